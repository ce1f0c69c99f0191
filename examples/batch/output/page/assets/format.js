"use strict";
// Values as people read them.

/** The kinds of records, in the order of the legend. */
const KINDS = {
  money: "Money",
  date: "Dates",
  mayor: "Mayors",
  district: "Districts",
  count: "Counts",
  percent: "Percentages",
  measure: "Measures",
  custom: "Others",
};

/** A modifier, as it is written before a value. */
const MODIFIERS = {
  approx: "about",
  more_than: "more than",
  less_than: "less than",
  equal_or_more: "at least",
  equal_or_less: "up to",
};

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });
const compact = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 4 });

/** `1234` as `1,234`. */
const grouped = (number) => whole.format(number);

/** `22000000000` as `22B`: for sums, where the exact figure is one step away. */
const rounded = (number) => compact.format(number);

/** `1 article`, `2 articles`. */
const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;

/** An amount in whole units of its currency: `5 dollars` is 500 of the minor unit. */
const majorUnits = (article, currency, amount) => amount / 10 ** (article.digits[currency] ?? 0);

/** `22,000,000,000`, or with both ends of a range. */
function amountText(article, { amount, amount_to, currency }) {
  const ends = [amount, amount_to].filter((end) => end !== undefined);
  return ends.map((end) => grouped(majorUnits(article, currency, end))).join(" – ");
}

/** A modifier in words. */
const modifierText = (modifier) => MODIFIERS[modifier] ?? modifier;

/** What a record says, on one line. */
function valueText(article, record) {
  const written = VALUES[record.kind]?.(record, article) ?? "";
  return record.modifier ? `${modifierText(record.modifier)} ${written}` : written;
}

const VALUES = {
  money: (record, article) => `${amountText(article, record)} ${record.currency}`,
  date: (record) => `${record.value} ${record.type === "DATE" ? "" : record.type.toLowerCase()}`.trim(),
  mayor: (record) => [record.name, record.hangul, record.role, districtName(record.district)].filter(Boolean).join(", "),
  district: (record) => `${record.name} ${record.code}`,
  count: (record) => `${range(record)} ${record.noun ?? ""} ${record.unit}`.replace(/ +/g, " "),
  percent: (record) => `${range(record)} %`,
  measure: (record) => `${range(record)} ${record.unit}`,
  custom: (record) => JSON.stringify(record.fields),
};

const range = ({ value, value_to }) => [value, value_to].filter((end) => end !== undefined).map(grouped).join(" – ");
