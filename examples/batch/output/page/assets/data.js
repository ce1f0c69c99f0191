"use strict";
// The documents, as the run wrote them: blocks of JSON in the page, read when they are needed.

/** Everything that the page holds. */
const archive = { articles: [], failed: [], end: undefined, names: new Map() };

/** Reads all blocks but the texts. The last one may be torn, where the run was stopped. */
function readArchive() {
  for (const block of document.querySelectorAll("script.found")) {
    const [data, text] = [readJson(block.textContent), block.nextElementSibling];
    if (data && text?.matches(".text")) addArticle(data, text);
  }
  archive.failed = readBlocks("failed");
  archive.end = readBlocks("end")[0];
}

function readBlocks(kind) {
  const blocks = [...document.querySelectorAll(`script.${kind}`)];
  return blocks.map((block) => readJson(block.textContent)).filter((data) => data !== undefined);
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addArticle({ found, digits }, text) {
  const article = { index: archive.articles.length, digits, text, ...found };
  archive.articles.push(article);
  for (const record of found.records) {
    if (record.kind === "district" && !archive.names.has(record.code)) archive.names.set(record.code, record.name);
  }
}

/** The name of a district's code, as the articles have it. */
const districtName = (code) => (code === undefined ? undefined : archive.names.get(code) ?? code);

/** An article's title: its headline, or the first one of many. */
function titleOf(article) {
  const [first, ...others] = article.items.map((item) => item.headline).filter(Boolean);
  if (!first) return article.id;
  return others.length ? `${first} and ${others.length} more` : first;
}

/** The districts whose news an article is. */
const districtsOf = (article) => [...new Set(article.items.map((item) => districtName(item.district)).filter(Boolean))];

/** The texts read last: the rows of a table ask for the same few again and again. */
const texts = new Map();

/** The paragraphs of an article, and those before which its items begin. */
function textOf(article) {
  if (!texts.has(article)) {
    if (texts.size === 2 * ROWS) texts.delete(texts.keys().next().value);
    texts.set(article, readJson(article.text.textContent) ?? { items: [], paragraphs: [] });
  }
  return texts.get(article);
}

/** All records of a kind, each with its article, its place there and its item. */
function recordsOf(articles, kind) {
  return articles.flatMap((article) =>
    article.records.flatMap((record, index) =>
      record.kind === kind ? [{ article, record, index, item: article.items[record.item] }] : [],
    ),
  );
}
