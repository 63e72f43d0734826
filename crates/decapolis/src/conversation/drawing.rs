//! The map is drawn by a job, at most every five seconds while votes come, and kept: no page computes it. A vote asks for a drawing
//! where none waits; the job lets go of that first and reads the votes then, so that none is missed. Each begins where the latest that was
//! shown stood. When a drawing is shown, and without whom, `releasing` says.

use std::collections::BTreeSet;

use kernel::db::{Db, Tx};
use kernel::draw::Draw;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::{Fault, Stop};
use opinion::{Comment, Former, Map, Moderation, Vote, Votes};
use serde::{Deserialize, Serialize};

use super::attacks::{self, Burst, Effect, Pattern};
use super::census::{self, Census, CensusGroup};
use super::lettering::{self, Lettered};
use super::model::{Conversation, ConversationId, Decision, State, Statement, VoterId};
use super::regions::{self, RegionShares};
use super::releasing::{self, Release, Standing};
use super::rounding::Telling;
use super::sharing;
use super::showing::{self, Hidden, Shown};
use super::store::{self, drawn, statement, voting};

/// How long votes wait for a drawing at most. With the drawing itself and the pause of the jobs it is shown within ten seconds.
const EVERY_SECONDS: i64 = 5;

pub(super) const DRAW: JobKind = JobKind { kind: "draw-conversation-map", run };
/// After an upgrade that took back what was drawn by former rules.
pub(super) const REDRAW: JobKind = JobKind { kind: "redraw-conversation-maps", run: run_redraw };

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

/// A drawing, and what is kept beside it and shown to nobody.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) drawn: Drawn,
    /// How much each statement should be shown next.
    pub(super) priorities: Vec<(i64, f64)>,
    /// The letters of the groups.
    pub(super) letters: Vec<Lettered>,
    /// Where the next drawing begins; nothing of too few people, of whom it would say how they voted.
    pub(super) former: Former,
}

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
    /// The letters of the groups of the map that is shown, and where it stood.
    letters: Vec<Lettered>,
    former: Former,
    /// The number of this drawing, what is shown before it, and what is new.
    drawing: i64,
    standing: Standing,
    /// Who said something that no drawing has yet, and who was held back.
    new: Vec<VoterId>,
    /// Whether it will be drawn with the last day.
    is_last_asked: bool,
}

