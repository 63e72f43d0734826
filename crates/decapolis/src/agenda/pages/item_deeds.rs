//! What is done with one item: changed, removed, somebody asked to speak; and the answer of who was asked.

use kernel::db::Tx;
use kernel::design::{Button, Form, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{AgendaItemId, Said, SpeakerId};
use super::super::papers;
use super::super::people::People;
use super::super::shown::Shown;
use super::super::store::{self, speaker};
use super::super::texts::Texts;
use super::super::{acts, forms, gathering, speaking};
use super::{item, keeping, wishing};
use crate::forum::{self, Phase};

/// Sections of forms.
type Sections = Vec<(SectionHead, Vec<Form>)>;

/// The forms of who keeps the item, and of the reader where they were asked to speak.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (errors, typed): (&FormErrors, Option<&Fields>),
) -> Result<Sections, Stop> {
    let mut sections: Sections = wishing::section(tx, visit, shown)?.into_iter().collect();
    if !shown.is_draft || shown.meeting.phase(tx.now()) == Phase::Cancelled {
        return Ok(sections);
    }
    let nothing = Fields::default();
    let filled = Filled { typed: typed.unwrap_or(&nothing), errors };
    sections.extend(answer_section(tx, visit, shown, filled)?);
    sections.extend(papers::owed_section(tx, visit, shown)?);
    if shown.standing.conducts {
        sections.extend(keeping_sections(tx, visit, shown, (errors, typed))?);
    }
    Ok(sections)
}

fn answer_section(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Vec<Form>)>, Stop> {
    let texts = Texts::new(visit.language());
    let own = visit.actor()?.post;
    let asked = shown.entry.speakers.iter().find(|one| one.post == own && one.said == Said::Asked);
    let Some(asked) = asked else { return Ok(None) };
    let controls = forms::answer_controls(filled, visit.language());
    let path = format!("/agenda-speakers/{}/answer", asked.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.send_answer())])?;
    Ok(Some((SectionHead::new("answer", texts.you_were_asked()), vec![form])))
}

fn keeping_sections(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (errors, typed): (&FormErrors, Option<&Fields>),
) -> Result<Sections, Stop> {
    let texts = Texts::new(visit.language());
    let (entry, zone) = (&shown.entry, shown.meeting.zone());
    let path = format!("/agenda-items/{}", entry.id);
    let mut sections = Sections::new();
    sections.push(ask_section(tx, visit, shown, Filled { typed: typed.unwrap_or(&Fields::default()), errors })?);
    let cities = gathering::of_cities(&forum::attendees(tx, shown.meeting.id)?);
    let own = visit.actor()?.post;
    let others = [entry.plan.owner, own, shown.meeting.chair, shown.meeting.author];
    let owners: Vec<_> = cities.into_iter().chain(others).collect();
    let people = People::of_posts(tx, visit.language(), owners.clone())?;
    let present = forms::filled_in(&entry.plan, &zone);
    let filled = Filled { typed: typed.unwrap_or(&present), errors };
    let controls = forms::plan_controls(filled, named(&people, &owners), visit.language());
    let change = form::post(tx, visit, path.clone(), controls, vec![Button::submit(texts.save()).quiet()])?;
    sections.push((SectionHead::new("change", texts.change_item()), vec![change]));
    let button = vec![Button::submit(texts.remove()).danger()];
    let remove = form::post(tx, visit, format!("{path}/removal"), Vec::new(), button)?;
    sections.push((SectionHead::new("removal", texts.remove_head()), vec![remove]));
    Ok(sections)
}

/// Whom to ask: those who attend and who work for the host, less partners where one speaks already or none is in the room; or by
/// name the leader of another member.
fn ask_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    filled: Filled<'_>,
) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let entry = &shown.entry;
    let among = gathering::askable(tx, &shown.meeting)?;
    let speaks = |post: PostId| entry.speakers.iter().any(|one| one.post == post && one.said != Said::Declined);
    let takes_partner = !entry.plan.is_closed && !among.iter().any(|one| one.is_partner && speaks(one.post));
    let free = among.iter().filter(|one| !speaks(one.post) && (takes_partner || !one.is_partner));
    let free: Vec<PostId> = free.map(|one| one.post).collect();
    let people = People::of_posts(tx, visit.language(), free.clone())?;
    let nobody = std::iter::once((String::new(), texts.nobody_of_these().to_owned()));
    let controls = vec![
        filled.select("post", texts.post(), nobody.chain(named(&people, &free))),
        filled.line_hinted("member", texts.another_member(), texts.another_member_hint()),
    ];
    let button = vec![Button::submit(texts.ask_to_speak()).quiet()];
    let form = form::post(tx, visit, format!("/agenda-items/{}/speakers", entry.id), controls, button)?;
    Ok((SectionHead::new("ask", texts.ask_to_speak()), vec![form]))
}

/// Posts as choices of a list, by name.
fn named(people: &People, posts: &[PostId]) -> Vec<(String, String)> {
    let mut options: Vec<_> = posts.iter().map(|post| (post.to_string(), people.name(*post))).collect();
    options.sort_by_cached_key(|(_, name)| kernel::language::sort_key(name));
    options.dedup();
    options
}

pub(in super::super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AgendaItemId = visit.param("agenda_item")?;
    let item = store::item(tx, id)?;
    let (meeting, _) = acts::kept(tx, visit.actor()?, item.meeting)?;
    match forms::parse_plan(&visit.request.form, &meeting.zone(), visit.language(), &item.plan.topic) {
        Ok(plan) => acts::change(tx, visit.actor()?, id, &plan)?,
        Err(errors) => return item::again(tx, visit, id, &errors),
    }
    Ok(back_to(id))
}

pub(in super::super) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let removed = acts::remove(tx, visit.actor()?, visit.param("agenda_item")?)?;
    Ok(keeping::to_agenda(removed.meeting))
}

pub(in super::super) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AgendaItemId = visit.param("agenda_item")?;
    let item = store::item(tx, id)?;
    let (_, _leave) = acts::kept(tx, visit.actor()?, item.meeting)?;
    let Some(post) = wanted(tx, &visit.request.form)? else {
        let mut errors = FormErrors::default();
        errors.add("member", Texts::new(visit.language()).error_ask());
        return item::again(tx, visit, id, &errors);
    };
    speaking::ask(tx, visit.actor()?, id, post)?;
    Ok(back_to(id))
}

/// Whom a form asks: one of the list, or who leads a member that it names.
fn wanted(tx: &mut Tx<'_>, form: &Fields) -> Result<Option<PostId>, Stop> {
    match (form.get("post"), form.get("member")) {
        ("", named) => forum::post_named(tx, named),
        (post, _) => post.parse().map(Some).map_err(|_| Stop::Malformed("post")),
    }
}

pub(in super::super) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SpeakerId = visit.param("agenda_speaker")?;
    let asked = speaker::speaker(tx, id)?;
    let _leave = super::super::rules::may_answer(visit.actor()?, &asked, false)?;
    match forms::parse_answer(&visit.request.form, visit.language()) {
        Ok((said, reason)) => speaking::answer(tx, visit.actor()?, id, said, &reason)?,
        Err(errors) => return item::again(tx, visit, asked.item, &errors),
    }
    Ok(back_to(asked.item))
}

fn back_to(id: AgendaItemId) -> Answer {
    Answer::see_other(format!("/agenda-items/{id}"))
}
