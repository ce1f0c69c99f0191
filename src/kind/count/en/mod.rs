//! How English writes counts: `370 residents`, `Thirty-two members`, `3 to 5 local issues`, `300 or more regular workers`.
//!
//! The noun is no lexicon word: [`noun`] reads the noun phrase after the number. No counts: ordinals, ages, addresses, labels
//! (`Exit 3`), codes (`COVID-19`), fractions (`one in five`), durations, money, shares and measures.

mod label;
mod list;
mod noun;
mod one;
mod owner;
mod unlike;
pub(crate) mod words;

use rust_decimal::Decimal;

use self::noun::NounPhrase;
use self::words::Role;
use crate::draft::Draft;
use crate::kind::date::en::is_figure;
use crate::modifier::Modifier;
use crate::number::Number;
use crate::rule::anchor::{Mark, OTHER_QUANTITIES};
use crate::rule::range::Range;
use crate::rule::words::Word;
use crate::rule::{Anchor, Found, Rule, Signs, View, change, qualifier, range};
use crate::scan::atom::{Class, Form, Numeral};
use crate::span::Span;
use crate::value::Count;
use crate::value::kind::Kind;

pub(crate) const RULES: &[Rule] = &[NUMBER_NOUN];

/// A number, or a range of numbers, and the noun phrase that it counts.
const NUMBER_NOUN: Rule = Rule {
    id: "en/count/number-noun",
    kind: Kind::Count,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::Countable)),
    finds: &[
        "over [1,200 residents] came => more_than 1200 residents",
        "[Thirty-two members] and [one staff member] were appointed => 32 members; 1 staff member",
        "[47 public sports facilities] nationwide => 47 public sports facilities",
        "opened [12 ‘Dream Reading Rooms]’ and [9 ‘Hana’ shelters] => 12 Dream Reading Rooms; 9 Hana shelters",
        "homes with [5 or more members] => equal_or_more 5 members",
        "[3 to 5 local issues], [1-2 members] => 3..5 local issues; 1..2 members",
        "[58 city, district, and public-private joint projects] => 58 city, district, and public-private joint projects",
        "[90 cities, counties, districts, and firms] took part => 90 cities, counties, districts, and firms",
        "[80 officials and residents] cleaned [14 caf? windows] => 80 officials and residents; 14 caf? windows",
        "Only [5 shops] left; Gwanak Opens [30 Parks] => 5 shops; 30 Parks",
        "[20 types] of trees and [2 million dog owners] => 20 types; 2000000 dog owners",
        "[1,200-odd people] and some [3,400 visitors] => approx 1200 people; approx 3400 visitors",
        "[82,167 first doses] were given [five times] => 82167 first doses; 5 times",
        "[one occupational health doctor] externally => 1 occupational health doctor",
        "up to [13 small and medium firms] a year => equal_or_less 13 small and medium firms",
        "it will grow by [30 to 40 places] => 30..40 places",
        "[two officers] of the [25 autonomous districts] => 2 officers; 25 autonomous districts",
        "each of the [3 winners] gets a prize; a group of [20 residents] plans a fair => 3 winners; 20 residents",
        "a desk in the [12 centers] offers a form => 12 centers",
        "[424 dong] in all, [424 dong community centers] => 424 dong; 424 dong community centers",
        "[three runners-up] and [two passers-by] => 3 runners-up; 2 passers-by",
        "[74 50,000-won bills] were found => 74 50,000-won bills",
        "hit [40 barns, sheds and other farm buildings] => 40 barns, sheds and other farm buildings",
        "[three major parties]' leaders and [four cities]’ mayors => 3 major parties; 4 cities",
        "[two hand dryers] stand => 2 hand dryers",
        "[300-plus volunteers], [4,000 plus people] => equal_or_more 300 volunteers; equal_or_more 4000 people",
        "[One farm worker] died, [one life] already; [52 towns] under [nine counties] => 1 farm worker; 1 life; 52 towns; 9 counties",
        "to December 15 in [3 terms], shops with under [17 workers] => 3 terms; less_than 17 workers",
    ],
    skips: &[
        "from day one neighbors helped, one of the shops, one another, no one knows, one must apply, one more",
        "one in five residents, two out of ten people",
        "a 5-day course, a two-track plan, 1:1 consulting for students",
        "Exit 3 stairs, Phase 2 projects, Room 201 users",
        "Subway Lines 1-8 Ridership Statistics, Grades 7-9 Students",
        "residents aged 65 or older, people aged 18 and over",
        "435 Digital-ro near the offices",
        "COVID-19 screening clinics, GS25 gifts, Web 3.0 firms, 7-Eleven stores, a 2+1 promotion",
        "Then Channel 7 reporters came, and Annex 2 forms were filled",
        "two off-ramp, three women-led, four sports-related",
        "24 hours, two weeks, three consecutive days",
        "20 billion won, 10% of shops, 3 km of trails",
        "increased by 13 (10%), and residents",
        "In 2021 government contests",
        "the 4th floor, the 27th of those events",
        "about 080-123-4567 calls",
        "two thirds of them, three quarters of the homes, one quarter of the total, one third of the shops",
        "at one point the rain fell; the Hannam 1 and 2 sectors",
        "under one year old, three year olds sing, as 80,000 accounts for 60 percent, this year 1,200 ranks among",
        "hundreds of residents, tens of thousands of visitors",
    ],
    find: number_noun,
};

