//! The forms of schemes and bursaries, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX, last_day};
use kernel::language::{Currency, Language, Money};
use kernel::time::Zone as TimeZone;
use kernel::web::Fields;

use super::model::{Decision, NewBursary, NewScheme, Paid, Scheme, Settlement, Zone};
use super::texts::Texts;

/// Letters of a report: a line or two.
const REPORT_MAX: usize = 1_000;

fn sum_field(zone: Zone) -> &'static str {
    match zone {
        Zone::Near => "near",
        Zone::Middle => "middle",
        Zone::Far => "far",
    }
}

/// A sum in digits with a point, as people type it.
fn plain(minor: i64, currency: Currency) -> String {
    let decimals = usize::from(currency.decimals());
    if decimals == 0 {
        return minor.to_string();
    }
    let unit = 10_i64.pow(u32::from(currency.decimals()));
    let (whole, part) = (minor / unit, minor % unit);
    if part == 0 { whole.to_string() } else { format!("{whole}.{part:0decimals$}") }
}

/// What a form shows of a scheme.
pub(super) fn present_scheme(scheme: Option<&Scheme>, zone: &TimeZone) -> Fields {
    let Some(scheme) = scheme else { return Fields::from([("paid", "costs")]) };
    let terms = &scheme.terms;
    let sum = |minor| plain(minor, terms.currency);
    let mut fields = Fields::from([
        ("currency", terms.currency.code()),
        ("pot", sum(terms.pot).as_str()),
        ("ceiling", sum(terms.ceiling).as_str()),
        ("ask_by", last_day(terms.ask_by, zone).to_string().as_str()),
        ("scheme_words", terms.words.as_str()),
    ]);
    match terms.paid {
        Paid::Costs => fields.and("paid", "costs"),
        Paid::LumpSums(sums) => {
            fields = fields.and("paid", "lump");
            Zone::ALL.iter().zip(sums).fold(fields, |fields, (zone, minor)| fields.and(sum_field(*zone), &sum(minor)))
        }
    }
}

pub(super) fn scheme_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let paid = |code: &str| (code.to_owned(), texts.paid(code).to_string());
    let mut controls = vec![
        filled.short("currency", texts.currency(), texts.currency_hint()),
        filled.short("pot", texts.pot(), texts.pot_hint()),
        filled.short("ceiling", texts.ceiling(), texts.ceiling_hint()),
        filled.day_hinted("ask_by", texts.ask_by(), texts.ask_by_hint()),
        filled.area("scheme_words", texts.rules_in_words(), texts.rules_in_words_hint()),
        filled.select("paid", texts.how_paid(), ["costs", "lump"].map(paid)),
    ];
    controls.extend([
        filled.short("near", texts.near_sum(), texts.lump_hint()),
        filled.short("middle", texts.middle_sum(), texts.lump_hint()),
        filled.short("far", texts.far_sum(), texts.lump_hint()),
    ]);
    controls
}

/// Reads a scheme: the ceiling is within the pot.
pub(super) fn parse_scheme(form: &Fields, zone: &TimeZone, language: Language) -> Result<NewScheme, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let currency = reading.get("currency").to_uppercase().parse::<Currency>().ok();
    if currency.is_none() {
        reading.fail("currency", texts.error_currency());
    }
    let (pot, ceiling) = (sum(&mut reading, "pot", currency, texts), sum(&mut reading, "ceiling", currency, texts));
    if pot.zip(ceiling).is_some_and(|(pot, ceiling)| ceiling > pot || ceiling < 1) {
        reading.fail("ceiling", texts.error_ceiling());
    }
    let ask_by = reading.day("ask_by").map(|day| day.plus_days(1).start_in(zone));
    let words = reading.words_if_any("scheme_words", WORDS_MAX);
    let paid = match reading.get("paid") {
        "lump" => {
            let sums = Zone::ALL.map(|zone| sum(&mut reading, sum_field(zone), currency, texts));
            let [near, middle, far] = sums;
            near.zip(middle).zip(far).map(|((near, middle), far)| Paid::LumpSums([near, middle, far]))
        }
        "costs" => Some(Paid::Costs),
        _ => {
            reading.fail("paid", texts.error_paid());
            None
        }
    };
    let chosen = currency.zip(pot).zip(ceiling).zip(ask_by).zip(paid);
    reading.done(chosen.map(|((((currency, pot), ceiling), ask_by), paid)| NewScheme {
        currency,
        pot,
        ceiling,
        ask_by,
        words,
        paid,
    }))
}

fn sum(reading: &mut Reading<'_>, name: &'static str, currency: Option<Currency>, texts: Texts) -> Option<i64> {
    let money = Money::read(reading.get(name), currency?);
    if money.is_none() {
        reading.fail(name, texts.error_sum());
    }
    money.map(|money| money.minor)
}

