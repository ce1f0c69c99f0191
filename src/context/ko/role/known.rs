//! What is known of an amount where no word says what it is: from the amounts before it, or by how much it is.

use super::{Claim, LARGE, given, is_each, listed, said, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Mark, Sort, ends};
use crate::context::{Role, Rule, Said};
use crate::document::Zone;

/// A part of the amount before it.
pub(super) const PART: Rule = Rule {
    id: "ko/context/part",
    finds: &[
        "상품권 50억 원을 발행했다. 이 가운데 [20억 원]은 앱에서 쓸 수 있다. => issue | 상품권 | - | - | standing",
        "융자는 140억 원으로 2019년([70억 원])의 두 배다. => loan | 융자 | - | 2019 | done",
    ],
    skips: &["구민 가운데 20억 원을 낸 사람은 없다."],
};

pub(super) fn part(statement: &Statement<'_, '_>) -> Option<Claim> {
    // `지난해 같은 기간(1억 원)보다`
    let before = statement.before();
    let moment = |word: &Eojeol<'_>| word.sort == Sort::Date || word.is(Class::Moment);
    // `2019년(70억 원)의 두 배`
    let than = |word: &Eojeol<'_>| matches!(word.mark(), Mark::Than | Mark::Of);
    let beside = before.is_some_and(|word| word.outer && than(word) && moment(word));
    let compared = statement.mark == Mark::Than && statement.left.is_none() || beside;
    statement.part().map(drop).or_else(|| compared.then_some(()))?;
    Some(Claim { role: said(statement)?, strength: 1 })
}

/// `규모는 40억 원으로 지난해 내놓은 30억 원보다`: what is compared is of a kind, whatever the verb beside it says elsewhere.
pub(super) fn compared(statement: &Statement<'_, '_>) -> Option<Role> {
    if statement.mark != Mark::Than || statement.left().is_none_or(|left| left.mark() != Mark::Modifier) {
        return None;
    }
    let of_sentence = statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    if of_sentence { said(statement) } else { None }
}

/// What another amount of the sentence is.
pub(super) const SERIES: Rule = Rule {
    id: "ko/context/series",
    finds: &[
        "교육에는 예산 3억 원, 청소에는 [2억 원]이다. => budget | 청소 | - | - | planned",
        "구는 추경안 300억 원을 짰다. ▲안전: 중소기업 융자 40억 원, 하수관로 정비 [71억 원] => budget | 하수관로 정비 | - | - | planned",
    ],
    skips: &["교육에 3억 원, 수당 2억 원이다."],
};

pub(super) fn series(statement: &Statement<'_, '_>) -> Option<Claim> {
    let before = statement.words[..statement.here].iter().rfind(|word| word.sort == Sort::Amount)?;
    let role = listed::role(statement).or_else(|| said(statement)).filter(|role| *role != Role::Limit)?;
    // `청소(가구당 300만 원): 9천만 원`
    if before.inside && !statement.words[statement.here].inside {
        return None;
    }
    let role = if listed::is_spent_on(statement, before) { Role::Budget } else { role };
    let given = role == Role::Budget && won(statement) < LARGE && is_each(statement);
    Some(Claim { role: if given { Role::Support } else { role }, strength: 1 })
}

/// What the item was about before.
pub(super) const ITEM: Rule = Rule {
    id: "ko/context/item",
    finds: &[
        "구는 성금 3억 원을 모았다. 올해는 [2억 원]이 많다. => donation | 성금 | - | 2022 | done",
        "구는 국비 3억 원을 얻었다. 주요 사업은 다음과 같다. ▲도서관([9억 원]) => budget | 도서관 | - | - | planned",
        "구는 350억 원 규모의 추경을 냈다. 시비 60억 원을 얻었다.\n○ 안전 [128억 원] => budget | 안전 | - | - | planned",
    ],
    skips: &[
        "구는 350억 원 규모의 추경을 냈다. ▲시비 60억 원",
        "구는 학생에게 50만 원을 준다. 행사장에는 놀이마당도 연다. 활쏘기는 2000원이다.",
        "구는 성금 3억 원을 모았다. 놀이터를 짓는 데 2억 원을 썼다.",
    ],
};

