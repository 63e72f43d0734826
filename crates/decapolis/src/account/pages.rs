//! Pages of signing in and out, and of one's own settings.

use std::borrow::Cow;

use askama::Template;
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{Actions, Button, ChoiceGroup, Control, Field, Form, HowMany, Lead, Method, Notice, Words};
use kernel::form;
use kernel::language::Language;
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::session::{self, Actor, Key};
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::web::{Answer, Theme, Visit};

use super::texts::Texts;
use super::{acts, email_link, sessions};

/// A lead, perhaps a notice, perhaps a form.
#[derive(Debug, Template)]
#[template(path = "account/templates/one_form.html")]
pub(super) struct OneForm {
    pub(super) lead: Lead,
    pub(super) notice: Option<Notice>,
    pub(super) forms: Vec<Form>,
}

impl OneForm {
    pub(super) fn new(lead: Lead) -> Self {
        Self { lead, notice: None, forms: Vec::new() }
    }
}

/// How long a chosen language or appearance is kept, in seconds: a year.
const CHOICE_SECONDS: u32 = 365 * 86_400;

pub(super) fn sign_in(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let main = OneForm {
        forms: vec![email_link::pages::form(tx, visit)?],
        ..OneForm::new(lead(texts.sign_in_title(), texts.sign_in_sentence()))
    };
    visit.page(tx, texts.sign_in_title(), main)
}

/// Shows whom the link would sign in. Nothing happens by looking: scanners open every link.
pub(super) fn invitation(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let found = match key_of(visit) {
        Some(key) => session::look_at(tx, &key)?,
        None => None,
    };
    let Some(found) = found else { return link_spent(tx, visit) };
    let button = Button::submit(texts.sign_in_as(&found.name).to_string());
    let main = OneForm {
        lead: lead(texts.invitation_title(), texts.invitation_sentence()),
        notice: None,
        forms: vec![form::post(tx, visit, visit.request.path.clone(), Vec::new(), vec![button])?],
    };
    Ok(visit.page(tx, texts.invitation_title(), main)?.with("referrer-policy", "no-referrer"))
}

/// A link that is used, expired or unknown: all look alike.
pub(super) fn link_spent(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let main = OneForm::new(lead(texts.link_spent_title(), texts.link_spent_sentence()));
    visit.page_with(tx, kernel::web::Status::NotFound, texts.link_spent_title(), main)
}

pub(super) fn accept_invitation(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let Some(key) = key_of(visit) else { return invitation(tx, visit) };
    let invited = session::look_at(tx, &key)?;
    let (Some(invited), Some(begun)) = (invited, session::accept(tx, &key)?) else { return invitation(tx, visit) };
    acts::note_begun(tx, visit, invited.person)?;
    Ok(Answer::see_other("/").with("set-cookie", session_cookie(visit, &begun)))
}

/// An example of an invitation cannot be made by reading: its key is known to nobody. The tests make one.
pub(super) fn example_invitation(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(Some("/invitation/00000000000000000000000000000000".to_owned()))
}

