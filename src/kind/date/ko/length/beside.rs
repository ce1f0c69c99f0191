//! What stands beside a number and decides what it is: a length (`최대 5일`), a date in the past (`3년 전`), a part of a name (`제3년`).

use super::{one_day, per_day};
use crate::kind::date::ko::calendar::{later_year, short_year};
use crate::kind::date::ko::read;
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// Whether a bare `5일` (from `start` to `end`) is so many days: by what stands before or after it.
pub(in crate::kind::date::ko) fn is_length(view: &View<'_>, start: usize, end: usize) -> bool {
    static BEFORE: Suffixes = Suffixes::new(&[
        "약",
        "최대",
        "최소",
        "최장",
        "최단",
        "총",
        "주",
        "주(週)",
        "매",
        "향후",
        "앞으로",
        "꼬박",
        "무려",
        "하루",
        "장장",
        "단",
        "모두",
        "단지",
        "불과",
        "겨우",
        "평균",
        "일주일에",
        "1주일에",
        "1주에",
        "한 주에",
        "한 달에",
        "한달에",
    ]);
    static AFTER: Prefixes = Prefixes::new(&[
        "동안", "간", "이상", "이내", "미만", "이하", "초과", "만에", "만의", "연속", "내내", "째", "씩",
        "정도", "치", "안에", "내에", "내", "남짓", "가량", "여", "걸", "만이", "짜리", "마다",
    ]);
    static DAILY: Prefixes =
        Prefixes::new(&["평균", "최대", "이용", "입장", "1인", "체험권", "근로", "노동"]);
    static TURNS: Suffixes = Suffixes::new(&["지난", "오는"]);
    static TIMES: Prefixes = Prefixes::new(&["회", "번", "차례"]);
    static WORK: Prefixes = Prefixes::new(&["걸리", "걸렸", "근무", "수거제", "수업제", "배송제", "영업제"]);
    // `열대야가 23일이나 이어졌다`; not `13일이나 14일에`.
    static AS_MUCH: Prefixes = Prefixes::new(&[
        "이나 걸",
        "이나 되",
        "이나 돼",
        "이나 됐",
        "이나 된",
        "이나 이어",
        "이나 계속",
        "이나 지속",
        "이나 앞당",
        "이나 빨",
        "이나 지났",
        "이나 지난",
        "이나 줄",
        "이나 늘",
        "이나 더 ",
    ]);
    let next = read::skip_space(view, end);
    let tail = view.tail(next);
    let head = &view.text[..start];
    let nights = head.strip_suffix(' ').unwrap_or(head).ends_with('박');
    // The first of a month may be `지난 1일`, and no rate is.
    let one = view.text.get(start..end) == Some("1일") && !read::led_by(view, start, &TURNS);
    // `1일 2회` is a rate; `1일 1차분` is not.
    let rate = one
        && tail.starts_with(|c: char| c.is_ascii_digit())
        && TIMES.start(tail.trim_start_matches(|c: char| c.is_ascii_digit()));
    // `1일 평균 3천 명`, `1일 이용권`
    let daily = one && (DAILY.start(tail) || per_day::is_rate(head, tail) || one_day::is_told(head, tail));
    nights
        || rate
        || daily
        || WORK.start(tail)
        || is_portion(tail)
        || per_day::is_few(&view.text[start..end]) && per_day::is_once_in(view.tail(end))
        || per_day::is_span_of(head, tail)
        || per_day::is_of_month(head, tail)
        || per_day::is_turn(head, tail)
        || view.tail(end).starts_with("이나") && AS_MUCH.start(view.tail(end))
        || one_day::is_overdue(view.tail(end))
        || view.tail(end).starts_with('권')
        || read::led_by(view, start, &BEFORE)
        || AFTER.strip(tail).any(|rest| particle::is_particle(particle::rest_of(rest)))
        || shift(view, end).is_some()
}

