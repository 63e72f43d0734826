//! SQL of partnerships.

use kernel::check::Check;
use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Money;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::super::model::OrganisationId;
use super::rules::{MayAgree, MayEnd, MayPropose};
use super::{Gift, NewPartnership, Partnership, PartnershipId};

kernel::statements! {
    INSERT_PARTNERSHIP = "INSERT INTO partnership (id, organisation, network_gives, partner_gives, starts_at, ends_at,
            network_amount, network_currency, partner_amount, partner_currency, rules, language, proposed_by, proposed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    PARTNERSHIP = "SELECT id, organisation, network_gives, partner_gives, starts_at, ends_at, network_amount,
            network_currency, partner_amount, partner_currency, rules, language, proposed_by, proposed_at, agreed_by,
            agreed_at, ended_at, end_reason
        FROM partnership WHERE id = ?1";
    PARTNERSHIPS_OF = "SELECT id, organisation, network_gives, partner_gives, starts_at, ends_at, network_amount,
            network_currency, partner_amount, partner_currency, rules, language, proposed_by, proposed_at, agreed_by,
            agreed_at, ended_at, end_reason
        FROM partnership WHERE organisation = ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
                AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3
            WHERE audience.record = partnership.id)
        ORDER BY ends_at DESC, id DESC LIMIT 100";
    AGREE = "UPDATE partnership SET agreed_by = ?2, agreed_at = ?3
        WHERE id = ?1 AND agreed_at = 9223372036854775807 AND ended_at = 9223372036854775807";
    END = "UPDATE partnership SET ended_at = ?2, end_reason = ?3 WHERE id = ?1 AND ended_at = 9223372036854775807";
    EXAMPLE scans "the first of the demo's few partnerships that is agreed, for the tests that visit every page" =
        "SELECT id FROM partnership WHERE agreed_at < 9223372036854775807 ORDER BY id LIMIT 1";
    PROPOSED_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM partnership
        WHERE agreed_at = 9223372036854775807 AND ended_at = 9223372036854775807
        AND NOT EXISTS (SELECT 1 FROM next_step WHERE next_step.record = partnership.id) ORDER BY id LIMIT 100";
    ENDED_WITH_STEP scans "a check reads all" = "SELECT id FROM partnership WHERE ended_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = partnership.id) ORDER BY id LIMIT 100";
}

pub(in crate::network) const CHECKS: &[Check] = &[
    Check { says: "every proposed partnership has a next step", broken_by: PROPOSED_WITHOUT_STEP },
    Check { says: "no partnership that ended has a next step", broken_by: ENDED_WITH_STEP },
];

/// The id of a partnership as any record's.
pub(super) fn record(id: PartnershipId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayPropose<'_>, new: &NewPartnership) -> Result<PartnershipId, Fault> {
    let id: PartnershipId = tx.new_id();
    let now = tx.now();
    let [network, partner] = [&new.network_gives, &new.partner_gives];
    let amount = |gift: &Gift| gift.money.map(|money| money.minor);
    let currency = |gift: &Gift| gift.money.map(|money| money.currency.code().to_owned());
    let fields: [&dyn Param; 14] = [
        &id,
        &leave.organisation.id,
        &network.words,
        &partner.words,
        &new.starts_at,
        &new.ends_at,
        &amount(network),
        &currency(network),
        &amount(partner),
        &currency(partner),
        &new.rules,
        &new.language.code(),
        &leave.actor.post,
        &now,
    ];
    tx.run(INSERT_PARTNERSHIP, &fields)?;
    Ok(id)
}

/// A partnership, whoever may read it.
pub(super) fn partnership(tx: &mut Tx<'_>, id: PartnershipId) -> Result<Partnership, Stop> {
    tx.one(PARTNERSHIP, &[&id], read)
}

/// An organisation's partnerships that a post may read, the last to end first.
pub(in crate::network) fn partnerships_of(
    tx: &mut Tx<'_>,
    organisation: OrganisationId,
    reader: PostId,
) -> Result<Vec<Partnership>, Fault> {
    let now = tx.now();
    tx.all(PARTNERSHIPS_OF, &[&organisation, &reader, &now], read)
}

/// Notes that it was agreed; false when it was agreed or ended meanwhile.
pub(super) fn agree(tx: &mut Tx<'_>, leave: &MayAgree<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(AGREE, &[&leave.partnership.id, &leave.actor.post, &now])? == 1)
}

/// Notes that it ended; false when it had ended already.
pub(super) fn end(tx: &mut Tx<'_>, leave: &MayEnd<'_>, reason: &str) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(END, &[&leave.partnership.id, &now, &reason])? == 1)
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<PartnershipId>, Fault> {
    tx.first(EXAMPLE, &[], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Partnership, Fault> {
    Ok(Partnership {
        id: row.get(0)?,
        organisation: row.get(1)?,
        terms: NewPartnership {
            network_gives: Gift { words: row.get(2)?, money: read_money(row, 6)? },
            partner_gives: Gift { words: row.get(3)?, money: read_money(row, 8)? },
            rules: row.get(10)?,
            language: row.get::<String>(11)?.parse().unwrap_or_default(),
            starts_at: row.get(4)?,
            ends_at: row.get(5)?,
        },
        proposed_by: row.get(12)?,
        proposed_at: row.get(13)?,
        agreed_by: row.get(14)?,
        agreed_at: row.get(15)?,
        ended_at: row.get(16)?,
        end_reason: row.get(17)?,
    })
}

/// A sum in two columns, the amount and after it the currency.
fn read_money(row: &Row<'_>, column: usize) -> Result<Option<Money>, Fault> {
    let (minor, currency): (Option<i64>, Option<String>) = (row.get(column)?, row.get(column + 1)?);
    let Some((minor, currency)) = minor.zip(currency) else { return Ok(None) };
    let currency = currency.parse().map_err(|_| Fault::broken("currency of a partnership", &currency))?;
    Ok(Some(Money { minor, currency }))
}
