//! The rules, each with its evidence.

use super::find::{Form, own};
use super::set;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::value::kind::Kind;

pub(crate) const RULES: &[Rule] = &[
    DATE,
    RELATIVE,
    SEASON,
    PART,
    HOLIDAY,
    DAY_WORD,
    REFERENCE,
    CLOCK,
    DAY_PART,
    NOON,
    DURATION,
    NAMED_DURATION,
    RELATIVE_DURATION,
    FREQUENCY,
    EVERY,
    WEEKDAY,
    WEEKDAY_SET,
];

/// A rule with its evidence: what it finds, and what it skips.
const fn rule(
    id: &'static str,
    anchor: Anchor,
    [finds, skips]: [&'static [&'static str]; 2],
    find: fn(&View<'_>, usize) -> Option<Found>,
) -> Rule {
    Rule { id, kind: Kind::Date, anchor, finds, skips, find }
}

/// Without which no date, time of day or length begins with a number: its unit, or another number that has it.
const COUNTED: Signs = Signs::mark(Mark::TimeNext).or(Signs::mark(Mark::NumberNext));

/// A date that begins with a number.
const DATE: Rule = rule(
    "ko/date/date",
    Anchor::at(Class::Number).with(COUNTED.or(Signs::mark(Mark::Parted)).or(Signs::mark(Mark::Word))),
    [
        &[
            "구는 [2021년 5월 14일] 문을 열었고 [5월 14일]에도 행사를 했다 => DATE 2021-05-14; DATE 2021-05-14",
            "[24일] 밝혔다. [27∼28일] 열린다 => DATE 2022-01-24; DATE 2022-01-27/2022-01-28",
            "[2월 20일부터 27일]까지 연다 => DATE 2022-02-20/2022-02-27",
            "[2월 5], [6일] 이틀 동안 연다 => DATE 2022-02-05; DATE 2022-02-06",
            "[2018.11.26 13:58:41] 입력, [2025-10-12] 수정 => TIME 2018-11-26T13:58; DATE 2025-10-12",
            "[2000~2008년] 국회에서 일했고 [2010년] 이후 떠났다 => DATE 2000/2008; DATE 2010",
            "[28일(금) 오전 9시] 구청에서 연다 => TIME 2022-01-28T09:00",
            "[3분기] 수령자와 [1990년대] 건물 => DATE 2021-Q3; DATE 199",
            "@2022-01-10 57억 들여 [26일] 개장, 구민은 무료 => DATE 2022-01-26",
            "@2022-01-10 구는 [26일] 개장했다. 도서관 [8일] 개관, 주민 북적 => DATE 2021-12-26; DATE 2022-01-08",
            "@2021-10-20 [11월] 한 달간 상품권 행사도 마련했다. [11월] 조례를 마련했다 => DATE 2021-11; DATE 2020-11",
            "@2021-10-20 내년 운영비를 잡았으며 [12월 중순] 확정된다 => mid DATE 2021-12",
            "[3월 말] 끝난다. [3월 말일]까지 => end DATE 2022-03; DATE 2022-03-31",
            "[3. 8.~11]. 받고 [27년 상반기] 연다. [60~70년대] => DATE 2022-03-08/2022-03-11; DATE 2027-H1; DATE 196/197",
            "신청: [2. 9.(수)~2. 14.(월)], [2/9(수)] => DATE 2022-02-09/2022-02-14; DATE 2022-02-09",
            "접수는 [2. 9.부터 2. 14].까지, 모임은 [3. 2. 14:00] => DATE 2022-02-09/2022-02-14; TIME 2022-03-02T14:00",
            "[2010. 3월 ~ 2012. 12월], ’[18.7월] => DATE 2010-03/2012-12; DATE 2018-07",
            "@2022-01-25 최근 5년간([2015~2019.6]) 는 세금 => DATE 2015/2019-06",
            "매년 2월과 [8월]에, 겨울철([11~2월]) => SET XXXX-08; DATE 2021-11/2022-02",
            "[2016년] 땅을 사고 [19년] 문을 열었다. [2010년부터 14년]까지, [20년] 8명, [21년] 9명 => DATE 2016; DATE 2019; DATE 2010/2014; DATE 2020; DATE 2021",
        ],
        &[
            "금리 4.27, 3.5~4.2%, 버전 5.22부터, 3.1절, 1/4(목재), 13.5(목)",
            "5일간 이어진 축제와 최대 5일 휴가",
            "6·25전쟁과 4. 27 재선거",
            "310-5번지, 코로나19일 때",
            "1일 4시간 근무하고 10일 일정으로 3일에 한 번 열리는 1일 강좌다.",
            "3일장과 5일장이 선다. ‘1일 동장’ 행사, 1일 2식, 1일 900㎥의 물을 보낸다, 1일 1마을씩",
            "1999년식 승용차, 3년차 직원, 경력 25년 예산 전문가, 근속 20년 12명, 30년 4명",
            "02-2116-3114로 전화하면",
            "5월드컵, 12월드",
        ],
    ],
    |view, at| own(view, at, Form::NumberDate),
);

