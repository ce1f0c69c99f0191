//! How Korean writes physical quantities: `2.3㎞`, `1200㎡`, `370평`, `20톤`.
//!
//! No quantities: storeys (`3층`), `도` and `평` in other words (`20도로`, `3평가`).

use super::unit_end;
use crate::draft::Draft;
use crate::number::Number;
use crate::rule::{Anchor, Found, Rule, Signs, View, minus, particle, range_ko};
use crate::scan::atom::{Class, Form};
use crate::scan::hangul::is_hangul;
use crate::span::Span;
use crate::value::Measure;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("ko.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_UNIT];

/// A number, or a range of numbers, with a unit after it.
const NUMBER_UNIT: Rule = Rule {
    id: "ko/measure/number-unit",
    kind: Kind::Measure,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Unit])),
    finds: &[
        "길이 [2.3㎞]의 산책로 => 2.3 ㎞",
        "연면적 [1만2000㎡] 규모, 약 [370평]을 => 12000 ㎡; approx 370 평",
        "[20톤] 이상, [5~10kg] => equal_or_more 20 톤; 5..10 kg",
        "간격은 [3m~5m], 터는 [20㎡에서 30㎡] 사이 => 3..5 m; 20..30 ㎡",
        "기온이 [30도]를 넘는 => more_than 30 도",
        "초미세먼지가 [163㎍/㎥]를 넘는 날 시속 [50㎞/h]로 분다 => more_than 163 ㎍/㎥; 50 ㎞/h",
        "기온이 [영하 5도]까지 내려간다 => -5 도",
        "[3200㎡]부지에 [850m]구간을, 초속 [12.5ｍ]로 [2.4ｋｍ]를 => 3200 ㎡; 850 m; 12.5 ｍ; 2.4 ｋｍ",
        "월 [210㎾h]를 쓰고 납이 [12㎎/㎏]이며 설비는 [3㎾]다 => 210 ㎾h; 12 ㎎/㎏; 3 ㎾",
        "[12만 TOE]를 아끼고 [5천tCO2]를 줄였다. 면적([12.4k㎡])은 작고 참깨 [20아르]를 심었다 => 120000 TOE; 5000 tCO2; 12.4 k㎡; 20 아르",
        "[120km]·내년, [37.4㎧], [480마력]의 펌프 => 120 km; 37.4 ㎧; 480 마력",
        "한낮 기온이 [33도]로 오르고 [3톤]가량을 => 33 도; approx 3 톤",
    ],
    skips: &[
        "3분의 1도 남지 않았다",
        "2도 화상을 입었다",
        "지상 3층",
        "20도로를",
        "3평가를",
        "5G 통신, 5t트럭, 5ｍａｎ",
        "12톤급수, 20아르바이트",
    ],
    find: number_unit,
};

fn number_unit(view: &View<'_>, at: usize) -> Option<Found> {
    if !view.is_ahead(at, Class::Unit, 2) {
        return None;
    }
    let number = view.numeral(at)?;
    // `3분의 |1도| 남지 않았다`: a share, even.
    if view.text[..view.span(at).start].ends_with("분의 ") {
        return None;
    }
    // `2도 화상`: how bad a burn is.
    if view.tail(view.span(at).end).starts_with("도 화상") {
        return None;
    }
    let after = |number: usize| unit_after(view, number);
    let range_ko::Values { unit, low, high, .. } = range_ko::values(view, at, after)?;
    if range_ko::is_upper_end(view, at, after) {
        return None;
    }
    let span = Span::new(view.span(at).start, unit_end(view, unit));
    let (span, low) = minus::signed(view, span, low, high);
    let value = Measure {
        value: Number::exact(low)?,
        unit: view.text[view.span(unit).start..unit_end(view, unit)].into(),
        value_to: match high {
            Some(high) => Some(Number::exact(high)?),
            None => None,
        },
    };
    let modifier = range_ko::modifier(view, span, number.approx, high.is_some());
    Some(Found::new(span, Draft::Measure(value.into())).with(modifier))
}

/// The unit after the number, where it ends there.
fn unit_after(view: &View<'_>, number: usize) -> Option<usize> {
    let unit = number + 1;
    if !view.is(unit, Class::Unit) || !view.is_beside(number) {
        return None;
    }
    let ends = particle::ends_word(view, view.span(unit).end) || is_symbol(view, unit);
    let symbol = |c: char| c.is_ascii_lowercase() || c == 'W' && view.gap_is(number, &[""]);
    let letter = view.word(unit).len() == 1 && !view.word(unit).starts_with(symbol);
    // `20도로` reads as `20도` and a particle, but a road is more likely where no temperature is spoken of.
    let road = view.word(unit) == "도"
        && particle::rest(view, view.span(unit).end) == "로"
        && !is_warmth(view, number);
    // `세 도가 나섰다` speaks of provinces.
    let province = || {
        view.word(unit) == "도"
            && view.numeral(number).is_some_and(|n| n.form == Form::Words)
            && !is_warmth(view, number)
    };
    (ends && !letter && !road && !province()).then_some(unit)
}

/// `3200㎡|부지|`, `850m|구간|`, `20㎞|코스|`: a symbol ends where a word in Hangul begins; not the letter of a name (`5G통신`, `5t트럭`).
fn is_symbol(view: &View<'_>, unit: usize) -> bool {
    let word = view.word(unit);
    !word.ends_with(is_hangul) && (word.len() > 1 || word == "m")
}

/// Whether the word before the number is a temperature: `기온이`, `온도를`, `영하`.
fn is_warmth(view: &View<'_>, number: usize) -> bool {
    let before = view.words_before(view.span(number).start).next();
    before.is_some_and(|word| {
        ["기온", "온도", "수온", "체온", "영하", "영상", "실내", "냉방", "난방"]
            .iter()
            .any(|w| word.text.contains(w))
    })
}
