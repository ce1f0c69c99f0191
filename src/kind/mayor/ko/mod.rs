//! How Korean writes mayors: a name and a title, in either order: `전성수 서초구청장`, `서초구(구청장 전성수)`, `문 구청장`.
//!
//! No mayors: deputies (`부구청장` is no title to the scan), candidates, members of councils, the bare titles, a market (`전통시장`). What only the
//! document can tell is told in [`crate::link`]: whether `전 구청장` is Mayor Jeon or a former mayor, and whether a title that others have
//! too (`청장`) is a mayor's.

mod bracket;
mod participle;
mod person;
mod short;
mod sitting;
mod title;

use self::title::Title;
use crate::draft::Draft;
use crate::draft::mayor::{Mention, Seat};
use crate::kind::mayor::roster;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;
use crate::span::Span;
use crate::value::MayorRole;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("../ko.tsv");

pub(crate) const RULES: &[Rule] =
    &[NAME_TITLE, TITLE_NAME, SURNAME_TITLE, SHORT_TITLE, bracket::NAME_DISTRICT];

/// The id of the rule for surnames, which are other words too.
pub(crate) const SURNAME_ID: &str = "ko/mayor/surname-title";

/// The id of the rule for titles that others have too.
pub(crate) const SHORT_ID: &str = "ko/mayor/short-title";

/// Whether a word in Hangul is a full name by its syllables.
pub(crate) fn is_person(word: &str) -> bool {
    person::is_sure(word)
}

/// A full name with the title after it.
const NAME_TITLE: Rule = Rule {
    id: "ko/mayor/name-title",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "[오언석] 구청장은 도봉구에서 => 오언석 11320",
        "[이동진] 도봉구청장과 [정원오] 서울 성동구청장이 => 이동진 11320; 정원오 11200",
        "[이창우] 동작구청장(45), [서강석](가운데) 송파구청장 => 이창우 11590; 서강석 11710",
        "[오세훈] 서울시장과 [서춘수] 함양군수 => 오세훈; 서춘수 48870",
        "양천구([전귀권] 구청장 권한대행)는 => 전귀권 11470 (acting)",
        "[조은희] 전 서초구청장, 전임 [박성중] 구청장 => 조은희 11650 (former); 박성중 11650 (former)",
        "[박강수](마포구청장) 협의회장이 => 박강수 11440",
        "[박민재] 조직위원장(해남군수)은 => 박민재 46820",
        "[이성] 구로구청장과 [선우민수] 구청장 => 이성 11530; 선우민수",
        "[박솔] 해남군수와 [이상일] 용인시장 => 박솔 46820; 이상일 41460",
        "[박민재] 화순 군수와 [박 서 준] 강서구청장 => 박민재 46790; 박서준 11500",
    ],
    skips: &[
        "김가람 부구청장과 이나래 행정부시장",
        "김가람 서초구청장 후보와 이나래 구청장 당선인",
        "김가람 의원, 이나래 대통령, 박다온 장관",
        "박민재 이사장(전 해남군수), 3선에 도전한 현직 군수, 박민재 회장(해남군수 표창)",
        "△김가람 서초구청장 △이나래 노원구청장 후보가 앞섰다",
        "이 한 구청장, 네 두 세 구청장",
        "구청장은 지난해 구청장들과 만났다",
        "최연소 구청장, 전현직 구청장, 주민은 구청장을",
        "이미 강남구청장은, 반면 서초구청장은",
        "이미 해남군수는, 명예 해남군수가, 이도 해남군수의, 당초 해남군수는, 나선 용인시장이",
        "전통시장과 광장시장, 김가람 시장상인",
    ],
    find: name_title,
};

fn name_title(view: &View<'_>, at: usize) -> Option<Found> {
    let title = title::after_word(view, at).filter(|title| !title.is_short)?;
    full_before(view, at, title)
}

/// A full name before a title that others have too: a police chief, a market.
const SHORT_TITLE: Rule = Rule {
    id: SHORT_ID,
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "부산 강서구 [김가람] 청장이 => 김가람 26440",
        "성남시는 [이재명] 시장이 => 이재명 41130",
        "강서구(구청장 권한대행 박대우)에서 [박대우] 권한대행은 => 박대우 11500 (acting)",
    ],
    skips: &[
        "경찰청 김가람 청장이",
        "이태원 시장에서 서초구 주민이",
        "성남시 모란 시장에서",
        "서울 서초구 신림동 시장은 8일 문을 연다. 이태원 시장 상인들이",
        "김가람 대통령 권한대행",
        "김가람 권한대행",
    ],
    find: short_title,
};

