//! The form of colour and sites, with the code to paste into the city's own page.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Answer as Choice, Button, ChoiceGroup, Control, ErrorSummary, Field, Form, HowMany, Lead, Prose, RailHead,
    SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::pages::parts;
use super::super::rules::may_conduct;
use super::super::texts::Texts;
use super::{ACCENTS, Appearance, acts, origins, rules};

#[derive(Debug, Template)]
#[template(path = "conversation/templates/appearance.html")]
struct AppearancePage {
    summary: ErrorSummary,
    accent: String,
    lead: Lead,
    form: Form,
    /// Its head, what to do with it, and the code.
    code: Option<(SectionHead, Prose, String)>,
    rail_head: RailHead,
    rail: Prose,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let present = Fields::from([
        ("accent", of.conversation.accent.as_str()),
        ("origins", of.conversation.frame_origins.as_str()),
    ]);
    let page = draw(tx, visit, &of, Filled { typed: &present, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).appearance(), page)
}

fn draw(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<AppearancePage, Stop> {
    let texts = Texts::new(visit.language());
    let leave = may_conduct(visit.actor()?, &of.conversation)?;
    let _leave = rules::may_dress(&leave)?;
    let path = format!("{}/appearance", of.conversation.path());
    let form = form::post(tx, visit, path, controls(filled, visit.language()), vec![Button::submit(texts.keep())])?;
    let has_sites = !of.conversation.frame_origins.is_empty();
    Ok(AppearancePage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        accent: super::class_of(&of.conversation.accent),
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.appearance().into(),
            sentence: Some(texts.appearance_sentence().into()),
            ..Lead::default()
        },
        form,
        code: has_sites.then(|| {
            (SectionHead::new("code", texts.frame_code()), Prose(vec![texts.frame_code_hint().into()]), code(visit, of))
        }),
        rail_head: RailHead { id: "how".into(), title: texts.how_it_works().into() },
        rail: Prose(vec![texts.appearance_colours().into(), texts.frame_votes().into(), texts.frame_sites().into()]),
    })
}

/// What a city pastes into its own page; the template writes it as text.
fn code(visit: &Visit<'_>, of: &Opened) -> String {
    let address = format!("{}{}/embed", visit.app.config.address, of.conversation.path());
    let title = of.conversation.question.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!("<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"520\" loading=\"lazy\"></iframe>")
}

fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let chosen = filled.typed.get("accent").to_owned();
    let named = |accent: &'static str| Words::from(texts.accent(accent).to_string()).with_swatch(accent);
    let choice = |accent: &'static str| Choice::new(accent, named(accent), chosen == accent);
    let none = Choice::new("none", texts.accent("none").to_string(), chosen.is_empty() || chosen == "none");
    let field = Field { error: filled.errors.of("accent"), ..Field::new("accent", texts.accent_label()) };
    let choices = std::iter::once(none).chain(ACCENTS.map(choice)).collect();
    vec![
        Control::Choice(ChoiceGroup { field, choices, count: HowMany::One }),
        filled.area("origins", texts.frame_origins(), texts.frame_origins_hint()),
    ]
}

fn parse(form: &Fields, language: Language) -> Result<Appearance, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let known = |code: &str| std::iter::once("none").chain(ACCENTS).find(|accent| *accent == code);
    let accent = reading.choice("accent", known, texts.error_accent());
    let origins = match origins::read(reading.get("origins")) {
        Ok(origins) => origins,
        Err(word) => {
            reading.fail("origins", texts.error_origin(word));
            Vec::new()
        }
    };
    if origins.len() > origins::ORIGINS_MAX {
        reading.fail("origins", texts.error_origins(origins::ORIGINS_MAX));
    }
    reading.done(accent.map(|accent| Appearance {
        accent: if accent == "none" { String::new() } else { accent.to_owned() },
        origins: origins.join("\n"),
    }))
}

/// Keeps colour and sites.
pub(in super::super) fn dress(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form = &visit.request.form;
    match parse(form, visit.language()) {
        Ok(new) => {
            acts::dress(tx, visit.actor()?, of.conversation.id, &new)?;
            Ok(Answer::see_other(format!("{}/appearance", of.conversation.path())))
        }
        Err(errors) => {
            let page = draw(tx, visit, &of, Filled { typed: form, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).appearance(), page)
        }
    }
}
