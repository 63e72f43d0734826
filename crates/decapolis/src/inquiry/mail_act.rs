//! "It helped most" from the mail that brings an answer: by the same rules as in the browser, and taken back for a day.

use kernel::act_link::{ActLink, Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::{Control, Field, TextArea, Words};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::person::PersonId;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::model::InquiryId;
use super::store::{self, record};
use super::texts::Texts;
use super::{acts, rules};
use crate::need::{self, Question, QuestionId};
use crate::network;

/// As in the links.
const VERB: &str = "mark-answer";
/// How many days an answer can be marked from its mail; after that by signing in.
const LINK_DAYS: i64 = 30;

/// What the registration names.
pub(super) const MARK: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).mark_receipt().to_owned() };

/// The link in the mail that brings an answer to who asked.
pub(super) fn link(tx: &Tx<'_>, question: &Question, person: PersonId) -> ActLink {
    let expires_at = tx.now().plus_days(LINK_DAYS);
    ActLink { verb: VERB.to_owned(), record: record(question.id), post: question.asker, person, expires_at }
}

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let id = inquiry_of(tx, asked)?;
    let inquiry = store::inquiry(tx, id)?;
    let city = network::city(tx, inquiry.city)?;
    let asks = store::asks(tx, id)?;
    let ask = asks.iter().find(|ask| ask.question == question_id(asked));
    let _ = rules::may_mark(asked.actor, &inquiry, &city, ask)?;
    let answer = need::question(tx, question_id(asked))?.answer;
    let said = answer.map(|answer| Words::written(answer.words, Some(answer.language.code().into())));
    let field = Field { error: errors.of("thanks"), ..Field::new("thanks", texts.your_thanks()) };
    let field = Field { hint: Some(texts.thanks_hint().into()), ..field };
    Ok(Shown {
        title: texts.mark_it().to_owned(),
        sentence: texts.state_sentence("answered").to_string(),
        said: said.into_iter().collect(),
        controls: vec![Control::Area(TextArea { field, value: typed.get("thanks").to_owned().into() })],
        button: texts.mark_it().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let thanks = match form.filled("thanks") {
        Some(_) => need::parse_words(form, "thanks", asked.language),
        None => Ok(String::new()),
    };
    match thanks {
        Ok(thanks) => {
            let id = inquiry_of(tx, asked)?;
            acts::mark(tx, asked.actor, id, question_id(asked), &thanks).map(|()| Acted::Done)
        }
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    let id = inquiry_of(tx, asked)?;
    acts::take_mark_back(tx, asked.actor, id, question_id(asked))
}

fn inquiry_of(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<InquiryId, Stop> {
    store::of_question(tx, question_id(asked))?.ok_or(Stop::Missing)
}

fn question_id(asked: &Asked<'_>) -> QuestionId {
    QuestionId::from_number(asked.record.number())
}
