//! The page on which shared devices are set up, the page that a device opens, and "Next person" below the votes.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, ErrorSummary, Form, Hidden, Item, Items, Lead, Link, Look, Meta, MetaEntry, Notice, Prose, RailHead,
    SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::SharedId;
use super::super::pages::parts;
use super::super::rules::may_conduct;
use super::super::texts::Texts;
use super::super::who;
use super::{HOURS_MAX, SharedDevice, acts, rules, store};

/// Letters of the place where a device stands.
const PLACE_MAX: usize = 80;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/shared.html")]
struct SharedPage {
    summary: ErrorSummary,
    lead: Lead,
    link: Option<(Notice, Link)>,
    form: Option<(SectionHead, Form)>,
    head: SectionHead,
    devices: Items,
    end: Option<(SectionHead, Form)>,
    none: Prose,
    rail_head: RailHead,
    rail: Prose,
}

/// What a device shows before somebody begins.
#[derive(Debug, Template)]
#[template(path = "conversation/templates/start.html")]
struct StartPage {
    lead: Lead,
    words: Prose,
    form: Form,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let usual = Fields::from([("hours", "4")]);
    draw(tx, visit, &of, (Filled { typed: &usual, errors: &FormErrors::default() }, None))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: &Opened,
    (filled, key): (Filled<'_>, Option<String>),
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let leave = may_conduct(visit.actor()?, &of.conversation)?;
    let devices = store::devices(tx, of.conversation.id)?;
    let made = store::count(tx, of.conversation.id)?;
    let may_share = rules::may_share(&leave, made, of.now).is_ok();
    let form = match may_share {
        true => Some((SectionHead::new("set-up", texts.shared_set_up()), set_up_form(tx, visit, of, filled)?)),
        false => None,
    };
    let none = if devices.is_empty() { vec![Words::from(texts.no_shared())] } else { Vec::new() };
    let end = match may_share {
        true => end_form(tx, visit, of, &devices)?,
        false => None,
    };
    let page = SharedPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.as_ref().map(|(_, form)| form.errors()).unwrap_or_default(),
        },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.shared_devices().into(),
            sentence: Some(texts.shared_sentence().into()),
            ..Lead::default()
        },
        link: key.map(|key| {
            let href = format!("{}/device?key={key}", of.conversation.path());
            let label = format!("{}{href}", visit.app.config.address);
            (Notice::done(texts.shared_link_once()), Link::new(label, href))
        }),
        form,
        head: SectionHead::new("devices", texts.shared_so_far()),
        devices: Items(devices.iter().map(|one| item(visit, of, one)).collect()),
        end,
        none: Prose(none),
        rail_head: RailHead { id: "how".into(), title: texts.how_it_works().into() },
        rail: Prose(vec![texts.shared_next().into(), texts.shared_bursts().into(), texts.shared_weak().into()]),
    };
    let status = if filled.errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.shared_devices(), page)
}

fn set_up_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let controls = vec![
        filled.line_hinted("place", texts.shared_place(), texts.shared_place_hint()),
        filled.short("hours", texts.shared_hours(), texts.shared_hours_hint()),
    ];
    let path = format!("{}/shared", of.conversation.path());
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.shared_make())])?)
}

fn item(visit: &Visit<'_>, of: &Opened, device: &SharedDevice) -> Item {
    let texts = Texts::new(visit.language());
    let is_over = device.ends_at <= of.now;
    let until = texts.shared_until(visit.day(device.ends_at), device.ends_at.time_in(&visit.time_zone()).to_string());
    let state: Words = if is_over { texts.shared_over().into() } else { until.to_string().into() };
    Item {
        title: Link { label: Words::written(device.place.clone(), None), ..Link::default() },
        meta: Meta(vec![
            MetaEntry::Words(state),
            MetaEntry::Words(texts.shared_people(device.people).to_string().into()),
        ]),
        ..Item::default()
    }
}

