//! A letter: its words as a mail, whom it is for, and for its office what can be done and what came of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, Column, ErrorSummary, Form, Lead, Link, Look, Meta, MetaEntry, Narrow, Pair, RailHead,
    Row, SectionHead, SummaryList, Table, Tag, Tone, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::mail::Paragraph;
use kernel::person::{self, PersonId};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Status, Visit};

use super::mails::{self, Sheet};
use super::model::{Delivery, Letter, LetterId, LetterState, Recipient};
use super::pages::head;
use super::people::Resolved;
use super::selection::Selection;
use super::texts::Texts;
use super::{controls, people, reading, rules, store};

#[derive(Debug, Template)]
#[template(path = "letter/templates/letter.html")]
struct LetterPage {
    summary: ErrorSummary,
    lead: Lead,
    mail_head: SectionHead,
    versions: Meta,
    subject: Option<Words>,
    paragraphs: Vec<Shown>,
    sections: Vec<(SectionHead, Vec<Form>)>,
    outcome: Option<Outcome>,
    facts_head: RailHead,
    facts: SummaryList,
}

/// A paragraph of the mail, ours or the writer's.
#[derive(Debug)]
struct Shown {
    words: Words,
    is_theirs: bool,
}

/// What came of it.
#[derive(Debug)]
struct Outcome {
    head: SectionHead,
    counts: SummaryList,
    recipients: Option<Table>,
    more: Option<Link>,
    again: Option<Form>,
}

/// What a form of the page was sent with and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Sent<'s> {
    pub(super) errors: FormErrors,
    pub(super) typed: Option<&'s Fields>,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = reading::readable(tx, visit.actor()?, visit.param("letter")?)?;
    page(tx, visit, letter, &Sent::default())
}

/// The page, also when one of its forms came back.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: Letter, sent: &Sent<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let keeps = rules::keeps(actor, &letter);
    let sheet = Sheet::load(tx, letter)?;
    let letter = &sheet.letter;
    let title = sheet.written.best("subject", visit.language());
    let title = title
        .map_or_else(Words::default, |best| Words::written(best.content.clone(), Some(best.language.code().into())));
    let sections = if keeps { sections(tx, visit, &sheet, sent)? } else { Vec::new() };
    let meant = if keeps && !letter.state.has_left() { Some(meant(tx, visit, letter)?) } else { None };
    let first = if keeps { first_reader(tx, visit, letter, meant.as_ref())? } else { None };
    let (subject, paragraphs) = preview(tx, visit, &sheet, first)?;
    let page = LetterPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: sections.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect(),
        },
        lead: lead(visit, &sheet, keeps, title.clone()),
        mail_head: head("mail", if keeps { texts.as_a_mail() } else { texts.the_letter() }),
        versions: versions(visit, &sheet),
        subject,
        paragraphs,
        outcome: if keeps && letter.state.has_left() { Some(outcome(tx, visit, letter)?) } else { None },
        sections,
        facts_head: RailHead { id: "facts".into(), title: texts.about_letter().into() },
        facts: SummaryList { pairs: facts(visit, letter, meant.as_ref()), is_in_rail: true },
    };
    let status = if sent.errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title.text().to_owned(), page)
}

fn lead(visit: &Visit<'_>, sheet: &Sheet, keeps: bool, title: Words) -> Lead {
    let texts = Texts::new(visit.language());
    let letter = &sheet.letter;
    let tone = if letter.state == LetterState::Draft { Tone::Notable } else { Tone::Active };
    let mut trail = vec![MetaEntry::Link(Link::new(texts.title(), "/letters"))];
    if keeps {
        trail.push(MetaEntry::Tag(Tag::new(texts.state(letter.state.code()).to_string(), tone)));
    }
    let writer = sheet.author.holder.as_ref().map_or(sheet.author.title.as_str(), |holder| holder.name.as_str());
    let sentence = if letter.state.has_left() {
        texts.written_by_on(super::pages::day(visit, letter.leaves_at).text(), &sheet.office, writer).to_string()
    } else {
        texts.written_by(&sheet.office, writer).to_string()
    };
    let can_change = keeps && letter.state == LetterState::Draft;
    Lead {
        trail: Meta(trail),
        title,
        sentence: Some(sentence.into()),
        actions: Actions(if can_change { draft_links(texts, letter) } else { Vec::new() }),
        ..Lead::default()
    }
}

