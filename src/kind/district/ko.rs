//! How Korean writes districts: `서초구`, also in `서초구청장`, lists that say `구` once (`노원·도봉구`), and the bare name where it
//! stands for the district (`서초가`, `‘정원도시 양천’`).
//!
//! No districts: what only has the name of one, a neighbourhood (`서초동`), a station, a bridge, a park (`용산공원`), a complex
//! (`구로디지털단지`); other words that begin so (`서구식`). What only the document can tell is told in [`crate::link`]: which city's `중구` it
//! is, and whether a bare name is the district's (the document names it in full too).

mod list;

use super::hangul;
use super::place::{self, Place};
use crate::draft::Draft;
use crate::rule::{Anchor, Found, Rule, View, particle};
use crate::scan::atom::Class;
use crate::value::kind::Kind;

pub(crate) const RULES: &[Rule] = &[NAME, LISTED, JUNG, BARE, PLACE];

/// The id of the rule whose finds the document has to confirm.
pub(crate) const BARE_ID: &str = "ko/district/bare";

/// A name with what says that it is a district, city or county.
const NAME: Rule = Rule {
    id: "ko/district/name",
    kind: Kind::District,
    anchor: Anchor::at(Class::HangulName),
    finds: &[
        "[서초구]는 [관악구]와 손잡았다 => 11650 Seocho-gu; 11620 Gwanak-gu",
        "[서초구]청장이 [서초구]의회와 [서초구]민을 만났다 => 11650 Seocho-gu; 11650 Seocho-gu; 11650 Seocho-gu",
        "서울 [강남구], 서울시 [구로구], U-[강북구] => 11680 Gangnam-gu; 11530 Guro-gu; 11305 Gangbuk-gu",
        "부산 [강서구]와 인천시 [중구], 대구 [서구] => 26440 Gangseo-gu; 28110 Jung-gu; 27170 Seo-gu",
        "서울 [중구] 주민과 [강서구] 주민 => 11140 Jung-gu; 11500 Gangseo-gu",
        "[함양군]수와 [수원시]장, [진주시]청 => 48870 Hamyang-gun; 41110 Suwon-si; 48170 Jinju-si",
        "경남 [고성군]과 강원 [고성군] => 48820 Goseong-gun; 42820 Goseong-gun",
        "@2023-07-02 [군위군]이 대구로 왔다 => 27720 Gunwi-gun",
    ],
    skips: &[
        "25개 자치구와 지역구",
        "강남구청역 3번 출구",
        "용산구간 공사와 강남구역 정비",
        "서구식 식단과 중구난방 행정",
        "서구 사회의 흐름",
        "군산시간여행축제",
        "국민 이중구가 노래했다",
        "경기 중구",
    ],
    find: name,
};

fn name(view: &View<'_>, at: usize) -> Option<Found> {
    hangul::read(view, at).map(found)
}

/// A bare name in a list that says `구` once, or of three names and more.
const LISTED: Rule = Rule {
    id: "ko/district/listed",
    kind: Kind::District,
    anchor: Anchor::at(Class::HangulStem),
    finds: &[
        "[노원]·도봉구 주민 => 11350 Nowon-gu",
        "[강북]·광진구와 [광진]·강동구민 => 11305 Gangbuk-gu; 11215 Gwangjin-gu",
        "강남3구([강남]·[서초]·[송파])의 => 11680 Gangnam-gu; 11650 Seocho-gu; 11710 Songpa-gu",
        "[성동], [광진], 중랑구 => 11200 Seongdong-gu; 11215 Gwangjin-gu",
        "[종로]·중구 일대 => 11110 Jongno-gu",
        "[노원] 21.5㎜, [도봉] 19㎜ 등 => 11350 Nowon-gu; 11320 Dobong-gu",
        "[서초] 12.1%, [성동]·[용산] 각 10.9% 올랐다 => 11650 Seocho-gu; 11200 Seongdong-gu; 11170 Yongsan-gu",
        "[도봉](1.4%)과 [구로](1.9%)는 => 11320 Dobong-gu; 11530 Guro-gu",
        "[노원](박서준), [도봉](김하늘)에서, [강서](1523표차), [구로](421표차)였다 => 11350 Nowon-gu; 11320 Dobong-gu; 11500 Gangseo-gu; 11530 Guro-gu",
        "[양천]·[마포] 등 나머지 7개 구 => 11470 Yangcheon-gu; 11440 Mapo-gu",
    ],
    skips: &[
        "강남·용산역",
        "서초·방배동",
        "강남·강북의 격차",
        "강남·서초 등 3개 단지",
        "관악 2악장, 동작 3가지",
        "강남 30곳이 문을 열었다",
        "마포·서강대교",
        "강남·서초·송파동",
        "용산(龍山), 성동(城東), 마포(김하늘)는",
    ],
    find: listed,
};

fn listed(view: &View<'_>, at: usize) -> Option<Found> {
    (list::holds(view, at) || list::holds_with_values(view, at)).then(|| hangul::read(view, at).map(found))?
}

/// The one name of a single syllable, before the last one of a list that says `구` once.
const JUNG: Rule = Rule {
    id: "ko/district/jung",
    kind: Kind::District,
    anchor: Anchor::at(Class::HangulName),
    finds: &["[중]·성동구와 종로·[중]·강동구에서 => 11140 Jung-gu; 11140 Jung-gu"],
    skips: &["상·중·하, 초·중·강동구, 부산 중·영도구, 한중·강동구, 중·고교"],
    find: jung,
};

fn jung(view: &View<'_>, at: usize) -> Option<Found> {
    hangul::jung_before(view, at).map(found)
}

/// The bare name of a district.
const BARE: Rule = Rule {
    id: BARE_ID,
    kind: Kind::District,
    anchor: Anchor::at(Class::HangulStem),
    finds: &[
        "‘정원도시 [양천]’을 내건 양천구 => 11470 Yangcheon-gu",
        "서초구는 [서초]가 달라진다고 했다 => 11650 Seocho-gu",
        "‘다리에서 만난 [광진]·[강동]’ 광진구와 강동구 => 11215 Gwangjin-gu; 11740 Gangdong-gu",
    ],
    skips: &[
        "‘정원도시 양천’",
        "강남역과 서초동, 강남구",
        "구로디지털단지는 구로구에 있다",
        "용산구 용산공원과 동대문구 동대문시장, 마포구 마포대교",
        "서초구 서초사랑상품권",
        "동작구는 같은 동작을 되풀이했다",
        "강남구 강남 일대",
        "전국 자치구로, 구로 이사한 구로구민",
    ],
    find: bare,
};

fn bare(view: &View<'_>, at: usize) -> Option<Found> {
    (list::stands_alone(view, at) && !list::holds(view, at) && !list::holds_with_values(view, at))
        .then(|| hangul::read(view, at).map(found))?
}

/// A form of a caller's gazetteer.
const PLACE: Rule = Rule {
    id: "ko/district/place",
    kind: Kind::District,
    anchor: Anchor::at(Class::Place),
    finds: &["영문 이름은 [Gwanakgu]이다 => 11620 Gwanak-gu"],
    skips: &["관악구라고 쓴다"],
    find: of_caller,
};

fn of_caller(view: &View<'_>, at: usize) -> Option<Found> {
    let place = place::read(view, at)?;
    particle::ends_word(view, place.span.end).then(|| found(place))
}

fn found(place: Place) -> Found {
    Found::new(place.span, Draft::District(place.mention()))
}
