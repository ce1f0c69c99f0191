"use strict";
// Uses the page as a reader does: looks, points, switches, sorts, filters, follows a row. What failed is written into the page.

const all = (selector) => [...document.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const faults = [];

function check(what, holds) {
  if (!holds) faults.push(what);
}

/** Waits for a condition: addresses and timers take their time. */
async function until(what, holds) {
  for (let i = 0; i < 100 && !holds(); i += 1) await new Promise((done) => setTimeout(done, 20));
  check(what, holds());
}

const looks = (mark) => getComputedStyle(mark).backgroundColor;
const rows = () => all('[role="tabpanel"]:not([hidden]) tbody tr:not(.group)');
const tab = (name) => all('[role="tab"]').find((button) => button.textContent === name);

function recordsAreMarked() {
  const kinds = new Set(all("#text mark").map((mark) => mark.dataset.kind));
  check("all kinds are marked", ["money", "date", "mayor", "district", "count", "percent"].every((kind) => kinds.has(kind)));
  check("a district is marked inside a count", one('mark[data-kind="count"] > mark[data-kind="district"]'));
  check("marks are seen", all("#text mark").every((mark) => looks(mark) !== looks(one("#text"))));
}

function kindsAreSwitched() {
  const [button, mark] = [one('#legend [data-kind="money"]'), one('#text [data-kind="money"]')];
  const before = looks(mark);
  button.click();
  check("a kind is switched off", looks(mark) !== before && mark.tabIndex === -1);
  check("the button says so", button.getAttribute("aria-pressed") === "false");
  button.click();
  check("it is switched on again", looks(mark) === before && mark.tabIndex === 0);
}

function tipsAreShown() {
  const mark = one('#text [data-kind="money"]');
  mark.focus();
  check("focus shows value and rule", /22,000,000,000 KRW.*en\/money\//s.test(one("#tip").textContent) && !one("#tip").hidden);
  check("the tip describes its mark", mark.getAttribute("aria-describedby") === "tip");
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  check("Escape hides it", one("#tip").hidden);
  one('#text [data-kind="percent"]').dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  check("the pointer shows it", /5 %/.test(one("#tip").textContent) && !one("#tip").hidden);
}

function tablesAreSortedAndFiltered() {
  const amounts = () => rows().map((row) => row.querySelector("a").textContent);
  check("the largest amount is first", amounts()[0] === "22,000,000,000");
  const [head] = all("#panel-0 thead th");
  head.querySelector("button").click();
  check("the smallest amount is first", amounts()[0] === "5.25" && head.getAttribute("aria-sort") === "ascending");
  const search = one('#panel-0 input[type="search"]');
  search.value = "3.5 billion";
  search.dispatchEvent(new Event("input"));
  check("a search leaves what it finds", amounts().join() === "3,500,000,000");
  search.value = "";
  search.dispatchEvent(new Event("input"));
}

function otherTablesAreThere() {
  const found = (name) => {
    tab(name).click();
    return rows().length;
  };
  check("districts", found("Districts") > 0);
  check("timeline", found("Timeline") > 0);
  check("mayors", found("Mayors") === 2);
  check("articles", found("Articles") === 2);
  check("what could not be read", found("Not read") === 1);
  tab("Spending").click();
}

async function aRowLeadsToItsPlace() {
  const link = all("#panel-0 tbody a").find((a) => a.textContent === "5.25");
  link.click();
  await until("the mark has the focus", () => document.activeElement.textContent === "$5.25");
  check("its article is shown", one("#position").textContent === "Article 2 of 2");
  check("what is markup there is text here", one("#text").textContent.includes("<\/script><script>console.error(1)<\/script>") && !one("#text img"));
}

async function checkAll() {
  recordsAreMarked();
  kindsAreSwitched();
  tipsAreShown();
  tablesAreSortedAndFiltered();
  otherTablesAreThere();
  await aRowLeadsToItsPlace();
}

window.addEventListener("load", async () => {
  await checkAll().catch((error) => faults.push(String(error)));
  const report = document.createElement("pre");
  report.id = "checks";
  report.textContent = faults.join("; ") || "all well";
  document.body.append(report);
});
