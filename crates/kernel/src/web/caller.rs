//! Who asks: whoever is signed in on a page, whoever brings a token to data, or nobody. Never both: a cookie is not read
//! where data stand, and a token is not read where pages stand.

use std::sync::OnceLock;

use super::app::App;
use super::data;
use super::limit::{self, Allowance, Subject};
use super::request::{Credential, Request};
use super::route::{Route, Rule};
use crate::db::Tx;
use crate::post::{NOBODYS, PostId};
use crate::session::{self, Actor};
use crate::stop::{Fault, Stop};
use crate::token::{self, Bearer, Scope, ScopeTooNarrow};

/// Who asks, found in the transaction that answers.
#[derive(Debug)]
pub(super) enum Caller {
    Nobody,
    SignedIn(Actor),
    Bearer(Box<Bearer>),
    /// A token that is none, or none any more.
    Refused,
}

impl Caller {
    pub(super) fn of(tx: &mut Tx<'_>, request: &Request) -> Result<Self, Fault> {
        let found = match &request.credential {
            Credential::None => return Ok(Caller::Nobody),
            Credential::Unreadable => return Ok(Caller::Refused),
            Credential::Session(key) => session::actor(tx, key)?.map(Caller::SignedIn),
            Credential::Token(key) => {
                let bearer = token::bearer(tx, key)?;
                return Ok(bearer.map_or(Caller::Refused, |bearer| Caller::Bearer(Box::new(bearer))));
            }
        };
        Ok(found.unwrap_or(Caller::Nobody))
    }

    /// Who acts, where somebody does.
    pub(super) fn actor(&self) -> Option<&Actor> {
        match self {
            Caller::SignedIn(actor) => Some(actor),
            Caller::Bearer(bearer) => bearer.actor(),
            Caller::Nobody | Caller::Refused => None,
        }
    }

    /// The post whose circles decide what may be read.
    pub(super) fn reader(&self) -> PostId {
        match self {
            Caller::SignedIn(actor) => actor.post,
            Caller::Bearer(bearer) => bearer.reader(),
            Caller::Nobody | Caller::Refused => NOBODYS,
        }
    }

    /// Whether a route lets this caller in. Data are for whom their page is, and for the scope that they name besides.
    ///
    /// # Errors
    /// Sign-in needed without a token that holds; a refusal for a scope that is too narrow, and as the page's rule.
    pub(super) fn admitted(&self, app: &App, request: &Request, route: &Route) -> Result<(), Stop> {
        if let Rule::Scope(needed) = route.rule {
            self.reads(needed)?;
        } else {
            route.admits(self.actor())?;
        }
        let page = request.path.strip_prefix(data::DATA_ROOT).and_then(|page| app.find(route.method, page).ok());
        match page {
            Some((page, _)) if request.is_for_data() => page.rule.admits(self.person()),
            _ => Ok(()),
        }
    }

    fn reads(&self, needed: Scope) -> Result<(), Stop> {
        match self {
            Caller::Refused => Err(Stop::SignInNeeded),
            Caller::Bearer(bearer) if bearer.scope < needed => Err(ScopeTooNarrow { needed }.into()),
            Caller::Bearer(_) => Ok(()),
            Caller::Nobody | Caller::SignedIn(_) if needed == Scope::Public => Ok(()),
            Caller::Nobody | Caller::SignedIn(_) => Err(Stop::SignInNeeded),
        }
    }

    /// Whose token or session it is, however far it reads.
    fn person(&self) -> Option<&Actor> {
        match self {
            Caller::Bearer(bearer) => Some(&bearer.actor),
            other => other.actor(),
        }
    }

    /// Counts a request for data.
    ///
    /// # Errors
    /// Too many, where the limit of this minute was passed.
    pub(super) fn counted(
        &self,
        tx: &Tx<'_>,
        app: &App,
        request: &Request,
        allowance: &OnceLock<Allowance>,
    ) -> Result<(), Stop> {
        let Some((subject, limit)) = self.subject(app, request) else { return Ok(()) };
        let found = *allowance.get_or_init(|| app.limits.count(subject, limit, tx.now()));
        if found.is_used_up() { Err(Stop::TooMany { seconds: found.seconds }) } else { Ok(()) }
    }

    /// By whom a request is counted. A token that does not hold counts for the address, so that none can be guessed.
    fn subject(&self, app: &App, request: &Request) -> Option<(Subject, u32)> {
        if !request.is_for_data() {
            return None;
        }
        if let Caller::Bearer(bearer) = self {
            return Some((app.keyed_hash("limit of a token", &bearer.token.to_string()), limit::OF_TOKEN));
        }
        let address = limit::address_counted(request.client?);
        Some((app.keyed_hash("limit of an address", &address), limit::OF_ADDRESS))
    }
}
