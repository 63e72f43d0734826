//! What came of an act, said once, at the top of the page to which the act leads.
//!
//! The act leaves its route's name in a cookie; the next page says in words what the capability has for it, and lets the
//! cookie go. A name that is no act's says nothing.

use super::answer::{Answer, Status};
use super::route::{Method, Route};
use super::visit::Visit;
use crate::texts::Texts;

/// The page comes at once after its act; what comes later than this is another visit.
const SECONDS_KEPT: u32 = 30;

/// Leaves the name of an act that was done by somebody signed in. An answer with a cookie of its own begins or ends a
/// session, which its page shows by itself.
pub(super) fn leave(answer: Answer, visit: &Visit<'_>, route: &Route) -> Answer {
    let is_done = route.method == Method::Post && answer.status == Status::SeeOther && !visit.request.is_for_data();
    if !is_done || visit.actor.is_none() || answer.header("set-cookie").is_some() {
        return answer;
    }
    answer.with("set-cookie", cookie(visit, route.name, SECONDS_KEPT))
}

/// What came of the act before this page.
pub(super) fn words(visit: &Visit<'_>) -> Option<String> {
    let act = visit.request.done.as_deref().filter(|_| visit.actor.is_some())?;
    let is_of = |route: &&Route| route.method == Method::Post && route.name == act;
    let capability =
        visit.app.capabilities.iter().find(|capability| capability.routes.iter().any(|one| is_of(&one)))?;
    let own = capability.done.map(|done| done(act, visit.language())).filter(|words| !words.is_empty());
    Some(own.unwrap_or_else(|| Texts::new(visit.language()).saved().to_owned()))
}

/// The page that said it lets it go.
pub(super) fn let_go(answer: Answer, visit: &Visit<'_>) -> Answer {
    answer.with("set-cookie", cookie(visit, "", 0))
}

fn cookie(visit: &Visit<'_>, act: &str, seconds: u32) -> String {
    let config = &visit.app.config;
    let secure = if config.is_secure() { "; Secure" } else { "" };
    format!("{}={act}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}", config.done_cookie())
}
