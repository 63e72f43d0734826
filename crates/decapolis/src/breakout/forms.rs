//! The forms of how groups are made and of moving somebody, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::web::Fields;

use super::model::{NUMBER_MAX, Plan};
use super::texts::Texts;
use crate::agenda::{AgendaItemId, Line};

/// What stands for the dinner among the items.
const DINNER: &str = "dinner";

/// What new groups begin with: six in each, as forums do it.
pub(super) fn usual() -> Fields {
    Fields::from([("kind", "groups"), ("by", "people"), ("number", "6")])
}

/// What a form shows of a plan.
pub(super) fn present(plan: Plan) -> Fields {
    Fields::default()
        .and("kind", if plan.is_tables { "tables" } else { "groups" })
        .and("by", if plan.is_per_group { "people" } else { "groups" })
        .and("number", &plan.number.to_string())
        .and("language", if plan.is_one_language { "one" } else { "" })
}

/// For what groups can be made: items that have none, and the dinner.
pub(super) fn what_control(filled: Filled<'_>, (lines, dinner): (&[&Line], bool), language: Language) -> Control {
    let texts = Texts::new(language);
    let items = lines.iter().map(|line| (line.id.to_string(), line.title.clone()));
    let dinner = dinner.then(|| (DINNER.to_owned(), texts.dinner().to_owned()));
    filled.select("what", texts.for_what(), items.chain(dinner))
}

pub(super) fn plan_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let one_of = |name: &'static str, label: &'static str, answers: [(&'static str, &'static str); 2]| {
        let answer = |(value, label)| Answer::new(value, label, filled.typed.get(name) == value);
        let field = Field { error: filled.errors.of(name), ..Field::new(name, label) };
        Control::Choice(ChoiceGroup { field, choices: answers.map(answer).into(), count: HowMany::One })
    };
    let is_set = filled.typed.get("language") == "one";
    let hint = Some(texts.one_language_hint().into());
    let one_language = ChoiceGroup {
        field: Field { hint, ..Field::new("language", texts.languages()) },
        choices: vec![Answer::new("one", texts.one_language(), is_set)],
        count: HowMany::Any,
    };
    vec![
        one_of("kind", texts.what_they_are(), [("groups", texts.groups_of_item()), ("tables", texts.tables())]),
        one_of("by", texts.the_number_is(), [("people", texts.people_in_each()), ("groups", texts.how_many())]),
        filled.short("number", texts.number(), texts.number_hint()),
        Control::Choice(one_language),
    ]
}

fn read_plan(reading: &mut Reading<'_>, texts: &Texts) -> Option<Plan> {
    let is_tables = reading.choice("kind", |value| one_of(value, "tables", "groups"), texts.error_kind());
    let is_per_group = reading.choice("by", |value| one_of(value, "people", "groups"), texts.error_by());
    let number = reading.count("number", 1..=NUMBER_MAX);
    let is_one_language = reading.get("language") == "one";
    let read = is_tables.zip(is_per_group).zip(number);
    read.map(|((is_tables, is_per_group), number)| Plan { is_tables, is_per_group, number, is_one_language })
}

fn one_of(value: &str, yes: &str, no: &str) -> Option<bool> {
    if value == yes { Some(true) } else { (value == no).then_some(false) }
}

/// Reads how groups are to be drawn.
pub(super) fn parse_plan(form: &Fields, language: Language) -> Result<Plan, FormErrors> {
    let mut reading = Reading::new(form, language);
    let plan = read_plan(&mut reading, &Texts::new(language));
    reading.done(plan)
}

/// Reads for what groups are to be made, and how.
pub(super) fn parse_new(form: &Fields, language: Language) -> Result<(Option<AgendaItemId>, Plan), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let plan = read_plan(&mut reading, &texts);
    let what = match reading.get("what") {
        DINNER => Some(None),
        item => item.parse().ok().map(Some),
    };
    if what.is_none() {
        reading.fail("what", texts.error_what());
    }
    reading.done(what.zip(plan))
}

/// What a list offers: each value with its label.
type Offered = Vec<(String, String)>;

pub(super) fn move_controls(
    filled: Filled<'_>,
    (people, groups): (Offered, Offered),
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![filled.select("post", texts.who(), people), filled.select("group", texts.into_group(), groups)]
}

/// Reads who is put where; nothing where they are to sit in none. `groups` is how many there are.
pub(super) fn parse_move(
    form: &Fields,
    groups: usize,
    language: Language,
) -> Result<(PostId, Option<i64>), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let post: Option<PostId> = reading.get("post").parse().ok();
    if post.is_none() {
        reading.fail("post", texts.error_post());
    }
    let group = match reading.get("group") {
        "none" => Some(None),
        number => {
            let number = number.parse::<i64>().ok();
            number
                .filter(|number| (1..=i64::try_from(groups).unwrap_or(i64::MAX)).contains(number))
                .map(|at| Some(at - 1))
        }
    };
    if group.is_none() {
        reading.fail("group", texts.error_group());
    }
    reading.done(post.zip(group))
}
