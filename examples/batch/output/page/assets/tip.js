"use strict";
// What a record says and which rule found it: shown while the pointer or the keyboard's focus is on its mark.

let tipMark;
let tipTimer;

/** Shows tips for the marks inside `text`; `articleShown` tells whose they are. */
function watchMarks(text, articleShown) {
  const tip = byId("tip");
  const enter = (event) => showTip(articleShown(), event.target.closest("mark:not(.off)"));
  text.addEventListener("pointerover", enter);
  text.addEventListener("focusin", enter);
  text.addEventListener("pointerout", hideTipSoon);
  text.addEventListener("focusout", hideTip);
  // A pointer may go from the mark onto the tip, to read or copy it.
  tip.addEventListener("pointerenter", () => clearTimeout(tipTimer));
  tip.addEventListener("pointerleave", hideTipSoon);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hideTip());
  document.addEventListener("scroll", () => tipMark && placeTip(byId("tip")), { capture: true, passive: true });
}

function showTip(article, mark) {
  clearTimeout(tipTimer);
  if (!mark) return;
  hideTip();
  tipMark = mark;
  mark.setAttribute("aria-describedby", "tip");
  const tip = byId("tip");
  tip.dataset.kind = mark.dataset.kind;
  tip.replaceChildren(...tipContent(article, article.records[mark.dataset.record]));
  tip.hidden = false;
  placeTip(tip);
}

function hideTip() {
  tipMark?.removeAttribute("aria-describedby");
  tipMark = undefined;
  byId("tip").hidden = true;
}

function hideTipSoon() {
  clearTimeout(tipTimer);
  // Where the focus is, a pointer that leaves takes nothing away.
  tipTimer = setTimeout(() => tipMark === document.activeElement || hideTip(), 150);
}

/** The lines of a tip: the value large, then whatever else is known. */
function tipContent(article, record) {
  const context = record.context ?? {};
  const lines = {
    role: context.role,
    for: context.what?.text,
    district: districtName(context.district),
    when: context.when,
    status: context.status,
    days: record.first && [...new Set([record.first, record.last])].join(" to "),
    repeats: record.repeats === undefined ? undefined : `“${article.records[record.repeats].text}”`,
    rule: record.rule,
    "context rule": context.rule,
  };
  const known = Object.entries(lines).filter(([, value]) => value);
  return [
    el("strong", {}, valueText(article, record)),
    el("span", { class: "kind" }, record.kind),
    el("dl", {}, ...known.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
  ];
}

/** Puts the tip below its mark, or above it where there is no room, inside the window. */
function placeTip(tip) {
  const mark = [...tipMark.getClientRects()].at(-1);
  if (!mark) return;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(8, Math.min(mark.left, document.documentElement.clientWidth - width - 8));
  const below = mark.bottom + 6;
  tip.style.left = `${left}px`;
  tip.style.top = `${below + height < window.innerHeight ? below : Math.max(8, mark.top - height - 6)}px`;
}
