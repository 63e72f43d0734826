//! The fields of how one takes part, in the form of a meeting.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::{ADDRESS_MAX, Joining, LANGUAGES_MAX, Way};

pub(in crate::forum) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let way = |way: Way| (way.code().to_owned(), texts.way(way.code()).to_string());
    vec![
        filled.select("way", texts.how_one_takes_part(), Way::ALL.map(way)),
        filled.line_hinted("join_address", texts.join_address(), texts.join_address_hint()),
        filled.line_hinted("spoken", texts.spoken(), texts.spoken_hint()),
        filled.line_hinted("interpreted", texts.interpreted(), texts.interpreted_hint()),
    ]
}

/// Reads them; without a way it is in the room. An address in the room says nothing to anybody and is not kept.
pub(in crate::forum) fn parse(form: &Fields, language: Language) -> Result<Joining, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let way = match reading.get("way") {
        "" => Some(Way::default()),
        _ => reading.choice("way", Way::from_code, texts.error_way()),
    };
    let address = reading.words_if_any("join_address", ADDRESS_MAX);
    if !address.is_empty() && !is_address(&address) {
        reading.fail("join_address", texts.error_join_address());
    }
    let spoken = reading.words_if_any("spoken", LANGUAGES_MAX);
    let interpreted = reading.words_if_any("interpreted", LANGUAGES_MAX);
    reading.done(way.map(|way| {
        let address = if way == Way::InPerson { String::new() } else { address };
        Joining { way, address, spoken, interpreted }
    }))
}

/// What a browser opens, and nothing else: no script, no spaces.
fn is_address(typed: &str) -> bool {
    let rest = typed.strip_prefix("https://");
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(|letter: char| letter.is_whitespace() || letter == '"'))
}

/// A form with what stands there.
pub(in crate::forum) fn with(form: Fields, joining: &Joining) -> Fields {
    form.and("way", joining.way.code())
        .and("join_address", &joining.address)
        .and("spoken", &joining.spoken)
        .and("interpreted", &joining.interpreted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joining(way: &str, address: &str) -> Result<Joining, FormErrors> {
        parse(&Fields::from([("way", way), ("join_address", address)]), Language::English)
    }

    #[test]
    fn an_address_is_one_that_a_browser_opens_and_is_kept_for_those_from_afar_alone() {
        let address = "https://video.network.example/one";
        assert_eq!(joining("hybrid", address).map(|one| one.address), Ok(address.to_owned()));
        assert_eq!(joining("in-person", address).map(|one| one.address), Ok(String::new()));
        for wrong in ["video.network.example", "http://a.example", "javascript:alert(1)", "https://", "https://a b"] {
            assert!(joining("online", wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn without_a_word_it_is_in_the_room_and_what_stands_there_reads_as_the_same() {
        assert_eq!(joining("", ""), Ok(Joining::default()));
        assert!(joining("by letter", "").is_err());
        let said = Joining {
            way: Way::Hybrid,
            address: "https://video.network.example/one".to_owned(),
            spoken: "English, French".to_owned(),
            interpreted: "Arabic".to_owned(),
        };
        assert_eq!(parse(&with(Fields::default(), &said), Language::Arabic), Ok(said));
    }
}