fn draft_links(texts: Texts, letter: &Letter) -> Vec<Button> {
    let people = format!("/letters/people?{}&_letter={}", letter.selection, letter.id);
    vec![
        Button::link(texts.change_words(), format!("/letters/{}/write", letter.id)).quiet(),
        Button::link(texts.change_people(), people).quiet(),
    ]
}

/// The versions there are, each one click away; for the office of a draft also those that could be written.
fn versions(visit: &Visit<'_>, sheet: &Sheet) -> Meta {
    let texts = Texts::new(visit.language());
    let letter = &sheet.letter;
    let there = sheet.written.versions("text");
    let shown = there.iter().map(|version| {
        let status = texts.version_status(version.status.code());
        let label = format!("{} ({status})", version.language.own_name());
        MetaEntry::Link(Link::new(label, format!("/letters/{}?in={}", letter.id, version.language)))
    });
    let can_change = letter.state == LetterState::Draft && visit.actor.is_some_and(|actor| rules::keeps(actor, letter));
    let missing = Language::ALL.into_iter().filter(|language| !there.iter().any(|one| one.language == *language));
    let add = missing.filter(|_| can_change).map(|language| {
        let label = texts.add_version(language.name_in(visit.language())).to_string();
        MetaEntry::Link(Link::new(label, format!("/letters/{}/write?in={language}", letter.id)))
    });
    Meta(shown.chain(add).collect())
}

/// Whom a letter that has not left is for.
fn meant(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: &Letter) -> Result<Resolved, Stop> {
    let scope = rules::may_write(visit.actor()?)?.scope;
    Ok(people::resolve(tx, scope, &Selection::of_text(&letter.selection))?)
}

/// The first of those a letter is for or went to: its office reads it as they do.
fn first_reader(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    letter: &Letter,
    meant: Option<&Resolved>,
) -> Result<Option<mails::Reader>, Stop> {
    let language = shown_language(visit);
    if let Some(meant) = meant {
        return Ok(meant.people.first().map(|first| mails::Reader {
            name: first.held.name.clone(),
            post: first.held.title.clone(),
            city: first.home_in(language).to_owned(),
            language,
        }));
    }
    let first = store::recipients_after(tx, letter.id, person::NOBODY)?.into_iter().next();
    Ok(first.map(|first| mails::Reader { name: first.name, post: first.post_title, city: first.home_name, language }))
}

/// The language of `?in=`, else the reader's own.
fn shown_language(visit: &Visit<'_>) -> Language {
    visit.request.query.get("in").parse().unwrap_or(visit.language())
}

/// The mail as a reader gets it, else as whoever looks would, in the language that is shown.
fn preview(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    sheet: &Sheet,
    first: Option<mails::Reader>,
) -> Result<(Option<Words>, Vec<Shown>), Stop> {
    let actor = visit.actor()?;
    let language = shown_language(visit);
    let reader = match first {
        Some(first) => first,
        None => {
            let own = person::by_id(tx, actor.person)?.ok_or(Stop::Missing)?;
            let held = kernel::post::by_id(tx, actor.post)?.ok_or(Stop::Missing)?;
            mails::reader_of(tx, &own, &held)?
        }
    };
    let Some(made) = sheet.make(&mails::Reader { language, ..reader }) else { return Ok((None, Vec::new())) };
    let paragraph = |paragraph: &Paragraph| match paragraph {
        Paragraph::Ours(words) => {
            Shown { words: Words::written(words.clone(), Some(language.code().into())), is_theirs: false }
        }
        Paragraph::Linked(link) => {
            Shown { words: Words::written(link.label.clone(), Some(language.code().into())), is_theirs: false }
        }
        Paragraph::Theirs { words, language } => {
            Shown { words: Words::written(words.clone(), Some(language.clone().into())), is_theirs: true }
        }
        Paragraph::Calendar(entry) => Shown { words: Words::written(entry.summary.clone(), None), is_theirs: true },
    };
    let subject = Words::written(made.subject, Some(language.code().into()));
    Ok((Some(subject), made.content.paragraphs.iter().map(paragraph).collect()))
}

