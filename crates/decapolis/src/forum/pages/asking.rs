//! Asking somebody by the name of their city or organisation. Where a city and a partner that are both asked have a declared tie, who
//! conducts is told before, and decides.

use kernel::db::Tx;
use kernel::design::{Act, Answer as Choice, Button, ChoiceGroup, Control, Field, Form, HowMany, Look, SectionHead};
use kernel::form::{self as forms, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::Phase;
use super::super::proposals::ties;
use super::super::texts::Texts;
use super::super::{acts, seat};
use super::meeting::{self, View};
use super::wave;

/// The field in which somebody says that they saw a declared tie.
const TIE: &str = "tie";
const SEEN: &str = "seen";

/// Asking somebody by the name of their city or organisation, for who conducts, until it begins.
pub(super) fn form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if !view.standing.conducts || view.meeting.phase(tx.now()) != Phase::Ahead {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let mut controls = vec![
        filled.line_hinted("city", texts.whom(), texts.whom_hint()),
        filled.area("why", texts.why_them(), texts.why_them_hint()),
    ];
    if let Some(tie) = filled.errors.of(TIE) {
        let field = Field { error: Some(tie), ..Field::new(TIE, texts.declared_tie()) };
        let seen = Choice::new(SEEN, texts.ask_all_the_same(), false);
        controls.push(Control::Choice(ChoiceGroup { field, choices: vec![seen], count: HowMany::Any }));
    }
    let button = |label: &'static str, value: &'static str, look: Look| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "then".into(), value: value.into() },
        look,
    };
    let buttons =
        vec![button(texts.invite(), "invite", Look::Filled), button(texts.only_propose(), "propose", Look::Quiet)];
    let form = forms::post(tx, visit, format!("/meetings/{}/seats", view.meeting.id), controls, buttons)?;
    Ok(Some((SectionHead::new("ask", texts.ask_somebody()), form)))
}

/// Proposes the leader of a city, or a partner's post, and invites them where the button says so; another button invites all that
/// are proposed.
pub(in crate::forum) fn invite(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let meeting = acts::readable(tx, actor, visit.param("meeting")?)?;
    let _leave = acts::may_conduct(tx, actor, &meeting)?;
    let form = &visit.request.form;
    if form.get("then") == wave::WAVE {
        seat::acts::invite_proposed(tx, actor, &meeting)?;
        return Ok(Answer::see_other(format!("/meetings/{}", meeting.id)));
    }
    let Some(post) = seat::page::post_named(tx, form.get("city"))? else {
        let mut errors = FormErrors::default();
        errors.add("city", Texts::new(visit.language()).error_whom());
        return meeting::again(tx, visit, &errors);
    };
    let ties = if form.get(TIE) == SEEN { Vec::new() } else { ties::of_post(tx, visit.language(), &meeting, post)? };
    if !ties.is_empty() {
        let (texts, mut errors) = (Texts::new(visit.language()), FormErrors::default());
        errors.add(TIE, texts.tie_in_the_room(visit.language().list(&ties)).to_string());
        return meeting::again(tx, visit, &errors);
    }
    let id = seat::acts::propose(tx, actor, &meeting, post, form.get("why"))?;
    if form.get("then") != "propose" {
        seat::acts::invite(tx, actor, &meeting, id)?;
    }
    Ok(Answer::see_other(format!("/meetings/{}", meeting.id)))
}
