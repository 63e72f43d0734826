//! The one big box of a page: a sentence in, a brief out; or a city in, the cities like it out.
//!
//! Accessibility: a label in words above the box, the hint joined to it; works with Enter; an error is handled as in every field.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::field::Field;
use super::form::{Hidden, Method};
use super::words::{Text, Words};

/// A form of one question.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/need_box.html")]
pub struct NeedBox {
    pub action: Text,
    /// `Post` keeps what is said, `Get` only asks.
    pub method: Method,
    pub hidden: Vec<Hidden>,
    pub field: Field,
    pub value: Text,
    pub button: Words,
}

impl HtmlSafe for NeedBox {}

pub(super) fn examples() -> Vec<Example> {
    let hint = "One sentence is enough. Nobody else sees it until you say so.";
    let need = NeedBox {
        action: "/needs".into(),
        method: Method::Post,
        hidden: vec![Hidden { name: "_request".into(), value: "7k2m".into() }],
        field: Field { hint: Some(hint.into()), ..Field::new("words", "What do you need?") },
        value: "Residents over 65 cannot use our online services".into(),
        button: "Get a brief".into(),
    };
    let city = NeedBox {
        action: "/".into(),
        method: Method::Get,
        hidden: Vec::new(),
        field: Field {
            error: Some("No city is called that. Try Köln, Cologne or كولونيا".into()),
            ..Field::new("city", "Which city are you from?")
        },
        value: "Klön".into(),
        button: "Show cities like it".into(),
    };
    vec![Example::of("NeedBox", "need", &need), Example::of("NeedBox", "city, with error", &city)]
}
