//! The form of a line, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::{Currency, Language, Money};
use kernel::post::PostId;
use kernel::time::Date;
use kernel::web::Fields;

use super::model::{Gift, GiftKind, NOTE_MAX, NewGift, Payer, Source, Value};
use super::texts::Texts;

/// What is asked of every line; whom it is for, whoever writes it chooses before.
pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let payer = |payer: Payer| (payer.code().to_owned(), texts.payer(payer.code()).to_string());
    let kind = |kind: GiftKind| (kind.code().to_owned(), texts.gift_kind(kind.code()).to_string());
    vec![
        filled.select("payer", texts.who_paid(), Payer::ALL.map(payer)),
        filled.line_hinted("payer_name", texts.payer_name(), texts.payer_name_hint()),
        filled.select("kind", texts.what_was_paid(), GiftKind::ALL.map(kind)),
        filled.short("value", texts.value(), texts.value_hint()),
        filled.short("currency", texts.currency(), texts.currency_hint()),
        filled.day("given_on", texts.given_on()),
        filled.line("note", texts.note()),
    ]
}

/// What a form shows of a line that is to be put right.
pub(super) fn present(gift: &Gift) -> Fields {
    let (value, currency) = match gift.value {
        Value::Known(money) => (money.digits(), money.currency.code().to_owned()),
        Value::NotKnown => (String::new(), String::new()),
    };
    Fields::from([
        ("payer", gift.payer.code()),
        ("payer_name", gift.payer_name.as_str()),
        ("kind", gift.kind.code()),
        ("value", value.as_str()),
        ("currency", currency.as_str()),
        ("given_on", gift.given_on.as_str()),
    ])
}

/// Reads a line for a post: a value comes with its currency, a partner or organisation with its name, and it was given by
/// today.
pub(super) fn parse(form: &Fields, post: PostId, today: Date, language: Language) -> Result<NewGift, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let payer = reading.choice("payer", Payer::from_code, texts.error_payer());
    let payer_name = reading.words_if_any("payer_name", NAME_MAX);
    if payer.is_some_and(Payer::has_name) && payer_name.is_empty() {
        reading.fail("payer_name", texts.error_payer_name());
    }
    let kind = reading.choice("kind", GiftKind::from_code, texts.error_kind());
    let value = read_value(&mut reading, texts);
    let given_on = reading.day("given_on").filter(|day| {
        let is_past = *day <= today;
        if !is_past {
            reading.fail("given_on", texts.error_given_on());
        }
        is_past
    });
    let note = reading.words_if_any("note", NOTE_MAX);
    let chosen = payer.zip(kind).zip(value).zip(given_on);
    reading.done(chosen.map(|(((payer, kind), value), given_on)| NewGift {
        meeting: None,
        post,
        payer,
        payer_name,
        kind,
        value,
        given_on,
        source: Source::Hand,
        note,
    }))
}

fn read_value(reading: &mut Reading<'_>, texts: Texts) -> Option<Value> {
    let (typed, code) = (reading.get("value"), reading.get("currency"));
    if typed.is_empty() {
        return Some(Value::NotKnown);
    }
    let Ok(currency) = code.to_uppercase().parse::<Currency>() else {
        reading.fail("currency", texts.error_currency());
        return None;
    };
    let money = Money::read(typed, currency);
    if money.is_none() {
        reading.fail("value", texts.error_value());
    }
    money.map(Value::Known)
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    fn read(fields: &[(&str, &str)]) -> Result<NewGift, FormErrors> {
        let form = fields.iter().fold(Fields::default(), |form, (name, value)| form.and(name, value));
        let today = "2026-04-13".parse().expect("a day");
        parse(&form, PostId::from_number(1), today, Language::Arabic)
    }

    #[test]
    fn a_value_may_be_unknown_and_has_a_currency_where_it_is_not() {
        let line = [("payer", "host"), ("kind", "dinner"), ("given_on", "2026-04-12")];
        assert_eq!(read(&line).map(|gift| gift.value), Ok(Value::NotKnown));
        let with = |more: &[(&'static str, &'static str)]| read(&[&line[..], more].concat());
        assert!(with(&[("value", "80")]).is_err_and(|errors| errors.of("currency").is_some()));
        let euros = Money { minor: 8_050, currency: "EUR".parse().expect("a currency") };
        assert_eq!(with(&[("value", "80.50"), ("currency", "eur")]).map(|gift| gift.value), Ok(Value::Known(euros)));
    }

    #[test]
    fn a_partner_has_a_name_and_nothing_is_given_tomorrow() {
        let errors = read(&[("payer", "partner"), ("kind", "fee"), ("given_on", "2026-04-14")]).expect_err("wrong");
        assert_eq!(["payer_name", "given_on"].map(|field| errors.of(field).is_some()), [true; 2]);
    }
}
