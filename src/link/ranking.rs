//! Articles that compare districts: `서울 킥보드 견인료 61억…강남 ‘최다’`, `Seocho Tops Seoul in Trees`. The district of the headline comes first in a row; the
//! news is not its own.

use std::collections::BTreeSet;

use super::{Input, headline};
use crate::rule::Candidate;
use crate::scan::edge::Prefixes;
use crate::span::Span;

/// Whether the headline ranks a district, and the article names so many that it compares them.
pub(super) fn is_ranking(input: &Input<'_>, candidates: &[Candidate], line: Span, item: Span) -> bool {
    const MANY: usize = 3;
    let places = |inside: Span| {
        let first = candidates.partition_point(|c| c.found.span.start < inside.start);
        let inside = candidates[first..].iter().take_while(move |c| c.found.span.end <= inside.end);
        inside.filter_map(headline::district)
    };
    places(line).any(|(place, _)| is_ranked(&input.view.text[place.end..line.end]))
        && places(item).map(|(_, code)| code).collect::<BTreeSet<_>>().len() >= MANY
}

/// Whether what stands behind a district in a headline says which place it has among the others.
fn is_ranked(tail: &str) -> bool {
    static RANKS: Prefixes = Prefixes::new(&[
        "최다",
        "최고",
        "최저",
        "최대",
        "최소",
        "1위",
        "1등",
        "꼴찌",
        "가장",
        "선두",
        "Tops",
        "tops",
        "Has Most",
        "has most",
        "Ranks First",
        "ranks first",
        "Has the Most",
        "has the most",
        "Highest",
        "highest",
        "Lowest",
        "lowest",
    ]);
    let tail = tail.trim_start_matches([' ', '‘', '\'', '“', '"', ',', '-']);
    let tail =
        ["구 ", "구가 ", "가 ", "이 ", "-gu "].iter().find_map(|end| tail.strip_prefix(end)).unwrap_or(tail);
    // `강남구 최대 공원 문 연다`: what it has, not which place.
    let ends = |rest: &str| {
        let rest = rest.trim_start_matches(['’', '\'', '”', '"']);
        rest.is_empty() || rest.is_ascii() || rest.starts_with(['…', '·', ','])
    };
    RANKS.strip(tail.trim_start_matches(['‘', '\'', '“', '"'])).any(ends)
}

#[cfg(test)]
mod tests {
    use crate::{Article, Pipeline};

    fn district(text: &str) -> Option<String> {
        let found = Pipeline::default().extract(&Article::new("a", text));
        found.items.first().and_then(|item| item.district.as_ref().map(ToString::to_string))
    }

    #[test]
    fn a_ranking_is_no_districts_news() {
        let text = "서울 나무 심기 늘었다…마포 ‘최다’\n\n서울시가 25개 구의 나무를 셌다. 마포구가 으뜸이고 중랑구와 노원구가 뒤를 이었다.";
        assert_eq!(district(text), None);
        let text = "Mapo Tops Seoul in Trees\n\nThe city counted its trees. Mapo-gu has most, ahead of Jungnang-gu and Nowon-gu.";
        assert_eq!(district(text), None);
    }

    #[test]
    fn a_district_that_is_introduced_keeps_its_news() {
        let text = "마포구, 나무 심기 ‘최다’\n\n마포구(구청장 김하늘)가 나무를 심었다. 중랑구와 노원구가 뒤를 이었다.";
        assert_eq!(district(text).as_deref(), Some("11440"));
        let text = "마포 ‘최다’\n\n마포구가 나무를 심었다. 마포구 주민이 도왔다.";
        assert_eq!(district(text).as_deref(), Some("11440"));
    }
}
