//! Rules from JSON. What is broken is refused with the place, so that an author can put it right.

use document::DocumentError;
use std::collections::BTreeMap;

use crate::json::{Json, Pointer};
use crate::rule::{Comparison, Condition, Form, Node, Rule};
use crate::value::Kind;

/// Groups within groups: the house's limit for the depth of JSON, filters and queries. A rule of 16 leaves one level
/// each is the deepest.
pub const DEPTH_MAX: usize = 16;

/// Parts of one rule, groups and leaves together: at this size the search beyond twenty facts, quadratic in the parts,
/// still ends within a second or two (`benches/check.rs`).
pub const PARTS_MAX: usize = 4_000;

/// Enough for [`PARTS_MAX`] leaves of 250 bytes.
pub const RULE_BYTES_MAX: usize = 1 << 20;

const GROUP_KEYS: [&str; 4] = ["all", "any", "not", "at_least"];
const COMPARISON_KEYS: [&str; 4] = ["at_least", "at_most", "one_of", "is"];
const NODE_KEYS: [&str; 9] = ["all", "any", "not", "at_least", "fact", "at_most", "one_of", "is", "clause"];

impl Rule {
    /// Reads a rule, as `docs/conditions.md` describes it.
    ///
    /// # Errors
    /// Text that is not JSON, an unknown or repeated key, a missing or wrong value, two comparisons on one leaf, leaves
    /// that ask for different kinds of one fact, and rules deeper than 16 parts or larger than 4,000 parts or 1 MiB.
    pub fn from_json(text: &str) -> Result<Self, DocumentError> {
        let document = Json::read(text, RULE_BYTES_MAX)?;
        let mut reader = RuleReader { kinds: BTreeMap::new(), parts: 0 };
        let root = reader.read_node(document, &Pointer::default(), 1)?;
        Ok(Self { root, kinds: reader.kinds })
    }
}

struct RuleReader {
    kinds: BTreeMap<String, Kind>,
    parts: usize,
}

impl RuleReader {
    fn read_node(&mut self, json: Json, place: &Pointer, depth: usize) -> Result<Node, DocumentError> {
        self.parts += 1;
        if depth > DEPTH_MAX {
            return Err(DocumentError::at(place, format!("is nested deeper than {DEPTH_MAX} parts")));
        }
        if self.parts > PARTS_MAX {
            return Err(DocumentError::at(place, format!("is one part more than the {PARTS_MAX} a rule may have")));
        }
        let mut clause = None;
        let mut fact = None;
        let mut asked = Vec::new();
        for (key, member) in json.into_members(place, &NODE_KEYS)? {
            match key.as_str() {
                "clause" => clause = Some(member.into_text(&place.key("clause"))?),
                "fact" => fact = Some(member.into_text(&place.key("fact"))?),
                _ => asked.push((key, member)),
            }
        }
        let (key, asked) = the_one_asked(asked, place, fact.is_some())?;
        let place = place.key(&key);
        let form = match fact {
            Some(fact) => Form::Leaf(self.read_leaf(fact, &key, asked, &place)?),
            None => self.read_group(&key, asked, &place, depth)?,
        };
        Ok(Node { clause, form })
    }

    fn read_leaf(&mut self, fact: String, key: &str, json: Json, place: &Pointer) -> Result<Condition, DocumentError> {
        let comparison = read_comparison(key, json, place)?;
        let kind = comparison.kind();
        let first = *self.kinds.entry(fact.clone()).or_insert(kind);
        if first != kind {
            let (first, kind) = (first.name(), kind.name());
            return Err(DocumentError::at(
                place,
                format!("asks for {kind} where an earlier leaf of {fact} asks for {first}"),
            ));
        }
        Ok(Condition { fact, comparison })
    }

    fn read_group(&mut self, key: &str, json: Json, place: &Pointer, depth: usize) -> Result<Form, DocumentError> {
        match key {
            "all" => Ok(Form::All(self.read_parts(json, place, depth)?)),
            "any" => Ok(Form::Any(self.read_parts(json, place, depth)?)),
            "not" => Ok(Form::Not(Box::new(self.read_node(json, place, depth + 1)?))),
            _ => self.read_count(json, place, depth),
        }
    }

    fn read_count(&mut self, json: Json, place: &Pointer, depth: usize) -> Result<Form, DocumentError> {
        let mut count = None;
        let mut of = None;
        for (key, member) in json.into_members(place, &["count", "of"])? {
            match key.as_str() {
                "count" => count = Some(read_whole(member, &place.key("count"))?),
                _ => of = Some(self.read_parts(member, &place.key("of"), depth)?),
            }
        }
        match (count, of) {
            (Some(count), Some(of)) => Ok(Form::AtLeast { count, of }),
            (None, _) => Err(DocumentError::at(place, "lacks \"count\"")),
            (_, None) => Err(DocumentError::at(place, "lacks \"of\"")),
        }
    }

    fn read_parts(&mut self, json: Json, place: &Pointer, depth: usize) -> Result<Vec<Node>, DocumentError> {
        let parts = json.into_list(place)?.into_iter().enumerate();
        parts.map(|(index, part)| self.read_node(part, &place.index(index), depth + 1)).collect()
    }
}

/// A part asks exactly one thing: a leaf one comparison, all else one group.
fn the_one_asked(asked: Vec<(String, Json)>, place: &Pointer, leaf: bool) -> Result<(String, Json), DocumentError> {
    let allowed = if leaf { COMPARISON_KEYS } else { GROUP_KEYS };
    let mut asked = asked.into_iter();
    let Some((key, member)) = asked.next() else {
        return Err(DocumentError::at(place, "asks nothing").suggesting(&allowed));
    };
    if let Some((second, _)) = asked.next() {
        return Err(DocumentError::at(
            &place.key(&second),
            format!("cannot stand beside \"{key}\"; put both into \"all\""),
        ));
    }
    match allowed.contains(&key.as_str()) {
        true => Ok((key, member)),
        false if leaf => Err(DocumentError::at(&place.key(&key), "is a group and cannot stand beside \"fact\"")),
        false => Err(DocumentError::at(place, format!("compares by \"{key}\" but lacks \"fact\""))),
    }
}

fn read_comparison(key: &str, json: Json, place: &Pointer) -> Result<Comparison, DocumentError> {
    match key {
        "at_least" => Ok(Comparison::AtLeast(json.into_number(place)?)),
        "at_most" => Ok(Comparison::AtMost(json.into_number(place)?)),
        "is" => Ok(Comparison::Is(json.into_value(place)?)),
        _ => read_choice(json, place),
    }
}

fn read_choice(json: Json, place: &Pointer) -> Result<Comparison, DocumentError> {
    let items = json.into_list(place)?.into_iter().enumerate();
    let values: Vec<_> = items.map(|(index, item)| item.into_value(&place.index(index))).collect::<Result<_, _>>()?;
    let Some(kind) = values.first().map(crate::value::Value::kind) else {
        return Err(DocumentError::at(place, "needs at least one value, or nothing could ever meet it"));
    };
    match values.iter().position(|value| value.kind() != kind) {
        Some(other) => Err(DocumentError::at(&place.index(other), format!("must be {}, as the first", kind.name()))),
        None => Ok(Comparison::OneOf(values)),
    }
}

fn read_whole(json: Json, place: &Pointer) -> Result<usize, DocumentError> {
    let number = json.into_number(place)?;
    let whole = number.as_integer().and_then(|integer| usize::try_from(integer).ok());
    whole.ok_or_else(|| DocumentError::at(place, format!("must be a whole number from 0, not {number}")))
}
