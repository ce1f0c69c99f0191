//! The tense of a Korean verb by its ending: Korean says at the end of a clause whether a thing is done.

use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Unit, unit};
use crate::context::{Filler, Role};
use crate::scan::hangul::{L, N, SS, final_consonant};

/// What the verbs after an amount say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Tense {
    Past,
    Present,
    Coming,
    /// `하고 있다`.
    Going,
    /// `할 수 있다`: it holds.
    Holding,
    /// `해야 한다`: a rule, or what is still to be done.
    Due,
}

impl Tense {
    /// All of them, in their order.
    pub(in crate::context::ko) const ALL: [Self; 6] =
        [Self::Past, Self::Present, Self::Coming, Self::Going, Self::Holding, Self::Due];

    /// What stands for it as a feature.
    pub(in crate::context::ko) const fn filler(self) -> Filler {
        match self {
            Self::Past => const { Filler::named("past") },
            Self::Present => const { Filler::named("present") },
            Self::Coming => const { Filler::named("coming") },
            Self::Going => const { Filler::named("going") },
            Self::Holding => const { Filler::named("holding") },
            Self::Due => const { Filler::named("due") },
        }
    }
}

/// The tense of the clause: of the verb before a noun that is a cue, else of the first verb that says one.
pub(in crate::context::ko) fn of_clause(statement: &Statement<'_, '_>) -> Option<Tense> {
    if let Some(tense) = borrowed(statement) {
        return Some(tense);
    }
    if let Some(tense) = statement.verb.and_then(|(verb, _)| modifying(statement, verb)) {
        return Some(tense);
    }
    if statement.mark == Mark::Copula || reaches(statement) {
        return before_noun(statement);
    }
    let end = statement.words.len();
    let after = &statement.words[statement.next.min(end)..];
    // `4억 원은 시에서 받은 교부세다`
    let said = || after.iter().find_map(of_modifier).filter(|_| statement.mark == Mark::Topic);
    of(after).or_else(said)
}

/// The first tense that eojeols say; verbs of saying (`밝혔다`) say none.
pub(super) fn of(words: &[Eojeol<'_>]) -> Option<Tense> {
    // `협의 중이다`
    let (mut before, mut is_pending) = ("", false);
    for word in words {
        let told = word.inside || word.begins(Class::Tell);
        let pending = is_pending && word.text.starts_with("중이");
        let planned = pending || word.begins(Class::Plan) && !is_aim(word);
        let tense =
            if told { None } else { one(before, word.text, planned, is_verbal(word) & word.is_tensed()) };
        if tense.is_some() {
            return tense;
        }
        (before, is_pending) = (word.text, word.is_itself(Class::Pending));
    }
    None
}

/// `시에서 빌린 60억 원을 보태`: the verb before the amount, and not what is done with it.
fn borrowed(statement: &Statement<'_, '_>) -> Option<Tense> {
    let word = statement.left()?;
    let lent = word.verb().is_some_and(|(verb, _)| verb.role == Role::Loan);
    if lent { of_modifier(word) } else { None }
}

/// The tense of a verb before a noun; `받을 수 있다` says it later.
fn modifying(statement: &Statement<'_, '_>, verb: usize) -> Option<Tense> {
    // `30억 원이 들어가며`: what else is said is said of something else.
    let flows = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Flow);
    if flows && statement.words[verb].text.ends_with(['며', '고']) {
        return of(&statement.words[verb..=verb]).or(Some(Tense::Present));
    }
    let able = statement.words.get(verb + 1).is_some_and(|next| next.text.starts_with('수'));
    if able { None } else { of_modifier(&statement.words[verb]) }
}

/// `4억 원에 이른다`: no more than `4억 원이다`.
fn reaches(statement: &Statement<'_, '_>) -> bool {
    statement.words.get(statement.next).is_some_and(|next| next.begins(Class::Reach))
}

/// `공사에 들인 돈은 17억 원이다`: the verb before the noun.
fn before_noun(statement: &Statement<'_, '_>) -> Option<Tense> {
    let at = statement.left?.checked_sub(1)?;
    of_modifier(&statement.words[at])
}

