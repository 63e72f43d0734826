//! Making a meeting, changing and cancelling it.

use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::joining::{self, Joining};
use super::super::model::{Meeting, MeetingId, NewMeeting, Series};
use super::super::texts::Texts;
use super::super::{acts, forms, rules, store};
use super::meeting::trail;
use super::series::FormPage;
use crate::network::{self, CityId};

/// What a meeting begins with: a roundtable of 20 to 25 cities with a partner for each four or five, by the practice of
/// leadership forums.
const USUAL: [(&str, &str); 6] = [
    ("begins", "09:00"),
    ("ends", "13:00"),
    ("seats", "25"),
    ("per_city", "1"),
    ("partner_seats", "5"),
    ("admits", "leaders-officers"),
];

/// The form of a new meeting, with what is usual.
pub(in crate::forum) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let series = store::series(tx, visit.param("series")?)?;
    let zone = visit.time_zone();
    let usual =
        USUAL.iter().fold(Fields::default().and("zone", zone.name()), |form, (name, value)| form.and(name, value));
    let page = making(tx, visit, &series, (&FormErrors::default(), &usual))?;
    visit.page(tx, Texts::new(visit.language()).make_meeting(), page)
}

fn making(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    series: &Series,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let filled = Filled { typed, errors };
    let controls = forms::meeting_controls(filled, joining::controls(filled, visit.language()), visit.language());
    let path = format!("/forums/{}/meetings", series.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.make_meeting())])?;
    let name = Words::written(series.name.clone(), Some(series.language.code().into()));
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![
                MetaEntry::Link(Link::new(texts.forums(), "/forums")),
                MetaEntry::Link(Link { label: name, href: format!("/forums/{}", series.id).into() }),
            ]),
            title: texts.make_meeting().into(),
            ..Lead::default()
        },
        forms: vec![form],
    })
}

pub(in crate::forum) fn create(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let series = store::series(tx, visit.param("series")?)?;
    if !rules::makes_meetings(visit.actor()?) {
        return Err(rules::Refusal::NotMaker.into());
    }
    let host = host(tx, visit)?;
    match read(visit, host) {
        Ok((new, joining)) => {
            let id = acts::make(tx, visit.actor()?, series.id, &new)?;
            joining::begin(tx, visit.actor()?, id, &joining)?;
            Ok(back_to(id))
        }
        Err(errors) => {
            let page = making(tx, visit, &series, (&errors, &visit.request.form))?;
            visit.form_again(tx, Texts::new(visit.language()).make_meeting(), page)
        }
    }
}

/// The meeting that is typed, and how one takes part in it.
fn read(visit: &Visit<'_>, host: Option<CityId>) -> Result<(NewMeeting, Joining), FormErrors> {
    let (form, language) = (&visit.request.form, visit.language());
    match (forms::parse_meeting(form, host, language), joining::parse(form, language)) {
        (Ok(new), Ok(joining)) => Ok((new, joining)),
        (new, joining) => {
            let mut errors = new.err().unwrap_or_default();
            errors.add_all(&joining.err().unwrap_or_default());
            Err(errors)
        }
    }
}

/// The member city that the typed name means.
fn host(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<CityId>, Stop> {
    match visit.request.form.filled("host") {
        Some(typed) => Ok(network::member_named(tx, typed)?.map(|city| city.id)),
        None => Ok(None),
    }
}

fn back_to(meeting: MeetingId) -> Answer {
    Answer::see_other(format!("/meetings/{meeting}"))
}

/// The form that changes a meeting, and the one that cancels it.
pub(in crate::forum) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    let host = match meeting.host {
        Some(host) => Some(network::city(tx, host)?.name_in(visit.language()).to_owned()),
        None => None,
    };
    let typed = joining::with(forms::as_typed(&meeting, host.as_deref()), &joining::of_meeting(tx, meeting.id)?);
    let page = changing(tx, visit, &meeting, (&FormErrors::default(), &typed))?;
    visit.page(tx, Texts::new(visit.language()).change_meeting(), page)
}

/// The meeting of a request, for somebody who conducts it.
fn conducted(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Meeting, Stop> {
    let meeting = acts::readable(tx, visit.actor()?, visit.param("meeting")?)?;
    let _leave = acts::may_conduct(tx, visit.actor()?, &meeting)?;
    Ok(meeting)
}

fn changing(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let filled = Filled { typed, errors };
    let controls = forms::meeting_controls(filled, joining::controls(filled, visit.language()), visit.language());
    let path = format!("/meetings/{}", meeting.id);
    let change = form::post(tx, visit, format!("{path}/change"), controls, vec![Button::submit(texts.save_changes())])?;
    let reason = vec![filled.area("reason", texts.cancel_reason(), texts.cancel_reason_hint())];
    let cancel = vec![Button::submit(texts.cancel_meeting()).danger()];
    let cancel = form::post(tx, visit, format!("{path}/cancel"), reason, cancel)?;
    let forms = vec![change, cancel];
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: forms.iter().flat_map(Form::errors).collect() },
        lead: Lead { trail: trail(visit, meeting), title: texts.change_meeting().into(), ..Lead::default() },
        forms,
    })
}

pub(in crate::forum) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    let host = host(tx, visit)?;
    match read(visit, host) {
        Ok((new, joining)) => {
            acts::change(tx, visit.actor()?, meeting.id, &new)?;
            joining::set(tx, visit.actor()?, meeting.id, &joining)?;
        }
        Err(errors) => return changed_again(tx, visit, &meeting, &errors, &visit.request.form),
    }
    Ok(back_to(meeting.id))
}

fn changed_again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let page = changing(tx, visit, meeting, (errors, typed))?;
    visit.form_again(tx, Texts::new(visit.language()).change_meeting(), page)
}

pub(in crate::forum) fn cancel(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    match forms::parse_reason(&visit.request.form, visit.language()) {
        Ok(reason) => acts::cancel(tx, visit.actor()?, meeting.id, &reason)?,
        Err(errors) => {
            let typed = joining::with(forms::as_typed(&meeting, None), &joining::of_meeting(tx, meeting.id)?);
            let typed = typed.and("reason", visit.request.form.get("reason"));
            return changed_again(tx, visit, &meeting, &errors, &typed);
        }
    }
    Ok(back_to(meeting.id))
}