fn short_title(view: &View<'_>, at: usize) -> Option<Found> {
    let short = &*view.meaning(at, Class::Title)?.text == title::SHORT;
    let title = short.then(|| title::after_word(view, at)).flatten().filter(|title| title.is_short)?;
    if is_market(view, title.end) {
        return None;
    }
    // `대림동 시장 상인`: a neighborhood and its market.
    full_before(view, at, title).filter(|found| {
        let name = found.span.of(view.text);
        !name.ends_with('동') || roster::has(name)
    })
}

/// `이태원 시장|에서`, `망원 시장| 상인들`: one goes to a market, not to a mayor, and what follows is there.
fn is_market(view: &View<'_>, end: usize) -> bool {
    static PLACES: Prefixes = Prefixes::new(&[
        "에서",
        "으로",
        "에 ",
        " 상인",
        " 상가",
        " 상권",
        " 점포",
        " 골목",
        " 입구",
        " 일대",
        " 인근",
        " 주변",
        " 안에",
        " 안쪽",
        " 앞",
        " 건물",
        " 화재",
        " 장보기",
        " 아케이드",
        " 현대화",
    ]);
    PLACES.start(view.tail(end))
}

fn full_before(view: &View<'_>, at: usize, title: Title) -> Option<Found> {
    let told = title.seat != Seat::Unsaid;
    if let Some((span, name)) = told.then(|| person::spaced(&view.text[..title.start])).flatten() {
        let mention = Mention { name, full: true, seat: title.seat, role: title.role };
        return Some(Found::new(span, Draft::Mayor(mention)));
    }
    let word = name_before(view, &title)
        .filter(|word| person::is_sure(word.text) || short::is_one(view, &title, word))?;
    let head = &view.text[..word.span.start];
    let former = ["전임 ", "전직 ", "전 "].iter().any(|words| head.ends_with(words));
    let seat = match title.seat {
        Seat::Unsaid => title::bracketed(view, at, word.span.start),
        seat => seat,
    };
    let role = title.role.or(former.then_some(MayorRole::Former));
    Some(found(view, word.span, true, seat, role))
}

/// The word before a title, or before the brackets that it stands in: `박강수(마포구청장)`.
fn name_before<'a>(view: &View<'a>, title: &Title) -> Option<person::Word<'a>> {
    let head = &view.text[..title.start];
    match head.strip_suffix('(') {
        Some(name) if view.tail(title.end).starts_with([')', ',']) => {
            before_office(view, name, title).or_else(|| person::at_end(name))
        }
        _ => person::before(head),
    }
}

/// The name before another office that the title stands behind in brackets: `오민재 조직위원장(해남군수)`; not `오민재 이사장(전 해남군수)`.
fn before_office<'a>(view: &View<'_>, head: &'a str, title: &Title) -> Option<person::Word<'a>> {
    let sitting = title.seat != Seat::Unsaid && title.role.is_none() && view.tail(title.end).starts_with(')');
    let before = head.strip_suffix('장').filter(|_| sitting)?.trim_end_matches(is_hangul);
    let mayors = !NO_MAYORS.end(head) && !is_of_prize(head);
    person::before(before).filter(|word| mayors && person::is_sure(word.text))
}

/// Offices that no mayor has beside his own: the title in brackets behind one is that of who gave a prize.
static NO_MAYORS: Suffixes = Suffixes::new(&[
    "통장",
    "반장",
    "이장",
    "부녀회장",
    "대장",
    "서장",
    "지회장",
    "실장",
    "교장",
    "국장",
    "과장",
    "소장",
]);

/// `표창은 박하늘 협의회장(|순천시장|)`: the sentence tells who gave what to whom.
fn is_of_prize(head: &str) -> bool {
    const PRIZES: [&str; 5] = ["표창", "시상", "수상", "감사패", "공로패"];
    const REACH: usize = 120;
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let sentence = near.rsplit(". ").next().unwrap_or(near);
    PRIZES.iter().any(|prize| sentence.contains(prize))
}

