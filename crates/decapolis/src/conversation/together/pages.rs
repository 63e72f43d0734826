//! The page on which several statements are answered: the groups, and the form of the one that was opened.

use std::collections::BTreeSet;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Answer as Choice, Button, ChoiceGroup, Control, ErrorSummary, Field, Form, Hidden, HowMany, Item, Items, Lead,
    Link, Meta, MetaEntry, Prose, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{Statement, StatementId};
use super::super::pages::{parts, posts};
use super::super::store::drawn;
use super::super::texts::Texts;
use super::super::{forms, rules};
use super::groups::{self, Common, Group};
use super::{AT_ONCE_MAX, dispose_all};

#[derive(Debug, Template)]
#[template(path = "conversation/templates/together.html")]
struct TogetherPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Option<(SectionHead, Form)>,
    groups_head: SectionHead,
    groups: Items,
    none: Prose,
}

/// A conversation with its groups, for whoever conducts it.
struct Loaded {
    of: Opened,
    statements: Vec<Statement>,
    groups: Vec<Group>,
    /// Nobody votes any more, and the response is not there yet.
    may_answer: bool,
}

impl Loaded {
    fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let of = loaded::here(tx, visit)?;
        let leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
        let may_answer = rules::may_respond(&leave, of.now).is_ok();
        let statements = loaded::accepted(tx, visit, of.conversation.id)?;
        let shown = drawn::shown(tx, of.conversation.id)?.map(|(_, drawn)| drawn.shown);
        let groups = groups::of(&statements, shown.as_ref());
        Ok(Self { of, statements, groups, may_answer })
    }

    fn path(&self) -> String {
        format!("{}/together", self.of.conversation.path())
    }

    /// The statements of a group that are offered, in its order.
    fn offered(&self, group: &Group) -> Vec<&Statement> {
        let with_id = |id: &StatementId| self.statements.iter().find(|one| one.id == *id);
        group.statements.iter().filter_map(with_id).take(AT_ONCE_MAX).collect()
    }
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let loaded = Loaded::load(tx, visit)?;
    let page = draw(tx, visit, &loaded, (&visit.request.query, None))?;
    visit.page(tx, Texts::new(visit.language()).together(), page)
}

/// Says what is done with each statement that is ticked.
pub(in super::super) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let loaded = Loaded::load(tx, visit)?;
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let _may = rules::may_respond(&rules::may_conduct(actor, &loaded.of.conversation)?, loaded.of.now)?;
    let posts: Vec<_> = posts(tx, visit)?.into_iter().map(|(post, _)| post).collect();
    let ticked = ticked(form);
    // A field of the form, though it matters only where that comes back.
    let _group = form.get("group");
    let mut errors = FormErrors::default();
    if ticked.is_empty() || ticked.len() > AT_ONCE_MAX {
        errors.add("statement", Texts::new(visit.language()).error_together(AT_ONCE_MAX).to_string());
    }
    let read = forms::parse_disposition(form, (actor.post, &posts), visit.language());
    match read {
        Ok((disposition, versions)) if errors.is_empty() => {
            let written = (forms::written_in(form, visit.language()), versions.as_slice());
            dispose_all(tx, actor, (loaded.of.conversation.id, &ticked), &disposition, written)?;
            Ok(Answer::see_other(loaded.path()))
        }
        Ok(_) => again(tx, visit, &loaded, &errors),
        Err(others) => {
            errors.add_all(&others);
            again(tx, visit, &loaded, &errors)
        }
    }
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, loaded: &Loaded, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, loaded, (&visit.request.form, Some(errors)))?;
    visit.form_again(tx, Texts::new(visit.language()).together(), page)
}

fn ticked(form: &Fields) -> Vec<StatementId> {
    let ids: BTreeSet<StatementId> = form.all("statement").filter_map(|id| id.parse().ok()).collect();
    ids.into_iter().collect()
}

