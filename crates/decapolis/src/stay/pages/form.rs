//! The page on which a guest says what they need and consent to, and the secretariat what it heard on the phone.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, MetaEntry, Notice, Prose, RailHead, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts::{self, Opened};
use super::super::consent::{self, Consents};
use super::super::forgetting::CARE_DAYS;
use super::super::model::{KEPT_DAYS, NeedId};
use super::super::texts::Texts;
use super::super::{forms, rules, store};
use crate::agenda::Line;
use crate::forum::{self, MeetingId, SeatId};

#[derive(Debug, Template)]
#[template(path = "stay/templates/needs.html")]
struct NeedsPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    forms: Vec<(SectionHead, Form)>,
    history_head: SectionHead,
    history: Prose,
    who_head: RailHead,
    who: Prose,
}

/// What was typed, where something of it is wrong.
#[derive(Debug, Default)]
struct Typed<'t> {
    needs: Option<(&'t Fields, FormErrors)>,
    consents: Option<(&'t Fields, FormErrors)>,
}

/// Where the forms of a page lead: to one's own seat, or to one that somebody has who is on the phone.
#[derive(Debug, Clone, Copy)]
enum Way {
    Own,
    Phone(SeatId),
}

pub(in crate::stay) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = acts::open_own(tx, visit.actor()?, visit.param("meeting")?)?;
    let page = draw(tx, visit, (&opened, Way::Own), &Typed::default())?;
    visit.page(tx, Texts::new(visit.language()).what_i_need(), page)
}

pub(in crate::stay) fn save(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = acts::open_own(tx, visit.actor()?, visit.param("meeting")?)?;
    keep(tx, visit, (&opened, Way::Own), format!("/meetings/{}/needs", opened.meeting.id))
}

/// The same for somebody who is on the phone.
pub(in crate::stay) fn show_for(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (opened, seat) = of_seat(tx, visit)?;
    let page = draw(tx, visit, (&opened, Way::Phone(seat)), &Typed::default())?;
    visit.page(tx, title(visit, &opened, Way::Phone(seat)), page)
}

pub(in crate::stay) fn save_for(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (opened, seat) = of_seat(tx, visit)?;
    keep(tx, visit, (&opened, Way::Phone(seat)), format!("/meeting-seats/{seat}/needs"))
}

fn of_seat(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Opened, SeatId), Stop> {
    let seat: SeatId = visit.param("meeting_seat")?;
    let (meeting, post) = forum::taken_seat(tx, seat)?;
    Ok((acts::open(tx, visit.actor()?, meeting, post)?, seat))
}

fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>, (opened, way): (&Opened, Way), back: String) -> Result<Answer, Stop> {
    match forms::parse(&visit.request.form, &opened.meeting, visit.language()) {
        Ok(said) => {
            acts::say(tx, visit.actor()?, opened, &said)?;
            Ok(Answer::see_other(back))
        }
        Err(errors) => {
            let typed = Typed { needs: Some((&visit.request.form, errors)), ..Typed::default() };
            let page = draw(tx, visit, (opened, way), &typed)?;
            visit.form_again(tx, title(visit, opened, way), page)
        }
    }
}

/// Keeps what somebody consents to.
pub(in crate::stay) fn consent(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = acts::open_own(tx, visit.actor()?, visit.param("meeting")?)?;
    let items = consent::items(tx, &opened)?;
    match consent::parse(&visit.request.form, &items, visit.language()) {
        Ok(consents) => {
            consent::say(tx, visit.actor()?, &opened, &consents)?;
            Ok(Answer::see_other(format!("/meetings/{}/needs", opened.meeting.id)))
        }
        Err(errors) => {
            let typed = Typed { consents: Some((&visit.request.form, errors)), ..Typed::default() };
            let page = draw(tx, visit, (&opened, Way::Own), &typed)?;
            visit.form_again(tx, Texts::new(visit.language()).what_i_need(), page)
        }
    }
}

