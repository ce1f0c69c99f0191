//! How Korean writes counts: `37명`, `6200여 명`, `세 곳`, `25개 자치구`, and without a counter `두 마을`, `40만 구민`.
//!
//! The counter is the unit, and a noun that follows at once is the noun. No counts: ordinals (`제8회`, `3번째`), generations and ages (`16대 국회`,
//! `20대`), addresses and labels (`10단지`, `5번 출구`), kinds of household (`1인 가구`), durations, money.

mod act;
mod age;
mod average;
mod bare;
mod block;
mod building;
mod glued;
mod hole;
mod lane;
mod name;
mod noun;
mod office;
mod organ;
mod page;
mod pair;
mod person;
mod quarter;
mod route;
mod session;
mod short;
mod space;
mod term;
mod thing;
pub(crate) mod tree;
mod verb;

use rust_decimal::Decimal;

use crate::draft::Draft;
use crate::modifier::Modifier;
use crate::number::Number;
use crate::rule::{Anchor, Found, Rule, Signs, View, particle, qualifier_ko, range_ko};
use crate::scan::atom::Class;
use crate::scan::hangul::{ends_open, is_hangul};
use crate::span::Span;
use crate::value::Count;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("ko.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_COUNTER, bare::NUMBER_NOUN];

/// A number, or a range of numbers, with a counter.
const NUMBER_COUNTER: Rule = Rule {
    id: "ko/count/number-counter",
    kind: Kind::Count,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Counter])),
    finds: &[
        "주민 [37명]이 참여했다 => 37 명",
        "[6200여 명]의 주민과 [95개] 시민단체 => approx 6200 명; 95 개",
        "공원 [세 곳]과 [14곳], [두 차례] => 3 곳; 14 곳; 2 차례",
        "[4개] 분야 [21개] 사업 => 4 개; 21 개",
        "약 [1만1032명]을, [500건] 이상 => approx 11032 명; equal_or_more 500 건",
        "[34만8천여 명], [3~4명]씩 => approx 348000 명; 3..4 명",
        "관목 [705주]를 심고 차량 [12대]를 늘렸다 => 705 주; 12 대",
        "나무를 [열 그루] 심었다 => 10 그루",
        "[200명]이 넘는 주민, 최대 [30팀] => more_than 200 명; equal_or_less 30 팀",
        "[300명~500명]이 오고 [10명에서 15명] 정도가 돕는다 => 300..500 명; approx 10..15 명",
        "통장을 [10명]에서 [15명], 차량을 [3대]에서 [5대]로 늘렸다 => 10 명; 15 명; 3 대; 5 대",
        "공영주차장([96면])과 노상 [112면], 폭죽 [2,019발] => 96 면; 112 면; 2019 발",
        "전기차 충전기 [140기] 신설, 급속충전기는 [1기], 3기 신도시 => 140 기; 1 기",
        "나무 데크 [22면], 글램핑장 [8동] => 22 면; 8 동",
        "비닐하우스 [12동], 한옥 [3동] 신축 => 12 동; 3 동",
        "골목에 [40면]짜리 마당을, 경로당 [164곳]엔 쌀을 => 40 면; 164 곳",
        "[24개]팀이 오르고 [8개]구에서, [5개]부서는 => 24 개; 8 개; 5 개",
        "배 농가 [22호] 가운데 [19호]가, 열차 [31편성]이 => 22 호; 19 호; 31 편성",
        "매년 [2회] 대회를 연다 => 2 회",
        "세대당 인구는 [2.03명]이고 한 달 [0.5건]꼴이다 => 2.03 명; 0.5 건",
        "마늘 [18농가]와 [31경로당], 팽나무 [24주]를 심고 [700 여명]이 => 18 농가; 31 경로당; 24 주; approx 700 명",
        "[천3백여 명]이, [2 천명]이 => approx 1300 명; 2000 명",
        "올해 [2천 301명]이 왔고 소는 [1천 30두], [5천 400여 명]이 => 2301 명; 1030 두; approx 5400 명",
        "[3과] [12 담당]을 [5국] [1소] [28과] [15동]으로, [6과]는 [4과]로 줄인다 => 3 과; 12 담당; 5 국; 1 소; 28 과; 15 동; 6 과; 4 과",
        "치어 [21만미]와 관정 [4공], 온실(7억원, [3동])과 굴([1 어가]), 쉼터 [5개 소]를 => 210000 미; 4 공; 3 동; 1 어가; 5 개소",
        "[3개소] [21면]과 [78면]의 주차공간, [2개]차로와 [7개]사업 => 3 개소; 21 면; 78 면; 2 개; 7 개",
        "[12개]중 [7개], 주택 약 [2만3000호]와 [850호] 규모 단지, [한차례] => 12 개; 7 개; approx 23000 호; 850 호; 1 차례",
        "자주식으로 [58면](전기차 [6면] 포함)을 조성했다 => 58 면; 6 면",
        "조직은 [5국] [2담당관] [31과]다. 골목마다 [1.9대]다. 열무 [20단], 수영장 [6레인] => 5 국; 2 담당관; 31 과; 1.9 대; 20 단; 6 레인",
        "인천 [410동]이 잠기고, 올해 총 [7회] 임시회, 어르신 [12분]이 왔다 => 410 동; 7 회; 12 분",
        "버스 120번 [3대]에 [4, 5명]이 타고 [18홀]을 돈다. 온실은 [8동], [5대]정책 => 3 대; 4..5 명; 18 홀; 8 동; 5 대",
    ],
    skips: &[
        "제8회 축제와 3번째 행사, 6회째, 지난해 1회 추경",
        "16대 국회, 20대 청년, 70대 어르신, 2030세대, 2030대, 30~40대 이용자, 50대가 많다, 경쟁률 12대 1, 1대1 상담",
        "민선 8기와 1부 기념식, 세부 과제, 세 부담, 밝은 조명, 화재와 구조",
        "목동10단지와 5번 출구",
        "1인 가구 지원",
        "3개월 동안, 2주 뒤, 5일",
        "3억원과 10%",
        "6명목으로, 3개시켜",
        "수백 명, 여러 곳",
        "코로나19로",
        "6천원만 본인 몫이다. 주택 2기분 재산세, 지난해 5회 대회에는, 2024 편성 예산",
        "빵집을 열 사람을 찾는다",
        "신림8동과 8동 주민센터, 아파트 3동 앞, 연립주택 3동 201호",
        "민선 7기 출범, 청년대학 3기 모집, 3기 신도시, 구보 22면 참고",
        "신문 18면 기사, 두 발로 걷는 길, 한 보 앞으로",
        "82회 군의회 임시회, 40회 한마음 체육대회, 60회 정례브리핑",
        "40대 소방관과 60대 택시기사, 70대와 80대 어르신, 손님은 20~40대가 고르게",
        "3면 기사와 3면이 바다, 301호와 1호 공약, 기호 1번, 상도 1, 4동과",
        "아이를 대상으로 한 강좌, 50대가 31%이고 60대 이하가",
        "주공 7단지 앞, 5~60대가 많고 70대 오민재씨와 40대와 무당층, 이민 2세대, 143번 시내버스, 정원 300미만",
        "5개가격과 3개구성, 60대 이상은 늘었고 20대는 그쳤다",
        "052번 노선과 ‘7200번’, 민선8기에 이어 9기에도, 12~13회(2연패) 우승, 상계 3동과, 근대5종 선수, 1석 2조",
        "세입1팀을 없앴다. 행정2과와 제3국, 3레인에서, 경쟁률 3.5대 1, 태권도 3단, 12기를 맞은, 120쪽부터 134쪽까지, (여, 50대)",
    ],
    find: number_counter,
};

