//! SQL of with whom questions are: the next steps of answers.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::super::model::{ConsultationId, SheetAnswerId, SheetId};

kernel::statements! {
    OF_SHEET = "SELECT sheet_answer.id, next_step.post FROM sheet_answer
        JOIN next_step ON next_step.record = sheet_answer.id
        WHERE sheet_answer.sheet = ?1 ORDER BY sheet_answer.id LIMIT 100";
    OF_CONSULTATION = "SELECT sheet_answer.id FROM consultation_sheet
        JOIN sheet_answer ON sheet_answer.sheet = consultation_sheet.id
        JOIN next_step ON next_step.record = sheet_answer.id
        WHERE consultation_sheet.consultation = ?1 ORDER BY sheet_answer.id LIMIT 20000";
}

pub(in super::super) fn of_sheet(tx: &mut Tx<'_>, sheet: SheetId) -> Result<Vec<(SheetAnswerId, PostId)>, Fault> {
    tx.all(OF_SHEET, &[&sheet], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(in super::super) fn of_consultation(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
) -> Result<Vec<SheetAnswerId>, Fault> {
    tx.all(OF_CONSULTATION, &[&consultation], |row| row.get(0))
}
