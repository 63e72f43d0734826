//! What a voter is asked after the first votes: to which class they belong. Nothing is chosen for them, and nothing has to be.

use kernel::db::Tx;
use kernel::design::{Answer as Choice, Button, ChoiceGroup, Control, Field, Form, HowMany, SectionHead, Words};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::texts::Texts;
use super::{CensusGroup, GROUPS_MAX, acts, rules, store};

/// Votes before somebody is asked: first what they came for.
const ASKED_FROM: usize = 3;
const FIELDS: [&str; GROUPS_MAX] = ["class_1", "class_2", "class_3"];

/// The questions, to whom voted a few times and may still; nothing where there are none.
pub(in super::super) fn form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, said): (&Opened, usize),
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let Ok(leave) = rules::may_say_class(&of.conversation, voter, of.now) else { return Ok(None) };
    let groups = if said < ASKED_FROM { Vec::new() } else { store::groups(tx, of.conversation.id)? };
    if groups.is_empty() {
        return Ok(None);
    }
    let before = store::of_voter(tx, leave.voter.id)?;
    let controls =
        groups.iter().zip(FIELDS).map(|(group, field)| question(of, group, (field, &before), &texts)).collect();
    let path = format!("{}/classes", of.conversation.path());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep()).quiet()])?;
    let head =
        SectionHead { note: Some(texts.about_you_note().into()), ..SectionHead::new("about-you", texts.about_you()) };
    Ok(Some((head, form)))
}

fn question(
    of: &Opened,
    group: &CensusGroup,
    (field, before): (&'static str, &[(i64, i64)]),
    texts: &Texts,
) -> Control {
    let written = |words: &str| Words::written(words.to_owned(), Some(of.conversation.language.code().into()));
    let said = before.iter().find(|(place, _)| *place == group.place).map(|(_, class)| *class);
    let class = |(number, class): (i64, &super::CensusClass)| {
        Choice::new(number.to_string(), written(&class.name), said == Some(number))
    };
    let rather_not = Choice::new("0", texts.rather_not(), said == Some(0));
    let field = Field::new(field, written(&group.name));
    // Said once, below the first of them.
    let hint = (group.place == 1).then(|| texts.about_you_sentence().into());
    Control::Choice(ChoiceGroup {
        field: Field { hint, ..field },
        choices: (1_i64..).zip(&group.classes).map(class).chain([rather_not]).collect(),
        count: HowMany::One,
    })
}

/// Reads what was chosen; a question that was left open is no answer, and what is no class is malformed.
fn read(form: &Fields, groups: &[CensusGroup]) -> Result<Vec<(i64, i64)>, Stop> {
    let mut said = Vec::new();
    for (group, field) in groups.iter().zip(FIELDS) {
        let typed = form.get(field);
        if typed.is_empty() {
            continue;
        }
        let class: i64 = typed.parse().map_err(|_| Stop::Malformed("class"))?;
        if usize::try_from(class).map_or(true, |class| class > group.classes.len()) {
            return Err(Stop::Malformed("class"));
        }
        said.push((group.place, class));
    }
    Ok(said)
}

/// Says to which classes one belongs.
pub(in super::super) fn say(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let groups = store::groups(tx, of.conversation.id)?;
    let said = read(&visit.request.form, &groups)?;
    acts::say(tx, &of, &said)?;
    Ok(Answer::see_other(of.conversation.path()))
}
