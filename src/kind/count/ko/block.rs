//! Blocks of flats and parts of a quarter that are numbered: `상계 주공 7단지 앞`, `3단지, 8단지가`; not `모두 9단지가 뽑혔다`. As many as
//! are counted have `개` nearly always (`12개 단지`).

use rust_decimal::Decimal;

use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `단지` between `head` and `tail` count them.
pub(super) fn are_counted(head: &str, tail: &str, number: &Numeral) -> bool {
    const HIGHEST: Decimal = Decimal::from_parts(30, 0, 0, false, 0);
    static ALL: Suffixes = Suffixes::new(&[
        "모두 ",
        "총 ",
        "전체 ",
        "약 ",
        "각 ",
        "최대 ",
        "최소 ",
        "합쳐 ",
        "합해 ",
        "아파트는 ",
        "공동주택 ",
        "공동주택은 ",
        "대상 ",
        "대상은 ",
        "관내 ",
        "단지 ",
        "올해 ",
        "올해는 ",
        "내년 ",
        "매년 ",
        "단지 중 ",
        "단지 가운데 ",
        " 아파트 ",
    ]);
    static SO_MANY: Prefixes = Prefixes::new(&[
        "씩",
        " 이상",
        " 이하",
        " 안팎",
        " 가량",
        "가량",
        " 정도",
        " 규모",
        " 중 ",
        " 가운데",
        "를 대상",
        "가 선정",
        "를 모집",
        "에 불과",
        "에 그",
    ]);
    number.form == Form::Words || number.value > HIGHEST || ALL.end(head) || SO_MANY.start(tail)
}
