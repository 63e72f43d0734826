//! Components inside components: what `BEGIN` and `END` make of the lines (RFC 5545, section 3.4).

use crate::limits::{COMPONENTS_MAX, NESTING_MAX, Refusal};
use crate::lines::{self, ContentLine};
use crate::problem::{Problems, quoted};
use crate::property::{Property, is_name};

/// A component with what stands in it.
#[derive(Debug)]
pub(crate) struct Component {
    /// Line of its `BEGIN`, from 1.
    pub(crate) line: u64,
    /// In capitals.
    pub(crate) name: String,
    pub(crate) properties: Vec<Property>,
    pub(crate) components: Vec<Component>,
    /// Names, in capitals, of properties that could not be read: they are wrong and not missing.
    malformed: Vec<String>,
}

impl Component {
    /// The first property of a name.
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// Whether a property stands there, readable or not.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.property(name).is_some() || self.malformed.iter().any(|malformed| malformed == name)
    }

    /// All properties of a name.
    pub(crate) fn properties<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// All components of a name directly inside.
    pub(crate) fn components<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Self> {
        self.components.iter().filter(move |component| component.name == name)
    }
}

/// Components that stand directly in a calendar and never in each other.
pub(crate) const OF_CALENDARS: [&str; 6] = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"];

/// The components of a file that stand in no other.
///
/// # Errors
/// Larger than a file may be.
pub(crate) fn read(bytes: &[u8], problems: &mut Problems) -> Result<Vec<Component>, Refusal> {
    let lines = lines::read(bytes, problems)?;
    let mut nest = Nest { open: Vec::new(), roots: Vec::new(), begun: 0, too_deep: 0, is_outside_said: false };
    for line in &lines {
        nest.take(line, problems)?;
    }
    while !nest.open.is_empty() {
        nest.close_unended("the file ends", problems);
    }
    Ok(nest.roots)
}

/// Components begun and not ended yet.
struct Nest {
    open: Vec<Component>,
    roots: Vec<Component>,
    begun: usize,
    /// How many are open beyond [`NESTING_MAX`]; nothing in them is kept.
    too_deep: usize,
    /// Whether the run of lines outside of any component has been told.
    is_outside_said: bool,
}

impl Nest {
    fn take(&mut self, line: &ContentLine<'_>, problems: &mut Problems) -> Result<(), Refusal> {
        let ContentLine { number, text } = line;
        if let Some(name) = after_word(text, "BEGIN:") {
            return self.begin(*number, name, problems);
        }
        if let Some(name) = after_word(text, "END:") {
            self.end(*number, name, problems);
            return Ok(());
        }
        if self.too_deep > 0 {
            return Ok(());
        }
        let Some(component) = self.open.last_mut() else {
            if !self.is_outside_said {
                problems.add(*number, format!("{} stands outside of BEGIN:VCALENDAR and END:VCALENDAR", quoted(text)));
                self.is_outside_said = true;
            }
            return Ok(());
        };
        match Property::read(*number, text) {
            Ok(property) => component.properties.push(property),
            Err(reason) => {
                let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
                component.malformed.push(text[..end.unwrap_or(text.len())].to_ascii_uppercase());
                problems.add(*number, reason);
            }
        }
        Ok(())
    }

    fn begin(&mut self, line: u64, name: &str, problems: &mut Problems) -> Result<(), Refusal> {
        self.begun += 1;
        if self.begun > COMPONENTS_MAX {
            return Err(Refusal::TooManyComponents);
        }
        if !is_name(name) {
            problems.add(line, format!("BEGIN:{} names no component", quoted(name)));
        }
        let name = name.to_ascii_uppercase();
        self.end_what_cannot_hold(&name, line, problems);
        if self.too_deep > 0 || self.open.len() >= NESTING_MAX {
            if self.too_deep == 0 {
                problems.add(line, format!("more than {NESTING_MAX} components inside each other"));
            }
            self.too_deep += 1;
            return Ok(());
        }
        self.is_outside_said = false;
        self.open.push(Component { line, name, properties: Vec::new(), components: Vec::new(), malformed: Vec::new() });
        Ok(())
    }

    /// An event that begins inside another tells that the other's end is missing.
    fn end_what_cannot_hold(&mut self, name: &str, line: u64, problems: &mut Problems) {
        let stands = |open: &Component| match name {
            "VCALENDAR" => open.name == "VCALENDAR",
            _ => OF_CALENDARS.contains(&name) && OF_CALENDARS.contains(&open.name.as_str()),
        };
        if let Some(first) = self.open.iter().position(stands) {
            self.too_deep = 0;
            while self.open.len() > first {
                self.close_unended(&format!("line {line} begins {name}"), problems);
            }
        }
    }

    fn end(&mut self, line: u64, name: &str, problems: &mut Problems) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let Some(matching) = self.open.iter().rposition(|open| open.name.eq_ignore_ascii_case(name)) else {
            problems.add(line, format!("END:{} without a BEGIN of this name", quoted(name)));
            return;
        };
        while self.open.len() > matching + 1 {
            self.close_unended(&format!("line {line} ends {name}"), problems);
        }
        self.close();
    }

    fn close_unended(&mut self, what_came: &str, problems: &mut Problems) {
        if let Some(open) = self.open.last() {
            let name = open.name.as_str();
            if is_name(name) {
                problems.add(open.line, format!("BEGIN:{name} has no END:{name}: {what_came} before"));
            }
        }
        self.close();
    }

    fn close(&mut self) {
        let Some(closed) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(around) => around.components.push(closed),
            None => self.roots.push(closed),
        }
        self.is_outside_said = false;
    }
}

/// What follows a word in whatever case, without spaces at the end.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then(|| rest.trim_end())
}
