//! How minutes open: when and where the meeting was held, who chaired it, and who was there, as far as its seats know it: posts and not
//! people, so that no name stands in a text that outlives its person. Under the Chatham House rule nobody may be told who was there,
//! so that stands with what is for those who took part.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::{DateLength, Language};
use kernel::post::PostId;
use kernel::stop::Stop;

use super::super::texts::Texts;
use super::model::Wording;
use crate::action::People;
use crate::forum::{self, Meeting, OnRoll, Presence};
use crate::network;

/// So many are named of each kind; the others are counted, since minutes have an end.
const NAMED: usize = 120;

/// The opening of both parts; the second one is empty but under the Chatham House rule.
pub(super) fn compose(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Wording, Stop> {
    let held = held(meeting);
    let people = people(tx, meeting)?;
    Ok(if meeting.is_confidential {
        Wording { words: held, closed_words: people }
    } else {
        Wording { words: format!("{held}\n{people}"), closed_words: String::new() }
    })
}

/// "Held on 9 June 2026", and where.
fn held(meeting: &Meeting) -> String {
    let (texts, language, zone) = (Texts::new(meeting.language), meeting.language, meeting.zone());
    let first = meeting.starts_at.date_in(&zone);
    let last = meeting.ends_at.plus_seconds(-1).date_in(&zone).max(first);
    let day = |day| language.date(day, DateLength::Long).to_string();
    let held = if first == last {
        texts.drafted_day(day(first)).to_string()
    } else {
        texts.drafted_days(day(first), day(last)).to_string()
    };
    if meeting.place.is_empty() { held } else { format!("{held}\n{}", texts.drafted_place(&meeting.place)) }
}

/// Who chaired it, and a list of each: who was there, who said that they come, who gave notice.
fn people(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<String, Stop> {
    let texts = Texts::new(meeting.language);
    let roll = forum::roll(tx, meeting.id)?;
    let posts: Vec<PostId> = roll.iter().flat_map(|one| [Some(one.post), one.instead_of]).flatten().collect();
    let posts = Posts::load(tx, meeting, posts)?;
    let mut lines = vec![texts.drafted_chair(posts.name(meeting.chair)).to_string()];
    let kinds = [
        (Presence::Present, texts.drafted_present()),
        (Presence::Expected, texts.drafted_expected()),
        (Presence::Excused, texts.drafted_excused()),
    ];
    for (presence, head) in kinds {
        let of_kind: Vec<&OnRoll> = roll.iter().filter(|one| one.presence == presence).collect();
        if of_kind.is_empty() {
            continue;
        }
        lines.push(head.to_owned());
        let line = |one: &&OnRoll| match one.instead_of {
            Some(post) => texts.drafted_deputy(posts.name(one.post), posts.name(post)).to_string(),
            None => posts.name(one.post),
        };
        lines.extend(of_kind.iter().take(NAMED).map(|one| format!("- {}", line(one))));
        if of_kind.len() > NAMED {
            lines.push(format!("- {}", texts.drafted_more(of_kind.len() - NAMED)));
        }
    }
    Ok(lines.join("\n"))
}

/// Posts by what they are called: those of cities, of the network and of partners.
struct Posts {
    people: People,
    partners: BTreeMap<CircleId, String>,
    language: Language,
}

impl Posts {
    fn load(tx: &mut Tx<'_>, meeting: &Meeting, posts: Vec<PostId>) -> Result<Self, Stop> {
        let people = People::load(tx, meeting.language, posts.into_iter().chain([meeting.chair]))?;
        let partners = network::organisations(tx)?.into_iter().map(|one| (one.circle, one.name)).collect();
        Ok(Self { people, partners, language: meeting.language })
    }

    /// "Deputy Mayor, Kansas City".
    fn name(&self, post: PostId) -> String {
        let held = self.people.posts.get(&post);
        match held.and_then(|held| Some((&held.title, self.partners.get(&held.home)?))) {
            Some((title, partner)) => self.language.with_home(title, partner),
            None => self.people.title(post),
        }
    }
}
