//! The page of what one city did with another's practice.

use kernel::capability::RecordLine;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{Button, Lead, Link, Meta, MetaEntry, Prose, Words};
use kernel::form;
use kernel::id::Id;
use kernel::language::{DateLength, Language};
use kernel::step;
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Visit};

use super::super::phrases::city_name;
use super::super::store as records;
use super::super::texts::Texts;
use super::super::writing::{Section, WritingPage, head};
use super::{AdoptionId, acts, store};

/// Shown to whoever reads the practice.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let adoption = store::adoption(tx, visit.param("adoption")?)?;
    let practice = records::practice(tx, adoption.practice, visit.reader())?;
    let title = records::title(tx, practice.id, language)?.unwrap_or_default();
    let city = city_name(adoption.place, language);
    let said = texts.adoption_status(adoption.status.code()).to_string();
    let made = language.date(adoption.made_at.date_in(&visit.time_zone()), DateLength::Long).to_string();
    let mut trail =
        vec![MetaEntry::Link(Link::new(Words::written(title, None), format!("/practices/{}", practice.id)))];
    trail.extend(adoption.year.map(|year| MetaEntry::Words(year.to_string().into())));
    trail.push(MetaEntry::Words(made.into()));
    let lead = Lead { trail: Meta(trail), title: format!("{city}: {said}").into(), ..Lead::default() };
    let words = Words::written(adoption.words.clone(), Some(adoption.language.code().into()));
    let said = if adoption.words.is_empty() { Prose::default() } else { Prose(vec![words]) };
    let is_waiting = step::of_record(tx, adoption.id.record())?.is_some_and(|(post, _)| post == visit.reader());
    let forms = if is_waiting {
        let button = Button::submit(texts.mark_seen());
        vec![form::post(tx, visit, format!("/adoptions/{}/seen", adoption.id), Vec::new(), vec![button])?]
    } else {
        Vec::new()
    };
    let section = Section { head: head("said", texts.what_it_changed().to_owned()), said, forms, ..Section::default() };
    visit.page(tx, format!("{city}: {}", texts.kind_adoption()), WritingPage::new(language, lead, vec![section]))
}

/// Marks it as seen.
pub(in super::super) fn see(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AdoptionId = visit.param("adoption")?;
    let practice = store::adoption(tx, id)?.practice;
    records::practice(tx, practice, visit.reader())?;
    acts::see(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(format!("/practices/{practice}")))
}

/// An adoption in one line: the city and the practice.
pub(in super::super) fn line(
    tx: &mut Tx<'_>,
    record: RecordId,
    language: Language,
) -> Result<Option<RecordLine>, Stop> {
    let Some(adoption) = found(store::adoption(tx, AdoptionId::from_number(record.number())))? else { return Ok(None) };
    let said = Texts::new(language).adoption_status(adoption.status.code()).to_string();
    let title = format!("{}: {said}", city_name(adoption.place, language));
    Ok(Some(RecordLine { title, path: format!("/adoptions/{record}") }))
}

pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|id| format!("/adoptions/{id}")))
}
