//! The form of an evaluation, read into types.

use std::collections::BTreeSet;

use kernel::circle::CircleId;
use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::again::NAMED_MAX;
use super::model::{Answered, Balance, Evaluation, GRADE_MAX, Hurdle};

/// Letters of an answer: a sentence or two.
const ANSWER_MAX: usize = 500;

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let grade = |grade: i64| (grade.to_string(), texts.grade(grade).to_string());
    let recommends = |code: &'static str| (code.to_owned(), texts.recommends(code).to_string());
    let balance = |balance: Balance| (balance.code().to_owned(), texts.balance(balance.code()).to_string());
    vec![
        choice(filled, "overall", texts.overall(), (1..=GRADE_MAX).rev().map(grade).collect()),
        choice(filled, "recommends", texts.would_recommend(), ["yes", "no"].map(recommends).into()),
        choice(filled, "balance", texts.part_of_partners(), Balance::ALL.map(balance).into()),
        filled.line("most_useful", texts.most_useful()),
        filled.line("will_do", texts.will_do()),
        filled.day("will_do_by", texts.will_do_by()),
        filled.area("missing", texts.what_was_missing(), texts.what_was_missing_hint()),
        hurdles(filled, texts),
        filled.area("again", texts.whom_again(), texts.whom_again_hint(NAMED_MAX).to_string()),
        choice(filled, "contact", texts.may_contact(), ["yes", "no"].map(recommends).into()),
    ]
}

/// What made it hard to take part: any of them, or nothing.
fn hurdles(filled: Filled<'_>, texts: Texts) -> Control {
    let hurdle = |hurdle: Hurdle| {
        let is_chosen = filled.typed.all("hard").any(|code| code == hurdle.code());
        Answer::new(hurdle.code(), texts.hurdle(hurdle.code()).to_string(), is_chosen)
    };
    let hint = Some(texts.what_was_hard_hint().into());
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of("hard"), hint, ..Field::new("hard", texts.what_was_hard()) },
        choices: Hurdle::ALL.map(hurdle).into(),
        count: HowMany::Any,
    })
}

fn choice(filled: Filled<'_>, name: &'static str, label: &'static str, choices: Vec<(String, String)>) -> Control {
    let typed = filled.typed.get(name);
    let answer = |(value, label): (String, String)| {
        let is_chosen = typed == value;
        Answer::new(value, label, is_chosen)
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), ..Field::new(name, label) },
        choices: choices.into_iter().map(answer).collect(),
        count: HowMany::One,
    })
}

/// What each line of a field says, without empty ones.
pub(super) fn lines(typed: &str) -> impl Iterator<Item = &str> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Whom somebody may name, and whom they named: each line with whose people it means.
pub(super) struct Named<'f> {
    pub(super) others: &'f BTreeSet<CircleId>,
    pub(super) lines: &'f [(String, Option<CircleId>)],
}

fn parse_again(reading: &mut Reading<'_>, named: &Named<'_>, language: Language) -> Vec<CircleId> {
    let texts = Texts::new(language);
    let came = |home: &Option<CircleId>| home.filter(|home| named.others.contains(home));
    let unknown: Vec<&str> =
        named.lines.iter().filter(|(_, home)| came(home).is_none()).map(|(line, _)| line.as_str()).collect();
    if !unknown.is_empty() {
        reading.fail("again", texts.error_again(language.list(unknown)));
    }
    let wanted: BTreeSet<CircleId> = named.lines.iter().filter_map(|(_, home)| came(home)).collect();
    if wanted.len() > NAMED_MAX {
        reading.fail("again", texts.error_again_many(NAMED_MAX));
    }
    wanted.into_iter().collect()
}

pub(super) fn parse(form: &Fields, named: &Named<'_>, language: Language) -> Result<Answered, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let grade = |grade: &str| grade.parse().ok().filter(|grade| (1..=GRADE_MAX).contains(grade));
    let overall = reading.choice("overall", grade, texts.error_grade());
    let yes_or_no = |code: &str| match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let recommends = reading.choice("recommends", yes_or_no, texts.error_recommends());
    let balance = reading.choice("balance", Balance::from_code, texts.error_balance());
    let most_useful = reading.words_if_any("most_useful", ANSWER_MAX);
    let will_do = reading.words_if_any("will_do", ANSWER_MAX);
    let will_do_by = reading.day_if_any("will_do_by").map(|day| day.to_string()).unwrap_or_default();
    let missing = reading.words_if_any("missing", ANSWER_MAX);
    let hard = Some(form.all("hard").filter_map(Hurdle::from_code).collect());
    let again = parse_again(&mut reading, named, language);
    let may_contact = reading.choice("contact", yes_or_no, texts.error_recommends());
    let chosen = overall.zip(recommends).zip(balance).zip(may_contact);
    reading.done(chosen.map(|(((overall, recommends), balance), may_contact)| Answered {
        evaluation: Evaluation { overall, recommends, balance, most_useful, will_do, will_do_by, missing, hard },
        may_contact,
        again,
    }))
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    #[test]
    fn four_questions_are_to_be_answered_and_the_others_may_be() {
        let form = |overall| {
            let fields = Fields::from([("overall", overall), ("recommends", "yes"), ("balance", "right")]);
            let named = Named { others: &BTreeSet::new(), lines: &[] };
            parse(&fields.and("contact", "no"), &named, Language::Arabic)
        };
        let said = form("4").map(|one| (one.evaluation.overall, one.evaluation.recommends, one.may_contact));
        assert_eq!(said, Ok((4, true, false)));
        assert!(form("6").is_err() && form("").is_err());
    }

    #[test]
    fn only_who_came_is_named_and_not_everybody() {
        let home = |number| CircleId::from_number(number);
        let others: BTreeSet<CircleId> = (1..9).map(home).collect();
        let named = |homes: &[i64]| {
            let lines: Vec<_> = homes.iter().map(|at| (format!("City {at}"), Some(home(*at)))).collect();
            let fields = Fields::default();
            let mut reading = Reading::new(&fields, Language::English);
            let wanted = parse_again(&mut reading, &Named { others: &others, lines: &lines }, Language::English);
            reading.done(Some(wanted)).map_err(|errors| errors.of("again").is_some())
        };
        assert_eq!(named(&[2, 1, 2]), Ok(vec![home(1), home(2)]));
        assert_eq!([named(&[1, 9]), named(&[1, 2, 3, 4, 5, 6])], [Err(true), Err(true)]);
    }
}
