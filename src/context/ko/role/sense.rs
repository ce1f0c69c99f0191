//! What else a clause says that gives its verb another sense: `9900만 원에 계약을 따내다`, `놓는 데 보태다`, `상가에서 쓰다`.

use super::{LARGE, given, said, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::{is_content, is_to_do};
use crate::context::ko::word::{Class, Eojeol, Mark, Noun, NounKind, Sort};
use crate::context::{Role, What};

/// `9900만 원에 수의계약으로 따냈다`: at what price a contract is won.
pub(super) fn is_contract(statement: &Statement<'_, '_>) -> bool {
    const CONTRACTS: [&str; 4] = ["계약", "입찰", "용역", "공사"];
    let end = statement.verb.map_or(statement.next, |(at, _)| at);
    let between = statement.words.get(statement.next..end).unwrap_or_default();
    statement.tail() == "에"
        && between.iter().any(|word| CONTRACTS.iter().any(|end| word.stem().ends_with(end)))
}

/// `구의회가 3억 원을 깎았다`: of a budget.
pub(super) fn is_cut_by_council(statement: &Statement<'_, '_>) -> bool {
    const COUNCILS: [&str; 5] = ["의회", "의원", "위원회", "예결위", "상임위"];
    let cuts = statement.verb_text().starts_with('깎');
    let council = |word: &Eojeol<'_>| {
        word.mark() == Mark::Topic && COUNCILS.iter().any(|end| word.stem().ends_with(end))
    };
    cuts && statement.words[..statement.here].iter().any(council)
}

/// `의자를 놓는 데 보탰다`, `도서관 운영비에도 3억 원을 지원한다`: it pays for what is done, or what an authority runs.
pub(super) fn is_put_into(statement: &Statement<'_, '_>) -> bool {
    let before = statement.verb.and_then(|(at, _)| statement.words.get(at.checked_sub(1)?));
    let cost = |left: &Eojeol<'_>| {
        left.mark() == Mark::Place && left.stem().ends_with('비') && left.noun().is_some()
    };
    let run = || won(statement) >= 10 * LARGE && !given::has_person(statement);
    before.is_some_and(is_to_do) || statement.left().is_some_and(cost) && run()
}

/// `1억 원을 보탰다`, `복지에 240억 원을 얹었다`: it comes to other money, and is given to no one.
pub(super) fn is_added(statement: &Statement<'_, '_>) -> bool {
    const ADDS: [&str; 5] = ["얹", "보태", "보탠", "보탤", "보탰"];
    let adds = |text: &str| ADDS.iter().any(|adds| text.starts_with(adds));
    adds(statement.verb_text())
        && !given::has_person(statement)
        && (won(statement) >= 10 * LARGE || adder(statement).is_some() || is_added_here(statement))
}

/// `여기에 8천만 원을 얹었다`: to the money that was spoken of.
fn is_added_here(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 3;
    let near = statement.words[..statement.here].iter().rev().take(REACH);
    near.into_iter().any(|word| matches!(word.text, "여기에" | "여기에다" | "이에"))
}

/// What added money is: a gift of those who are no authority, or else a part of a budget.
pub(super) fn added(statement: &Statement<'_, '_>) -> Role {
    // `모임은 여기에 회원들이 낸 140만 원을 보태`
    let own = won(statement) < LARGE && !is_of_authority(statement);
    if adder(statement).is_some() || is_added_here(statement) && own { Role::Donation } else { Role::Budget }
}

/// Whether the clause speaks of an authority that acts.
fn is_of_authority(statement: &Statement<'_, '_>) -> bool {
    statement.words[..statement.here].iter().any(|word| {
        let own = word.record.is_some() || word.is_bare(Class::Authority) || word.is_bare(Class::Body);
        own && word.mark() == Mark::Topic && word.sort == Sort::Word
    })
}

/// `상인회도 2억 원을`: who, directly before the amount, is no authority.
fn adder<'s, 'a>(statement: &'s Statement<'_, 'a>) -> Option<&'s Eojeol<'a>> {
    let word = statement.words[..statement.here].iter().rev().find(|word| !word.is(Class::Measure))?;
    let corps = word.is_bare(Class::Corps) || word.is_bare(Class::Client) || word.is_bare(Class::Payer);
    let own = word.record.is_none() && !word.is_bare(Class::Authority) && !word.is_bare(Class::Body);
    (word.mark() == Mark::Topic && corps && own).then_some(word)
}

/// `560만 원을 걷어 왔다`, `걷어 전달했다`: many give it together.
pub(super) fn is_pooled(statement: &Statement<'_, '_>) -> bool {
    let Some((at, _)) = statement.verb else { return false };
    let brought = |next: &Eojeol<'_>| {
        let given = next.verb().is_some_and(|(verb, _)| verb.role == Role::Donation);
        given || next.text.starts_with("왔") || next.text.starts_with("전달")
    };
    statement.words[at].written().is("걷어") && statement.words.get(at + 1).is_some_and(brought)
}

