//! The form of a line, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::{Currency, Language, Money};
use kernel::web::Fields;

use super::model::{Heading, Line, NOTE_MAX, NewLine, PAYERS, payer_from_code};
use super::texts::Texts;
use crate::gift::Payer;

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let heading = |heading: Heading| (heading.code().to_owned(), texts.heading_name(heading.code()).to_string());
    let payer = |payer: Payer| (payer.code().to_owned(), texts.payer(payer.code()).to_string());
    vec![
        filled.select("heading", texts.heading(), Heading::ALL.map(heading)),
        filled.select("payer", texts.who_pays(), PAYERS.map(payer)),
        filled.line_hinted("payer_name", texts.payer_name(), texts.payer_name_hint()),
        filled.short("currency", texts.currency(), texts.currency_hint()),
        filled.short("planned", texts.planned(), texts.planned_hint()),
        filled.short("spent", texts.spent(), texts.spent_hint()),
        filled.line_hinted("note", texts.note(), texts.note_hint()),
    ]
}

/// What a form shows of a line that is there.
pub(super) fn present(line: &Line) -> Fields {
    let said = &line.said;
    let sum = |minor| said.money(minor).digits();
    Fields::from([
        ("heading", said.heading.code()),
        ("payer", said.payer.code()),
        ("payer_name", said.payer_name.as_str()),
        ("currency", said.currency.code()),
        ("planned", sum(said.planned).as_str()),
        ("spent", sum(said.spent).as_str()),
        ("note", said.note.as_str()),
    ])
}

/// What a form for a further line proposes: the currency of the one before.
pub(super) fn proposed(lines: &[Line]) -> Fields {
    let latest = lines.iter().max_by_key(|line| line.id);
    latest.map_or_else(Fields::default, |line| Fields::from([("currency", line.said.currency.code())]))
}

/// Reads a line: a partner or an organisation has its name; what is not spent yet is nothing.
pub(super) fn parse(form: &Fields, language: Language) -> Result<NewLine, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let heading = reading.choice("heading", Heading::from_code, texts.error_heading());
    let payer = reading.choice("payer", payer_from_code, texts.error_payer());
    let payer_name = reading.words_if_any("payer_name", NAME_MAX);
    if payer.is_some_and(Payer::has_name) && payer_name.is_empty() {
        reading.fail("payer_name", texts.error_payer_name());
    }
    let currency = reading.get("currency").to_uppercase().parse::<Currency>().ok();
    if currency.is_none() {
        reading.fail("currency", texts.error_currency());
    }
    let planned = sum(&mut reading, "planned", currency, texts);
    let spent = if reading.get("spent").is_empty() { Some(0) } else { sum(&mut reading, "spent", currency, texts) };
    let note = reading.words_if_any("note", NOTE_MAX);
    let chosen = heading.zip(payer).zip(currency).zip(planned).zip(spent);
    reading.done(chosen.map(|((((heading, payer), currency), planned), spent)| NewLine {
        heading,
        payer,
        // Who is said by its kind has no name of its own beside it: sums of one payer would stand apart.
        payer_name: if payer.has_name() { payer_name } else { String::new() },
        currency,
        planned,
        spent,
        note,
    }))
}

fn sum(reading: &mut Reading<'_>, name: &'static str, currency: Option<Currency>, texts: Texts) -> Option<i64> {
    let money = Money::read(reading.get(name), currency?);
    if money.is_none() {
        reading.fail(name, texts.error_sum());
    }
    money.map(|money| money.minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Result<NewLine, FormErrors> {
        let base = [("heading", "venue"), ("payer", "network"), ("currency", "eur"), ("planned", "12.500,50")];
        let form = base.iter().chain(fields).fold(Fields::default(), |form, (name, value)| form.and(name, value));
        parse(&form, Language::Spanish)
    }

    #[test]
    fn what_is_not_spent_yet_is_nothing_and_sums_are_exact() {
        let line = read(&[]).expect("a line");
        assert_eq!((line.planned, line.spent, line.currency.code()), (1_250_050, 0, "EUR"));
        assert!(read(&[("spent", "0.5")]).expect_err("read in two ways").of("spent").is_some());
        assert_eq!(read(&[("spent", "99,90")]).map(|line| line.spent), Ok(9_990));
    }

    #[test]
    fn a_partner_has_a_name_and_the_network_none_beside_it() {
        let form = Fields::from([("heading", "venue"), ("payer", "partner"), ("currency", "EUR"), ("planned", "1")]);
        assert!(parse(&form, Language::English).is_err_and(|errors| errors.of("payer_name").is_some()));
        assert_eq!(read(&[("payer_name", "Quokka Works")]).map(|line| line.payer_name), Ok(String::new()));
    }

    #[test]
    fn no_city_pays_for_its_own_people_here() {
        let form = Fields::from([("heading", "venue"), ("payer", "own"), ("currency", "EUR"), ("planned", "1")]);
        assert!(parse(&form, Language::English).is_err_and(|errors| errors.of("payer").is_some()));
    }
}
