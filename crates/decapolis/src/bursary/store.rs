//! SQL of schemes and bursaries.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Bursary, BursaryId, Decision, NewBursary, NewScheme, Paid, Scheme, SchemeId, State};
use super::rules::{MayAsk, MayDecide, MayKeep, MayMove, MaySettle, MayTakeBack};
use crate::forum::MeetingId;
use crate::gift::GiftId;
use crate::network::City;

kernel::statements! {
    DELETE_SCHEME = "DELETE FROM bursary_scheme WHERE meeting = ?1";
    INSERT_SCHEME = "INSERT INTO bursary_scheme (id, meeting, currency, pot, ceiling, ask_by, words, language, near_sum, middle_sum,
            far_sum, author, changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    SCHEME = "SELECT currency, pot, ceiling, ask_by, words, language, near_sum, middle_sum, far_sum FROM bursary_scheme
        WHERE meeting = ?1 LIMIT 1";
    INSERT_BURSARY = "INSERT INTO bursary (id, meeting, city, home, post, reason, contribution, language, estimated, other_support,
            wants_advance, asked_at, state, granted, decision_words, decision_language, decided_at, looked_twice, second_words,
            settled, report, changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'asked', 0, '', ?8, 9223372036854775807, FALSE, '', 0, '', ?12)";
    BURSARY = "SELECT id, meeting, city, home, post, reason, contribution, language, estimated, other_support, wants_advance,
            asked_at, state, granted, decision_words, decision_language, decided_at, looked_twice, second_words, gift, settled,
            report
        FROM bursary WHERE id = ?1 LIMIT 1";
    BURSARIES = "SELECT id, meeting, city, home, post, reason, contribution, language, estimated, other_support, wants_advance,
            asked_at, state, granted, decision_words, decision_language, decided_at, looked_twice, second_words, gift, settled,
            report
        FROM bursary WHERE meeting = ?1 ORDER BY id LIMIT 1000";
    TAKE_BACK = "DELETE FROM bursary WHERE id = ?1 AND state = 'asked'";
    DECIDE = "UPDATE bursary SET state = ?2, granted = ?3, decision_words = ?4, decision_language = ?5, decided_by = ?6,
            decided_at = ?7, changed_at = ?7
        WHERE id = ?1 AND state = ?8";
    MOVE = "UPDATE bursary SET state = ?2, changed_at = ?3 WHERE id = ?1 AND state = ?4";
    ASK_AGAIN = "UPDATE bursary SET second_words = ?2, looked_twice = TRUE WHERE id = ?1";
    SET_GIFT = "UPDATE bursary SET gift = ?2 WHERE id = ?1";
    SETTLE = "UPDATE bursary SET state = 'settled', settled = ?2, report = ?3, changed_at = ?4
        WHERE id = ?1 AND state = 'taken-up'";
}

