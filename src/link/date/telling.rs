//! `전날` in the news: the day before that of the telling, where nothing near speaks of another day; and `이날` behind it.
//!
//! Not the day before what is announced (`대회 전날까지`), nor that before what has just been told of (`10일 열었다. 전날에는`).

use super::said::Said;
use super::tense::en::over;
use super::tense::{self, Tense, ko};
use super::{Input, calendar};
use crate::article::Day;
use crate::draft::temporal::{Calendar, Origin, Unit};
use crate::scan::edge::Suffixes;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// The date counted from the day of the telling in place of one that was told of.
pub(super) fn counted(input: &Input<'_>, said: &Said, date: Calendar, span: Span) -> Option<Calendar> {
    let Calendar::Shift(Unit::Day, days @ (-1..=1), Origin::Said) = date else { return None };
    input.published?;
    let from_telling = match span.of(input.view.text) {
        _ if !ko::is_korean(input, span) => days == -1 && is_compared_ahead(input, said, span),
        // `전날 오후에 만나 |이날| 오전 2시에 헤어졌다`
        // `전날 배가 떠내려갔다. 비는 |다음날| 그친다`
        _ if days == 1 => {
            let coming = || tense::of(input, span, input.document.sentence(span.start)) == Tense::Coming;
            !said.has_day()
                && is_of_weather(input, span)
                && is_after_the_day_before(input, said, span)
                && coming()
        }
        text if said.has_day() => {
            let same = if days == 0 { text.contains("이날") } else { text.starts_with("전날") };
            same && is_after_the_day_before(input, said, span)
                && (days == 0 || !names_other_day(input, said, span))
        }
        text => {
            let eve = days == -1 && text.contains("전날");
            // `|전날| 시작됐다. |전날| 오후에는`: the same one.
            let again = || is_after_the_day_before(input, said, span) && !names_other_day(input, said, span);
            let counted = || is_counted_again(input, said, span);
            eve && !is_of_event(input, span) && !counted() && (!is_narrated(input, said, span) || again())
        }
    };
    from_telling.then_some(Calendar::Shift(Unit::Day, days, Origin::Published))
}

/// `No rain is due until the 27th. By then it had burned 90 hectares, 12 more than |the previous day|'s total`: nothing is compared with a day to come.
fn is_compared_ahead(input: &Input<'_>, said: &Said, span: Span) -> bool {
    let ahead = said.last_day() > input.published.map(Day::civil);
    ahead && over::is_only_compared(input, span)
}

/// `대회 |전날|까지`, `우천 시 |전날| 알린다`: the day before that of what the word before it names.
fn is_of_event(input: &Input<'_>, span: Span) -> bool {
    static EVENTS: Suffixes = Suffixes::new(&[
        "대회 ", "축제 ", "행사 ", "공연 ", "경기 ", "시험 ", "수능 ", "선거 ", "개막 ", "개장 ", "방문 ",
        "출발 ", "마감 ", "투표 ", "명절 ", "추석 ", "설 ", "시 ", "교육 ", "견학 ", "이용 ", "관람 ",
    ]);
    EVENTS.end(&input.view.text[..span.start])
}

/// `10일 축제를 열었다. |전날|에는 비가 왔다`: the sentence before has told of a day that has been, in the same paragraph.
fn is_narrated(input: &Input<'_>, said: &Said, span: Span) -> bool {
    let published = input.published.map(Day::civil);
    let over = published.zip(said.day()).is_some_and(|(now, told)| told < now);
    over && !is_of_paragraph_before(input, said, span)
}

/// Whether the sentence has told of the day before the telling, and by that name.
fn is_after_the_day_before(input: &Input<'_>, said: &Said, span: Span) -> bool {
    let published = input.published.map(Day::civil);
    let eve = published.zip(said.day()).is_some_and(|(day, told)| calendar::days_after(told, 1) == Some(day));
    let from = said.sentence_of_day().map(|sentence| input.document.sentence_span(sentence).start);
    eve && from
        .is_some_and(|from| input.view.text.get(from..span.start).is_some_and(|text| text.contains("전날")))
}

/// `19일 회의를 열었다. 전날 사고가 났다. |전날| 밤에는`: another day than that of the telling has been named, from which it is counted.
fn names_other_day(input: &Input<'_>, said: &Said, span: Span) -> bool {
    let Some(from) = said.sentence_of_day().map(|sentence| input.document.sentence_span(sentence).start)
    else {
        return false;
    };
    let told = input.view.text.get(from..span.start).unwrap_or("");
    let now = input.published.map(|day| day.civil().day());
    told.match_indices('일').any(|(end, _)| {
        let head = &told[..end];
        let digits = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        head[digits..].parse::<i8>().is_ok_and(|day| Some(day) != now)
    })
}

/// `19일 회의를 열었다. 전날 사고가 났다. |전날| 밤에는`: the same day before the one that was named, in the same paragraph.
fn is_counted_again(input: &Input<'_>, said: &Said, span: Span) -> bool {
    !is_of_paragraph_before(input, said, span)
        && said.sentence_of_day().is_some_and(|sentence| {
            let from = input.document.sentence_span(sentence).start;
            input.view.text.get(from..span.start).is_some_and(|text| text.contains("전날"))
        })
        && names_other_day(input, said, span)
}

/// `비는 |다음날 새벽|에 남부로 번진다`: the forecast goes on from the telling; what else is done on the next day, and what a sentence opens with, from what was told.
fn is_of_weather(input: &Input<'_>, span: Span) -> bool {
    static WEATHER: Suffixes = Suffixes::new(&[
        "비는 ",
        "비가 ",
        "눈은 ",
        "눈이 ",
        "태풍은 ",
        "태풍이 ",
        "장마는 ",
        "추위는 ",
        "추위가 ",
        "한파는 ",
        "더위는 ",
        "더위가 ",
        "폭염은 ",
        "기온은 ",
        "기온이 ",
        "바람은 ",
        "호우는 ",
        "소나기는 ",
        "황사는 ",
    ]);
    WEATHER.strip(&input.view.text[..span.start]).any(|head| !head.ends_with(is_hangul))
}

/// Whether the last day that was told of stands in another paragraph, or none was.
fn is_of_paragraph_before(input: &Input<'_>, said: &Said, span: Span) -> bool {
    said.sentence_of_day().is_none_or(|sentence| {
        let from = input.document.sentence_span(sentence).start;
        input.view.text.get(from..span.start).is_some_and(|between| between.contains('\n'))
    })
}