/// What the office can do, as far as the rules allow.
fn sections(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    sheet: &Sheet,
    sent: &Sent<'_>,
) -> Result<Vec<(SectionHead, Vec<Form>)>, Stop> {
    let texts = Texts::new(visit.language());
    let letter = &sheet.letter;
    let actor = visit.actor()?;
    let path = |part: &str| format!("/letters/{}/{part}", letter.id);
    let mut sections = Vec::new();
    let trial = form::post(tx, visit, path("trial"), Vec::new(), vec![Button::submit(texts.send_trial()).quiet()])?;
    if rules::may_change(actor, letter).is_ok() {
        sections.push((head("send", texts.send_title()), vec![send_form(tx, visit, letter, sent)?, trial]));
    }
    if rules::may_take_back(actor, letter).is_ok() {
        let button = Button::submit(texts.take_back()).quiet();
        let back = form::post(tx, visit, path("sending/withdrawal"), Vec::new(), vec![button])?;
        sections.push((head("planned", texts.planned_title()), vec![back, trial_again(tx, visit, letter)?]));
    }
    sections.push((head("template", texts.template_title()), vec![template_form(tx, visit, letter, sent)?]));
    if rules::may_change(actor, letter).is_ok() {
        let button = Button::submit(texts.discard()).danger();
        let discard = form::post(tx, visit, path("removal"), Vec::new(), vec![button])?;
        sections.push((head("discard", texts.discard_title()), vec![discard]));
    }
    Ok(sections)
}

fn trial_again(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: &Letter) -> Result<Form, Stop> {
    let button = Button::submit(Texts::new(visit.language()).send_trial()).quiet();
    Ok(form::post(tx, visit, format!("/letters/{}/trial", letter.id), Vec::new(), vec![button])?)
}

fn send_form(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: &Letter, sent: &Sent<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let own = person::by_id(tx, actor.person)?;
    let address = own.and_then(|own| own.email);
    let zone = visit.language().zone(&visit.time_zone()).to_string();
    let empty = Fields::default();
    let typed = sent.typed.unwrap_or(&empty);
    let controls = controls::departure(&sent.errors, typed, address.as_deref(), &zone, visit.language());
    let path = format!("/letters/{}/sending", letter.id);
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.send())])?)
}

/// Keeps the letter as a template, or does so no longer.
fn template_form(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: &Letter, sent: &Sent<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/letters/{}/template", letter.id);
    if !letter.template_name.is_empty() {
        let label = Words::written(texts.drop_template(&letter.template_name).to_string(), None);
        let act = Act::SubmitAs { name: "keep".into(), value: "no".into() };
        return Ok(form::post(tx, visit, path, Vec::new(), vec![Button { label, act, look: Look::Quiet }])?);
    }
    let empty = Fields::default();
    let name = controls::name(&sent.errors, sent.typed.unwrap_or(&empty), visit.language());
    Ok(form::post(tx, visit, path, vec![name], vec![Button::submit(texts.keep_template()).quiet()])?)
}

