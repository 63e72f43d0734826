//! The sample of a brief: cities like yours, practices that fit, who can help, what is missing, and what it all stands on.

use askama::Template;

use super::peers::peers;
use super::practices::practices;
use super::{pick, world_map};
use crate::design::{
    Actions, Button, Items, Lead, Link, Meta, MetaEntry, Notice, Pair, People, Person, Place, RailHead, SectionHead,
    Source, Sources, SummaryList, Table, Thread, ThreadStep, Words, WorldMap,
};
use crate::language::Language;

/// What stands in `main` of a brief.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/sample_brief.html")]
pub struct Brief {
    lead: Lead,
    peers_head: SectionHead,
    map: WorldMap,
    peers: Table,
    practices_head: SectionHead,
    practices: Items,
    people_head: SectionHead,
    people: People,
    missing_head: SectionHead,
    missing: Notice,
    sources_head: SectionHead,
    sources: Sources,
    thread_head: RailHead,
    thread: Thread,
    facts_head: RailHead,
    facts: SummaryList,
}

/// The brief of one need.
pub fn sample_brief(language: Language) -> Brief {
    let say = |english, arabic| pick(language, english, arabic);
    let head = |id: &'static str, title: &'static str| SectionHead {
        id: id.into(),
        title: title.into(),
        ..SectionHead::default()
    };
    let rail = |id: &'static str, title: &'static str| RailHead { id: id.into(), title: title.into() };
    Brief {
        lead: lead(language),
        peers_head: SectionHead {
            link: Some(Link::new(say("all 10, and how this is worked out", "كل العشر وكيف حُسبت"), "#")),
            ..head("peers", say("Cities like yours", "مدن تشبه مدينتك"))
        },
        map: world_map(language),
        peers: peers(language),
        practices_head: SectionHead {
            link: Some(Link::new(say("compare", "قارن"), "#")),
            ..head("practices", say("Practices that fit", "ممارسات تناسبكم"))
        },
        practices: Items(practices(language)),
        people_head: SectionHead {
            note: Some(say("they said that they answer", "قالوا إنهم يجيبون").into()),
            ..head("people", say("Who can help", "من يمكنه المساعدة"))
        },
        people: People(people(language)),
        missing_head: head("missing", say("What is missing", "ما ينقص")),
        missing: missing(language),
        sources_head: head("sources", say("Sources", "المصادر")),
        sources: Sources(sources(language)),
        thread_head: rail("thread", say("Thread", "المسار")),
        thread: thread(language),
        facts_head: rail("facts", say("Facts used", "الحقائق المستخدمة")),
        facts: facts(language),
    }
}

fn lead(language: Language) -> Lead {
    let say = |english, arabic| pick(language, english, arabic);
    let words = |english, arabic| MetaEntry::Words(say(english, arabic).into());
    Lead {
        trail: Meta(vec![
            MetaEntry::Link(Link::new(say("Needs", "الاحتياجات"), "#")),
            words("Digital inclusion", "الشمول الرقمي"),
            words("stated 3 April 2026", "ذُكر في 3 أبريل 2026"),
            words("seen by members", "يراه الأعضاء"),
        ]),
        title: say(
            "Residents over 65 cannot use our online services",
            "السكان فوق 65 عامًا لا يستطيعون استخدام خدماتنا الإلكترونية",
        )
        .into(),
        sentence: Some(
            say("Here is what the network knows, ranked for Kansas City.", "هذا ما تعرفه الشبكة، مرتبًا لعمّان.").into(),
        ),
        news: Some(
            say("3 things are new since you looked on Tuesday.", "3 أشياء جديدة منذ زيارتك يوم الثلاثاء.").into(),
        ),
        actions: Actions(vec![
            Button::link(say("Ask everyone once", "اسأل الجميع مرة واحدة"), "#"),
            Button::link(say("Bring it to the next forum", "اطرحه في المنتدى القادم"), "#").quiet(),
            Button::link(say("Share", "شارك"), "#").quiet(),
            Button::print(say("Print", "اطبع")),
        ]),
    }
}