/// `6만 명이 찾아 상가에서 11억 원을 썼다`.
pub(super) fn is_spent_in_shops(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let many = |word: &Eojeol<'_>| word.sort == Sort::Size && word.text.ends_with("명이");
    let shops = words.last().is_some_and(|word| word.sort == Sort::Word && word.text.ends_with("에서"));
    shops && (words.iter().any(many) || is_spent_by_visitors(statement))
}

/// `보증금 5만 원을 돌려주지 않는다`: what somebody pays, and is not given.
pub(super) fn is_withheld(statement: &Statement<'_, '_>) -> bool {
    let Some((verb, _)) = statement.verb.filter(|_| is_priced(statement)) else { return false };
    let next = statement.words.get(verb + 1);
    statement.words[verb].text.ends_with('지') && next.is_some_and(|next| next.text.starts_with(['않', '못']))
}

/// Whether the noun of a small amount is a price.
pub(super) fn is_priced(statement: &Statement<'_, '_>) -> bool {
    let price = |noun: Noun| noun.role == Some(Role::Price);
    won(statement) < LARGE / 10 && statement.left().and_then(Eojeol::noun).is_some_and(price)
}

/// `봉투 값을 한 달 4만 원 아낀다`: a person pays so much less.
pub(super) fn is_saved_by_one(statement: &Statement<'_, '_>) -> bool {
    let saves = statement.verb_text().starts_with('아');
    let price = |noun: Noun| noun.role == Some(Role::Price);
    let priced = |word: &Eojeol<'_>| word.mark() == Mark::Object && word.noun().is_some_and(price);
    saves && won(statement) < LARGE / 10 && (is_priced(statement) || statement.spoken_before().any(priced))
}

/// What goes to those who are given support, not `조성에는 22억 원이 들고`: what it costs.
pub(super) fn is_given_on(statement: &Statement<'_, '_>) -> bool {
    let made = || won(statement) >= 10 * LARGE || statement.left().is_some_and(is_to_do);
    said(statement) == Some(Role::Support) && !(costs(statement) && made()) && !is_assigned(statement)
}

/// `이 제도에는 2억 원이 배정됐다`: what an authority has for it.
fn is_assigned(statement: &Statement<'_, '_>) -> bool {
    const ASSIGNS: [&str; 4] = ["배정", "편성", "책정", "반영"];
    let verb = statement.verb_text();
    won(statement) >= 10 * LARGE && ASSIGNS.iter().any(|assigns| verb.starts_with(assigns))
}

/// `들고`, `든다`: what something costs.
pub(super) fn costs(statement: &Statement<'_, '_>) -> bool {
    const COSTS: [&str; 11] =
        ["들고", "들며", "들지만", "든다", "든다고", "들었다", "들었고", "듭니다", "드는", "들던", "들면"];
    COSTS.contains(&statement.verb_text())
}

/// `한 곳당 30만 원이 돌아간다`, not `개당 300만 원이 들었다`.
pub(super) fn goes_to_each(statement: &Statement<'_, '_>) -> bool {
    let before = statement.before();
    let each = before.is_some_and(|word| word.text.ends_with('당') && word.noun().is_none());
    let counted = |word: &Eojeol<'_>| word.sort == Sort::Size && word.mark() == Mark::Place;
    let many = won(statement) < 10 * LARGE && statement.words[..statement.here].iter().any(counted);
    let shared = statement.verb_text().starts_with("돌아");
    shared && (many || won(statement) < LARGE && (each || statement.has_unit(Class::Each)))
}

/// `설계비 3억 원은 이미 확보해 뒀다`: a part of what a work costs, and not what comes from others.
pub(super) fn secures_own(statement: &Statement<'_, '_>) -> bool {
    let cost =
        |noun: Noun| noun.role == Some(Role::Budget) && noun.kind == NounKind::Thing && noun.strength > 0;
    let won_from = |word: &Eojeol<'_>| {
        word.is(Class::Body) || word.verb().is_some_and(|(verb, _)| verb.role == Role::Grant)
    };
    let own = statement.left().and_then(Eojeol::noun).is_some_and(cost) || is_shortfall(statement);
    own && !statement.words[..statement.here].iter().any(won_from)
}

/// `공사비 부족분 5억 원`: what is missing of a cost.
fn is_shortfall(statement: &Statement<'_, '_>) -> bool {
    let short = statement.left.filter(|&at| statement.words[at].stem() == "부족분");
    let cost = short.and_then(|at| at.checked_sub(1)).and_then(|at| statement.words[at].noun());
    cost.is_some_and(|noun| noun.role == Some(Role::Budget))
}

/// `구는 대학생에게 전달했다`: an authority gives, and not what others gave.
pub(super) fn is_given_out(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let gives = |word: &Eojeol<'_>| {
        word.mark() == Mark::Topic
            && word.sort == Sort::Word
            && (word.is_bare(Class::Authority)
                || word.record.is_some()
                || word.text.starts_with("장학")
                || word.text.contains("장학회"))
    };
    let gift = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Donation));
    let unsaid =
        !words.iter().any(|word| word.mark() == Mark::Topic) && said(statement) == Some(Role::Support);
    let to_someone = words.iter().any(|word| matches!(word.mark(), Mark::Dative | Mark::Place));
    // `후원금으로 40명에게 50만 원씩 건넨다`
    let shared = statement.has_unit(Class::Each);
    to_someone && (unsaid || words.iter().any(gives)) && (shared || !words.iter().any(gift))
}