fn number_noun(view: &View<'_>, at: usize) -> Option<Found> {
    let counted = counted(view, at)?;
    let before = view.words_before(view.span(at).start).next();
    // `Volunteers Season |4,200 heads|`: no number with a comma is a name.
    let numeral = view.numeral(at)?;
    let plain = numeral.form != Form::Grouped;
    if before.is_some_and(|word| (plain || word.is("aged")) && label::is_of_one(view, &word))
        || counted.high.is_some() && before.is_some_and(|word| label::is_of_many(&word))
        || label::is_second(view, at)
        || unlike::is_moment(view, at, before)
        || is_fraction(view, at)
    {
        return None;
    }
    let number = view.join(at, counted.last);
    let plus = plus(view, number.end);
    let after = plus.or_else(|| qualifier::after_with_end(view, number.end));
    let noun = after.map_or(number.end, |(_, end)| end);
    let phrase = noun::read(view, number, noun, counted.low == Decimal::ONE && counted.high.is_none())?;
    if is_year(&numeral, &phrase, before)
        || is_named(&numeral, &phrase, before)
        || unlike::is_none(view, counted.low, &phrase.unit, phrase.end)
        || unlike::is_of_name(view, &numeral, Span::new(number.start, phrase.end), &phrase.unit)
        || unlike::is_of_row(view, at, &phrase.unit)
    {
        return None;
    }
    let value_to = match counted.high {
        Some(high) => Some(Number::exact(high)?),
        None => None,
    };
    let count = Count { value: Number::exact(counted.low)?, unit: phrase.unit, value_to, noun: None };
    let said = || qualifier::before_word(view, number.start, before).or(after.map(|(modifier, _)| modifier));
    let modifier = plus.map(|(modifier, _)| modifier).or_else(said);
    // `under one roof`: nothing of which there may be one is fewer.
    let under = |of: &Modifier| *of == Modifier::LessThan && is_above(view, before, &count.unit);
    let modifier = modifier.filter(|of| counted.low != Decimal::ONE || *of != Modifier::LessThan);
    let modifier = modifier.filter(|of| !under(of));
    let span = Span::new(number.start, phrase.end);
    Some(Found::new(span, Draft::Count(count.into())).claiming(number).with(modifier))
}

/// `4,000| plus| people`, `300|-plus| volunteers`: at least so many; not `3 rooms plus`.
fn plus(view: &View<'_>, end: usize) -> Option<(Modifier, usize)> {
    let rest = [" plus ", "-plus "].iter().find_map(|plus| view.tail(end).strip_prefix(plus))?;
    let noun = rest.starts_with(char::is_lowercase);
    noun.then(|| (Modifier::EqualOrMore, view.text.len() - rest.len() - 1))
}

