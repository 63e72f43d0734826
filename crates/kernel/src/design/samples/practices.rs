//! The sample's practices, each held against the reader's city.

use super::pick;
use crate::design::{Check, Checks, Grade, Item, Link, Meta, MetaEntry, Tag, Verdict, Words};
use crate::language::Language;

/// The items of a brief's second section.
pub(super) fn practices(language: Language) -> Vec<Item> {
    let say = |english, arabic| pick(language, english, arabic);
    let words = |english, arabic| MetaEntry::Words(say(english, arabic).into());
    let check =
        |verdict, condition: &'static str, reason: &'static str| Check::new(language, verdict, condition, reason);
    let helpers = Item {
        title: Link::new(say("Digital helpers in housing blocks", "مساعدون رقميون في المباني السكنية"), "#"),
        tag: Some(Tag::notable(say("new", "جديد"))),
        meta: Meta(vec![
            words("Bristol 2023, then Nantes and 2 others", "بريستول 2023، ثم نانت ومدينتان"),
            MetaEntry::Grade(Grade::new(3, say("evaluated with a comparison group", "قُيّمت بمجموعة مقارنة"))),
            words("confirmed May 2026", "أُكدت في مايو 2026"),
        ]),
        sentence: Some(
            Words::from(say(
                "7 in 10 of those helped still file on-line after a year.",
                "سبعة من كل عشرة ممن ساعدوهم ما زالوا يقدمون طلباتهم عبر الإنترنت بعد عام.",
            ))
            .with_sources(&[2]),
        ),
        checks: Checks(vec![
            check(
                Verdict::Met,
                say("a library or hall within 800 m", "مكتبة أو قاعة ضمن 800 متر"),
                say("94 % of blocks", "94% من المباني"),
            ),
            check(Verdict::Met, say("20 trained volunteers", "20 متطوعًا مدربًا"), say("31 offered", "عرض 31")),
            check(
                Verdict::Unknown,
                say("consent form valid in your state", "استمارة موافقة صالحة قانونًا"),
                say("ask legal", "اسألوا الشؤون القانونية"),
            ),
        ]),
        ..Item::default()
    };
    let paper = Item {
        title: Link::new(
            say(
                "Paper twin: every e-service has a form that a library can scan in",
                "توأم ورقي: لكل خدمة إلكترونية استمارة تمسحها المكتبة",
            ),
            "#",
        ),
        meta: Meta(vec![
            words("Gdańsk 2022", "غدانسك 2022"),
            MetaEntry::Grade(Grade::new(2, say("before and after", "قبل وبعد"))),
        ]),
        sentence: Some(
            say("Walk-ins fell by 40 %, at 1.10 € a case.", "انخفضت المراجعات 40% بكلفة 1,10 يورو للحالة.").into(),
        ),
        checks: Checks(vec![
            check(Verdict::Met, say("a scanner in branches", "ماسح ضوئي في الفروع"), say("all 10", "في الفروع العشرة")),
            check(
                Verdict::Unmet,
                say("services share one case number", "رقم معاملة واحد للخدمات"),
                say("3 systems", "3 أنظمة"),
            ),
        ]),
        ..Item::default()
    };
    vec![helpers, paper]
}
