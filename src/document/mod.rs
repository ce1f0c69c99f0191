//! The document model: which part of a page a byte is in, and which sentence. No word of it is changed or thrown away.
//!
//! News items need the districts and mayors that the rules find: they are [`crate::link::item`]'s.

mod byline;
mod korean;
mod paragraph;
mod reporter;
mod sentence;
mod title;
mod zone;

use crate::span::Span;

pub(crate) use paragraph::Paragraph;
pub use zone::Zone;

/// The structure of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    /// The lines that are not empty, in order, each with its zone. A byline at the beginning or the end of a line is a paragraph of its own.
    pub paragraphs: Vec<Paragraph>,
    /// The sentences, in order; none crosses a line.
    pub sentences: Vec<Span>,
    /// The place of the reporter's name.
    pub reporter: Option<Span>,
}

impl Document {
    /// Reads the structure of `text`.
    pub(crate) fn read(text: &str) -> Self {
        let paragraphs = paragraph::paragraphs(text);
        let mut sentences = Vec::with_capacity(2 * paragraphs.len() + text.len() / 256);
        for paragraph in &paragraphs {
            sentence::split(text, paragraph.span, &mut sentences);
        }
        let reporter = reporter::find(text, &paragraphs);
        Self { paragraphs, sentences, reporter }
    }

    /// The zone of a byte.
    pub(crate) fn zone(&self, byte: usize) -> Zone {
        self.paragraph(byte).map_or(Zone::Body, |paragraph| paragraph.zone)
    }

    /// The paragraph that a byte is in.
    pub(crate) fn paragraph(&self, byte: usize) -> Option<&Paragraph> {
        let next = self.paragraphs.partition_point(|paragraph| paragraph.span.start <= byte);
        self.paragraphs.get(next.checked_sub(1)?)
    }

    /// The index of the sentence that a byte is in.
    pub(crate) fn sentence(&self, byte: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.start <= byte).saturating_sub(1)
    }

    /// The place of a sentence; empty where there is none.
    pub(crate) fn sentence_span(&self, sentence: usize) -> Span {
        self.sentences.get(sentence).copied().unwrap_or_default()
    }
}

/// Walks the zones and sentences beside places of ascending start.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    document: &'a Document,
    paragraph: usize,
    sentence: usize,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self { document, paragraph: 0, sentence: 0 }
    }

    /// What [`Document::zone`] and [`Document::sentence`] say of a byte that does not lie before the last one asked for.
    pub(crate) fn to(&mut self, byte: usize) -> (Zone, usize) {
        let Document { paragraphs, sentences, .. } = self.document;
        while paragraphs.get(self.paragraph).is_some_and(|next| next.span.start <= byte) {
            self.paragraph += 1;
        }
        while sentences.get(self.sentence).is_some_and(|next| next.start <= byte) {
            self.sentence += 1;
        }
        let paragraph = self.paragraph.checked_sub(1).map(|at| &paragraphs[at]);
        (paragraph.map_or(Zone::Body, |paragraph| paragraph.zone), self.sentence.saturating_sub(1))
    }
}

