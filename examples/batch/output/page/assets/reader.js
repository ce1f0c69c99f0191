"use strict";
// The article that is shown: one at a time, by the page's address (`#a3`, `#a3-r12`), so that every place has a link.

const reader = { article: undefined, listeners: [] };

/** Shows the address's article, or the first. */
function startReader() {
  watchMarks(byId("text"), () => reader.article);
  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  window.addEventListener("hashchange", followAddress);
  // The same link once more changes no address.
  document.addEventListener("click", (event) => {
    if (event.target.closest("a")?.hash === location.hash) followAddress();
  });
  if (!followAddress() && archive.articles.length) showArticle(archive.articles[0]);
}

/** Goes to the place of the address; whether it names one. */
function followAddress() {
  const [, article, record] = /^#a(\d+)(?:-r(\d+))?$/.exec(location.hash) ?? [];
  const named = archive.articles[article - 1];
  if (named) showArticle(named);
  if (named && record !== undefined) goToRecord(record);
  else if (named) byId("article").focus();
  return named !== undefined;
}

function step(by) {
  const article = archive.articles[reader.article.index + by];
  if (article) location.hash = placeName(article);
}

function showArticle(article) {
  if (article === reader.article) return;
  reader.article = article;
  byId("article-title").textContent = titleOf(article);
  byId("article-title").lang = article.language;
  byId("article-meta").textContent = metaOf(article);
  const text = byId("text");
  text.lang = article.language;
  const elements = textElements(article);
  text.classList.toggle("long", elements.length > 300);
  text.replaceChildren(...elements);
  text.scrollTop = 0;
  showLegend(article);
  showPosition(article.index);
  reader.listeners.forEach((listener) => listener(article));
}

function metaOf(article) {
  const { published, reporter, id } = article;
  return [published, reporter && `by ${reporter}`, titleOf(article) === id ? "" : id].filter(Boolean).join(" · ");
}

function showPosition(index) {
  byId("position").textContent = `Article ${grouped(index + 1)} of ${grouped(archive.articles.length)}`;
  byId("previous").disabled = index === 0;
  byId("next").disabled = index + 1 === archive.articles.length;
}

function goToRecord(record) {
  const mark = byId("text").querySelector(`mark[data-record="${record}"]`);
  if (!mark) return;
  byId("text").querySelector("mark[aria-current]")?.removeAttribute("aria-current");
  mark.setAttribute("aria-current", "true");
  mark.scrollIntoView({ block: "center" });
  mark.focus({ preventScroll: true });
}
