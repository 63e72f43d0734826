//! SQL of cities' answers.

use kernel::db::{Param, Row, Tx};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{
    BankQuestionId, ConsultationId, Declined, Item, NewAnswer, Said, Sheet, SheetAnswer, SheetAnswerId, SheetId,
    Signed, Source,
};
use super::super::rules::{MayAnswer, MayNudge, MaySpeak};
use super::{SOMETIME, language_of, sometime};
use crate::network::{City, CityId, Standing};

kernel::statements! {
    INSERT_SHEET = "INSERT INTO consultation_sheet (id, consultation, city, region, is_member, asked_at, begun_at,
            signed_at, signed_by, may_quote, declined_at, declined_by, reason, reason_language, mailed_at, reminded_at,
            nudged_at, told_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8, FALSE, ?7, ?8, '', '', ?7, ?7, 0, ?7)";
    SHEET = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote, declined_at,
            declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE id = ?1";
    SHEETS = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote, declined_at,
            declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE consultation = ?1 ORDER BY city LIMIT 20000";
    SHEET_OF_CITY = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote,
            declined_at, declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE consultation = ?1 AND city = ?2";
    SHEETS_OF_CITY = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote,
            declined_at, declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE city = ?1 ORDER BY id DESC LIMIT 200";
    BEGIN_SHEET = "UPDATE consultation_sheet SET begun_at = ?2 WHERE id = ?1 AND begun_at > ?2";
    SIGN = "UPDATE consultation_sheet SET signed_at = ?2, signed_by = ?3, may_quote = ?4
        WHERE id = ?1 AND signed_at = 9223372036854775807";
    DECLINE = "UPDATE consultation_sheet SET declined_at = ?2, declined_by = ?3, reason = ?4, reason_language = ?5
        WHERE id = ?1 AND signed_at = 9223372036854775807 AND declined_at = 9223372036854775807";
    TAKE_BACK = "UPDATE consultation_sheet SET signed_at = ?2, may_quote = FALSE, declined_at = ?2, reason = '',
            reason_language = ''
        WHERE id = ?1";
    UNMAILED = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote, declined_at,
            declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE consultation = ?1 AND mailed_at = 9223372036854775807 ORDER BY city LIMIT 20";
    UNREMINDED = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote,
            declined_at, declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE consultation = ?1 AND reminded_at = 9223372036854775807
            AND signed_at = 9223372036854775807 AND declined_at = 9223372036854775807 ORDER BY city LIMIT 20";
    UNTOLD = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote,
            declined_at, declined_by, reason, reason_language, nudged_at
        FROM consultation_sheet WHERE consultation = ?1 AND told_at = 9223372036854775807
            AND signed_at < 9223372036854775807 ORDER BY city LIMIT 20";
    TOLD_BEFORE = "SELECT id, consultation, city, region, is_member, begun_at, signed_at, signed_by, may_quote,
            declined_at, declined_by, reason, reason_language, nudged_at, told_at
        FROM consultation_sheet WHERE consultation = ?1 AND told_at < ?2 AND signed_at < 9223372036854775807
        ORDER BY city LIMIT 20";
    FIRST_TOLD_BEFORE = "SELECT told_at FROM consultation_sheet
        WHERE consultation = ?1 AND told_at < ?2 AND signed_at < 9223372036854775807 ORDER BY told_at LIMIT 1";
    SET_MAILED = "UPDATE consultation_sheet SET mailed_at = ?2 WHERE id = ?1";
    SET_REMINDED = "UPDATE consultation_sheet SET reminded_at = ?2 WHERE id = ?1";
    SET_TOLD = "UPDATE consultation_sheet SET told_at = ?2 WHERE id = ?1";
    SET_NUDGED = "UPDATE consultation_sheet SET nudged_at = ?2 WHERE id = ?1 AND nudged_at = ?3";
    INSERT_ANSWER = "INSERT INTO sheet_answer (id, sheet, city, question, version, said, content, language, edit, post,
            written_at, source_fact)
        VALUES (?1, ?2, ?3, ?4, 0, '', '', '', 0, ?5, ?6, '')";
    ANSWER = "SELECT id, sheet, question, version, said, content, language, edit, post, written_at, source_sheet,
            source_fact
        FROM sheet_answer WHERE id = ?1";
    ANSWERS = "SELECT id, sheet, question, version, said, content, language, edit, post, written_at, source_sheet,
            source_fact
        FROM sheet_answer WHERE sheet = ?1 ORDER BY question LIMIT 100";
    WRITE = "UPDATE sheet_answer SET version = ?2, said = ?3, content = ?4, language = ?5, edit = edit + 1, post = ?6,
            written_at = ?7, source_sheet = ?8, source_fact = ?9
        WHERE id = ?1 AND edit = ?10";
    SIGNED_BEFORE = "SELECT before.id, before.sheet, before.question, before.version, before.said, before.content,
            before.language, before.edit, before.post, before.written_at, before.source_sheet, before.source_fact,
            consultation_sheet.signed_at, consultation.title, consultation.language
        FROM sheet_answer AS now
        JOIN sheet_answer AS before ON before.city = now.city AND before.question = now.question
            AND before.id <> now.id
        JOIN consultation_sheet ON consultation_sheet.id = before.sheet
            AND consultation_sheet.signed_at < 9223372036854775807
        JOIN consultation ON consultation.id = consultation_sheet.consultation
        WHERE now.sheet = ?1 AND before.said <> ''
        ORDER BY before.question, consultation_sheet.signed_at, before.id LIMIT 500";
    VOICES = "SELECT sheet_answer.id, sheet_answer.sheet, sheet_answer.question, sheet_answer.version, sheet_answer.said,
            sheet_answer.content, sheet_answer.language, sheet_answer.edit, sheet_answer.post, sheet_answer.written_at,
            sheet_answer.source_sheet, sheet_answer.source_fact
        FROM consultation_sheet JOIN sheet_answer ON sheet_answer.sheet = consultation_sheet.id
        WHERE consultation_sheet.consultation = ?1 AND consultation_sheet.signed_at < 9223372036854775807
        ORDER BY sheet_answer.sheet, sheet_answer.question LIMIT 50000";
}

