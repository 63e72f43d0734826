//! The form of a declared tie, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::Zone;
use kernel::web::Fields;

use super::model::{Kind, NewInterest};
use super::texts::Texts;
use crate::network::{Organisation, OrganisationId};

/// Reads a tie with one of the organisations that the network knows, or with another named in words.
pub(super) fn parse(
    form: &Fields,
    known: &[Organisation],
    zone: &Zone,
    language: Language,
) -> Result<NewInterest, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let kind = reading.choice("kind", Kind::tie, texts.error_kind());
    let chosen: Option<OrganisationId> = form.get("organisation").parse().ok();
    let organisation = known.iter().find(|organisation| Some(organisation.id) == chosen);
    let typed = reading.words_if_any("named", NAME_MAX);
    if organisation.is_some() != typed.is_empty() {
        reading.fail("named", texts.error_named());
    }
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let (from, until) = (reading.day("from"), reading.day_if_any("until"));
    let span = reading.span("until", from, until, zone);
    let named = organisation.map_or(typed, |organisation| organisation.name.clone());
    let organisation = organisation.map(|organisation| organisation.id);
    reading.done(kind.zip(span).map(|(kind, (starts_at, ends_at))| NewInterest {
        kind,
        organisation,
        named,
        words,
        language,
        starts_at,
        ends_at,
    }))
}

pub(super) fn controls(filled: Filled<'_>, known: &[Organisation], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: Kind| (kind.code().to_owned(), texts.kind(kind.code()).to_string());
    let other = (String::new(), texts.named_below().to_owned());
    let organisations = known.iter().map(|organisation| (organisation.id.to_string(), organisation.name.clone()));
    vec![
        filled.select("kind", texts.kind_of_tie(), Kind::TIES.map(kind)),
        filled.select("organisation", texts.organisation(), std::iter::once(other).chain(organisations)),
        filled.line_hinted("named", texts.named(), texts.named_hint()),
        filled.area("words", texts.words(), texts.words_hint()),
        filled.day("from", texts.first_day()),
        filled.day_hinted("until", texts.last_day(), texts.last_day_hint()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::time::Timestamp;

    #[test]
    fn a_tie_is_with_one_side_and_says_what_it_is() {
        let form = |named: &'static str, words: &'static str| {
            let fields = [("kind", "shares"), ("named", named), ("words", words), ("from", "2024-01-01")];
            parse(&Fields::from(fields), &[], &Zone::UTC, Language::English)
        };
        let tie = form("Lamp Works", "Two per cent of the shares").expect("whole");
        assert_eq!((tie.kind, tie.ends_at), (Kind::Shares, Timestamp::FOREVER));
        let errors = form("", "").expect_err("refused");
        assert_eq!(["named", "words", "kind"].map(|field| errors.of(field).is_some()), [true, true, false]);
    }

    #[test]
    fn that_there_is_nothing_is_no_kind_of_tie() {
        let form = Fields::from([("kind", "nothing"), ("named", "x"), ("words", "x"), ("from", "2024-01-01")]);
        let errors = parse(&form, &[], &Zone::UTC, Language::French).expect_err("refused");
        assert!(errors.of("kind").is_some());
    }
}