/// `52 towns |under| nine counties`, `projects |under| three themes`: what they belong to; not `with |under| nine counties`.
fn is_above(view: &View<'_>, under: Option<Word<'_>>, unit: &str) -> bool {
    const HEADS: [&str; 20] = [
        "governments",
        "ministries",
        "departments",
        "agencies",
        "bureaus",
        "divisions",
        "offices",
        "provinces",
        "counties",
        "cities",
        "districts",
        "municipalities",
        "headquarters",
        "committees",
        "authorities",
        "themes",
        "categories",
        "goals",
        "strategies",
        "pillars",
    ];
    const LED: [&str; 12] =
        ["with", "has", "have", "had", "is", "are", "in", "of", "to", "for", "from", "just"];
    let head = || HEADS.iter().any(|head| unit.ends_with(head));
    let under = under.filter(|_| head());
    // `under |the| three departments`
    let article = under.filter(|word| word.is("the"));
    let under = article.map_or(under, |the| view.words_before(the.span.start).next());
    let Some(under) = under.filter(|word| word.is("under")) else { return false };
    let before = view.words_before(under.span.start).next().filter(|word| word.gap == " ");
    before.is_some_and(|word| !LED.iter().any(|led| word.is(led)))
}

/// How many: a number, or a range up to `last`.
struct Counted {
    last: usize,
    low: Decimal,
    high: Option<Decimal>,
}

/// The number at `at` where it can count something: whole, and part of nothing else.
fn counted(view: &View<'_>, at: usize) -> Option<Counted> {
    let number = view.numeral(at)?;
    let fraction = number.scale == 1 && number.value.scale() > 0;
    let average = fraction && is_average(view, at);
    let version = fraction && !average;
    if version || number.bound.number_before || number.bound.word_before {
        return None;
    }
    let range = range::read(view, at).filter(|range| !is_change(view, at, range));
    let counted = match range {
        Some(range) => Counted { last: range.last, low: range.low, high: Some(range.high) },
        None => Counted { last: at, low: number.value, high: None },
    };
    let free = !in_a_range(view, at) && stands_free(view, at, counted.last);
    ((counted.low.is_integer() || average) && free).then_some(counted)
}

/// `households of |2.11 members|`, `averaging |1.3 visits|`, `|1.3 visits| per home`: an average; not `Web 2.0 members`.
fn is_average(view: &View<'_>, at: usize) -> bool {
    const NEAR: usize = 3;
    const WHO: [&str; 5] = ["people", "persons", "members", "children", "residents"];
    const MEANS: [&str; 4] = ["average", "averages", "averaged", "averaging"];
    let span = view.span(at);
    let mut after = view.words_after(span.end);
    let Some(counted) = after.next().filter(|counted| counted.gap == " ") else { return false };
    let named = || view.words_before(span.start).next().is_some_and(|word| word.is_capitalized());
    let averaged =
        || view.words_before(span.start).take(NEAR).any(|word| MEANS.iter().any(|mean| word.is(mean)));
    let rate = |next: Word<'_>| next.gap == " " && (next.is("per") || next.is("each"));
    (WHO.contains(&counted.text) || averaged() || after.next().is_some_and(rate)) && !named()
}

/// Whether the number is the upper end of a range: the record begins at the lower one.
fn in_a_range(view: &View<'_>, at: usize) -> bool {
    let Some(low) = at.checked_sub(1) else { return false };
    range::read(view, low).is_some_and(|range| !is_change(view, low, &range))
}

/// `rose from |20 to 25 places|`; not `will grow by |30 to 40 places|`, by how many.
fn is_change(view: &View<'_>, at: usize, range: &Range) -> bool {
    let start = view.span(at).start;
    change::is_change(view, start) && !(range.high <= range.low + range.low && change::is_extent(view, start))
}

