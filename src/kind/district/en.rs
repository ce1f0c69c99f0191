//! How English writes districts: `Gwanak-gu`, `Seocho District`, `Jung-gu, Seoul`, `the Jung and Yongsan District offices`, and the
//! bare name where it stands for the district (`a happier Yongsan`).
//!
//! No districts: what only has the name of one, a neighbourhood (`Seocho-dong`), a road, a river, a hill, a station, a market.

use super::place::{self, Place};
use crate::draft::Draft;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("en.tsv");

pub(crate) const RULES: &[Rule] = &[SUFFIXED, LISTED, BARE, ELSEWHERE, PLACE];

/// A district of Seoul with what says that it is one.
const SUFFIXED: Rule = Rule {
    id: "en/district/suffixed",
    kind: Kind::District,
    anchor: Anchor::at(Class::District),
    finds: &[
        "[Gwanak-gu] and [Seocho District] met => 11620 Gwanak-gu; 11650 Seocho-gu",
        "the [Mapo-gu] Office and [Guro Ward] => 11440 Mapo-gu; 11530 Guro-gu",
        "[Jung-gu], Seoul => 11140 Jung-gu",
        "in [Kangdong-Gu], [Jongro gu] and [Mapo?gu] => 11740 Gangdong-gu; 11110 Jongno-gu; 11440 Mapo-gu",
        "[Gangseo-gu], Busan => 26440 Gangseo-gu",
        "Daejeon [Jung-gu] opened a library => 30140 Jung-gu",
    ],
    skips: &[
        "Seocho-dong and Guro-ri",
        "Mr. Kim Jung-gu sang",
        "Jung-gu, Gyeonggi Province",
        "pre-Gangnam-gu",
        "jung-gu",
    ],
    find: suffixed,
};

fn suffixed(view: &View<'_>, at: usize) -> Option<Found> {
    place::has_suffix(view, at).then(|| place::read(view, at))?.filter(|place| place.full).map(found)
}

/// A district of a list that says what it lists once.
const LISTED: Rule = Rule {
    id: "en/district/listed",
    kind: Kind::District,
    anchor: Anchor::at(Class::District),
    finds: &[
        "the [Jung] and [Yongsan District] offices => 11140 Jung-gu; 11170 Yongsan-gu",
        "in [Yongsan], [Jung] and [Mapo] districts => 11170 Yongsan-gu; 11140 Jung-gu; 11440 Mapo-gu",
        "[Jongno], [Jung], and [Yongsan] took part => 11110 Jongno-gu; 11140 Jung-gu; 11170 Yongsan-gu",
    ],
    skips: &[
        "Mayor Jung and Mapo District agreed",
        "Jung and Mapo",
        "Guro, Namguro and Gangnam stations",
        "Kim Jung, Mapo and Guro",
        "Jung at 8 a.m. and Kim at 9",
    ],
    find: listed,
};

fn listed(view: &View<'_>, at: usize) -> Option<Found> {
    (bare::in_list(view, at) || bare::in_row(view, at)).then_some(())?;
    let place = place::read(view, at)?;
    (!bare::names_another_thing(view, at)).then(|| found(place))
}

/// The bare name of a district.
const BARE: Rule = Rule {
    id: "en/district/bare",
    kind: Kind::District,
    anchor: Anchor::at(Class::District),
    finds: &[
        "[Dongdaemun] Secures a Grant => 11230 Dongdaemun-gu",
        "a happier [Yongsan] for all => 11170 Yongsan-gu",
        "[Songpa]'s parks, [Guro]’s hills and [Gwanak] Love Gift Certificates => 11710 Songpa-gu; 11530 Guro-gu; 11620 Gwanak-gu",
        "[Mapo] Mayor Park Kang-su and a [Guro] Hall Near the Station => 11440 Mapo-gu; 11530 Guro-gu",
        "moved to [Nowon], then to [Mapo] => 11350 Nowon-gu; 11440 Mapo-gu",
    ],
    skips: &[
        "near Guro Station and Gangnam subway station",
        "Guro and Namguro markets",
        "at Guro, Namguro, and Garibong markets",
        "Seocho-dong, Gangnam-daero and Yongsan 2-ga",
        "up Mt. Gwanak and over Mapo Bridge",
        "Mayor Jung, Ms. Jung",
        "Busan's Gangseo",
        "a Dobong-type plan",
        "mapo tofu",
        "the Yongsan Family Park gate",
        "Ssangmun 3 (14th) and Dobong 1(il) (21st)",
    ],
    find: bare_name,
};

fn bare_name(view: &View<'_>, at: usize) -> Option<Found> {
    if place::has_suffix(view, at) || bare::in_list(view, at) || bare::in_row(view, at) {
        return None;
    }
    let place = place::read(view, at).filter(|place| !place.full && place.name != "Jung-gu")?;
    let stands = !bare::names_another_thing(view, at) && !place::is_beside_another_city(view, place.span);
    stands.then(|| found(place))
}

/// A district, city or county outside Seoul, by its suffix.
const ELSEWHERE: Rule = Rule {
    id: "en/district/elsewhere",
    kind: Kind::District,
    anchor: Anchor::at(Class::DistrictSuffix),
    finds: &[
        "[Haeundae-gu] and [Jinju City] => 26350 Haeundae-gu; 48170 Jinju-si",
        "[Seo-gu], Incheon and Busan's [Seo-gu] => 28260 Seo-gu; 26140 Seo-gu",
        "[Gapyeong County] and [Gunwi-gun] => 41820 Gapyeong-gun; 47720 Gunwi-gun",
        "@2023-07-02 [Gunwi-gun] => 27720 Gunwi-gun",
    ],
    skips: &[
        "Seo-gu without a city",
        "Seoul City and Busan City",
        "the City of Light",
        "Park Nam-gu, Ulsan",
        "Gwangju City",
        "a 5-gun salute",
    ],
    find: elsewhere,
};

fn elsewhere(view: &View<'_>, at: usize) -> Option<Found> {
    place::read(view, at).map(found)
}

/// A name that needs nothing beside it: `Gwanakgu`, and the rows of a caller's gazetteer.
const PLACE: Rule = Rule {
    id: "en/district/place",
    kind: Kind::District,
    anchor: Anchor::at(Class::Place),
    finds: &["[Gwanakgu] hosts it => 11620 Gwanak-gu"],
    skips: &["gwanakgu", "Gwanakgun"],
    find: elsewhere,
};

fn found(place: Place) -> Found {
    Found::new(place.span, Draft::District(place.mention()))
}

mod bare;
