//! Puts a page's own part into the shell that is around every page: who reads, where one can go, languages, themes.

use askama::Template;

use super::{Answer, Markup, Status, Visit, said};
use crate::capability::Navigation;
use crate::db::Tx;
use crate::design::{Entry, Link, Notice, Page, Reader, Shell, Text, Theme as LookedTheme, Words};
use crate::language::Language;
use crate::session::Actor;
use crate::setting::Network;
use crate::stop::Stop;
use crate::texts::Texts;

use super::request::{Request, Theme};

impl Visit<'_> {
    /// A whole page: `title` is also its one `h1`, which `main` draws.
    ///
    /// # Errors
    /// A fault of the database or of a template.
    pub fn page(&self, tx: &mut Tx<'_>, title: impl Into<Text>, main: impl Template) -> Result<Answer, Stop> {
        self.page_with(tx, Status::Ok, title, main)
    }

    /// The page of a form that came back: its title says so first.
    ///
    /// # Errors
    /// As [`Visit::page`].
    pub fn form_again(&self, tx: &mut Tx<'_>, title: impl Into<Text>, main: impl Template) -> Result<Answer, Stop> {
        self.page_with(tx, Status::Unprocessable, title, main)
    }

    /// A page with a status of its own.
    ///
    /// # Errors
    /// As [`Visit::page`].
    pub fn page_with(
        &self,
        tx: &mut Tx<'_>,
        status: Status,
        title: impl Into<Text>,
        main: impl Template,
    ) -> Result<Answer, Stop> {
        let network = Network::load(tx)?;
        let mut shell = self.shell(&network);
        shell.title = title.into();
        shell.sign_out = self.actor.map(|_| crate::form::hidden(tx, self)).transpose()?;
        shell.has_errors = status == Status::Unprocessable;
        let said = said::words(self).filter(|_| status == Status::Ok);
        let is_said = said.is_some();
        shell.done = said.map(Notice::done);
        let html = Markup::render(&Page { shell, main })?;
        let answer = Answer::page(status, html)
            .with("content-language", self.language().code())
            .with("vary", "cookie, accept-language");
        Ok(if is_said { said::let_go(answer, self) } else { answer })
    }

    fn shell(&self, network: &Network) -> Shell {
        let texts = Texts::new(self.language());
        let here = here(self.request);
        let back = if self.request.method == super::Method::Get { here.as_str() } else { "/" };
        Shell {
            language: self.language(),
            theme: looked(self.request.theme),
            network: network.name.clone().into(),
            home: "/".into(),
            navigation: self.navigation(),
            reader: self.actor.map(|actor| Reader {
                name: Words::written(actor.name.clone(), None),
                post: post_of(actor, texts).into(),
                change_post: Link::new(texts.your_account(), "/account"),
            }),
            sign_in: self.actor.is_none().then(|| "/sign-in".into()),
            demo_notice: network.is_demo.then(|| texts.demo_notice().into()),
            languages: Language::ALL.map(|language| (language, choice("language", language.code(), back))).into(),
            themes: [Theme::System, Theme::Light, Theme::Dark]
                .map(|theme| (looked(theme), choice("theme", theme.code(), back)))
                .into(),
            privacy: "/privacy".into(),
            accessibility: "/accessibility".into(),
            data: self.data_address().map(Into::into),
            printed: format!("{}{here}", self.app.config.address).into(),
            ..Shell::default()
        }
    }

    /// The desk, then what the reader's function works with, then the rest in the order of the capabilities. Who looks where is
    /// not kept, so it is the function that says what a reader uses most.
    fn navigation(&self) -> Vec<Entry> {
        let language = self.language();
        let shown = self.app.capabilities.iter().filter_map(|capability| capability.navigation.as_ref());
        let mut shown: Vec<_> = shown.filter(|entry| entry.is_public || self.actor.is_some()).collect();
        let is_first = |entry: &Navigation| self.actor.is_some_and(|actor| entry.first_for.contains(&actor.function));
        shown.sort_by_key(|entry| (entry.path != "/", !is_first(entry)));
        let entry = |navigation: &Navigation| Entry {
            link: Link::new((navigation.label)(language), navigation.path),
            is_current: is_below(&self.request.path, navigation.path),
        };
        shown.into_iter().map(entry).collect()
    }
}

/// "Deputy Mayor, Digital, Kansas City". A title that names its home, as that of a region's president, is enough.
fn post_of(actor: &Actor, texts: Texts) -> String {
    if actor.is_assistant {
        texts.assistant_of(&actor.home_name, &actor.title).to_string()
    } else if actor.title.contains(&actor.home_name) {
        actor.title.clone()
    } else {
        texts.post_of_home(&actor.home_name, &actor.title).to_string()
    }
}

/// Path and query: a filtered list, or the page of a stranger's city, is another page without what was asked for.
fn here(request: &Request) -> String {
    let query = request.query.encoded();
    if query.is_empty() { request.path.clone() } else { format!("{}?{query}", request.path) }
}

fn is_below(path: &str, place: &str) -> bool {
    path == place || (place != "/" && path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/')))
}

fn looked(theme: Theme) -> LookedTheme {
    match theme {
        Theme::System => LookedTheme::Device,
        Theme::Light => LookedTheme::Light,
        Theme::Dark => LookedTheme::Dark,
    }
}

/// The address of a choice: it sets a cookie and leads back to where it was pressed.
fn choice(kind: &str, code: &str, back: &str) -> Text {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/choice?{kind}={code}&back={back}").into()
}
