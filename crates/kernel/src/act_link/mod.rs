//! Act links: from a mail to one narrow, reversible act, without signing in.
//!
//! The signed text names the verb, the record, the post, the person and the day until which it holds. A link opens no
//! session and shows nothing private but that one thing. GET shows what would happen, POST does it once, and for a day
//! the receipt offers to undo it. The link dies with the post, and the act's own rules decide as they do in the browser.

mod act;
mod store;

use serde::{Deserialize, Serialize};

pub use self::act::{Acted, Asked, Beside, MailAct, Offered, Shown, beside, is_done, look_up, mark_done, mark_undone};
pub(crate) use self::store::STATEMENTS;
use crate::circle::RecordId;
use crate::id::Id;
use crate::person::PersonId;
use crate::post::PostId;
use crate::signed;
use crate::time::Timestamp;
use crate::web::App;

/// What the key of these links is made for.
const PURPOSE: &str = "act-link";

/// One verb on one record by one person in one post, until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ActLink {
    /// What is done: `answer-question`. No full stop in it.
    pub verb: String,
    /// With which record.
    pub record: RecordId,
    /// In which post.
    pub post: PostId,
    /// By whom.
    pub person: PersonId,
    /// Until before when.
    pub expires_at: Timestamp,
}

impl ActLink {
    /// The path of its page.
    pub fn path(&self, app: &App) -> String {
        format!("/act/{}", self.token(app))
    }

    /// The signed text that stands in that path.
    pub(crate) fn token(&self, app: &App) -> String {
        signed::sign(&app.key_for(PURPOSE), &String::from(self.clone()))
    }

    /// From the signed text of such a path; nothing for any text that we did not sign for this purpose.
    pub fn parse(token: &str, app: &App) -> Option<Self> {
        app.keys_accepted_for(PURPOSE).iter().find_map(|key| Self::parse_with(key, token))
    }

    fn parse_with(key: &[u8; 32], token: &str) -> Option<Self> {
        signed::verify(key, token)?.to_owned().try_into().ok()
    }
}

impl From<ActLink> for String {
    fn from(link: ActLink) -> Self {
        let expires = crate::id::to_text(link.expires_at.micros());
        format!("{}.{}.{}.{}.{expires}", link.verb, link.record, link.post, link.person)
    }
}

impl TryFrom<String> for ActLink {
    type Error = &'static str;

    fn try_from(payload: String) -> Result<Self, Self::Error> {
        let parts: Vec<&str> = payload.split('.').collect();
        let [verb, record, post, person, expires] = parts[..] else { return Err("an act link has five parts") };
        let number = |part: &str| crate::id::from_text(part).ok_or("a part of an act link is no id");
        Ok(Self {
            verb: verb.to_owned(),
            record: RecordId::from_number(number(record)?),
            post: PostId::from_number(number(post)?),
            person: PersonId::from_number(number(person)?),
            expires_at: Timestamp::from_micros(number(expires)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_token_changed_in_one_place_is_none(at: prop::sample::Index, letter in any::<char>(), cut: bool) {
            let token = signed::sign(&[1; 32], &String::from(link("answer", 1, 2, 3)));
            let at = at.index(token.len());
            let mut changed: String = token[..at].to_owned();
            if !cut {
                changed.push(letter);
            }
            changed.push_str(&token[at + 1..]);
            prop_assert_eq!(ActLink::parse_with(&[1; 32], &changed).is_some(), changed == token);
        }

        #[test]
        fn any_text_that_we_signed_is_a_link_or_none(payload in "\\PC{0,60}|[a-z-]{1,9}(\\.[0-9a-hjkmnp-tv-z]{13}){4}") {
            let link = ActLink::parse_with(&[1; 32], &signed::sign(&[1; 32], &payload));
            prop_assert!(link.is_none_or(|link| String::from(link) == payload));
        }
    }

    fn link(verb: &str, record: i64, post: i64, person: i64) -> ActLink {
        ActLink {
            verb: verb.to_owned(),
            record: RecordId::from_number(record),
            post: PostId::from_number(post),
            person: PersonId::from_number(person),
            expires_at: Timestamp::from_micros(9),
        }
    }

    /// Holds trust line a08.
    #[test]
    fn a08_a_token_is_good_for_exactly_one_thing() {
        let links = [
            link("answer", 1, 2, 3),
            link("accept", 1, 2, 3),
            link("answer", 4, 2, 3),
            link("answer", 1, 4, 3),
            link("answer", 1, 2, 4),
        ];
        let keys = [[1; 32], [2; 32]];
        for (at, own) in links.iter().enumerate() {
            let token = signed::sign(&keys[0], &String::from(own.clone()));
            let (_, proof) = token.rsplit_once('.').expect("a proof");
            assert_eq!(ActLink::parse_with(&keys[0], &token).as_ref(), Some(own));
            assert_eq!(ActLink::parse_with(&keys[1], &token), None, "a key for another purpose");
            for other in links.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other) {
                let forged = format!("{}.{proof}", String::from(other.clone()));
                assert_eq!(ActLink::parse_with(&keys[0], &forged), None, "{own:?} for {other:?}");
            }
        }
    }
}
