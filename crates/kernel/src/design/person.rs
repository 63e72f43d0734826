//! A person one can ask: name, post, what they know, in which languages, and the button.
//!
//! Accessibility: the name is a heading of the list entry; the button's label names the person.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Act, Actions, Button, Look};
use super::example::Example;
use super::form::{Form, Hidden, Method};
use super::words::{Text, Words};

/// One person in a post.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/person.html")]
pub struct Person {
    pub name: Words,
    pub post: Words,
    /// Why this person: "ran it for three years; answers in 2 days".
    pub reason: Option<Words>,
    pub languages: Option<Words>,
    pub actions: Actions,
}

impl HtmlSafe for Person {}

/// People side by side.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/people.html")]
pub struct People(pub Vec<Person>);

impl HtmlSafe for People {}

/// People of whom one is chosen by the button on their card; all buttons send one form.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/people_form.html")]
pub struct PeopleForm {
    action: Text,
    hidden: Vec<Hidden>,
    people: People,
    /// Whether nothing of it can be sent by this reader: then the buttons say why and no form is drawn.
    is_refused: bool,
}

impl HtmlSafe for PeopleForm {}

impl PeopleForm {
    /// The buttons of the form, each on the card of whom it is for.
    pub fn new(form: Form, mut people: Vec<Person>) -> Self {
        let is_refused = form.is_refused();
        for (person, button) in people.iter_mut().zip(form.actions.0) {
            person.actions.0.push(button);
        }
        Self { action: form.action, hidden: form.hidden, people: People(people), is_refused }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let priya = Person {
        name: Words::written("Priya Nair", None),
        post: "Head of digital inclusion, Bristol".into(),
        reason: Some("ran it for three years; answers in 2 days".into()),
        languages: Some("English, हिन्दी".into()),
        actions: Actions(vec![Button::link("Ask Priya", "#").quiet()]),
    };
    let long = "Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Wolfeschlegelsteinhausenbergerdorff";
    let long = Person { name: Words::written(long, None), post: "Deputy mayor".into(), ..Person::default() };
    let short = Person { name: Words::written("O", None), post: "CIO, Å".into(), ..Person::default() };
    let ask = |name: &'static str, value: &'static str| {
        let act = Act::SubmitAs { name: "post".into(), value: value.into() };
        Button { label: Words::written(format!("Ask {name}"), None), act, look: Look::Quiet }
    };
    let form = Form {
        action: "#".into(),
        method: Method::Post,
        hidden: Vec::new(),
        controls: Vec::new(),
        actions: Actions(vec![ask("Priya", "1"), ask("O", "2")]),
    };
    let asked = Person { actions: Actions::default(), ..priya.clone() };
    vec![
        Example::of("PeopleForm", "one is chosen", &PeopleForm::new(form, vec![asked, short.clone()])),
        Example::of("People", "usual, very long, very short", &People(vec![priya, long, short])),
    ]
}
