//! What letters add to the demo network: three that were sent, a draft, and notes of two calls. All of it is invented.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::written::Status;

use super::model::{Departure, LetterId, LetterState, NewCall, NextStep, Version};
use super::selection::Selection;
use super::{acts, sending, store};
use crate::network;

/// A letter of the demo: who writes, to whom, and its versions: language, subject, text. The first is the original.
struct DemoLetter {
    writer: Writer,
    selection: &'static str,
    versions: &'static [(Language, &'static str, &'static str)],
}

/// Who writes.
#[derive(Clone, Copy)]
enum Writer {
    Secretariat,
    Chair,
}

const SENT: &[DemoLetter] = &[
    DemoLetter {
        writer: Writer::Secretariat,
        selection: "function=leader&language=en",
        versions: &[
            (
                Language::English,
                "Three facts that only your city knows",
                "Dear {name},\n\nthe page of {city} shows what open data say. Three facts are missing there that only you \
                 know: homes without internet, libraries with help at a desk, services that can be used online.\n\nWith \
                 them, cities like yours find you. It takes ten minutes; the button is on your city's page.",
            ),
            (
                Language::Spanish,
                "Tres datos que solo conoce su ciudad",
                "Hola, {name}:\n\nLa página de {city} muestra lo que dicen los datos abiertos. Faltan tres que solo \
                 ustedes conocen: hogares sin internet, bibliotecas que ayudan en mostrador y trámites en línea.\n\nCon \
                 ellos les encuentran las ciudades parecidas. Son diez minutos; el botón está en la página de su ciudad.",
            ),
        ],
    },
    DemoLetter {
        writer: Writer::Secretariat,
        selection: "country=FR",
        versions: &[(
            Language::French,
            "Un créneau pour parler de vos formulaires",
            "Bonjour {name},\n\nplusieurs villes ont le même besoin : des formulaires que tout le monde comprend. Nous \
             proposons une heure d’échange entre elles.\n\nRépondez avec deux dates qui conviennent à {city}.",
        )],
    },
    DemoLetter {
        writer: Writer::Chair,
        selection: "function=president",
        versions: &[(
            Language::English,
            "What your region needs this quarter",
            "Dear {name},\n\nplease send me, in five lines, what the cities of your region asked for this quarter and what \
             came of it.\n\nThank you for the calls you made.",
        )],
    },
];

const DRAFT: DemoLetter = DemoLetter {
    writer: Writer::Secretariat,
    selection: "activity=quiet",
    versions: &[(
        Language::English,
        "We have not heard from you for a while",
        "Dear {name},\n\nnobody of {city} has been here for three months. What would have to be different?",
    )],
};

/// A note of a call of the demo.
struct DemoCall {
    /// The city's GeoNames id.
    place: u32,
    days_ago: i64,
    words: &'static str,
    /// What is to happen next, and in how many days.
    next: Option<(&'static str, i64)>,
}

const CALLS: &[DemoCall] = &[
    DemoCall {
        place: 4_393_217,
        days_ago: 6,
        words: "They want to copy the helpers of another city before summer. The council decides in May; money is not \
                settled. They would host the next regional call.",
        next: Some(("Send the helpers' training plan", 8)),
    },
    DemoCall {
        place: 2_996_944,
        days_ago: 20,
        words: "A first talk after the change of post. They keep their offer on forms in plain language.",
        next: None,
    },
];

/// Makes them.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    for letter in SENT {
        let id = world.db.write_blocking("demo_letter", move |tx| {
            let actor = writer(tx, letter.writer)?;
            let id = begin(tx, &actor, letter)?;
            acts::plan(tx, &actor, id, &Departure { at: tx.now(), replies_to_writer: true })?;
            Ok(id)
        })?;
        sending::leave(world.db, id)?;
    }
    world.db.write_blocking("demo_draft", |tx| {
        let actor = writer(tx, DRAFT.writer)?;
        begin(tx, &actor, &DRAFT).map(drop)
    })?;
    world.db.write_blocking("demo_calls", |tx| CALLS.iter().try_for_each(|call| note_call(tx, call)))
}

fn begin(tx: &mut Tx<'_>, actor: &Actor, letter: &DemoLetter) -> Result<LetterId, Stop> {
    let mut versions = letter.versions.iter().enumerate().map(|(at, (language, subject, text))| Version {
        language: *language,
        status: if at == 0 { Status::Original } else { Status::Human },
        subject: (*subject).to_owned(),
        text: (*text).to_owned(),
    });
    let original = versions.next().ok_or(Stop::Missing)?;
    let id = acts::begin(tx, actor, &Selection::of_text(letter.selection), &original)?;
    versions.try_for_each(|version| acts::write(tx, actor, id, &version))?;
    Ok(id)
}

fn note_call(tx: &mut Tx<'_>, call: &DemoCall) -> Result<(), Stop> {
    let actor = writer(tx, Writer::Secretariat)?;
    let city = network::city_at(tx, atlas::PlaceId::new(call.place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    let now = tx.now();
    let new = NewCall {
        post: Some(held.post),
        called_at: now.plus_days(-call.days_ago),
        words: call.words.to_owned(),
        language: Language::English,
        next: call.next.map(|(words, days)| NextStep { words: words.to_owned(), due_at: now.plus_days(days) }),
    };
    acts::note_call(tx, &actor, city.id, &new).map(drop)
}

fn writer(tx: &mut Tx<'_>, writer: Writer) -> Result<Actor, Stop> {
    let held = match writer {
        Writer::Secretariat => network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?,
        Writer::Chair => network::post_of_kind(tx, CircleKind::Body, Function::Chair)?,
    };
    network::actor_of(tx, &held)
}

/// A letter of the secretariat in a state, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>, state: LetterState) -> Result<Option<LetterId>, Stop> {
    let office = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?.home;
    Ok(store::example(tx, office, state)?)
}
