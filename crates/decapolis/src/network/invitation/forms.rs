//! The form that invites somebody into a post, read into types.

use kernel::design::{Control, Field, Select, SelectOption, TextField, TextKind, Width};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::person::{NAME_MAX, is_address};
use kernel::post::{Function, HeldPost, PostId};
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;

use super::super::texts::Texts;

/// Letters of a title.
const TITLE_MAX: usize = 200;
/// A post is given for ten years at most; then somebody looks again.
const DAYS_MAX: i64 = 3_653;
/// What is proposed: two years.
const DAYS_USUAL: i64 = 730;

/// Somebody invited into a post, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::network) struct NewInvitation {
    pub(in crate::network) name: String,
    pub(in crate::network) email: String,
    /// The vacant post; none for a new one.
    pub(in crate::network) post: Option<PostId>,
    /// Of a new post.
    pub(in crate::network) function: Function,
    /// Of a new post.
    pub(in crate::network) title: String,
    pub(in crate::network) language: Language,
    pub(in crate::network) ends_at: Timestamp,
}

/// Reads the form; all that is wrong at once.
pub(super) fn parse(
    form: &Fields,
    functions: &[Function],
    (zone, now): (&Zone, Timestamp),
    language: Language,
) -> Result<NewInvitation, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let (name, email, title) = (form.get("name"), form.get("email"), form.get("title"));
    if name.is_empty() || name.chars().count() > NAME_MAX {
        errors.add("name", texts.error_name());
    }
    if !is_address(email) {
        errors.add("email", texts.error_email());
    }
    let post = form.filled("post").map(str::parse::<PostId>);
    if matches!(post, Some(Err(_))) {
        errors.add("post", texts.error_post());
    }
    let post = post.and_then(Result::ok);
    if post.is_none() && (title.is_empty() || title.chars().count() > TITLE_MAX) {
        errors.add("title", texts.error_title());
    }
    let function = functions.iter().copied().find(|function| function.code() == form.get("function"));
    let function = function.or_else(|| functions.first().copied().filter(|_| post.is_some()));
    if function.is_none() {
        errors.add("function", texts.error_function());
    }
    let until: Option<Date> = form.get("until").parse().ok();
    let ends_at = until.map(|date| date.plus_days(1).start_in(zone));
    let ends_at = ends_at.filter(|at| *at > now && *at <= now.plus_days(DAYS_MAX));
    if ends_at.is_none() {
        errors.add("until", texts.error_until());
    }
    match (function, ends_at) {
        (Some(function), Some(ends_at)) if errors.is_empty() => Ok(NewInvitation {
            name: name.to_owned(),
            email: email.to_owned(),
            post,
            function,
            title: title.to_owned(),
            language: form.get("language").parse().unwrap_or(language),
            ends_at,
        }),
        _ => Err(errors),
    }
}

/// The day that is proposed.
pub(super) fn usual_end(now: Timestamp, zone: &Zone) -> String {
    now.plus_days(DAYS_USUAL).date_in(zone).to_string()
}

/// What the form is drawn from.
#[derive(Debug)]
pub(super) struct Choices<'c> {
    pub(super) functions: &'c [Function],
    /// Posts that can be filled.
    pub(super) free: &'c [HeldPost],
    pub(super) until: &'c str,
}

/// The controls: which post, who, until when.
pub(super) fn controls(choices: &Choices<'_>, errors: &FormErrors, typed: &Fields, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let field = |name: &'static str, label: &'static str| Field { error: errors.of(name), ..Field::new(name, label) };
    let text = |name: &'static str, label: &'static str, kind| {
        Control::Text(TextField {
            field: field(name, label),
            value: typed.get(name).to_owned().into(),
            kind,
            ..TextField::default()
        })
    };
    let select =
        |field, options, value: &str| Control::Select(Select { field, options, value: value.to_owned().into() });
    let option = |value: String, label: String| SelectOption { value: value.into(), label: label.into() };
    let mut posts = vec![option(String::new(), texts.a_new_post().to_owned())];
    posts.extend(choices.free.iter().map(|held| option(held.post.to_string(), held.title.clone())));
    let functions = choices
        .functions
        .iter()
        .map(|function| option(function.code().to_owned(), texts.invite_function(function.code()).to_string()));
    let languages = Language::ALL.map(|one| option(one.code().to_owned(), one.own_name().to_owned()));
    let until = TextField {
        field: Field { hint: Some(texts.invite_until_hint().into()), ..field("until", texts.invite_until()) },
        value: typed.filled("until").unwrap_or(choices.until).to_owned().into(),
        kind: TextKind::Date,
        width: Width::Medium,
        ..TextField::default()
    };
    let title = Field { hint: Some(texts.invite_title_hint().into()), ..field("title", texts.invite_title()) };
    let mut controls = Vec::new();
    if !choices.free.is_empty() {
        controls.push(select(field("post", texts.which_post()), posts, typed.get("post")));
    }
    controls.push(Control::Text(TextField {
        field: title,
        value: typed.get("title").to_owned().into(),
        ..TextField::default()
    }));
    if choices.functions.len() > 1 || errors.of("function").is_some() {
        controls.push(select(field("function", texts.which_function()), functions.collect(), typed.get("function")));
    }
    controls.push(text("name", texts.invite_name(), TextKind::Words));
    controls.push(text("email", texts.invite_email(), TextKind::Email));
    let chosen = typed.filled("language").unwrap_or(language.code());
    controls.push(select(field("language", texts.invite_language()), languages.into(), chosen));
    controls.push(Control::Text(until));
    controls
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 13 April 2026, 09:00 UTC.
    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn read<const COUNT: usize>(fields: [(&str, &str); COUNT]) -> Result<NewInvitation, FormErrors> {
        let functions = [Function::Officer, Function::Leader];
        parse(&Fields::from(fields), &functions, (&Zone::UTC, NOW), Language::English)
    }

    #[test]
    fn a_new_post_needs_title_and_function() {
        let errors = read([("name", "Can"), ("email", "can@izmir.example"), ("until", "2027-04-13")]).expect_err("no");
        let wrong = ["title", "function", "name", "email", "until"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true, true, false, false, false]);
    }

    #[test]
    fn a_vacant_post_brings_its_own_title_and_function() {
        let post = kernel::id::to_text(77);
        let new = read([("post", &post), ("name", "Can"), ("email", "can@izmir.example"), ("until", "2027-04-13")]);
        assert_eq!(new.map(|new| (new.post.is_some(), new.title)), Ok((true, String::new())));
    }

    #[test]
    fn a_post_is_not_given_until_yesterday_or_for_a_century() {
        for until in ["2026-04-12", "2126-04-13", "", "soon"] {
            let errors = read([("title", "Officer"), ("function", "officer"), ("until", until)]).expect_err("refused");
            assert!(errors.of("until").is_some(), "{until}");
        }
    }
}
