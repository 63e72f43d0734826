//! What a week's mail brings its reader of needs: open ones that nobody answered, on topics on which they offer help.

use kernel::db::Tx;
use kernel::mail::{DigestLine, DigestSource};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::store;
use super::texts::Texts;
use crate::{network, offer};

/// So many: what presses first, then the newest.
const LINES_MAX: usize = 5;

/// What the registration names.
pub(super) const UNANSWERED: DigestSource =
    DigestSource { heading: |language| Texts::new(language).digest_unanswered().to_owned(), find };

/// Among the needs that members share with this post; its own city's need no help of its own.
fn find(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<DigestLine>, Stop> {
    let Some(home) = network::city_of_circle(tx, actor.home)? else { return Ok(Vec::new()) };
    let topics: Vec<String> = offer::offers_of(tx, home.id)?
        .into_iter()
        .filter(|offer| offer.post == actor.post)
        .map(|offer| offer.terms.topic)
        .collect();
    let texts = Texts::new(actor.language);
    let mut lines = Vec::new();
    let mut shared = store::needs_open_to(tx, kernel::circle::MEMBERS, actor.post, None)?;
    shared.sort_by_key(|need| need.urgency);
    for need in shared {
        let is_theirs = need.city != home.id && topics.contains(&need.topic) && !need.state.is_closed();
        if lines.len() == LINES_MAX || !is_theirs {
            continue;
        }
        if store::questions_of(tx, need.id)?.iter().all(|question| question.answer.is_none()) {
            lines.push(DigestLine {
                path: format!("/needs/{}", need.id),
                label: texts.digest_see_need().to_owned(),
                words: need.words,
                language: need.language,
            });
        }
    }
    Ok(lines)
}
