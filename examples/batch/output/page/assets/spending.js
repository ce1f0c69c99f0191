"use strict";
// The spending table: which district, how much, as what, for what, when, and whether it is done. Repeats are left out.

const spending = {
  name: "Spending",
  caption: "Amounts of money in context",
  rows: (articles) => recordsOf(articles, "money").filter(({ record }) => record.repeats === undefined).map(spendingRow),
  sort: { title: "Amount", descending: true },
  filters: [
    { title: "District", key: (row) => row.district },
    { title: "Role", key: (row) => row.role },
  ],
  search: (row) => [row.text, row.what, row.district, row.mayor, row.when].join(" "),
  columns: [
    { title: "Amount", numeric: true, head: true, key: (row) => row.amount, cell: amountCell },
    { title: "Role", key: (row) => row.role },
    { title: "For", key: (row) => row.what, cell: (row) => [row.what ?? "", around(row.article, row.index, 80)] },
    { title: "District", fixed: true, key: (row) => row.district, cell: districtCell },
    { title: "When", fixed: true, key: (row) => row.when, cell: (row) => row.when?.replace("/", "/\n") },
    { title: "Status", key: (row) => row.status },
    { title: "Published", fixed: true, key: (row) => row.article.published, cell: publishedCell },
  ],
};

function spendingRow({ article, record, index, item }) {
  const { role, what, district, when, status } = record.context ?? { district: item?.district };
  return {
    article,
    index,
    record,
    text: record.text,
    amount: majorUnits(article, record.currency, record.amount),
    role,
    what: what?.text,
    code: district,
    district: districtName(district),
    mayor: mayorOf(article, district, item),
    when,
    status,
  };
}

/** The mayor of a district, as the article names one. */
function mayorOf(article, district, item) {
  if (!district) return undefined;
  if (item?.district === district && item.mayor) return item.mayor;
  return article.mayors.find((mayor) => mayor.district === district && !mayor.role)?.name;
}

function amountCell({ article, record, index }) {
  const link = linkTo(article, index, amountText(article, record));
  return [quiet(modifierText(record.modifier)), " ", link, " ", quiet(record.currency)];
}

function districtCell({ district, code, mayor }) {
  return [district ?? "", quiet([mayor, code].filter(Boolean).join(" · "))];
}

function publishedCell({ article }) {
  return [article.published ?? "", quiet(article.id)];
}
