//! The section of a page in which people talk: what was said, the form to say more, and whether one is told of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, Control, EmptyState, Field, Form, Item, Items, Link, Look, Meta, MetaEntry, SectionHead, Tag,
    TextArea, Tone, Words,
};
use kernel::discussion::{self, Comment, Pace};
use kernel::form::{self, FormErrors};
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::{Markup, Visit};

use super::place::{DiscussionKey, Spot};
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "discussion/templates/section.html")]
struct SectionPart {
    head: SectionHead,
    comments: Items,
    nobody: Option<EmptyState>,
    forms: Vec<Form>,
}

/// The section below a record, for a reader of it.
pub(super) fn section(tx: &mut Tx<'_>, visit: &Visit<'_>, spot: &Spot) -> Result<Markup, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let comments = discussion::of_record(tx, spot.place.record)?;
    let posts = posts_of(tx, &comments)?;
    let follows = discussion::is_following(tx, actor.person, spot.place.record)?;
    let items = comments.iter().map(|comment| item(visit, spot, comment, &posts)).collect();
    let key = key_of(spot);
    let mut forms = Vec::new();
    // What the pace refuses is said when they try: counting it here would cost every reader a statement.
    let pace = Pace { first_at: None, in_a_day: 0 };
    if discussion::may_comment(actor, spot.place, pace, tx.now()).is_ok() {
        forms.push(comment_form(tx, visit, &key, &FormErrors::default(), String::new())?);
        let (label, value) = if follows { (texts.unfollow(), "no") } else { (texts.follow(), "yes") };
        let act = Act::SubmitAs { name: "follow".into(), value: value.into() };
        let button = Button { label: label.into(), act, look: Look::Quiet };
        let path = format!("/discussions/{key}/following");
        forms.push(form::post(tx, visit, path, Vec::new(), vec![button])?);
    }
    let part = SectionPart {
        head: SectionHead::new("discussion", texts.discussion()),
        nobody: comments.is_empty().then(|| EmptyState {
            title: texts.nobody_talks().into(),
            sentence: texts.nobody_talks_sentence().into(),
            ..EmptyState::default()
        }),
        comments: Items(items),
        forms,
    };
    Ok(Markup::render(&part)?)
}

pub(super) fn key_of(spot: &Spot) -> DiscussionKey {
    DiscussionKey { kind: spot.place.kind.to_owned(), record: spot.place.record }
}

/// The form to say something, as typed.
pub(super) fn comment_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    key: &DiscussionKey,
    errors: &FormErrors,
    typed: String,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let field = Field {
        error: errors.of("comment"),
        hint: Some(texts.comment_hint().into()),
        ..Field::new("comment", texts.your_comment())
    };
    let area = Control::Area(TextArea { field, value: typed.into() });
    let path = format!("/discussions/{key}/comments");
    Ok(form::post(tx, visit, path, vec![area], vec![Button::submit(texts.say_it()).quiet()])?)
}

/// The posts in which comments were made and hidden.
pub(super) fn posts_of(tx: &mut Tx<'_>, comments: &[Comment]) -> Result<Vec<HeldPost>, Stop> {
    let hiders = comments.iter().filter_map(|comment| comment.hidden.as_ref()).map(|hidden| hidden.by);
    let posts = post::held(tx, comments.iter().map(|comment| comment.post).chain(hiders))?;
    Ok(posts.into_values().collect())
}

/// Who said it: the holder where they still hold the post, else the post alone.
pub(super) fn who(posts: &[HeldPost], comment: &Comment) -> String {
    let held = posts.iter().find(|held| held.post == comment.post);
    let title = held.map_or("", |held| &held.title);
    match held.and_then(|held| held.holder.as_ref()).filter(|holder| holder.person == comment.author) {
        Some(holder) => format!("{}, {title}", holder.name),
        None => title.to_owned(),
    }
}

pub(super) fn title_of(posts: &[HeldPost], post: PostId) -> String {
    posts.iter().find(|held| held.post == post).map_or_else(String::new, |held| held.title.clone())
}

fn item(visit: &Visit<'_>, spot: &Spot, comment: &Comment, posts: &[HeldPost]) -> Item {
    let texts = Texts::new(visit.language());
    let when = texts.written_on(visit.day(comment.written_at)).to_string();
    let changed = (comment.version > 1).then(|| texts.changed_times(comment.version - 1).to_string());
    let reads = visit.actor.is_some_and(|actor| discussion::reads_hidden(actor, comment, spot.place));
    let words = Words::written(comment.words.clone(), Some(comment.language.code().into()));
    let because =
        comment.hidden.as_ref().map(|hidden| texts.hidden_by(title_of(posts, hidden.by), &hidden.because).to_string());
    let is_own = visit.actor.is_some_and(|actor| actor.person == comment.author);
    let more = if is_own { texts.open_own_comment() } else { texts.open_comment() };
    let more = Link::new(more, format!("/comments/{}", comment.id));
    let report = Link::new(texts.report(), format!("/comments/{}/report", comment.id));
    let links = [Some(more), (visit.actor.is_some() && !is_own).then_some(report)].into_iter().flatten();
    let meta = [Some(when), changed, because.clone()].into_iter().flatten();
    let meta = meta.map(|words| MetaEntry::Words(Words::written(words, None)));
    Item {
        title: Link {
            label: Words::written(who(posts, comment), None),
            href: format!("/comments/{}", comment.id).into(),
        },
        tag: because.is_some().then(|| Tag::new(texts.hidden_tag(), Tone::Quiet)),
        meta: Meta(meta.chain(links.map(MetaEntry::Link)).collect()),
        sentence: (comment.hidden.is_none() || reads).then_some(words),
        ..Item::default()
    }
}
