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
    /// Whoever is signed in and holds a post.
    SignedIn,
    /// Posts of these functions.
    Functions(&'static [Function]),
    /// Data: whoever brings a token of this scope; what everybody reads, without one too. Whom the page of the data lets
    /// in is asked besides.
    Scope(Scope),
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
            (Rule::Everybody | Rule::Scope(Scope::Public), _) | (Rule::SignedIn, Some(_)) => Ok(()),
            (Rule::Functions(functions), Some(actor)) if functions.contains(&actor.function) => Ok(()),
            (Rule::Functions(functions), Some(_)) => Err(NotForThisPost { functions }.into()),
            (Rule::Scope(needed), Some(_)) => Err(ScopeTooNarrow { needed }.into()),
            (Rule::SignedIn | Rule::Functions(_) | Rule::Scope(_), None) => Err(Stop::SignInNeeded),
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
        RefusalWords {
            title: texts.refused_post_title().to_string(),
            reason: texts.refused_post_reason(names).to_string(),
            remedy: texts.refused_post_remedy().to_string(),
        }
    }

    fn code(&self) -> &'static str {
        "not-for-this-post"
    }
}
