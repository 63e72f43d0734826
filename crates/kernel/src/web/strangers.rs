//! Pages for strangers, kept for a moment: many people open the same public page when a newsletter goes out.
//!
//! A page is given again to whoever asks for the same address in the same language, theme and encoding, while it is younger
//! than a second and this node has committed nothing since. Nothing is kept of anybody signed in, of a page with a form of
//! its own, with a cookie, or with anything to be noted afterwards.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::answer::{Answer, Status};
use super::coding::Coding;
use super::request::{Credential, Request, Theme};
use super::route::{Method, Route, Rule};
use crate::db::Db;
use crate::language::Language;
use crate::time::Timestamp;

/// As search does, so that all nodes agree within a second.
const SECONDS_KEPT: i64 = 1;
/// Pages kept at once; when one more comes, all go. At some 20 kB each they take 5 MB.
const PAGES_MAX: usize = 256;

/// All that a page for strangers depends on besides the network.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Asked {
    path: String,
    query: String,
    language: Language,
    theme: Theme,
    coding: Coding,
}

impl Asked {
    /// What a stranger asks for; nothing where the answer may be theirs alone.
    pub(super) fn of(route: &Route, request: &Request) -> Option<Self> {
        let has_cookie = request.nonce.is_some() || request.asker.is_some() || request.device.is_some();
        let is_stranger = request.credential == Credential::None && !has_cookie;
        let is_page = route.method == Method::Get && route.rule == Rule::Everybody && !request.is_for_data();
        (is_stranger && is_page).then(|| Self {
            path: request.path.clone(),
            query: request.query.encoded(),
            language: request.chosen_language.unwrap_or(request.asked_language),
            theme: request.theme,
            coding: request.coding,
        })
    }
}

/// The state of the network that a page shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    at: Timestamp,
    commits: u64,
}

impl Moment {
    /// Now: to be asked for before the page is made.
    pub(super) fn of(db: &Db) -> Self {
        Self { at: db.clock().now(), commits: db.commits() }
    }

    fn is_same(self, now: Self) -> bool {
        self.commits == now.commits && self.at <= now.at && self.at.plus_seconds(SECONDS_KEPT) > now.at
    }
}

#[derive(Debug)]
struct Page {
    moment: Moment,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// The pages kept now.
#[derive(Debug, Default)]
pub(super) struct Strangers(Mutex<HashMap<Asked, Arc<Page>>>);

impl Strangers {
    /// The page, where it is still true.
    pub(super) fn find(&self, asked: &Asked, now: Moment) -> Option<Answer> {
        let page = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(asked)?);
        let answer = || Answer { headers: page.headers.clone(), ..Answer::of("", Status::Ok, page.body.clone()) };
        page.moment.is_same(now).then(answer)
    }

    /// Keeps a page, unless it is for one reader only.
    pub(super) fn keep(&self, asked: Asked, moment: Moment, answer: &Answer) {
        let is_for_all = answer.status == Status::Ok
            && !answer.is_own
            && answer.afterwards.is_empty()
            && answer.sending.is_none()
            && answer.header("set-cookie").is_none();
        if !is_for_all {
            return;
        }
        let page = Page { moment, headers: answer.headers.clone(), body: answer.body.clone() };
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        pages.insert(asked, Arc::new(page));
    }
}
