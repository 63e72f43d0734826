//! The controls of the forms: filters of a selection, a version, a departure, a call.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::design::{
    Answer, ChoiceGroup, Control, Field, HowMany, Select, SelectOption, TextArea, TextField, TextKind, Width,
};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::post::{Function, HeldPost};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Fields, Visit};

use super::rules::Scope;
use super::selection::Selection;
use super::store;
use super::texts::Texts;
use crate::network::{self, City, CitySize, Standing};

/// The functions that can be chosen, in this order.
const FUNCTIONS: [Function; 8] = [
    Function::Leader,
    Function::Officer,
    Function::Assistant,
    Function::President,
    Function::Deputy,
    Function::Chair,
    Function::Secretariat,
    Function::Partner,
];

/// The filters of a selection, as the address has them.
pub(super) fn filters(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    scope: Scope,
    selection: &Selection,
) -> Result<Vec<Control>, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let query = &visit.request.query;
    let any = |name: &'static str, label: &'static str, options: Vec<(String, String)>| {
        let all = std::iter::once((String::new(), texts.any().to_owned()));
        select(name, label, all.chain(options).collect(), query.get(name))
    };
    let topics: Vec<(String, String)> =
        topic::all(tx, language)?.iter().map(|topic| (topic.id.clone(), topic.name.clone())).collect();
    let standings = Standing::ALL.map(|standing| (standing.code().into(), texts.standing(standing.code()).to_string()));
    let sizes = CitySize::ALL.map(|size| (size.code().into(), texts.size(size.code()).to_string()));
    let mut controls = vec![select("standing", texts.filter_standing(), standings.into(), selection.standing.code())];
    if scope == Scope::Network {
        let regions = network::regions(tx, language)?;
        let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
        controls.push(any("region", texts.filter_region(), regions.collect()));
    }
    let countries = countries(&network::cities_of_standing(tx, selection.standing)?, language);
    controls.push(any("country", texts.filter_country(), countries));
    controls.push(any("size", texts.filter_size(), sizes.into()));
    controls.push(any("needs", texts.filter_needs(), topics.clone()));
    controls.push(any("offers", texts.filter_offers(), topics));
    let quiet = texts.activity_quiet(network::ACTIVE_DAYS).to_string();
    controls.push(any("activity", texts.filter_activity(), vec![("quiet".into(), quiet)]));
    controls.push(any("language", texts.filter_language(), languages()));
    if scope == Scope::Network {
        let bodies = store::bodies(tx)?.into_iter().map(|(body, name)| (body.to_string(), name));
        controls.push(any("body", texts.filter_body(), bodies.collect()));
    }
    let function = |function: Function| {
        let name = kernel::texts::Texts::new(language).function_name(function.code()).to_string();
        Answer::new(function.code(), name, selection.functions.contains(&function))
    };
    controls.push(Control::Choice(ChoiceGroup {
        field: Field { hint: Some(texts.functions_hint().into()), ..Field::new("function", texts.filter_function()) },
        choices: FUNCTIONS.map(function).into(),
        count: HowMany::Any,
    }));
    Ok(controls)
}

/// The countries of these cities, by name.
fn countries(cities: &[City], language: Language) -> Vec<(String, String)> {
    let places = cities.iter().filter_map(City::in_atlas);
    let named: BTreeSet<(String, String)> = places
        .map(|place| {
            let name = place.country().name_in(network::atlas_language(language)).to_owned();
            (name, place.country_code().to_string())
        })
        .collect();
    named.into_iter().map(|(name, code)| (code, name)).collect()
}

fn languages() -> Vec<(String, String)> {
    Language::ALL.map(|language| (language.code().into(), language.own_name().into())).into()
}

/// A version of a letter. A translation says whether a person or a machine made it.
pub(super) fn version(errors: &FormErrors, typed: &Fields, is_translation: bool, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut written_in = select("language", texts.written_in(), languages(), typed.get("language"));
    if let Control::Select(select) = &mut written_in {
        select.field.error = errors.of("language");
    }
    let mut controls = vec![written_in];
    if is_translation {
        let human = typed.get("status") != "machine";
        controls.push(Control::Choice(ChoiceGroup {
            field: Field::new("status", texts.who_translated()),
            choices: vec![
                Answer::new("human", texts.translated_human(), human),
                Answer::new("machine", texts.translated_machine(), !human),
            ],
            count: HowMany::One,
        }));
    }
    let subject = Field {
        hint: Some(texts.subject_hint().into()),
        error: errors.of("subject"),
        ..Field::new("subject", texts.subject())
    };
    let text =
        Field { hint: Some(texts.text_hint().into()), error: errors.of("text"), ..Field::new("text", texts.text()) };
    controls.push(Control::Text(TextField {
        field: subject,
        value: typed.get("subject").to_owned().into(),
        ..TextField::default()
    }));
    controls.push(Control::Area(TextArea { field: text, value: typed.get("text").to_owned().into() }));
    controls
}

