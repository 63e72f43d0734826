//! The lessons that cities released.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{EmptyState, Lead, Meta, MetaEntry, Words};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Visit};

use super::super::lesson::{self, Lesson};
use super::super::texts::Texts;
use super::ask::written;
use super::templates::up;
use crate::network;

#[derive(Debug, Page)]
#[template(path = "support/templates/lessons.html")]
struct LessonsPage {
    lead: Lead,
    lessons: Vec<(Words, Meta)>,
    empty: Option<EmptyState>,
}

/// What cities released, for the members.
pub(in crate::support) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let lessons = lesson::all(tx)?;
    let names = network::names_of(tx, lessons.iter().filter_map(|lesson| lesson.city), visit.language())?;
    let topics = topic::all(tx, visit.language())?;
    let line = |lesson: &Lesson| {
        let topic = topics.iter().find(|topic| topic.id == lesson.topic).map(|topic| topic.name.clone());
        let city = lesson.city.and_then(|city| names.get(&city).cloned());
        let city = city.map_or_else(|| Words::from(texts.a_city()), |city| Words::written(city, None));
        let mut meta = vec![MetaEntry::Words(city), MetaEntry::Words(visit.day(lesson.released_at).into())];
        meta.extend(topic.map(|topic| MetaEntry::Words(topic.into())));
        (written(lesson.words.clone(), lesson.language), Meta(meta))
    };
    let page = LessonsPage {
        lead: Lead {
            trail: up(visit),
            title: texts.lessons_title().into(),
            sentence: Some(texts.lessons_sentence().into()),
            ..Lead::default()
        },
        empty: lessons.is_empty().then(|| EmptyState {
            title: texts.no_lessons().into(),
            sentence: texts.no_lessons_sentence().into(),
            ..EmptyState::default()
        }),
        lessons: lessons.iter().map(line).collect(),
    };
    visit.page(tx, texts.lessons_title(), page)
}
