//! Whose doing it is, where the sentence says another than the item's district: a mayor beside the amount, or many districts together.
//!
//! Which district an item is about is not asked here: [`district`](crate::context::district) takes that where [`find`] says that the item does it.
//!
//! The way through: [`find`] asks the sentence first, then the [`paragraph`], which names its district where it begins; [`named`] keeps the districts and mayors that the text names.

mod named;
pub(super) mod paragraph;

pub(super) use self::named::Named;
pub(super) use self::paragraph::Acting;

use crate::context::district::{code, is_of_seoul};
use crate::context::ko::role::fills_gap;
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Mark, Noun, Sort};
use crate::context::{Doer, Role, Said};
use crate::record::Value;
use crate::span::Span;

/// Whose doing a statement is.
pub(super) fn find(statement: &Statement<'_, '_>) -> Doer {
    let own = directly(statement).or_else(|| of_voucher(statement)).or_else(|| beside(statement));
    let own = own.or_else(|| acting(statement)).or_else(|| named_of_many(statement));
    if let Some(record) = own {
        return Doer::District(record);
    }
    if is_of_many(statement) || is_of_city(statement) {
        return Doer::Elsewhere;
    }
    if let Some(Acting::Here(record)) = statement.acting() {
        return Doer::District(record);
    }
    let other = other(statement);
    if is_news_of_many(statement) && !other.is_some_and(|record| is_of_paragraph(statement, record)) {
        return Doer::Elsewhere;
    }
    let opened = statement.acting().map(Acting::record);
    other.or(opened).map_or(Doer::Item, Doer::District)
}

/// Whether nothing but the paragraph of the amount stands between a record and it.
fn is_of_paragraph(statement: &Statement<'_, '_>, record: usize) -> bool {
    const NEAR: usize = 1200;
    let scene = statement.scene;
    let between = Span::new(scene.records[record].span.end, scene.amount().span.start);
    between.end - between.start < NEAR && !between.of(scene.view.text).contains('\n')
}

/// `9개 자치구가 판다. 한도는 40만 원이다`: a rule of all of them, where the paragraph names none.
fn is_news_of_many(statement: &Statement<'_, '_>) -> bool {
    // Other cities' districts are none of a statement.
    let own = statement.scene.item.and_then(|item| item.district.as_ref()).filter(|code| is_of_seoul(code));
    let before = statement.scene.memory.said(statement.scene.amount().item);
    let mut said = before.filter(|said| said.role.is_some());
    // Nearly always the last amount is the item's own district's.
    let other = |said: &Said| said.district.as_ref() != own;
    let of_others = own.is_some() && said.clone().next().is_some_and(other);
    if !of_others || !said.clone().any(|said| said.district.is_none()) {
        return false;
    }
    let many = |word: &Eojeol<'_>| word.begins(Class::Many) && word.mark() == Mark::Topic;
    // Few sentences have such a word: the others need not be read.
    let near = || statement.read.text_before().is_some_and(|text| text.contains("자치"));
    said.any(|said| said.district.as_ref().is_some_and(|code| Some(code) != own))
        || near() && statement.read.before(statement.scene).is_some_and(|words| words.iter().any(many))
}

/// `노원구 330억 원, |송파구 210억 원|`: the district directly before the amount.
fn directly(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.here.checked_sub(1)?;
    let bare = statement.words[at].mark() == Mark::Bare && !statement.words[statement.here].inside;
    placed(statement, at).filter(|&record| bare && !is_mayor(statement, record))
}

/// `마포구 상품권을 샀어도 |중랑구 상품권 40만 원|을`: the district whose voucher it is.
fn of_voucher(statement: &Statement<'_, '_>) -> Option<usize> {
    let words = statement.words;
    let issued = |noun: Noun| noun.role == Some(Role::Issue);
    let voucher = statement.left.filter(|&at| words[at].noun().is_some_and(issued))?;
    let at = voucher.checked_sub(1).filter(|&at| words[at].mark() == Mark::Bare && words[voucher].plain)?;
    placed(statement, at).filter(|&record| !is_mayor(statement, record))
}

/// `강서구, 광진구 등 6개 자치구에서`: of many the first that is named.
fn named_of_many(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 2;
    let words = &statement.words[..statement.here];
    if !statement.read.gist().named {
        return None;
    }
    let etc = words.iter().rposition(|word| word.written().is("등"))?;
    let act = |word: &Eojeol<'_>| matches!(word.mark(), Mark::Topic | Mark::Place);
    let many = words[etc + 1..].iter().take(NEAR).any(|word| word.text.contains("자치구") && act(word));
    let last = etc.checked_sub(1).filter(|_| many)?;
    placed(statement, last).map(|record| first_of(statement, last, record))
}

/// `서울시는 추석을 앞두고 3천억 원어치를 낸다`: the city opens the sentence as its topic; not `서울시가 주관한 공모에 뽑혀`.
fn is_of_city(statement: &Statement<'_, '_>) -> bool {
    const OPENING: usize = 2;
    let words = &statement.words[..statement.here];
    let opening = words.iter().take(OPENING).position(|word| matches!(word.text, "서울시는" | "서울시가"));
    opening.is_some_and(|at| words[at].text == "서울시는" || is_news_of_city(statement, at))
}

