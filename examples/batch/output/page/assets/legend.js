"use strict";
// The legend: a button a kind, which switches the highlights of that kind off and on.

/** The kinds that are switched off; they stay so from article to article. */
const switchedOff = new Set();

/** Fills the legend for an article: the kinds that it has, with their numbers. */
function showLegend(article) {
  const counts = new Map();
  for (const { kind } of article.records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = Object.keys(KINDS).filter((kind) => counts.has(kind));
  byId("legend").replaceChildren(...kinds.map((kind) => legendButton(kind, counts.get(kind))));
  kinds.forEach(switchMarks);
}

function legendButton(kind, count) {
  const button = el(
    "button",
    { type: "button", "aria-pressed": !switchedOff.has(kind), "data-kind": kind },
    el("span", { class: "sample", "aria-hidden": "true" }),
    `${KINDS[kind]} `,
    quiet(grouped(count)),
  );
  button.addEventListener("click", () => toggleKind(kind, button));
  return button;
}

function toggleKind(kind, button) {
  if (!switchedOff.delete(kind)) switchedOff.add(kind);
  button.setAttribute("aria-pressed", !switchedOff.has(kind));
  switchMarks(kind);
}

/** A mark that is switched off looks like text, and the focus passes it by. */
function switchMarks(kind) {
  const off = switchedOff.has(kind);
  for (const mark of byId("text").querySelectorAll(`mark[data-kind="${kind}"]`)) {
    mark.classList.toggle("off", off);
    mark.tabIndex = off ? -1 : 0;
  }
}
