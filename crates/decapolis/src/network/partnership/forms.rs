//! The form of a partnership, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::{Currency, Language, Money};
use kernel::time::Zone;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::{Gift, NewPartnership};

/// Reads a proposal.
pub(super) fn parse(form: &Fields, zone: &Zone, language: Language) -> Result<NewPartnership, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let partner_gives = gift(&mut reading, ["partner_gives", "partner_sum", "partner_currency"], texts);
    let network_gives = gift(&mut reading, ["network_gives", "network_sum", "network_currency"], texts);
    let rules = reading.words("rules", WORDS_MAX, texts.error_partner_rules());
    let (from, until) = (reading.day("from"), reading.day("until"));
    let span = until.and_then(|until| reading.span("until", from, Some(until), zone));
    reading.done(span.map(|(starts_at, ends_at)| NewPartnership {
        partner_gives,
        network_gives,
        rules,
        language,
        starts_at,
        ends_at,
    }))
}

/// What one side gives: words, and beside them a sum with its currency or neither.
fn gift(reading: &mut Reading<'_>, [words, sum, currency]: [&'static str; 3], texts: Texts) -> Gift {
    let words = reading.words(words, WORDS_MAX, texts.error_gift());
    if reading.get(sum).is_empty() && reading.get(currency).is_empty() {
        return Gift { words, money: None };
    }
    let code: Option<Currency> = reading.get(currency).to_uppercase().parse().ok();
    if code.is_none() {
        reading.fail(currency, texts.error_currency());
    }
    let money = code.and_then(|code| Money::read(reading.get(sum), code)).filter(|money| money.minor > 0);
    if money.is_none() && code.is_some() {
        reading.fail(sum, texts.error_sum());
    }
    Gift { words, money }
}

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.area("partner_gives", texts.partner_gives(), texts.gift_hint()),
        filled.short("partner_sum", texts.partner_sum(), texts.sum_hint()),
        filled.short("partner_currency", texts.partner_currency(), texts.currency_hint()),
        filled.area("network_gives", texts.network_gives(), texts.gift_hint()),
        filled.short("network_sum", texts.network_sum(), texts.sum_hint()),
        filled.short("network_currency", texts.network_currency(), texts.currency_hint()),
        filled.area("rules", texts.partner_rules(), texts.partner_rules_hint()),
        filled.day("from", texts.first_day()),
        filled.day("until", texts.last_day()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(more: [(&'static str, &'static str); 4]) -> Fields {
        let [one, other, third, fourth] = more;
        Fields::from([
            ("partner_gives", "Grants for five towns"),
            ("network_gives", "A report each year"),
            ("rules", "No seat where cities decide"),
            one,
            other,
            third,
            fourth,
        ])
    }

    #[test]
    fn a_gift_is_words_and_perhaps_a_sum() {
        let days = [("from", "2026-01-01"), ("until", "2026-12-31")];
        let form = proposal([days[0], days[1], ("partner_sum", "25,000"), ("partner_currency", "eur")]);
        let new = parse(&form, &Zone::UTC, Language::English).expect("whole");
        assert_eq!(new.partner_gives.money.map(|money| money.minor), Some(2_500_000));
        assert_eq!(new.network_gives.money, None);
        assert_eq!(new.ends_at.to_string(), "2027-01-01T00:00:00Z");
    }

    #[test]
    fn a_sum_without_currency_and_a_time_without_end_are_refused() {
        let form =
            proposal([("from", "2026-01-01"), ("until", ""), ("partner_sum", "25"), ("network_currency", "EUR")]);
        let errors = parse(&form, &Zone::UTC, Language::Arabic).expect_err("refused");
        let wrong = ["partner_currency", "network_sum", "until", "from"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true, true, true, false]);
    }
}
