//! What the pages of writing show: the list of parts, and one part with its form.

use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Control, Form, Lead, Link, Look, Meta, MetaEntry, Notice, Pair, Prose, SectionHead,
    SummaryList, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Fields, Visit};
use kernel::written;

use super::super::model::{Practice, State};
use super::super::phrases::city_name;
use super::super::preconditions;
use super::super::rules;
use super::super::store as records;
use super::super::texts::Texts;
use super::controls::{Drawing, option};
use super::pages::{Section, WritingPage, version_asked};
use super::part::Part;
use crate::network;

/// The form that begins a practice, where the actor may begin one.
pub(super) fn beginning(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<WritingPage, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let actor = visit.actor()?;
    let draw = Drawing { errors, typed, language };
    let topics = topic::offered(tx, language)?;
    let mut controls = vec![
        draw.line("title", texts.field_title(), Some(texts.title_hint())),
        draw.area("summary", texts.field_summary(), typed.get("summary").to_owned()),
        draw.topic(&topics),
        draw.language(texts.written_in(), language),
    ];
    if actor.function == Function::Secretariat {
        let members = network::members(tx)?;
        let members = members.iter().map(|city| option(city.id.to_string(), city.name_in(language)));
        controls.insert(0, draw.select("city", texts.column_city(), members.collect(), ""));
    } else {
        let home = network::city_of_circle(tx, actor.home)?;
        let _ = rules::may_begin(actor, home.as_ref())?;
    }
    let form = form::post(tx, visit, "/practices", controls, vec![Button::submit(texts.begin_draft())])?;
    let lead = Lead {
        trail: Meta(vec![MetaEntry::Link(Link::new(texts.navigation(), "/practices"))]),
        title: texts.new_practice().into(),
        sentence: Some(texts.new_practice_sentence().into()),
        ..Lead::default()
    };
    let section =
        Section { head: head("draft", texts.part("title").to_string()), forms: vec![form], ..Section::default() };
    Ok(WritingPage::new(language, lead, vec![section]))
}

/// All parts with what is there, who reads it, and how to withdraw it.
pub(super) fn parts(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    errors: &FormErrors,
) -> Result<WritingPage, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let mut sections = vec![Section {
        head: head("parts", texts.parts().to_owned()),
        pairs: SummaryList { pairs: part_pairs(tx, practice, language)?, is_in_rail: false },
        ..Section::default()
    }];
    sections.push(Section {
        head: head("audience", texts.who_reads_it().to_owned()),
        said: Prose(vec![texts.who_reads_it_hint().into()]),
        forms: vec![audience_form(tx, visit, practice)?],
        ..Section::default()
    });
    if practice.state == State::Published {
        let draw = Drawing { errors, typed: &visit.request.form, language };
        let reason = draw.line("reason", texts.reason(), None);
        let path = format!("/practices/{}/withdrawal", practice.id);
        let button = Button::submit(texts.withdraw_practice()).danger();
        sections.push(Section {
            head: head("withdraw", texts.withdraw_practice().to_owned()),
            forms: vec![form::post(tx, visit, path, vec![reason], vec![button])?],
            ..Section::default()
        });
    }
    let mut page = WritingPage::new(language, lead(tx, visit, practice)?, sections);
    page.notice = (practice.state == State::Draft).then(|| Notice::notable(texts.is_a_draft()));
    Ok(page)
}

fn audience_form(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let button = |label: &'static str, value: &'static str| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "audience".into(), value: value.into() },
        look: Look::Quiet,
    };
    let buttons = vec![button(texts.show_members(), "members"), button(texts.show_everybody(), "everybody")];
    Ok(form::post(tx, visit, format!("/practices/{}/audience", practice.id), Vec::new(), buttons)?)
}

/// Each part with how much of it is written, and a way to it.
fn part_pairs(tx: &mut Tx<'_>, practice: &Practice, language: Language) -> Result<Vec<Pair>, Stop> {
    let texts = Texts::new(language);
    let written = written::of_record(tx, practice.id.record())?;
    let counts = [
        records::sources(tx, practice.id)?.len(),
        records::figures(tx, practice.id)?.len(),
        preconditions::preconditions(&practice.rule, language).len(),
        records::cities(tx, practice.id)?.len(),
    ];
    let path = |part: Part| format!("/practices/{}/writing?part={}", practice.id, part.code());
    let pair = |part: Part| {
        let value = match part {
            Part::Sources => texts.entries(counts[0]).to_string(),
            Part::Figures => texts.entries(counts[1]).to_string(),
            Part::Preconditions => texts.entries(counts[2]).to_string(),
            Part::Cities => texts.entries(counts[3]).to_string(),
            Part::Basics | Part::Version => String::new(),
            _ => {
                let fields = part.fields();
                let done = fields.iter().filter(|field| written.original(field).is_some()).count();
                texts.fields_written(fields.len(), done).to_string()
            }
        };
        let name = texts.part(part.code()).to_string();
        let action = if part == Part::Version {
            Vec::new()
        } else {
            vec![Link::new(texts.write_part(&name).to_string(), path(part))]
        };
        Pair { action: action.into_iter().next(), ..Pair::new(name, value) }
    };
    let mut pairs: Vec<Pair> = Part::ALL.into_iter().filter(|part| *part != Part::Version).map(pair).collect();
    for other in Language::ALL.into_iter().filter(|other| *other != practice.language) {
        let has = written.best("title", other).is_some_and(|title| title.language == other);
        let state = if has { texts.version_there() } else { texts.version_missing() };
        let href = format!("{}&language={}", path(Part::Version), other.code());
        let name = texts.version_in(other.name_in(language)).to_string();
        let action = Some(Link::new(texts.write_part(&name).to_string(), href));
        pairs.push(Pair { action, ..Pair::new(name, state) });
    }
    Ok(pairs)
}

