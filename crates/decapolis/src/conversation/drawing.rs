//! The map is drawn by a job, at most every ten seconds while votes come, and kept: no page computes it. A vote asks for a drawing
//! where none waits; the job lets go of that first and reads the votes then, so that none is missed. When a drawing is shown,
//! `releasing` says.

use std::collections::BTreeSet;

use kernel::db::{Db, Tx};
use kernel::draw::Draw;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::{Fault, Stop};
use opinion::{Comment, Map, Moderation, Vote, Votes};
use serde::{Deserialize, Serialize};

use super::attacks::{self, Burst, Effect, Pattern};
use super::census::{self, Census, CensusGroup};
use super::lettering::{self, Lettered};
use super::model::{Conversation, ConversationId, Decision, State, Statement};
use super::regions::{self, RegionShares};
use super::releasing::{self, Release, Standing};
use super::rounding::Telling;
use super::sharing;
use super::showing::{self, Hidden, Shown};
use super::store::{self, drawn, statement, voting};

/// How long votes wait for a drawing at most. It is shown with the next one, where as many vote: within ten seconds.
const EVERY_SECONDS: i64 = 5;

pub(super) const DRAW: JobKind = JobKind { kind: "draw-conversation-map", run };

/// All that is kept of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Drawn {
    pub(super) shown: Shown,
    pub(super) bursts: Vec<Burst>,
    pub(super) patterns: Vec<Pattern>,
    /// How many people these signs are about.
    pub(super) suspected: usize,
    pub(super) effect: Effect,
    /// The map without them; nothing where they are too few, since the difference would tell how they voted.
    pub(super) without: Option<Shown>,
    /// Who takes part by census groups; of none where nobody named any, or too few voted.
    #[serde(default)]
    pub(super) census: Census,
    /// How many voted on shared devices; 0 where they are too few to be counted.
    #[serde(default)]
    pub(super) shared: usize,
    /// Of members, how the people of each region are spread over the groups; empty where that may not be shown.
    #[serde(default)]
    pub(super) regions: Vec<RegionShares>,
}

impl Drawn {
    /// The same of those statements alone that people vote on.
    pub(super) fn of_statements(mut self, is_voted_on: impl Fn(i64) -> bool) -> Self {
        for shown in std::iter::once(&mut self.shown).chain(&mut self.without) {
            shown.keep_only(&is_voted_on);
        }
        if let Some(weighted) = &mut self.census.weighted {
            weighted.statements.retain(|one| is_voted_on(one.statement));
        }
        self
    }

    /// The statements that stand out in the result: what all agree on, then what sets groups apart.
    pub(super) fn with_a_place(&self) -> Vec<i64> {
        let agreed = self.shown.agreed.iter().map(|agreed| agreed.statement);
        let apart = self.shown.groups.iter().flat_map(|group| &group.apart).map(|apart| apart.statement);
        let mut found: Vec<i64> = Vec::new();
        for id in agreed.chain(apart) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }
}

/// A drawing, how much each statement should be shown next, and the letters of the groups.
type Made = (Drawn, Vec<(i64, f64)>, Vec<Lettered>);

/// What a drawing is made of.
#[derive(Debug)]
struct Material {
    conversation: Conversation,
    statements: Vec<Statement>,
    votes: Vec<Vote>,
    groups: Vec<CensusGroup>,
    /// Voter, place of the group, class.
    belonging: Vec<(i64, i64, i64)>,
    /// Who votes on a shared device.
    shared: BTreeSet<i64>,
    /// The region of each who signed in.
    regions: Vec<(i64, Option<i64>)>,
    /// The letters of the groups of the drawing before.
    letters: Vec<Lettered>,
    /// The number of this drawing, what is shown before it, and what is new; of these what is enough is known once it is made.
    drawing: i64,
    standing: Standing,
    /// Drawn anew each time, and kept nowhere.
    seed: u64,
}

/// Has the map drawn soon, unless that is to be done already.
pub(super) fn ask(tx: &mut Tx<'_>, conversation: &Conversation) -> Result<(), Stop> {
    let is_asked = conversation.draw_at.micros() != i64::MAX;
    let at = tx.now().plus_seconds(EVERY_SECONDS);
    if !is_asked && store::set_draw(tx, conversation.id, at)? {
        job::put(tx, DRAW.kind, &conversation.id.to_string(), at)?;
    }
    Ok(())
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a conversation".to_owned()))?;
    Ok(draw(&context.app.db, id)?)
}

/// Draws the map of a conversation now, and shows it where as many are new as it takes.
pub(super) fn draw(db: &Db, id: ConversationId) -> Result<(), Stop> {
    draw_and(db, id, |material, are_enough| {
        let standing = Standing { are_enough, ..material.standing };
        releasing::release(standing, material.conversation.access.people_min())
    })
}

/// Draws the map of a conversation that was held elsewhere and shows it: its votes came all at once.
pub(super) fn draw_imported(db: &Db, id: ConversationId) -> Result<(), Stop> {
    draw_and(db, id, |_, _| Release::Show)
}

