//! Who speaks at a conference: the speakers of confirmed sessions, with what they speak about, for all who may know of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words};
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Visit};

use super::loaded::{Opened, open};
use super::model::CallState;
use super::store;
use super::submission::people::{People, wanted};
use super::submission::{Said, Speaker, State, Submission, shown, store as submissions};
use super::texts::Texts;
use crate::forum::MeetingId;
use crate::{agenda, forum};

#[derive(Debug, Template)]
#[template(path = "call/templates/speakers.html")]
struct SpeakersPage {
    lead: Lead,
    head: SectionHead,
    speakers: Items,
    nothing: Option<EmptyState>,
}

/// Confirmed sessions with who speaks.
pub(super) struct Programme {
    pub(super) of: Opened,
    pub(super) sessions: Vec<(Submission, Vec<Speaker>)>,
    pub(super) people: People,
}

impl Programme {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let of = open(tx, visit.actor()?, visit.param("meeting")?)?;
        let mut all = match of.state {
            CallState::Decided => submissions::of_call(tx, of.call.id)?,
            CallState::Draft | CallState::Open | CallState::InReview => Vec::new(),
        };
        all.retain(|one| one.state() == State::Confirmed);
        let known = submissions::speakers_of_call(tx, of.call.id)?;
        let speakers = |submission: &Submission| -> Vec<Speaker> {
            known.iter().filter(|(id, _)| *id == submission.id).map(|(_, speaker)| speaker.clone()).collect()
        };
        let sessions: Vec<_> = all.into_iter().map(|one| (one.clone(), speakers(&one))).collect();
        let posts = sessions.iter().flat_map(|(one, speakers)| wanted([one], speakers)).collect::<Vec<_>>();
        let people = People::of(tx, visit.language(), posts)?;
        Ok(Self { of, sessions, people })
    }
}

/// The posts that proposed sessions which were accepted, or are to speak in them. Decisions that are not announced say nothing.
pub(super) fn posts(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<PostId>, Fault> {
    let Some(call) = store::of_meeting(tx, meeting)? else { return Ok(Vec::new()) };
    let mut accepted = submissions::of_call(tx, call.id)?;
    accepted.retain(|one| matches!(one.state(), State::Accepted | State::Confirmed));
    let speakers = submissions::speakers_of_call(tx, call.id)?;
    let theirs = speakers.iter().filter(|(id, _)| accepted.iter().any(|one| one.id == *id)).map(|(_, speaker)| speaker);
    let theirs = theirs.filter(|speaker| speaker.said != Said::Declined);
    Ok(wanted(&accepted, theirs))
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let programme = Programme::load(tx, visit)?;
    let meeting = &programme.of.meeting;
    let mut trail = forum::trail(visit, meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", meeting.id))));
    let speakers = items(visit, &programme);
    let page = SpeakersPage {
        lead: Lead {
            trail,
            title: texts.speakers_page().into(),
            sentence: Some(texts.speakers_count(speakers.len()).to_string().into()),
            ..Lead::default()
        },
        head: SectionHead::new("sessions", texts.sessions()),
        nothing: speakers.is_empty().then(|| EmptyState {
            title: texts.no_speakers().into(),
            sentence: texts.no_speakers_sentence().into(),
            ..EmptyState::default()
        }),
        speakers: Items(speakers),
    };
    visit.page(tx, texts.speakers_page(), page)
}

/// Each speaker with the session, by name.
fn items(visit: &Visit<'_>, programme: &Programme) -> Vec<Item> {
    let texts = Texts::new(visit.language());
    let standing = programme.of.standing;
    // Others read an item once the agenda is published, where they find it by its title.
    let reads_items = standing.conducts || (standing.attends && !standing.is_partner);
    let mut items: Vec<(String, Item)> = Vec::new();
    for (submission, speakers) in &programme.sessions {
        for speaker in speakers.iter().filter(|speaker| speaker.is_sure(submission.post)) {
            let name = programme.people.speaker(speaker);
            let format = texts.format(submission.session.format.code()).to_string();
            let session = Link {
                label: shown::title(&submission.session),
                href: submission.item.filter(|_| reads_items).map(agenda::path).unwrap_or_default().into(),
            };
            let session = if reads_items { MetaEntry::Link(session) } else { MetaEntry::Words(session.label) };
            let entries = vec![MetaEntry::Words(format.into()), session];
            let item = Item {
                title: Link { label: Words::written(name.clone(), None), href: "".into() },
                tag: speaker.is_partner.then(|| Tag::new(texts.partner(), Tone::Notable)),
                meta: Meta(entries),
                ..Item::default()
            };
            items.push((name, item));
        }
    }
    items.sort_by_cached_key(|(name, _)| kernel::language::sort_key(name));
    items.into_iter().map(|(_, item)| item).collect()
}
