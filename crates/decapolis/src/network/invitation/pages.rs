//! The people of a circle, for who keeps them: posts and their holders, invitations under way, a form for one more.

use askama::Template;
use kernel::circle::{CircleId, CircleKind};
use kernel::db::Tx;
use kernel::design::{
    Act, Button, EmptyState, ErrorSummary, Form, Lead, Link, Look, Meta, MetaEntry, People, SectionHead, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::people::{self, Home};
use super::super::texts::Texts;
use super::super::{pages::person_card, store as network_store};
use super::{Invitation, InvitationId, acts, forms, rules, store};

#[derive(Debug, Template)]
#[template(path = "network/templates/people.html")]
struct PeoplePage {
    summary: ErrorSummary,
    lead: Lead,
    people_head: SectionHead,
    people: People,
    waiting_head: SectionHead,
    waiting: Vec<(Meta, Vec<Form>)>,
    nobody_waits: Option<EmptyState>,
    new_head: SectionHead,
    form: Form,
}

pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let home = people::home(tx, visit.param("circle")?)?;
    let page = draw(tx, visit, &home, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, title(visit, &home), page)
}

fn title(visit: &Visit<'_>, home: &Home) -> String {
    Texts::new(visit.language()).people_title(&home.name).to_string()
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    home: &Home,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<PeoplePage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let _leave = rules::may_invite(actor, home)?;
    let held = post::at_home_in(tx, home.circle)?;
    let waiting = store::waiting(tx, home.circle)?;
    let form = invite_form(tx, visit, home, (&held, &waiting), errors, typed)?;
    let head = |id: &'static str, title: &'static str| SectionHead {
        id: id.into(),
        title: title.into(),
        ..SectionHead::default()
    };
    let nobody = EmptyState { title: texts.nobody_is_invited().into(), ..EmptyState::default() };
    Ok(PeoplePage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![back(tx, visit, home)?]),
            title: title(visit, home).into(),
            sentence: Some(texts.people_sentence().into()),
            ..Lead::default()
        },
        people_head: head("people", texts.who_holds_what()),
        people: People(held.iter().map(|held| person_card(held, visit)).collect()),
        waiting_head: head("waiting", texts.invited_not_here()),
        nobody_waits: waiting.is_empty().then_some(nobody),
        waiting: waiting.iter().map(|one| waiting_entry(tx, visit, one)).collect::<Result<_, _>>()?,
        new_head: head("new", texts.invite_somebody()),
        form,
    })
}

/// The way back to the page of whose people these are.
fn back(tx: &mut Tx<'_>, visit: &Visit<'_>, home: &Home) -> Result<MetaEntry, Stop> {
    let city = match home.kind {
        CircleKind::City => network_store::city_by_circle(tx, home.circle)?,
        _ => None,
    };
    Ok(match city {
        Some(city) => {
            MetaEntry::Link(Link::new(city.name_in(visit.language()).to_owned(), format!("/cities/{}", city.id)))
        }
        None => MetaEntry::Words(Words::written(home.name.clone(), None)),
    })
}

fn invite_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    home: &Home,
    (held, waiting): (&[HeldPost], &[Invitation]),
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let leave = rules::may_invite(actor, home)?;
    let free: Vec<HeldPost> = held.iter().filter(|held| leave.may_fill(held, waiting).is_ok()).cloned().collect();
    let functions = rules::functions_for(actor, home);
    let until = forms::usual_end(tx.now(), &visit.time_zone());
    let choices = forms::Choices { functions: &functions, free: &free, until: &until };
    let controls = forms::controls(&choices, errors, typed, visit.language());
    let mut form =
        form::post(tx, visit, path_of(home.circle), controls, vec![Button::submit(texts.send_invitation())])?;
    if let [only] = functions[..] {
        form.hidden.push(kernel::design::Hidden { name: "_function".into(), value: only.code().into() });
    }
    Ok(form)
}

fn path_of(circle: CircleId) -> String {
    format!("/circles/{circle}/invitations")
}

/// "Iris Vale, Open Data Officer, invited on 3 May 2026" with what can be done about it.
fn waiting_entry(tx: &Tx<'_>, visit: &Visit<'_>, invitation: &Invitation) -> Result<(Meta, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let sent = visit.language().date(invitation.sent_at.date_in(&visit.time_zone()), DateLength::Medium);
    let is_over = rules::may_take_up(invitation, tx.now()).is_err();
    let state = if is_over { texts.invitation_is_over() } else { texts.not_signed_in_yet() };
    let meta = Meta(vec![
        MetaEntry::Words(Words::written(format!("{}, {}", invitation.name, invitation.title), None)),
        MetaEntry::Words(texts.invited_on(sent).to_string().into()),
        MetaEntry::Words(state.into()),
    ]);
    let act = |path: &str, label: String| {
        let button = Button { label: Words::written(label, None), act: Act::Submit, look: Look::Quiet };
        form::post(tx, visit, format!("/sent-invitations/{}/{path}", invitation.id), Vec::new(), vec![button])
    };
    let again = act("again", texts.send_again(&invitation.name).to_string())?;
    Ok((meta, vec![again, act("withdrawal", texts.withdraw_invitation(&invitation.name).to_string())?]))
}

pub(in crate::network) fn invite(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let home = people::home(tx, visit.param("circle")?)?;
    let actor = visit.actor()?;
    let functions = rules::functions_for(actor, &home);
    let form = with_only_function(&visit.request.form);
    let now = tx.now();
    match forms::parse(&form, &functions, (&visit.time_zone(), now), visit.language()) {
        Ok(new) => acts::invite(tx, actor, home.circle, &new)?,
        Err(errors) => {
            let page = draw(tx, visit, &home, &errors, &form)?;
            return visit.form_again(tx, title(visit, &home), page);
        }
    };
    Ok(back_to(home.circle))
}

/// Where there is one function only, the form carries it unseen.
fn with_only_function(form: &Fields) -> Fields {
    match form.filled("_function") {
        Some(only) if form.filled("function").is_none() => form.and("function", only),
        _ => form.clone(),
    }
}

pub(in crate::network) fn send_again(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::send_again(tx, visit.actor()?, visit.param::<InvitationId>("sent")?).map(back_to)
}

pub(in crate::network) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::withdraw(tx, visit.actor()?, visit.param::<InvitationId>("sent")?).map(back_to)
}

fn back_to(circle: CircleId) -> Answer {
    Answer::see_other(format!("/circles/{circle}/people"))
}

/// The ways to these pages from a city's own: for who keeps its people.
pub(in crate::network) fn link(visit: &Visit<'_>, home: CircleId) -> Option<Button> {
    let keeps = visit.actor.is_some_and(|actor| people::keeps_posts(actor, home));
    let label = Texts::new(visit.language()).keep_people();
    keeps.then(|| Button::link(label, format!("/circles/{home}/people")).quiet())
}

/// The people of the city whose leader the demo signs in.
pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|invitation| format!("/circles/{}/people", invitation.home)))
}
