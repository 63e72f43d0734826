//! City leaders of the demo who are asked to review: those of the conference in review agreed; for the call that is open one
//! agreed, one declined, and Kansas City's leader has not answered.

use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::super::committee::{Said, acts};
use super::super::loaded::conducted;
use super::{actor_in, leader, secretariat};
use crate::forum::{self, Story};
use crate::network;

/// Two others beside Kansas City's.
const OTHERS: usize = 2;
/// Every so many posts one of them, so that they come from different cities, and none of those that went quiet.
const STEP: usize = 10;

/// Those of the conference in review, before its call closed.
pub(super) fn ask_for_review(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let posts: Vec<PostId> = leader(tx)?.map(|leader| leader.post).into_iter().chain(others(tx)?).collect();
    for post in posts {
        ask(tx, Story::Conference, post, Some((Said::Agreed, "")))?;
    }
    Ok(())
}

/// Those of the call that is open.
pub(super) fn ask_for_open(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let answers = [(Said::Agreed, ""), (Said::Declined, "Our budget is made in these weeks (invented).")];
    if let Some(leader) = leader(tx)? {
        ask(tx, Story::NextConference, leader.post, None)?;
    }
    for (post, answer) in others(tx)?.into_iter().zip(answers) {
        ask(tx, Story::NextConference, post, Some(answer))?;
    }
    Ok(())
}

fn ask(tx: &mut Tx<'_>, story: Story, post: PostId, answer: Option<(Said, &str)>) -> Result<(), Stop> {
    let Some(meeting) = forum::demo_meeting(tx, story)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let opened = conducted(tx, &secretariat, meeting)?;
    let asked = acts::ask_untold(tx, &secretariat, &opened, post)?;
    let Some(answer) = answer else { return Ok(()) };
    let actor = actor_in(tx, post)?;
    acts::answer(tx, &actor, asked.id, answer)
}

/// Posts of other cities whose holders answer other members.
fn others(tx: &mut Tx<'_>) -> Result<Vec<PostId>, Stop> {
    let own = leader(tx)?.map(|leader| leader.home);
    let answering = network::answering_posts(tx)?;
    let mut others = Vec::new();
    for one in answering.iter().filter(|one| Some(one.city.circle) != own).step_by(STEP).take(OTHERS) {
        if let Some(held) = post::by_id(tx, one.post)?.filter(|held| held.holder.is_some()) {
            others.push(held.post);
        }
    }
    Ok(others)
}