/// A title with the full name after it.
const TITLE_NAME: Rule = Rule {
    id: "ko/mayor/title-name",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "서울 양천구(구청장 [이기재])는 => 이기재 11470",
        "강서구(구청장 권한대행 [박대우])와 => 박대우 11500 (acting)",
        "성남시(시장 [이재명]), 서울 (구청장 [박준희])는 => 이재명 41130; 박준희 11620",
        "전남 해남(군수 [박민재])군과 부천(시장 [김대현])시도 => 박민재 46820; 김대현 41190",
        "서초구청장([전성수])과 관악구청장 [박준희]는 => 전성수 11650; 박준희 11620",
        "현 구청장인 [박서준] 후보, 현 강서구청장인 [박서준] => 박서준 11500; 박서준 11500",
        "@2023-01-25 구청장 [오언석], 함양군수 [서춘수]의 => 오언석 11320; 서춘수 48870",
    ],
    skips: &[
        "구청장 표창과 구청장 신년사",
        "서초구청장 후보 김가람은",
        "구청장 김가람 후보",
        "구청장은 김가람 과장을",
        "시장 상인회와 시장 이용객",
    ],
    find: title_name,
};

fn title_name(view: &View<'_>, at: usize) -> Option<Found> {
    let Some(title) = title::before_word(view, at) else { return sitting::named(view, at) };
    let tail = view.tail(title.end);
    let opened = view.text[..title.start].ends_with(['(', '[']);
    let gap = ["(", " : ", ": ", " "].iter().find(|gap| tail.starts_with(*gap))?;
    let start = title.end + gap.len();
    let brackets = opened || *gap == "(";
    let name = person::after(view.tail(start), brackets)?;
    let span = Span::new(start, start + name.len());
    let named = !opened && person::before(&view.text[..title.start]).is_some_and(|w| person::is_sure(w.text));
    let sure = brackets || title.seat != Seat::Unsaid || !title.is_short && roster::has(name);
    (sure && !named && !has_another_title(view.tail(span.end)))
        .then(|| found(view, span, true, title.seat, title.role))
}

/// `구청장 김가람 후보`, `서초구청장 비서 이나래 과장`: the name after a title has one of its own.
fn has_another_title(tail: &str) -> bool {
    const TITLES: [&str; 16] = [
        "후보",
        "예비후보",
        "의원",
        "국회의원",
        "부구청장",
        "부시장",
        "국장",
        "과장",
        "팀장",
        "실장",
        "위원장",
        "대통령",
        "장관",
        "기자",
        "대표",
        "당선",
    ];
    tail.strip_prefix(' ').is_some_and(|tail| TITLES.iter().any(|title| tail.starts_with(title)))
}

/// A surname with the title after it.
const SURNAME_TITLE: Rule = Rule {
    id: SURNAME_ID,
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "문석진 서대문구청장이 왔다. [문] 구청장은 => 문석진 11410",
        "[정] 구청장의 하루 => 정",
        "@2023-01-25 서초구(구청장 전성수)에서 [전] 구청장은 => 전성수 11650",
        "[박] 전 구청장 => 박 (former)",
        "이기재 양천구청장과 [이] 구청장 => 이기재 11470",
    ],
    skips: &[
        "전 구청장은 물러났다",
        "박준희 관악구청장은 전 구청장을 만났다",
        "현 구청장과 한 구청장, 두 구청장, 이 구청장, 모 구청장",
        "이 시장에서 장을 본다",
        "구청장과 부구청장",
    ],
    find: surname_title,
};

fn surname_title(view: &View<'_>, at: usize) -> Option<Found> {
    let title = title::after_word(view, at)?;
    let word = person::before(&view.text[..title.start]).filter(|word| person::is_surname(word.text))?;
    (word.span.end + 1 == title.start).then(|| found(view, word.span, false, title.seat, title.role))
}

fn found(view: &View<'_>, span: Span, full: bool, seat: Seat, role: Option<MayorRole>) -> Found {
    let name = span.of(view.text).into();
    Found::new(span, Draft::Mayor(Mention { name, full, seat, role }))
}
