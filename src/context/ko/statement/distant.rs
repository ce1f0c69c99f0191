//! The nouns of the clause that do not touch the amount: what is bought with it, the purpose, the object, the topic.

use super::beside::{
    content, is_content, is_to_do, is_verbal_word, is_written_in, noun_from, object_of, relative,
};
use super::{Statement, left};
use crate::context::Role;
use crate::context::ko::statement;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Sort, Verb};

/// Whether the amount shares the noun of one before it: `120억원으로 6억원`, `45억원 불어 112억원`.
pub(super) fn shares(statement: &Statement<'_, '_>) -> bool {
    let words = statement.words;
    let before = (0..statement.here).rev().find(|&at| words[at].sort == Sort::Amount);
    before.is_some_and(|amount| {
        let added = words.get(amount + 1).is_some_and(|next| next.is_itself(Class::Sum));
        let told = (amount + 1..statement.here).any(|at| statement::closes(&words[at]));
        !added
            && !told
            && (amount + 1..statement.here).all(|at| !is_content(statement, at) || words[at].inside)
    })
}

/// What is made or bought with it: `들여 공원을 짓는다`, `들인 공원`.
pub(in crate::context::ko) fn spent_on(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 12;
    let (verb, cue) = statement.verb?;
    let words = statement.words;
    if words[verb].mark() == Mark::Modifier {
        return relative(statement);
    }
    let lent = || cue.role == Role::Loan && is_borrowed_for(statement, verb);
    if cue.frame != Frame::Spend && !is_won_for(&words[verb], cue) && !lent() {
        return None;
    }
    let end = words.len().min(verb + REACH);
    // `쏟아붓느냐”는 말`: what is told ends there.
    let told = |at: usize| words[verb].outer || words[at].gap.starts_with(['”', '"']);
    let near = (verb + 1..end).take_while(|&at| words[at].sort != Sort::Amount && !told(at));
    let things = near.filter(|&at| is_content(statement, at) && !is_mere_work(statement, at));
    let full = things.clone().find(|&at| {
        // `들여 세운 전망대가`
        let described = words[at].mark() == Mark::Topic
            && (words[verb + 1].mark() == Mark::Modifier || words[at - 1].mark() == Mark::Modifier);
        words[at].mark() == Mark::Object || described
    });
    full.or_else(|| things.clone().find(|&at| is_bare_object(statement, at)))
}

/// `4억 원을 들여 공사를 벌였다`: it says no more than that something is made.
fn is_mere_work(statement: &Statement<'_, '_>, at: usize) -> bool {
    const DOES: [&str; 9] = ["벌", "했", "한다", "하", "시작", "진행", "마", "끝", "들어"];
    let word = &statement.words[at];
    let does = |next: &Eojeol<'_>| DOES.iter().any(|does| next.text.starts_with(does));
    matches!(word.text, "공사를" | "공사에")
        && statement.words.get(at + 1).is_some_and(does)
        && statement.phrase(at) == word.stem_span()
}

/// `3천만 원을 빌려 찜기를 바꿨다`, not `빌려 준다`.
fn is_borrowed_for(statement: &Statement<'_, '_>, verb: usize) -> bool {
    let next = statement.words.get(verb + 1);
    matches!(statement.words[verb].text, "빌려" | "빌려서" | "대출받아" | "융자받아")
        && next.is_some_and(|next| !next.begins(Class::Give) && !next.text.starts_with(['주', '줄', '준']))
}

/// `2억 원을 받아 급식실을 고친다`: what it was won for follows.
fn is_won_for(word: &Eojeol<'_>, cue: Verb) -> bool {
    cue.role == Role::Grant
        && word.mark() == Mark::Verb
        && word.text.ends_with(['아', '어', '해', '내', '와'])
}

/// `CCTV 바꾼다`: headlines leave the particle out.
pub(super) fn is_bare_object(statement: &Statement<'_, '_>, at: usize) -> bool {
    let next = statement.words.get(at + 1);
    let verb = next.is_some_and(|next| is_verbal_word(next) && next.sort == Sort::Word && next.plain);
    // `내지 않은`
    let denied = next.is_some_and(|next| next.text.starts_with(['않', '못']))
        && statement.words[at].text.ends_with('지');
    // `한 바퀴 도는 데`
    let counted = at > 0 && statement.words[at - 1].is_itself(Class::Numeral);
    // `안 되는`
    let denied = denied || counted || statement.words[at].written().is("안");
    let verb = verb && !denied && !next.is_some_and(is_idle);
    verb && statement.words[at].mark() == Mark::Bare && is_content(statement, at)
}