/// `지난해에는 320명이 40억 원을 썼다`: of the loan that was spoken of.
pub(super) fn is_used_by_many(statement: &Statement<'_, '_>) -> bool {
    let many = |word: &Eojeol<'_>| {
        word.sort == Sort::Size && word.mark() == Mark::Topic
            || word.mark() == Mark::Topic && word.is_bare(Class::Client)
    };
    said(statement) == Some(Role::Loan) && statement.words[..statement.here].last().is_some_and(many)
}

/// `설 전에 30억 원을 먼저 내주고`, `하반기에 50억 원을 더 푼다`: of the loan that was spoken of, where the clause names nothing else.
pub(super) fn is_lent_on(statement: &Statement<'_, '_>) -> bool {
    let lent = statement.said().next().filter(|said| said.role == Some(Role::Loan));
    // Not what another district lends, nor `한 곳에 2천만 원이 들었다`.
    let own = |what: &What| statement.is_of_news(what);
    lent.is_some_and(|said| said.what.as_ref().is_none_or(own))
        && !costs(statement)
        // `뽑힌 14곳에는 3600만 원이 돌아갔다`
        && !statement.words[..statement.here].iter().any(|word| matches!(word.text, "선정된" | "뽑힌"))
        && statement.after().is_none()
        && (statement.clause_start()..statement.here).all(|at| !is_content(statement, at))
}

/// `상품권도 180억 원을 채울 생각이다`: what is counted is the topic's, whatever is done with it.
pub(super) fn is_of_topic(statement: &Statement<'_, '_>) -> bool {
    statement.spoken_before().any(|word| {
        let counted = word.noun().is_some_and(|noun| matches!(noun.role, Some(Role::Issue | Role::Loan)));
        counted && word.mark() == Mark::Topic && word.text.ends_with(['은', '는', '도'])
    })
}

/// `하루 50만 원 팔던 가게`, `5만 원도 못 팔았다`: what a shop takes in.
pub(super) fn is_taken_in(statement: &Statement<'_, '_>) -> bool {
    const PERIODS: [&str; 7] = ["하루", "하루에", "한달", "달에", "종일", "매일", "주말"];
    let Some((verb, _)) = statement.verb else { return false };
    let near = &statement.words[statement.next..verb];
    let failed = near.iter().any(|word| word.written().is("못"));
    let before = statement.before().map_or("", |word| word.text);
    let own = statement.words[verb].text.starts_with(['팔', '판', '파']) && near.len() < 2;
    own && (failed || PERIODS.contains(&before))
}

/// `쓴다`, `쓰던`: who spends so little is no authority.
pub(super) fn is_spent_by_one(statement: &Statement<'_, '_>) -> bool {
    statement.verb_text().starts_with(['쓴', '쓰', '썼', '쓸'])
}

/// `대신 낸다`: for somebody.
pub(super) fn is_paid_instead(statement: &Statement<'_, '_>) -> bool {
    let before = statement.verb.and_then(|(at, _)| statement.words.get(at.checked_sub(1)?));
    let own = !statement.tail().ends_with(['고', '며']);
    own && before.is_some_and(|word| word.written().is("대신")) && won(statement) < 10 * LARGE
}

/// `모금에 나서 3천만 원이 걷혔다`.
pub(super) fn is_gathered(statement: &Statement<'_, '_>) -> bool {
    let gathers = statement.verb_text().starts_with(['걷', '거']);
    let gift = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Donation));
    gathers && statement.spoken_before().any(gift)
}

/// `사람들이 가게에서 쓴 돈은`: where they spent it.
pub(super) fn is_spent_at(statement: &Statement<'_, '_>, verb: usize) -> bool {
    const SHOPS: [&str; 6] = ["가게", "상점", "식당", "시장", "상가", "상권"];
    let place = verb.checked_sub(1).map_or("", |at| statement.words[at].text);
    place.strip_suffix("에서").is_some_and(|place| SHOPS.iter().any(|shop| place.ends_with(shop)))
        && statement.words[verb].text.starts_with('쓴')
}

/// `시민 2천 명이 보탠 9천만 원`: many who are no authority.
pub(super) fn is_added_by_many(statement: &Statement<'_, '_>, verb: usize) -> bool {
    let who = verb.checked_sub(1).map(|at| &statement.words[at]);
    let many = |word: &Eojeol<'_>| {
        word.sort == Sort::Size || word.is_bare(Class::Payer) || word.is_bare(Class::Corps)
    };
    statement.words[verb].text.starts_with("보탠")
        && who.is_some_and(|who| who.mark() == Mark::Topic && many(who))
}

/// `방문객이 쓴 돈은`.
pub(super) fn is_spent_by_visitors(statement: &Statement<'_, '_>) -> bool {
    let spends = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.is_bare(Class::Spender);
    statement.words[..statement.here].iter().any(spends)
}