pub(super) fn item(statement: &Statement<'_, '_>) -> Option<Claim> {
    const APART: i64 = 1000;
    // `활쏘기는 2천 원`: so little beside so much more is what one pays, and not what one is given.
    const SMALL: i64 = 10_000;
    const TIMES: i64 = 50;
    // `도서관 정비: 3억 원`: an entry of a list is of itself.
    let from = statement.left.map_or(statement.here, |left| left + 1);
    if statement.read.gist().colon
        && statement.words[from..=statement.here].iter().any(|word| word.follows([':']))
    {
        return None;
    }
    // `간판을 달려면 350만 원은 있어야`: what it costs somebody.
    let to_do = |word: &Eojeol<'_>| word.text.ends_with("려면");
    if self::won(statement) < LARGE && statement.words[..statement.here].iter().any(to_do) {
        return None;
    }
    if let Some(role) = listed::of_budget(statement) {
        return Some(Claim { role, strength: 0 });
    }
    // What one pays or gets is not of a kind with what an authority has.
    let won = won(statement);
    // Nor is what many share of a kind with what one gets.
    let one = |said: &&Said| said.role == Some(Role::Support) && said.amount < LARGE;
    let near = |said: &&Said| {
        let kin = won >= said.amount / APART && won / APART <= said.amount;
        kin && !(won >= 100 * LARGE && one(said))
    };
    let mut said = statement.said();
    let last =
        said.find(|said| said.role.is_some()).filter(|said| !(won < SMALL && won * TIMES <= said.amount));
    let last = last.filter(|said| won >= said.amount / APART)?;
    let kin = if near(&last) { Some(last) } else { said.find(|said| said.role.is_some() && near(said)) };
    let role = kin.or(Some(last))?.role.filter(|role| !matches!(role, Role::Limit | Role::Price))?;
    let given = role == Role::Budget && won < LARGE && is_each(statement);
    Some(Claim { role: if given { Role::Support } else { role }, strength: 0 })
}

/// Nothing says it: large sums in this news are budgets, small ones prices.
pub(super) const PLAIN: Rule = Rule {
    id: "ko/context/plain",
    finds: &[
        "도서관 운영 [34억원]. => budget | 도서관 운영 | - | - | planned",
        "성금과 물품 기부가 이어진다. 주민센터에 [300만 원] 상당의 쌀이 도착했다. => donation | 쌀 | - | - | done",
    ],
    skips: &["도서관 운영비 34억원.", "성금이 쌓인다. 구는 주민에게 300만 원을 준다."],
};

pub(super) fn plain(statement: &Statement<'_, '_>) -> Option<Claim> {
    let role = match won(statement) {
        // `땅은 643억 원에 새 주인을 찾았다`
        _ if statement.tail() == "에" => Role::Price,
        // `총 450억 원어치…나이 따라 나눠 판다`: vouchers are counted so.
        LARGE.. if statement.tail().starts_with("어치") && statement.left.is_none() => Role::Issue,
        LARGE.. if !is_at_client(statement) => Role::Budget,
        _ if is_of_contest(statement) => Role::Prize,
        _ if statement.verb.is_none() && (is_of_gifts(statement) || is_givers(statement)) => Role::Donation,
        _ if is_limit_of_period(statement) => Role::Limit,
        // `6,300가구에 10만 원씩`
        _ if statement.has_unit(Class::Each) && given::has_receiver(statement) => Role::Support,
        _ if is_headed_client(statement)
            || is_at_client(statement)
            || is_of_client(statement)
            || is_ceiling(statement) =>
        {
            Role::Support
        }
        _ => Role::Price,
    };
    let spoken = statement.words.iter().any(|word| word.sort == Sort::Word && !word.is(Class::Tell));
    spoken.then_some(Claim { role, strength: 0 })
}

/// `한도는 50만 원이다. 내년은 월 30만 원, 연 300만 원으로 바꾼다`.
fn is_limit_of_period(statement: &Statement<'_, '_>) -> bool {
    let before = statement.before().map_or("", |word| word.text);
    matches!(before, "월" | "연") && said(statement) == Some(Role::Limit)
}

