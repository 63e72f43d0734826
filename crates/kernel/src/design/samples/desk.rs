//! The sample of a desk: what waits for the reader, what came of it, and beside it what is next.

use askama::Template;

use super::pick;
use crate::design::{
    Actions, Button, Field, Hidden, Item, Items, Lead, Link, Meta, MetaEntry, Method, NeedBox, Pair, RailHead,
    SectionHead, SummaryList, Tag, Todo, TodoList, Words,
};
use crate::language::Language;

/// What stands in `main` of a desk.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/sample_desk.html")]
pub struct Desk {
    lead: Lead,
    need: NeedBox,
    waiting_head: SectionHead,
    waiting: TodoList,
    outcome_head: SectionHead,
    outcome: Items,
    next_head: RailHead,
    next: SummaryList,
    city_head: RailHead,
    city: SummaryList,
}

/// A desk on a Monday morning.
pub fn sample_desk(language: Language) -> Desk {
    let say = |english, arabic| pick(language, english, arabic);
    let waiting_note = say("4 · nothing here needs more than ten minutes", "4 · لا شيء هنا يحتاج أكثر من عشر دقائق");
    Desk {
        lead: Lead { title: say("Good morning, Dana", "صباح الخير يا ليلى").into(), ..Lead::default() },
        need: need(language),
        waiting_head: head("waiting", say("Waiting for you", "بانتظارك"), Some(waiting_note), None),
        waiting: waiting(language),
        outcome_head: head(
            "outcome",
            say("What came of it", "ما نتج عنه"),
            None,
            Some(say("all of Kansas City", "كل ما يخص عمّان")),
        ),
        outcome: outcome(language),
        next_head: RailHead {
            id: "next".into(), title: say("Next in your time", "القادم بتوقيتك").into()
        },
        next: next(language),
        city_head: RailHead { id: "city".into(), title: say("Kansas City", "عمّان").into() },
        city: city(language),
    }
}

fn head(id: &'static str, title: &'static str, note: Option<&'static str>, link: Option<&'static str>) -> SectionHead {
    SectionHead {
        id: id.into(),
        title: title.into(),
        note: note.map(Words::from),
        link: link.map(|label| Link::new(label, "#")),
    }
}

fn need(language: Language) -> NeedBox {
    let say = |english, arabic| pick(language, english, arabic);
    let hint = say(
        "One sentence is enough. You see who is like you, what worked, who can help and what it costs. Nobody else sees it until you say so.",
        "جملة واحدة تكفي. سترى من يشبهك وما نجح ومن يمكنه المساعدة وكم يكلف. لا يراها أحد سواك حتى تأذن.",
    );
    NeedBox {
        action: "/needs".into(),
        method: Method::Post,
        hidden: vec![Hidden { name: "_request".into(), value: "7k2m".into() }],
        field: Field {
            hint: Some(hint.into()), ..Field::new("words", say("What do you need?", "ماذا تحتاج مدينتك؟"))
        },
        value: say(
            "Residents over 65 cannot use our online services",
            "السكان فوق 65 عامًا لا يستطيعون استخدام خدماتنا الإلكترونية",
        )
        .into(),
        button: say("Get a brief", "اعرض الموجز").into(),
    }
}

