//! Averages, which are no whole numbers: `세대당 2.03명`, `천 명당 1.9대`; not `2.0판`, `1.5세대`, which are a version and a generation.

/// Whether there may be an average of what the counter counts.
pub(super) fn may_be(counter: &str) -> bool {
    const COUNTERS: [&str; 29] = [
        "명", "건", "회", "곳", "대", "개", "개소", "권", "그루", "마리", "가구", "끼", "잔", "병", "캔",
        "병상", "채", "석", "장", "매", "면", "팀", "통", "상자", "포기", "송이", "컵", "벌", "점",
    ];
    COUNTERS.contains(&counter)
}
