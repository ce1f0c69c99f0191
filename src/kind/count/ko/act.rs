//! What stands behind a counter and is no noun that is counted: `12개 |지정해|`, `40개 |놓고|`, `6개 |새로|`, `15개 |추가 설치했다|`.

use super::noun;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether `tail`, behind a counter, begins with a verb, an adjective or an adverb.
pub(super) fn begins(tail: &str) -> bool {
    static VERBS: Prefixes = Prefixes::new(&[
        "놓", "놔", "나눠", "나누", "늘려", "늘리", "늘린", "늘어", "줄여", "줄이", "줄어", "만들", "만든",
        "지어", "짓고", "짓는", "세워", "세우", "갖춰", "갖추", "갖춘", "뽑", "골라", "고른", "열어", "열고",
        "열린", "넣어", "넣고", "얻", "걸어", "걸고", "쌓아", "쌓고", "들여", "들인", "옮겨", "옮긴", "빌려",
        "보내", "붙여", "치워", "바꿔", "바꾸", "바꾼", "뚫", "묶어", "채워", "넘는", "넘게", "넘어", "남은",
        "남아", "남겨", "심고", "심어", "심은", "팔고", "팔아", "팔린", "가져", "거둬", "따내", "받아",
        "받고", "받은", "받는", "주고", "주는", "내놓", "있는", "있고", "있어", "있으", "없는", "없어",
        "없이", "모아", "모은", "모여", "모인",
    ]);
    const ADVERBS: [&str; 25] = [
        "새로",
        "다시",
        "모두",
        "전부",
        "먼저",
        "각각",
        "매년",
        "매달",
        "매월",
        "매일",
        "매주",
        "직접",
        "함께",
        "이미",
        "이어",
        "따로",
        "미리",
        "같이",
        "고르게",
        "골고루",
        "나란히",
        "더욱",
        "거의",
        "별도로",
        "가운데",
    ];
    // `31개 |완료로|`, `189개 |모두가|`: whatever its particle.
    const NEVER: [&str; 6] = ["완료", "차지", "달성", "모두", "모든", "전부"];
    let word = particle::rest_of(tail);
    let tail = &tail[word.len()..];
    VERBS.start(word)
        || ADVERBS.contains(&word)
        || NEVER.contains(&particle::stem(word))
        || is_etc(word)
        || is_predicate(word)
        || is_manner(word, tail.strip_prefix(' ').unwrap_or_default())
        || is_action(word, tail)
}

/// `2개 |등이며|`: more of the like; not `등대`, `등산로`.
fn is_etc(word: &str) -> bool {
    word.strip_prefix('등').is_some_and(|rest| rest != "대" && particle::is_particle(rest))
}

/// `지정해`, `설치하고`, `선정된`, `다양한`, `받으며`; not `자연재해`, `역할`, `학교였으며`.
fn is_predicate(word: &str) -> bool {
    static ENDS: Suffixes = Suffixes::new(&[
        "해",
        "해서",
        "해야",
        "하고",
        "하며",
        "하여",
        "하는",
        "하도록",
        "하면",
        "하면서",
        "하기로",
        "했고",
        "했으며",
        "했지만",
        "했던",
        "했는데",
        "됐고",
        "됐으며",
        "되고",
        "되며",
        "되어",
        "되는",
        "돼",
        "된",
        "될",
        "한",
        "할",
        "시켜",
        "시키고",
        "시킨",
        "으며",
        "으면",
        "으면서",
        "으니",
        "으나",
        "으려",
        "으려고",
        "으므로",
    ]);
    static NOUNS: Suffixes = Suffixes::new(&[
        "피해", "재해", "동해", "서해", "남해", "공해", "수해", "침해", "방해", "손해", "견해", "권한",
        "제한", "기한", "북한", "시한", "상한", "하한", "역할", "분할", "관할",
    ]);
    ENDS.end(word) && !NOUNS.end(word) && !noun::is_copula(word)
}

/// `30대 |설치|.`, `5곳 |지정 완료했다|`, `3대 |교체 마쳐|`: what is done with them, where nothing that is counted follows; not `설치 사업`.
fn is_action(word: &str, tail: &str) -> bool {
    const ACTIONS: [&str; 62] = [
        "설치", "지정", "운영", "조성", "선정", "신설", "확충", "확대", "구입", "제작", "배부", "보급",
        "개설", "증설", "정비", "철거", "폐지", "개최", "선발", "구축", "확보", "발굴", "추진", "배치",
        "마련", "등록", "완료", "지원", "기증", "전달", "기부", "도입", "교체", "수거", "판매", "모집",
        "양성", "유치", "건립", "배포", "점검", "수리", "교환", "증차", "감차", "운행", "투입", "가동",
        "배정", "임대", "대여", "매각", "폐차", "이설", "이전", "보강", "보수", "개선", "개량", "처분",
        "구매", "임차",
    ];
    static DONE: Prefixes = Prefixes::new(&[
        "중이", "중인", "마치", "마쳐", "마쳤", "마친", "끝", "나서", "나선", "나섰", "돌입", "착수", "시작",
        "완료",
    ]);
    let ends = || tail.is_empty() || tail.starts_with(['.', ',', '…', '\n', '’', '”', '\'', '"', ')']);
    let done = || {
        let next = particle::rest_of(tail.strip_prefix(' ').unwrap_or_default());
        next.ends_with("했다") || next == "중" || is_predicate(next) || DONE.start(next)
    };
    // `22대 |설치를| 마쳤다`
    let object = || word.strip_suffix(['를', '을']).is_some_and(|action| ACTIONS.contains(&action));
    ACTIONS.contains(&word) && (ends() || done()) || object()
}

/// `|추가| 설치했다`, `|무료로| 나눈다`: how something is done; not `추가 사업`.
fn is_manner(word: &str, next: &str) -> bool {
    const HOW: [&str; 16] = [
        "추가", "시범", "확대", "신규", "무료", "집중", "긴급", "임시", "자체", "공동", "순차", "일괄",
        "전면", "정식", "우선", "동시",
    ];
    let done = || {
        let verb = particle::rest_of(next);
        verb.ends_with('다') && !verb.ends_with("이다") || is_predicate(verb)
    };
    HOW.contains(&word) && done() || word.strip_suffix('로').is_some_and(|how| HOW.contains(&how))
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn a_noun_is_told_from_what_is_done() {
        let done = [
            "지정해 쓴다",
            "놓고 쉰다",
            "나눠 준다",
            "새로 단다",
            "추가 설치했다",
            "무료로 준다",
            "선정된 곳",
            "다양한 일",
        ];
        assert!(done.iter().all(|tail| begins(tail)));
        let nouns = [
            "자치구가",
            "추가 사업을",
            "자연재해를",
            "역할을",
            "신규 사업이다",
            "설치 사업을",
            "지원 대상이다",
            "권역으로 나눠",
            "이어폰을",
        ];
        assert_eq!(nouns.iter().find(|tail| begins(tail)), None);
    }
}
