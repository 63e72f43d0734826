//! Who may do what with papers.

use kernel::id::Id;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::super::super::changes::tests::{entry, speaker};
use super::super::super::model::{AgendaItemId, Said};
use super::super::model::{Deed, PaperId};
use super::*;
use crate::testing::sample_actor;

const ATTENDS: Standing = Standing { conducts: false, attends: true, is_partner: false };
const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };

fn item<'i>(entry: &'i Entry, standing: &'i Standing) -> Item<'i> {
    Item { entry, standing, is_cancelled: false, is_there: true }
}

fn paper(kind: PaperKind) -> Paper {
    let added = Deed { by: PostId::from_number(1), at: Timestamp::from_micros(0) };
    Paper {
        id: PaperId::from_number(1),
        item: AgendaItemId::from_number(1),
        kind,
        title: "Sums".to_owned(),
        language: Language::English,
        address: String::new(),
        added,
        cleared: None,
        removed: None,
        is_closed: false,
    }
}

#[test]
fn who_answers_speaks_or_conducts_works_on_papers() {
    let (actor, mut own, others) = (sample_actor(Function::Leader), entry(1), entry(2));
    own.plan.owner = actor.post;
    let mut spoken = entry(3);
    spoken.speakers = vec![speaker(actor.post.number(), Said::Asked)];
    let mut declined = entry(4);
    declined.speakers = vec![speaker(actor.post.number(), Said::Declined)];
    let may = |entry: &Entry, standing: &Standing| may_prepare(&actor, item(entry, standing)).err();
    assert_eq!([may(&own, &ATTENDS), may(&spoken, &ATTENDS), may(&others, &CONDUCTS)], [None; 3]);
    assert_eq!([may(&others, &ATTENDS), may(&declined, &ATTENDS)], [Some(Refusal::NotPreparing); 2]);
    let is =
        |is_cancelled, is_there| may_prepare(&actor, Item { is_cancelled, is_there, ..item(&own, &ATTENDS) }).err();
    assert_eq!([is(true, true), is(false, false)], [Some(Refusal::Cancelled), Some(Refusal::ItemGone)]);
}

#[test]
fn papers_and_versions_have_an_end() {
    let (actor, entry) = (sample_actor(Function::Leader), entry(1));
    let leave = may_prepare(&actor, item(&entry, &CONDUCTS)).expect("conducts");
    let add = |count| may_add(&leave, count).err();
    assert_eq!([add(PAPERS_MAX - 1), add(PAPERS_MAX)], [None, Some(Refusal::TooManyPapers)]);
    let (own, recording) = (paper(PaperKind::Paper), paper(PaperKind::Recording));
    let renew = |paper: &Paper, count| may_renew(&leave, paper, count).err();
    let renewed = [renew(&own, VERSIONS_MAX - 1), renew(&own, VERSIONS_MAX), renew(&recording, 0)];
    assert_eq!(renewed, [None, Some(Refusal::TooManyVersions), Some(Refusal::NoFile)]);
}

#[test]
fn a_removed_paper_is_neither_renewed_nor_removed_again() {
    let (actor, entry) = (sample_actor(Function::Leader), entry(1));
    let leave = may_prepare(&actor, item(&entry, &CONDUCTS)).expect("conducts");
    let own = paper(PaperKind::Paper);
    let gone = Paper { removed: Some(own.added), ..own.clone() };
    assert_eq!([may_remove(&leave, &own).err(), may_remove(&leave, &gone).err()], [None, Some(Refusal::Removed)]);
    assert_eq!(may_renew(&leave, &gone, 1).err(), Some(Refusal::Removed));
}

#[test]
fn slides_are_cleared_once_by_a_speaker_or_who_conducts() {
    let actor = sample_actor(Function::Leader);
    let (mut owned, mut spoken) = (entry(1), entry(2));
    owned.plan.owner = actor.post;
    spoken.speakers = vec![speaker(actor.post.number(), Said::Confirmed)];
    let clear = |entry: &Entry, standing: &Standing, paper: &Paper| {
        may_clear(&may_prepare(&actor, item(entry, standing)).expect("prepares"), paper, standing).err()
    };
    let slides = paper(PaperKind::Slides);
    assert_eq!([clear(&spoken, &ATTENDS, &slides), clear(&owned, &CONDUCTS, &slides)], [None; 2]);
    assert_eq!(clear(&owned, &ATTENDS, &slides), Some(Refusal::NotClearing));
    let cleared = Paper { cleared: Some(slides.added), ..slides.clone() };
    let gone = Paper { removed: Some(slides.added), ..slides };
    let said = [&cleared, &paper(PaperKind::Paper), &gone].map(|paper| clear(&spoken, &ATTENDS, paper));
    assert_eq!(said, [Some(Refusal::NothingToClear), Some(Refusal::NothingToClear), Some(Refusal::Removed)]);
}

#[test]
fn only_who_conducts_says_when_papers_are_due() {
    let (actor, meeting) = (sample_actor(Function::Leader), MeetingId::from_number(1));
    let set = |standing: &Standing, is_cancelled| may_set_due(&actor, meeting, standing, is_cancelled).err();
    let said = [set(&CONDUCTS, false), set(&CONDUCTS, true), set(&ATTENDS, false)];
    assert_eq!(said, [None, Some(Refusal::Cancelled), Some(Refusal::NotConducting)]);
}

#[test]
fn who_conducts_asks_for_a_paper_and_who_answers_for_the_item_says_that_none_is_needed() {
    let (actor, mut own, others) = (sample_actor(Function::Leader), entry(1), entry(2));
    own.plan.owner = actor.post;
    let asks = |standing: &Standing| may_ask_for_paper(&actor, item(&others, standing)).map(|leave| leave.is_owed);
    assert_eq!([asks(&CONDUCTS), asks(&ATTENDS)], [Ok(true), Err(Refusal::NotConducting)]);
    let waives = |actor: &Actor, entry: &Entry, standing: &Standing| {
        may_waive_paper(actor, item(entry, standing)).map(|leave| leave.is_owed)
    };
    assert_eq!([waives(&actor, &own, &ATTENDS), waives(&actor, &others, &CONDUCTS)], [Ok(false); 2]);
    let assistant = Actor { is_assistant: true, ..sample_actor(Function::Leader) };
    let refused = [waives(&actor, &others, &ATTENDS), waives(&assistant, &own, &ATTENDS)];
    assert_eq!(refused, [Err(Refusal::NotOwing); 2]);
    let gone = Item { is_there: false, ..item(&own, &CONDUCTS) };
    assert_eq!(may_ask_for_paper(&actor, gone).map(drop), Err(Refusal::ItemGone));
    let off = Item { is_cancelled: true, ..item(&own, &CONDUCTS) };
    assert_eq!(may_waive_paper(&actor, off).map(drop), Err(Refusal::Cancelled));
}