/// `징역 |8월|을 선고했다`, `징역 1년 |6월|`: so many months of a sentence, up to `end`; not `징역형은 8월 확정됐다`, `금고 3월 개장`.
pub(in crate::kind::date::ko) fn is_prison_term(view: &View<'_>, start: usize, end: usize) -> bool {
    static TERMS: Suffixes = Suffixes::new(&["징역 ", "금고 ", "구류 "]);
    static NEXT: Prefixes = Prefixes::new(&[
        "을", "에 ", "의 ", "형", "이 ", "과 ", "로 ", "이다", "이라", ".", ",", ")", "~", "∼", " 및",
        " 집행", " 선고", " 실형", " 구형", " 확정", "∙", "·",
    ]);
    let head = &view.text[..start];
    let years = head.strip_suffix("년 ").or_else(|| head.strip_suffix('년'));
    let first = years.map(|head| head.trim_end_matches(|c: char| c.is_ascii_digit()));
    // `구 |금고| 5월에 지정된다`: a bank.
    let tail = view.tail(end);
    let bank = head.trim_end_matches(|c: char| c.is_ascii_digit() || c == '년' || c == ' ').ends_with("금고");
    let punished = || {
        [" 처", "에 처", "을 선고", "을 구형", "에 집행", "의 집행"].iter().any(|next| tail.starts_with(next))
    };
    NEXT.start(tail)
        && (!bank || punished())
        && TERMS.strip(first.unwrap_or(head)).any(|head| !head.ends_with(is_hangul))
}

/// `5일|분에| 못 미친다`: so much as is needed for it; not `12일분부터 지급한다`, what is due on it.
fn is_portion(tail: &str) -> bool {
    let rest = tail.strip_prefix('분').map(particle::rest_of);
    rest.is_some_and(|rest| matches!(rest, "" | "에" | "의" | "을" | "이" | "으로" | "은"))
}

/// `전`, `뒤`, `후` after a length that ends at `end`: the sign of the way, and the end of the word.
pub(in crate::kind::date::ko) fn shift(view: &View<'_>, end: usize) -> Option<(i32, usize)> {
    static FORMER: Prefixes = Prefixes::new(&[
        " 구청장",
        " 시장",
        " 의원",
        " 대표",
        " 장관",
        " 회장",
        " 국장",
        " 총리",
        " 대통령",
        " 군수",
        " 청장",
        " 이사장",
    ]);
    let at = read::skip_space(view, end);
    let words = [("전", -1), ("뒤", 1), ("후", 1)];
    let tail = view.tail(at);
    let (word, sign) = words.into_iter().find(|(word, _)| tail.starts_with(word))?;
    let end = at + word.len();
    let former = sign < 0 && FORMER.start(view.tail(end));
    (particle::ends_word(view, end) && !former).then_some((sign, end))
}

/// Whether the number is a year without its century: an apostrophe stands for it (`’22년`), or the lower end has it (`2023~25년`).
pub(in crate::kind::date::ko) fn is_shortened(view: &View<'_>, start: usize) -> bool {
    const YEAR: usize = 4;
    let head = &view.text[..start];
    let lower = lower_year(view, start);
    head.ends_with(['’', '\'', '‘'])
        || head.ends_with('`') && !is_quoted(view, start)
        || lower.len() == YEAR
        || is_of_two_years(view, start)
        || later_year::is_told(view, start)
        || short_year::is_told(view, start)
}

/// `` `|10년| 만에' 열린``: a quotation opens before the number, or what follows its `년` makes it a length.
fn is_quoted(view: &View<'_>, start: usize) -> bool {
    static LONG: Prefixes = Prefixes::new(&[
        "만에", "만의", "동안", "이상", "이하", "이내", "넘", "째", "전", "뒤", "후", "간", "차", "여",
    ]);
    let tail = view.tail(start);
    let line = tail.split('\n').next().unwrap_or(tail);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let long = rest.strip_prefix('년').is_some_and(|rest| LONG.start(rest.strip_prefix(' ').unwrap_or(rest)));
    long || line.contains(['\'', '’'])
}