fn waiting(language: Language) -> TodoList {
    let say = |english, arabic| pick(language, english, arabic);
    let todo = |due: &'static str, date: &'static str, title: &'static str, why: &'static str, act: Button| Todo {
        due: due.into(),
        date: date.into(),
        is_late: false,
        title: title.into(),
        why: why.into(),
        actions: Actions(vec![act]),
    };
    let late = todo(
        say("2 days late", "متأخر بيومين"),
        "2026-04-11",
        say("Say how it went: shared sign-in pilot", "أخبرنا كيف سارت تجربة تسجيل الدخول الموحد"),
        say(
            "your action from the Americas forum in December; Tampere and Medellín wait for it",
            "مهمتك من منتدى ديسمبر؛ تامبيري وميديلين بانتظارها",
        ),
        Button::link(say("Answer", "أجب"), "#").quiet(),
    );
    TodoList(vec![
        Todo { is_late: true, ..late },
        todo(
            say("today", "اليوم"),
            "2026-04-13",
            say("Amman asks: who runs the help line at night?", "بريستول تسأل: من يدير خط المساعدة ليلًا؟"),
            say(
                "you offered help with call centres; 3 minutes by mail are enough",
                "عرضتِ المساعدة في مراكز الاتصال؛ 3 دقائق بالبريد تكفي",
            ),
            Button::link(say("Reply", "رد"), "#").quiet(),
        ),
        todo(
            say("Fri 17 Apr", "الجمعة 17 أبريل"),
            "2026-04-17",
            say("Seat in the Americas forum, Medellín, 9 to 10 June", "مقعد في منتدى ميديلين، 9 و10 يونيو"),
            say(
                "held for the CIO of Kansas City until Friday; your deputy may take it",
                "محجوز حتى الجمعة؛ ويمكن لنائبك أن يأخذه",
            ),
            Button::link(say("Accept", "اقبل"), "#").quiet(),
        ),
        todo(
            say("Mon 20 Apr", "الاثنين 20 أبريل"),
            "2026-04-20",
            say("Sign off the answer on sensor rules", "اعتماد الإجابة عن قواعد أجهزة الاستشعار"),
            say(
                "M. Ortiz filled in 14 of 14 questions, 9 from what you said before",
                "أجاب م. عودة عن 14 سؤالًا من 14، تسعة منها من أقوالك السابقة",
            ),
            Button::link(say("Read, sign", "اقرأ ووقّع"), "#").quiet(),
        ),
    ])
}

fn outcome(language: Language) -> Items {
    let say = |english, arabic| pick(language, english, arabic);
    let licence = Item {
        title: Link::new(
            say(
                "Open data licence, adopted by Durban and Montevideo",
                "رخصة البيانات المفتوحة، تبنتها ديربان ومونتيفيديو",
            ),
            "#",
        ),
        tag: Some(Tag::notable(say("new", "جديد"))),
        meta: Meta(vec![MetaEntry::Words(say("your practice of 2024", "ممارستكم لعام 2024").into())]),
        sentence: Some(
            say(
                "Durban changed the clause on re-use by police and says why. It starts in May.",
                "غيّرت ديربان بند إعادة الاستخدام من الشرطة وتذكر السبب. تبدأ في مايو.",
            )
            .into(),
        ),
        ..Item::default()
    };
    let sensors = Item {
        title: Link::new(
            say("Kerb sensors: 2 of 3 milestones have evidence", "أجهزة استشعار الأرصفة: دليل على مرحلتين من ثلاث"),
            "#",
        ),
        meta: Meta(vec![
            MetaEntry::Words(say("your commitment of January", "التزامكم في يناير").into()),
            MetaEntry::Words(say("checked by Tallinn", "راجعته تالين").into()),
        ]),
        ..Item::default()
    };
    Items(vec![licence, sensors])
}

fn next(language: Language) -> SummaryList {
    let say = |english, arabic| pick(language, english, arabic);
    let call = Pair {
        note: Some(
            say("07:00 there; last time it was you who got up", "07:00 هناك؛ في المرة السابقة أنتِ من استيقظ باكرًا")
                .into(),
        ),
        ..Pair::new(say("Tue 14 Apr, 16:00", "الثلاثاء 14 أبريل، 16:00"), say("Call with Sapporo", "مكالمة مع سابورو"))
    };
    let forum = Pair::new(say("9–10 June", "9–10 يونيو"), say("Americas forum, Medellín", "منتدى ميديلين"));
    SummaryList { pairs: vec![call, forum], is_in_rail: true }
}

fn city(language: Language) -> SummaryList {
    let say = |english, arabic| pick(language, english, arabic);
    let facts = Pair {
        action: Some(Link::new(say("confirm, one minute", "أكّدها، دقيقة واحدة"), "#")),
        ..Pair::new(say("Facts to confirm", "حقائق للتأكيد"), say("2", "2"))
    };
    let pairs = vec![
        Pair::new(say("Open needs", "احتياجات مفتوحة"), say("3, oldest 6 weeks", "3، أقدمها منذ 6 أسابيع")),
        Pair::new(say("Helping", "تساعدون"), say("2 cities, 3 h of 6 this month", "مدينتين، 3 ساعات من 6 هذا الشهر")),
        facts,
    ];
    SummaryList { pairs, is_in_rail: true }
}
