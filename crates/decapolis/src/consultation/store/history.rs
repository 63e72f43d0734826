//! SQL of where a question was asked, and of what was said there.

use kernel::db::{Row, Tx};
use kernel::stop::Fault;

use super::super::model::{BankQuestionId, Consultation, ConsultationId, Item, SheetAnswer};
use super::{read, read_item, sheet};
use crate::network::{CityId, RegionId};

/// Answers that are read at once.
pub(in super::super) const ANSWERS_MAX: usize = 50_000;

kernel::statements! {
    ASKED_IN = "SELECT consultation.id, consultation.title, consultation.purpose, consultation.addressee,
            consultation.language, consultation.region, consultation.asks_deciding, consultation.answers_until,
            consultation.reply_until, consultation.author, consultation.opened_at, consultation.reply_who,
            consultation.reply_words, consultation.reply_language, consultation.reply_day, consultation.reply_author,
            consultation.replied_at
        FROM consultation_item JOIN consultation ON consultation.id = consultation_item.consultation
        WHERE consultation_item.question = ?1 AND consultation.opened_at < 9223372036854775807
        ORDER BY consultation.id DESC LIMIT 50";
    ITEMS_BESIDE = "SELECT item.place, item.question, item.after, item.is_choice, item.disposition, item.why,
            item.why_language, item.disposed_by, item.disposed_at, item.consultation
        FROM consultation_item AS own JOIN consultation_item AS item ON item.consultation = own.consultation
        WHERE own.question = ?1 AND own.consultation >= ?2
        ORDER BY item.consultation, item.place, item.question LIMIT 2000";
    ANSWERS_BESIDE = "SELECT sheet_answer.id, sheet_answer.sheet, sheet_answer.question, sheet_answer.version,
            sheet_answer.said, sheet_answer.content, sheet_answer.language, sheet_answer.edit, sheet_answer.post,
            sheet_answer.written_at, sheet_answer.source_sheet, sheet_answer.source_fact,
            consultation_sheet.consultation, consultation_sheet.city, consultation_sheet.region
        FROM consultation_item AS own
        JOIN consultation_sheet ON consultation_sheet.consultation = own.consultation
            AND consultation_sheet.signed_at < 9223372036854775807
        JOIN sheet_answer ON sheet_answer.sheet = consultation_sheet.id AND sheet_answer.said <> ''
        WHERE own.question = ?1 AND own.consultation >= ?2
        ORDER BY own.consultation DESC, sheet_answer.sheet, sheet_answer.question LIMIT 50000";
}

/// A signed answer with where and by which city it was given.
pub(in super::super) struct Given {
    pub(in super::super) answer: SheetAnswer,
    pub(in super::super) consultation: ConsultationId,
    pub(in super::super) city: CityId,
    pub(in super::super) region: RegionId,
}

/// The consultations that asked a question, the latest first.
pub(in super::super) fn asked_in(tx: &mut Tx<'_>, question: BankQuestionId) -> Result<Vec<Consultation>, Fault> {
    tx.all(ASKED_IN, &[&question], read)
}

/// All that was asked beside a question, from a consultation on.
pub(in super::super) fn items_beside(
    tx: &mut Tx<'_>,
    (question, from): (BankQuestionId, ConsultationId),
) -> Result<Vec<(ConsultationId, Item)>, Fault> {
    tx.all(ITEMS_BESIDE, &[&question, &from], |row: &Row<'_>| Ok((row.get(9)?, read_item(row)?)))
}

/// All that was signed there, the latest consultation first; at most [`ANSWERS_MAX`].
pub(in super::super) fn answers_beside(
    tx: &mut Tx<'_>,
    (question, from): (BankQuestionId, ConsultationId),
) -> Result<Vec<Given>, Fault> {
    tx.all(ANSWERS_BESIDE, &[&question, &from], |row: &Row<'_>| {
        Ok(Given {
            answer: sheet::read_answer(row)?,
            consultation: row.get(12)?,
            city: row.get(13)?,
            region: row.get(14)?,
        })
    })
}
