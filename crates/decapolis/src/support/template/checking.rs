//! A template as written, read and looked through: everything that is wrong with it at once, each with its place.

use std::collections::BTreeSet;
use std::fmt;

use kernel::time::Date;

use super::FIELDS_MAX;
use super::duty::Kind;
use super::{AnswerForm, FieldForm, Role, Side, StepForm, Template};
use crate::support::document;

/// Steps of a template; the longest real programme that we know has eleven.
const STEPS_MAX: usize = 40;
/// Bytes of a template as written.
const BYTES_MAX: usize = 100_000;
/// Letters of a code.
const CODE_MAX: usize = 40;
/// Days that a step may take: ten years.
const DAYS_MAX: i64 = 3_650;

/// Something that is wrong with a template: where, and what to do about it. For whoever writes templates, in English, as
/// the names of their fields are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::support) struct Wrong {
    pub(in crate::support) place: String,
    pub(in crate::support) reason: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.reason)
    }
}

/// Reads a template in TOML or in JSON.
pub(in crate::support) fn read(text: &str) -> Result<Template, Vec<Wrong>> {
    let unreadable = |reason: String| vec![Wrong { place: "template".to_owned(), reason }];
    if text.len() > BYTES_MAX {
        return Err(unreadable(format!("longer than {BYTES_MAX} bytes")));
    }
    let template: Template = document::read(text).map_err(unreadable)?;
    let wrong = wrongs(&template);
    if wrong.is_empty() { Ok(template) } else { Err(wrong) }
}

fn wrongs(template: &Template) -> Vec<Wrong> {
    let mut found = Found(Vec::new());
    found.code("code", &template.code);
    found.dates(template);
    found.source(template);
    found.roles(template);
    found.steps(template);
    found.0
}

struct Found(Vec<Wrong>);

impl Found {
    fn add(&mut self, place: impl Into<String>, reason: impl Into<String>) {
        self.0.push(Wrong { place: place.into(), reason: reason.into() });
    }

    fn code(&mut self, place: &str, code: &str) {
        let is_plain =
            code.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        if code.is_empty() || code.len() > CODE_MAX || !is_plain {
            self.add(place, format!("use 1 to {CODE_MAX} small letters, digits and hyphens"));
        }
    }

