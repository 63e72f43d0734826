//! What a statement may hold: one sentence or two, without addresses, links and markup. The reason is said, and nothing is mended in
//! silence but white space.

use super::model::LETTERS_MAX;

/// Why words cannot be a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    TooLong,
    MailAddress,
    Link,
    Markup,
}

impl Problem {
    pub(super) fn code(self) -> &'static str {
        match self {
            Problem::Empty => "empty",
            Problem::TooLong => "too-long",
            Problem::MailAddress => "mail",
            Problem::Link => "link",
            Problem::Markup => "markup",
        }
    }
}

/// How addresses end that people write without "https". Others are seen by what stands before them.
const ENDINGS: [&str; 16] =
    ["com", "org", "net", "info", "io", "eu", "gov", "edu", "app", "biz", "uk", "fr", "es", "de", "ly", "link"];

/// The words with single spaces between them.
///
/// # Errors
/// What has to be changed first.
pub(super) fn checked(typed: &str) -> Result<String, Problem> {
    let words = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return Err(Problem::Empty);
    }
    if words.chars().count() > LETTERS_MAX {
        return Err(Problem::TooLong);
    }
    if has_markup(&words) {
        return Err(Problem::Markup);
    }
    if words.split(' ').any(is_mail_address) {
        return Err(Problem::MailAddress);
    }
    if words.split(' ').any(is_link) {
        return Err(Problem::Link);
    }
    Ok(words)
}

fn has_markup(words: &str) -> bool {
    let after = |mark: char| words.split(mark).skip(1).filter_map(|rest| rest.chars().next());
    let is_tag = after('<').any(|next| next.is_ascii_alphabetic() || next == '/' || next == '!');
    is_tag || ["](", "```", "[url", "&lt;"].iter().any(|mark| words.contains(mark))
}

fn is_mail_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(before, after)| {
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
    })
}

fn is_link(word: &str) -> bool {
    let word = word.to_lowercase();
    if word.contains("://") || word.contains("www.") {
        return true;
    }
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.trim_matches(|letter: char| !letter.is_alphanumeric());
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    name.chars().count() > 1 && name.ends_with(char::is_alphanumeric) && ENDINGS.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_sentence_is_taken_with_its_white_space_mended() {
        let taken = checked("  The library\n opens at 9 a.m.,  e.g. on Mondays: 3 < 5. ").expect("taken");
        assert_eq!(taken, "The library opens at 9 a.m., e.g. on Mondays: 3 < 5.");
        assert!(checked("على المدينة أن تفتح المكتبات مساء").is_ok());
    }

    #[test]
    fn addresses_links_and_markup_are_refused_each_with_its_reason() {
        let refused = [
            (" ", Problem::Empty),
            ("Write to me@city.example now", Problem::MailAddress),
            ("See https://x.example", Problem::Link),
            ("Look at www.city", Problem::Link),
            ("Go to example.com/petition", Problem::Link),
            ("<b>Now</b>", Problem::Markup),
            ("Sign [here](x)", Problem::Markup),
        ];
        for (words, problem) in refused {
            assert_eq!(checked(words), Err(problem), "{words}");
        }
        assert_eq!(checked(&"a".repeat(LETTERS_MAX + 1)), Err(Problem::TooLong));
        assert!(checked(&"ع".repeat(LETTERS_MAX)).is_ok(), "letters are counted, not bytes");
    }
}