/// Asks a city: its sheet with a place for what it says to each question. `author` asks until somebody of the city writes.
pub(in super::super) fn insert(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
    city: &City,
    items: &[Item],
    author: PostId,
) -> Result<SheetId, Fault> {
    let (id, now): (SheetId, _) = (tx.new_id(), tx.now());
    let is_member = city.standing == Standing::Active;
    let fields: [&dyn Param; 8] = [&id, &consultation, &city.id, &city.region, &is_member, &now, &SOMETIME, &author];
    tx.run(INSERT_SHEET, &fields)?;
    for item in items {
        let answer: SheetAnswerId = tx.new_id();
        tx.run(INSERT_ANSWER, &[&answer, &id, &city.id, &item.question, &author, &now])?;
    }
    Ok(id)
}

pub(in super::super) fn sheet(tx: &mut Tx<'_>, id: SheetId) -> Result<Sheet, Stop> {
    tx.one(SHEET, &[&id], read)
}

/// All cities that are asked.
pub(in super::super) fn sheets(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Vec<Sheet>, Fault> {
    tx.all(SHEETS, &[&consultation], read)
}

pub(in super::super) fn of_city(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
    city: CityId,
) -> Result<Option<Sheet>, Fault> {
    tx.first(SHEET_OF_CITY, &[&consultation, &city], read)
}

/// All that a city was asked, the latest first.
pub(in super::super) fn all_of_city(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<Sheet>, Fault> {
    tx.all(SHEETS_OF_CITY, &[&city], read)
}

/// Signs; false where it was signed meanwhile.
pub(in super::super) fn sign(
    tx: &mut Tx<'_>,
    leave: &MaySpeak<'_>,
    by: PostId,
    may_quote: bool,
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SIGN, &[&leave.sheet.id, &now, &by, &may_quote])? == 1)
}

/// False where something was said meanwhile.
pub(in super::super) fn decline(
    tx: &mut Tx<'_>,
    leave: &MaySpeak<'_>,
    by: PostId,
    (reason, language): (&str, Language),
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(DECLINE, &[&leave.sheet.id, &now, &by, &reason, &language.code()])? == 1)
}

/// It is neither signed nor declined any more.
pub(in super::super) fn take_back(tx: &mut Tx<'_>, leave: &MaySpeak<'_>) -> Result<(), Fault> {
    tx.run(TAKE_BACK, &[&leave.sheet.id, &SOMETIME]).map(drop)
}

/// What of a sheet's mails is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Due {
    Ask,
    Remind,
    Tell,
}

/// The next sheets whose city has not had a mail, at most twenty.
pub(in super::super) fn due(tx: &mut Tx<'_>, consultation: ConsultationId, due: Due) -> Result<Vec<Sheet>, Fault> {
    match due {
        Due::Ask => tx.all(UNMAILED, &[&consultation], read),
        Due::Remind => tx.all(UNREMINDED, &[&consultation], read),
        Due::Tell => tx.all(UNTOLD, &[&consultation], read),
    }
}

/// The next sheets whose city signed and was told last before an instant, each with when that was; at most twenty.
pub(in super::super) fn told_before(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
    before: Timestamp,
) -> Result<Vec<(Sheet, Timestamp)>, Fault> {
    tx.all(TOLD_BEFORE, &[&consultation, &before], |row| Ok((read(row)?, row.get(14)?)))
}

