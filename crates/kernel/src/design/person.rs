//! A person one can ask: name, post, what they know, in which languages, and the button.
//!
//! Accessibility: the name is a heading of the list entry; the button's label names the person.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Actions, Button};
use super::example::Example;
use super::words::Words;

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
    vec![Example::of("People", "usual, very long, very short", &People(vec![priya, long, short]))]
}