/// With the form of the group that is asked for, or came back.
fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    loaded: &Loaded,
    (typed, errors): (&Fields, Option<&FormErrors>),
) -> Result<TogetherPage, Stop> {
    let texts = Texts::new(visit.language());
    let groups: &[Group] = if loaded.may_answer { &loaded.groups } else { &[] };
    let opened = groups.iter().find(|group| group.key == typed.get("group"));
    let form = match opened {
        Some(group) => Some(group_form(tx, visit, (loaded, group), (typed, errors))?),
        None => None,
    };
    let items: Vec<Item> = groups.iter().map(|group| item(visit, loaded, group)).collect();
    let none = match (loaded.may_answer, items.is_empty()) {
        (false, _) => vec![texts.together_later().into()],
        (true, true) => vec![texts.together_none().into()],
        (true, false) => Vec::new(),
    };
    let mut trail = parts::trail_below(visit, &loaded.of);
    let conducting = format!("{}/conducting", loaded.of.conversation.path());
    trail.0.push(MetaEntry::Link(Link::new(texts.conduct(), conducting)));
    Ok(TogetherPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail,
            title: texts.together().into(),
            sentence: Some(texts.together_sentence().into()),
            ..Lead::default()
        },
        form,
        groups_head: SectionHead::new("groups", texts.together_groups()),
        groups: Items(items),
        none: Prose(none),
    })
}

fn item(visit: &Visit<'_>, loaded: &Loaded, group: &Group) -> Item {
    let texts = Texts::new(visit.language());
    let open = loaded.offered(group).iter().filter(|one| one.disposition.is_none()).count();
    let counts = texts.together_counts(group.statements.len(), open).to_string();
    Item {
        title: Link {
            label: name(visit, &group.common),
            href: format!("{}?group={}", loaded.path(), group.key).into(),
        },
        meta: Meta(vec![MetaEntry::Words(counts.into())]),
        ..Item::default()
    }
}

fn name(visit: &Visit<'_>, common: &Common) -> Words {
    let texts = Texts::new(visit.language());
    let list = |words: &[String]| visit.language().list(words.to_vec());
    match common {
        Common::Alike(words) => texts.together_alike(list(words)).to_string().into(),
        Common::Topic(words) => texts.together_topic(list(words)).to_string().into(),
        Common::Agreed => texts.together_agreed().into(),
        Common::Apart(letter) => texts.together_apart(*letter).to_string().into(),
        Common::Unanswered => texts.left_title().into(),
    }
}

fn group_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (loaded, group): (&Loaded, &Group),
    (typed, errors): (&Fields, Option<&FormErrors>),
) -> Result<(SectionHead, Form), Stop> {
    let (texts, fine) = (Texts::new(visit.language()), FormErrors::default());
    let filled = Filled { typed, errors: errors.unwrap_or(&fine) };
    let is_back = errors.is_some();
    let ticked: BTreeSet<StatementId> = ticked(typed).into_iter().collect();
    let choice = |one: &&Statement| {
        let is_chosen = if is_back { ticked.contains(&one.id) } else { one.disposition.is_none() };
        let hint = one.disposition.as_ref().map(|known| texts.outcome(known.outcome.code()).to_string().into());
        Choice { hint, ..Choice::new(one.id.to_string(), parts::words(one), is_chosen) }
    };
    let mut controls = vec![Control::Choice(ChoiceGroup {
        field: Field {
            error: filled.errors.of("statement"),
            hint: Some(texts.together_hint().into()),
            ..Field::new("statement", texts.together_which())
        },
        choices: loaded.offered(group).iter().map(choice).collect(),
        count: HowMany::Any,
    })];
    let posts = posts(tx, visit)?;
    let written_in = forms::written_in(typed, visit.language());
    controls.extend(forms::disposition_controls(filled, &posts, (written_in, visit.language())));
    let mut form = form::post(tx, visit, loaded.path(), controls, vec![Button::submit(texts.together_keep())])?;
    form.hidden.push(Hidden { name: forms::WRITTEN_IN.into(), value: written_in.code().into() });
    form.hidden.push(Hidden { name: "group".into(), value: group.key.clone().into() });
    Ok((SectionHead::new("answer", name(visit, &group.common)), form))
}
