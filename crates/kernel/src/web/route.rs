//! Routes: an address, who may come in, and the function that answers. A route without a rule does not compile.

use super::{Answer, Visit};
use crate::db::Tx;
use crate::language::Language;
use crate::post::Function;
use crate::session::Actor;
use crate::stop::{RefusalWords, Refuse, Stop};
use crate::texts::Texts;
use crate::token::{Scope, ScopeTooNarrow};

/// Reading or writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Runs in a transaction that cannot write.
    Get,
    /// Runs in a transaction that can, once even when it is sent twice.
    Post,
}

/// Answers a visit.
pub type Handler = fn(&mut Tx<'_>, &Visit<'_>) -> Result<Answer, Stop>;

/// One address of the product.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// Reading or writing.
    pub method: Method,
    /// The path, parameters in braces: `/needs/{need}`.
    pub path: &'static str,
    /// Who may come in. What a record's own audience allows is asked by its rule in the handler.
    pub rule: Rule,
    /// The page's or act's name, for logs and metrics: `need_brief`.
    pub name: &'static str,
    /// The function that answers.
    pub handler: Handler,
    /// An address of this route in the demo network, for the tests that visit every page.
    pub example: Example,
}

/// Who may come in by a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Everybody, also without a session.
    Everybody,
    /// Whoever is signed in, in a post that they hold or assist. An assistant reads; what would write is refused.
    SignedIn,
    /// As signed in; what an assistant of a post sends becomes a draft, which the holder sends.
    Drafted,
    /// As signed in, for what concerns the person alone and not the post: their language, their sessions, their data.
    Oneself,
    /// Posts of these functions; for assistants as signed in.
    Functions(&'static [Function]),
    /// Data: whoever brings a token of this scope; what everybody reads, without one too. Whom the page of the data lets
    /// in, or the act where something is written, is asked besides.
    Scope(Scope),
}

/// What an assistant of a post may do by a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Assisting {
    /// As everybody: reading, or what concerns the person alone.
    Acts,
    /// What they send waits for the holder.
    Drafts,
    /// Only the holder does it.
    Refused,
}

impl Route {
    /// What an assistant may do here. A route that writes refuses unless its rule says otherwise.
    pub(crate) fn assisting(&self) -> Assisting {
        match (self.method, self.rule) {
            (Method::Get, _) | (_, Rule::Everybody | Rule::Oneself) => Assisting::Acts,
            (Method::Post, Rule::Drafted) => Assisting::Drafts,
            (Method::Post, Rule::SignedIn | Rule::Functions(_) | Rule::Scope(_)) => Assisting::Refused,
        }
    }

    /// Whether this actor, or nobody, may come in.
    ///
    /// # Errors
    /// As [`Rule::admits`]; a refusal for an assistant where only the holder of the post acts.
    pub(crate) fn admits(&self, actor: Option<&Actor>) -> Result<(), Stop> {
        self.rule.admits(actor)?;
        match actor {
            Some(actor) if actor.is_assistant && self.assisting() == Assisting::Refused => {
                Err(ForTheHolder { title: actor.title.clone() }.into())
            }
            _ => Ok(()),
        }
    }
}

/// A page for whoever is signed in; what only some may see in it is asked by its rules.
pub const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule: Rule::SignedIn, name, handler, example }
}

/// An act of somebody signed in; its rule asks who.
pub const fn post(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule: Rule::SignedIn, name, handler, example: Example::Itself }
}

/// An act that an assistant drafts and the holder of the post sends.
pub const fn drafted(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { rule: Rule::Drafted, ..post(path, name, handler) }
}

/// An address of a route in the demo network.
#[derive(Debug, Clone, Copy)]
pub enum Example {
    /// The path itself: it has no parameters.
    Itself,
    /// The path of a demo record.
    Record(fn(&mut Tx<'_>) -> Result<Option<String>, Stop>),
}

impl Rule {
    /// Whether a post of this function, or nobody, may come in.
    ///
    /// # Errors
    /// Sign-in needed for nobody; a refusal that names the functions for the others.
    pub fn admits(self, actor: Option<&Actor>) -> Result<(), Stop> {
        match (self, actor) {
            (Rule::Everybody | Rule::Scope(Scope::Public), _)
            | (Rule::SignedIn | Rule::Drafted | Rule::Oneself, Some(_)) => Ok(()),
            (Rule::Functions(functions), Some(actor)) if functions.contains(&actor.function) => Ok(()),
            (Rule::Functions(functions), Some(_)) => Err(NotForThisPost { functions }.into()),
            (Rule::Scope(needed), Some(_)) => Err(ScopeTooNarrow { needed }.into()),
            (Rule::SignedIn | Rule::Drafted | Rule::Oneself | Rule::Functions(_) | Rule::Scope(_), None) => {
                Err(Stop::SignInNeeded)
            }
        }
    }
}

/// The route is for other functions than the post one acts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotForThisPost {
    /// For whom it is.
    functions: &'static [Function],
}

impl Refuse for NotForThisPost {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let names = self.functions.iter().map(|function| texts.function_name(function.code()).to_string());
        let names = language.list(names);
        RefusalWords::new(texts.refused_post_title(), texts.refused_post_reason(names), texts.refused_post_remedy())
    }

    fn code(&self) -> &'static str {
        "not-for-this-post"
    }
}

/// An assistant wanted to do what only the holder of the post does.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ForTheHolder {
    /// What the post is called.
    title: String,
}

impl Refuse for ForTheHolder {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.for_the_holder_title(),
            texts.for_the_holder_reason(&self.title),
            texts.for_the_holder_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        "for-the-holder"
    }
}
