//! A phrase as a page shows it: its text, the language if a person wrote it, and the numbered sources it stands on.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

/// Text that goes into an attribute or an address; it is escaped and never carries marks of its own.
pub type Text = Cow<'static, str>;

/// A phrase of the interface, or what a person wrote.
///
/// What people write is set apart with `<bdi>`, so that an Arabic name in an English line keeps its order, and carries its language, so that
/// it is read aloud and hyphenated as what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "design/templates/words.html")]
pub struct Words {
    text: Text,
    written: bool,
    language: Option<Text>,
    sources: Vec<u16>,
    swatch: Option<Text>,
}

impl HtmlSafe for Words {}

impl Words {
    /// What a person wrote, with the BCP 47 tag of its language where that is known.
    pub fn written(text: impl Into<Text>, language: Option<Text>) -> Self {
        Self { text: text.into(), written: true, language, ..Self::default() }
    }

    /// The same phrase with marks that lead to the entries of [`super::Sources`], numbered from 1.
    #[must_use]
    pub fn with_sources(mut self, numbers: &[u16]) -> Self {
        self.sources = numbers.to_vec();
        self
    }

    /// The name of a colour with the colour before it: an accent of `tokens.css`. The name alone says which it is.
    #[must_use]
    pub fn with_swatch(self, accent: impl Into<Text>) -> Self {
        Self { swatch: Some(accent.into()), ..self }
    }

    /// The bare text, for an attribute or a title.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), ..Self::default() }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self { text: Cow::Owned(text), ..Self::default() }
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self { text, ..Self::default() }
    }
}

/// A link in the flow of a page; its words alone where it leads nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "design/templates/link.html")]
pub struct Link {
    pub label: Words,
    pub href: Text,
}

impl HtmlSafe for Link {}

impl Link {
    pub fn new(label: impl Into<Words>, href: impl Into<Text>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_words_keep_their_own_direction_and_language() {
        let words = Words::written("عمّان", Some("ar".into()));
        assert_eq!(words.to_string(), "<bdi lang=\"ar\">عمّان</bdi>");
    }

    #[test]
    fn what_leads_nowhere_is_no_link() {
        let link = Link::new("Members", "");
        assert_eq!(link.to_string(), "Members");
        assert_eq!(Link { href: "/cities".into(), ..link }.to_string(), "<a href=\"/cities\">Members</a>");
    }

    #[test]
    fn markup_in_words_is_shown_as_text() {
        assert_eq!(Words::from("<b>&").to_string(), "&#60;b&#62;&#38;");
    }

    #[test]
    fn a_colour_stands_before_its_name_and_is_not_read_aloud() {
        let words = Words::from("violet").with_swatch("violet");
        assert_eq!(words.to_string(), "<span class=\"swatch accent--violet\" aria-hidden=\"true\"></span> violet");
    }

    #[test]
    fn sources_follow_the_phrase_they_support() {
        let words = Words::from("0.48 m").with_sources(&[2]);
        assert_eq!(words.to_string(), "0.48 m<sup class=\"source-mark\"><a href=\"#source-2\">2</a></sup>");
    }
}
