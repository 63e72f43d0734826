//! Partnerships as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::pages::loaded;
use super::{Gift, Partnership};

/// A partnership in the list of its organisation.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::network) struct PartnershipLineData {
    id: String,
    /// `proposed`, `agreed`, `ran-out` or `ended`.
    state: String,
    /// The language of all its words.
    language: String,
    /// What the organisation gives.
    partner_gives: GiftData,
    starts_at: String,
    ends_at: String,
}

/// A partnership with all that was agreed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PartnershipData {
    #[serde(flatten)]
    line: PartnershipLineData,
    /// The id of the organisation.
    organisation: String,
    organisation_name: String,
    network_gives: GiftData,
    /// What the organisation may not do.
    rules: String,
    /// By title, since the post may have another holder by now.
    proposed_by: Option<String>,
    proposed_at: String,
    agreed_by: Option<String>,
    /// Null as long as it is a proposal.
    agreed_at: Option<String>,
    /// Null as long as nobody ended it.
    ended_at: Option<String>,
    end_reason: String,
}

/// What one side gives.
#[derive(Debug, Serialize, JsonSchema)]
struct GiftData {
    words: String,
    /// A sum in the currency's smallest unit: 12.50 EUR is 1250; null where it is no money.
    minor: Option<i64>,
    /// ISO 4217.
    currency: Option<String>,
}

/// One partnership, as its page shows it to the same reader.
pub(crate) fn partnership_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<PartnershipData, Stop> {
    let (organisation, partnership) = loaded(tx, visit)?;
    let agreed_at = partnership.agreed_at.unless_never();
    Ok(PartnershipData {
        line: line_data(&partnership, tx.now()),
        organisation: organisation.id.to_string(),
        organisation_name: organisation.name,
        network_gives: gift_data(&partnership.terms.network_gives),
        rules: partnership.terms.rules,
        proposed_by: title(tx, partnership.proposed_by)?,
        proposed_at: partnership.proposed_at.to_string(),
        agreed_by: if agreed_at.is_some() { title(tx, partnership.agreed_by)? } else { None },
        agreed_at,
        ended_at: partnership.ended_at.unless_never(),
        end_reason: partnership.end_reason,
    })
}

/// A partnership in one line; who may read it was asked by whoever loaded it.
pub(in crate::network) fn line_data(partnership: &Partnership, now: Timestamp) -> PartnershipLineData {
    PartnershipLineData {
        id: partnership.id.to_string(),
        state: partnership.state(now).code().to_owned(),
        language: partnership.terms.language.code().to_owned(),
        partner_gives: gift_data(&partnership.terms.partner_gives),
        starts_at: partnership.terms.starts_at.to_string(),
        ends_at: partnership.terms.ends_at.to_string(),
    }
}

fn title(tx: &mut Tx<'_>, post: PostId) -> Result<Option<String>, Stop> {
    Ok(post::by_id(tx, post)?.map(|held| held.title))
}

fn gift_data(gift: &Gift) -> GiftData {
    GiftData {
        words: gift.words.clone(),
        minor: gift.money.map(|money| money.minor),
        currency: gift.money.map(|money| money.currency.code().to_owned()),
    }
}