fn people(language: Language) -> Vec<Person> {
    let say = |english, arabic| pick(language, english, arabic);
    let person =
        |name: &'static str, post: &'static str, reason: &'static str, languages: &'static str, ask: &'static str| {
            Person {
                name: Words::written(name, None),
                post: post.into(),
                reason: Some(reason.into()),
                languages: Some(Words::written(languages, None)),
                actions: Actions(vec![Button::link(ask, "#").quiet()]),
            }
        };
    vec![
        person(
            "Priya Nair",
            say("Head of digital inclusion, Bristol", "رئيسة الشمول الرقمي، بريستول"),
            say("ran it for three years; answers in 2 days", "أدارته ثلاث سنوات؛ تجيب خلال يومين"),
            "English, हिन्दी",
            say("Ask Priya", "اسأل Priya"),
        ),
        person(
            "Loïc Guérin",
            say("CIO, Nantes", "مدير المعلومات، نانت"),
            say("adapted it; has the contract texts", "كيّفه؛ لديه نصوص العقود"),
            "Français, العربية",
            say("Ask Loïc", "اسأل Loïc"),
        ),
        person(
            "Aroha Ngata",
            say("Community lead, Christchurch", "منسقة المجتمع، كرايستشيرش"),
            say("can tell why it stopped", "تعرف لماذا توقف"),
            "English, Māori",
            say("Ask Aroha", "اسأل Aroha"),
        ),
    ]
}

fn missing(language: Language) -> Notice {
    let say = |english, arabic| pick(language, english, arabic);
    Notice {
        actions: Actions(vec![
            Button::link(say("Ask the 6 cities that might know", "اسأل 6 مدن قد تعرف"), "#").quiet(),
            Button::link(say("Propose it as a study", "اقترحها دراسة"), "#").quiet(),
        ]),
        ..Notice::notable(say(
            "Nobody in the network has measured what happens to those who still do not come.",
            "لم يقس أحد في الشبكة ما يحدث لمن لا يأتون رغم ذلك.",
        ))
    }
}

fn sources(language: Language) -> Vec<Source> {
    let say = |english, arabic| pick(language, english, arabic);
    let source = |title: &'static str, href: &'static str, note: &'static str| Source {
        link: Link { label: Words::written(title, Some("en".into())), href: href.into() },
        note: note.into(),
    };
    vec![
        source(
            "American Community Survey",
            "https://www.census.gov/programs-surveys/acs",
            say("US Census Bureau, 2023", "مكتب الإحصاء الأمريكي، 2023"),
        ),
        source(
            "Helpers, second year",
            "https://example.org/helpers",
            say("invented for this sample", "من نسج الخيال لهذا المثال"),
        ),
    ]
}

fn thread(language: Language) -> Thread {
    let say = |english, arabic| pick(language, english, arabic);
    let step = |title: &'static str, note: &'static str, is_link: bool, place| ThreadStep {
        title: title.into(),
        href: is_link.then(|| "#".into()),
        note: note.into(),
        place,
    };
    Thread(vec![
        step(
            say("Residents said it", "قالها السكان"),
            say("Over-65 panel, March · 212 voices", "لجنة من فوق 65، مارس · 212 صوتًا"),
            true,
            Place::Past,
        ),
        step(say("This need", "هذه الحاجة"), say("Kansas City · 3 April", "عمّان · 3 أبريل"), false, Place::Here),
        step(
            say("Agenda, Americas forum", "جدول أعمال المنتدى"),
            say("proposed for 9 June", "مقترح ليوم 9 يونيو"),
            true,
            Place::Open,
        ),
        step(
            say("What came of it", "ما نتج عنها"),
            say("asked again in October", "يُسأل عنه في أكتوبر"),
            false,
            Place::Open,
        ),
    ])
}

fn facts(language: Language) -> SummaryList {
    let say = |english, arabic| pick(language, english, arabic);
    let pairs = vec![
        Pair {
            note: Some(say("census, 2023", "التعداد، 2023").into()),
            ..Pair::new(say("Over 65", "فوق 65 عامًا"), Words::from(say("13.4 %", "13,4%")).with_sources(&[1]))
        },
        Pair {
            note: Some(say("your figure, 2025", "رقمكم، 2025").into()),
            action: Some(Link::new(say("mend", "صحّح"), "#")),
            ..Pair::new(say("Homes offline", "منازل بلا اتصال"), say("9 %", "9%"))
        },
        Pair {
            action: Some(Link::new(say("add", "أضف"), "#")),
            ..Pair::new(say("Library branches", "فروع المكتبات"), say("not known", "غير معروف"))
        },
    ];
    SummaryList { pairs, is_in_rail: true }
}