/// Who voted, each once.
fn voters(votes: &[Vote]) -> BTreeSet<i64> {
    votes.iter().map(|vote| vote.voter).collect()
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

/// Draws the maps of which nothing is left.
fn run_redraw(context: &JobContext<'_>, _: &str) -> Result<(), Trouble> {
    let mut after = ConversationId::from_number(0);
    loop {
        let some = context.app.db.read_blocking("maps_to_redraw", move |tx| Ok(drawn::without_shown(tx, after)?))?;
        let Some(last) = some.last().copied() else { return Ok(()) };
        for id in some {
            draw(&context.app.db, id)?;
        }
        after = last;
    }
}

/// Draws the map of a conversation now, and shows it where as many are new as it takes.
pub(super) fn draw(db: &Db, id: ConversationId) -> Result<(), Stop> {
    draw_and(db, id, |material| releasing::release(material.standing, material.conversation.access.people_min()))
}

/// Draws the map of a conversation that was held elsewhere and shows it: its votes came all at once.
pub(super) fn draw_imported(db: &Db, id: ConversationId) -> Result<(), Stop> {
    draw_and(db, id, |_| Release::Show)
}

/// Nothing long is done within a transaction that writes.
fn draw_and(db: &Db, id: ConversationId, release: impl Fn(&Material) -> Release) -> Result<(), Stop> {
    // Drawn anew each time, and kept nowhere.
    let seed = db.write_blocking("begin_drawing", move |tx| {
        store::begin_drawing(tx, id)?;
        Ok(u64::from_le_bytes(tx.random()?))
    })?;
    let mut draw = Draw::of_seed(seed);
    let mut material = db.read_blocking("votes_to_draw", move |tx| Material::load(tx, id))?;
    let release = release(&material);
    let held = if release == Release::HoldBack { material.hold_back(&mut draw) } else { Vec::new() };
    let made = material.made(&mut draw)?;
    db.write_blocking("keep_map", move |tx| {
        if release == Release::Drop {
            drawn::put_unshown(tx, id, &made.priorities, &material.letters_left())?;
        } else {
            drawn::put(tx, id, (&made, held.len()))?;
            store::next_drawing(tx, id, material.drawing)?;
            voting::hold_back(tx, &held, material.drawing + 1)?;
        }
        ask_last(tx, &material)
    })
}

/// Has everybody shown with the last day, though nobody votes any more.
fn ask_last(tx: &mut Tx<'_>, material: &Material) -> Result<(), Stop> {
    let of = &material.conversation;
    if material.standing.is_over || material.is_last_asked {
        return Ok(());
    }
    drawn::set_last_asked(tx, of.id)?;
    Ok(job::put(tx, DRAW.kind, &of.id.to_string(), of.ends_at).map(drop)?)
}

impl Material {
    fn load(tx: &mut Tx<'_>, id: ConversationId) -> Result<Self, Stop> {
        let conversation = store::conversation(tx, id)?;
        let votes = voting::all(tx, id)?;
        let (drawing, gone) = store::news(tx, id)?;
        let new = voting::new(tx, id, drawing)?;
        let (is_held, is_last_asked) = drawn::held(tx, id)?;
        let standing = Standing {
            is_over: conversation.state(tx.now()) != State::Open,
            is_shown: drawn::shown(tx, id)?.is_some_and(|(_, drawn)| drawn.shown.hidden != Hidden::TooFew),
            is_held,
            people: voters(&votes).len(),
            said: new.len(),
            gone,
        };
        let (letters, former) = drawn::before(tx, id)?;
        Ok(Self {
            statements: statement::all(tx, id)?,
            votes,
            groups: census::groups(tx, id)?,
            belonging: census::belonging(tx, id)?,
            shared: sharing::voters(tx, id)?.into_iter().collect(),
            regions: regions::of_voters(tx, id)?,
            letters,
            former,
            conversation,
            drawing,
            standing,
            new,
            is_last_asked,
        })
    }

    /// Leaves as many people out as a result needs, by lot among those who are new; of these rather who does not stand on the map yet, so
    /// that nobody goes from it who changed a vote.
    fn hold_back(&mut self, draw: &mut Draw) -> Vec<VoterId> {
        let mut some: Vec<VoterId> = match self.standing.is_first() {
            true => voters(&self.votes).into_iter().map(VoterId::from_number).collect(),
            false => std::mem::take(&mut self.new),
        };
        for last in (1..some.len()).rev() {
            some.swap(last, draw.below(last + 1));
        }
        let on_map: BTreeSet<i64> = self.letters.iter().flat_map(|(_, people)| people).copied().collect();
        some.sort_by_key(|voter| on_map.contains(&voter.number()));
        some.truncate(self.conversation.access.people_min());
        let held: BTreeSet<i64> = some.iter().map(|voter| voter.number()).collect();
        self.votes.retain(|vote| !held.contains(&vote.voter));
        some
    }

    /// The letters as they are shown, without who withdrew.
    fn letters_left(&self) -> Vec<Lettered> {
        let there = voters(&self.votes);
        let left = |people: &[i64]| people.iter().copied().filter(|voter| there.contains(voter)).collect();
        self.letters.iter().map(|(letter, people)| (*letter, left(people))).collect()
    }

    fn made(&self, draw: &mut Draw) -> Result<Made, Stop> {
        let telling = Telling::of(self.conversation.access);
        let people_min = telling.people_min;
        let votes = self.counted(&self.votes)?;
        let map = Map::after(&votes, &self.former);
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
                (signs.voters.len() >= people_min).then(|| showing::shown(&rest, (&other, &own), telling, draw));
            (shown, attacks::effect(&map, &other))
        };
        let shown = showing::shown(&votes, (&map, &letters), telling, draw);
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
        let priorities = map.priorities(|_| false).into_iter().map(|one| (one.comment, one.priority)).collect();
        let former = if votes.voters().len() < people_min { Former::default() } else { map.former() };
        Ok(Made { drawn, priorities, letters, former })
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
