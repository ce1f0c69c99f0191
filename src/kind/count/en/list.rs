//! Lists of what a number counts: `cities, counties and districts`, `barns, sheds and other farm buildings`.

use super::noun::{Token, is_comma, is_verb};
use super::words::Role;

/// A list of bare plurals is one head: `cities, counties, districts, and companies`, `officials and residents`.
pub(super) fn coordinated(words: &[Token<'_>], head: usize) -> usize {
    let mut last = head;
    while let Some(next) = words.get(last + 1) {
        let closes = next.is("and") || next.is("or");
        let member = if closes { last + 2 } else { last + 1 };
        // `spectators, and sales` is no list: a comma before the conjunction needs another one before it.
        let joined = is_comma(next.gap) && (!closes || last > head) || closes && next.gap == " ";
        if closes
            && joined
            && last > head
            && let Some(end) = long_member(words, member)
        {
            return end;
        }
        if !joined || !words.get(member).is_some_and(|word| is_bare_plural(word, closes)) {
            return head;
        }
        // `visitors and sales of 3 million won`: the other noun has a size of its own.
        if closes && words.get(member + 1).is_some_and(|word| word.gap == " " && word.is("of")) {
            return head;
        }
        if closes && (PREDICATES.iter().any(|verb| words[member].is(verb)) || is_predicate(words, member)) {
            return head;
        }
        if closes {
            return member;
        }
        last = member;
    }
    head
}

/// `barns, sheds and |other farm buildings|`: the head of the last member, which an adjective begins; not `and |install cameras|`.
fn long_member(words: &[Token<'_>], first: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    const FIRST: [&str; 14] = [
        "other", "various", "related", "rural", "urban", "small", "large", "public", "private", "local",
        "young", "foreign", "new", "old",
    ];
    let lower = |word: &Token<'_>| word.text.starts_with(char::is_lowercase);
    let goes_on = |word: &&Token<'_>| {
        let outside = matches!(word.role, Some(Role::Stop | Role::Time)) || word.is("and") || word.is("or");
        word.gap == " " && lower(word) && !outside && !word.text.ends_with("ly")
    };
    let members = words.get(first..)?;
    let head = members.iter().take(LONGEST).take_while(goes_on).position(|word| word.plural)?;
    let next = members.get(head + 1);
    let of = next.is_some_and(|word| word.gap == " " && (word.is("of") || word.plural));
    (head > 0 && FIRST.contains(&members[0].text) && !of).then_some(first + head)
}

/// Verbs in `-s` that no plural noun looks like: `12 shows and |attracts| tourists`.
const PREDICATES: [&str; 44] = [
    "accepts",
    "accommodates",
    "adjoins",
    "allows",
    "applies",
    "attracts",
    "becomes",
    "boasts",
    "brings",
    "builds",
    "connects",
    "consists",
    "contains",
    "continues",
    "does",
    "employs",
    "encourages",
    "enables",
    "expects",
    "gives",
    "goes",
    "helps",
    "hires",
    "includes",
    "intends",
    "invites",
    "keeps",
    "lends",
    "makes",
    "manages",
    "operates",
    "overlooks",
    "participates",
    "produces",
    "promotes",
    "protects",
    "provides",
    "receives",
    "remains",
    "seeks",
    "sends",
    "serves",
    "teaches",
    "wants",
];

/// `open to 150 households and |runs| until May`, `looks after 90 paintings and |works| with schools`: the verb of the number's sentence.
fn is_predicate(words: &[Token<'_>], at: usize) -> bool {
    const VERBS: [&str; 35] = [
        "aims", "amounts", "borders", "calls", "closes", "costs", "covers", "crosses", "deals", "draws",
        "ends", "faces", "holds", "hopes", "hosts", "houses", "joins", "lasts", "leads", "links", "offers",
        "opens", "plans", "ranks", "runs", "seats", "sells", "sits", "spans", "starts", "takes", "uses",
        "visits", "works", "pays",
    ];
    // `hosts |fairs|`, `plans |trips|`: behind these a plural is what is done; not `houses sheds`.
    const DOERS: [&str; 7] = ["hosts", "plans", "holds", "offers", "opens", "sells", "runs"];
    const AFTER: [&str; 10] = ["until", "till", "through", "to", "with", "on", "at", "about", "up", "as"];
    let verb = VERBS.iter().any(|verb| words[at].is(verb));
    words.get(at + 1).filter(|next| next.gap == " ").is_some_and(|next| {
        let free = verb && next.is("free");
        let led = free || verb && (AFTER.iter().any(|one| next.is(one)) || is_number(next));
        // `27 lines and |functions| as a gate`
        let serves = next.is("as") && (words[at].is("functions") || words[at].is("acts"));
        let object = || {
            let plain = next.plural && next.role.is_none() && next.text.starts_with(char::is_lowercase);
            plain && DOERS.iter().any(|verb| words[at].is(verb))
        };
        led || serves || object() || verb && is_verb(words, at) || is_particle(next) && is_verb(words, at + 1)
    })
}

/// `sets two saplings and hangs |up| a tag`: with it a word in `-s` is a verb.
pub(super) fn is_particle(word: &Token<'_>) -> bool {
    ["up", "out", "off", "down", "away"].iter().any(|particle| word.is(particle))
}

/// A number in digits, or a small one in letters.
pub(super) fn is_number(word: &Token<'_>) -> bool {
    const SMALL: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    word.text.starts_with(|c: char| c.is_ascii_digit()) || SMALL.iter().any(|small| word.is(small))
}

/// A plural noun in lower case, which no other noun stands before.
fn is_bare_plural(word: &Token<'_>, after_conjunction: bool) -> bool {
    let gap = !after_conjunction || word.gap == " ";
    gap && word.plural && word.role != Some(Role::Time) && word.text.starts_with(char::is_lowercase)
}
