//! The controls of the form of a proposed session.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany, Select, SelectOption, TextField, Words};
use kernel::form::Filled;
use kernel::language::Language;
use kernel::topic::Topic;

use super::super::model::{Format, Plan};
use super::super::texts::Texts;
use super::CountedAs;
use super::forms::OTHERS;

/// What it is, what it stands on, and who speaks.
pub(in crate::call) fn controls(
    filled: Filled<'_>,
    (plan, topics, colleagues): (&Plan, &[Topic], &[(String, String)]),
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let format = |(format, minutes): (Format, i64)| {
        (format.code().to_owned(), texts.format_minutes(format.code(), minutes).to_string())
    };
    let spoken = Language::ALL.map(|one| (one.code().to_owned(), one.name_in(language).to_owned()));
    let mut controls = vec![
        filled.line("title", texts.session_title()),
        filled.select("format", texts.format_label(), plan.formats.offered().map(format)),
        topic_control(filled, plan, topics, language),
        filled.area("words", texts.abstract_label(), texts.abstract_hint()),
        filled.area("goal", texts.goal(), texts.goal_hint()),
        optional(filled.line_hinted("practice", texts.practice(), texts.practice_hint()), language),
        filled.select("language", texts.held_in(), spoken),
        optional(filled.area("needs", texts.needs(), texts.needs_hint()), language),
        one_of(filled, "presence", texts.presence(), &["on-site", "remote"], |code| {
            texts.presence_name(code).to_string()
        }),
        one_of(filled, "speaks", texts.who_speaks(), &["yes", "no"], |code| texts.speaks(code).to_string()),
        counted(filled, "counted", texts.counted_label().to_owned(), language),
    ];
    controls.extend(colleague_control(filled, colleagues, language));
    for (place, names) in (2_usize..).zip(OTHERS) {
        controls.extend(other(filled, place, names, language));
    }
    controls
}

/// Colleagues who can be asked to speak; nothing where there are none.
fn colleague_control(filled: Filled<'_>, colleagues: &[(String, String)], language: Language) -> Option<Control> {
    let texts = Texts::new(language);
    let choice = |(value, label): &(String, String)| {
        let is_chosen = filled.typed.all("colleague").any(|chosen| chosen == value);
        Answer::new(value.clone(), Words::written(label.clone(), None), is_chosen)
    };
    let group = ChoiceGroup {
        field: Field {
            error: filled.errors.of("colleague"),
            hint: Some(texts.colleagues_hint().into()),
            optional: Some(is_optional(language)),
            ..Field::new("colleague", texts.colleagues())
        },
        choices: colleagues.iter().map(choice).collect(),
        count: HowMany::Any,
    };
    (!colleagues.is_empty()).then_some(Control::Choice(group))
}

/// Somebody else who speaks.
fn other(filled: Filled<'_>, place: usize, names: [&'static str; 5], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let [name, city, organisation, partner, counted_as] = names;
    let is_partner = filled.typed.get(partner) == "yes";
    let for_partner = ChoiceGroup {
        field: Field::new(partner, texts.speaker_side(place).to_string()),
        choices: vec![Answer::new("yes", texts.speaks_for_partner(), is_partner)],
        count: HowMany::Any,
    };
    vec![
        line(filled, name, texts.speaker_name(place).to_string(), language),
        line(filled, city, texts.speaker_city(place).to_string(), language),
        line(filled, organisation, texts.speaker_organisation(place).to_string(), language),
        Control::Choice(for_partner),
        counted(filled, counted_as, texts.speaker_counted(place).to_string(), language),
    ]
}

fn topic_control(filled: Filled<'_>, plan: &Plan, topics: &[Topic], language: Language) -> Control {
    let texts = Texts::new(language);
    let asked = topics.iter().filter(|topic| plan.topics.is_empty() || plan.topics.contains(&topic.id));
    let none = std::iter::once((String::new(), texts.no_topic().to_owned()));
    filled.select("topic", texts.topic(), none.chain(asked.map(|topic| (topic.id.clone(), topic.name.clone()))))
}

/// How somebody wishes to be counted, which they need not say.
pub(in crate::call) fn counted(filled: Filled<'_>, name: &'static str, label: String, language: Language) -> Control {
    let texts = Texts::new(language);
    let option = |counted: CountedAs| SelectOption {
        value: counted.code().into(),
        label: texts.counted_as(counted.code()).to_string().into(),
    };
    let field = Field { optional: Some(is_optional(language)), ..Field::new(name, label) };
    let value = filled.typed.get(name).to_owned().into();
    Control::Select(Select { field, options: CountedAs::ALL.into_iter().map(option).collect(), value })
}

fn line(filled: Filled<'_>, name: &'static str, label: String, language: Language) -> Control {
    let field =
        Field { error: filled.errors.of(name), optional: Some(is_optional(language)), ..Field::new(name, label) };
    Control::Text(TextField { field, value: filled.typed.get(name).to_owned().into(), ..TextField::default() })
}

pub(in crate::call) fn one_of(
    filled: Filled<'_>,
    name: &'static str,
    label: &'static str,
    codes: &[&'static str],
    word: impl Fn(&'static str) -> String,
) -> Control {
    let chosen = filled.typed.filled(name).unwrap_or(codes[0]);
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), ..Field::new(name, label) },
        choices: codes.iter().map(|code| Answer::new(*code, word(code), chosen == *code)).collect(),
        count: HowMany::One,
    })
}

/// The same control, marked as one that may be left out.
pub(in crate::call) fn optional(control: Control, language: Language) -> Control {
    let marked = |field: Field| Field { optional: Some(is_optional(language)), ..field };
    match control {
        Control::Text(text) => Control::Text(TextField { field: marked(text.field.clone()), ..text }),
        Control::Area(mut area) => {
            area.field = marked(area.field);
            Control::Area(area)
        }
        other => other,
    }
}

fn is_optional(language: Language) -> Words {
    kernel::texts::Texts::new(language).optional().into()
}
