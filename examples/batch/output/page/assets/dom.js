"use strict";
// Elements by name. What an article says goes in as text nodes only, so nothing of it can become markup.

/** How many rows of a table are shown at once. */
const ROWS = window.matchMedia("(max-width: 640px)").matches ? 10 : 25;

/** The element of an id. */
const byId = (id) => document.getElementById(id);

/** A new element; a property whose value is undefined is left out. */
function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A muted piece of text beside or below what matters more. */
const quiet = (text) => (text ? el("small", {}, text) : undefined);

/** A link to a record in its article. */
const linkTo = (article, record, text) => el("a", { href: `#${placeName(article, record)}` }, text);

/** The name of a place in the page's address: `a3` is the third article, `a3-r12` its record 12. */
const placeName = (article, record) => `a${article.index + 1}${record === undefined ? "" : `-r${record}`}`;
