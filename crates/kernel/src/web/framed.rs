//! Pages that other sites may show in a frame: without the shell, without a cookie, and framed by the named sites alone.

use askama::Template;

use super::{Answer, Markup, Status, Visit, headers};
use crate::design::{Framed, Text};
use crate::stop::Stop;

impl Visit<'_> {
    /// A page for frames. `title` is also its one `h1`, which `main` draws; each of its links opens a window of its own. `sites` are
    /// origins that were checked when they were named; without any nobody may frame it, as all other pages.
    ///
    /// # Errors
    /// A fault of a template.
    pub fn framed(&self, title: impl Into<Text>, main: impl Template, sites: &[&str]) -> Result<Answer, Stop> {
        let framed = Framed { language: self.language(), title: title.into(), main };
        let answer = Answer::page(Status::Ok, Markup::render(&framed)?);
        Ok(answer
            .with("content-language", self.language().code())
            .with("vary", "cookie, accept-language")
            .with("content-security-policy", headers::policy_for_frames(sites)))
    }
}