/// Whether the number is part of nothing else: of no code, no other number, no unit's quantity.
fn stands_free(view: &View<'_>, first: usize, last: usize) -> bool {
    let Some(Numeral { bound: high, .. }) = view.numeral(last) else { return false };
    let tail = view.tail(view.span(last).end);
    let code = high.word_after && !tail.starts_with("-odd") && !tail.starts_with("-plus ");
    let prefixed =
        first > 0 && view.is(first - 1, Class::CurrencyPrefix) && view.gap_is(first - 1, &["", " "]);
    !(high.number_after || code || prefixed || last > first && is_taken(view, last))
}

/// Whether a word that makes another quantity of the number stands directly after it.
fn is_taken(view: &View<'_>, number: usize) -> bool {
    view.atoms.get(number + 1).is_some_and(|next| next.classes.meets(OTHER_QUANTITIES))
        && view.gap_is(number, &["", " ", "-"])
}

/// `Channel 7 reporters`, `Annex 2 forms`: a capitalized word before plain digits is a name that they belong to, where what is counted is
/// not capitalized as well (as in a headline), and the word is neither a function word nor a plural, a verb or a possessive in `-s`.
fn is_named(numeral: &Numeral, phrase: &NounPhrase, before: Option<Word<'_>>) -> bool {
    let plain = matches!(numeral.form, Form::Plain(_)) && numeral.scale == 1;
    let before = before.filter(|word| plain && word.gap == " " && word.is_capitalized());
    let Some(word) = before else { return false };
    // `|Recruiting| 20 volunteers`, not `|Building| 12`.
    let doing = word.text.ends_with("ing") && !["Building", "Wing", "Ring"].contains(&word.text);
    let function = doing
        || word.text.ends_with(['s', 'y'])
        || matches!(words::role(word.text), Some(Role::Stop | Role::Opener));
    let name = !function && !word.text.contains('-');
    name && phrase.unit.starts_with(char::is_lowercase)
}

/// `one in five residents`, `one in every five`, `two out of ten people`: a share, in both of its numbers; not `61 out of |164 workers|`, which are so many.
fn is_fraction(view: &View<'_>, at: usize) -> bool {
    let share = |low: usize, whole: usize| {
        let of = |part: &Numeral, whole: &Numeral| is_round(whole.value) || part.value.scale() > 0;
        view.numeral(low).zip(view.numeral(whole)).is_some_and(|(part, whole)| of(&part, &whole))
    };
    let fraction = |low: usize| {
        let numbers = view.is(low, Class::Number) && view.is(low + 1, Class::Number);
        // `to December |15 in 3 terms|`
        let part = || !(low > 0 && view.is(low - 1, Class::Month)) && is_less(view, low, low + 1);
        numbers
            && (view.gap_is(low, &[" in "]) && part()
                || view.gap_is(low, &[" out of "]) && share(low, low + 1))
    };
    let every = |low: usize| {
        view.is(low, Class::Number) && view.is(low + 1, Class::Every) && view.gap_is(low, &[" in "])
    };
    fraction(at) || every(at) || at > 0 && fraction(at - 1) || at > 1 && every(at - 2)
}

fn is_less(view: &View<'_>, part: usize, whole: usize) -> bool {
    view.numeral(part).zip(view.numeral(whole)).is_some_and(|(part, whole)| part.value < whole.value)
}

/// Whether shares are told of so many: up to ten, or a power of ten.
fn is_round(whole: Decimal) -> bool {
    whole <= Decimal::TEN || [100, 1_000, 10_000, 100_000].iter().any(|power| whole == Decimal::from(*power))
}

/// Four digits that are most likely a year: they count only what follows at once (`2000 residents`), and nothing after `in`.
fn is_year(numeral: &Numeral, phrase: &NounPhrase, before: Option<Word<'_>>) -> bool {
    const BEFORE: [&str; 13] = [
        "in", "since", "by", "from", "until", "between", "of", "for", "during", "before", "after", "the",
        "year",
    ];
    let plain = numeral.form == Form::Plain(4) && numeral.scale == 1;
    let in_range = || numeral.value >= Decimal::from(1900) && numeral.value < Decimal::from(2100);
    let named =
        || before.is_some_and(|word| BEFORE.iter().any(|year| word.is(year))) || is_figure(&phrase.unit);
    plain && in_range() && (!phrase.is_bare_plural() || named())
}
