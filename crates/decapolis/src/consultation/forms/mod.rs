//! The forms of consultations, of replies and of what was done, read into types.

mod question;

use kernel::db::Tx;
use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX, last_day};
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;

pub(super) use self::question::{
    only_control, parse_question, parse_taken, parse_wording, question_controls, wording_controls,
};
use super::answering::own_regions;
use super::loaded::Asked;
use super::model::{BankQuestion, BankQuestionId, Consultation, Done, NewConsultation, NewDisposition, Reply};
use super::texts::Texts;
use crate::follow_up::{Names, Version, present_versions, read_versions, version_controls};
use crate::network::{self, RegionId};

/// The fields in which the reply, and why something was done, are said in other languages.
const WORDS_IN: Names = ["words_en", "words_es", "words_fr", "words_ar"];
const WHY_IN: Names = ["why_en", "why_es", "why_fr", "why_ar"];
/// What stands for no region: all members.
const ALL: &str = "all";

/// What a form shows of a consultation.
pub(super) fn present(consultation: &Consultation, zone: &Zone) -> Fields {
    let region = consultation.region.map_or(ALL.to_owned(), |region| region.to_string());
    Fields::default()
        .and("title", &consultation.title)
        .and("purpose", &consultation.purpose)
        .and("addressee", &consultation.addressee)
        .and("language", consultation.language.code())
        .and("region", &region)
        .and("deciding", if consultation.asks_deciding { "yes" } else { "" })
        .and("answers_until", &last_day(consultation.answers_until, zone).to_string())
        .and("reply_until", &last_day(consultation.reply_until, zone).to_string())
}

/// The fields of a consultation; a region is offered to whom it is theirs to ask.
pub(super) fn controls(tx: &mut Tx<'_>, actor: &Actor, filled: Filled<'_>) -> Result<Vec<Control>, Stop> {
    let texts = Texts::new(actor.language);
    let own = own_regions(tx, actor)?;
    let regions = network::regions(tx, actor.language)?;
    let all = (!super::rules::is_head(actor)).then(|| (ALL.to_owned(), texts.all_members().to_owned()));
    let of_region = regions.iter().filter(|region| own.contains(&region.id));
    let whom = all.into_iter().chain(of_region.map(|region| (region.id.to_string(), region.name.clone())));
    let deciding = ChoiceGroup {
        field: Field::new("deciding", texts.also_asks()),
        choices: vec![Answer::new("yes", texts.deciding_cities(), filled.typed.get("deciding") == "yes")],
        count: HowMany::Any,
    };
    Ok(vec![
        filled.line("title", texts.field_title()),
        filled.area("purpose", texts.field_purpose(), texts.field_purpose_hint()),
        filled.line_hinted("addressee", texts.field_addressee(), texts.field_addressee_hint()),
        filled.select("language", texts.field_language(), languages()),
        filled.select("region", texts.field_whom(), whom),
        Control::Choice(deciding),
        filled.day("answers_until", texts.field_answers_until()),
        filled.day_hinted("reply_until", texts.field_reply_until(), texts.field_reply_until_hint()),
    ])
}

fn languages() -> impl Iterator<Item = (String, String)> {
    Language::ALL.into_iter().map(|language| (language.code().to_owned(), language.own_name().to_owned()))
}

/// Reads a consultation.
pub(super) fn parse(
    form: &Fields,
    language: Language,
    zone: &Zone,
    now: Timestamp,
) -> Result<NewConsultation, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let title = reading.words("title", NAME_MAX, texts.error_title());
    let purpose = reading.words("purpose", WORDS_MAX, texts.error_purpose());
    let addressee = reading.words("addressee", NAME_MAX, texts.error_addressee());
    let written_in = reading.choice("language", read_language, texts.error_language());
    let region = reading.choice("region", read_region, texts.error_whom());
    let asks_deciding = reading.get("deciding") == "yes";
    let answers_until = reading.day("answers_until").map(|day| day.plus_days(1).start_in(zone));
    let reply_until = reading.day("reply_until").map(|day| day.plus_days(1).start_in(zone));
    if answers_until.is_some_and(|until| until <= now) {
        reading.fail("answers_until", texts.error_answers_until());
    }
    let days = answers_until.zip(reply_until);
    if days.is_some_and(|(answers, reply)| reply <= answers) {
        reading.fail("reply_until", texts.error_reply_until());
    }
    let read = written_in.zip(region).zip(days);
    reading.done(read.map(|((language, region), (answers_until, reply_until))| NewConsultation {
        title,
        purpose,
        addressee,
        language,
        region,
        asks_deciding,
        answers_until,
        reply_until,
    }))
}

