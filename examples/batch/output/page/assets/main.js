"use strict";
// The page: what it holds in a line, its tables behind tabs, and the article beside them.

const tables = [];

document.addEventListener("DOMContentLoaded", () => {
  readArchive();
  showCounts();
  startReader();
  addTables();
  byId("scope").addEventListener("change", () => openTable(openTab()));
  reader.listeners.push(() => byId("scope").checked && openTable(openTab()));
});

function showCounts() {
  const { articles, failed, end } = archive;
  const records = articles.reduce((sum, article) => sum + article.records.length, 0);
  const parts = [counted(articles.length, "article"), counted(records, "record")];
  if (failed.length) parts.push(`${grouped(failed.length)} not read`);
  if (end?.articles > articles.length) parts.push(`${grouped(end.articles - articles.length)} too large to show here`);
  if (!end) parts.push("the run was stopped, so this is not all");
  byId("counts").textContent = parts.join(" · ");
}

/** The articles that the tables are about. */
const inScope = () => (byId("scope").checked ? [reader.article] : archive.articles);

function addTables() {
  const showSpending = (district, role) => {
    tables[0].table.choose("District", district);
    tables[0].table.choose("Role", role);
    selectTab(0);
    tables[0].tab.focus();
  };
  const specs = [spending, districtsTable(archive.articles, showSpending), timeline, mayors, articleList];
  if (archive.failed.length) specs.push(failedList);
  specs.forEach(addTable);
  selectTab(0);
}

function addTable(spec, index) {
  const table = new Table(spec);
  const [id, panelId] = [`tab-${index}`, `panel-${index}`];
  const properties = { type: "button", role: "tab", id, "aria-controls": panelId, onclick: () => selectTab(index), onkeydown: moveTab };
  const tab = el("button", properties, spec.name);
  const panel = el("div", { role: "tabpanel", id: panelId, "aria-labelledby": id }, table.element);
  byId("tabs").append(tab);
  byId("tables").append(panel);
  tables.push({ table, tab, panel });
}

const openTab = () => tables.findIndex(({ panel }) => !panel.hidden);

/** Shows a table and hides the others; only its tab takes the focus. */
function selectTab(index) {
  tables.forEach(({ tab, panel }, i) => {
    tab.setAttribute("aria-selected", i === index);
    tab.tabIndex = i === index ? 0 : -1;
    panel.hidden = i !== index;
  });
  openTable(index);
}

/** Fills a table, where it does not show these articles yet. */
function openTable(index) {
  const opened = tables[index];
  const scope = byId("scope").checked ? reader.article : archive;
  if (opened.scope !== scope) opened.table.show(inScope());
  opened.scope = scope;
}

function moveTab(event) {
  const last = tables.length - 1;
  const moves = { ArrowRight: (i) => (i === last ? 0 : i + 1), ArrowLeft: (i) => (i || tables.length) - 1, Home: () => 0, End: () => last };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const index = move(openTab());
  selectTab(index);
  tables[index].tab.focus();
}