/// The id of a bursary as any record's.
pub(super) fn record(id: BursaryId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Keeps a scheme in place of the one that there was.
pub(super) fn keep_scheme(
    tx: &mut Tx<'_>,
    _leave: &MayKeep,
    meeting: MeetingId,
    (actor, new): (&Actor, &NewScheme),
) -> Result<(), Fault> {
    tx.run(DELETE_SCHEME, &[&meeting])?;
    let (id, now): (SchemeId, _) = (tx.new_id(), tx.now());
    let [near, middle, far] = match new.paid {
        Paid::Costs => [-1; 3],
        Paid::LumpSums(sums) => sums,
    };
    let fields: [&dyn Param; 13] = [
        &id,
        &meeting,
        &new.currency.code(),
        &new.pot,
        &new.ceiling,
        &new.ask_by,
        &new.words,
        &actor.language.code(),
        &near,
        &middle,
        &far,
        &actor.post,
        &now,
    ];
    tx.run(INSERT_SCHEME, &fields).map(drop)
}

/// What a meeting has for bursaries, where it has something.
pub(super) fn scheme(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Scheme>, Fault> {
    tx.first(SCHEME, &[&meeting], |row| {
        let currency: String = row.get(0)?;
        let sums: [i64; 3] = [row.get(6)?, row.get(7)?, row.get(8)?];
        let terms = NewScheme {
            currency: currency.parse().map_err(|_| Fault::broken("currency of a scheme", &currency))?,
            pot: row.get(1)?,
            ceiling: row.get(2)?,
            ask_by: row.get(3)?,
            words: row.get(4)?,
            paid: if sums[0] < 0 { Paid::Costs } else { Paid::LumpSums(sums) },
        };
        Ok(Scheme { terms, language: row.get::<String>(5)?.parse().unwrap_or_default() })
    })
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    _leave: &MayAsk,
    (meeting, city): (MeetingId, &City),
    (actor, new): (&Actor, &NewBursary),
) -> Result<BursaryId, Fault> {
    let (id, now): (BursaryId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 12] = [
        &id,
        &meeting,
        &city.id,
        &city.circle,
        &actor.post,
        &new.reason,
        &new.contribution,
        &actor.language.code(),
        &new.estimated,
        &new.other_support,
        &new.wants_advance,
        &now,
    ];
    tx.run(INSERT_BURSARY, &fields)?;
    Ok(id)
}

pub(super) fn bursary(tx: &mut Tx<'_>, id: BursaryId) -> Result<Bursary, Stop> {
    tx.one(BURSARY, &[&id], read)
}

/// All bursaries of a meeting, in the order in which they were asked for.
pub(super) fn bursaries(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Bursary>, Fault> {
    tx.all(BURSARIES, &[&meeting], read)
}

/// Takes back what was asked for; false when it was decided meanwhile.
pub(super) fn take_back(tx: &mut Tx<'_>, leave: &MayTakeBack<'_>) -> Result<bool, Fault> {
    Ok(tx.run(TAKE_BACK, &[&leave.bursary.id])? == 1)
}

/// Writes a decision down; false when it was decided meanwhile.
pub(super) fn decide(tx: &mut Tx<'_>, leave: &MayDecide<'_>, actor: &Actor) -> Result<bool, Fault> {
    let now = tx.now();
    let (state, granted, words) = match leave.decision {
        Decision::Grant(sum, words) => (State::Granted, *sum, words),
        Decision::Decline(words) => (State::Declined, 0, words),
    };
    let fields: [&dyn Param; 8] = [
        &leave.bursary.id,
        &state.code(),
        &granted,
        words,
        &actor.language.code(),
        &actor.post,
        &now,
        &leave.bursary.state.code(),
    ];
    Ok(tx.run(DECIDE, &fields)? == 1)
}

/// Moves it on; false when it was moved meanwhile.
pub(super) fn move_on(tx: &mut Tx<'_>, leave: &MayMove<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(MOVE, &[&leave.bursary.id, &leave.to.code(), &now, &leave.bursary.state.code()])? == 1)
}

/// Why a city asks for a second look, which is the only one.
pub(super) fn ask_again(tx: &mut Tx<'_>, leave: &MayMove<'_>, words: &str) -> Result<bool, Fault> {
    if !move_on(tx, leave)? {
        return Ok(false);
    }
    Ok(tx.run(ASK_AGAIN, &[&leave.bursary.id, &words])? == 1)
}

/// The line of the gift register that says what it pays.
pub(super) fn set_gift(tx: &mut Tx<'_>, id: BursaryId, gift: GiftId) -> Result<(), Fault> {
    tx.run(SET_GIFT, &[&id, &gift]).map(drop)
}

pub(super) fn settle(tx: &mut Tx<'_>, leave: &MaySettle<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    let settlement = leave.settlement;
    Ok(tx.run(SETTLE, &[&leave.bursary.id, &settlement.paid, &settlement.report, &now])? == 1)
}

fn read(row: &Row<'_>) -> Result<Bursary, Fault> {
    let state: String = row.get(12)?;
    Ok(Bursary {
        id: row.get(0)?,
        meeting: row.get(1)?,
        city: row.get(2)?,
        home: row.get(3)?,
        post: row.get(4)?,
        asked: NewBursary {
            reason: row.get(5)?,
            contribution: row.get(6)?,
            estimated: row.get(8)?,
            other_support: row.get(9)?,
            wants_advance: row.get(10)?,
        },
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        asked_at: row.get(11)?,
        state: State::from_code(&state).ok_or_else(|| Fault::broken("state of a bursary", &state))?,
        granted: row.get(13)?,
        decision_words: row.get(14)?,
        decision_language: row.get::<String>(15)?.parse().unwrap_or_default(),
        decided_at: row.get::<Timestamp>(16)?,
        looked_twice: row.get(17)?,
        second_words: row.get(18)?,
        gift: row.get(19)?,
        settled: row.get(20)?,
        report: row.get(21)?,
    })
}
