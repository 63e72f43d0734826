//! Assistants by user story: named, reading, drafting, never sending.

mod drafting;
mod naming;

use kernel::post::{self, Function};
use kernel::session::{self, Strength};
use kernel::stop::Stop;

use crate::network;
use crate::testing::{Browser, World};

/// Kansas City, whose leader has an assistant in the demo.
const LEADERS_PLACE: u32 = 4_393_217;

/// A browser in which the assistant of the demo's leader is signed in, as by a link of theirs: no post is chosen.
async fn assistant(world: &World) -> Browser {
    let key = world
        .write(|tx| {
            let city = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
            let leader = network::post_in(tx, city.circle, Function::Leader)?;
            let assistant = post::assistants_of(tx, leader.post)?.into_iter().next().ok_or(Stop::Missing)?;
            Ok(session::begin(tx, assistant.person, None, Strength::Mail)?)
        })
        .await;
    let mut browser = world.browser();
    browser.keep_cookie("sid", &key.to_text());
    browser
}