/// Whom it is for, where replies go, when it leaves.
fn facts(visit: &Visit<'_>, letter: &Letter, meant: Option<&Resolved>) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let mut pairs = Vec::new();
    if let Some(resolved) = meant {
        let count = texts.people_in_cities(resolved.city_count(), resolved.people.len()).to_string();
        let action = Link::new(texts.see_people(), format!("/letters/people?{}", letter.selection));
        pairs.push(Pair { action: Some(action), ..Pair::new(texts.fact_to(), count) });
    }
    if meant.is_some() && letter.leaves_at != Timestamp::FOREVER {
        let at = visit.language().date_time(letter.leaves_at, &visit.time_zone()).to_string();
        pairs.push(Pair::new(texts.fact_leaves(), at));
        let replies = if letter.replies_to_writer { texts.fact_to_writer() } else { texts.fact_to_network() };
        pairs.push(Pair::new(texts.replies(), replies));
    }
    pairs
}

/// What came of it: counts, and the recipients a hundred at a time (`?after=`).
fn outcome(tx: &mut Tx<'_>, visit: &Visit<'_>, letter: &Letter) -> Result<Outcome, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let counts = store::count_by_delivery(tx, letter.id)?;
    let number = |count: i64| language.number(count).to_string();
    let pair =
        |(delivery, count): &(Delivery, i64)| Pair::new(texts.delivery(delivery.code()).to_string(), number(*count));
    let mut pairs: Vec<Pair> = counts.iter().map(pair).collect();
    if pairs.is_empty() {
        let kept = &letter.counts;
        let sums = [(Delivery::Sent, kept.sent), (Delivery::Refused, kept.refused)];
        pairs = sums.iter().map(pair).collect();
        pairs.push(Pair::new(texts.fact_left_out(), number(kept.left_out)));
    }
    let after = visit.request.query.get("after").parse().unwrap_or(person::NOBODY);
    let recipients = store::recipients_after(tx, letter.id, after)?;
    let last: Option<PersonId> = recipients.last().filter(|_| recipients.len() == 100).map(|last| last.person);
    let can_again = letter.state == LetterState::Sent && counts.iter().any(|(state, _)| state.can_be_tried_again());
    let again = if can_again {
        let path = format!("/letters/{}/resending", letter.id);
        Some(form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.send_again()).quiet()])?)
    } else {
        None
    };
    Ok(Outcome {
        head: head("outcome", texts.outcome()),
        counts: SummaryList { pairs, is_in_rail: false },
        recipients: (!recipients.is_empty()).then(|| recipients_table(&recipients, language)),
        more: last.map(|last| Link::new(texts.more_recipients(), format!("/letters/{}?after={last}", letter.id))),
        again,
    })
}

fn recipients_table(recipients: &[Recipient], language: Language) -> Table {
    let texts = Texts::new(language);
    let has_reasons = recipients.iter().any(|recipient| !recipient.reason.is_empty());
    let row = |recipient: &Recipient| {
        let reason = || Cell::Words(Words::written(recipient.reason.clone(), None));
        let state = texts.delivery(recipient.delivery.code()).to_string();
        let tone = if recipient.delivery == Delivery::Refused { Tone::Late } else { Tone::Quiet };
        Row {
            cells: [
                Cell::Words(Words::written(recipient.name.clone(), None)),
                Cell::Words(Words::written(format!("{}, {}", recipient.post_title, recipient.home_name), None)),
                Cell::Words(recipient.language.own_name().into()),
                Cell::Tag(Tag::new(state, tone)),
            ]
            .into_iter()
            .chain(has_reasons.then(reason))
            .collect(),
            is_own: false,
        }
    };
    let heads =
        [texts.column_name(), texts.column_post(), texts.column_language(), texts.column_state(), texts.column_why()];
    Table {
        id: "recipients".into(),
        caption: texts.recipients_caption().into(),
        columns: heads.iter().take(if has_reasons { 5 } else { 4 }).map(|head| Column::new(*head)).collect(),
        rows: recipients.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let letter: Option<LetterId> = super::demo::example(tx, LetterState::Sent)?;
    Ok(letter.map(|letter| format!("/letters/{letter}")))
}
