//! The form in which a contract, who gives it and who competes for it are said, read into types.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::NewContest;
use crate::network;

/// Who competes, where the form asks for it.
pub(super) enum Competitor {
    /// Whoever is named.
    Named,
    /// The house of whoever fills it in.
    Own(CircleId),
}

pub(super) fn controls(filled: Filled<'_>, competitor: &Competitor, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = vec![
        filled.line_hinted("giver", texts.contest_giver(), texts.contest_home_hint()),
        filled.line_hinted("contract", texts.contest_contract(), texts.contest_contract_hint()),
    ];
    if matches!(competitor, Competitor::Named) {
        controls.push(filled.line_hinted("competitor", texts.contest_competitor(), texts.contest_home_hint()));
    }
    controls
}

/// Whose people are meant by a name of a city or of an organisation.
fn home_named(tx: &mut Tx<'_>, typed: &str) -> Result<Option<CircleId>, Fault> {
    if let Some(city) = network::member_named(tx, typed)? {
        return Ok(Some(city.circle));
    }
    let wanted = atlas::fold(typed);
    let named = network::organisations(tx)?.into_iter().find(|one| atlas::fold(&one.name) == wanted);
    Ok(named.map(|one| one.circle))
}

pub(super) fn parse(
    tx: &mut Tx<'_>,
    form: &Fields,
    competitor: &Competitor,
    language: Language,
) -> Result<Result<NewContest, FormErrors>, Fault> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let giver = home_named(tx, form.get("giver"))?;
    if giver.is_none() {
        reading.fail("giver", texts.error_contest_home());
    }
    let contract = reading.words("contract", NAME_MAX, texts.error_contest_contract());
    let competitor = match competitor {
        Competitor::Named => home_named(tx, form.get("competitor"))?,
        Competitor::Own(home) => Some(*home),
    };
    if competitor.is_none() {
        reading.fail("competitor", texts.error_contest_home());
    }
    if giver.is_some() && giver == competitor {
        reading.fail("giver", texts.error_contest_self());
    }
    let read = giver.zip(competitor);
    Ok(reading.done(read.map(|(giver, competitor)| NewContest { giver, contract, competitor })))
}