/// One part: what is there, and the form.
pub(super) fn part(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    part: Part,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<WritingPage, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let draw = Drawing { errors, typed, language };
    let mut section = Section { head: head(part.code(), texts.part(part.code()).to_string()), ..Section::default() };
    let (action, controls) = if part.is_list() {
        section.forms = removals(tx, visit, practice, part)?;
        (format!("entries?part={}", part.code()), entry_controls(tx, practice, part, draw)?)
    } else if part == Part::Basics {
        let chosen = records::topics(tx, practice.id)?;
        ("basics".to_owned(), draw.basics(practice, &chosen, &topic::all(tx, language)?))
    } else {
        let own = version_asked(visit, practice);
        (format!("texts?part={}&language={}", part.code(), own.code()), text_controls(tx, practice, part, own, draw)?)
    };
    let button = Button::submit(if part.is_list() { texts.add_entry() } else { texts.save() });
    section.said = hint(part, texts);
    let needs_source = matches!(part, Part::Figures | Part::Cities);
    if needs_source && records::sources(tx, practice.id)?.is_empty() {
        // A form that can only be refused is not shown.
        let add =
            Link::new(texts.part("sources").to_string(), format!("/practices/{}/writing?part=sources", practice.id));
        section.said = Prose(vec![texts.sources_first().into()]);
        section.head.link = Some(add);
        return Ok(WritingPage::new(language, lead(tx, visit, practice)?, vec![section]));
    }
    section.forms.push(form::post(tx, visit, format!("/practices/{}/{action}", practice.id), controls, vec![button])?);
    Ok(WritingPage::new(language, lead(tx, visit, practice)?, vec![section]))
}

fn hint(part: Part, texts: Texts) -> Prose {
    Prose(match part {
        Part::Figures | Part::Cities => vec![texts.figures_hint().into()],
        Part::Preconditions => vec![texts.preconditions_hint().into()],
        Part::Lessons => vec![texts.lessons_hint().into()],
        _ => Vec::new(),
    })
}

fn text_controls(
    tx: &mut Tx<'_>,
    practice: &Practice,
    part: Part,
    own: Language,
    draw: Drawing<'_>,
) -> Result<Vec<Control>, Stop> {
    let texts = Texts::new(draw.language);
    let written = written::of_record(tx, practice.id.record())?;
    let control = |field: &&'static str| {
        let there = written.best(field, own).filter(|text| text.language == own);
        let label = match *field {
            "title" => texts.field_title().to_owned(),
            "summary" => texts.field_summary().to_owned(),
            other => texts.field(other).to_string(),
        };
        draw.area(field, label, there.map_or_else(String::new, |text| text.content.clone()))
    };
    Ok(part.fields().iter().map(control).collect())
}

fn entry_controls(tx: &mut Tx<'_>, practice: &Practice, part: Part, draw: Drawing<'_>) -> Result<Vec<Control>, Stop> {
    Ok(match part {
        Part::Sources => draw.sources(),
        Part::Preconditions => draw.preconditions(),
        Part::Figures => draw.figures(&records::sources(tx, practice.id)?),
        _ => draw.cities(&records::sources(tx, practice.id)?),
    })
}

/// What a list holds, each entry with a button that takes it away.
fn removals(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice, part: Part) -> Result<Vec<Form>, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let entries: Vec<String> = match part {
        Part::Sources => records::sources(tx, practice.id)?.into_iter().map(|source| source.title).collect(),
        Part::Figures => {
            let figures = records::figures(tx, practice.id)?;
            figures.iter().map(|figure| format!("{}: {}", figure.what, language.decimal(figure.amount, 0))).collect()
        }
        Part::Preconditions => {
            preconditions::preconditions(&practice.rule, language).into_iter().map(|row| row.sentence).collect()
        }
        _ => records::cities(tx, practice.id)?.iter().map(|city| city_name(city.place, language)).collect(),
    };
    let path = format!("/practices/{}/removals?part={}", practice.id, part.code());
    let form = |(at, entry): (usize, &String)| {
        let label = Words::written(texts.remove_entry(entry).to_string(), None);
        let act = Act::SubmitAs { name: "entry".into(), value: at.to_string().into() };
        form::post(tx, visit, path.clone(), Vec::new(), vec![Button { label, act, look: Look::Quiet }])
    };
    Ok(entries.iter().enumerate().map(form).collect::<Result<_, _>>()?)
}

fn lead(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let title = records::title(tx, practice.id, visit.language())?.unwrap_or_default();
    let parts = Link::new(texts.parts(), format!("/practices/{}/writing", practice.id));
    Ok(Lead {
        trail: Meta(vec![MetaEntry::Link(parts)]),
        title: texts.write_practice().into(),
        sentence: Some(Words::written(title, None)),
        actions: Actions(vec![Button::link(texts.see_practice(), format!("/practices/{}", practice.id)).quiet()]),
        ..Lead::default()
    })
}

pub(in super::super) fn head(id: &'static str, title: String) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}
