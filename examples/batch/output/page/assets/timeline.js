"use strict";
// The timeline: what falls on which day, for every date that the calendar can place.

const MONTH = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });

const timeline = {
  name: "Timeline",
  caption: "Dates in the order of the calendar",
  rows: (articles) => recordsOf(articles, "date").filter(({ record }) => record.first).map(timelineRow),
  sort: { title: "Day" },
  filters: [
    { title: "District", fixed: true, key: (row) => row.district },
    { title: "Year", key: (row) => row.first.slice(0, 4) },
  ],
  group: (row) => (/^\d{4}$/.test(row.days) ? row.days : monthName(row.first)),
  columns: [
    { title: "Day", head: true, fixed: true, key: (row) => `${row.first} ${row.days}`, cell: (row) => linkTo(row.article, row.index, row.days) },
    { title: "Text", key: (row) => row.text, cell: (row) => [row.text, around(row.article, row.index, 80)] },
    { title: "District", key: (row) => row.district },
    { title: "Published", fixed: true, key: (row) => row.article.published },
  ],
};

function timelineRow({ article, record, index, item }) {
  return {
    article,
    index,
    text: record.text,
    first: record.first,
    days: daysOf(record),
    district: districtName(item?.district),
  };
}

/** A whole year, month or day as its value has it; anything else by its first and last day. */
function daysOf({ value, first, last }) {
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return value;
  return [...new Set([first, last])].filter(Boolean).map((day) => day.replace("T", " ")).join(" –\n");
}

const monthName = (day) => MONTH.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
