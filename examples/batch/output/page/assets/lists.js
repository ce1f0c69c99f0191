"use strict";
// The short lists: mayors, articles, and the documents that could not be read.

const mayors = {
  name: "Mayors",
  caption: "Mayors and their districts",
  rows: mayorRows,
  sort: { title: "District" },
  filters: [{ title: "District", key: (row) => row.district }],
  search: (row) => `${row.name} ${row.hangul ?? ""} ${row.district ?? ""}`,
  columns: [
    { title: "Mayor", head: true, key: (row) => row.name, cell: (row) => [linkTo(row.article, row.index, row.name), quiet(row.role)] },
    { title: "Hangul", key: (row) => row.hangul },
    { title: "District", key: (row) => row.district },
    { title: "Term", numeric: true, key: (row) => row.term },
    { title: "Mentions", numeric: true, key: (row) => row.mentions, cell: (row) => grouped(row.mentions) },
    { title: "Articles", numeric: true, key: (row) => row.articles, cell: (row) => grouped(row.articles) },
  ],
};

const articleList = {
  name: "Articles",
  caption: "Articles",
  rows: (articles) => articles.map((article) => ({ article, title: titleOf(article), districts: districtsOf(article).join(", ") })),
  sort: { title: "Number" },
  search: (row) => `${row.title} ${row.article.id} ${row.districts} ${row.article.published ?? ""}`,
  columns: [
    { title: "Number", numeric: true, key: (row) => row.article.index + 1 },
    { title: "Title", head: true, key: (row) => row.title, cell: (row) => [linkTo(row.article, undefined, row.title), quiet(row.article.id)] },
    { title: "Published", fixed: true, key: (row) => row.article.published },
    { title: "Districts", key: (row) => row.districts },
    { title: "Records", numeric: true, key: (row) => row.article.records.length },
  ],
};

const failedList = {
  name: "Not read",
  caption: "Documents that could not be read",
  rows: () => archive.failed,
  sort: { title: "Document" },
  columns: [
    { title: "Document", head: true, key: (row) => row.id },
    { title: "Fault", key: (row) => row.error },
  ],
};

/** A row a person: the same name in the same seat is one, whatever the article. */
function mayorRows(articles) {
  const rows = new Map();
  for (const article of articles) {
    for (const mayor of article.mayors) addMayor(rows, article, mayor);
  }
  return [...rows.values()];
}

function addMayor(rows, article, mayor) {
  const key = [mayor.hangul ?? mayor.name, mayor.district, mayor.role].join("|");
  const row = rows.get(key) ?? newMayor(article, mayor);
  rows.set(key, row);
  row.mentions += mayor.mentions;
  row.articles += 1;
}

function newMayor(article, { name, hangul, district, term, role }) {
  const index = article.records.findIndex((record) => record.kind === "mayor" && record.name === name && record.district === district);
  const first = index < 0 ? undefined : index;
  return { article, index: first, name, hangul, district: districtName(district), term, role, mentions: 0, articles: 0 };
}
