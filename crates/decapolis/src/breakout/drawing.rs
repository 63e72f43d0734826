//! Drawing groups: of those who come, each group with other regions, sizes of city and languages, away from whom they sat with
//! before, and with whom they and somebody else named each other.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use timetable::groups::{self, Person, Question, Sizes};

use super::model::{Breakout, Plan};
use super::store::{self, seat};
use crate::encounter;
use crate::forum::{Attendee, Meeting};
use crate::network::{self, CitySize};

/// Steps of the search: some thirty milliseconds, since other writers wait.
const STEPS: u64 = 3_000_000;

/// What should be mixed, by name.
pub(super) const REGION: &str = "region";
pub(super) const SIZE: &str = "size";
pub(super) const LANGUAGE: &str = "language";
/// Partners sit apart from each other.
const PARTNER: &str = "partner";

/// Who is to be seated at a meeting; people stand in the order of `coming`.
pub(super) fn question(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    coming: &[Attendee],
    (plan, but): (Plan, Option<&Breakout>),
) -> Result<Question, Stop> {
    let languages: BTreeMap<PostId, String> = store::languages(tx, meeting.circle)?.into_iter().collect();
    let cities = network::members(tx)?;
    let places: BTreeMap<PostId, usize> = coming.iter().enumerate().map(|(at, one)| (one.post, at)).collect();
    let person = |one: &Attendee| {
        let city = one.city.and_then(|id| cities.iter().find(|city| city.id == id));
        let language = languages.get(&one.post);
        let size = |city: &network::City| CitySize::of_population(city.in_atlas().and_then(atlas::Place::population));
        let traits = [
            (REGION, city.map(|city| city.region.to_string())),
            (SIZE, city.map(|city| size(city).code().to_owned())),
            (LANGUAGE, language.cloned()),
            (PARTNER, one.is_partner.then(String::new)),
        ];
        let traits = traits.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let speaks = language.filter(|_| plan.is_one_language).cloned();
        Person { id: one.post.to_string(), traits: traits.collect(), speaks: speaks.into_iter().collect(), group: None }
    };
    let known = |post: &PostId| places.get(post).copied();
    let past = seat::past(tx, meeting, but)?;
    let mutual = encounter::mutual(tx, meeting.id)?;
    let wishes = mutual.iter().filter_map(|(one, other)| Some((known(one)?, known(other)?)));
    Ok(Question {
        sizes: Sizes::Even(plan.groups(coming.len())),
        rounds: 1,
        people: coming.iter().map(person).collect(),
        wishes: wishes.flat_map(|(one, other)| [(one, other), (other, one)]).collect(),
        past: past.iter().map(|group| group.iter().filter_map(known).collect()).collect(),
        ..Question::default()
    })
}

/// Who sits where, counted from 0.
pub(super) fn draw(question: &Question, coming: &[Attendee], seed: i64) -> Vec<(PostId, i64)> {
    let found = groups::make(question, STEPS, seed.unsigned_abs());
    let groups = found.rounds.into_iter().flatten().zip(0_i64..);
    groups.flat_map(|(group, place)| group.people.into_iter().map(move |at| (coming[at].post, place))).collect()
}