/// `목표의 절반`, `목표를 넘었다`: what it is measured by.
fn is_aim(word: &Eojeol<'_>) -> bool {
    let measured = matches!(word.mark(), Mark::Of | Mark::Object | Mark::Place | Mark::Than);
    // `13억 원으로 목표액 15억 원의 88%를 채웠다`
    measured && word.stem_written().is("목표")
        || word.stem() == "목표액" && (measured || word.mark() == Mark::Bare)
}

/// Whether a word may be a verb with a tense: no noun is, but `준다는` looks as if it had the particle of one.
fn is_verbal(word: &Eojeol<'_>) -> bool {
    const MARKS: u32 =
        1 << Mark::Verb as u8 | 1 << Mark::Modifier as u8 | 1 << Mark::Copula as u8 | 1 << Mark::Topic as u8;
    MARKS >> word.mark() as u8 & 1 != 0
}

/// What one verb says, after another word; `planned` where its noun does, and `verbal` where it may be one and have a tense.
fn one(before: &str, word: &str, planned: bool, verbal: bool) -> Option<Tense> {
    match word.chars().next()? {
        // `목적이라”고 했다`: it tells.
        '했' if before == "고" || before.ends_with("라고") || before.ends_with("다고") => None,
        // `아낄 수 있을 것으로 내다봤다`
        '있' if before.ends_with('수') && word != "있을" => Some(Tense::Holding),
        '있' if before.ends_with('고') => Some(Tense::Going),
        '한' if word.starts_with("한다") && before.ends_with('야') => Some(Tense::Due),
        '것' if before.ends_with(|c| final_consonant(c) == L) => Some(Tense::Coming),
        // `돌려받을 참이다`
        '참' if word.starts_with("참이") && before.ends_with(|c| final_consonant(c) == L) => {
            Some(Tense::Coming)
        }
        '했' if before.ends_with("기로") => Some(Tense::Coming),
        _ if planned || word.ends_with('로') && word.ends_with("기로") => Some(Tense::Coming),
        _ if verbal => by_syllables(word),
        _ => None,
    }
}

/// `겠`; another syllable that ends in ㅆ, but `있`; `연다`, `한다고`, `합니다`.
fn by_syllables(word: &str) -> Option<Tense> {
    let (mut before, mut past, mut plain, mut polite) = (Unit::default(), false, false, false);
    for unit in unit::syllables(word) {
        if unit.is('겠') {
            return Some(Tense::Coming);
        }
        let ends = unit.is('다');
        past |= (unit.final_consonant() == SS) & !unit.is('있');
        plain |= ends & (before.final_consonant() == N);
        polite |= ends & before.is('니');
        before = unit;
    }
    match () {
        // `맡겼다가 돌려받는`: what follows counts.
        () if word.ends_with("다가") => None,
        () if past => Some(Tense::Past),
        () => {
            (plain || word.ends_with("는데") || polite && !word.contains("입니다")).then_some(Tense::Present)
        }
    }
}

/// What a verb before its noun says: `들인`, `쓸`, `드는`.
pub(super) fn of_modifier(word: &Eojeol<'_>) -> Option<Tense> {
    if word.mark() != Mark::Modifier {
        return None;
    }
    let last = word.text.chars().next_back()?;
    match final_consonant(last) {
        N if last == '는' => Some(Tense::Present),
        N => Some(Tense::Past),
        L => Some(Tense::Coming),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_say_their_tense() {
        let cases = [
            ("", "발행했다", Some(Tense::Past)),
            ("", "발행한다고", Some(Tense::Present)),
            ("늘어날", "것으로", Some(Tense::Coming)),
            ("옮길", "참이다", Some(Tense::Coming)),
            ("하고", "있다", Some(Tense::Going)),
            ("수", "있다", Some(Tense::Holding)),
            ("메워야", "한다", Some(Tense::Due)),
            ("", "쓰기로", Some(Tense::Coming)),
            ("", "상품권을", None),
            ("", "맡겼다가", None),
        ];
        assert_eq!(one("정비할", "예정이다", true, true), Some(Tense::Coming));
        for (before, word, tense) in cases {
            assert_eq!(one(before, word, false, true), tense, "{before} {word}");
        }
    }
}
