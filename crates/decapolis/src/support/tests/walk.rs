//! Every template that is shipped, walked in the browser from asking to what changed: by the city that asks, by those who help
//! and by whoever keeps it. Each presses only what their own page shows.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::post::{self, Function, PostId};
use kernel::session::{self, Strength};
use kernel::stop::Stop;

use super::super::engine::Whole;
use super::super::model::{EngagementId, SeatState, State};
use super::super::rules::MayKeepTemplates;
use super::super::store;
use super::super::template::{self, AnswerForm, Duty, FieldForm, Kind, PROGRAMMES, RUNGS, Template, TemplateId};
use crate::network;
use crate::testing::{Browser, Page, World, for_each_engine};

/// Steps that a walk takes at most: no template has more seats, papers and dates than this.
const MOVES_MAX: usize = 200;

#[test]
fn every_template_is_walked_by_both_sides_and_the_keeper() {
    for_each_engine(async |world| {
        let mut people = People { world, browsers: BTreeMap::new() };
        for text in RUNGS.iter().chain(PROGRAMMES) {
            let template = template::read(text).expect("shipped templates are right");
            let code = template.code.clone();
            let whole = people.walk(template).await;
            assert_eq!(whole.engagement.state, State::Finished, "{code}");
            let open = whole.steps.iter().filter(|row| !row.is_done()).count();
            assert_eq!((whole.steps.len(), open), (whole.template.steps.len(), 0), "{code}");
        }
    });
}

/// Browsers of whoever has something to do, by post.
struct People<'w> {
    world: &'w World,
    browsers: BTreeMap<PostId, Browser>,
}

impl People<'_> {
    /// Begins by a template and does whatever is open until nothing is.
    async fn walk(&mut self, template: Template) -> Whole {
        let words = format!("Help us with {}", template.code);
        let (version, asker) = self.world.write(move |tx| Ok((running(tx, &template)?, first_leader(tx)?))).await;
        let version = version.to_string();
        let fields = [("template", version.as_str()), ("topic", "open-data"), ("words", &words)];
        let begun = self.press(asker, "/support/ask", "/support", &fields).await;
        let id: EngagementId = begun.location.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id");
        for _ in 0..MOVES_MAX {
            let whole = self.world.read(move |tx| store::whole(tx, id)).await;
            if !whole.engagement.is_running() {
                return whole;
            }
            self.one_move(&whole).await;
        }
        panic!("{words} has no end");
    }

    /// One move of whoever has to make one.
    async fn one_move(&mut self, whole: &Whole) {
        let page = format!("/support/{}", whole.engagement.id);
        if let Some(seat) = whole.seats.iter().find(|seat| seat.state == SeatState::Asked) {
            self.press(seat.post, &page, &format!("/support-seats/{}/acceptance", seat.id), &[]).await;
            return;
        }
        let step = whole.step();
        let post = whole.post_of(step);
        match (step.kind.duty(), whole.is_done()) {
            (Duty::Collect | Duty::Gather | Duty::Clear, Ok(())) => {
                self.press(post, &page, &format!("{page}/step"), &[]).await;
            }
            (Duty::Find | Duty::Gather, _) => self.ask_somebody(post, &page).await,
            (Duty::Clear, _) => {
                let seat = whole.helpers().find(|seat| !seat.is_cleared).expect("somebody to be cleared");
                self.press(post, &page, &format!("/support-seats/{}/clearance", seat.id), &[]).await;
            }
            _ if step.kind == Kind::Reply && whole.recommendations().any(|entry| entry.verdict.is_none()) => {
                let entry = whole.recommendations().find(|entry| entry.verdict.is_none()).expect("one is open");
                let answer = [("verdict", "adapted"), ("reason", "In two districts first")];
                self.press(post, &page, &format!("{page}/replies?entry={}", entry.id), &answer).await;
            }
            _ => {
                let paper = paper(&step.fields());
                let fields: Vec<_> = paper.iter().map(|(name, answer)| (name.as_str(), answer.as_str())).collect();
                self.press(post, &page, &format!("{page}/entries"), &fields).await;
            }
        }
    }

    /// Asks the likeliest who may be asked.
    async fn ask_somebody(&mut self, post: PostId, page: &str) {
        let browser = self.browser(post).await;
        let shown = browser.get(page).await;
        for candidate in asked_in(&shown.body) {
            if browser.post_form(&format!("{page}/seats"), &[("post", candidate)]).await.status == 303 {
                return;
            }
        }
        panic!("nobody can be asked: {}", shown.body);
    }

    /// Opens a page and sends a form that it shows.
    async fn press(&mut self, post: PostId, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let browser = self.browser(post).await;
        let shown = browser.get(page).await;
        assert!(shown.body.contains(&format!("action=\"{action}\"")), "{action} is not on {page}: {}", shown.body);
        for (name, _) in fields {
            assert!(shown.body.contains(&format!("name=\"{name}\"")), "{name} is not on {page}: {}", shown.body);
        }
        let sent = browser.post_form(action, fields).await;
        assert_eq!(sent.status, 303, "{action}: {}", sent.body);
        sent
    }

    async fn browser(&mut self, post: PostId) -> &mut Browser {
        if !self.browsers.contains_key(&post) {
            let key = self.world.write(move |tx| {
                let holder = post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
                Ok(session::begin(tx, holder.person, Some(post), Strength::Invited)?)
            });
            let mut browser = self.world.browser();
            browser.keep_cookie(self.world.app.config.session_cookie(), &key.await.to_text());
            self.browsers.insert(post, browser);
        }
        self.browsers.get_mut(&post).expect("just put there")
    }
}

/// Whom a page lets its reader ask: the buttons on the cards, then the select with everybody else.
fn asked_in(page: &str) -> Vec<&str> {
    let buttons = page.split("name=\"post\" value=\"").skip(1);
    let select = page.split("<select").skip(1).find(|rest| rest.contains("name=\"post\""));
    let select = select.and_then(|rest| rest.split("</select>").next()).unwrap_or_default();
    let found = buttons.chain(select.split("<option value=\"").skip(1)).filter_map(|rest| rest.split('"').next());
    found.filter(|value| !value.is_empty()).collect()
}

/// A version of the template that runs, whatever the day.
fn running(tx: &mut Tx<'_>, template: &Template) -> Result<TemplateId, Stop> {
    let fresh = Template { code: format!("{}-walked", template.code), ends: None, ..template.clone() };
    match template::by_code(tx, &fresh.code)?.first() {
        Some(version) => Ok(version.id),
        None => template::add(tx, &MayKeepTemplates::by_operator(), &fresh),
    }
}

fn paper(fields: &[FieldForm]) -> Vec<(String, String)> {
    let answer = |field: &FieldForm| match field.answer {
        AnswerForm::Day => "2026-05-04".to_owned(),
        AnswerForm::Choice => field.choices[0].code.clone(),
        AnswerForm::Words | AnswerForm::Line => format!("What we say of {}", field.code),
    };
    (1..).zip(fields).map(|(at, field)| (format!("f{at}"), answer(field))).collect()
}

fn first_leader(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    let city = network::members(tx)?.first().cloned().ok_or(Stop::Missing)?;
    Ok(network::post_in(tx, city.circle, Function::Leader)?.post)
}
