//! What an amount is for or of: where Korean puts it, from the surest place to the least sure; then what was said before.

use super::clause;
use super::cue::{self, Frame, NounKind};
use super::eojeol::{Eojeol, Mark, Sort};
use super::statement::{self, Statement};
use super::word::{Class, is};
use crate::context::{Role, Thing, What};
use crate::span::Span;

/// The phrase, for an amount of a role.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let here =
        if statement.words[statement.here].inside { bracketed(statement) } else { stated(statement, role) };
    here.or_else(|| said(statement, role)).or_else(|| itself(statement))
}

/// An amount in brackets is of the noun before them.
fn bracketed(statement: &Statement<'_, '_>) -> Option<Thing> {
    let at = statement.left.filter(|&at| statement.is_thing(at) && !is_verbal(statement, at))?;
    Some(Thing::Here(statement.phrase(at)))
}

/// The places of a clause, in their order.
fn stated(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let spends = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Spend) && role == Role::Budget;
    let bound =
        statement.left.filter(|&at| role == Role::Limit && statement.is_thing(at) && !statement.is_cost(at));
    let first = bound.or_else(|| spends.then(|| spent_on(statement)).flatten());
    if pointed(statement).is_some() {
        return None;
    }
    let head = first
        .or_else(|| predicate(statement))
        .or_else(|| after(statement).filter(|&at| !statement.is_cost(at)))
        .or_else(|| own(statement));
    let part = statement.part().is_some();
    let head = head
        .or_else(|| relative(statement))
        .or_else(|| flows_into(statement))
        .or_else(|| if shares(statement) || part { None } else { elsewhere(statement, role) });
    head.map(|at| Thing::Here(statement.phrase(at)))
}

/// The places of a clause that do not touch the amount.
fn elsewhere(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let given = (role == Role::Donation).then(|| after_with(statement, Mark::Dative)).flatten();
    spent_on(statement)
        .or(given)
        .or_else(|| purpose(statement))
        .or_else(|| {
            marked_before(statement, Mark::Object)
                .filter(|&at| role == Role::Budget || statement.is_predicate() || !is_governed(statement, at))
        })
        .or_else(|| about(statement, role))
        .or_else(|| after_with(statement, Mark::Object))
        .or_else(|| marked_before(statement, Mark::Place))
        .or_else(|| marked_before(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Place))
        .or_else(|| headline(statement))
}

/// Whether the word is a verb or the like, and no noun.
fn is_verbal(statement: &Statement<'_, '_>, at: usize) -> bool {
    matches!(statement.words[at].mark(), Mark::Verb | Mark::Modifier)
}

/// A noun that can be what an amount is of, and says more than that it is money.
fn is_content(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.is_thing(at) && !statement.is_cost(at)
}

/// Such a noun at an eojeol, or before its count: `전기버스 20대를`.
fn content(statement: &Statement<'_, '_>, at: usize) -> Option<usize> {
    let word = &statement.words[at];
    let noun = if word.sort == Sort::Size && word.gap == " " { at.checked_sub(1)? } else { at };
    let bare = noun == at || statement.words[noun].mark() == Mark::Bare;
    (bare && is_content(statement, noun)).then_some(noun)
}

/// The noun that the amount stands before: `규모의 상품권`, `이던 전세금`, `커진 일반회계`.
pub(super) fn after(statement: &Statement<'_, '_>) -> Option<usize> {
    let units = statement.next > statement.here + 1 || !statement.tail().is_empty();
    let change = outside(statement, statement.next).filter(|&at| {
        statement.mark == Mark::Bare && statement.words[at].is(Class::Change) && is_verbal(statement, at)
    });
    let from = match statement.mark {
        Mark::Of | Mark::Modifier => statement.next,
        Mark::Bare if units => statement.next,
        Mark::Bare => change? + 1,
        _ => return None,
    };
    noun_from(statement, from)
}

/// The next eojeol that is not in brackets.
fn outside(statement: &Statement<'_, '_>, from: usize) -> Option<usize> {
    (from..statement.words.len()).find(|&at| !statement.words[at].inside)
}

/// The head of the first noun phrase from an eojeol on; verbs may stand before it.
fn noun_from(statement: &Statement<'_, '_>, from: usize) -> Option<usize> {
    const VERBS: usize = 4;
    let words = &statement.words;
    let first =
        (from..words.len().min(from + VERBS)).find(|&at| !is_verbal(statement, at) && !words[at].inside)?;
    let end = words.len().min(first + VERBS);
    let goes_on = |at: usize| {
        let bare = matches!(words[at].mark(), Mark::Bare | Mark::Of | Mark::And);
        bare && words.get(at + 1).is_some_and(|next| next.gap == " " && !is_verbal_word(next))
    };
    let head = (first..end).find(|&at| !goes_on(at))?;
    let head = if words[head].stem() == "등" { head - 1 } else { head };
    let counted = words[head].sort == Sort::Size && head > first;
    let head = if counted { head - 1 } else { head };
    (head >= first && statement.is_thing(head)).then_some(head)
}

