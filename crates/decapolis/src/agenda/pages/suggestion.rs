//! What could be made of a topic, as controls of the form that puts it on the agenda: its shape, and who is asked to speak.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany, Words};
use kernel::language::set_apart;
use kernel::stop::Stop;
use kernel::web::{Fields, Visit};

use super::super::needs::Wanted;
use super::super::people::People;
use super::super::suggesting::{Reason, Shape, Suggested, Suggestion};
use super::super::texts::Texts;

/// Nobody is chosen to speak: a person decides whom to ask.
pub(super) fn controls(visit: &Visit<'_>, people: &People, made: &Suggestion) -> Vec<Control> {
    let texts = Texts::new(visit.language());
    let shape = |shape: Shape| Answer::new(shape.code(), texts.shape(shape.code()).to_string(), shape == made.shape);
    let hint = texts.shape_hint(made.groups).to_string();
    let mut controls = vec![Control::Choice(ChoiceGroup {
        field: Field { hint: Some(hint.into()), ..Field::new("shape", texts.what_is_made_of_it()) },
        choices: Shape::ALL.map(shape).into(),
        count: HowMany::One,
    })];
    let choices: Vec<Answer> = made.speakers.iter().map(|one| speaker(visit, people, one)).collect();
    if !choices.is_empty() {
        controls.push(Control::Choice(ChoiceGroup {
            field: Field {
                hint: Some(texts.who_could_speak_hint().into()),
                ..Field::new("speaker", texts.who_could_speak())
            },
            choices,
            count: HowMany::Any,
        }));
    }
    controls
}

fn speaker(visit: &Visit<'_>, people: &People, one: &Suggested) -> Answer {
    let name = Words::written(people.name(one.post), None);
    Answer { hint: Some(why(visit, &one.reason)), ..Answer::new(one.post.to_string(), name, false) }
}

/// Why somebody could speak, with what was written elsewhere set apart.
fn why(visit: &Visit<'_>, reason: &Reason) -> Words {
    let texts = Texts::new(visit.language());
    match reason {
        Reason::BestAnswer(words) => texts.why_best_answer(set_apart(words)).to_string().into(),
        Reason::Contact(words) => texts.why_contact(set_apart(words)).to_string().into(),
        Reason::Offers(words) => texts.why_offers(set_apart(words)).to_string().into(),
        Reason::Did(Some(year)) => texts.why_did_since(*year).to_string().into(),
        Reason::Did(None) => texts.why_did().into(),
    }
}

/// Reads what is wanted; without a shape it is a session.
pub(super) fn parse(form: &Fields) -> Result<Wanted, Stop> {
    let shape = match form.get("shape") {
        "" => Shape::Session,
        code => Shape::from_code(code).ok_or(Stop::Malformed("shape"))?,
    };
    let posts = form.all("speaker").map(|post| post.parse().map_err(|_| Stop::Malformed("speaker")));
    Ok(Wanted { shape, speakers: posts.collect::<Result<_, Stop>>()? })
}