/// `새 옷 입었다`, `첫 삽 뜬다`, `전달식 없이`, `구민이면`: nothing is bought or made by it.
pub(in crate::context::ko) fn is_idle(verb: &Eojeol<'_>) -> bool {
    verb.text.starts_with(['입', '뜨', '뜬', '뜰', '떴'])
        || verb.written().is("없이")
        || verb.text.ends_with("이면")
        || verb.text.ends_with("라면")
}

/// What the headline before the amount is about: `CCTV 바꾼다…14억원 투입`.
pub(in crate::context::ko) fn headline(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 14;
    (statement.here.saturating_sub(REACH)..statement.here).rev().find(|&at| is_bare_object(statement, at))
}

/// `상권 활성화를 위해`, `위한`; `골목을 밝히는 데`.
pub(in crate::context::ko) fn purpose(statement: &Statement<'_, '_>) -> Option<usize> {
    clause_before(statement).find_map(|at| {
        let before = at.checked_sub(1)?;
        match &statement.words[at] {
            word if word.begins(Class::Purpose) && meant(statement, at).is_some() => meant(statement, at),
            word if word.begins(Class::Purpose) => {
                content(statement, before).filter(|_| statement.words[before].mark() == Mark::Object)
            }
            word if is_to_do(word) => object_of(statement, before),
            // `간판을 달려면 350만 원은 있어야 한다`
            word if word.text.ends_with("려면") => object_of(statement, at),
            _ => None,
        }
    })
}

/// `화재를 막기 위한 주차장 개선에 3억 원을`: what has the purpose, where it is named.
fn meant(statement: &Statement<'_, '_>, purpose: usize) -> Option<usize> {
    let words = statement.words;
    let head = noun_from(statement, purpose + 1).filter(|_| words[purpose].written().is("위한"))?;
    let marked = matches!(words[head].mark(), Mark::Place | Mark::Topic | Mark::Object);
    (head < statement.here && marked && is_content(statement, head)).then_some(head)
}

/// Whether a verb follows the noun at once, so that it is that verb's: `폐지를 모아 온`.
pub(in crate::context::ko) fn is_governed(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words.get(at + 1).is_some_and(|next| {
        // `1등을 한 팀`
        let did = (next.written().is("한") || next.text.starts_with("한 "))
            && statement.words[at].mark() == Mark::Object;
        // `이름을 밝히지 않은`
        let denied = || {
            let not = statement.words.get(at + 2);
            next.text.ends_with('지') && not.is_some_and(|not| not.text.starts_with(['않', '못']))
        };
        did || is_verbal_word(next) && next.sort == Sort::Word || denied()
    })
}

/// The eojeols of the clause before the amount, the nearest first.
pub(in crate::context::ko) fn clause_before(
    statement: &Statement<'_, '_>,
) -> impl Iterator<Item = usize> + Clone {
    (statement.clause_start()..statement.here).rev()
}

/// The nearest noun of the clause before the amount with this mark.
pub(in crate::context::ko) fn marked_before(statement: &Statement<'_, '_>, mark: Mark) -> Option<usize> {
    if !statement.read.gist().has_mark(mark) {
        return None;
    }
    clause_before(statement).find_map(|at| {
        let word = &statement.words[at];
        if word.mark() != mark || word.inside {
            return None;
        }
        let compared = statement.words.get(at + 1).is_some_and(|next| next.is_itself(Class::Compare));
        // `불이 나면`, `값이 올라`: of a verb before, and not of the amount's.
        let of_other = mark == Mark::Topic && word.text.ends_with(['이', '가']) && is_governed(statement, at);
        // `옥상에 놓는 주택형은`
        let of_other = of_other || mark == Mark::Place && leads_noun(statement, at);
        // `주민센터에 가져가면 3천 원을 준다`
        let condition = |next: &Eojeol<'_>| next.mark() == Mark::Verb && next.text.ends_with('면');
        let of_other = of_other || mark == Mark::Place && statement.words.get(at + 1).is_some_and(condition);
        let of_other = of_other || mark == Mark::Place && left::is_share(statement.words, at);
        let written = mark == Mark::Place && is_written_in(statement, at);
        // `한 집에 90만 원이 드는`
        let one = mark == Mark::Place && at > 0 && statement.words[at - 1].is_itself(Class::Numeral);
        if compared || written || of_other || one { None } else { content(statement, at) }
    })
}

/// Whether the verb before another noun follows at once.
fn leads_noun(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words.get(at + 1).is_some_and(|next| next.mark() == Mark::Modifier && next.sort == Sort::Word)
}