    fn once<'c>(&mut self, place: &str, codes: impl Iterator<Item = &'c str>) {
        let mut seen = BTreeSet::new();
        for code in codes {
            self.code(place, code);
            if !seen.insert(code) {
                self.add(place, format!("{code} stands here twice"));
            }
        }
    }

    fn dates(&mut self, template: &Template) {
        let day = |text: &str| text.parse::<Date>().ok();
        let starts = day(&template.starts);
        if starts.is_none() {
            self.add("starts", "write a day as 2026-04-13");
        }
        if let Some(ends) = &template.ends
            && day(ends).is_none_or(|ends| starts.is_some_and(|starts| ends < starts))
        {
            self.add("ends", "write a day as 2026-04-13, not before it starts");
        }
        if day(&template.source.read).is_none() {
            self.add("source.read", "write the day on which the source was read as 2026-04-13");
        }
    }

    fn source(&mut self, template: &Template) {
        if template.source.title.trim().is_empty() {
            self.add("source.title", "say where the programme is described");
        }
        let address = template.source.address.as_deref();
        if address.is_some_and(|address| !address.starts_with("https://") && !address.starts_with("http://")) {
            self.add("source.address", "begin with https://");
        }
        if template.quiet_days.is_some_and(|days| !(1..=DAYS_MAX).contains(&days)) {
            self.add("quiet_days", format!("use 1 to {DAYS_MAX}"));
        }
    }

    fn roles(&mut self, template: &Template) {
        self.once("roles", template.roles.iter().map(|role| role.code.as_str()));
        if template.first_of(Side::Asks).is_none() {
            self.add("roles", "name a role with side = \"asks\"");
        }
        for role in &template.roles {
            let place = format!("roles.{}", role.code);
            if role.least > role.most || role.most == 0 {
                self.add(&place, "least may not be above most, and most not zero");
            }
            if (role.side == Side::Keeps) != role.function.is_some() {
                self.add(&place, "a role with side = \"keeps\" names a function, and no other does");
            }
        }
    }

    fn steps(&mut self, template: &Template) {
        self.once("steps", template.steps.iter().map(|step| step.code.as_str()));
        if template.steps.is_empty() || template.steps.len() > STEPS_MAX {
            self.add("steps", format!("use 1 to {STEPS_MAX} steps"));
        }
        if template.steps.last().is_some_and(|step| step.kind != Kind::Outcome) {
            self.add("steps", "end with a step of the kind outcome: nothing ends without what came of it");
        }
        for (at, step) in template.steps.iter().enumerate() {
            self.step(template, at, step);
        }
    }

    fn step(&mut self, template: &Template, at: usize, step: &StepForm) {
        let place = format!("steps.{}", step.code);
        if template.role(&step.by).is_none() {
            self.add(&place, format!("by names {}, which is no role", step.by));
        }
        let asked = step.role.as_deref().and_then(|role| template.role(role));
        match (step.kind.finds(), step.role.is_some()) {
            (true, _) if !asked.is_some_and(can_be_asked) => {
                self.add(&place, "role names the role that is asked, on the side that asks or helps");
            }
            (false, true) => self.add(&place, "only consent and team have a role"),
            _ => {}
        }
        let earlier = |code: &String| template.place_of(code).is_some_and(|place| place < at);
        if step.days_after.as_ref().is_some_and(|code| !earlier(code)) {
            self.add(&place, "days_after names an earlier step");
        }
        if !(0..=DAYS_MAX).contains(&step.days) {
            self.add(&place, format!("days is 0 to {DAYS_MAX}"));
        }
        if (step.kind == Kind::Checks) == step.months.is_empty() || !step.months.is_sorted() {
            self.add(&place, "checks name their months, in order, and no other kind does");
        }
        if step.kind == Kind::Paper && step.paper.is_empty() {
            self.add(&place, "a paper names its fields");
        }
        self.paper(&place, &step.paper);
    }

    fn paper(&mut self, place: &str, paper: &[FieldForm]) {
        self.once(&format!("{place}.paper"), paper.iter().map(|field| field.code.as_str()));
        if paper.len() > FIELDS_MAX {
            self.add(place, format!("a paper has at most {FIELDS_MAX} fields"));
        }
        let wrong = |field: &&FieldForm| (field.answer == AnswerForm::Choice) == field.choices.is_empty();
        if let Some(field) = paper.iter().find(wrong) {
            self.add(format!("{place}.paper.{}", field.code), "a choice has choices, and nothing else does");
        }
    }
}

fn can_be_asked(role: &Role) -> bool {
    role.side != Side::Keeps
}

#[cfg(test)]
mod tests {
    use super::super::{PROGRAMMES, RUNGS};
    use super::*;

    #[test]
    fn every_template_that_is_shipped_is_right() {
        for text in RUNGS.iter().chain(PROGRAMMES) {
            let read = read(text);
            assert!(read.is_ok(), "{:?}", read.map(|template| template.code));
        }
    }

    #[test]
    fn all_that_is_wrong_with_a_template_comes_at_once() {
        let broken =
            RUNGS[1].replace("by = \"asker\"", "by = \"ghost\"").replace("code = \"call\"", "code = \"A call\"");
        let wrong = read(&broken).expect_err("refused");
        assert!(wrong.len() > 2 && wrong.iter().any(|wrong| wrong.place == "code"), "{wrong:?}");
    }

    #[test]
    fn a_template_survives_being_written_as_json() {
        for text in RUNGS.iter().chain(PROGRAMMES) {
            let template = read(text).expect("read");
            let json = serde_json::to_string_pretty(&template).expect("written");
            assert_eq!(read(&json), Ok(template));
        }
    }
}