fn title(visit: &Visit<'_>, opened: &Opened, way: Way) -> String {
    let texts = Texts::new(visit.language());
    match way {
        Way::Own => texts.what_i_need().to_owned(),
        Way::Phone(_) => texts.what_they_need(&opened.guest.name).to_string(),
    }
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, way): (&Opened, Way),
    typed: &Typed<'_>,
) -> Result<NeedsPage, Stop> {
    let texts = Texts::new(visit.language());
    let items = consent::items(tx, opened)?;
    let lines = consent::store::of_guest(tx, opened.meeting.id, opened.guest.person)?;
    let mut forms: Vec<(SectionHead, Form)> = needs_form(tx, visit, (opened, way), typed)?.into_iter().collect();
    if matches!(way, Way::Own) {
        forms.push(consents_form(tx, visit, (opened, &items), &Consents::of(&lines), typed)?);
    }
    let history = if matches!(way, Way::Own) { history(visit, &lines, &items) } else { Vec::new() };
    Ok(NeedsPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, opened, way),
        notice: notice(visit, opened, way),
        forms,
        history_head: SectionHead::new("history", texts.consent_history()),
        history: Prose(history),
        who_head: RailHead { id: "who".into(), title: texts.who_reads_it().into() },
        who: Prose(vec![
            texts.who_reads_needs().into(),
            texts.who_reads_care().into(),
            texts.how_long(CARE_DAYS, KEPT_DAYS).to_string().into(),
        ]),
    })
}

fn lead(visit: &Visit<'_>, opened: &Opened, way: Way) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &opened.meeting);
    let starts = visit.language().date_time(opened.meeting.starts_at, &opened.meeting.zone());
    trail.0.push(MetaEntry::Words(starts.to_string().into()));
    let sentence = match way {
        Way::Own => texts.what_i_need_sentence().into(),
        Way::Phone(_) => texts.what_they_need_sentence(&opened.guest.title).to_string().into(),
    };
    Lead { trail, title: title(visit, opened, way).into(), sentence: Some(sentence), ..Lead::default() }
}

fn notice(visit: &Visit<'_>, opened: &Opened, way: Way) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let need = opened.guest.need.as_ref().filter(|need| need.is_answered())?;
    let day = visit.day(need.answered_at);
    Some(match way {
        Way::Own => Notice::done(texts.you_said_on(day).to_string()),
        Way::Phone(_) => Notice::notable(texts.they_said_on(day).to_string()),
    })
}

fn needs_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, way): (&Opened, Way),
    typed: &Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let Opened { meeting, standing, guest } = opened;
    if rules::may_say(visit.actor()?, standing, (meeting, meeting.phase(tx.now())), guest).is_err() {
        return Ok(None);
    }
    let (present, nothing) = (forms::present(guest.said()), FormErrors::default());
    let filled = match &typed.needs {
        Some((typed, errors)) => Filled { typed, errors },
        None => Filled { typed: &present, errors: &nothing },
    };
    let path = match way {
        Way::Own => format!("/meetings/{}/needs", meeting.id),
        Way::Phone(seat) => format!("/meeting-seats/{seat}/needs"),
    };
    let controls = forms::controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_needs())])?;
    Ok(Some((SectionHead::new("needs", texts.days_and_table()), form)))
}

fn consents_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, items): (&Opened, &[Line]),
    consents: &Consents,
    typed: &Typed<'_>,
) -> Result<(SectionHead, Form), Stop> {
    let texts = Texts::new(visit.language());
    let (present, nothing) = (consent::present(consents, items), FormErrors::default());
    let filled = match &typed.consents {
        Some((typed, errors)) => Filled { typed, errors },
        None => Filled { typed: &present, errors: &nothing },
    };
    let controls = consent::controls(filled, items, visit.language());
    let path = format!("/meetings/{}/consents", opened.meeting.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_consents())])?;
    let head = SectionHead {
        note: Some(texts.consent_note().into()),
        ..SectionHead::new("consents", texts.pictures_and_recordings())
    };
    Ok((head, form))
}

/// Each change, the latest first.
fn history(visit: &Visit<'_>, lines: &[consent::Line], items: &[Line]) -> Vec<Words> {
    let texts = Texts::new(visit.language());
    let sentence = |line: &consent::Line| {
        let title = items.iter().find(|item| item.id.number() == line.item).map(|item| item.title.as_str());
        let item = title.unwrap_or(texts.whole_meeting());
        let (day, matter) = (visit.day(line.said_at), line.matter.code());
        Words::from(texts.consent_line(line.answer.code(), day, item, matter).to_string())
    };
    lines.iter().rev().map(sentence).collect()
}

/// From a desk to the form.
pub(in crate::stay) fn lead_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: NeedId = visit.param("stay_need")?;
    let meeting: MeetingId = store::meeting_of(tx, id)?.ok_or(Stop::Missing)?;
    let opened = acts::open_own(tx, visit.actor()?, meeting)?;
    let is_theirs = opened.guest.need.is_some_and(|need| need.id == id);
    if is_theirs { Ok(Answer::see_other(format!("/meetings/{meeting}/needs"))) } else { Err(Stop::Missing) }
}