/// When the first of them was told.
pub(in super::super) fn first_told_before(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
    before: Timestamp,
) -> Result<Option<Timestamp>, Fault> {
    tx.first(FIRST_TOLD_BEFORE, &[&consultation, &before], |row| row.get(0))
}

/// A mail is written, or nobody is there to whom it could be.
pub(in super::super) fn set_done(tx: &mut Tx<'_>, sheet: SheetId, due: Due) -> Result<(), Fault> {
    let now = tx.now();
    let statement = match due {
        Due::Ask => SET_MAILED,
        Due::Remind => SET_REMINDED,
        Due::Tell => SET_TOLD,
    };
    tx.run(statement, &[&sheet, &now]).map(drop)
}

/// Notes a nudge; false where somebody else nudged meanwhile.
pub(in super::super) fn set_nudged(tx: &mut Tx<'_>, _leave: &MayNudge, sheet: &Sheet) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_NUDGED, &[&sheet.id, &now, &sheet.nudged_at])? == 1)
}

pub(in super::super) fn answer(tx: &mut Tx<'_>, id: SheetAnswerId) -> Result<SheetAnswer, Stop> {
    tx.one(ANSWER, &[&id], read_answer)
}

pub(in super::super) fn answers(tx: &mut Tx<'_>, sheet: SheetId) -> Result<Vec<SheetAnswer>, Fault> {
    tx.all(ANSWERS, &[&sheet], read_answer)
}

/// Writes what a city says; false where somebody wrote since the page that it was typed on.
pub(in super::super) fn write(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    answer: &SheetAnswer,
    new: &NewAnswer,
    (by, edit): (PostId, i64),
) -> Result<bool, Fault> {
    let (now, said, language) = (tx.now(), new.said.code(), new.language.code());
    let (sheet, fact) = match &new.source {
        Source::Typed => (None, ""),
        Source::Before(sheet) => (Some(*sheet), ""),
        Source::Fact(source) => (None, source.as_str()),
    };
    let fields: [&dyn Param; 10] =
        [&answer.id, &new.version, &said, &new.content, &language, &by, &now, &sheet, &fact, &edit];
    if tx.run(WRITE, &fields)? != 1 {
        return Ok(false);
    }
    tx.run(BEGIN_SHEET, &[&leave.sheet.id, &now])?;
    Ok(true)
}

/// What a city signed before, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Before {
    pub(in super::super) answer: SheetAnswer,
    pub(in super::super) signed_at: Timestamp,
    pub(in super::super) title: String,
    pub(in super::super) language: Language,
}

/// What the city of a sheet signed before to the same questions, by question, the latest last.
pub(in super::super) fn signed_before(tx: &mut Tx<'_>, sheet: SheetId) -> Result<Vec<Before>, Fault> {
    tx.all(SIGNED_BEFORE, &[&sheet], |row| {
        Ok(Before {
            answer: read_answer(row)?,
            signed_at: row.get(12)?,
            title: row.get(13)?,
            language: language_of(&row.get::<String>(14)?),
        })
    })
}

/// What all cities that signed say, sheet by sheet.
pub(in super::super) fn voices(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Vec<SheetAnswer>, Fault> {
    tx.all(VOICES, &[&consultation], read_answer)
}

fn read(row: &Row<'_>) -> Result<Sheet, Fault> {
    let (signed_by, may_quote): (PostId, bool) = (row.get(7)?, row.get(8)?);
    let signed = sometime(row.get(6)?).map(|at| Signed { at, by: signed_by, may_quote });
    let (by, reason, language): (PostId, String, String) = (row.get(10)?, row.get(11)?, row.get(12)?);
    let declined = sometime(row.get(9)?);
    Ok(Sheet {
        id: row.get(0)?,
        consultation: row.get(1)?,
        city: row.get(2)?,
        region: row.get(3)?,
        is_member: row.get(4)?,
        begun_at: sometime(row.get(5)?),
        signed,
        declined: declined.map(|at| Declined { at, by, reason, language: language_of(&language) }),
        nudged_at: row.get(13)?,
    })
}

pub(super) fn read_answer(row: &Row<'_>) -> Result<SheetAnswer, Fault> {
    let (before, fact): (Option<SheetId>, String) = (row.get(10)?, row.get(11)?);
    let source = match before {
        Some(sheet) => Source::Before(sheet),
        None if fact.is_empty() => Source::Typed,
        None => Source::Fact(fact),
    };
    Ok(SheetAnswer {
        id: row.get(0)?,
        sheet: row.get(1)?,
        question: row.get::<BankQuestionId>(2)?,
        version: row.get(3)?,
        said: Said::from_code(&row.get::<String>(4)?),
        content: row.get(5)?,
        language: language_of(&row.get::<String>(6)?),
        edit: row.get(7)?,
        post: row.get(8)?,
        written_at: row.get(9)?,
        source,
    })
}
