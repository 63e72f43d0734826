//! The form of an evaluation, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::{Balance, Evaluation, GRADE_MAX};

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
    ]
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

pub(super) fn parse(form: &Fields, language: Language) -> Result<Evaluation, FormErrors> {
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
    let chosen = overall.zip(recommends).zip(balance);
    reading.done(chosen.map(|((overall, recommends), balance)| Evaluation {
        overall,
        recommends,
        balance,
        most_useful,
        will_do,
        will_do_by,
        missing,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_questions_are_to_be_answered_and_the_others_may_be() {
        let form = |overall| {
            let fields = Fields::from([("overall", overall), ("recommends", "yes"), ("balance", "right")]);
            parse(&fields, Language::Arabic)
        };
        assert_eq!(form("4").map(|one| (one.overall, one.recommends)), Ok((4, true)));
        assert!(form("6").is_err() && form("").is_err());
    }
}
