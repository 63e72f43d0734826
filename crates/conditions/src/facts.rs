//! What is known: facts by name, each with its year and source where they are given.

use document::DocumentError;
use std::collections::BTreeMap;

use crate::json::{Json, Pointer};
use crate::rule::Rule;
use crate::value::Value;

/// As many bytes as a rule may have: a rule cannot ask for more.
const FACTS_BYTES_MAX: usize = 1 << 20;

/// The facts that are known. One that is not in here is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    known: BTreeMap<String, Known>,
}

/// A known value, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The value.
    pub value: Value,
    /// The year it holds for.
    pub year: Option<i64>,
    /// Who says so.
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    fact: Fact,
    /// Where the value was written, for errors that only a rule can find.
    place: Pointer,
}

impl Facts {
    /// Reads a flat object of facts: each a value, null (missing), or `{"value", "year", "source"}`.
    ///
    /// # Errors
    /// Text that is not JSON or longer than 1 MiB, a repeated key, a list, an object with other keys or without
    /// `value`, a year that is not a whole number, a source that is not text.
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        let root = Pointer::default();
        let mut known = BTreeMap::new();
        for (name, json) in Json::read(text, FACTS_BYTES_MAX)?.into_unique_members(&root)? {
            let place = root.key(&name);
            if let Some(fact) = read_known(json, place)? {
                known.insert(name, fact);
            }
        }
        Ok(Self { known })
    }

    /// Makes a fact known, or known anew.
    pub fn set(&mut self, name: &str, fact: Fact) {
        self.known.insert(name.to_owned(), Known { fact, place: Pointer::default().key(name) });
    }

    /// The fact of this name; `None` when it is missing.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.known.get(name).map(|known| &known.fact)
    }

    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.get(name).map(|fact| &fact.value)
    }

    /// Refuses a value of another kind than the rule asks for.
    pub(crate) fn suit(&self, rule: &Rule) -> Result<(), DocumentError> {
        for (name, kind) in rule.facts() {
            let Some(known) = self.known.get(name) else { continue };
            let given = known.fact.value.kind();
            if given != kind {
                let message = format!("must be {}, not {}, to be compared by the rules", kind.name(), given.name());
                return Err(DocumentError::at(&known.place, message));
            }
        }
        Ok(())
    }
}

impl From<Value> for Fact {
    fn from(value: Value) -> Self {
        Self { value, year: None, source: None }
    }
}

fn read_known(json: Json, place: Pointer) -> Result<Option<Known>, DocumentError> {
    match json {
        Json::Null => Ok(None),
        Json::Object(_) => read_sourced(json, &place),
        other => Ok(Some(Known { fact: other.into_value(&place)?.into(), place })),
    }
}

fn read_sourced(json: Json, place: &Pointer) -> Result<Option<Known>, DocumentError> {
    let mut value = None;
    let mut year = None;
    let mut source = None;
    for (key, member) in json.into_members(place, &["value", "year", "source"])? {
        let place = place.key(&key);
        match (key.as_str(), member) {
            ("value", Json::Null) => value = Some(None),
            ("value", member) => value = Some(Some(member.into_value(&place)?)),
            (_, Json::Null) => {}
            ("year", member) => year = Some(read_year(member, &place)?),
            (_, member) => source = Some(member.into_text(&place)?),
        }
    }
    let Some(value) = value else {
        return Err(DocumentError::at(place, "lacks \"value\"; null says that it is not known"));
    };
    Ok(value.map(|value| Known { fact: Fact { value, year, source }, place: place.key("value") }))
}

fn read_year(json: Json, place: &Pointer) -> Result<i64, DocumentError> {
    let number = json.into_number(place)?;
    let year = number.as_integer().and_then(|integer| i64::try_from(integer).ok());
    year.ok_or_else(|| DocumentError::at(place, format!("must be a whole year, not {number}")))
}
