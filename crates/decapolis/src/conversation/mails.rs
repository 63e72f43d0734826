//! The mail that tells who took part what is done with what they said: the response, then each of their own statements, then those that
//! stand out in the result. Each has it in their language where there is a version.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{self, Person};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::answered::{Answered, Languages};
use super::model::{Conversation, Decision, Reason, Statement, StatementId, VoterId};
use super::store::{drawn, record, statement, voting};
use super::texts::Texts;
use super::translating;
use crate::follow_up::shown;

/// The kind of mail that brings a response.
const RESPONSE: &str = "conversation-response";
/// Statements of the result that a mail lists: what is read to its end. All stand on the page.
const PLACED_MAX: usize = 12;

/// What came of a conversation, in one language.
struct Told<'a> {
    of: Conversation,
    answer: &'a Answered,
    answers: &'a Languages,
    statements: Vec<Statement>,
    /// Those that stand out in the result, in its order.
    placed: &'a [StatementId],
    language: Language,
}

/// Tells everybody who signed in to take part.
pub(super) fn tell_all(tx: &mut Tx<'_>, actor: &Actor, (of, answer): (&Conversation, &Answered)) -> Result<(), Stop> {
    let mut people: Vec<(VoterId, Person)> = Vec::new();
    for (voter, id) in voting::people(tx, of.id)? {
        people.extend(person::by_id(tx, id)?.map(|person| (voter, person)));
    }
    let answers = Languages::load(tx, of.id)?;
    let placed = drawn::shown(tx, of.id)?.map(|(_, drawn)| drawn.with_a_place()).unwrap_or_default();
    let placed: Vec<StatementId> = placed.into_iter().map(StatementId::from_number).collect();
    let spoken: BTreeSet<&str> = people.iter().map(|(_, person)| person.language.code()).collect();
    for language in Language::ALL.into_iter().filter(|language| spoken.contains(language.code())) {
        let all = statement::all(tx, of.id)?;
        let told = Told {
            of: translating::question(tx, language, of.clone())?,
            answer,
            answers: &answers,
            statements: translating::statements(tx, (of.id, language), all)?,
            placed: &placed,
            language,
        };
        for (voter, person) in people.iter().filter(|(_, person)| person.language == language) {
            mail::put(tx, &told.mail(actor, (*voter, person)))?;
        }
    }
    Ok(())
}

impl Told<'_> {
    fn mail(&self, actor: &Actor, (voter, person): (VoterId, &Person)) -> NewMail {
        let texts = Texts::new(self.language);
        let said = shown((&self.answer.words, self.answer.language), &self.answer.versions, self.language);
        let (question, _, language) = self.of.shown();
        let mut paragraphs = vec![
            Paragraph::Ours(texts.mail_response(&actor.title).to_string()),
            Paragraph::theirs(question, language),
            Paragraph::theirs(said.words, said.language),
        ];
        let own: Vec<&Statement> = self.statements.iter().filter(|one| one.author == Some(voter)).collect();
        let is_other = |one: &&Statement| one.author != Some(voter);
        let with_id = |id: &StatementId| self.statements.iter().find(|one| one.id == *id);
        let placed: Vec<&Statement> =
            self.placed.iter().filter_map(with_id).filter(is_other).take(PLACED_MAX).collect();
        for (head, statements) in [(texts.mail_own(), own), (texts.mail_placed(), placed)] {
            let lines: Vec<Paragraph> = statements.iter().flat_map(|one| self.done(one)).collect();
            if !lines.is_empty() {
                paragraphs.push(Paragraph::Ours(head.to_owned()));
                paragraphs.extend(lines);
            }
        }
        let target = Target::Page(format!("{}/map", self.of.path()));
        let link = MailLink { label: texts.mail_see_response().to_owned(), target };
        NewMail {
            person: person.id,
            post: None,
            kind: RESPONSE,
            record: record(self.of.id),
            language: self.language,
            subject: texts.mail_response_subject().to_owned(),
            content: Content { paragraphs, link: Some(link) },
            can_be_stopped: true,
            reply_to: None,
        }
    }

    /// A statement with what is done with it and why; one that nobody voted on with the reason.
    fn done(&self, one: &Statement) -> Vec<Paragraph> {
        let texts = Texts::new(self.language);
        let (words, language) = one.shown();
        let mut lines = vec![Paragraph::theirs(words, language)];
        match (one.decision, &one.disposition) {
            (Decision::Accepted, Some(known)) => {
                let why = self.answers.why(&self.of, (one.id, known), self.language);
                lines.push(Paragraph::Ours(texts.mail_done(known.outcome.code()).to_string()));
                lines.push(Paragraph::theirs(why.words, why.language));
            }
            (Decision::Rejected(reason), _) => {
                let reason = texts.reason(reason.map_or("none", Reason::code)).to_string();
                lines.push(Paragraph::Ours(texts.mail_not_shown(reason).to_string()));
            }
            (Decision::Accepted | Decision::Waiting, _) => return Vec::new(),
        }
        lines
    }
}