/// Who is given it, where the clause names nothing else: `청년 250명에게`, `교회에는`.
pub(in crate::context::ko) fn client(statement: &Statement<'_, '_>) -> Option<usize> {
    let words = statement.words;
    clause_before(statement).find_map(|at| {
        let given = matches!(words[at].mark(), Mark::Dative | Mark::Place);
        let counted = words[at].sort == Sort::Size && words[at].plain;
        let who = if counted { at.saturating_sub(1) } else { at };
        let named = words[who].sort == Sort::Word && words[who].is_bare(Class::Client);
        // `305가구에`
        let numbered = counted && words[at].stem().ends_with("가구");
        given.then_some(if named { who } else { at }).filter(|_| named || numbered)
    })
}

/// What the clause speaks of, where that is not who acts.
pub(in crate::context::ko) fn about(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let acts = statement.mark == Mark::Object
        && !matches!(role, Role::Prize | Role::Price | Role::Limit | Role::Turnover);
    // `공사에 은행이 3억 원, 구가 2억 원을 낸다`: who pays.
    let listed = statement.mark == Mark::Bare && statement.verb.is_some() && role == Role::Budget;
    let pays = |at: &usize| listed && statement.words[*at].text.ends_with(['이', '가']);
    let topic = || marked_before(statement, Mark::Topic).filter(|at| !pays(at));
    // `상품권은 240억 원어치를 찍는다`
    // `주차 요금은 구가 5만 원을 보탠다`
    let kin = |of: Role| of == role || role == Role::Support && of == Role::Price;
    let told = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_some_and(kin));
    if acts { topic().filter(told) } else { topic().or_else(|| theme(statement)) }
}

/// What `은` or `는` marks in a clause before: it holds to the end of the sentence.
pub(in crate::context::ko) fn theme(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 24;
    (0..statement.here).rev().take(REACH).find(|&at| {
        let word = &statement.words[at];
        word.mark() == Mark::Topic
            && word.text.ends_with(['은', '는'])
            && is_content(statement, at)
            && !word.inside
            && !is_told(statement, at)
    })
}

/// `할인율은 7%이며`: what is said of it ends there.
fn is_told(statement: &Statement<'_, '_>, topic: usize) -> bool {
    const REACH: usize = 4;
    let end = statement.here.min(topic + 1 + REACH);
    statement.words[topic + 1..end].iter().any(|word| {
        word.sort != Sort::Amount && word.mark() == Mark::Copula && word.text.ends_with(['며', '고'])
    })
}

/// The first noun after the amount with this mark: the object of its verb, or who is given it.
pub(in crate::context::ko) fn after_with(statement: &Statement<'_, '_>, mark: Mark) -> Option<usize> {
    const REACH: usize = 12;
    if statement.words[statement.here].mark() == Mark::Copula || !statement.read.gist().has_mark(mark) {
        return None;
    }
    let end = statement.words.len().min(statement.next + REACH);
    // Behind the verb another clause begins, but what a budget is for may be said there.
    let closed = |at: usize| mark == Mark::Object || statement::closes(&statement.words[at]);
    let apart = |at: usize, verb: &Verb| verb.role != Role::Budget && closed(at);
    let end = statement.verb.filter(|(at, verb)| apart(*at, verb)).map_or(end, |(verb, _)| end.min(verb + 1));
    // `예산 9천억 원 편성…복지에 절반`: a headline says something else there.
    let of_another = |word: &Eojeol<'_>| {
        word.sort == Sort::Amount || !word.plain && (word.opens_entry() || word.gap.contains('…'))
    };
    // `5억 원 삭감을 예고했다`: what is done with it.
    let deed = |word: &Eojeol<'_>| word.noun().is_none() && word.verb().is_some_and(|(_, noun)| noun);
    // `3만 원을 더 주고, 경비실에`: of the next clause.
    let next_clause = |at: usize| {
        let closed = at > statement.next && statement::closes(&statement.words[at - 1]);
        mark != Mark::Object && closed && statement.words[at].follows([','])
    };
    let mut near =
        (statement.next..end).take_while(|&at| !of_another(&statement.words[at]) && !next_clause(at));
    // `심의를 앞둔 예산안에`: of a verb that leads another noun.
    let leads = |at: usize| {
        mark == Mark::Object
            && statement.mark == Mark::Topic
            && statement.words.get(at + 1).is_some_and(|next| next.mark() == Mark::Modifier)
    };
    // `공사에 따른 지원금`
    let of_noun = |at: usize| {
        let next = statement.words.get(at + 1).map_or("", |next| next.text);
        mark == Mark::Place && matches!(next, "따른" | "대한" | "의한" | "관한")
    };
    near.find_map(|at| {
        if statement.words[at].mark() != mark || leads(at) || of_noun(at) {
            return None;
        }
        let next = at == statement.next && mark == Mark::Object;
        let idle = next && deed(&statement.words[at]) || is_mere_work(statement, at);
        content(statement, at).filter(|_| !idle)
    })
}
