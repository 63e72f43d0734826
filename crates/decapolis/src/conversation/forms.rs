//! The forms of conversations, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::{Timestamp, Zone};
use kernel::web::Fields;

use super::answered::Answered;
use super::model::{Access, CODES_MAX, Decision, Disposition, NewConversation, Outcome, Reason, SEEDS_MAX};
use super::sentence;
use super::texts::Texts;
use crate::follow_up::{Names, Version, original_in, present_versions, read_versions, version_controls};

/// The fields in which the response, and why something is done, are said in other languages.
const WORDS_IN: Names = ["words_en", "words_es", "words_fr", "words_ar"];
const WHY_IN: Names = ["why_en", "why_es", "why_fr", "why_ar"];
/// Letters of a question: one sentence.
pub(super) const QUESTION_MAX: usize = 200;
/// Where a form says in which language it shows the original, for somebody who reads another.
pub(super) const WRITTEN_IN: &str = "_language";
/// A conversation that begins with less gives people nothing to go on.
const SEEDS_MIN: usize = 3;

/// What a new conversation is read by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking<'a> {
    /// Whether residents are asked, rather than members.
    pub(super) is_for_residents: bool,
    pub(super) zone: &'a Zone,
    pub(super) now: Timestamp,
    pub(super) language: Language,
}

/// Reads a new conversation.
pub(super) fn parse(form: &Fields, asking: Asking<'_>) -> Result<NewConversation, FormErrors> {
    let texts = Texts::new(asking.language);
    let mut reading = Reading::new(form, asking.language);
    let question = reading.words("question", QUESTION_MAX, texts.error_question());
    let what_changes = reading.words("changes", WORDS_MAX, texts.error_changes());
    let access = match asking.is_for_residents {
        true => reading.choice("access", access_of_residents, texts.error_access()),
        false => Some(Access::Members),
    };
    let language = reading.choice("language", |code| code.parse::<Language>().ok(), texts.error_language());
    let (last, response) = (reading.day("last"), reading.day("response"));
    let end = |day: kernel::time::Date| day.plus_days(1).start_in(asking.zone);
    let (ends_at, response_at) = (last.map(end), response.map(end));
    if ends_at.is_some_and(|at| at <= asking.now) {
        reading.fail("last", texts.error_last());
    }
    if ends_at.zip(response_at).is_some_and(|(last, response)| response <= last) {
        reading.fail("response", texts.error_response_day());
    }
    let seeds = seeds(&mut reading, &texts);
    let read = access.zip(language).zip(ends_at.zip(response_at));
    reading.done(read.map(|((access, language), (ends_at, response_at))| NewConversation {
        access,
        language,
        question,
        what_changes,
        source: String::new(),
        ends_at,
        response_at,
        seeds,
    }))
}

fn access_of_residents(code: &str) -> Option<Access> {
    Access::from_code(code).filter(|access| access.is_public())
}

/// A statement a line; the first that cannot be one is named by its line.
fn seeds(reading: &mut Reading<'_>, texts: &Texts) -> Vec<String> {
    let lines: Vec<&str> = reading.get("seeds").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() < SEEDS_MIN || lines.len() > SEEDS_MAX {
        reading.fail("seeds", texts.error_seeds(SEEDS_MAX, SEEDS_MIN));
    }
    let mut seeds = Vec::new();
    for (number, line) in (1_i64..).zip(lines) {
        match sentence::checked(line) {
            Ok(words) => seeds.push(words),
            Err(problem) => reading.fail("seeds", texts.error_seed(number, problem_words(problem, texts))),
        }
    }
    seeds
}

/// Why words cannot be a statement, and what to do.
pub(super) fn problem_words(problem: sentence::Problem, texts: &Texts) -> String {
    texts.problem(problem.code()).to_string()
}

pub(super) fn begin_controls(filled: Filled<'_>, is_for_residents: bool, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let languages = Language::ALL.map(|one| (one.code().to_owned(), one.own_name().to_owned()));
    let mut controls = vec![
        filled.line_hinted("question", texts.question(), texts.question_hint()),
        filled.area("changes", texts.what_changes(), texts.what_changes_hint()),
        filled.select("language", texts.written_in(), languages),
        filled.area("seeds", texts.first_statements(), texts.first_statements_hint()),
    ];
    if is_for_residents {
        controls.push(access_control(filled, &texts));
    }
    controls.push(filled.day_hinted("last", texts.last_day(), texts.last_day_hint()));
    controls.push(filled.day_hinted("response", texts.response_day(), texts.response_day_hint()));
    controls
}

fn access_control(filled: Filled<'_>, texts: &Texts) -> Control {
    let choice = |access: Access| {
        let is_chosen = filled.typed.get("access") == access.code();
        let label = texts.access(access.code()).to_string();
        Answer {
            hint: Some(texts.how_weak(access.code()).to_string().into()),
            ..Answer::new(access.code(), label, is_chosen)
        }
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of("access"), ..Field::new("access", texts.how_to_take_part()) },
        choices: [Access::Open, Access::Codes, Access::Listed].map(choice).into(),
        count: HowMany::One,
    })
}

/// Reads what is decided of a statement.
pub(super) fn parse_decision(form: &Fields, language: Language) -> Result<Decision, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    if reading.get("decision") == "accept" {
        return reading.done(Some(Decision::Accepted));
    }
    let reason = reading.choice("reason", Reason::from_code, texts.error_reason());
    reading.done(reason.map(|reason| Decision::Rejected(Some(reason))))
}

