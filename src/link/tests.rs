//! What only a whole document tells: who a surname is, which item a record belongs to.

use smol_str::SmolStr;

use crate::extraction::{Item, Person};
use crate::record::Value;
use crate::{Article, Extraction, Pipeline};

fn extract(text: &str, published: &str) -> Extraction {
    let published = published.parse().expect("a day");
    Pipeline::default().extract(&Article::new("a", text).published(published))
}

/// The mayors as name, Hangul and district.
fn people(text: &str, published: &str) -> Vec<(SmolStr, SmolStr, SmolStr)> {
    let shown = |person: Person| {
        (person.name, person.hangul.unwrap_or_default(), person.district.unwrap_or_default())
    };
    extract(text, published).mayors.into_iter().map(shown).collect()
}

fn known(rows: &[(&str, &str, &str)]) -> Vec<(SmolStr, SmolStr, SmolStr)> {
    rows.iter().map(|(name, hangul, code)| ((*name).into(), (*hangul).into(), (*code).into())).collect()
}

#[test]
fn two_mayors_of_one_surname_are_told_apart() {
    let text = "Seoul Mayor Oh Se-hoon and Nowon-gu Mayor Oh Seung-rok met. Mayor Oh of Seoul spoke. Nowon-gu Mayor Oh sang.";
    let found = extract(text, "2024-01-17");
    let mentions: Vec<_> =
        found.mayors.iter().map(|person| (person.name.as_str(), person.mentions)).collect();
    assert_eq!(mentions, [("Oh Se-hoon", 2), ("Oh Seung-rok", 2)]);
}

#[test]
fn spellings_are_one_person() {
    let text = "Mapo-gu (Mayor Park Kangsoo) opened. Mapo-gu Mayor Park Gang-su came. Guro-gu Mayor Lee Sung and Lee Seong, Mayor of Guro-gu.";
    let expected = known(&[("Park Kangsoo", "박강수", "11440"), ("Lee Sung", "", "11530")]);
    assert_eq!(people(text, "2023-01-17"), expected);
}

#[test]
fn a_guest_is_not_the_mayor_of_the_item() {
    let text = "Gwanak-gu (Mayor Park Jun-hee) held a fair. Mayor Oh Se-hoon and Mayor Kim Ha-neul came by.";
    let expected =
        known(&[("Park Jun-hee", "박준희", "11620"), ("Oh Se-hoon", "오세훈", ""), ("Kim Ha-neul", "", "")]);
    assert_eq!(people(text, "2022-01-25"), expected);
}

#[test]
fn who_held_office_before_is_known_by_district() {
    let text = "Former Gangseo Ward chief Kim Tae-woo waved. Acting Gangseo-gu Mayor Park Dae-woo bowed.";
    let expected = known(&[("Kim Tae-woo", "김태우", "11500"), ("Park Dae-woo", "박대우", "11500")]);
    assert_eq!(people(text, "2023-10-01"), expected);
}

/// The items as the beginning of their text and of their headline, and the district.
fn items(text: &str) -> Vec<(SmolStr, SmolStr, SmolStr)> {
    let start = |s: &str| s.chars().take(8).collect::<SmolStr>();
    let shown = |item: Item| {
        let headline = start(&item.headline.unwrap_or_default());
        (start(&text[item.start..item.end]), headline, item.district.unwrap_or_default())
    };
    extract(text, "2022-01-25").items.into_iter().map(shown).collect()
}

#[test]
fn a_roundup_is_many_items() {
    let text = "[Seoul District News] Mapo-gu Plants Trees... Guro-gu Lends Toys... Mapo-gu Feeds Cats\n\
                [Reporter Kim Ha-neul] In spring, Mapo-gu (Mayor Yoo Dong-gyun) plants trees.\n\
                Mayor Yoo Dong-gyun said, “Trees.”\n“Toys cost much,” said a parent.\n\
                Guro-gu (Mayor Lee Seong) lends toys.\nGuro-gu Mayor Lee Seong said, “Toys.”\n\
                Mapo-gu Mayor Yoo Dong-gyun has fed cats.\n© The Daily";
    let expected = known(&[
        ("[Reporte", "Mapo-gu ", "11440"),
        ("“Toys co", "Guro-gu ", "11530"),
        ("Mapo-gu ", "Mapo-gu ", "11440"),
    ]);
    assert_eq!(items(text), expected);
}

#[test]
fn a_roundup_with_title_lines_is_an_item_a_title() {
    let text = "[Around Town] Paju, Mapo-gu and Guro-gu\n\nPaju Plants Trees\nPaju (Mayor Ha Eun-ho) plants trees.\n\n\
                Mapo-gu Lends Toys\nMapo-gu (Mayor Yoo Dong-gyun) lends toys.\n“Toys cost much,” said a parent.\n\n\
                Ponds of Guro-gu\nIn spring, Guro-gu (Mayor Lee Seong) digs ponds.\n";
    let expected = known(&[
        ("Paju Pla", "Paju Pla", "41480"),
        ("Mapo-gu ", "Mapo-gu ", "11440"),
        ("Ponds of", "Ponds of", "11530"),
    ]);
    assert_eq!(items(text), expected);
    let text = "[구청 소식] 마포구·구로구\n\n◆ 마포구, 나무 심는다\n서울 마포구(구청장 유동균)가 나무를 심는다.\n\n\
                ◆ 구로구 연못\n이성 구로구청장이 봄에 연못을 판다.\n\n◆ 한 줄 소식\n▲종로구 나무 ▲중구 연못\n";
    let expected = known(&[
        ("◆ 마포구, 나", "◆ 마포구, 나", "11440"),
        ("◆ 구로구 연못", "◆ 구로구 연못", "11530"),
        ("◆ 한 줄 소식", "◆ 한 줄 소식", ""),
    ]);
    assert_eq!(items(text), expected);
}