fn is_verbal_word(word: &Eojeol<'_>) -> bool {
    matches!(word.mark(), Mark::Verb | Mark::Modifier) || word.sort == Sort::Amount
}

/// What the amount is said to be at the end of the clause: `8억 원은 시비다`.
pub(super) fn predicate(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 10;
    let alone =
        statement.words[..statement.here].iter().all(|word| word.inside) && statement.mark == Mark::Bare;
    if statement.mark != Mark::Topic && !alone {
        return None;
    }
    let end = statement.words.len().min(statement.next + REACH);
    let at = (statement.next..end).find(|&at| statement.words[at].mark() == Mark::Copula)?;
    let plain = (statement.next..at).all(|at| statement.words[at].sort != Sort::Amount);
    let role = cue::noun(statement.words[at].stem()).and_then(|noun| noun.role);
    (plain && role.is_some() && is_content(statement, at)).then_some(at)
}

/// The noun on the left, where the amount is of it.
fn own(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left?;
    let word = &statement.words[at];
    match word.mark() {
        Mark::Modifier => object_of(statement, at),
        _ if is_to_do(word) => object_of(statement, at.checked_sub(1)?),
        Mark::Topic if !statement.is_predicate() => None,
        Mark::Bare | Mark::Topic | Mark::Means | Mark::Object | Mark::Of if statement.is_cost(at) => {
            cost_of(statement, at)
        }
        Mark::Place if statement.is_cost(at) => None,
        Mark::Means if cue::noun(word.stem()).is_none() => None,
        Mark::Bare | Mark::Topic | Mark::Means | Mark::Object | Mark::Of | Mark::Place | Mark::Until => {
            statement.is_thing(at).then_some(at)
        }
        _ => None,
    }
}

/// Whether an eojeol is `데`, which stands for what the verb before it is done to.
fn is_to_do(word: &Eojeol<'_>) -> bool {
    matches!(word.text, "데" | "데에" | "데는" | "데만" | "데도" | "데에는")
}

/// What a verb before the amount is done to: `물량장을 만드는 19억`, `통행료를 덜어 주는 데`.
fn object_of(statement: &Statement<'_, '_>, verb: usize) -> Option<usize> {
    const REACH: usize = 5;
    if statement.words[verb].is(Class::Change) {
        return None;
    }
    let before = (verb.saturating_sub(REACH)..verb).rev();
    let mut near = before.take_while(|&at| statement.words[at].sort != Sort::Amount);
    near.find_map(|at| {
        let marked = matches!(statement.words[at].mark(), Mark::Object | Mark::Place);
        let bare = at + 1 == verb && is_bare_object(statement, at);
        content(statement, at).filter(|_| (marked || bare) && !is_to_do(&statement.words[at]))
    })
}

/// What a word that only says money is the money of: `도서관 건립 사업비`, `공사에 들인 돈`.
fn cost_of(statement: &Statement<'_, '_>, cost: usize) -> Option<usize> {
    let at = cost.checked_sub(1)?;
    let word = &statement.words[at];
    let joined =
        statement.words[cost].gap.chars().all(|c| c.is_whitespace() || matches!(c, '’' | '”' | '\'' | '"'));
    match word.mark() {
        _ if !joined => None,
        Mark::Bare if word.is(Class::Attribute) => Some(cost),
        Mark::Modifier => object_of(statement, at),
        Mark::Bare | Mark::Of if cue::noun(word.stem()).is_some() || cue::verb(word.stem()).is_none() => {
            let named = cue::noun(word.stem()).is_some_and(|noun| noun.role.is_some());
            (statement.is_thing(at) && (named || !statement.is_cost(at))).then_some(at)
        }
        Mark::Place => is_content(statement, at).then_some(at),
        _ => None,
    }
}

/// Whether the amount shares the noun of one before it: `120억원으로 6억원`, `45억원 불어 112억원`.
fn shares(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words;
    let before = (0..statement.here).rev().find(|&at| words[at].sort == Sort::Amount);
    before.is_some_and(|amount| {
        (amount + 1..statement.here).all(|at| !is_content(statement, at) || words[at].inside)
    })
}

