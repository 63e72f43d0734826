//! The page of a vote: what is voted on, the vote itself, the counts, and who voted.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Figure, Figures, Form, Item, Items, Kept, Lead, Link, Meta, MetaEntry, Notice, SectionHead,
    Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::Votes;
use super::super::texts::Texts;
use super::super::view;
use super::model::{Ballot, BallotId, Voter};
use super::{acts, forms, rules, store};
use crate::action::People;
use crate::forum::{Meeting, Standing};

#[derive(Debug, Template)]
#[template(path = "minutes/templates/vote.html")]
struct VotePage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    kept: Kept,
    form: Option<Form>,
    counts_head: SectionHead,
    counts: Figures,
    voters: Items,
    ending: Option<Form>,
}

/// What page and data of a vote are made of, as far as the reader may read.
pub(super) struct View {
    pub(super) ballot: Ballot,
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) voters: Vec<Voter>,
    pub(super) people: People,
    /// Whether the reader has a vote in it and did not give it.
    pub(super) may_vote: bool,
    /// Whether the reader's city, or post, voted.
    pub(super) has_voted: bool,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let (ballot, meeting, standing) = acts::readable(tx, actor, visit.param("vote")?)?;
        let voters = store::voters(tx, ballot.id)?;
        let people = People::load(tx, visit.language(), voters.iter().map(|voter| voter.post))?;
        let attendee = acts::attendee(tx, &ballot, actor.post)?;
        let home_of = |voter: &Voter| people.posts.get(&voter.post).map(|held| held.home);
        let has_voted = voters
            .iter()
            .any(|voter| voter.post == actor.post || (ballot.terms.is_formal && home_of(voter) == Some(actor.home)));
        let may_vote = !has_voted && rules::may_vote(&ballot, attendee.as_ref()).is_ok();
        Ok(Self { ballot, meeting, standing, voters, people, may_vote, has_voted })
    }
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, view.ballot.terms.words, page)
}

fn draw(tx: &Tx<'_>, visit: &Visit<'_>, view: &View, errors: &FormErrors, typed: &Fields) -> Result<VotePage, Stop> {
    let texts = Texts::new(visit.language());
    let ballot = &view.ballot;
    let control = || forms::vote_control(Filled { typed, errors }, visit.language());
    let form = match view.may_vote {
        true => {
            let path = format!("/votes/{}/voice", ballot.id);
            Some(form::post(tx, visit, path, vec![control()], vec![Button::submit(texts.give_vote())])?)
        }
        false => None,
    };
    let ending = match view.standing.conducts && ballot.is_open() {
        true => {
            let button = Button::submit(texts.end_vote()).quiet();
            Some(form::post(tx, visit, format!("/votes/{}/end", ballot.id), Vec::new(), vec![button])?)
        }
        false => None,
    };
    Ok(VotePage {
        summary: ErrorSummary { language: visit.language(), errors: form.iter().flat_map(Form::errors).collect() },
        lead: lead(visit, view),
        notice: notice(visit, view),
        kept: form::kept(visit, &form)?,
        form,
        counts_head: SectionHead::new("counts", texts.voted_so_far(view.voters.len()).to_string()),
        counts: if ballot.is_told() { counts(visit, ballot.votes) } else { Figures::default() },
        voters: Items(view.voters.iter().map(|voter| voter_item(visit, view, voter)).collect()),
        ending,
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let (ballot, meeting) = (&view.ballot, &view.meeting);
    let path = format!("/meetings/{}/minutes", meeting.id);
    let trail = vec![
        MetaEntry::Link(Link::new(Words::written(meeting.name.clone(), None), path)),
        MetaEntry::Words(texts.vote_kind(kind(ballot)).to_string().into()),
        MetaEntry::Tag(state_tag(visit, ballot)),
    ];
    let how = if ballot.terms.is_formal { texts.one_city_one_vote() } else { texts.each_one_vote() };
    Lead {
        trail: Meta(trail),
        title: Words::written(ballot.terms.words.clone(), Some(ballot.language.code().into())),
        sentence: Some(how.into()),
        ..Lead::default()
    }
}

fn kind(ballot: &Ballot) -> &'static str {
    if ballot.terms.is_formal { "formal" } else { "straw" }
}

/// Whether a vote is open, in a word.
fn state_tag(visit: &Visit<'_>, ballot: &Ballot) -> Tag {
    let texts = Texts::new(visit.language());
    if ballot.is_open() { Tag::active(texts.vote_is_open()) } else { Tag::new(texts.vote_is_over(), Tone::Done) }
}

fn notice(visit: &Visit<'_>, view: &View) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let ballot = &view.ballot;
    if ballot.is_open() && view.has_voted {
        return Some(Notice::done(texts.you_voted()));
    }
    if ballot.is_open() {
        return ballot.terms.is_secret.then(|| Notice::notable(texts.secret_vote_sentence()));
    }
    let result = if ballot.votes.adopt() { texts.adopted() } else { texts.not_adopted() };
    ballot.terms.is_formal.then(|| Notice::done(result))
}

/// The counts of a vote side by side.
fn counts(visit: &Visit<'_>, votes: Votes) -> Figures {
    let texts = Texts::new(visit.language());
    let figure = |name: &'static str, count: i64| Figure {
        name: name.into(),
        value: visit.language().number(count).to_string().into(),
        note: None,
    };
    Figures(vec![
        figure(texts.votes_for(), votes.yes),
        figure(texts.votes_against(), votes.no),
        figure(texts.abstentions(), votes.abstain),
    ])
}

