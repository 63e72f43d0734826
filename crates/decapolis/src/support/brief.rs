//! The section of the brief: what runs for the need, and for its city the rung that is suggested, with its reason.

use askama::Template as Page;
use kernel::capability::{BriefPart, BriefQuestion, BriefSection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Item, Items, Link, Meta, MetaEntry, Notice, SectionHead, Words};
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Zone;
use kernel::web::Markup;
use serde_json::json;

use super::listing::{self, Line};
use super::model::State;
use super::suggested;
use super::template::{self, Suggested};
use super::texts::Texts;
use crate::need::NeedId;

pub(super) const SECTIONS: &[BriefSection] = &[BriefSection { id: "support", order: 40, make }];

#[derive(Debug, Page)]
#[template(path = "support/templates/brief.html")]
struct Section {
    head: SectionHead,
    running: Items,
    suggestion: Option<Notice>,
    nothing: Option<Words>,
}

fn make(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let texts = Texts::new(question.language);
    let need = NeedId::from_number(question.need.number());
    let lines = listing::of_need(tx, need, question.reader)?;
    let is_own = question.actor.is_some_and(|actor| actor.home == question.city && actor.function.is_of_a_city());
    let ladder = is_own.then(|| template::current(tx)).transpose()?;
    let tried: Vec<String> =
        lines.iter().filter(|line| !line.is_in_confidence).map(|line| line.template.code.clone()).collect();
    let asked = template::Asked { words: question.words, urgency: None, tried: &tried };
    let suggested = ladder.as_ref().and_then(|ladder| ladder.suggest(asked));
    let new_count = lines.iter().filter(|line| line.began_at > question.seen_at).count();
    let data = json!({
        "running": lines.iter().filter(|line| !line.is_in_confidence).map(line_data).collect::<Vec<_>>(),
        "suggested": suggested.as_ref().map(|suggested| &suggested.version.template.code),
    });
    let section = Section {
        head: SectionHead::new("support", texts.brief_heading()),
        nothing: (lines.is_empty() && suggested.is_none()).then(|| texts.nothing_for_this_need().into()),
        running: Items(lines.iter().map(|line| item(question, line)).collect()),
        suggestion: suggested.map(|suggested| notice(question, &suggested)),
    };
    Ok(BriefPart {
        heading: texts.brief_heading().to_owned(),
        content: Markup::render(&section)?,
        data,
        new_count,
        is_empty: false,
        sources: Vec::new(),
    })
}

fn line_data(line: &Line) -> serde_json::Value {
    json!({ "id": line.id.to_string(), "template": line.template.code, "state": line.state.code() })
}

fn item(question: &BriefQuestion<'_>, line: &Line) -> Item {
    let language = question.language;
    let zone = question.actor.map_or(Zone::UTC, |actor| actor.time_zone.clone());
    let began = language.date(line.began_at.date_in(&zone), DateLength::Medium).to_string();
    let step = line.template.steps.get(line.place).filter(|_| line.state == State::Running);
    let state = step
        .map_or_else(|| Texts::new(language).state_name(line.state.code()).to_string(), |step| step.name_in(language));
    Item {
        title: Link::new(line.template.name.of(language).to_owned(), format!("/support/{}", line.id)),
        meta: Meta([state, began].map(|words| MetaEntry::Words(words.into())).into()),
        ..Item::default()
    }
}

fn notice(question: &BriefQuestion<'_>, suggested: &Suggested<'_>) -> Notice {
    let texts = Texts::new(question.language);
    let template = &suggested.version.template;
    let name = template.name.of(question.language);
    let words = format!("{} {}", template.words.of(question.language), suggested::reason(suggested, question.language));
    let ask = Button::link(texts.ask_for_it(), format!("/support/ask?need={}", question.need));
    Notice {
        title: Some(texts.suggested(name).to_string().into()),
        actions: Actions(vec![ask]),
        ..Notice::notable(words)
    }
}