/// `서울시가 700억 원 규모의 상품권을 발행한다`: the news has named no district yet, and the city leads no other noun.
fn is_news_of_city(statement: &Statement<'_, '_>, city: usize) -> bool {
    let item = statement.scene.amount().item;
    let mut named = statement.read.named().before();
    let leads = |word: &Eojeol<'_>| word.mark() == Mark::Modifier && word.sort == Sort::Word;
    let apart = statement.words[city..statement.here].iter().any(leads);
    !apart && !named.any(|at| statement.scene.records[at].item == item)
}

/// The mayor or district that the amount is of: `종로구청장(74억원)`, `1억원의 마포구청장`.
fn beside(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 4;
    let words = statement.words;
    let placed = |at: usize| {
        words.get(at).and_then(|word| word.record).filter(|&record| code(statement.scene, record).is_some())
    };
    if words[statement.here].inside {
        return statement.left.and_then(placed);
    }
    let of = matches!(statement.mark, Mark::Of | Mark::Modifier)
        || statement.verb.is_some_and(|(verb, _)| words[verb].mark() == Mark::Modifier);
    if !of {
        return None;
    }
    (statement.next..words.len().min(statement.next + REACH))
        .take_while(|&at| matches!(words[at].mark(), Mark::Modifier | Mark::Bare | Mark::Topic))
        .find_map(|at| placed(at).filter(|&record| is_mayor(statement, record)))
}

/// The nearest mayor, or district that acts, before the amount in its sentence.
fn acting(statement: &Statement<'_, '_>) -> Option<usize> {
    let words = statement.words;
    if !statement.read.gist().named {
        return None;
    }
    (0..statement.here).rev().find_map(|at| {
        let record = placed(statement, at)?;
        // `종로구의 물량은 15억 원이다`
        let has = words[at].mark() == Mark::Of && at == 0 && statement.left == Some(1);
        // `은평구와 강동구에는 1억 원씩`
        let gets =
            at + 1 == statement.here && words[at].mark() == Mark::Place && statement.has_unit(Class::Each);
        let acts = has || gets || words[at].mark() == Mark::Topic || is_mayor(statement, record);
        acts.then(|| first_of(statement, at, record))
    })
}

/// The record of the district that an eojeol names outside brackets.
fn placed(statement: &Statement<'_, '_>, at: usize) -> Option<usize> {
    let word = &statement.words[at];
    let record = word.record.filter(|_| word.sort == Sort::Word && !word.inside)?;
    code(statement.scene, record).map(|_| record)
}

/// `안전의 은평구와 중구, 복지의 강동구가`: a joint amount is of the first.
fn first_of(statement: &Statement<'_, '_>, last: usize, record: usize) -> usize {
    let words = statement.words;
    let (mut first, mut at) = (record, last);
    while let Some(before) = at.checked_sub(1) {
        let field = words[before].mark() == Mark::Of && words[before].record.is_none();
        let next = if field { before.checked_sub(1) } else { Some(before) };
        let joins = |at: usize| {
            words[at].mark() == Mark::And
                || words[at].mark() == Mark::Bare && words[at + 1].follows([',', '·'])
        };
        let Some(next) = next.filter(|&at| joins(at)) else { break };
        let Some(named) = placed(statement, next) else { break };
        (first, at) = (named, next);
    }
    first
}

fn is_mayor(statement: &Statement<'_, '_>, record: usize) -> bool {
    matches!(statement.scene.records[record].value, Value::Mayor(_))
}

/// `25개 자치구`, `구청장들`: no single district.
fn is_of_many(statement: &Statement<'_, '_>) -> bool {
    statement.read.gist().beginnings.has(Class::Many)
        && (0..statement.here).any(|at| statement.words[at].begins(Class::Many) && !is_share(statement, at))
        // `모자란 돈은 자치구 지원금 3천만 원으로 메웠다`: what one of them has.
        && !fills_gap(statement)
}

/// `자치구 분담금`, `자치구 매칭 예산`, not `25개 자치구 분담금`: what one of them pays.
fn is_share(statement: &Statement<'_, '_>, at: usize) -> bool {
    const SHARES: [&str; 4] = ["분담금", "부담금", "분담분", "부담분"];
    let counted = |word: &Eojeol<'_>| {
        word.sort == Sort::Size || word.is_itself(Class::Measure) || word.written().is_any(["각", "모든"])
    };
    let whole = at.checked_sub(1).is_some_and(|at| counted(&statement.words[at]));
    let pays = |next: &Eojeol<'_>| SHARES.contains(&next.stem()) || next.text.starts_with("매칭");
    let next = statement.words.get(at + 1).filter(|next| next.plain);
    statement.words[at].mark() == Mark::Bare && !whole && next.is_some_and(pays)
}

/// The last mayor before the sentence, where that is another district's than the item's: the news is of several.
fn other(statement: &Statement<'_, '_>) -> Option<usize> {
    let own = statement.scene.item.and_then(|item| item.district.as_deref());
    last_mayor(statement).filter(|&record| code(statement.scene, record) != own)
}

/// The nearest mayor before, a few records back.
fn last_mayor(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 12;
    let scene = statement.scene;
    let mut near = statement.read.named().before().take_while(|at| at + REACH >= scene.at);
    near.find(|&at| scene.records[at].item == scene.amount().item && is_mayor(statement, at))
}
