//! What would come of a file: which answers change, which stay, and which are left out since their question is not asked.

use kernel::language::Language;

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, NewAnswer, SheetAnswer, Source, asked_of, said_of};
use super::super::offered::Offer;
use super::reading::Row;

/// An answer that would be another one.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Change<'a> {
    pub(in super::super) question: &'a BankQuestion,
    /// What the city says now.
    pub(in super::super) now: &'a SheetAnswer,
    pub(in super::super) row: &'a Row,
}

impl Change<'_> {
    /// What is written, for somebody who writes in a language. Where it is what is known of the city, it is confirmed, and keeps
    /// its source.
    pub(in super::super) fn answer(&self, language: Language, known: Option<&Offer>) -> NewAnswer {
        let (question, row) = (self.question, self.row);
        let is_known =
            |offer: &&Offer| row.said == offer.said && row.version == question.version && row.says(&offer.content);
        if let Some(offer) = known.filter(is_known) {
            return offer.answer(question);
        }
        NewAnswer {
            said: row.said,
            content: row.content.clone(),
            language,
            version: row.version,
            source: Source::Typed,
        }
    }
}

/// What would come of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in super::super) struct Plan<'a> {
    /// In the order of the questions.
    pub(in super::super) changes: Vec<Change<'a>>,
    /// Answers that the city gave already.
    pub(in super::super) same: usize,
    /// Answers to questions that are not asked, given the other answers.
    pub(in super::super) left_out: Vec<(&'a BankQuestion, &'a Row)>,
}

impl Plan<'_> {
    /// Names what somebody has seen who takes it: which answers change, and how often each had been written.
    pub(in super::super) fn seen(&self) -> String {
        let changes = self.changes.iter().map(|change| format!("{}.{}", change.question.id, change.now.edit));
        changes.collect::<Vec<_>>().join(" ")
    }
}

/// Compares a file with what a city says now.
pub(in super::super) fn plan<'a>(asked: &'a Asked, answers: &'a [SheetAnswer], rows: &'a [Row]) -> Plan<'a> {
    let mut said = said_of(answers);
    said.extend(rows.iter().map(|row| (row.question, (row.said, row.content.as_str()))));
    let mut plan = Plan::default();
    for (item, is_asked) in asked.items.iter().zip(asked_of(&asked.items, &said)) {
        let question = asked.questions.get(&item.question);
        let row = rows.iter().find(|row| row.question == item.question);
        let now = answers.iter().find(|answer| answer.question == item.question);
        let (Some(question), Some(row), Some(now)) = (question, row, now) else { continue };
        if !is_asked {
            plan.left_out.push((question, row));
        } else if now.said == Some(row.said) && row.says(&now.content) {
            plan.same += 1;
        } else {
            plan.changes.push(Change { question, now, row });
        }
    }
    plan
}
