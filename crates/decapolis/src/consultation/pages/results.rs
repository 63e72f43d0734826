//! The results with the reply beside them: a table a question, words of cities that may be quoted, what was done, and the method.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Detail, Disclosure, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Prose,
    RailHead, SectionHead, Table, Tag, Tone, Words,
};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::heard::Heard;
use super::super::loaded::Opened;
use super::super::model::{Disposition, Done, Kind, State};
use super::super::said::{self, only_words};
use super::super::suppression::SHOWN_FROM;
use super::super::tally::Tally;
use super::super::texts::Texts;
use super::super::versions::Versions;
use super::super::{demo, rules};
use super::one::late;
use super::sheet::loaded_name;
use super::{carrying, numbered, path_of, tables, trail};
use crate::follow_up::{self, Shown};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/results.html")]
struct ResultsPage {
    summary: ErrorSummary,
    lead: Lead,
    reply_head: SectionHead,
    late: Vec<Notice>,
    reply: Items,
    parts: Vec<Part>,
    follow_up: Option<(SectionHead, Form)>,
    method_head: RailHead,
    method: Prose,
}

/// The result of one question.
#[derive(Debug)]
struct Part {
    head: SectionHead,
    table: Option<Table>,
    hidden: Option<String>,
    quotes: Items,
    disposition: Items,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, None)?;
    visit.page(tx, Texts::new(visit.language()).results().to_owned(), page)
}

/// The results with the form that carries them on, as it was typed.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, wrong: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, Some(wrong))?;
    visit.form_again(tx, Texts::new(visit.language()).results().to_owned(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, wrong: Option<&FormErrors>) -> Result<ResultsPage, Stop> {
    let heard = Heard::load(tx, visit)?;
    let texts = Texts::new(visit.language());
    let by = heard.asked.items.iter().filter_map(|item| item.disposition.as_ref()).map(|disposition| disposition.by);
    let posts = post::held(tx, by.collect::<Vec<_>>())?;
    let versions = Versions::load(tx, heard.opened.consultation.id)?;
    let parts = heard.tallies.iter().map(|tally| {
        let item = heard.asked.items.iter().find(|item| item.question == tally.question);
        let disposition = item.and_then(|item| {
            let disposition = item.disposition.as_ref()?;
            let why = versions.why(item, disposition, visit.language());
            let who = loaded_name(posts.get(&disposition.by));
            Some(disposition_item(visit, (disposition, why), who))
        });
        part(visit, &heard, tally, disposition)
    });
    let follow_up = carrying::carry_on_form(tx, visit, &heard.opened, wrong)?;
    Ok(ResultsPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: follow_up.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, &heard),
        reply_head: SectionHead::new("reply", texts.the_reply()),
        late: notices(visit, &heard.opened),
        reply: reply(visit, &heard, &versions),
        parts: parts.collect(),
        follow_up,
        method_head: RailHead { id: "method".into(), title: texts.method().into() },
        method: method(visit, &heard),
    })
}

/// That the reply is late, or by when it was promised.
fn notices(visit: &Visit<'_>, opened: &Opened) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    match opened.state {
        State::Late => vec![late(visit, opened)],
        State::Open | State::Closed => {
            let day = visit.last_day(opened.consultation.reply_until);
            vec![Notice::notable(texts.reply_promised(opened.consultation.addressee.clone(), day).to_string())]
        }
        State::Draft | State::Replied => Vec::new(),
    }
}

