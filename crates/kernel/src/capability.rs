//! The registration of a capability: everything that the rest of the product needs to know of it.
//!
//! What a capability does not name it takes from [`Capability::NOTHING`]. That no duty is forgotten is held by tests over all of
//! them: every table has its retention and its erasure, every record its line, every route its rights and its data.

use std::cell::RefCell;

use crate::act_link::{Beside, MailAct};
use crate::check::Check;
use crate::circle::RecordId;
use crate::db::migrate::Migration;
use crate::db::{Sql, Tx};
use crate::job::JobKind;
use crate::language::Language;
use crate::mail::DigestSource;
use crate::mail_in::Reply;
use crate::person::PersonId;
use crate::post::{Function, PostId};
use crate::search_feed::SearchSource;
use crate::session::Actor;
use crate::step;
use crate::stop::{Fault, Stop};
use crate::time::{Timestamp, Zone};
use crate::web::{Markup, Route};

/// What a capability is to the rest of the product.
#[derive(Debug)]
pub struct Capability {
    /// The name of its folder: `need`.
    pub name: &'static str,
    /// Its pages and acts, each with its rule.
    pub routes: &'static [Route],
    /// Its entry in the navigation, if it has one.
    pub navigation: Option<Navigation>,
    /// The steps of its schema, in order.
    pub migrations: &'static [Migration],
    /// Every statement of its `store.rs` files.
    pub statements: &'static [&'static [&'static Sql]],
    /// The kinds of records it keeps, so that threads and desks can draw them.
    pub records: &'static [RecordKind],
    /// The kinds of jobs it leaves for later.
    pub jobs: &'static [JobKind],
    /// What can be done from its mails without signing in.
    pub mail_acts: &'static [MailAct],
    /// Acts of its own that stand beside another's on the page that a mail leads to.
    pub beside: &'static [Beside],
    /// What a reply to one of its mails does.
    pub replies: &'static [Reply],
    /// What it finds for the reader of a week's mail.
    pub digest: &'static [DigestSource],
    /// What of it hangs on a post, and so passes to whoever holds the post next.
    pub holdings: &'static [Holding],
    /// Whom it tells that a post passes from one to another.
    pub post_passes: Option<PostPasses>,
    /// The kinds of records that search finds.
    pub search: &'static [SearchSource],
    /// What it adds to every brief.
    pub brief: &'static [BriefSection],
    /// What it adds to the page of a city.
    pub city_page: &'static [CitySection],
    /// What it adds to the page of a meeting.
    pub meeting_page: &'static [MeetingSection],
    /// What it adds to the page of an item of a meeting's agenda.
    pub item_page: &'static [ItemSection],
    /// Whether its records come of meetings, though it adds nothing to their pages: then what is late of them stands on the page
    /// of everything about meetings that is late.
    pub comes_of_meetings: bool,
    /// What begins with every meeting that is made.
    pub meeting_made: Option<MeetingMade>,
    /// What of it goes along with a meeting that is moved.
    pub meeting_moved: Option<MeetingMoved>,
    /// Who speaks at a meeting or holds a session there, as far as it knows.
    pub meeting_speakers: Option<MeetingSpeakers>,
    /// What holds of its records as long as nothing is broken.
    pub checks: &'static [Check],
    /// What it holds of a person: why, for how long, and how it is exported and erased.
    pub personal: &'static [PersonalData],
    /// Kinds of its next steps of which it reminds by itself; of the others one mail says when they became late.
    pub reminds: &'static [&'static str],
    /// What came of an act of its own, by the name of its route, said on the page that comes next; where it says nothing,
    /// that it is saved.
    pub done: Option<fn(&str, Language) -> String>,
    /// What it adds to the demo network, in the order of the capabilities.
    pub demo: Option<Demo>,
}

impl Capability {
    /// Adds nothing anywhere: what a capability does not register, it takes from here.
    pub const NOTHING: Self = Self {
        name: "",
        routes: &[],
        navigation: None,
        migrations: &[],
        statements: &[],
        records: &[],
        jobs: &[],
        mail_acts: &[],
        beside: &[],
        replies: &[],
        digest: &[],
        holdings: &[],
        post_passes: None,
        search: &[],
        brief: &[],
        city_page: &[],
        meeting_page: &[],
        item_page: &[],
        comes_of_meetings: false,
        meeting_made: None,
        meeting_moved: None,
        meeting_speakers: None,
        checks: &[],
        personal: &[],
        reminds: &[],
        done: None,
        demo: None,
    };
}