#[test]
fn title_lines_of_one_district_are_parts_of_one_item() {
    let text = "Mapo-gu Plants Trees\n\nMapo-gu (Mayor Yoo Dong-gyun) plants trees.\n\nToys and Cats\nIt lends toys.\n\n\
                Help From Next Door\nGuro-gu Mayor Lee Seong sent cats to Mapo-gu.\n";
    assert_eq!(items(text), known(&[("Mapo-gu ", "Mapo-gu ", "11440")]));
}

#[test]
fn an_article_is_one_item() {
    let text = "Mapo-gu Plants Trees\n\nMapo-gu (Mayor Yoo Dong-gyun) plants trees.\nGuro-gu (Mayor Lee Seong) helps.\n© The Daily";
    assert_eq!(items(text), known(&[("Mapo-gu ", "Mapo-gu ", "11440")]));
    assert_eq!(items("Trees grew."), known(&[("Trees gr", "", "")]));
    assert_eq!(items(" \n"), []);
}

#[test]
fn a_korean_roundup_is_many_items() {
    let text = "[자치구 소식] 마포구, 나무 심는다…구로구, 장난감 빌려준다\n\
                [다온일보=김하늘 기자] 서울 마포구(구청장 유동균)가 나무를 심는다.\n유동균 마포구청장은 “나무”라고 말했다.\n\
                ◇ 구로구(구청장 이성)는 장난감을 빌려준다. 이성 구로구청장은 웃었다.\nCopyright ⓒ 다온일보";
    let expected =
        known(&[("[다온일보=김하", "마포구, 나무 ", "11440"), ("◇ 구로구(구청", "구로구, 장난감", "11530")]);
    assert_eq!(items(text), expected);
    let found = extract(text, "2022-01-25");
    assert_eq!(found.reporter.as_deref(), Some("김하늘"));
    let people: Vec<_> = found.mayors.iter().map(|m| (m.hangul.as_deref(), m.term, m.mentions)).collect();
    assert_eq!(people, [(Some("유동균"), Some(7), 2), (Some("이성"), Some(7), 2)]);
}

#[test]
fn the_document_tells_which_city_has_the_district() {
    let codes = |text: &str| {
        let records = extract(text, "2022-01-25").records;
        records
            .into_iter()
            .filter_map(|record| record.value.to_string().split(' ').next().map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        codes("중구, 예산 짰다\n[다온일보(인천)=김하늘 기자] 중구는 웃었다. 중구청은 쉰다."),
        ["28110"; 3]
    );
    assert_eq!(codes("중구는 쉰다. 부산 중구는 연다. 중구도 연다."), ["26110"; 3]);
    assert_eq!(codes("서울 종로구와 중구가 만났다. 서구 사회는 멀다."), ["11110", "11140"]);
    assert_eq!(codes("대구 중구와 서구가 만났다."), ["27110", "27170"]);
}

#[test]
fn a_paragraph_of_another_city_has_another_mayor() {
    let dated = "Around town\n\nINCHEON — Bupyeong-gu built a pond. Mayor Cha Jun-taek sang.\n\nGUNPO — Two clerks quit. Mayor Ha Eun-ho wept.\n\n\
        Rain fell. Mayor Ha slept.\n\nSEOUL — Guro-gu has a new bench. Acting Mayor Min Eui-sik sat down.\n";
    let expected =
        known(&[("Cha Jun-taek", "", "28237"), ("Ha Eun-ho", "", "41410"), ("Min Eui-sik", "", "11530")]);
    assert_eq!(people(dated, "2023-06-29"), expected);
    let subjects = "경기 김포시는 다리를 놓는다. 정하영 시장은 웃었다.\n\n강원 속초시는 배를 띄운다. 김철수 시장은 손을 흔들었다.\n\n\
        김포시는 눈을 치운다.";
    assert_eq!(people(subjects, "2021-07-19"), known(&[("정하영", "", "41570"), ("김철수", "", "42210")]));
}

#[test]
fn a_place_in_passing_has_no_hold_on_the_mayor() {
    let text =
        "Suwon-si opened a hall. Suwon-si is glad.\n\nYongin-si opposed it.\n\nMayor Lee Min-gu shrugged.";
    assert_eq!(people(text, "2022-01-25"), known(&[("Lee Min-gu", "", "41110")]));
    let dateline = "SEOUL — Plans for a park went ahead.\n\nJungnang-gu said so. Jungnang-gu is glad.\n\nMayor Na Han-bi came.";
    assert_eq!(people(dateline, "2022-01-25"), known(&[("Na Han-bi", "", "11260")]));
}

#[test]
fn the_infinitive_of_a_headline_is_to_come() {
    let day = |headline: &str| {
        let found = extract(&format!("{headline}\n\nThe district said that it would help."), "2024-12-06");
        found.records.iter().find_map(|record| match &record.value {
            Value::Date(date) => Some(date.value.to_string()),
            _ => None,
        })
    };
    assert_eq!(day("Growers to get first aid Monday after heavy snow").as_deref(), Some("2024-12-09"));
    assert_eq!(day("Hall to Open Its Doors Tuesday").as_deref(), Some("2024-12-10"));
    // A bare weekday in news is the last one.
    assert_eq!(day("Aid Goes to Growers Monday").as_deref(), Some("2024-12-02"));
    assert_eq!(day("Mayor to Open Hall... Aid Reaches Growers Monday").as_deref(), Some("2024-12-02"));
}