/// Who voted, and what where the vote is open to see.
fn voter_item(visit: &Visit<'_>, view: &View, voter: &Voter) -> Item {
    let texts = Texts::new(visit.language());
    let home = view.people.posts.get(&voter.post).map(|held| view.people.home(held.home));
    let name = match (view.ballot.terms.is_formal, home) {
        (true, Some(home)) => Words::written(home, None),
        _ => view.people.name(voter.post),
    };
    Item {
        title: Link { label: name, href: "".into() },
        tag: voter.choice.map(|choice| Tag::new(texts.choice(choice.code()).to_string(), Tone::Quiet)),
        ..Item::default()
    }
}

/// A vote as a line among what was written down.
pub(in super::super) fn item(visit: &Visit<'_>, ballot: &Ballot) -> Item {
    let texts = Texts::new(visit.language());
    let votes = ballot.votes;
    let told = (ballot.is_told() && votes.all() > 0).then(|| view::votes(visit, votes));
    let meta = [Some(texts.vote_kind(kind(ballot)).to_string()), told];
    Item {
        title: Link {
            label: Words::written(ballot.terms.words.clone(), Some(ballot.language.code().into())),
            href: format!("/votes/{}", ballot.id).into(),
        },
        tag: Some(state_tag(visit, ballot)),
        meta: Meta(meta.into_iter().flatten().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}

/// Votes.
pub(in super::super) fn cast(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: BallotId = visit.param("vote")?;
    let actor = visit.actor()?;
    acts::readable(tx, actor, id)?;
    match forms::parse_vote(&visit.request.form, visit.language()) {
        Ok(choice) => acts::cast(tx, actor, id, choice)?,
        Err(errors) => {
            let view = View::load(tx, visit)?;
            let page = draw(tx, visit, &view, &errors, &visit.request.form)?;
            return visit.form_again(tx, view.ballot.terms.words, page);
        }
    }
    Ok(Answer::see_other(format!("/votes/{id}")))
}

/// Ends a vote.
pub(in super::super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: BallotId = visit.param("vote")?;
    let actor = visit.actor()?;
    acts::readable(tx, actor, id)?;
    acts::end(tx, actor, id)?;
    Ok(Answer::see_other(format!("/votes/{id}")))
}

/// The open vote of the demo's meeting of today.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = view::example_today(tx)? else { return Ok(None) };
    Ok(store::of_meeting(tx, meeting)?.first().map(|ballot| format!("/votes/{}", ballot.id)))
}