/// What is made or bought with it: `들여 공원을 짓는다`, `들인 공원`.
fn spent_on(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 12;
    let (verb, cue) = statement.verb?;
    let words = &statement.words;
    if words[verb].mark() == Mark::Modifier {
        return relative(statement);
    }
    if cue.frame != Frame::Spend {
        return None;
    }
    let end = words.len().min(verb + REACH);
    let near = (verb + 1..end).take_while(|&at| words[at].sort != Sort::Amount);
    let things = near.filter(|&at| is_content(statement, at));
    let full = things.clone().find(|&at| {
        // `들여 세운 전망대가`
        let described = words[verb + 1].mark() == Mark::Modifier && words[at].mark() == Mark::Topic;
        words[at].mark() == Mark::Object || described
    });
    full.or_else(|| things.clone().find(|&at| is_bare_object(statement, at)))
}

/// The noun that the verb of the amount stands before: `30억 원을 들인 공원`.
fn relative(statement: &Statement<'_, '_>) -> Option<usize> {
    let (verb, _) = statement.verb.filter(|(verb, _)| statement.words[*verb].mark() == Mark::Modifier)?;
    noun_from(statement, verb + 1).filter(|&at| !statement.is_cost(at))
}

/// `CCTV 바꾼다`: headlines leave the particle out.
fn is_bare_object(statement: &Statement<'_, '_>, at: usize) -> bool {
    let next = statement.words.get(at + 1);
    let verb = next.is_some_and(|next| is_verbal_word(next) && next.sort == Sort::Word && next.gap == " ");
    verb && statement.words[at].mark() == Mark::Bare && is_content(statement, at)
}

/// What the headline before the amount is about: `CCTV 바꾼다…14억원 투입`.
fn headline(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 14;
    (statement.here.saturating_sub(REACH)..statement.here).rev().find(|&at| is_bare_object(statement, at))
}

/// What it goes into, said after it: `25억 원은 도로에 쓰인다`.
fn flows_into(statement: &Statement<'_, '_>) -> Option<usize> {
    let (verb, cue) = statement.verb?;
    let at = verb.checked_sub(1).filter(|&at| at >= statement.next)?;
    let flows = cue.frame == Frame::Flow && statement.mark == Mark::Topic;
    (flows && statement.words[at].mark() == Mark::Place && statement.is_thing(at)).then_some(at)
}

/// `상권 활성화를 위해`, `위한`; `골목을 밝히는 데`.
fn purpose(statement: &Statement<'_, '_>) -> Option<usize> {
    clause_before(statement).find_map(|at| {
        let before = at.checked_sub(1)?;
        match statement.words[at].text {
            text if text.starts_with("위해") || text.starts_with("위한") || text.starts_with("위하") => {
                content(statement, before).filter(|_| statement.words[before].mark() == Mark::Object)
            }
            _ if is_to_do(&statement.words[at]) => object_of(statement, before),
            _ => None,
        }
    })
}

/// Whether a verb follows the noun at once, so that it is that verb's: `폐지를 모아 온`.
fn is_governed(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words.get(at + 1).is_some_and(|next| is_verbal_word(next) && next.sort == Sort::Word)
}

/// The eojeols of the clause before the amount, the nearest first.
fn clause_before(statement: &Statement<'_, '_>) -> impl Iterator<Item = usize> + Clone {
    const REACH: usize = 14;
    let words = &statement.words;
    let first = (0..statement.here)
        .rev()
        .take(REACH)
        .find(|&at| words[at].sort == Sort::Amount || statement::closes(&words[at]))
        .map_or(statement.here.saturating_sub(REACH), |at| at + 1);
    (first..statement.here).rev()
}

/// The nearest noun of the clause before the amount with this mark.
fn marked_before(statement: &Statement<'_, '_>, mark: Mark) -> Option<usize> {
    clause_before(statement).find_map(|at| {
        let word = &statement.words[at];
        let compared = statement.words.get(at + 1).is_some_and(|next| is(next.text, Class::Compare));
        content(statement, at).filter(|_| word.mark() == mark && !word.inside && !compared)
    })
}

/// What the clause speaks of, where that is not who acts.
fn about(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let acts = statement.mark == Mark::Object
        && !matches!(role, Role::Prize | Role::Price | Role::Limit | Role::Turnover);
    if acts { None } else { marked_before(statement, Mark::Topic).or_else(|| theme(statement)) }
}

/// What `은` or `는` marks in a clause before: it holds to the end of the sentence.
fn theme(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 24;
    (0..statement.here).rev().take(REACH).find(|&at| {
        let word = &statement.words[at];
        word.mark() == Mark::Topic
            && word.text.ends_with(['은', '는'])
            && is_content(statement, at)
            && !word.inside
    })
}

/// The first noun after the amount with this mark: the object of its verb, or who is given it.
fn after_with(statement: &Statement<'_, '_>, mark: Mark) -> Option<usize> {
    const REACH: usize = 12;
    let end = statement.words.len().min(statement.next + REACH);
    let mut near = (statement.next..end).take_while(|&at| statement.words[at].sort != Sort::Amount);
    near.find_map(|at| content(statement, at).filter(|_| statement.words[at].mark() == mark))
}

