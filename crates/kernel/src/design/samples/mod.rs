//! Two whole pages made of components only, in English and Arabic: a desk and a brief. To be copied by who writes a page, and looked at.
//!
//! People, statements and figures in them are invented. The dots of the map are the cities above 250,000 people of GeoNames (CC BY 4.0),
//! in the Equal Earth projection (Šavrič, Patterson, Jenny 2018), rounded to a grid of 4 units.

mod brief;
mod desk;
mod peers;
mod practices;

pub use brief::{Brief, sample_brief};
pub use desk::{Desk, sample_desk};

use super::page::{Entry, Reader, Shell, Theme};
use super::words::{Link, Text, Words};
use super::world_map::{MapKey, MapMark, MarkKind, WorldMap};
use crate::design::Hidden;
use crate::language::Language;

/// Picks the sample's words: Arabic ones for Arabic, English ones for all others.
fn pick(language: Language, english: &'static str, arabic: &'static str) -> &'static str {
    if language == Language::Arabic { arabic } else { english }
}

/// A shell with everything in it; `current` is the index of the place in the navigation.
pub fn sample_shell(language: Language, theme: Theme, title: impl Into<Text>, current: usize) -> Shell {
    let say = |english, arabic| pick(language, english, arabic);
    let places = [
        ("Desk", "المكتب"),
        ("Network", "الشبكة"),
        ("Needs", "الاحتياجات"),
        ("Practices", "الممارسات"),
        ("Forums", "المنتديات"),
        ("Support", "الدعم"),
        ("Consultations", "المشاورات"),
        ("Training", "التدريب"),
        ("Funding", "التمويل"),
    ];
    let entry =
        |(index, (english, arabic))| Entry { link: Link::new(say(english, arabic), "#"), is_current: index == current };
    let demo = say(
        "Demo: people and statements are invented, practices come from their sources.",
        "عرض تجريبي: الأشخاص والأقوال من نسج الخيال، أما الممارسات فمن مصادرها.",
    );
    Shell {
        language,
        theme,
        title: title.into(),
        network: say("Cities Institute", "معهد المدن").into(),
        home: "#".into(),
        navigation: places.into_iter().enumerate().map(entry).collect(),
        reader: Some(Reader {
            name: Words::written(say("Dana Whitfield", "ليلى حداد"), None),
            post: say("CIO of Kansas City", "مديرة المعلومات في عمّان").into(),
            change_post: Link::new(say("change post", "تغيير المنصب"), "#"),
        }),
        sign_out: Some(Hidden { name: "_form".into(), value: "sample".into() }),
        demo_notice: Some(demo.into()),
        languages: Language::ALL.map(|language| (language, Text::from("#"))).into(),
        themes: [Theme::Device, Theme::Light, Theme::Dark].map(|theme| (theme, Text::from("#"))).into(),
        privacy: "#".into(),
        accessibility: "#".into(),
        data: Some("#".into()),
        printed: "https://network.example/needs/7k2m · 13 April 2026".into(),
        ..Shell::default()
    }
}

/// A map with every kind of mark.
pub(super) fn world_map(language: Language) -> WorldMap {
    let say = |english, arabic| pick(language, english, arabic);
    let mark = |x, y, title: &'static str, kind| MapMark { x, y, title: title.into(), kind };
    let key = |kind, words: &'static str| MapKey { kind, words: words.into() };
    let others = vec![
        mark(143, 89, say("Sacramento", "ساكرامنتو"), MarkKind::Member),
        mark(356, 61, say("Bristol", "بريستول"), MarkKind::Member),
        mark(357, 70, say("Nantes", "نانت"), MarkKind::Member),
        mark(659, 300, say("Christchurch", "كرايستشيرش"), MarkKind::Member),
        mark(390, 55, say("Gdańsk", "غدانسك"), MarkKind::Outside),
    ];
    let own = match language {
        Language::Arabic => mark(432, 104, "عمّان", MarkKind::Own),
        _ => mark(191, 88, "Kansas City", MarkKind::Own),
    };
    WorldMap {
        name: say("World map of the cities most like yours", "خريطة العالم للمدن الأكثر شبهًا بمدينتك").into(),
        small_dots: include_str!("small_dots.txt").into(),
        large_dots: include_str!("large_dots.txt").into(),
        marks: others.into_iter().chain([own]).collect(),
        legend: vec![
            key(MarkKind::Member, say("member", "عضو")),
            key(MarkKind::Outside, say("not a member", "ليست عضوًا")),
            key(MarkKind::Own, say("your city", "مدينتك")),
        ],
    }
}
