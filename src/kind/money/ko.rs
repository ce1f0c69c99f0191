//! How Korean writes amounts: `11억원`, `1조 1648억 원`, `20억~30억원`, `5만원권`, `3만/5만 원`.
//!
//! The span ends at the currency. No amounts: `원` in another word (`원내대표`), vague ones (`수백억원`), a number without a
//! currency.

mod sources;

use rust_decimal::Decimal;

use crate::draft::Draft;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, list, particle, range_ko};
use crate::scan::atom::{Class, Form, Numeral};
use crate::scan::edge::Prefixes;
use crate::span::Span;
use crate::value::Money;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("ko.tsv");

pub(crate) const RULES: &[Rule] = &[AMOUNT_CURRENCY, SHARED_CURRENCY];

/// What may follow `원` at once though it is no particle: `5만원권`, `10만원대`, `1만원짜리`, `1만원단위`.
static SUFFIXES: Prefixes = Prefixes::new(&["권", "짜리", "선", "단위"]);

/// A number, or a range of numbers, with a currency after it.
const AMOUNT_CURRENCY: Rule = Rule {
    id: "ko/money/amount-currency",
    kind: Kind::Money,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Currency])),
    finds: &[
        "예산 [11억원]을 들여 [381억 4700만 원]을 아꼈다 => 1100000000 KRW; 38147000000 KRW",
        "약 [1조3240억원] 규모, 최대 [3만 원]까지 => approx 1324000000000 KRW; equal_or_less 30000 KRW",
        "[9천4억5천1백만원]과 [5천021억원] => 900451000000 KRW; 502100000000 KRW",
        "[20억~30억원]을 넘는 => more_than 2000000000..3000000000 KRW",
        "[10억∼15억 원], [5만~7만원]씩 => 1000000000..1500000000 KRW; 50000..70000 KRW",
        "[1000여만원]과 [700,000원], [5만원]권 => approx 10000000 KRW; 700000 KRW; 50000 KRW",
        "[2000원~3000원]에 팔고 [70만원]인데도 [700만 원]가량을 => 2000..3000 KRW; 700000 KRW; approx 7000000 KRW",
        "[천만 원]과 [1.5억원] 이상 => 10000000 KRW; equal_or_more 150000000 KRW",
        "[7억 450 만 원]과 [320억 여원], [40 만원]에 [1850조 원] => 704500000 KRW; approx 32000000000 KRW; 400000 KRW; 1850000000000000 KRW",
        "수출 [200만 달러]를 올렸다 => 200000000 USD",
        "수출은 지난해의 [만달러]에 비해 늘었다 => 1000000 USD",
        "표는 [5천 원에서 2만 원] 선, 방은 [3만 원에서 5만 원] 사이 => approx 5000..20000 KRW; 30000..50000 KRW",
        "그림책은 [2000원에서 4000원], 만화는 [3000원에서 7000원]. => 2000..4000 KRW; 3000..7000 KRW",
        "옷은 [1만원에서 3만원]대, 신발은 [2만원에서 5만원] 정도다, 모자는 [5천원에서 9천원]대다 => 10000..30000 KRW; approx 20000..50000 KRW; 5000..9000 KRW",
        "표값을 [1천원]에서 [2천원], 방값을 [3천원]에서 [5천원]으로 올렸다 => 1000 KRW; 2000 KRW; 3000 KRW; 5000 KRW",
        "표는 [2천원부터 5천원]까지, 방은 [1만원에서 3만원]까지다 => 2000..5000 KRW; 10000..30000 KRW",
        "값이 [1천원]에서 [2천원]까지 올라 예산을 [8억원]까지 늘렸다 => 1000 KRW; 2000 KRW; 800000000 KRW",
        "[4만원]어치 이상, [4만원]어치를 넘게, [4만원] 상당 이하 => equal_or_more 40000 KRW; more_than 40000 KRW; equal_or_less 40000 KRW",
    ],
    skips: &[
        "만원 버스와 만원 관중, 장터는 만원을 이뤘다",
        "1원도 쓰지 않았다",
        "조원 5명이",
        "2만 원정 응원단",
        "500만 원대한 꿈",
        "3 원내대표가",
        "직원 5명이 공원에서",
        "수백억원을",
        "26억을 4479명이",
        "제5원소",
        "10원칙을",
        "5억 여력이 없다, 30 조명을, 월 백만 원임금을",
    ],
    find: amount_currency,
};

fn amount_currency(view: &View<'_>, at: usize) -> Option<Found> {
    if !view.is_ahead(at, Class::Currency, 2) {
        return None;
    }
    let currency = |number: usize| currency_after(view, number);
    let range_ko::Values { last, unit, low, high } = range_ko::values(view, at, currency)?;
    if range_ko::is_upper_end(view, at, currency) || is_idiom(view, at, view.span(unit).end) {
        return None;
    }
    let approx = view.numeral(at)?.approx || last > at && view.numeral(last)?.approx;
    money(view, view.join(at, unit), code(view, unit)?, low, high, approx)
}