/// Nothing long is done within a transaction that writes.
fn draw_and(db: &Db, id: ConversationId, release: impl Fn(&Material, bool) -> Release) -> Result<(), Stop> {
    let seed = db.write_blocking("begin_drawing", move |tx| {
        store::begin_drawing(tx, id)?;
        Ok(u64::from_le_bytes(tx.random()?))
    })?;
    let material = db.read_blocking("votes_to_draw", move |tx| Material::load(tx, id, seed))?;
    let (drawn, priorities, letters) = material.drawn()?;
    let release = release(&material, drawn.shown.hidden != Hidden::TooFew);
    db.write_blocking("keep_map", move |tx| {
        drawn::put(tx, id, (release, &drawn), (&priorities, &letters))?;
        if release != Release::Drop {
            store::next_drawing(tx, id, material.drawing)?;
        }
        if release == Release::Wait && !material.standing.is_waiting {
            // With the last day it is shown, though nobody votes any more.
            job::put(tx, DRAW.kind, &id.to_string(), material.conversation.ends_at)?;
        }
        Ok(())
    })
}

impl Material {
    fn load(tx: &mut Tx<'_>, id: ConversationId, seed: u64) -> Result<Self, Stop> {
        let conversation = store::conversation(tx, id)?;
        let (drawing, news) = store::news(tx, id)?;
        let standing = Standing {
            is_over: conversation.state(tx.now()) != State::Open,
            is_shown: drawn::shown(tx, id)?.is_some_and(|(_, drawn)| drawn.shown.hidden != Hidden::TooFew),
            is_waiting: drawn::is_waiting(tx, id)?,
            news,
            are_enough: false,
        };
        Ok(Self {
            statements: statement::all(tx, id)?,
            votes: voting::all(tx, id)?,
            groups: census::groups(tx, id)?,
            belonging: census::belonging(tx, id)?,
            shared: sharing::voters(tx, id)?.into_iter().collect(),
            regions: regions::of_voters(tx, id)?,
            letters: drawn::letters(tx, id)?,
            conversation,
            drawing,
            standing,
            seed,
        })
    }

    fn drawn(&self) -> Result<Made, Stop> {
        let telling = Telling::of(self.conversation.access);
        let people_min = telling.people_min;
        let mut draw = Draw::of_seed(self.seed);
        let votes = self.counted(&self.votes)?;
        let map = Map::of(&votes);
        let letters = Self::lettered(&map, &self.letters);
        let signs = attacks::signs(&self.votes, &self.shared);
        let (without, effect) = if signs.voters.is_empty() {
            (None, Effect::Nobody)
        } else {
            let rest: Vec<Vote> =
                self.votes.iter().filter(|vote| !signs.voters.contains(&vote.voter)).copied().collect();
            let rest = self.counted(&rest)?;
            let other = Map::of(&rest);
            let own = Self::lettered(&other, &letters);
            let shown =
                (signs.voters.len() >= people_min).then(|| showing::shown(&rest, (&other, &own), telling, &mut draw));
            (shown, attacks::effect(&map, &other))
        };
        let shown = showing::shown(&votes, (&map, &letters), telling, &mut draw);
        let drawn = Drawn {
            census: self.census(&votes, (&map, shown.hidden)),
            regions: match shown.hidden {
                Hidden::Nothing => regions::counted(&map, &self.regions, people_min),
                Hidden::TooFew | Hidden::Unclear | Hidden::SmallGroup => Vec::new(),
            },
            shared: Some(votes.voters().iter().filter(|voter| self.shared.contains(voter)).count())
                .filter(|count| *count >= people_min)
                .map_or(0, |count| telling.rounding.count(count)),
            shown,
            bursts: signs.bursts,
            patterns: signs.patterns,
            suspected: telling.rounding.count(signs.voters.len()),
            effect,
            without,
        };
        let priorities = map.priorities(|_| false).into_iter().map(|one| (one.comment, one.priority));
        Ok((drawn, priorities.collect(), letters))
    }

    /// The groups of a map with the letters that they have after those of another.
    fn lettered(map: &Map, former: &[Lettered]) -> Vec<Lettered> {
        let people = lettering::people(map);
        lettering::letters(&people, former).into_iter().zip(people).collect()
    }

    /// Of those whom the totals are of: the people on the map where groups are shown, else everybody.
    fn census(&self, votes: &Votes, (map, hidden): (&Map, Hidden)) -> Census {
        if self.groups.is_empty() || hidden == Hidden::TooFew {
            return Census::default();
        }
        let is_on_map: BTreeSet<i64> = map.points.iter().map(|point| point.voter).collect();
        let counts = |place: &usize| hidden != Hidden::Nothing || is_on_map.contains(&votes.voters()[*place]);
        let places: Vec<usize> = (0..votes.voters().len()).filter(counts).collect();
        census::counted(votes, &places, &self.groups, &self.belonging)
    }

    /// The votes that count, with what was decided of their statements.
    fn counted(&self, votes: &[Vote]) -> Result<Votes, Stop> {
        let decided = self.statements.iter().filter(|statement| statement.decision != Decision::Waiting);
        let comments: Vec<Comment> = decided
            .map(|statement| Comment {
                id: statement.id.number(),
                moderation: match statement.decision {
                    Decision::Rejected(_) => Moderation::Rejected,
                    Decision::Accepted | Decision::Waiting => Moderation::Accepted,
                },
                is_meta: false,
                text: String::new(),
            })
            .collect();
        let counted = Votes::of(votes).and_then(|votes| votes.moderated(&comments));
        counted.map_err(|error| Fault::broken("votes of a conversation", error).into())
    }
}
