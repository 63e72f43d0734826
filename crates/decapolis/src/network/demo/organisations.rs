//! The invented organisations of the demo network, and what was agreed with them.

use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::{Language, Money};
use kernel::post::{Function, HeldPost};
use kernel::stop::{Fault, Stop};

use super::super::model::OrganisationId;
use super::super::organisation::{self, NewOrganisation, OrganisationKind};
use super::super::partnership::{self, Gift, NewPartnership};
use super::acting::actor_of;
use super::people;

/// The one whose programme officer the demo's links sign in.
pub(super) const FUND: &str = "Open Cities Fund (invented)";

/// Name, kind, what it is, what it offers, and the language in which it says so.
const ORGANISATIONS: [(&str, OrganisationKind, &str, &str, Language); 5] = [
    (
        FUND,
        OrganisationKind::Foundation,
        "A foundation that pays for first trials of digital services in towns. It is invented for this demo.",
        "Grants for trials of at most a year, and an evaluator who writes down what did not work.",
        Language::English,
    ),
    (
        "Harbour University (invented)",
        OrganisationKind::University,
        "A research group on how residents meet their city on-line. It is invented for this demo.",
        "Interviews with residents, anonymous data, and a student for six months.",
        Language::English,
    ),
    (
        "Lampe & Fils (inventé)",
        OrganisationKind::Company,
        "Une entreprise d’éclairage public, inventée pour cette démonstration.",
        "Le prêt de capteurs pour un essai, sans engagement d’achat.",
        Language::French,
    ),
    (
        "Liga de Municipios del Sur (inventada)",
        OrganisationKind::Association,
        "Una asociación nacional de municipios, inventada para esta demostración.",
        "Traducciones y salas para reuniones.",
        Language::Spanish,
    ),
    (
        "مرصد المدن الرقمية (مُختلق)",
        OrganisationKind::International,
        "هيئة دولية تجمع بيانات عن المدن، مُختلقة لهذا العرض.",
        "بيانات مقارنة ومراجعة خبراء.",
        Language::Arabic,
    ),
];

/// The organisations, described by the secretariat.
pub(super) fn make(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = people::secretariat(tx)?;
    let secretariat = actor_of(tx, &secretariat)?;
    for (name, kind, about, offers, language) in ORGANISATIONS {
        let new = NewOrganisation {
            name: name.to_owned(),
            kind,
            website: String::new(),
            about: about.to_owned(),
            offers: offers.to_owned(),
        };
        organisation::add(tx, &secretariat, &new, language)?;
    }
    Ok(())
}

/// One agreed that ends soon and that everybody reads, one agreed that the organisation confirmed, one proposed and one ended.
pub(super) fn make_partnerships(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let partner = super::super::post_of_kind(tx, CircleKind::Organisation, Function::Partner)?;
    let organisations = organisation::all(tx)?;
    let named = |name: &str| organisations.iter().find(|one| one.name.starts_with(name)).map(|one| one.id);
    let [fund, university, company] = ["Open Cities", "Harbour", "Lampe"].map(named);
    let [fund, university, company] = [fund, university, company].map(|id| id.ok_or(Stop::Missing));
    let (fund, university, company) = (fund?, university?, company?);
    let grants =
        agree(tx, fund, Some(&partner), (-300, 60), ("Grants for first trials in five towns", Some(12_500_000)))?;
    agree(
        tx,
        university,
        None,
        (-30, 700),
        ("Forty interviews with residents a year, and their anonymous data", None),
    )?;
    let lamps = ("Sensors on loan for one street, taken away afterwards", None);
    let lamps = agree(tx, company, None, (-500, 200), lamps)?;
    let secretariat = secretariat(tx)?;
    partnership::open_to(tx, &secretariat, grants, true)?;
    partnership::end(tx, &secretariat, lamps, "The trial is over; what it showed stands among the practices.")?;
    let more = (1, 366);
    propose(tx, fund, more, ("A second year of grants, for towns below 100,000 people", Some(8_000_000))).map(drop)
}

fn secretariat(tx: &mut Tx<'_>) -> Result<kernel::session::Actor, Stop> {
    let held = people::secretariat(tx)?;
    actor_of(tx, &held)
}

fn propose(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    (from, until): (i64, i64),
    (words, minor): (&str, Option<i64>),
) -> Result<partnership::PartnershipId, Stop> {
    let currency = "EUR".parse().map_err(|_| Fault::broken("demo currency", "EUR"))?;
    let new = NewPartnership {
        partner_gives: Gift { words: words.to_owned(), money: minor.map(|minor| Money { minor, currency }) },
        network_gives: Gift { words: "A report of what came of it, twice a year".to_owned(), money: None },
        rules: "It reads no need that was not shared with it, sees no interview, and has no exclusive right."
            .to_owned(),
        language: Language::English,
        starts_at: tx.now().plus_days(from),
        ends_at: tx.now().plus_days(until),
    };
    let secretariat = secretariat(tx)?;
    partnership::propose(tx, &secretariat, organisation, &new)
}

/// Proposes it and agrees: the organisation's own post where it has one, else the secretariat notes it.
fn agree(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    partner: Option<&HeldPost>,
    days: (i64, i64),
    gift: (&str, Option<i64>),
) -> Result<partnership::PartnershipId, Stop> {
    let id = propose(tx, organisation, days, gift)?;
    let other_side = match partner {
        Some(held) => actor_of(tx, held)?,
        None => secretariat(tx)?,
    };
    partnership::agree(tx, &other_side, id)?;
    Ok(id)
}
