//! Telling those who attend that there is an agenda: a job tells them in slices, so that no act waits for a hundred mails.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::job::{JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::changes::Change;
use super::mails;
use super::model::VersionId;
use super::store::version;
use crate::forum::{self, Phase};

pub(super) const ANNOUNCE: JobKind = JobKind { kind: "announce-agenda", run };

/// So many are told at once.
const SLICE: usize = 50;

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: VersionId = payload.parse().map_err(|_| Trouble::Never("not the id of a version".to_owned()))?;
    Ok(context.app.db.write_blocking("announce_agenda", move |tx| announce(tx, id))?)
}

/// Tells the next ones, and comes back for those after them.
fn announce(tx: &mut Tx<'_>, id: VersionId) -> Result<(), Stop> {
    let told = version::version(tx, id)?;
    let meeting = forum::meeting(tx, told.meeting)?;
    if !matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running) {
        return Ok(());
    }
    let mut next: Vec<PostId> = forum::attendees(tx, meeting.id)?.into_iter().map(|attendee| attendee.post).collect();
    next.retain(|post| *post > told.told_post);
    next.sort_unstable();
    next.truncate(SLICE);
    mail::in_parts(tx, (ANNOUNCE.kind, &id.to_string()), &next, |tx, next| {
        for post in next {
            if let Some(to) = post::holder_of(tx, *post)? {
                mails::tell_published(tx, &meeting, &to, *post)?;
            }
            version::set_told(tx, id, *post)?;
        }
        Ok(())
    })
}

/// What each post has to hear of: the changes that touch it. Whoever made them knows.
pub(super) fn by_post(changes: &[Change], by: PostId) -> BTreeMap<PostId, Vec<&Change>> {
    let mut told: BTreeMap<PostId, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        for post in change.touched.iter().filter(|post| **post != by) {
            told.entry(*post).or_default().push(change);
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::changes::between;
    use super::super::changes::tests::{entry, speaker};
    use super::super::model::Said;
    use super::*;

    #[test]
    fn each_hears_once_of_all_that_touches_them() {
        let (mut one, mut two) = (entry(1), entry(2));
        one.speakers = vec![speaker(7, Said::Confirmed)];
        two.speakers = vec![speaker(7, Said::Confirmed), speaker(8, Said::Asked)];
        let before = [one.clone(), two.clone(), entry(3)];
        one.plan.room = "Loft".to_owned();
        two.plan.minutes = 30;
        let changes = between(&before, &[one, two, entry(3)]);
        let told = by_post(&changes, PostId::from_number(5));
        let counts: Vec<_> = told.iter().map(|(post, changes)| (post.number(), changes.len())).collect();
        assert_eq!(counts, [(7, 2), (8, 1)], "the owner published it");
    }
}