fn number_counter(view: &View<'_>, at: usize) -> Option<Found> {
    if !view.is_ahead(at, Class::Counter, 2) {
        return None;
    }
    let number = view.numeral(at)?;
    let unit = |number: usize| counter_after(view, number);
    let values = range_ko::values(view, at, unit).or_else(|| pair::read(view, at, unit))?;
    let range_ko::Values { last, unit: counter, low, high } = values;
    let upper = range_ko::is_upper_end(view, at, unit) || pair::is_upper_end(view, at, unit);
    if upper
        || !low.is_integer() && !average::may_be(view.word(counter))
        || is_only(view, at)
        || verb::opens_for(view, at, counter)
        || verb::is_done(view, at, counter)
        || name::is_name(view, at, counter, &number)
    {
        return None;
    }
    let unit = glued::unit(view, counter);
    let parted = glued::parted_place(view, unit);
    let span = Span::new(view.span(at).start, parted.unwrap_or(unit.end));
    let count = Count {
        value: Number::exact(low)?,
        unit: if parted.is_some() { "개소".into() } else { unit.of(view.text).into() },
        value_to: match high {
            Some(high) => Some(Number::exact(high)?),
            None => None,
        },
        noun: if parted.is_some() { None } else { noun::after(view, unit, low >= Decimal::TEN) },
    };
    let approx = number.approx || view.numeral(last)?.approx;
    let modifier = range_ko::modifier(view, span, approx, high.is_some())
        .or_else(|| behind_noun(view, span.end, count.noun.as_deref()?));
    Some(Found::new(span, Draft::Count(count.into())).claiming(view.join(at, last)).with(modifier))
}

