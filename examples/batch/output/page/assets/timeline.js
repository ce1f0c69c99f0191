"use strict";
// The timeline: what falls on which day, for every date that the calendar can place.

const MONTH = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });

const timeline = {
  name: "Timeline",
  caption: "Dates in the order of the calendar",
  rows: (articles) => recordsOf(articles, "date").filter(({ record }) => record.first).map(timelineRow),
  sort: { title: "Day" },
  filters: [
    { title: "District", key: (row) => row.district },
    { title: "Year", key: (row) => row.first.slice(0, 4) },
  ],
  group: (row) => monthName(row.first),
  columns: [
    { title: "Day", head: true, key: (row) => row.first, cell: (row) => linkTo(row.article, row.index, row.days) },
    { title: "Text", key: (row) => row.text, cell: (row) => [row.text, sentenceOf(row)] },
    { title: "District", key: (row) => row.district },
    { title: "Published", key: (row) => row.article.published },
  ],
};

function timelineRow({ article, record, index, item }) {
  const days = [...new Set([record.first, record.last])].filter(Boolean).map((day) => day.replace("T", " "));
  return {
    article,
    index,
    text: record.text,
    first: record.first,
    days: days.join(" – "),
    district: districtName(item?.district),
  };
}

const monthName = (day) => MONTH.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
