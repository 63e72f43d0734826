//! One paper: its versions, who brought them and when, and what can be done with it; and a version as a file.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Words};
use kernel::file;
use kernel::form::{self, Filled, FormErrors};
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::super::people::People;
use super::super::super::shown::Shown;
use super::super::super::texts::Texts;
use super::super::acts;
use super::super::deadline::Deadline;
use super::super::model::{PaperId, PaperKind, Versions};
use super::super::rules;
use super::super::seen::Seen;
use super::line;
use crate::{forum, stay};

#[derive(Debug, Template)]
#[template(path = "agenda/templates/paper.html")]
struct PaperPage {
    summary: ErrorSummary,
    lead: Lead,
    versions_head: Option<SectionHead>,
    versions: Items,
    /// That nobody vouches for what is in them.
    note: Meta,
    forms: Vec<(SectionHead, Vec<Form>)>,
}

/// One paper.
pub(in super::super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    draw(tx, visit, visit.param("agenda_paper")?, &FormErrors::default())
}

/// The page again, with what is wrong with its form.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: PaperId, errors: &FormErrors) -> Result<Answer, Stop> {
    draw(tx, visit, id, errors)
}

/// A version of a paper, to be saved.
pub(in super::super::super) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let seen = Seen::load(tx, visit.actor()?, visit.param("agenda_paper")?)?;
    let number: Option<usize> =
        visit.params.iter().find(|(name, _)| name == "number").and_then(|(_, n)| n.parse().ok());
    let at = number.and_then(|number| number.checked_sub(1)).ok_or(Stop::Missing)?;
    seen.versions.files.get(at).map(|file| file.answer(visit)).ok_or(Stop::Missing)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, id: PaperId, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let seen = Seen::load(tx, visit.actor()?, id)?;
    let deadline = Deadline::of(tx, &seen.shown.meeting)?;
    let people = People::of_posts(tx, visit.language(), line::posts(&[&seen.versions]))?;
    let forms = forms(tx, visit, &seen, errors)?;
    let wrong = forms.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect();
    let versions = versions(visit, &seen.versions, deadline, &people);
    let page = PaperPage {
        summary: ErrorSummary { language: visit.language(), errors: wrong },
        lead: lead(visit, &seen, deadline, &people),
        versions_head: (!versions.is_empty()).then(|| SectionHead::new("versions", texts.paper_versions())),
        note: Meta(vec![MetaEntry::Words(texts.paper_not_scanned().into())]),
        versions: Items(versions),
        forms,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, seen.versions.paper.title.clone(), page)
}

fn lead(visit: &Visit<'_>, seen: &Seen, deadline: Deadline, people: &People) -> Lead {
    let texts = Texts::new(visit.language());
    let (shown, paper) = (&seen.shown, &seen.versions.paper);
    let plan = &shown.entry.plan;
    let mut trail = forum::trail(visit, &shown.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.agenda(), format!("/meetings/{}/agenda", shown.meeting.id))));
    let label = Words::written(plan.title.clone(), Some(plan.language.code().into()));
    trail.0.push(MetaEntry::Link(Link { label, href: format!("/agenda-items/{}", paper.item).into() }));
    trail.0.push(MetaEntry::Words(texts.paper_kind(paper.kind.code()).to_string().into()));
    trail.0.extend(line::tag(visit, &seen.versions, deadline).map(MetaEntry::Tag));
    let said = match (paper.removed, paper.cleared) {
        (Some(deed), _) => Some(texts.paper_removed(visit.day(deed.at), people.title(deed.by)).to_string()),
        (None, Some(deed)) => Some(texts.paper_cleared(visit.day(deed.at), people.title(deed.by)).to_string()),
        (None, None) => None,
    };
    let mut lead = Lead {
        trail,
        title: Words::written(paper.title.clone(), Some(paper.language.code().into())),
        sentence: said.map(Into::into),
        ..Lead::default()
    };
    if !paper.address.is_empty() {
        lead.actions.0.push(Button::link(texts.see_recording(), paper.address.clone()));
    }
    lead
}

