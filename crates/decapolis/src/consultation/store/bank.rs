//! SQL of the bank of questions.

use std::collections::BTreeMap;

use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::super::model::{BankQuestion, BankQuestionId, ConsultationId, Kind, NewQuestion, Wording};
use super::super::rules::MayReword;
use super::language_of;

kernel::statements! {
    INSERT_QUESTION = "INSERT INTO bank_question (id, kind, fact, version, author, made_at, rows_max)
        VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6)";
    INSERT_WORDING = "INSERT INTO bank_wording (question, version, language, words, choices, author, written_at,
            named_rows, unit)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING";
    NEXT_VERSION = "UPDATE bank_question SET version = version + 1 WHERE id = ?1 AND version = ?2";
    QUESTION = "SELECT bank_question.id, bank_question.kind, bank_wording.unit, bank_question.fact,
            bank_question.version, bank_wording.version, bank_wording.language, bank_wording.words, bank_wording.choices,
            bank_question.rows_max, bank_wording.named_rows
        FROM bank_question JOIN bank_wording ON bank_wording.question = bank_question.id
        WHERE bank_question.id = ?1
        ORDER BY bank_wording.version, bank_wording.written_at, bank_wording.language LIMIT 500";
    QUESTIONS_OF = "SELECT bank_question.id, bank_question.kind, bank_wording.unit, bank_question.fact,
            bank_question.version, bank_wording.version, bank_wording.language, bank_wording.words, bank_wording.choices,
            bank_question.rows_max, bank_wording.named_rows
        FROM consultation_item
        JOIN bank_question ON bank_question.id = consultation_item.question
        JOIN bank_wording ON bank_wording.question = bank_question.id
        WHERE consultation_item.consultation = ?1
        ORDER BY bank_question.id, bank_wording.version, bank_wording.written_at, bank_wording.language LIMIT 2000";
    LATEST = "SELECT bank_question.id, bank_question.kind, bank_wording.unit, bank_question.fact,
            bank_question.version, bank_wording.version, bank_wording.language, bank_wording.words, bank_wording.choices,
            bank_question.rows_max, bank_wording.named_rows
        FROM bank_question
        JOIN bank_wording ON bank_wording.question = bank_question.id AND bank_wording.version = bank_question.version
        WHERE bank_question.id < ?1
        ORDER BY bank_question.id DESC, bank_wording.written_at, bank_wording.language LIMIT 400";
}

pub(in super::super) fn insert(tx: &mut Tx<'_>, new: &NewQuestion, author: PostId) -> Result<BankQuestionId, Fault> {
    let id: BankQuestionId = tx.new_id();
    let (now, kind) = (tx.now(), new.kind.code());
    tx.run(INSERT_QUESTION, &[&id, &kind, &new.fact, &author, &now, &new.rows_max])?;
    insert_wording(tx, id, 1, new, author)?;
    Ok(id)
}

/// The next version of a question; false where another was made meanwhile.
pub(in super::super) fn reword(
    tx: &mut Tx<'_>,
    leave: &MayReword<'_>,
    new: &NewQuestion,
    author: PostId,
) -> Result<bool, Fault> {
    let (id, version) = (leave.question.id, leave.question.version);
    if tx.run(NEXT_VERSION, &[&id, &version])? != 1 {
        return Ok(false);
    }
    insert_wording(tx, id, version + 1, new, author)
}

/// The latest version in one more language; false where it is there already.
pub(in super::super) fn translate(
    tx: &mut Tx<'_>,
    leave: &MayReword<'_>,
    new: &NewQuestion,
    author: PostId,
) -> Result<bool, Fault> {
    insert_wording(tx, leave.question.id, leave.question.version, new, author)
}

fn insert_wording(
    tx: &mut Tx<'_>,
    question: BankQuestionId,
    version: i64,
    new: &NewQuestion,
    author: PostId,
) -> Result<bool, Fault> {
    let (now, language) = (tx.now(), new.language.code());
    let (choices, rows) = (new.choices.join("\n"), new.rows.join("\n"));
    let fields: [&dyn Param; 9] =
        [&question, &version, &language, &new.words, &choices, &author, &now, &rows, &new.unit];
    Ok(tx.run(INSERT_WORDING, &fields)? == 1)
}

pub(in super::super) fn question(tx: &mut Tx<'_>, id: BankQuestionId) -> Result<BankQuestion, Stop> {
    let rows = tx.all(QUESTION, &[&id], read)?;
    gathered(rows).pop().ok_or(Stop::Missing)
}

/// The questions of a consultation.
pub(in super::super) fn of_consultation(
    tx: &mut Tx<'_>,
    consultation: ConsultationId,
) -> Result<BTreeMap<BankQuestionId, BankQuestion>, Fault> {
    let rows = tx.all(QUESTIONS_OF, &[&consultation], read)?;
    Ok(gathered(rows).into_iter().map(|question| (question.id, question)).collect())
}

/// The bank, the latest first, each with the words of its latest version.
pub(in super::super) fn latest(tx: &mut Tx<'_>, before: Option<BankQuestionId>) -> Result<Vec<BankQuestion>, Fault> {
    let before = before.unwrap_or(BankQuestionId::from_number(i64::MAX));
    Ok(gathered(tx.all(LATEST, &[&before], read)?))
}

fn read(row: &Row<'_>) -> Result<BankQuestion, Fault> {
    let kind = row.get::<String>(1)?;
    let (choices, rows): (String, String) = (row.get(8)?, row.get(10)?);
    Ok(BankQuestion {
        id: row.get(0)?,
        kind: Kind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a question", &kind))?,
        fact: row.get(3)?,
        rows_max: row.get(9)?,
        version: row.get(4)?,
        wordings: vec![Wording {
            version: row.get(5)?,
            language: language_of(&row.get::<String>(6)?),
            words: row.get(7)?,
            choices: choices.lines().map(str::to_owned).collect(),
            rows: rows.lines().map(str::to_owned).collect(),
            unit: row.get(2)?,
        }],
    })
}

/// Rows of one question stand together.
fn gathered(rows: Vec<BankQuestion>) -> Vec<BankQuestion> {
    let mut questions: Vec<BankQuestion> = Vec::new();
    for row in rows {
        match questions.last_mut().filter(|question| question.id == row.id) {
            Some(question) => question.wordings.extend(row.wordings),
            None => questions.push(row),
        }
    }
    questions
}