/// The reasons, none of them chosen.
pub(super) fn reason_control(filled: Filled<'_>, language: Language) -> Control {
    let texts = Texts::new(language);
    let none = (String::new(), texts.choose_reason().to_owned());
    let reasons = Reason::ALL.map(|reason| (reason.code().to_owned(), texts.reason(reason.code()).to_string()));
    filled.select("reason", texts.reason_label(), std::iter::once(none).chain(reasons))
}

/// In which language a form of a disposition was written, that of the reader where it does not say.
pub(super) fn written_in(form: &Fields, reader: Language) -> Language {
    let code = form.get(WRITTEN_IN);
    Language::ALL.into_iter().find(|language| language.code() == code).unwrap_or(reader)
}

/// Reads what is done with a statement; by which post, where that is not the reader's own.
pub(super) fn parse_disposition(
    form: &Fields,
    (own, posts): (PostId, &[PostId]),
    reader: Language,
) -> Result<(Disposition, Vec<Version>), FormErrors> {
    let texts = Texts::new(reader);
    let mut reading = Reading::new(form, reader);
    let outcome = reading.choice("outcome", Outcome::from_code, texts.error_outcome());
    let why = reading.words("why", WORDS_MAX, texts.error_why());
    let due_on = reading.day_if_any("due");
    let chosen: Option<PostId> = reading.get("post").parse().ok();
    let responder = Some(chosen.filter(|post| posts.contains(post)).unwrap_or(own));
    let due_on = due_on.map(|day| day.to_string()).unwrap_or_default();
    let versions = read_versions(&mut reading, WHY_IN, (Some(written_in(form, reader)), reader));
    reading.done(outcome.map(|outcome| (Disposition { outcome, why, responder, due_on }, versions)))
}

/// The fields of what is done with a statement; why, in the language in which that was written and in others.
pub(super) fn disposition_controls(
    filled: Filled<'_>,
    posts: &[(PostId, String)],
    (written_in, reader): (Language, Language),
) -> Vec<Control> {
    let texts = Texts::new(reader);
    let posts = posts.iter().map(|(post, title)| (post.to_string(), title.clone()));
    let hint = if written_in == reader { texts.why_hint().to_owned() } else { original_in(written_in, reader) };
    let mut controls = vec![
        outcome_control(filled, reader),
        filled.area("why", texts.why(), hint),
        filled.select("post", texts.by_which_post(), posts),
        filled.day_hinted("due", texts.by_when(), texts.by_when_hint()),
    ];
    controls.extend(version_controls(filled, WHY_IN, Some(written_in), reader));
    controls
}

fn outcome_control(filled: Filled<'_>, reader: Language) -> Control {
    let texts = Texts::new(reader);
    let choice = |outcome: Outcome| {
        let is_chosen = filled.typed.get("outcome") == outcome.code();
        Answer::new(outcome.code(), texts.outcome(outcome.code()).to_string(), is_chosen)
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of("outcome"), ..Field::new("outcome", texts.what_is_done()) },
        choices: Outcome::ALL.map(choice).into(),
        count: HowMany::One,
    })
}

/// What the form of a disposition shows of one that is there, and of the language in which that was written.
pub(super) fn present(known: Option<(&Disposition, Language)>, versions: &[Version]) -> Fields {
    let Some((known, written_in)) = known else { return Fields::default() };
    present_versions(Fields::default(), WHY_IN, versions)
        .and(WRITTEN_IN, written_in.code())
        .and("outcome", known.outcome.code())
        .and("why", &known.why)
        .and("post", &known.responder.map(|post| post.to_string()).unwrap_or_default())
        .and("due", &known.due_on)
}

/// Reads how many codes are to be made.
pub(super) fn parse_codes(form: &Fields, language: Language) -> Result<i64, FormErrors> {
    let mut reading = Reading::new(form, language);
    let number = reading.count("number", 1..=CODES_MAX);
    reading.done(number)
}

/// The fields of a response, in the reader's language and in others.
pub(super) fn response_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = vec![filled.area("words", texts.the_response(), texts.response_hint())];
    controls.extend(version_controls(filled, WORDS_IN, Some(language), language));
    controls
}

/// Reads the words of a response.
pub(super) fn parse_response(form: &Fields, language: Language) -> Result<Answered, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("words", WORDS_MAX, Texts::new(language).error_response());
    let versions = read_versions(&mut reading, WORDS_IN, (Some(language), language));
    reading.done(Some(Answered { words, language, versions }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Result<NewConversation, FormErrors> {
        let usual = [
            ("question", "What should change at the lake?"),
            ("changes", "The plan of the shore"),
            ("access", "open"),
            ("language", "en"),
            ("last", "2026-05-10"),
            ("response", "2026-06-10"),
            ("seeds", "One thing\nAnother thing\n\nA third thing"),
        ];
        let all = usual.map(|(name, value)| {
            let other = fields.iter().find(|(known, _)| *known == name);
            (name, other.map_or(value, |(_, value)| *value))
        });
        let now = Timestamp::from_micros(1_776_070_800_000_000);
        parse(&Fields::from(all), Asking { is_for_residents: true, zone: &Zone::UTC, now, language: Language::English })
    }

    #[test]
    fn a_conversation_has_first_statements_and_days_in_order() {
        let new = read(&[]).expect("whole");
        assert_eq!((new.seeds.len(), new.access), (3, Access::Open));
        let wrong = [
            ("seeds", "One\nTwo"),
            ("seeds", "One\nTwo\nSee https://x.example"),
            ("last", "2026-04-01"),
            ("response", "2026-05-10"),
            ("access", "members"),
        ];
        for (field, value) in wrong {
            let errors = read(&[(field, value)]).expect_err(value);
            assert!(errors.of(field).is_some(), "{value}: {errors:?}");
        }
    }
}