/// `3만6천원|만| 본인이 낸다`: the particle, not ten thousand.
fn is_only(view: &View<'_>, at: usize) -> bool {
    view.word(at) == "만" && view.text[..view.span(at).start].ends_with(is_hangul)
}

/// `2개 강좌|까지|`: what stands behind the noun qualifies the number.
fn behind_noun(view: &View<'_>, end: usize, noun: &str) -> Option<Modifier> {
    let tail = view.tail(end);
    let rest = tail.strip_prefix(' ').or_else(|| tail.strip_prefix("의 "))?.strip_prefix(noun)?;
    rest.starts_with("까지").then(|| qualifier_ko::after(view, view.text.len() - rest.len()))?
}

/// The counter after the number, where it ends there.
fn counter_after(view: &View<'_>, number: usize) -> Option<usize> {
    let counter = number + 1;
    if !view.is(counter, Class::Counter) || view.numeral(number).is_none() || !view.is_beside(number) {
        return None;
    }
    let unit = glued::unit(view, counter);
    let rest = particle::rest(view, unit.end);
    let suffixed = |suffix| rest.strip_prefix(suffix).is_some_and(particle::is_particle);
    let ends = particle::is_particle(rest) && !is_noun(view.word(counter), rest)
        || rest == "서"
        || is_among(view, unit.end, rest)
        || match unit.of(view.text) {
            "명" => suffixed('선'),
            // `1523표|차|`: by so many.
            "표" => suffixed('차'),
            "개" => glued::is_noun(rest),
            "대" => glued::is_program(view, number, rest),
            _ => false,
        };
    (!rest.starts_with('째') && ends).then_some(counter)
}

/// `12개|중| 7개`, `30명|중에서|`; not `3개|중|·고교`.
fn is_among(view: &View<'_>, end: usize, rest: &str) -> bool {
    const AMONG: [&str; 4] = ["중", "중에", "중에서", "중에는"];
    AMONG.contains(&rest) && view.tail(end + rest.len()).starts_with(' ')
}

/// `683억 |부과|`: `과` stands behind a consonant, so that this is a noun.
fn is_noun(counter: &str, rest: &str) -> bool {
    rest == "과" && ends_open(counter)
}
