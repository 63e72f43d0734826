//! Answering a question from its mail, by its link or by a reply: by the same rules as in the browser, in the name of the post that was asked.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::{Control, Field, TextArea, Words};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::mail_in::{Replied, Reply, Takes};
use kernel::stop::Stop;
use kernel::web::Fields;

use super::model::QuestionId;
use super::texts::Texts;
use super::{acts, forms, rules, store};

/// As in the links.
pub(super) const VERB: &str = "answer-question";

/// What the registration names.
pub(super) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).answer_receipt().to_owned() };

/// What a reply to the mail does: the same.
pub(super) const REPLY: Reply = Reply { verb: VERB, act: answer_by_reply, takes: Takes::Words };

fn answer_by_reply(tx: &mut Tx<'_>, asked: &Asked<'_>, replied: &Replied<'_>) -> Result<Acted, Stop> {
    let form = Fields::from([("answer", replied.words)]);
    match forms::parse_words(&form, "answer", asked.language) {
        Ok(words) => {
            let done = acts::answer_in(tx, asked.actor, question_id(asked), &words, replied.language);
            done.map(|()| Acted::Done)
        }
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let question = store::question(tx, question_id(asked))?;
    let _ = rules::may_answer(asked.actor, &question)?;
    let field = Field { error: errors.of("answer"), ..Field::new("answer", texts.your_answer()) };
    Ok(Shown {
        title: texts.kind_question().to_owned(),
        sentence: texts.it_waits().to_owned(),
        said: vec![Words::written(question.words.clone(), Some(question.language.code().into()))],
        controls: vec![Control::Area(TextArea { field, value: typed.get("answer").to_owned().into() })],
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    match forms::parse_words(form, "answer", asked.language) {
        Ok(words) => acts::answer(tx, asked.actor, question_id(asked), &words).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_answer_back(tx, asked.actor, question_id(asked))
}

fn question_id(asked: &Asked<'_>) -> QuestionId {
    QuestionId::from_number(asked.record.number())
}
