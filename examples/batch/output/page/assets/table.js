"use strict";
// A table that is sorted by its column heads, filtered by its fields and shown a page at a time.

const collator = new Intl.Collator("en", { numeric: true });

/**
 * A table of rows that are made from articles.
 *
 * `spec` has `caption`; `rows(articles)`; `columns`, each with `title`, `key(row)` (what is sorted by), `cell(row)` (what is shown; the key, where it
 * is left out) and perhaps `numeric`, `fixed` (its lines do not wrap) or `head` (it names the row); `sort` (a column's title, `descending`); and perhaps `filters` (`title`, `key(row)`),
 * `search(row)` (the text that is searched) and `group(row)` (a heading over rows that share it, as long as the table has its first order).
 */
class Table {
  constructor(spec) {
    this.spec = spec;
    this.sort = { ...spec.sort };
    this.chosen = new Map();
    this.page = 0;
    this.filters = (spec.filters ?? []).map((filter) => ({ ...filter, select: this.selectOf(filter) }));
    this.element = this.build();
  }

  /** Shows the rows of these articles. */
  show(articles) {
    this.rows = this.spec.rows(articles);
    this.filters.forEach((filter) => this.fillSelect(filter));
    this.refresh();
  }

  /** Chooses a value in a filter; the empty one is all. */
  choose(title, value) {
    this.chosen.set(title, value);
    this.filters.forEach((filter) => (filter.select.value = this.chosen.get(filter.title) ?? ""));
    this.refresh();
  }

  refresh() {
    this.page = 0;
    this.shown = this.sorted(this.rows.filter((row) => this.passes(row)));
    this.draw();
  }

  passes(row) {
    const fits = ({ title, key }) => !this.chosen.get(title) || key(row) === this.chosen.get(title);
    return this.filters.every(fits) && (!this.query || this.spec.search(row).toLowerCase().includes(this.query));
  }

  sorted(rows) {
    const { key } = this.spec.columns.find(({ title }) => title === this.sort.title);
    const sign = this.sort.descending ? -1 : 1;
    return rows.sort((a, b) => compare(key(a), key(b), sign));
  }

  sortBy(column) {
    const same = this.sort.title === column.title;
    this.sort = { title: column.title, descending: same ? !this.sort.descending : Boolean(column.numeric) };
    this.refresh();
  }

  turn(by) {
    this.page += by;
    this.draw();
  }

  build() {
    this.body = el("tbody", { role: "rowgroup" });
    this.status = el("span", { role: "status" });
    this.previous = el("button", { type: "button", onclick: () => this.turn(-1) }, "Previous");
    this.next = el("button", { type: "button", onclick: () => this.turn(1) }, "Next");
    this.heads = this.spec.columns.map((column) => this.headOf(column));
    const caption = el("caption", {}, this.spec.caption, quiet(this.spec.note));
    const head = el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...this.heads));
    const table = el("table", { role: "table" }, caption, head, this.body);
    const scroller = el("div", { class: "scroller", tabindex: 0, role: "region", "aria-label": this.spec.caption }, table);
    return el("div", {}, this.toolbar(), scroller, el("p", { class: "pages" }, this.status, this.previous, this.next));
  }

  toolbar() {
    const fields = this.filters.map(({ title, select }) => el("label", {}, `${title} `, select));
    if (this.spec.search) fields.push(el("label", {}, "Search ", this.searchField()));
    return fields.length ? el("div", { class: "fields" }, ...fields) : undefined;
  }

  searchField() {
    const search = (event) => {
      this.query = event.target.value.trim().toLowerCase();
      this.refresh();
    };
    return el("input", { type: "search", oninput: search });
  }

  selectOf({ title }) {
    return el("select", { onchange: (event) => this.choose(title, event.target.value) });
  }

  fillSelect({ title, key, select }) {
    const values = [...new Set(this.rows.map(key))].filter(Boolean).sort(collator.compare);
    const options = values.map((value) => el("option", { value }, value));
    select.replaceChildren(el("option", { value: "" }, "All"), ...options);
    if (!values.includes(this.chosen.get(title))) this.chosen.delete(title);
    select.value = this.chosen.get(title) ?? "";
  }

  headOf(column) {
    const button = el("button", { type: "button", onclick: () => this.sortBy(column) }, column.title);
    return el("th", { scope: "col", role: "columnheader", class: column.numeric ? "number" : undefined }, button);
  }

  draw() {
    const from = this.page * ROWS;
    const rows = this.shown.slice(from, from + ROWS);
    this.body.replaceChildren(...this.groupedRows(rows));
    this.spec.columns.forEach((column, i) => this.heads[i].setAttribute("aria-sort", this.orderOf(column)));
    const of = `of ${counted(this.shown.length, "row")}`;
    this.status.textContent = rows.length ? `${grouped(from + 1)}–${grouped(from + rows.length)} ${of}` : "No rows";
    this.previous.disabled = this.page === 0;
    this.next.disabled = from + ROWS >= this.shown.length;
  }

  orderOf({ title }) {
    if (title !== this.sort.title) return "none";
    return this.sort.descending ? "descending" : "ascending";
  }

  groupedRows(rows) {
    const group = this.sort.title === this.spec.sort.title ? this.spec.group : undefined;
    return rows.flatMap((row, i) => {
      const name = group?.(row);
      const begins = name !== undefined && (i === 0 || name !== group(rows[i - 1]));
      return begins ? [this.groupRow(name), this.rowOf(row)] : [this.rowOf(row)];
    });
  }

  groupRow(name) {
    const head = el("th", { scope: "rowgroup", role: "rowheader", colspan: this.spec.columns.length }, name);
    return el("tr", { role: "row", class: "group" }, head);
  }

  rowOf(row) {
    return el("tr", { role: "row" }, ...this.spec.columns.map((column) => cellOf(column, row)));
  }
}

function cellOf({ title, key, cell, numeric, fixed, head }, row) {
  const shown = (cell ?? key)(row) ?? "";
  const parts = Array.isArray(shown) ? shown : [shown];
  const empty = parts.every((part) => part === undefined || part === "");
  const classes = [numeric && "number", fixed && "fixed", empty && "empty"].filter(Boolean).join(" ") || undefined;
  const properties = { "data-title": title, class: classes };
  if (head) return el("th", { scope: "row", role: "rowheader", ...properties }, ...parts);
  return el("td", { role: "cell", ...properties }, ...parts);
}

/** Rows without a value come last in either order. */
function compare(a, b, sign) {
  const [noA, noB] = [a === undefined || a === "", b === undefined || b === ""];
  if (noA || noB) return noA - noB;
  return sign * (typeof a === "number" ? a - b : collator.compare(a, b));
}