/// A date that begins with a word like `지난`, `내년`, `이달`.
const RELATIVE: Rule = rule(
    "ko/date/relative",
    Anchor::at(Class::Relative),
    [
        &[
            "[지난 20일] 나왔다. [오는 2월 3일] 연다 => DATE 2022-01-20; DATE 2022-02-03",
            "[올해 상반기]에 [지난해 12월]보다 늘었다 => DATE 2022-H1; DATE 2021-12",
            "[내년도] 예산과 [작년] 예산 => DATE 2023; DATE 2021",
            "[이달 말]까지, [다음 달 4일]에, [내달 5], 6일 => end DATE 2022-01; DATE 2022-02-04; DATE 2022-02-05",
            "[오는 7월1일~12월20일] 일한다 => DATE 2022-07-01/2022-12-20",
            "[이번 분기]와 [지난 분기], [지난주]와 [이번 주말] => DATE 2022-Q1; DATE 2021-Q4; DATE 2022-W03; DATE 2022-W04-WE",
            "[오는 28일 오후 3시부터 10시]까지 => TIME 2022-01-28T15:00/2022-01-28T22:00",
            "[올 3월]과 [올 연말] => DATE 2022-03; end DATE 2022",
            "접수는 3월 16일까지 받고 [같은 달 말] 뽑아 [같은 달 30일] 알린다 => end DATE 2022-03; DATE 2022-03-30",
            "[전년 동기] 대비, [작년 같은 기간]보다, [지난해 이맘때]쯤 => DATE 2021; DATE 2021; approx DATE 2021",
            "1분기 매출은 [작년 같은 기간]보다 늘었다 => DATE 2021-Q1",
            "[작년] 동기 모임, [작년] 동기 5명, [지난해] 동기부여 강의 => DATE 2021; DATE 2021; DATE 2021",
            "[내주] 개관하고 [내주]부터 받는다 => DATE 2022-W05; DATE 2022-W05",
            "[내년] 운영비로 돈을 잡았고 심의를 거쳐 4월에 확정된다 => DATE 2023",
            "[지난 88년]부터, [올] 복지 예산 => DATE 1988; DATE 2022",
            "5월 전입자는 [작년 동월]보다, [전년 동월] 대비 => DATE 2021-05; DATE 2021-05",
        ],
        &[
            "올림픽 경기, 올바른 방법",
            "이번 사업은 다음 단계",
            "지난 회의에서",
            "오는 이들",
            "내년생",
            "자리를 내주고 길을 내주었다",
            "같은 달걀, 그 달콤한 맛",
        ],
    ],
    |view, at| own(view, at, Form::WordDate),
);

/// A half of the year, a season.
const SEASON: Rule = rule(
    "ko/date/season",
    Anchor::at(Class::Season),
    [
        &[
            "[하반기] 동행일자리 사업을 연다 => DATE 2022-H2",
            "[여름]에 다시 문을 연다 => DATE 2022-SU",
            "[여름마다] 물이 찬다 => SET XXXX-SU",
        ],
        &["봄비가 내린다", "여름밤음악회"],
    ],
    |view, at| set::each_season(view, view.span(at).start).or_else(|| own(view, at, Form::WordDate)),
);

/// The beginning or the end of this year or month.
const PART: Rule = rule(
    "ko/date/part",
    Anchor::at(Class::Part),
    [&["[연말]까지 마친다 => end DATE 2022"], &["연말정산 안내", "말을 아꼈다", "초등학교"]],
    |view, at| own(view, at, Form::WordDate),
);

/// A holiday.
const HOLIDAY: Rule = rule(
    "ko/date/holiday",
    Anchor::at(Class::Holiday),
    [
        &["[추석]을 앞두고 연다 => DATE 2022-09-10", "[설 연휴]에 문을 연다 => DATE 2022-01-31/2022-02-02"],
        &["설 자리가 없다", "설날떡국나눔", "추석빔"],
    ],
    |view, at| own(view, at, Form::WordDate),
);

/// A day by a word: `오늘`, `이날`.
const DAY_WORD: Rule = rule(
    "ko/date/day-word",
    Anchor::at(Class::TimeWord),
    [
        &[
            "[오늘(25일)] 발표했다 => DATE 2022-01-25",
            "24일 개관했다. [이날 오후 6시]에는 => TIME 2022-01-24T18:00",
        ],
        &["내일채움공제", "오늘날씨", "모레알"],
    ],
    |view, at| own(view, at, Form::WordDate),
);

