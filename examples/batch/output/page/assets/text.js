"use strict";
// An article's text with its records marked, nested as they are in the text.

/** The paragraphs of an article, with a heading where a news item begins. */
function textElements(article) {
  const { items, paragraphs } = textOf(article);
  const elements = paragraphs.map((tokens) => markedUp(el("p"), tokens, article));
  for (const [index, before] of [...items.entries()].reverse()) {
    const heading = article.items.length > 1 ? itemHeading(article.items[index]) : undefined;
    if (heading) elements.splice(before, 0, heading);
  }
  return elements;
}

/** Puts tokens into an element: a string is text, a number opens the record of that index, null closes the last one. */
function markedUp(element, tokens, article) {
  let inside = element;
  for (const token of tokens) {
    if (token === null) {
      inside = inside.parentElement;
    } else if (typeof token === "number") {
      inside = inside.appendChild(markOf(article.records[token], token));
    } else {
      inside.append(token);
    }
  }
  return element;
}

const markOf = (record, index) => el("mark", { "data-kind": record.kind, "data-record": index, tabindex: 0 });

/** A news item's headline, which the text of a roundup has in its first line only. */
function itemHeading({ headline, district, mayor }) {
  if (!headline && !district) return undefined;
  const about = [districtName(district), mayor && `Mayor ${mayor}`].filter(Boolean).join(" · ");
  return el("h3", {}, el("small", {}, about), headline ?? "");
}

/** A record with the words around it, from at most `width` characters before it to as many after it. */
function around(article, index, width) {
  const paragraph = textOf(article).paragraphs.find((tokens) => tokens.includes(index)) ?? [];
  const at = paragraph.indexOf(index);
  const { length } = article.records[index].text;
  const before = textBeside(paragraph, at, -1, width);
  const after = textBeside(paragraph, at, 1, length + width);
  const parts = [endOf(before, width), el("b", {}, after.slice(0, length)), startOf(after.slice(length), width)];
  return el("span", { class: "around", lang: article.language }, ...parts);
}

/** The text from a token on, forwards or backwards, a little longer than `width` where there is so much. */
function textBeside(tokens, at, step, width) {
  const texts = [];
  for (let i = at, length = 0; i >= 0 && i < tokens.length && length <= width; i += step) {
    if (typeof tokens[i] !== "string") continue;
    texts.push(tokens[i]);
    length += tokens[i].length;
  }
  return (step < 0 ? texts.reverse() : texts).join("");
}

const startOf = (text, width) => (text.length > width ? `${text.slice(0, width).replace(/\S*$/u, "")}…` : text);

const endOf = (text, width) => (text.length > width ? `…${text.slice(-width).replace(/^\S*/u, "")}` : text);