fn read_language(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code)
}

fn read_region(region: &str) -> Option<Option<RegionId>> {
    if region == ALL { Some(None) } else { region.parse().ok().map(Some) }
}

/// The fields of the addressee's reply.
pub(super) fn reply_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = vec![
        filled.line("who", texts.field_reply_who()),
        filled.day("day", texts.field_reply_day()),
        filled.select("language", texts.field_language(), languages()),
        filled.area("words", texts.field_reply_words(), texts.field_reply_words_hint()),
    ];
    controls.extend(version_controls(filled, WORDS_IN, None, language));
    controls
}

/// What the form of a reply shows.
pub(super) fn present_reply(consultation: &Consultation, versions: &[Version], today: String, zone: &Zone) -> Fields {
    match &consultation.reply {
        Some(reply) => present_versions(Fields::default(), WORDS_IN, versions)
            .and("who", &reply.who)
            .and("day", &reply.day.date_in(zone).to_string())
            .and("language", reply.language.code())
            .and("words", &reply.words),
        None => Fields::default()
            .and("who", &consultation.addressee)
            .and("day", &today)
            .and("language", consultation.language.code()),
    }
}

/// Reads the addressee's reply, with its versions.
pub(super) fn parse_reply(
    form: &Fields,
    actor: &Actor,
    language: Language,
) -> Result<(Reply, Vec<Version>), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let who = reading.words("who", NAME_MAX, texts.error_reply_who());
    let words = reading.words("words", WORDS_MAX, texts.error_reply_words());
    let day = reading.day("day");
    let written_in = reading.choice("language", read_language, texts.error_language());
    let versions = read_versions(&mut reading, WORDS_IN, (written_in, language));
    let read = day.zip(written_in);
    let reply =
        |(day, language): (Date, Language)| Reply { who, words, language, day: day.everywhere(), author: actor.post };
    reading.done(read.map(|read| (reply(read), versions)))
}

/// The fields that say what was done with a question.
pub(super) fn disposition_controls(filled: Filled<'_>, asked: &Asked, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let done = Done::ALL.map(|done| {
        Answer::new(done.code(), texts.done_name(done.code()).to_string(), filled.typed.get("done") == done.code())
    });
    let field = Field { error: filled.errors.of("done"), ..Field::new("done", texts.field_done()) };
    let mut controls = vec![
        questions_control((filled, "question"), asked, language),
        Control::Choice(ChoiceGroup { field, choices: done.into(), count: HowMany::One }),
        filled.area("why", texts.field_why(), texts.field_why_hint()),
    ];
    controls.extend(version_controls(filled, WHY_IN, Some(language), language));
    controls
}

/// One of the questions of a consultation.
pub(super) fn questions_control(
    (filled, name): (Filled<'_>, &'static str),
    asked: &Asked,
    language: Language,
) -> Control {
    let texts = Texts::new(language);
    let line = |(at, (_, question)): (usize, (_, &BankQuestion))| {
        let words = question.now_in(language).map_or("", |wording| &wording.words);
        (question.id.to_string(), format!("{at}. {words}"))
    };
    filled.select(name, texts.field_which(), (1..).zip(asked.each()).map(line))
}

/// Reads what was done with the answers to a question, and why.
pub(super) fn parse_disposition(
    form: &Fields,
    asked: &Asked,
    language: Language,
) -> Result<NewDisposition, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let is_asked = |id: &BankQuestionId| asked.questions.contains_key(id);
    let question = reading.get("question").parse().ok().filter(is_asked);
    if question.is_none() {
        reading.fail("question", texts.error_question_known());
    }
    let done = reading.choice("done", Done::from_code, texts.error_done());
    let why = reading.words("why", WORDS_MAX, texts.error_why());
    let versions = read_versions(&mut reading, WHY_IN, (Some(language), language));
    reading.done(question.zip(done).map(|(question, done)| NewDisposition { question, done, why, versions }))
}
