//! Examples of the components: documentation, fixture of the tests and picture in one.

use askama::filters::HtmlSafe;

/// One state of one component, as `/design` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The component's struct.
    pub component: &'static str,
    /// Which state it shows.
    pub name: &'static str,
    pub html: String,
}

impl Example {
    pub(super) fn of(component: &'static str, name: &'static str, example: &impl HtmlSafe) -> Self {
        Self { component, name, html: example.to_string() }
    }
}