fn lead(visit: &Visit<'_>, heard: &Heard) -> Lead {
    let texts = Texts::new(visit.language());
    let opened = &heard.opened;
    let path = path_of(opened.consultation.id);
    let mut actions = vec![Button::link(texts.as_file(), format!("{path}/results.csv")).quiet()];
    if opened.side.writes && opened.state.is_over() {
        actions.push(Button::link(texts.write_reply(), format!("{path}/reply")).quiet());
    }
    let (asked, signed) = heard.cities;
    Lead {
        trail: trail(visit, &opened.consultation),
        title: texts.results().into(),
        sentence: Some(texts.results_sentence(asked, signed).to_string().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn reply(visit: &Visit<'_>, heard: &Heard, versions: &Versions) -> Items {
    let texts = Texts::new(visit.language());
    let item = heard.opened.consultation.reply.as_ref().map(|reply| {
        let item = Item {
            title: Link { label: Words::written(reply.who.clone(), None), href: "".into() },
            tag: Some(Tag::new(texts.state_name("replied").to_string(), Tone::Done)),
            meta: Meta(vec![MetaEntry::Words(visit.day(reply.day).into())]),
            ..Item::default()
        };
        saying(visit, item, versions.reply(reply, visit.language()))
    });
    Items(item.into_iter().collect())
}

fn part(visit: &Visit<'_>, heard: &Heard, tally: &Tally, disposition: Option<Item>) -> Part {
    let texts = Texts::new(visit.language());
    let language = visit.language();
    let number = heard.asked.number(tally.question);
    let question = heard.asked.questions.get(&tally.question);
    let only = heard.asked.items.iter().find(|item| item.question == tally.question).and_then(|item| item.only);
    let head = SectionHead {
        note: only.map(|only| only_words(&heard.asked, only, language).into()),
        ..SectionHead::new(
            format!("question-{number}"),
            question.map_or_else(Words::default, |question| numbered(question, number, language)),
        )
    };
    let hidden = match (&tally.all, tally.hidden()) {
        (None, _) => Some(texts.too_few(SHOWN_FROM).to_string()),
        (Some(_), 0) => None,
        (Some(_), hidden) if heard.regions.len() > 1 => Some(texts.regions_hidden(hidden, SHOWN_FROM).to_string()),
        (Some(_), _) => None,
    };
    let quote = |quote: &super::super::tally::Quote| Item {
        title: Link {
            label: heard.names.get(&quote.city).cloned().unwrap_or_default().into(),
            href: format!("/cities/{}", quote.city).into(),
        },
        sentence: question.map(|question| {
            Words::written(said::quoted(question, quote, language), Some(quote.language.code().into()))
        }),
        ..Item::default()
    };
    Part {
        head,
        table: question.and_then(|question| tables::table(heard, tally, question, language)),
        hidden,
        quotes: Items(tally.quotes.iter().map(quote).collect()),
        disposition: Items(disposition.into_iter().collect()),
    }
}

/// What was done with the answers to a question, why, by whom and when.
pub(super) fn disposition_item(visit: &Visit<'_>, (disposition, why): (&Disposition, Shown<'_>), who: String) -> Item {
    let texts = Texts::new(visit.language());
    let tone = match disposition.done {
        Done::TakenUp => Tone::Done,
        Done::InPart => Tone::Notable,
        Done::NotTakenUp => Tone::Quiet,
    };
    let item = Item {
        title: Link::new(texts.what_was_done(), ""),
        tag: Some(Tag::new(texts.done_name(disposition.done.code()).to_string(), tone)),
        meta: Meta(vec![MetaEntry::Words(texts.written_by(visit.day(disposition.at), who).to_string().into())]),
        ..Item::default()
    };
    saying(visit, item, why)
}

/// An item with words that somebody wrote: in the reader's language with the original one press away, or as they were written and in
/// which language that is.
fn saying(visit: &Visit<'_>, item: Item, said: Shown<'_>) -> Item {
    let reader = visit.language();
    let written = |words: &str, language: Language| Words::written(words.to_owned(), Some(language.code().into()));
    let mut meta = item.meta;
    if said.language != reader {
        meta.0.push(MetaEntry::Words(follow_up::written_in(said.language, reader).into()));
    }
    let more = said.original.map(|(words, language)| Disclosure {
        summary: follow_up::original_in(language, reader).into(),
        body: vec![Detail::Sentence(written(words, language))],
    });
    Item { meta, sentence: Some(written(said.words, said.language)), more, ..item }
}

/// Who was asked, how many answered, when, and by which rules it is shown.
fn method(visit: &Visit<'_>, heard: &Heard) -> Prose {
    let texts = Texts::new(visit.language());
    let consultation = &heard.opened.consultation;
    let (asked, signed) = heard.cities;
    let opened = consultation.opened_at.map(|at| visit.day(at)).unwrap_or_default();
    let has_table = heard.asked.questions.values().any(|question| question.kind == Kind::Table);
    let whom = if rules::asks_all(consultation) { "all" } else { "region" };
    let whom = if consultation.asks_deciding { format!("{whom}-deciding") } else { whom.to_owned() };
    let mut method: Vec<Words> = vec![
        texts.method_asked(asked, whom).to_string().into(),
        texts.method_when(opened, visit.last_day(consultation.answers_until)).to_string().into(),
        texts.method_answered(signed).to_string().into(),
        texts.method_one().into(),
        texts.method_regions(SHOWN_FROM).to_string().into(),
        texts.method_quotes().into(),
    ];
    if consultation.asks_deciding {
        method.insert(3, texts.method_deciding(heard.deciding).to_string().into());
    }
    if has_table {
        method.push(texts.method_tables().into());
    }
    Prose(method)
}

/// The demo's consultation that is closed.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::closed(tx)?.map(|id| format!("{}/results", path_of(id))))
}
