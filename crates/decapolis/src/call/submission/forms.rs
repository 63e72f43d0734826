//! The form of a proposed session, read into types. A draft may lack all but its title; what is handed in lacks nothing.

use kernel::form::{FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::web::Fields;

use super::super::model::{Format, Plan};
use super::super::texts::Texts;
use super::{ABSTRACT_MAX, ABSTRACT_WORDS, CountedAs, OTHERS_MAX, Said, Session, Speaker};

/// The fields of somebody else who speaks: name, city, organisation, whether for a partner, how they are counted.
pub(in crate::call) const OTHERS: [[&str; 5]; OTHERS_MAX] = [
    ["name_2", "city_2", "organisation_2", "partner_2", "counted_2"],
    ["name_3", "city_3", "organisation_3", "partner_3", "counted_3"],
    ["name_4", "city_4", "organisation_4", "partner_4", "counted_4"],
];

/// How much of a session has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum Asked {
    /// For a draft: a title.
    Title,
    /// For what is handed in.
    All,
}

/// A session as typed: what it is, and who speaks; whoever proposes it first, where they speak themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Typed {
    pub(in crate::call) session: Session,
    /// How whoever proposes it is counted, where they speak.
    pub(in crate::call) own: Option<CountedAs>,
    pub(in crate::call) others: Vec<Speaker>,
    /// Posts of colleagues who are to speak, as they were chosen.
    pub(in crate::call) colleagues: Vec<PostId>,
    /// The practice as typed: an address or an id.
    pub(in crate::call) practice: String,
}

/// Reads a session of a call.
pub(in crate::call) fn parse(
    form: &Fields,
    plan: &Plan,
    asked: Asked,
    language: Language,
) -> Result<Typed, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let title = reading.words("title", NAME_MAX, texts.error_title());
    let format = read_format(&mut reading, plan, &texts);
    let topic = read_topic(&mut reading, plan, &texts);
    let words = read_abstract(&mut reading, asked, &texts);
    let goal = match asked {
        Asked::All => reading.words("goal", WORDS_MAX, texts.error_goal()),
        Asked::Title => reading.words_if_any("goal", WORDS_MAX),
    };
    let written = reading.get("language").parse().unwrap_or(language);
    let needs = reading.words_if_any("needs", WORDS_MAX);
    let is_remote = reading.get("presence") == "remote";
    let practice = reading.words_if_any("practice", NAME_MAX);
    let speaks = reading.get("speaks") != "no";
    let counted = CountedAs::from_code(reading.get("counted")).unwrap_or(CountedAs::Unsaid);
    let others = read_others(&mut reading);
    let colleagues = read_colleagues(form);
    if others.len() + colleagues.len() > OTHERS_MAX {
        reading.fail("colleague", texts.error_too_many_speakers(OTHERS_MAX));
    }
    if asked == Asked::All && !speaks && others.is_empty() && colleagues.is_empty() {
        reading.fail("speaks", texts.error_speakers());
    }
    reading.done(format.map(|format| Typed {
        session: Session { title, format, topic, words, language: written, goal, practice: None, needs, is_remote },
        own: speaks.then_some(counted),
        others,
        colleagues,
        practice,
    }))
}

fn read_format(reading: &mut Reading<'_>, plan: &Plan, texts: &Texts) -> Option<Format> {
    let format = Format::from_code(reading.get("format")).filter(|format| plan.formats.minutes(*format).is_some());
    if format.is_none() {
        reading.fail("format", texts.error_format());
    }
    format
}

fn read_topic(reading: &mut Reading<'_>, plan: &Plan, texts: &Texts) -> String {
    let topic = reading.get("topic");
    if !topic.is_empty() && !plan.topics.is_empty() && !plan.topics.iter().any(|known| known == topic) {
        reading.fail("topic", texts.error_topic());
    }
    topic.to_owned()
}

/// An abstract that is handed in has 150 to 300 words; what is wrong says how many there are.
fn read_abstract(reading: &mut Reading<'_>, asked: Asked, texts: &Texts) -> String {
    let words = reading.words_if_any("words", ABSTRACT_MAX);
    let count = words.split_whitespace().count();
    if asked == Asked::All && !ABSTRACT_WORDS.contains(&count) {
        let (least, most) = (*ABSTRACT_WORDS.start(), *ABSTRACT_WORDS.end());
        reading.fail("words", texts.error_abstract(count, least, most));
    }
    words
}

fn read_colleagues(form: &Fields) -> Vec<PostId> {
    let mut posts: Vec<PostId> = form.all("colleague").filter_map(|id| id.parse().ok()).collect();
    posts.sort_unstable();
    posts.dedup();
    posts
}

fn read_others(reading: &mut Reading<'_>) -> Vec<Speaker> {
    let mut others = Vec::new();
    for [name, city, organisation, partner, counted] in OTHERS {
        let name = reading.words_if_any(name, NAME_MAX);
        let city = reading.words_if_any(city, NAME_MAX);
        let organisation = reading.words_if_any(organisation, NAME_MAX);
        if name.is_empty() {
            continue;
        }
        others.push(Speaker {
            post: None,
            home: None,
            name,
            city,
            organisation,
            is_partner: reading.get(partner) == "yes",
            counted: CountedAs::from_code(reading.get(counted)).unwrap_or(CountedAs::Unsaid),
            said: Said::Nothing,
        });
    }
    others
}

/// What stands in the form of a session that is there; `proposing` is the post that proposes it.
pub(in crate::call) fn as_typed(session: &Session, speakers: &[Speaker], proposing: PostId) -> Fields {
    let own = speakers.iter().find(|speaker| speaker.post == Some(proposing));
    let practice = session.practice.map(|practice| format!("/practices/{practice}")).unwrap_or_default();
    let fields = Fields::default()
        .and("title", &session.title)
        .and("format", session.format.code())
        .and("topic", &session.topic)
        .and("words", &session.words)
        .and("language", session.language.code())
        .and("goal", &session.goal)
        .and("practice", &practice)
        .and("needs", &session.needs)
        .and("presence", if session.is_remote { "remote" } else { "on-site" })
        .and("speaks", if own.is_some() { "yes" } else { "no" })
        .and("counted", own.map_or("", |speaker| speaker.counted.code()));
    let colleagues = speakers.iter().filter(|speaker| speaker.is_colleague_of(proposing));
    let fields = colleagues
        .filter_map(|speaker| speaker.post)
        .fold(fields, |fields, post| fields.and("colleague", &post.to_string()));
    let others = speakers.iter().filter(|speaker| speaker.post.is_none());
    OTHERS.iter().zip(others).fold(fields, |fields, (names, speaker)| {
        let [name, city, organisation, partner, counted] = names;
        fields
            .and(name, &speaker.name)
            .and(city, &speaker.city)
            .and(organisation, &speaker.organisation)
            .and(partner, if speaker.is_partner { "yes" } else { "" })
            .and(counted, speaker.counted.code())
    })
}

#[cfg(test)]
#[path = "../tests/forms.rs"]
mod tests;