/// `성금과 물품 기부가 이어진다. 동주민센터에 300만 원 상당의 쌀이 도착했다`: the sentence before speaks of gifts, or the item's last
/// amount was one.
fn is_of_gifts(statement: &Statement<'_, '_>) -> bool {
    const TIMES: i64 = 50;
    const GIFTS: [&str; 3] = ["성금", "기부", "후원"];
    // `빵은 한 상자에 6천 원이다`
    let before = statement.before();
    if before.is_some_and(|word| word.sort == Sort::Size && word.mark() == Mark::Place) {
        return false;
    }
    let gift = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Donation));
    let speaks = |words: &[Eojeol<'_>]| words.iter().any(gift);
    // `630만 원을 기탁했다. 책은 5천 원이다`: no gift is so small beside the last.
    let last = statement.said().find(|said| said.role.is_some());
    let kin = |said: &Said| said.role == Some(Role::Donation) && won(statement) >= said.amount / TIMES;
    // `300만 원 상당의 쌀`; few sentences have such a word: the others need not be read.
    let worth = || statement.words.get(statement.here + 1).is_some_and(|next| next.text.starts_with("상당"));
    let near = || {
        worth()
            && statement.read.text_before().is_some_and(|text| GIFTS.iter().any(|gift| text.contains(gift)))
    };
    last.is_some_and(kin) || near() && statement.read.before(statement.scene).is_some_and(speaks)
}

/// `성금을 모았다. 상인회 250만 원, 번영회 180만 원 등이다`: who gave how much.
fn is_givers(statement: &Statement<'_, '_>) -> bool {
    const GIFTS: [&str; 4] = ["성금", "기부", "후원", "장학금"];
    let giver = statement.left().is_some_and(|left| {
        left.mark() == Mark::Bare && (left.is_bare(Class::Corps) || left.stem().ends_with('회'))
    });
    giver
        && statement.mark == Mark::Bare
        && statement.read.text_before().is_some_and(|text| GIFTS.iter().any(|gift| text.contains(gift)))
}

/// `글쓰기 대회에서 으뜸으로 뽑힌 이는 70만 원`.
pub(super) fn is_of_contest(statement: &Statement<'_, '_>) -> bool {
    const CONTESTS: [&str; 6] = ["대회", "경연", "공모전", "백일장", "콘테스트", "겨루기"];
    let contest = |word: &Eojeol<'_>| {
        word.text.ends_with("에서") && CONTESTS.iter().any(|contest| word.stem().ends_with(contest))
    };
    won(statement) < LARGE && statement.words[..statement.here].iter().any(contest)
}

/// `860가구에 10만 원 상당 물품`, `한옥 고치는 집에 1천만 원`: a headline leaves out that it is given.
fn is_at_client(statement: &Statement<'_, '_>) -> bool {
    const COUNTERS: [&str; 5] = ["가구", "세대", "명", "집", "업체"];
    let before = statement.before();
    before.is_some_and(|word| {
        let many = word.sort == Sort::Size && COUNTERS.iter().any(|end| word.text.contains(end));
        let given = matches!(word.mark(), Mark::Dative | Mark::Place) && !word.text.ends_with("에서");
        given && (many || word.is_bare(Class::Client)) && won(statement) < 10 * LARGE
    })
}

/// `식당 20곳에 재기 자금 30만 원`: a headline says to how many, and then what.
fn is_headed_client(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 4;
    if statement.scene.amount().zone != Zone::Headline || won(statement) >= LARGE / 10 {
        return false;
    }
    let words = &statement.words[..statement.here];
    let near = (1..words.len()).rev().take(REACH);
    near.into_iter().any(|at| {
        let given =
            matches!(words[at].mark(), Mark::Dative | Mark::Place) && !words[at].text.ends_with("에서");
        given && words[at].sort == Sort::Size && words[at - 1].is_bare(Class::Client)
    })
}

/// `한 사람에 최대 50만 원`: no more than that is given.
fn is_ceiling(statement: &Statement<'_, '_>) -> bool {
    let before = statement.before().map(|word| word.text);
    statement.mark == Mark::Until || matches!(before, Some("최대" | "최고"))
}

/// `가구당`, `업체당`, not `1인당`.
fn is_of_client(statement: &Statement<'_, '_>) -> bool {
    const FEE: i64 = 100_000;
    // `첫째 아이 30만 원`, not `어린이 3천 원`.
    let client = |word: &Eojeol<'_>| word.mark() == Mark::Bare && word.is_bare(Class::Client);
    if won(statement) >= FEE && statement.left().is_some_and(client) {
        return true;
    }
    let near = statement.words[..statement.here].iter().rev().find(|word| !word.is(Class::Measure));
    near.and_then(|word| word.text.strip_suffix('당'))
        .is_some_and(|who| ends::classes(who).has(Class::Client))
}