/// The versions, the latest first.
fn versions(visit: &Visit<'_>, versions: &Versions, deadline: Deadline, people: &People) -> Vec<Item> {
    let texts = Texts::new(visit.language());
    let item = |(at, file): (usize, &file::File)| {
        let is_late = versions.paper.kind == PaperKind::Paper && file.put_at >= deadline.due_at;
        let path = format!("/agenda-papers/{}/versions/{}", versions.paper.id, at + 1);
        let meta = [
            MetaEntry::Words(texts.paper_version(at + 1).to_string().into()),
            MetaEntry::Words(file.in_words(visit.language()).into()),
            MetaEntry::Words(visit.day(file.put_at).into()),
            MetaEntry::Words(Words::written(people.title(file.post), None)),
        ];
        Item {
            title: Link { label: Words::written(file.name.clone(), None), href: path.into() },
            tag: is_late.then(|| Tag::notable(texts.paper_late())),
            meta: Meta(meta.into()),
            ..Item::default()
        }
    };
    versions.files.iter().enumerate().rev().map(item).collect()
}

/// Who of those who come did not consent to a recording of the item: by name for the secretariat, which has that list, and by number
/// for whoever else clears it, who asks there.
fn unwilling(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Words, Stop> {
    let texts = Texts::new(visit.language());
    let posts = stay::unwilling_to_be_recorded(tx, shown.meeting.id, shown.entry.id)?;
    if posts.is_empty() {
        return Ok(texts.all_may_be_recorded().into());
    }
    if visit.actor()?.function != Function::Secretariat {
        return Ok(texts.some_may_not_be_recorded(posts.len()).to_string().into());
    }
    let people = People::of_posts(tx, visit.language(), posts.clone())?;
    let mut names: Vec<String> = posts.iter().map(|post| people.name(*post)).collect();
    names.sort_by_cached_key(|name| kernel::language::sort_key(name));
    Ok(Words::written(texts.who_may_not_be_recorded(visit.language().list(names)).to_string(), None))
}

/// What this reader may do with it: a new version, clearing, removing.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    seen: &Seen,
    errors: &FormErrors,
) -> Result<Vec<(SectionHead, Vec<Form>)>, Stop> {
    let texts = Texts::new(visit.language());
    let Seen { shown, versions: Versions { paper, files } } = seen;
    let mut sections = Vec::new();
    let Ok(prepares) = acts::prepared(tx, visit.actor()?, shown) else { return Ok(sections) };
    let path = format!("/agenda-papers/{}", paper.id);
    if rules::may_renew(&prepares, paper, files.len()).is_ok() {
        let nothing = Fields::default();
        let controls = vec![file::field(visit, Filled { typed: &nothing, errors })];
        let button = vec![Button::submit(texts.bring_version())];
        let form = form::post(tx, visit, format!("{path}/versions/upload"), controls, button)?;
        sections.push((SectionHead::new("renew", texts.bring_version_head()), vec![form]));
    }
    if rules::may_clear(&prepares, paper, &shown.standing).is_ok() {
        let button = vec![Button::submit(texts.clear_paper())];
        let form = form::post(tx, visit, format!("{path}/clearance"), Vec::new(), button)?;
        let is_told = paper.kind == PaperKind::Recording && !shown.standing.is_partner;
        let note = if is_told { Some(unwilling(tx, visit, shown)?) } else { None };
        sections.push((SectionHead { note, ..SectionHead::new("clear", texts.clear_paper_head()) }, vec![form]));
    }
    if rules::may_remove(&prepares, paper).is_ok() {
        let button = vec![Button::submit(texts.remove_paper()).danger()];
        let form = form::post(tx, visit, format!("{path}/removal"), Vec::new(), button)?;
        sections.push((SectionHead::new("removal", texts.remove_head()), vec![form]));
    }
    Ok(sections)
}