/// A vague time.
const REFERENCE: Rule = rule(
    "ko/date/reference",
    Anchor::at(Class::TimeWord),
    [
        &["[최근] 늘었고 [앞으로]도 는다 => DATE PAST_REF; DATE FUTURE_REF"],
        &["최근접 거리", "과거사위원회", "지금껏", "세 곳에서 앞서고 있다"],
    ],
    |view, at| own(view, at, Form::Reference),
);

/// A time of day in numbers.
const CLOCK: Rule = rule(
    "ko/date/clock",
    // `9~오후 6시`, `9~다음 날 오전 6시`: a word of time has the unit.
    Anchor::at(Class::Number).with(
        COUNTED
            .or(Signs::mark(Mark::Colon))
            .or(Signs::mark(Mark::Word))
            .or(Signs::soon(&[Class::Meridiem, Class::TimeWord])),
    ),
    [
        &[
            "[9시]에 열고 [18시 30분]에 닫는다 => TIME T09:00; TIME T18:30",
            "운영 시간은 [10:00~18:00], [9~18시] => TIME T10:00/T18:00; TIME T09:00/T18:00",
            "오후 2시·[4시], 오전 11시와 [3시]에 연다 => TIME T16:00; TIME T15:00",
        ],
        &["24시 약국", "5시장 상인회", "3시간 동안", "1:1 상담", "25개 시 군", "9시민"],
    ],
    |view, at| own(view, at, Form::NumberClock),
);

/// A time of day that begins with its part: `오전 9시`, `오후`.
const DAY_PART: Rule = rule(
    "ko/date/day-part",
    Anchor::at(Class::Meridiem),
    [
        &[
            "[오전 10시∼오후 6시]에 열고 [오후 3시부터 6시]까지 => TIME T10:00/T18:00; TIME T15:00/T18:00",
            "[저녁 7시 30분], [밤 9시], [낮 12시], [오후 두 시] => TIME T19:30; TIME T21:00; TIME T12:00; TIME T14:00",
            "[오후]에는 비가 온다 => TIME TAF",
            "[오후 3시부터 다음날 오후 9시], [오후 2시부터 익일 6시], [오전 9시부터 6시] => TIME T15:00/T21:00; TIME T14:00/T06:00; TIME T09:00/T18:00",
            "매주 토요일 [저녁 7시], 매주 월·수요일 [저녁 8시], 매월 15일 [오전 9시] => TIME T19:00; TIME T20:00; TIME T09:00",
        ],
        &["밤나무골", "낮은 담장", "아침마당", "저녁노을"],
    ],
    |view, at| own(view, at, Form::WordClock),
);

/// Noon and midnight.
const NOON: Rule = rule(
    "ko/date/noon",
    Anchor::at(Class::DayPart),
    [&["[정오]에 시작해 [자정]까지 => TIME T12:00; TIME T00:00"], &["정오표", "자정작용"]],
    |view, at| own(view, at, Form::WordClock),
);

/// A number of a unit of time, or how long ago.
const DURATION: Rule = rule(
    "ko/date/duration",
    Anchor::at(Class::Number).with(COUNTED),
    [
        &[
            "[3개월] 동안, [2주간], [5년간], [100일] => DURATION P3M; DURATION P2W; DURATION P5Y; DURATION P100D",
            "[3년] 이상 살고 최대 [6시간]까지 => equal_or_more DURATION P3Y; equal_or_less DURATION PT6H",
            "[두 달]여의 공사, [10여 년간] => approx DURATION P2M; approx DURATION P10Y",
            "[2년 3개월]과 [1시간 30분], [2~3년] => DURATION P2Y3M; DURATION PT1H30M; DURATION P2Y/P3Y",
            "[3년 전]에 지었고 [2개월 뒤] 연다 => DATE 2019; DATE 2022-03",
            "[12년] 만에, [3일] 안에, [5일간] => DURATION P12Y; equal_or_less DURATION P3D; DURATION P5D",
            "[24시간] 열고 약 [1년 반] 걸린다 => DURATION PT24H; approx DURATION P1.5Y",
            "[1시간 20분 30초], [58초 07]로 이겼다 => DURATION PT1H20M30S; DURATION PT58.07S",
        ],
        &[
            "만24세 청년과 65세 이상",
            "3분의 2가 찬성하고 두 분이, 어르신 12분이 왔다, 동일로 221 일대",
            "3년차, 2주년, 1주차",
            "24시 편의점, 5월 7일",
            "2021년과 21세기",
            "제3년도, 10주기",
        ],
    ],
    |view, at| own(view, at, Form::Length),
);