/// When a letter leaves and where replies go; `address` is the writer's, which they may agree to show.
pub(super) fn departure(
    errors: &FormErrors,
    typed: &Fields,
    address: Option<&str>,
    zone: &str,
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let to_writer = typed.get("replies") == "writer";
    let mut replies = vec![Answer::new("network", texts.replies_to_network(), !to_writer)];
    if let Some(address) = address {
        let label = texts.replies_to_you(address).to_string();
        replies
            .insert(0, Answer { hint: Some(texts.replies_hint().into()), ..Answer::new("writer", label, to_writer) });
    }
    let later = typed.get("when") == "later";
    let hours = (0..24).map(|hour| (hour.to_string(), format!("{hour:02}:00"))).collect();
    let hour = typed.filled("hour").unwrap_or("9");
    vec![
        choice("replies", texts.replies(), replies),
        choice(
            "when",
            texts.when(),
            vec![Answer::new("now", texts.leaves_now(), !later), Answer::new("later", texts.leaves_later(), later)],
        ),
        date("day", texts.leaves_day(), None, errors, typed),
        select("hour", texts.leaves_hour(zone).to_string(), hours, hour),
    ]
}

/// A note of a call with one of these posts.
pub(super) fn call(errors: &FormErrors, typed: &Fields, posts: &[HeldPost], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let optional = kernel::texts::Texts::new(language).optional();
    let named = |held: &HeldPost| {
        let holder = held.holder.as_ref().map_or("", |holder| holder.name.as_str());
        (held.post.to_string(), format!("{holder}, {}", held.title).trim_start_matches(", ").to_owned())
    };
    let somebody = std::iter::once((String::new(), texts.somebody_else().to_owned()));
    let mut with =
        select("post", texts.call_with(), somebody.chain(posts.iter().map(named)).collect(), typed.get("post"));
    if let Control::Select(select) = &mut with {
        select.field.error = errors.of("post");
    }
    let words = Field {
        hint: Some(texts.call_words_hint().into()),
        error: errors.of("words"),
        ..Field::new("words", texts.call_words())
    };
    let next =
        Field { optional: Some(optional.into()), error: errors.of("next"), ..Field::new("next", texts.call_next()) };
    vec![
        date("day", texts.call_day(), None, errors, typed),
        with,
        Control::Area(TextArea { field: words, value: typed.get("words").to_owned().into() }),
        Control::Text(TextField { field: next, value: typed.get("next").to_owned().into(), ..TextField::default() }),
        date("due", texts.call_due(), Some(optional), errors, typed),
    ]
}

/// The name of a template.
pub(super) fn name(errors: &FormErrors, typed: &Fields, language: Language) -> Control {
    let texts = Texts::new(language);
    let field = Field { error: errors.of("name"), ..Field::new("name", texts.template_name()) };
    Control::Text(TextField { field, value: typed.get("name").to_owned().into(), ..TextField::default() })
}

fn date(
    name: &'static str,
    label: &'static str,
    optional: Option<&'static str>,
    errors: &FormErrors,
    typed: &Fields,
) -> Control {
    let field = Field { optional: optional.map(Into::into), error: errors.of(name), ..Field::new(name, label) };
    Control::Text(TextField {
        field,
        value: typed.get(name).to_owned().into(),
        kind: TextKind::Date,
        width: Width::Medium,
        ..TextField::default()
    })
}

fn choice(name: &'static str, label: &'static str, choices: Vec<Answer>) -> Control {
    Control::Choice(ChoiceGroup { field: Field::new(name, label), choices, count: HowMany::One })
}

fn select(
    name: &'static str,
    label: impl Into<kernel::design::Words>,
    options: Vec<(String, String)>,
    value: &str,
) -> Control {
    let option = |(value, label): (String, String)| SelectOption { value: value.into(), label: label.into() };
    Control::Select(Select {
        field: Field::new(name, label),
        options: options.into_iter().map(option).collect(),
        value: value.to_owned().into(),
    })
}
