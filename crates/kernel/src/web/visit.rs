//! A visit: one request by one actor (or nobody), as handlers see it.

use std::cell::{Cell, RefCell};
use std::str::FromStr;

use super::caller::Caller;
use super::form_token;
use super::{App, Method, Request, Route, Rule};
use crate::db::Tx;
use crate::design::{Form, Link, MetaEntry, Words};
use crate::form;
use crate::language::{DateLength, Language};
use crate::post::PostId;
use crate::session::Actor;
use crate::stop::{Fault, Stop};
use crate::time::{Timestamp, Zone};

/// What a handler knows besides the transaction.
#[derive(Debug)]
pub struct Visit<'v> {
    /// The program as it runs.
    pub app: &'v App,
    /// The request.
    pub request: &'v Request,
    /// Parameters of the path.
    pub params: &'v [(String, String)],
    /// Who acts; nobody when nobody is signed in.
    pub actor: Option<&'v Actor>,
    /// The post whose circles decide what may be read.
    reader: PostId,
    /// Whether the page has something that is for this reader only.
    is_own: Cell<bool>,
    /// What is wrong with the form that comes back, by field: what a page shows beside its fields, for programs.
    wrong: RefCell<Vec<(String, String)>>,
}

impl<'v> Visit<'v> {
    pub(super) fn new(app: &'v App, request: &'v Request, params: &'v [(String, String)], caller: &'v Caller) -> Self {
        Self::with(app, request, params, caller.actor(), caller.reader())
    }

    /// The same actor with another request: the form of a draft that they send, the record that they write to.
    pub(crate) fn with_request<'f>(&'f self, request: &'f Request, params: &'f [(String, String)]) -> Visit<'f> {
        Visit::with(self.app, request, params, self.actor, self.reader)
    }

    fn with(
        app: &'v App,
        request: &'v Request,
        params: &'v [(String, String)],
        actor: Option<&'v Actor>,
        reader: PostId,
    ) -> Self {
        Self { app, request, params, actor, reader, is_own: Cell::new(false), wrong: RefCell::default() }
    }
}

impl Visit<'_> {
    /// Who acts.
    ///
    /// # Errors
    /// Sign-in needed when nobody is signed in; a route's rule has asked before for all routes but public ones.
    pub fn actor(&self) -> Result<&Actor, Stop> {
        self.actor.ok_or(Stop::SignInNeeded)
    }

    /// Notes what is wrong with a form that comes back.
    pub(crate) fn note_wrong(&self, form: &Form) {
        let errors = form.errors();
        let said = errors.iter().map(|error| (error.field.to_string(), error.message.text().to_owned()));
        self.wrong.borrow_mut().extend(said);
    }

    /// What is wrong with the form that came back, by field.
    pub(super) fn wrong(&self) -> Vec<(String, String)> {
        self.wrong.borrow().clone()
    }

    /// The post whose circles decide what may be read.
    pub fn reader(&self) -> PostId {
        self.reader
    }

    /// The route by which the request came.
    pub fn route(&self) -> Option<&'static Route> {
        self.app.find(self.request.method, &self.request.path).ok().map(|(route, _)| route)
    }

    /// The language of the answer: the one chosen, else the person's, else the one the browser asks for. A program asks
    /// for it, whoever's token it brings.
    pub fn language(&self) -> Language {
        if self.request.is_for_data() {
            return self.request.asked_language;
        }
        let persons = self.actor.map(|actor| actor.language);
        self.request.chosen_language.or(persons).unwrap_or(self.request.asked_language)
    }

    /// The reader's time zone; UTC for nobody.
    pub fn time_zone(&self) -> Zone {
        self.actor.map_or(Zone::UTC, |actor| actor.time_zone.clone())
    }

    /// What a reader tells the operator when something broke: it stands in the log too.
    pub fn reference(&self) -> String {
        crate::id::to_text(self.request.reference)
    }

    /// The day of an instant, as the reader writes it: "13 Apr 2026".
    pub fn day(&self, at: Timestamp) -> String {
        self.language().date(at.date_in(&self.time_zone()), DateLength::Medium).to_string()
    }

    /// The last day of a time that ends before an instant.
    pub fn last_day(&self, ends_at: Timestamp) -> String {
        self.language().date(form::last_day(ends_at, &self.time_zone()), DateLength::Medium).to_string()
    }

    /// Whether something in the page is for this reader only.
    pub(super) fn is_own(&self) -> bool {
        self.is_own.get()
    }

    /// Notes that the answer is for this reader only, so that no other stranger is given it.
    pub(super) fn set_own(&self) {
        self.is_own.set(true);
    }

    /// Whether the reader may be led to a page: a stranger only where everybody is let in. What the page itself refuses is
    /// for its own rule to say.
    pub fn may_open(&self, path: &str) -> bool {
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let found = self.app.find(Method::Get, path);
        self.actor.is_some() || found.is_ok_and(|(route, _)| route.rule == Rule::Everybody)
    }

    /// The title of a record in a list; it leads nowhere where it would lead the reader to a closed door.
    pub fn way(&self, label: Words, path: String) -> Link {
        let href = if self.may_open(&path) { path } else { String::new() };
        Link { label, href: href.into() }
    }

    /// A link in a quiet line; its words alone where it would lead the reader to a closed door.
    pub fn entry(&self, link: Link) -> MetaEntry {
        if self.may_open(&link.href) { MetaEntry::Link(link) } else { MetaEntry::Words(link.label) }
    }

    /// A parameter of the path, parsed.
    ///
    /// # Errors
    /// Missing, when it does not parse: such a record cannot be there.
    pub fn param<T: FromStr>(&self, name: &str) -> Result<T, Stop> {
        let value = self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        value.and_then(|value| value.parse().ok()).ok_or(Stop::Missing)
    }

    /// The value of a new form's hidden field `_form`.
    ///
    /// # Errors
    /// A fault when the system has no randomness to give.
    pub fn form_token(&self, tx: &Tx<'_>) -> Result<String, Fault> {
        self.is_own.set(true);
        form_token::fresh(tx, &self.app.secret, self.request.session.as_ref())
    }
}