/// A length by a name of its own.
const NAMED_DURATION: Rule = rule(
    "ko/date/named-duration",
    Anchor::at(Class::TimeWord),
    [
        &[
            "[사흘] 동안, [일주일]에 한 번, [한달간] => DURATION P3D; SET P1W; DURATION P1M",
            "[일 년]여 만에, [열흘]에 한 번씩 => approx DURATION P1Y; SET P10D",
            "[열흘 전] 문을 열었다 => DATE 2022-01-15",
        ],
        &["하루 두 번", "보름달이 뜬다", "이틀에서온편지"],
    ],
    |view, at| own(view, at, Form::NamedLength),
);

/// A length that ends or begins now: `지난 3년`.
const RELATIVE_DURATION: Rule = rule(
    "ko/date/relative-duration",
    Anchor::at(Class::Relative),
    [
        &["[지난 3년간] 모은, [최근 2년] 이내에 => DURATION P3Y; equal_or_less DURATION P2Y"],
        &["지난 3년도", "이번 3명", "지난 3월"],
    ],
    |view, at| own(view, at, Form::RelativeLength),
);

/// A recurring time by itself.
const FREQUENCY: Rule = rule(
    "ko/date/frequency",
    Anchor::at(Class::Frequency),
    [
        &["[매일] 열고 [주말]에는 쉰다 => SET P1D; SET XXXX-WXX-6/XXXX-WXX-7"],
        &["매일유업", "평일도의 바다로", "이번 주말에"],
    ],
    |view, at| own(view, at, Form::Frequency),
);

/// `매주`, `매월`, `매년`, with the day that recurs.
const EVERY: Rule = rule(
    "ko/date/every",
    Anchor::at(Class::Every),
    [
        &[
            "[매주 월요일], [매월 15일], [해마다] => SET XXXX-WXX-1; SET XXXX-XX-15; SET P1Y",
            "[매주 토요일 저녁]에는 공연을, [매주 일요일] 저녁 7시에는 => SET XXXX-WXX-6TEV; SET XXXX-WXX-7",
            "[매주 월~금요일], [매주 월]수금, [매주 둘째 주 목요일] => SET XXXX-WXX-1/XXXX-WXX-5; SET XXXX-WXX-1; SET XXXX-WXX-4",
            "[매년 6월 1일부터 9월 30일]까지 => SET XXXX-06-01/XXXX-09-30",
            "[매년 5월]에, [매달 첫째 주와 셋째 주 화요일]에 => SET XXXX-05; SET XXXX-WXX-2",
            "[매년 상·하반기], [매년 5]·10월 => SET XXXX-H1/XXXX-H2; SET XXXX-05",
        ],
        &["매주식당", "매달린 등"],
    ],
    |view, at| own(view, at, Form::Every),
);

/// A weekday as a date.
const WEEKDAY: Rule = rule(
    "ko/date/weekday",
    Anchor::at(Class::Weekday),
    [
        &["[토요일 오후 3시]에 열렸다 => TIME 2022-01-22T15:00"],
        &["매주 토요일", "화요일~일요일", "월요일은 휴관", "월요일장"],
    ],
    |view, at| own(view, at, Form::WeekdayDate),
);

/// A weekday that recurs.
const WEEKDAY_SET: Rule = rule(
    "ko/date/weekday-set",
    Anchor::at(Class::Weekday),
    [
        &[
            "[화요일~일요일] 열고 [월요일]은 휴관 => SET XXXX-WXX-2/XXXX-WXX-7; SET XXXX-WXX-1",
            "매주 월요일과 [수요일 저녁], 매주 화·[금요일] 저녁 7시, 교실([토], [일]) => SET XXXX-WXX-3TEV; SET XXXX-WXX-5; SET XXXX-WXX-6; SET XXXX-WXX-7",
            "[토]·[일요일]은 쉬고 휴관일은 [화요일]이다 => SET XXXX-WXX-6; SET XXXX-WXX-7; SET XXXX-WXX-2",
            "[토요일]은 오전 10시부터 오후 3시까지 개방한다 => SET XXXX-WXX-6",
            "[화요일]에는 물을 갈려고 휴장한다. [목요일]만 이용이 제한된다 => SET XXXX-WXX-2; SET XXXX-WXX-4",
        ],
        &[
            "토요일에 열렸다, 일요일날",
            "지난 토·일요일, 오행(화·수·목)",
            "토요일은 오후 2시부터 개막식을 연다",
            "금요일 점검을 위해 하루 휴장한다, 축제는 일요일에도 열린다",
        ],
    ],
    |view, at| own(view, at, Form::Weekdays),
);