/// What was said before: of the other amounts of the sentence, of the sentence before, or of the item.
fn said(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let (memory, item) = (statement.scene.memory, statement.scene.amount().item);
    let last = || memory.last(item).and_then(|said| said.what.clone());
    if let Some(place) = pointed(statement) {
        return memory.said(item).nth(place).and_then(|said| said.what.clone()).map(Thing::Said);
    }
    if shares(statement) || statement.part().is_some() {
        return last().map(Thing::Said);
    }
    let kin = matches!(role, Role::Limit | Role::Price).then(|| most_said(statement, Role::Issue)).flatten();
    if let Some(voucher) = kin {
        return Some(Thing::Said(voucher));
    }
    let named = most_said(statement, role);
    let (focus, sure) = focus(statement).unzip();
    let thing = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Modifier);
    let points = thing.is_some_and(|word| word.is(Class::Pointing));
    let of_cost = points
        || statement.left.is_some_and(|at| {
            (statement.is_cost(at) || statement.words[at].is(Class::Pointing)) && !follows_verb(statement, at)
        });
    match (focus, named) {
        (Some(focus), named) if sure == Some(true) || of_cost || named.is_none() && last().is_none() => {
            Some(Thing::Here(focus))
        }
        (_, Some(named)) => Some(Thing::Said(named)),
        (_, None) => last().map(Thing::Said),
    }
}

/// `여기에 드는 예산은`: a verb before the word for money says whose it is.
fn follows_verb(statement: &Statement<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| statement.words[before].mark() == Mark::Modifier)
}

/// `앞의 것`, `뒤의 것`: which statement of the memory is meant.
fn pointed(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left.filter(|&at| statement.words[at].stem() == "것")?;
    let word = statement.words.get(at.checked_sub(1)?)?;
    let again = statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    match word.text {
        "앞의" => Some(1),
        "뒤의" => Some(usize::from(again)),
        _ => None,
    }
}

/// The phrase that the item's amounts of this role were of most often; of equals, the last.
fn most_said(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    let (memory, item) = (statement.scene.memory, statement.scene.amount().item);
    let phrases: Vec<&What> = memory
        .said(item)
        .filter(|said| said.role == Some(role))
        .filter_map(|said| said.what.as_ref())
        .collect();
    let count = |what: &What| phrases.iter().filter(|other| other.text == what.text).count();
    phrases.iter().rev().max_by_key(|what| count(what)).map(|what| (*what).clone())
}

/// What the sentence before is about, and whether it says so at its end (`분야는 복지다`).
pub(super) fn focus(statement: &Statement<'_, '_>) -> Option<(Span, bool)> {
    let scene = statement.scene;
    let sentence = scene.document.sentence_span(scene.amount().sentence);
    let before = scene.amount().sentence.checked_sub(1).map(|before| scene.document.sentence_span(before));
    let span = if scene.bounds.start > sentence.start && scene.bounds.start - sentence.start < 400 {
        Span::new(sentence.start, scene.bounds.start)
    } else {
        before.filter(|span| span.end - span.start < 600)?
    };
    let words = clause::words(scene, span);
    let content = |word: &Eojeol<'_>| {
        let money = cue::noun(word.stem()).is_some_and(|noun| noun.kind == NounKind::Cost);
        let closed =
            [Class::Person, Class::Pointing, Class::Adverb, Class::Measure].iter().any(|c| word.is(*c));
        word.sort == Sort::Word && word.record.is_none() && !money && !closed && !word.inside
    };
    let at = |mark: Mark| words.iter().rposition(|word| word.mark() == mark && content(word));
    let last = words.len().checked_sub(1)?;
    let said =
        at(Mark::Copula).filter(|&at| at == last && words[..at].iter().any(|word| word.is(Class::Field)));
    let bare =
        || at(Mark::Bare).filter(|&at| words.get(at + 1).is_some_and(|next| next.mark() == Mark::Verb));
    let cost =
        || words.iter().position(|word| word.mark() == Mark::Topic && cue::noun(word.stem()).is_some());
    let found = said.or_else(|| at(Mark::Object)).or_else(bare).or_else(|| at(Mark::Topic)).or_else(cost)?;
    Some((statement::phrase(&words, 0, found), said.is_some()))
}

/// The word for money itself, where the text has nothing else.
fn itself(statement: &Statement<'_, '_>) -> Option<Thing> {
    let named = |at: usize| cue::noun(statement.words[at].stem()).is_some_and(|noun| noun.role.is_some());
    let cost =
        |at: &usize| statement.is_cost(*at) && named(*at) && !is(statement.words[*at].text, Class::Link);
    let at = after(statement).filter(cost).or_else(|| statement.left.filter(cost));
    at.map(|at| Thing::Here(statement.phrase(at)))
}