pub(super) fn ask_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let wants = filled.typed.get("advance") == "yes";
    vec![
        filled.area("reason", texts.reason(), texts.reason_hint()),
        filled.area("contribution", texts.contribution(), texts.contribution_hint()),
        filled.short("estimated", texts.estimated(), texts.estimated_hint()),
        filled.line_hinted("other_support", texts.other_support(), texts.other_support_hint()),
        Control::Choice(ChoiceGroup {
            field: Field::new("advance", texts.advance()),
            choices: vec![Answer::new("yes", texts.wants_advance(), wants)],
            count: HowMany::Any,
        }),
    ]
}

/// Reads what a city asks for, in the currency of the scheme.
pub(super) fn parse_ask(form: &Fields, currency: Currency, language: Language) -> Result<NewBursary, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let reason = reading.words("reason", WORDS_MAX, texts.error_reason());
    let contribution = reading.words("contribution", WORDS_MAX, texts.error_contribution());
    let estimated = sum(&mut reading, "estimated", Some(currency), texts);
    let other_support = reading.words_if_any("other_support", REPORT_MAX);
    let wants_advance = reading.get("advance") == "yes";
    reading.done(estimated.map(|estimated| NewBursary {
        reason,
        contribution,
        estimated,
        other_support,
        wants_advance,
    }))
}

/// What a form proposes to grant: the lump sum, or what is estimated up to the ceiling.
pub(super) fn present_decision(scheme: &Scheme, lump_sum: Option<i64>, estimated: i64) -> Fields {
    let proposed = lump_sum.unwrap_or(estimated.min(scheme.terms.ceiling));
    Fields::from([("granted", plain(proposed, scheme.terms.currency).as_str())])
}

pub(super) fn decision_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.short("granted", texts.granted_sum(), texts.granted_sum_hint()),
        filled.area("decision_words", texts.decision_words(), texts.decision_words_hint()),
    ]
}

/// Reads a decision: which button was pressed, and the reason.
pub(super) fn parse_decision(form: &Fields, currency: Currency, language: Language) -> Result<Decision, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("decision_words", WORDS_MAX, texts.error_decision_words());
    let decision = if reading.get("decision") == "decline" {
        Some(Decision::Decline(words))
    } else {
        sum(&mut reading, "granted", Some(currency), texts).map(|granted| Decision::Grant(granted, words))
    };
    reading.done(decision)
}

/// Reads why a city asks for a second look.
pub(super) fn parse_second(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("second_words", WORDS_MAX, Texts::new(language).error_second());
    reading.done(Some(words))
}

/// What a form proposes as paid: what was granted.
pub(super) fn present_settlement(scheme: &Scheme, granted: i64) -> Fields {
    Fields::from([("paid_sum", plain(granted, scheme.terms.currency).as_str())])
}

pub(super) fn settlement_controls(filled: Filled<'_>, scheme: &Scheme, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let report = filled.area("report", texts.report(), texts.report_hint());
    match scheme.terms.paid {
        Paid::Costs => vec![filled.short("paid_sum", texts.receipts_sum(), texts.receipts_hint()), report],
        Paid::LumpSums(_) => vec![report],
    }
}

/// Reads what a bursary came to; a lump sum is what was granted.
pub(super) fn parse_settlement(
    form: &Fields,
    (scheme, granted): (&Scheme, i64),
    language: Language,
) -> Result<Settlement, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let paid = match scheme.terms.paid {
        Paid::LumpSums(_) => Some(granted),
        Paid::Costs => sum(&mut reading, "paid_sum", Some(scheme.terms.currency), texts),
    };
    let report = reading.words("report", REPORT_MAX, texts.error_report());
    reading.done(paid.map(|paid| Settlement { paid, report }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(fields: &[(&str, &str)]) -> Result<NewScheme, FormErrors> {
        let base = [("currency", "eur"), ("pot", "5,000"), ("ceiling", "1,200"), ("ask_by", "2026-05-01")];
        let all = base.iter().chain(fields).fold(Fields::default(), |form, (name, value)| form.and(name, value));
        parse_scheme(&all, &TimeZone::UTC, Language::French)
    }

    #[test]
    fn lump_sums_are_all_asked_for_where_they_are_paid() {
        assert_eq!(scheme(&[("paid", "costs")]).map(|scheme| scheme.paid), Ok(Paid::Costs));
        let errors = scheme(&[("paid", "lump"), ("near", "300")]).expect_err("wrong");
        assert_eq!(["near", "middle", "far"].map(|field| errors.of(field).is_some()), [false, true, true]);
        let lump = scheme(&[("paid", "lump"), ("near", "300"), ("middle", "600"), ("far", "900.50")]);
        assert_eq!(lump.map(|scheme| scheme.paid), Ok(Paid::LumpSums([30_000, 60_000, 90_050])));
    }

    #[test]
    fn the_last_day_for_asking_counts() {
        let ask_by = scheme(&[("paid", "costs")]).map(|scheme| scheme.ask_by.to_string());
        assert_eq!(ask_by.as_deref(), Ok("2026-05-02T00:00:00Z"));
    }
}
