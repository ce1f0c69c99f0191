"use strict";
// Amounts by district: a column a role, since what was issued and what was spent do not add up to anything.

/** The roles whose amounts can be added; prices and limits are not sums of money that moved. */
const FLOWS = {
  issue: "Issued",
  budget: "Budget",
  grant: "Grants",
  support: "Support",
  loan: "Loans",
  donation: "Donations",
  prize: "Prizes",
  turnover: "Turnover",
};

/** The table for the roles that these articles have; `choose` shows a district's amounts of a role. */
function districtsTable(articles, choose) {
  const rows = spending.rows(articles);
  const roles = Object.keys(FLOWS).filter((role) => rows.some((row) => row.role === role));
  return {
    name: "Districts",
    caption: "Amounts in won by district",
    note: "Each amount once; of a range its lower end. Prices, limits and other currencies are under Spending.",
    rows: districtRows,
    sort: { title: "District" },
    columns: [
      { title: "District", head: true, key: (row) => row.district, cell: (row) => chooser(row.district, () => choose(row.district, "")) },
      { title: "Amounts", numeric: true, key: (row) => row.amounts, cell: (row) => grouped(row.amounts) },
      ...roles.map((role) => roleColumn(role, choose)),
    ],
  };
}

function roleColumn(role, choose) {
  const cell = ({ district, sums }) => {
    const sum = sums.get(role);
    return sum === undefined ? "" : chooser(rounded(sum), () => choose(district, role), grouped(sum));
  };
  return { title: FLOWS[role], numeric: true, key: (row) => row.sums.get(role), cell };
}

/** A button in a cell that shows what is behind it. */
const chooser = (text, onclick, title) => el("button", { type: "button", class: "link", title, onclick }, text);

function districtRows(articles) {
  const districts = new Map();
  for (const row of spending.rows(articles)) {
    if (row.district && row.record.currency === "KRW") addAmount(districts, row);
  }
  return [...districts.values()];
}

function addAmount(districts, { district, role, amount }) {
  const row = districts.get(district) ?? { district, amounts: 0, sums: new Map() };
  districts.set(district, row);
  row.amounts += 1;
  row.sums.set(role, (row.sums.get(role) ?? 0) + amount);
}