/// `만원 버스`, `만원을 이뤘다`, `1원도 쓰지 않았다`: a full bus, a full house, and nothing at all.
fn is_idiom(view: &View<'_>, number: usize, end: usize) -> bool {
    static FULL: Prefixes = Prefixes::new(&["을 이루", "을 이뤄", "을 이뤘", "을 이룬"]);
    match view.word(number) {
        "만" => {
            view.gap_is(number, &[""])
                && view.text[..end].ends_with('원')
                && (particle::rest(view, end).is_empty() || FULL.start(view.tail(end)))
        }
        "1" => particle::rest(view, end) == "도",
        _ => false,
    }
}

/// The currency after the number, where it ends there.
fn currency_after(view: &View<'_>, number: usize) -> Option<usize> {
    let currency = number + 1;
    if !view.is(currency, Class::Currency) || !view.is(number, Class::Number) || !view.is_beside(number) {
        return None;
    }
    let rest = particle::rest(view, view.span(currency).end);
    let about = || rest.strip_prefix('대').is_some_and(particle::is_particle);
    // `5000만원을증액했다`: nothing that begins with `원` goes on with `을`.
    let unspaced = || view.word(currency) == "원" && rest.starts_with('을');
    (particle::is_particle(rest) || SUFFIXES.start(rest) || about() || unspaced()).then_some(currency)
}

/// The ISO code of a currency.
fn code<'a>(view: &View<'a>, currency: usize) -> Option<&'a str> {
    view.meaning(currency, Class::Currency).map(|meaning| &*meaning.text)
}

/// A number of a list whose currency is said once, at its end: `3만/5만 원`, `1만, 3만, 5만원권`.
const SHARED_CURRENCY: Rule = Rule {
    id: "ko/money/shared-currency",
    kind: Kind::Money,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::NumberNext)),
    finds: &[
        "[3만]/5만 원 두 가지 => 30000 KRW",
        "[1만], [3만], 5만원권 => 10000 KRW; 30000 KRW",
        "[3만]·5만원 => 30000 KRW",
        "[20억]에서 35억 원으로 늘렸다 => 2000000000 KRW",
        "[3]·[5]·7만원을 준다 => 30000 KRW; 50000 KRW",
        "[1], [5], 10만원권, [1만]· 5만원권 => 10000 KRW; 50000 KRW; 10000 KRW",
        "국비 [24억], 군비 [16억] 등 모두 40억원 => 2400000000 KRW; 1600000000 KRW",
        "사업비(국비 [24억], 도비 [7억2천만], 군비 16억원) => 2400000000 KRW; 720000000 KRW",
    ],
    skips: &[
        "2021, 3만원",
        "주민 3만, 예산 5만원",
        "5, 6일에 7만원",
        "2, 3만원",
        "국비 사업 24억, 주민 7억, 군비 16억원",
    ],
    find: shared_currency,
};

fn shared_currency(view: &View<'_>, at: usize) -> Option<Found> {
    let first = view.numeral(at)?;
    if first.scale == 1 {
        return shared_scale(view, at, &first);
    }
    let last = list::joined(view, at, &["/", ", ", "·", "ㆍ", " / ", "에서 ", "· ", "ㆍ "])
        .filter(|last| currency_after(view, *last).is_some())
        .or_else(|| sources::last(view, at, |number| currency_after(view, number).is_some()))?;
    let code = code(view, currency_after(view, last)?)?;
    money(view, view.span(at), code, first.value, None, first.approx)
}

/// `3·5·7만원`, `1, 5, 10만원권`: digits alone take the scale of the last number; a comma parts those of vouchers only.
fn shared_scale(view: &View<'_>, at: usize, first: &Numeral) -> Option<Found> {
    const LONGEST: usize = 6;
    let digits = |number: &Numeral| number.scale == 1 && matches!(number.form, Form::Plain(1..=3));
    let mut last = at;
    while last - at < LONGEST
        && view.numeral(last).is_some_and(|number| digits(&number))
        && view.numeral(last + 1).is_some()
        && view.gap_is(last, &["/", "·", "ㆍ", "· ", ", "])
    {
        last += 1;
    }
    let number = view.numeral(last).filter(|number| number.scale > 1)?;
    let currency = currency_after(view, last)?;
    let voucher = || view.tail(view.span(currency).end).starts_with('권');
    // `1만원권 |3|, 5만원권`: as many as there are.
    let counts =
        || ["원권 ", "등 ", "당첨자 "].iter().any(|end| view.text[..view.span(at).start].ends_with(end));
    ((at..last).all(|number| !view.gap_is(number, &[", ", "· "])) || voucher() && !counts()).then_some(())?;
    let code = code(view, currency)?;
    let value = first.value.checked_mul(Decimal::from(number.scale))?;
    (value < number.value).then(|| money(view, view.span(at), code, value, None, false)).flatten()
}

fn money(
    view: &View<'_>,
    span: Span,
    code: &str,
    low: Decimal,
    high: Option<Decimal>,
    approx: bool,
) -> Option<Found> {
    let value = Money::new(code, low, high)?;
    let modifier = range_ko::modifier(view, span, approx, high.is_some());
    Some(Found::new(span, Draft::Money(value)).with(modifier))
}