pub(super) fn account(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let posts = own_posts(tx, actor)?;
    let until = visit.language().date(actor.until.date_in(&actor.time_zone), kernel::language::DateLength::Long);
    let proof = if actor.is_assistant {
        texts.you_draft_until(&actor.home_name, &actor.title, until).to_string()
    } else if actor.until == kernel::time::Timestamp::FOREVER {
        texts.you_may_because(&actor.home_name, &actor.title).to_string()
    } else {
        texts.you_may_until(&actor.home_name, &actor.title, until).to_string()
    };
    let mut forms = Vec::new();
    if posts.len() > 1 {
        let choice = Control::Choice(post_choice(texts, &posts, actor));
        let button = Button::submit(texts.act_in_this_post());
        forms.push(form::post(tx, visit, "/account/post", vec![choice], vec![button])?);
    }
    forms.push(form::post(tx, visit, "/sign-out", Vec::new(), vec![Button::submit(texts.sign_out()).quiet()])?);
    forms.extend(sessions::forms(tx, visit)?);
    if !actor.is_assistant {
        forms.push(way_to(format!("/posts/{}/assistants", actor.post), texts.your_assistants()));
        forms.push(way_to("/account/programs", texts.programs_title()));
        forms.push(way_to("/interests/new", texts.ties_to_declare()));
    }
    forms.push(way_to("/account/portrait", texts.your_portrait()));
    forms.push(way_to("/account/calendar", texts.your_calendar()));
    forms.push(way_to("/account/data", texts.your_data()));
    if actor.function == Function::Secretariat {
        forms.push(way_to("/account/others", texts.others_title()));
    }
    let notice = if Network::load(tx)?.is_demo { Some(mails_notice(texts)) } else { None };
    let main = OneForm { notice, forms, ..OneForm::new(lead(texts.account_title(), proof)) };
    visit.page(tx, texts.account_title(), main)
}

/// A button that leads to another page of one's own.
fn way_to(path: impl Into<Cow<'static, str>>, label: &'static str) -> Form {
    Form {
        action: path.into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: Vec::new(),
        actions: Actions(vec![Button::submit(label).quiet()]),
    }
}

/// In a demo network mails are read in the browser; this is the way there.
fn mails_notice(texts: Texts) -> Notice {
    let actions = Actions(vec![Button::link(texts.see_mails(), "/outbox").quiet()]);
    Notice { actions, ..Notice::notable(texts.mails_stay_here()) }
}

/// A post in which somebody may act, with the name of its home.
struct OwnPost {
    held: HeldPost,
    home: String,
    /// Whether they only read and draft for it.
    is_assisted: bool,
}

