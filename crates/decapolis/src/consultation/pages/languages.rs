//! The page on which who asks writes title, purpose and addressee in other languages.

use kernel::db::Tx;
use kernel::design::{Button, Control, ErrorSummary, Field, Lead, TextArea, TextField, Width};
use kernel::form::{self, Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::Opened;
use super::super::model::ConsultationVersion;
use super::super::texts::Texts;
use super::super::{acts, demo, naming, rules};
use super::{FormPage, path_of, trail};

/// The fields of title, purpose and addressee in a language.
fn fields(language: Language) -> [&'static str; 3] {
    match language {
        Language::English => ["title_en", "purpose_en", "addressee_en"],
        Language::Spanish => ["title_es", "purpose_es", "addressee_es"],
        Language::French => ["title_fr", "purpose_fr", "addressee_fr"],
        Language::Arabic => ["title_ar", "purpose_ar", "addressee_ar"],
    }
}

fn others(own: Language) -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(move |one| *one != own)
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let mut present = Fields::default();
    for version in naming::versions(tx, opened.consultation.id)? {
        let [title, purpose, addressee] = fields(version.language);
        present = present.and(title, &version.title).and(purpose, &version.purpose).and(addressee, &version.addressee);
    }
    let page = draw(tx, visit, &opened, Filled { typed: &present, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).languages(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened, filled: Filled<'_>) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let _leave = rules::may_name(&opened.consultation, opened.side)?;
    let controls =
        others(opened.consultation.language).flat_map(|language| controls(visit, filled, language)).collect();
    let path = format!("{}/languages", path_of(opened.consultation.id));
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.save())])?;
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: trail(visit, &opened.consultation),
            title: texts.languages().into(),
            sentence: Some(texts.languages_sentence().into()),
            ..Lead::default()
        },
        form,
    })
}

fn controls(visit: &Visit<'_>, filled: Filled<'_>, language: Language) -> [Control; 3] {
    let texts = Texts::new(visit.language());
    let name = language.name_in(visit.language());
    let [title, purpose, addressee] = fields(language);
    let field = |name: &'static str, label: String| Field { error: filled.errors.of(name), ..Field::new(name, label) };
    let value = |name: &str| filled.typed.get(name).to_owned().into();
    let line = |field: Field| {
        let value = value(&field.name);
        Control::Text(TextField { field, value, width: Width::Full, ..TextField::default() })
    };
    [
        line(field(title, texts.title_in(name).to_string())),
        Control::Area(TextArea { field: field(purpose, texts.purpose_in(name).to_string()), value: value(purpose) }),
        line(field(addressee, texts.addressee_in(name).to_string())),
    ]
}

/// Each language has all three, or none of them.
fn parse(form: &Fields, own: Language, language: Language) -> Result<Vec<ConsultationVersion>, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut versions = Vec::new();
    for other in others(own) {
        let [title_name, purpose_name, addressee_name] = fields(other);
        let title = reading.words_if_any(title_name, NAME_MAX);
        let purpose = reading.words_if_any(purpose_name, WORDS_MAX);
        let addressee = reading.words_if_any(addressee_name, NAME_MAX);
        let said = [
            (title_name, &title, texts.error_title()),
            (purpose_name, &purpose, texts.error_purpose()),
            (addressee_name, &addressee, texts.error_addressee()),
        ];
        if said.iter().any(|(_, words, _)| !words.is_empty()) {
            for (name, _, missing) in said.iter().filter(|(_, words, _)| words.is_empty()) {
                reading.fail(*name, *missing);
            }
        }
        versions.push(ConsultationVersion { language: other, title, purpose, addressee });
    }
    reading.done(Some(versions))
}

/// Writes title, purpose and addressee in other languages.
pub(in super::super) fn name(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let _leave = rules::may_name(&opened.consultation, opened.side)?;
    let form = &visit.request.form;
    match parse(form, opened.consultation.language, visit.language()) {
        Ok(versions) => {
            acts::name(tx, visit.actor()?, opened.consultation.id, &versions)?;
            Ok(Answer::see_other(path_of(opened.consultation.id)))
        }
        Err(errors) => {
            let page = draw(tx, visit, &opened, Filled { typed: form, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).languages(), page)
        }
    }
}

/// The demo's consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::open(tx)?.map(|id| format!("{}/languages", path_of(id))))
}