/// The sentences of a text, in order; none crosses a line. Records say which sentence they stand in by its number; these are the
/// places, for showing it.
///
/// ```
/// let text = "It rains. Mr. Kim spent 3 million won on 2 boats.";
/// let sentences = gisa::sentences(text);
/// assert_eq!(sentences[1].of(text).trim(), "Mr. Kim spent 3 million won on 2 boats.");
/// ```
pub fn sentences(text: &str) -> Vec<Span> {
    Document::read(text).sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones(text: &str) -> Vec<(Zone, &str)> {
        let document = Document::read(text);
        document.paragraphs.iter().map(|paragraph| (paragraph.zone, paragraph.span.of(text))).collect()
    }

    fn sentences(text: &str) -> Vec<&str> {
        Document::read(text).sentences.iter().map(|sentence| sentence.of(text)).collect()
    }

    #[test]
    fn a_page_falls_into_zones() {
        let text = "\u{feff}bar_progress\r\n\r\nText Size\r\nA Library Opens in the Hills\r\nUnder it, More Words\r\n\
                    A Library Opens in the Hills and a picture\r\n  [The Daily Reporter Kim Ha-neul] It opened.\r\n\
                    Photo by the library\r\nMany came.\r\n© The Daily\r\nTop\r\n";
        let expected = [
            (Zone::Navigation, "bar_progress"),
            (Zone::Navigation, "Text Size"),
            (Zone::Headline, "A Library Opens in the Hills"),
            (Zone::Subtitle, "Under it, More Words"),
            (Zone::Caption, "A Library Opens in the Hills and a picture"),
            (Zone::Byline, "[The Daily Reporter Kim Ha-neul]"),
            (Zone::Body, " It opened."),
            (Zone::Caption, "Photo by the library"),
            (Zone::Body, "Many came."),
            (Zone::Footer, "© The Daily"),
            (Zone::Footer, "Top"),
        ];
        assert_eq!(zones(text), expected);
    }

    #[test]
    fn a_walk_says_what_a_search_does() {
        let text = "Close\nA Library Opens in the Hills\n\n[Reporter Kim Ha-neul] It opened. Many came.\n© The Daily\n";
        let document = Document::read(text);
        let mut walk = Walk::new(&document);
        for byte in (0..text.len()).flat_map(|byte| [byte, byte]) {
            assert_eq!(walk.to(byte), (document.zone(byte), document.sentence(byte)), "{byte}");
        }
    }

    #[test]
    fn text_without_furniture_is_a_body() {
        assert_eq!(zones("It opened on Monday."), [(Zone::Body, "It opened on Monday.")]);
        assert_eq!(
            zones("A Headline\n\nIt opened."),
            [(Zone::Headline, "A Headline"), (Zone::Body, "It opened.")]
        );
        assert_eq!(zones(" \n\r\n"), []);
    }

    #[test]
    fn the_reporter_is_named_by_the_byline() {
        let reporter = |text| Document::read(text).reporter.map(|name| name.of(text));
        assert_eq!(reporter("[Asia Economy Reporter Park Jong-il] It opened."), Some("Park Jong-il"));
        assert_eq!(reporter("[Jongil Park, Staff Reporter] It opened."), Some("Jongil Park"));
        assert_eq!(reporter("A Headline\nBy Kim Ha-neul\nIt opened."), Some("Kim Ha-neul"));
        assert_eq!(reporter("[Honam Desk] It opened."), None);
        assert_eq!(reporter("[Reporter] By the way, it opened."), None);
        assert_eq!(reporter("[Park Jong-il, Intern reporter] It opened."), Some("Park Jong-il"));
        assert_eq!(
            reporter("[The Reporter’s Page, Journalist: Kim Ha-neul] It opened."),
            Some("Kim Ha-neul")
        );
        assert_eq!(reporter("A Headline\nBY Kim Ha-neul Kim@example.com\nIt opened."), Some("Kim Ha-neul"));
    }

    #[test]
    fn lost_letters_end_no_sentence() {
        assert_eq!(
            sentences("A caf? Seoul likes, in our society?such as it is. It opened."),
            ["A caf? Seoul likes, in our society?such as it is.", "It opened."]
        );
        assert_eq!(
            sentences("From November 1?15. Why now? Mr. Kim knows."),
            ["From November 1?15.", "Why now?", "Mr. Kim knows."]
        );
        assert_eq!(
            sentences("“Is it open?” He asked at 7 p.m. Monday. It closes at 9 p.m. They left."),
            ["“Is it open?”", "He asked at 7 p.m. Monday.", "It closes at 9 p.m.", "They left."]
        );
    }

    #[test]
    fn a_korean_page_falls_into_zones() {
        let text = "• 카카오톡\n• 기사 담기\n서초구, 도서관 연다\n입력 2018.11.26 13:58:41\n\
                    【서울=다온통신】도서관 전경. 2018.11.13. (서초구 사진 제공)\n\
                    【서울=다온통신】김하늘 기자 = 도서관이 열렸다. 많이 왔다.\n성남=이든해 기자 aa@example.com\n\
                    2018-11-26 18면\n[ⓒ 다온통신]";
        let expected = [
            (Zone::Navigation, "• 카카오톡"),
            (Zone::Navigation, "• 기사 담기"),
            (Zone::Headline, "서초구, 도서관 연다"),
            (Zone::Navigation, "입력 2018.11.26 13:58:41"),
            (Zone::Caption, "【서울=다온통신】도서관 전경. 2018.11.13. (서초구 사진 제공)"),
            (Zone::Byline, "【서울=다온통신】김하늘 기자 ="),
            (Zone::Body, " 도서관이 열렸다. 많이 왔다."),
            (Zone::Byline, "성남=이든해 기자 aa@example.com"),
            (Zone::Navigation, "2018-11-26 18면"),
            (Zone::Footer, "[ⓒ 다온통신]"),
        ];
        assert_eq!(zones(text), expected);
    }

    #[test]
    fn a_sign_opens_an_entry_or_a_link() {
        let text = "서초구, 겨울 대책 세운다\n구는 대책을 세웠다. 많이 왔다.\n▶ 제설: 장비 40대를 갖췄다.\n▶ 난방: 쉼터 12곳을 연다.\n▶ 신청: 카카오톡 채널(http://example.com)\n\
                    ▶ 다온통신 채널 구독하기\n▶ 문의는 없다.";
        let expected = [
            (Zone::Headline, "서초구, 겨울 대책 세운다"),
            (Zone::Body, "구는 대책을 세웠다. 많이 왔다."),
            (Zone::Body, "▶ 제설: 장비 40대를 갖췄다."),
            (Zone::Body, "▶ 난방: 쉼터 12곳을 연다."),
            (Zone::Body, "▶ 신청: 카카오톡 채널(http://example.com)"),
            (Zone::Footer, "▶ 다온통신 채널 구독하기"),
            (Zone::Footer, "▶ 문의는 없다."),
        ];
        assert_eq!(zones(text), expected);
    }

    #[test]
    fn the_sign_under_a_picture_does_not_end_the_article() {
        let text = "A Hall Opens in the Hills\n© Hana Daily\nThe hall of the district opened on Monday, and many people came to see it.\n\
                    ⓒ 다온뉴스\n구는 언덕 위에 도서관을 새로 열고 책 3만 권을 갖췄다고 25일 밝혔다.\n© Hana Daily\nMore\nTop";
        let expected = [
            (Zone::Headline, "A Hall Opens in the Hills"),
            (Zone::Caption, "© Hana Daily"),
            (Zone::Body, "The hall of the district opened on Monday, and many people came to see it."),
            (Zone::Caption, "ⓒ 다온뉴스"),
            (Zone::Body, "구는 언덕 위에 도서관을 새로 열고 책 3만 권을 갖췄다고 25일 밝혔다."),
            (Zone::Footer, "© Hana Daily"),
            (Zone::Footer, "More"),
            (Zone::Footer, "Top"),
        ];
        assert_eq!(zones(text), expected);
    }

    #[test]
    fn a_sentence_that_begins_as_a_notice_ends_nothing() {
        let text = "A Hall Opens\nThe hall opened.\nCopyright fees rose.\n저작권자는 구다.\nThey paid.\n\
                    Copyright 2022 Hana Daily. All rights reserved.\nTop";
        let expected = [
            (Zone::Headline, "A Hall Opens"),
            (Zone::Body, "The hall opened."),
            (Zone::Body, "Copyright fees rose."),
            (Zone::Body, "저작권자는 구다."),
            (Zone::Body, "They paid."),
            (Zone::Footer, "Copyright 2022 Hana Daily. All rights reserved."),
            (Zone::Footer, "Top"),
        ];
        assert_eq!(zones(text), expected);
    }

    #[test]
    fn korean_bylines_name_the_reporter() {
        let reporter = |text| Document::read(text).reporter.map(|name| name.of(text));
        assert_eq!(reporter("[헤럴드경제=박종일 기자] 열렸다."), Some("박종일"));
        assert_eq!(reporter("[나루경제(인천)=표재하 기자]열렸다."), Some("표재하"));
        assert_eq!(reporter("(함양=다온뉴스) 편하람 기자 = 열렸다."), Some("편하람"));
        assert_eq!(reporter("[나루일보 = 도아람 기자] 열렸다."), Some("도아람"));
        assert_eq!(reporter("문이 열렸다.\n서은결 기자 eun@example.com"), Some("서은결"));
        assert_eq!(reporter("문이 열렸다. 성남=백이든 기자 baek@example.com"), Some("백이든"));
        assert_eq!(reporter("[나루일보 김하늘·이바다 기자] 열렸다."), Some("김하늘"));
        assert_eq!(reporter("김하늘, 이바다기자 = 열렸다."), Some("김하늘"));
        assert_eq!(reporter("[나루일보 김하늘 선임기자] 열렸다."), Some("김하늘"));
        assert_eq!(reporter("문이 열렸다.\n글·사진 서은결 특파원 eun@example.com"), Some("서은결"));
        assert_eq!(reporter("문이 열렸다.\n(서은결 기자 eun@example.com)"), Some("서은결"));
        assert_eq!(reporter("문 열리다\n서은결 2020-03-04 11:30\n문이 열렸다."), Some("서은결"));
        assert_eq!(reporter("기자회견이 열렸다. 김하늘 기자는 웃었다."), None);
    }

    #[test]
    fn korean_sentences_end_with_their_verb() {
        assert_eq!(
            sentences("문을 연다.당일은 쉰다. 2020. 11. 20. 열었다. “간다.” 고 말했다. 왜 갈까? 좋다."),
            [
                "문을 연다.",
                "당일은 쉰다.",
                "2020. 11. 20. 열었다.",
                "“간다.” 고 말했다.",
                "왜 갈까?",
                "좋다."
            ]
        );
    }
}