/// `|2023|년~25년`, `|1960|~70년대`: the digits of the lower end of a range that the number is the upper one of.
pub(in crate::kind::date::ko) fn lower_year<'a>(view: &View<'a>, start: usize) -> &'a str {
    let lower = view.text[..start].strip_suffix(['~', '∼', '～', '–', '-']);
    let lower = lower.map_or("", |lower| lower.strip_suffix('년').unwrap_or(lower));
    &lower[lower.trim_end_matches(|c: char| c.is_ascii_digit()).len()..]
}

/// `|19년|~20년에 뽑힌`, `19년~|20년|에`: two years that follow each other, with what only a date has behind it; not `19년~20년에 걸쳐`, `3년~5년`.
fn is_of_two_years(view: &View<'_>, start: usize) -> bool {
    const FEW: i16 = 3;
    // What is younger is a length sooner.
    const FIRST: i16 = 15;
    static LONG: Prefixes =
        Prefixes::new(&["걸", "이르", "이른", "달", "한 ", "불과", "두 ", "1", "그치", "그친", "처"]);
    let two = |at: usize| {
        let digits = read::digits(view, at).filter(|digits| digits.len == 2)?;
        view.tail(digits.end).starts_with('년').then_some((digits.value, digits.end + "년".len()))
    };
    let before = || {
        let head = view.text[..start].strip_suffix(['~', '∼', '～', '–', '-'])?.strip_suffix('년')?;
        two(head.trim_end_matches(|c: char| c.is_ascii_digit()).len())
    };
    let pair = || {
        let (low, end) = two(start)?;
        match read::after_sign(view, end).and_then(two) {
            Some((high, end)) => Some((low, high, end)),
            None => before().map(|(first, _)| (first, low, end)),
        }
    };
    pair().is_some_and(|(low, high, end)| {
        let tail = view.tail(end).strip_prefix("에 ");
        low >= FIRST && low < high && high <= low + FEW && tail.is_some_and(|tail| !LONG.start(tail))
    })
}

/// Whether another word stands directly before the number (`제3년`, `뉴딜300`), not one that may (`약3개월`).
pub(in crate::kind::date::ko) fn is_glued(view: &View<'_>, start: usize) -> bool {
    static MAY: Suffixes = Suffixes::new(&[
        "매월",
        "매년",
        "매달",
        "오전",
        "오후",
        "지난",
        "오는",
        "이번",
        "앞으로",
        "부터",
        "까지",
        "최대",
        "최소",
    ]);
    // In a word of its own only.
    static MAY_ALONE: Suffixes = Suffixes::new(&["약", "총", "각", "단", "만", "매", "일"]);
    static UNITS: Suffixes = Suffixes::new(&["년", "월", "일", "시", "분", "간", "시간", "개월", "박"]);
    let head = &view.text[..start];
    if is_stamp(head, view.tail(start)) {
        return false;
    }
    if !head.ends_with(is_hangul) {
        // `제 3년`; not `수거보상제 3월부터`.
        return head.strip_suffix("제 ").is_some_and(|before| !before.ends_with(is_hangul));
    }
    let timed = UNITS.strip(head).any(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    !timed
        && !MAY.end(head)
        && !read::led_by(view, start, &MAY_ALONE)
        && !per_day::is_of_opening(head, view.tail(start))
}

/// `입력|2011.05.12`: the label of the time at which an article was written.
fn is_stamp(head: &str, tail: &str) -> bool {
    let year = tail.as_bytes().get(..5).is_some_and(|year| {
        year[..4].iter().all(u8::is_ascii_digit) && matches!(year[4], b'.' | b'-' | b'/')
    });
    year && STAMPS.end(head)
}

/// What stands before such a time.
pub(in crate::kind::date::ko) static STAMPS: Suffixes =
    Suffixes::new(&["입력", "수정", "승인", "등록", "발행", "게시", "작성"]);
