//! Search by user story, on both engines.

mod audiences;
mod pages;

use kernel::search_feed::SearchFeed;

use crate::capabilities;
use crate::testing::World;

/// Lets the index follow once, as its thread does four times a second, and says what of it.
pub(crate) fn follow(world: &World) -> usize {
    step(world, SearchFeed::catch_up)
}

/// A step of the feed, on a thread that may wait.
fn step(world: &World, step: fn(&mut SearchFeed) -> Result<usize, kernel::stop::Stop>) -> usize {
    let mut feed = SearchFeed::new(world.db().clone(), world.app.index.clone(), capabilities::ALL);
    let stepped = std::thread::scope(|scope| scope.spawn(move || step(&mut feed)).join());
    stepped.expect("it does not panic").expect("it follows")
}