/// A button for each device whose hours are not over.
fn end_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    of: &Opened,
    devices: &[SharedDevice],
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let open = devices.iter().filter(|device| device.ends_at > of.now);
    let button = |device: &SharedDevice| Button {
        label: Words::written(device.place.clone(), None),
        act: Act::SubmitAs { name: "device".into(), value: device.id.to_string().into() },
        look: Look::Quiet,
    };
    let buttons: Vec<Button> = open.map(button).collect();
    if buttons.is_empty() {
        return Ok(None);
    }
    let path = format!("{}/shared/end", of.conversation.path());
    let form = form::post(tx, visit, path, Vec::new(), buttons)?;
    Ok(Some((SectionHead::new("end", texts.shared_end()), form)))
}

/// Sets a device up; its link stands in the answer itself, and nowhere else.
pub(in super::super) fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let (texts, form) = (Texts::new(visit.language()), &visit.request.form);
    let mut reading = Reading::new(form, visit.language());
    let place = reading.words("place", PLACE_MAX, texts.error_shared_place());
    let hours = reading.count("hours", 1..=HOURS_MAX);
    match reading.done(hours) {
        Ok(hours) => {
            let key = acts::open(tx, visit.actor()?, (of.conversation.id, &place, hours))?;
            let fine = FormErrors::default();
            draw(tx, visit, &of, (Filled { typed: &Fields::from([("hours", "4")]), errors: &fine }, Some(key)))
        }
        Err(errors) => draw(tx, visit, &of, (Filled { typed: form, errors: &errors }, None)),
    }
}

/// Ends the hours of a device.
pub(in super::super) fn close(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let device: SharedId = visit.request.form.get("device").parse().map_err(|_| Stop::Malformed("device"))?;
    acts::close(tx, visit.actor()?, (of.conversation.id, device))?;
    Ok(Answer::see_other(format!("{}/shared", of.conversation.path())))
}

/// What a device opens by its link. Whether the link is good the act says.
pub(in super::super) fn start(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    rules::may_offer(&of.conversation, of.now)?;
    let key = visit.request.query.get("key").to_owned();
    let texts = Texts::new(visit.language());
    let path = format!("{}/device", of.conversation.path());
    let mut form = form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.shared_begin())])?;
    form.hidden.push(Hidden { name: "key".into(), value: key.into() });
    let page = StartPage {
        lead: Lead {
            trail: parts::trail(visit, &of),
            title: parts::question(&of.conversation),
            sentence: Some(texts.shared_start().into()),
            ..Lead::default()
        },
        words: Prose(vec![texts.shared_yours().into()]),
        form,
    };
    visit.page(tx, of.conversation.shown().0.to_owned(), page)
}

/// Begins as the next person: the cookie of the one before is gone with it.
pub(in super::super) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let new = acts::begin(tx, &of, visit.request.form.get("key"))?;
    Ok(who::known_again(visit, Some(&new), Answer::see_other(of.conversation.path())))
}

/// "Next person", on a shared device.
pub(in super::super) fn next_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened) -> Result<Option<Form>, Stop> {
    let texts = Texts::new(visit.language());
    if shared(of).is_none() || is_over(of) {
        return Ok(None);
    }
    let path = format!("{}/device", of.conversation.path());
    let button = Button { label: texts.next_person().into(), act: Act::Submit, look: Look::Quiet };
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}

/// Where the shared device stands on which the reader votes.
pub(in super::super) fn place(tx: &mut Tx<'_>, of: &Opened) -> Result<Option<String>, Stop> {
    match shared(of) {
        Some(id) => Ok(Some(store::device(tx, id)?.place)),
        None => Ok(None),
    }
}

/// Whether the reader votes on a shared device whose hours are over.
pub(in super::super) fn is_over(of: &Opened) -> bool {
    of.who.as_ref().and_then(|who| who.voter.as_ref()).is_some_and(|voter| voter.until <= of.now)
}

fn shared(of: &Opened) -> Option<SharedId> {
    of.who.as_ref().and_then(|who| who.voter.as_ref()).and_then(|voter| voter.shared)
}