/// The posts that somebody holds, then those that they assist.
fn own_posts(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<OwnPost>, Stop> {
    let held = post::held_by(tx, actor.person)?.into_iter().map(|held| (held, false));
    let assisted = post::assisted_by(tx, actor.person)?.into_iter().map(|held| (held, true));
    let mut posts: Vec<OwnPost> = Vec::new();
    for (held, is_assisted) in held.chain(assisted) {
        let home = match held.home == actor.home {
            true => actor.home_name.clone(),
            false => circle::by_id(tx, held.home)?.1,
        };
        posts.push(OwnPost { held, home, is_assisted });
    }
    Ok(posts)
}

fn post_choice(texts: Texts, posts: &[OwnPost], actor: &Actor) -> ChoiceGroup {
    let hint = |own: &OwnPost| {
        let stands_in = own.held.holder.as_ref().is_some_and(|holder| holder.is_acting);
        match (own.is_assisted, stands_in) {
            (true, _) => Some(texts.as_its_assistant()),
            (false, true) => Some(texts.you_stand_in()),
            (false, false) => None,
        }
    };
    let choices = posts.iter().map(|own| kernel::design::Answer {
        value: own.held.post.to_string().into(),
        label: Words::written(format!("{}, {}", own.held.title, own.home), None),
        hint: hint(own).map(Into::into),
        is_chosen: own.held.post == actor.post,
    });
    ChoiceGroup { field: Field::new("post", texts.which_post()), choices: choices.collect(), count: HowMany::One }
}

pub(super) fn change_post(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let wanted: PostId = visit.request.form.get("post").parse()?;
    if !own_posts(tx, actor)?.iter().any(|own| own.held.post == wanted) {
        return Err(Stop::Missing);
    }
    let Some(key) = &visit.request.session else { return Err(Stop::SignInNeeded) };
    let begun = session::act_in(tx, key, actor, wanted)?;
    Ok(Answer::see_other("/").with("set-cookie", session_cookie(visit, &begun)))
}

pub(super) fn sign_out(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if let Some(key) = &visit.request.session {
        acts::sign_out(tx, key, visit.actor)?;
    }
    Ok(signed_out(visit))
}

/// The browser forgets the session and all that it kept of the pages.
pub(super) fn signed_out(visit: &Visit<'_>) -> Answer {
    let gone = format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", cookie_name(visit), secure(visit));
    Answer::see_other("/").with("set-cookie", gone).with("clear-site-data", "\"cache\", \"storage\"")
}

/// Keeps a choice of language or appearance in a cookie and leads back. Nothing is written here.
pub(super) fn choose(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let query = &visit.request.query;
    let answer = Answer::see_other(local_path(query.get("back")));
    let kept = |name: &str, value: &str| {
        format!("{name}={value}; Path=/; Max-Age={CHOICE_SECONDS}; SameSite=Lax{}", secure(visit))
    };
    if let Ok(language) = query.get("language").parse::<Language>() {
        return Ok(answer.with("set-cookie", kept("language", language.code())));
    }
    if let Some(theme) = Theme::from_code(query.get("theme")) {
        return Ok(answer.with("set-cookie", kept("theme", theme.code())));
    }
    Ok(answer)
}

/// A path of ours, or the start page: `//`, `/\`, control characters and other hosts lead nowhere else.
fn local_path(path: &str) -> &str {
    let rest = path.strip_prefix('/').unwrap_or("/");
    let is_local = !rest.starts_with(['/', '\\']) && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_local && path.starts_with('/') { path } else { "/" }
}

fn key_of(visit: &Visit<'_>) -> Option<Key> {
    visit.param::<String>("key").ok().as_deref().and_then(Key::parse)
}

pub(super) fn lead(title: impl Into<Words>, sentence: impl Into<Words>) -> Lead {
    Lead { title: title.into(), sentence: Some(sentence.into()), ..Lead::default() }
}

fn cookie_name(visit: &Visit<'_>) -> &'static str {
    visit.app.config.session_cookie()
}

pub(super) fn secure(visit: &Visit<'_>) -> &'static str {
    if visit.app.config.is_secure() { "; Secure" } else { "" }
}

pub(super) fn session_cookie(visit: &Visit<'_>, key: &Key) -> String {
    format!("{}={}; Path=/; HttpOnly; SameSite=Lax{}", cookie_name(visit), key.to_text(), secure(visit))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::local_path;

    /// Holds trust line a51.
    #[test]
    fn a_choice_never_leads_to_another_host() {
        for path in ["/", "/needs", "/needs/7k2m?x=1", "/a//b"] {
            assert_eq!(local_path(path), path);
        }
        let elsewhere = [
            "",
            "needs",
            "//evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "/\t/evil.example",
            "/\n//evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/é.example",
            "/a b",
            "/\u{3000}",
            "@evil.example",
            "/a\u{0}b",
        ];
        for path in elsewhere {
            assert_eq!(local_path(path), "/", "{path:?}");
        }
    }

    proptest! {
        #[test]
        fn any_path_is_local_as_browsers_read_it(path in "\\PC{0,30}|[/\\\\@:.\t\r\n a]{0,12}") {
            // Browsers drop tabs and line ends and take a backslash for a slash (WHATWG URL, 4.4).
            let read = local_path(&path).replace(['\t', '\r', '\n'], "").replace('\\', "/");
            prop_assert!(read.starts_with('/') && !read.starts_with("//"), "{path:?}");
        }
    }

    proptest::proptest! {
        /// Holds trust line a51.
        #[test]
        fn whatever_is_asked_for_a_path_of_ours_comes_back(path in r"[/\\@:.a-z%?#\PC\x00-\x1f]{0,12}") {
            let local = local_path(&path);
            proptest::prop_assert!(local.starts_with('/') && !local.starts_with("//") && !local.starts_with("/\\"));
            proptest::prop_assert!(local.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\'), "{local:?}");
            proptest::prop_assert!(local == path || local == "/");
        }
    }
}