/// An entry in the navigation.
#[derive(Debug)]
pub struct Navigation {
    /// Where it leads.
    pub path: &'static str,
    /// What it is called.
    pub label: fn(Language) -> String,
    /// Whether nobody sees it too.
    pub is_public: bool,
    /// Whose work it is above all: for them it stands before the others, and so in the header, not under "more".
    pub first_for: &'static [Function],
}

/// Something that hangs on a post. It passes with the post by itself, since nothing is kept under a person; a hand-over
/// shows how much of it there is before it is done.
#[derive(Debug)]
pub struct Holding {
    /// What it is called: "Open needs".
    pub name: fn(Language) -> String,
    pub counted: Counted,
}

/// How it is counted how many hang on a post now.
#[derive(Debug, Clone, Copy)]
pub enum Counted {
    /// Records of this kind wait for the post: one look at its next steps counts all such kinds.
    BySteps(&'static str),
    /// By a statement of the capability's own.
    By(fn(&mut Tx<'_>, PostId) -> Result<usize, Fault>),
}

/// Tells those whom it concerns that a post passes to somebody else. What hangs on the post passes by itself.
pub type PostPasses = fn(&mut Tx<'_>, &Passing) -> Result<(), Stop>;

/// A post that passes to somebody else, or back, as its hand-over says now.
#[derive(Debug)]
pub struct Passing {
    /// The post.
    pub post: PostId,
    /// Who holds it until then; nobody where it was vacant.
    pub from: Option<PersonId>,
    /// From when on somebody else holds it: now, or later.
    pub at: Timestamp,
}

/// How many of each hang on a post now, in the order of the capabilities; those of which there are none are left out.
///
/// # Errors
/// A fault of the database.
pub fn what_hangs_on(
    tx: &mut Tx<'_>,
    capabilities: &[Capability],
    post: PostId,
) -> Result<Vec<(&'static Holding, usize)>, Fault> {
    let steps = step::waiting_for(tx, post)?;
    let mut hanging = Vec::new();
    for holding in capabilities.iter().flat_map(|capability| capability.holdings) {
        let count = match holding.counted {
            Counted::BySteps(kind) => steps.iter().filter(|step| step.kind == kind).count(),
            Counted::By(count) => count(tx, post)?,
        };
        if count > 0 {
            hanging.push((holding, count));
        }
    }
    Ok(hanging)
}

/// A kind of record.
#[derive(Debug)]
pub struct RecordKind {
    /// As in threads and next steps: `need`.
    pub kind: &'static str,
    /// Where its pages are: `needs` for `/needs/{id}`. What has none of its own is led on from that of another kind.
    pub folder: &'static str,
    /// What a kind of record is called in a line of text: "need".
    pub label: fn(Language) -> String,
    /// The record's line, for a reader who may read it.
    pub line: fn(&mut Tx<'_>, RecordId, Language) -> Result<Option<RecordLine>, Stop>,
    /// What a verb of a next step says to the post that has to do it: "Answer".
    pub verb: fn(&str, Language) -> String,
}

/// A record in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordLine {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub path: String,
}

/// What a brief asks of every capability.
#[derive(Debug)]
pub struct BriefQuestion<'q> {
    /// The need's record.
    pub need: RecordId,
    /// The sentence, as the city wrote it.
    pub words: &'q str,
    /// The topic it stands under.
    pub topic: &'q str,
    /// The theme by which cities are alike for that topic.
    pub theme: &'q str,
    /// The circle of the city that asks.
    pub city: crate::circle::CircleId,
    /// The city's place: its GeoNames id.
    pub place: u32,
    /// The reader's post, for audiences.
    pub reader: PostId,
    /// Who reads; a need without a reader signed in is read by nobody.
    pub actor: Option<&'q Actor>,
    /// The reader's language.
    pub language: Language,
    /// When this reader last looked, for "new since".
    pub seen_at: Timestamp,
    /// What the reader asked of the sections in the address: a city for "why not", more of one country.
    pub query: &'q crate::web::Fields,
    /// The sources that all sections refer to by number.
    pub footnotes: &'q Footnotes,
    /// Whether a program asks.
    pub is_for_data: bool,
}

impl BriefQuestion<'_> {
    /// What a section says to programs; nothing where a person reads its page.
    pub fn data(&self, make: impl FnOnce() -> serde_json::Value) -> serde_json::Value {
        if self.is_for_data { make() } else { serde_json::Value::Null }
    }
}

/// The sources of one brief, numbered from 1 in the order in which sections first named them.
#[derive(Debug, Default)]
pub struct Footnotes(RefCell<Vec<String>>);

impl Footnotes {
    /// The number of a source; the same source keeps its number.
    pub fn number(&self, source: &str) -> u16 {
        let mut sources = self.0.borrow_mut();
        let index = sources.iter().position(|known| known == source).unwrap_or_else(|| {
            sources.push(source.to_owned());
            sources.len() - 1
        });
        u16::try_from(index + 1).unwrap_or(u16::MAX)
    }

    /// All sources, in the order of their numbers.
    pub fn into_sources(self) -> Vec<String> {
        self.0.into_inner()
    }
}

/// A section of the brief.
#[derive(Debug)]
pub struct BriefSection {
    /// Its id in the page: `practices`.
    pub id: &'static str,
    /// Where it stands: lower is higher on the page.
    pub order: u8,
    /// Makes it.
    pub make: fn(&mut Tx<'_>, &BriefQuestion<'_>) -> Result<BriefPart, Stop>,
}

/// A section as made for one brief.
#[derive(Debug)]
pub struct BriefPart {
    /// Its heading.
    pub heading: String,
    /// Its content.
    pub content: Markup,
    /// The same for programs.
    pub data: serde_json::Value,
    /// How many of its entries are new since the reader looked.
    pub new_count: usize,
    /// Whether the network has nothing here; the last section then offers to ask.
    pub is_empty: bool,
    /// Where its facts come from, beyond the footnotes that it numbered itself.
    pub sources: Vec<String>,
}

/// What a city's page asks of every capability.
#[derive(Debug)]
pub struct CityQuestion<'q> {
    /// The city's record.
    pub city: RecordId,
    /// Its people.
    pub circle: crate::circle::CircleId,
    /// Who reads, and in which language.
    pub visit: &'q crate::web::Visit<'q>,
}

/// A section of a city's page.
#[derive(Debug)]
pub struct CitySection {
    /// Its id in the page: `letters`.
    pub id: &'static str,
    /// Where it stands: lower is higher on the page.
    pub order: u8,
    /// Makes it; nothing for a reader whom it does not concern.
    pub make: fn(&mut Tx<'_>, &CityQuestion<'_>) -> Result<Option<CityPart>, Stop>,
}

/// A section as made for one city and one reader.
#[derive(Debug)]
pub struct CityPart {
    /// Its heading.
    pub heading: String,
    /// Its content.
    pub content: Markup,
}

/// Does what begins with a meeting that is made; the record is the meeting's.
pub type MeetingMade = fn(&mut Tx<'_>, RecordId) -> Result<(), Stop>;

/// Takes along what belongs to a meeting that somebody moved.
pub type MeetingMoved = fn(&mut Tx<'_>, &Actor, &MeetingBefore) -> Result<(), Stop>;

/// When a meeting was to begin before it was moved.
#[derive(Debug)]
pub struct MeetingBefore {
    /// The meeting's record.
    pub meeting: RecordId,
    /// Its beginning.
    pub starts_at: Timestamp,
    /// The zone of its clocks.
    pub zone: Zone,
}

/// The posts that speak at a meeting or hold a session there; the record is the meeting's.
pub type MeetingSpeakers = fn(&mut Tx<'_>, RecordId) -> Result<Vec<PostId>, Fault>;

/// What a meeting's page asks of every capability.
#[derive(Debug)]
pub struct MeetingQuestion<'q> {
    /// The meeting's record.
    pub meeting: RecordId,
    /// Those who take part.
    pub circle: crate::circle::CircleId,
    /// Who reads, and in which language.
    pub visit: &'q crate::web::Visit<'q>,
}

/// A section of a meeting's page.
#[derive(Debug)]
pub struct MeetingSection {
    /// Its id in the page: `agenda`.
    pub id: &'static str,
    /// Where it stands: lower is higher on the page.
    pub order: u8,
    /// Makes it; nothing for a reader whom it does not concern.
    pub make: fn(&mut Tx<'_>, &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop>,
}

/// A section as made for one meeting, or one item of its agenda, and one reader.
#[derive(Debug)]
pub struct MeetingPart {
    /// Its heading.
    pub heading: String,
    /// Its content.
    pub content: Markup,
}

/// What the page of an item of an agenda asks of every capability.
#[derive(Debug)]
pub struct ItemQuestion<'q> {
    /// The item's record.
    pub item: RecordId,
    /// The record of its meeting.
    pub meeting: RecordId,
    /// Who reads, and in which language.
    pub visit: &'q crate::web::Visit<'q>,
}

/// A section of the page of an item.
#[derive(Debug)]
pub struct ItemSection {
    /// Its id in the page: `groups`.
    pub id: &'static str,
    /// Where it stands: lower is higher on the page.
    pub order: u8,
    /// Makes it; nothing for a reader whom it does not concern.
    pub make: fn(&mut Tx<'_>, &ItemQuestion<'_>) -> Result<Option<MeetingPart>, Stop>,
}

/// One kind of data of a person that a capability holds. The privacy page, a person's export, erasure and the retention
/// run are made of these and of nothing else.
#[derive(Debug)]
pub struct PersonalData {
    /// Its key in the export, unique in the program: `offers`.
    pub key: &'static str,
    /// What it is, for people: "Offers of help".
    pub label: fn(Language) -> String,
    /// Why it is held, one sentence.
    pub why: fn(Language) -> String,
    /// For how long.
    pub kept: Kept,
    /// Everything of this kind by or about a person.
    pub export: fn(&mut Tx<'_>, PersonId) -> Result<serde_json::Value, Stop>,
    /// What erasing a person does with it.
    pub when_erased: WhenErased,
    /// Removes it, or what in it points to the person.
    pub erase: fn(&mut Tx<'_>, PersonId) -> Result<(), Stop>,
}

/// What erasing a person does with one kind of data; the review before it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenErased {
    /// It is gone.
    Gone,
    /// It belongs to a post or to the network and stays, with nothing in it that leads to the person.
    StaysWithoutName,
}

/// For how long data of a person are kept if they do not ask for erasure before.
#[derive(Debug)]
pub struct Kept {
    /// How long.
    pub span: Span,
    /// Counted from when, or why it stays: "the end of the last post".
    pub since: fn(Language) -> String,
    /// What removes it when its time is over; nothing where it stays or where somebody has to look first.
    pub retention: Option<Retention>,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// So many days.
    Days(u32),
    /// So many months, of 30 days where a machine counts them.
    Months(u32),
    /// As long as the record that it is part of.
    WithTheRecord,
}

/// A class of rows that the retention run removes.
#[derive(Debug)]
pub struct Retention {
    /// Its name on the command line: `session`.
    pub class: &'static str,
    /// How many rows are over their time now.
    pub count: fn(&mut Tx<'_>) -> Result<i64, Stop>,
    /// Removes some of them, at most [`crate::retention::SLICE`], and says how many.
    pub clear: fn(&mut Tx<'_>) -> Result<u64, Stop>,
}

/// What a capability adds to the demo network.
pub type Demo = fn(&mut DemoWorld<'_>) -> Result<(), Stop>;

/// The demo network while it is made.
#[derive(Debug)]
pub struct DemoWorld<'d> {
    /// The database, written in slices.
    pub db: &'d crate::db::Db,
    /// Where files lie.
    pub files: &'d crate::file::Depot,
    /// The seed of everything that is drawn.
    pub seed: u64,
    /// How many times the usual number of cities.
    pub scale: u32,
    /// Today, as the demo is shown.
    pub today: Timestamp,
    /// What capabilities did on days that are over, to be done when the clock comes by.
    pub past: RefCell<Vec<PastDeed>>,
}

/// How a past deed is done, while the clock stands at its day.
pub type Deed = Box<dyn Fn(&DemoWorld<'_>) -> Result<(), Stop>>;

/// Something that a capability of the demo network did on a day that is over. A network has one past: whoever plays it
/// day by day does what others did on the way, so that nothing happens before what was noted earlier.
pub struct PastDeed {
    /// Days before today.
    pub days_ago: i64,
    /// Does it.
    pub deed: Deed,
}

impl std::fmt::Debug for PastDeed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "PastDeed({} days ago)", self.days_ago)
    }
}

impl DemoWorld<'_> {
    /// Moves the clock to so many days before today, so that the network has a past. Who travels comes back: the next
    /// capability begins today.
    pub fn go_to(&self, days_ago: i64) {
        const MICROSECONDS_PER_SECOND: i64 = 1_000_000;
        let clock = self.db.clock();
        let wanted = self.today.plus_days(-days_ago).micros();
        clock.advance_seconds((wanted - clock.now().micros()) / MICROSECONDS_PER_SECOND);
    }

    /// Moves the clock on to so many days before today, and does on the way what others did on earlier days and on that
    /// one. On one day it keeps the order in which it was told.
    ///
    /// # Errors
    /// What a deed stops at.
    pub fn live_until(&self, days_ago: i64) -> Result<(), Stop> {
        let mut told = self.past.take();
        told.sort_by_key(|past| std::cmp::Reverse(past.days_ago));
        let left = told.partition_point(|past| past.days_ago >= days_ago);
        *self.past.borrow_mut() = told.split_off(left);
        for past in told {
            self.go_to(past.days_ago);
            (past.deed)(self)?;
        }
        self.go_to(days_ago);
        Ok(())
    }
}
