//! A matching as a file: by hospital, `{"matching": {"h1": ["r1"], ...}}`, or by resident, `{"r1": "h1", "r2": null}`.

use document::{DocumentError, index, key};
use std::collections::HashMap;

use serde_json::{Map, Value};

use super::json::Json;
use super::wishes::WishesFile;
use crate::stable::{Fault, Market, Matching, faults};

/// A matching by hospital, in the order of the file of wishes.
pub fn matching_json(file: &WishesFile, matching: &Matching) -> Map<String, Value> {
    let residents = matching.residents_of(file.hospitals.len());
    let names = |residents: &[usize]| -> Value {
        residents.iter().map(|resident| Value::from(file.residents[*resident].as_str())).collect()
    };
    file.hospitals.iter().zip(&residents).map(|(name, residents)| (name.clone(), names(residents))).collect()
}

/// Reads a matching of these wishes: what stands under `matching`, or the whole file.
///
/// # Errors
/// What is wrong first, and where: a name that is not known, somebody twice, more than there are seats, or a pair of which
/// one did not list the other.
pub fn read_matching(file: &WishesFile, market: &Market, text: &str) -> Result<Matching, DocumentError> {
    let mut members = Json::read(text)?.into_members("")?;
    let mut path = String::new();
    if let Some(at) = members.iter().position(|(name, json)| name == "matching" && matches!(json, Json::Object(_))) {
        path = key("", "matching");
        members = members.swap_remove(at).1.into_members(&path)?;
    }
    let mut reader = Reader::new(file);
    for (name, json) in members {
        let place = key(&path, &name);
        match json {
            Json::List(residents) => {
                let hospital = reader.hospital(&name, &place)?;
                for (at, resident) in residents.into_iter().enumerate() {
                    let place = index(&place, at);
                    let name = resident.into_name(&place)?;
                    reader.seat(&name, hospital, place)?;
                }
            }
            Json::Null => drop(reader.resident(&name, &place)?),
            json => {
                let hospital = reader.hospital(&json.into_name(&place)?, &place)?;
                reader.seat(&name, hospital, place)?;
            }
        }
    }
    reader.check(market)?;
    Ok(reader.matching)
}

struct Reader<'f> {
    file: &'f WishesFile,
    residents: HashMap<&'f str, usize>,
    hospitals: HashMap<&'f str, usize>,
    matching: Matching,
    /// By resident: where their seat stands in the file.
    places: Vec<String>,
}

impl<'f> Reader<'f> {
    fn new(file: &'f WishesFile) -> Self {
        let numbers = |names: &'f [String]| names.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
        Self {
            residents: numbers(&file.residents),
            hospitals: numbers(&file.hospitals),
            matching: Matching { hospital_of: vec![None; file.residents.len()] },
            places: vec![String::new(); file.residents.len()],
            file,
        }
    }

    fn hospital(&self, name: &str, place: &str) -> Result<usize, DocumentError> {
        let known = self.hospitals.get(name).copied();
        known.ok_or_else(|| DocumentError::at(place, format!("there is no hospital {name:?}")))
    }

    fn resident(&self, name: &str, place: &str) -> Result<usize, DocumentError> {
        let known = self.residents.get(name).copied();
        known.ok_or_else(|| DocumentError::at(place, format!("there is no resident {name:?}")))
    }

    fn seat(&mut self, name: &str, hospital: usize, place: String) -> Result<(), DocumentError> {
        let resident = self.resident(name, &place)?;
        if self.matching.hospital_of[resident].is_some() {
            return Err(DocumentError::at(place, format!("{name:?} has a place already")));
        }
        self.matching.hospital_of[resident] = Some(hospital);
        self.places[resident] = place;
        Ok(())
    }

    fn check(&self, market: &Market) -> Result<(), DocumentError> {
        let (residents, hospitals) = (&self.file.residents, &self.file.hospitals);
        let Some(fault) = faults(market, &self.matching).into_iter().next() else { return Ok(()) };
        Err(match fault {
            Fault::Unacceptable { resident, hospital } => {
                let (resident_name, hospital) = (&residents[resident], &hospitals[hospital]);
                let message = format!("{resident_name:?} and {hospital:?} have not both listed each other");
                DocumentError::at(self.places[resident].as_str(), message)
            }
            Fault::Overfull { hospital, residents } => {
                let capacity = market.capacity(hospital);
                let last = self.matching.hospital_of.iter().rposition(|own| *own == Some(hospital)).unwrap_or_default();
                let message = format!("{:?} has {residents} residents and {capacity} seats", hospitals[hospital]);
                DocumentError::at(self.places[last].as_str(), message)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::read_wishes;
    use super::*;

    /// Ana and Bo, who each would have both hospitals; Cy is listed by nobody.
    const WISHES: &str = r#"{"residents": {"ana": ["x", "y"], "bo": ["y", "x"], "cy": ["x"]},
        "hospitals": {"x": {"capacity": 1, "prefers": ["ana", "bo"]}, "y": {"capacity": 2, "prefers": ["ana", "bo"]}}}"#;

    fn read(text: &str) -> Result<Vec<Option<usize>>, DocumentError> {
        let file = read_wishes(WISHES).unwrap();
        let market = Market::new(&file.round).unwrap();
        read_matching(&file, &market, text).map(|matching| matching.hospital_of)
    }

    #[test]
    fn a_matching_is_read_by_hospital_and_by_resident() {
        let expected = Ok(vec![Some(0), Some(1), None]);
        assert_eq!(read(r#"{"matching": {"x": ["ana"], "y": ["bo"]}, "note": 1}"#), expected);
        assert_eq!(read(r#"{"x": ["ana"], "y": ["bo"]}"#), expected);
        assert_eq!(read(r#"{"ana": "x", "bo": "y", "cy": null}"#), expected);
        assert_eq!(read("{}"), Ok(vec![None; 3]));
    }

    #[test]
    fn a_hospital_may_be_named_matching() {
        let file = read_wishes(r#"{"residents": {"ana": ["matching"]}, "hospitals": {"matching": ["ana"]}}"#).unwrap();
        let market = Market::new(&file.round).unwrap();
        let read = |text: &str| read_matching(&file, &market, text).map(|matching| matching.hospital_of);
        assert_eq!(read(r#"{"matching": ["ana"]}"#), Ok(vec![Some(0)]));
        assert_eq!(read(r#"{"other": {"ana": "matching"}}"#).unwrap_err().path.as_deref(), Some("/other"));
    }

    #[test]
    fn a_matching_that_was_written_is_read_back_the_same() {
        let file = read_wishes(WISHES).unwrap();
        let matching = Matching { hospital_of: vec![Some(1), Some(1), None] };
        let written = serde_json::json!({"matching": matching_json(&file, &matching)}).to_string();
        assert_eq!(written, r#"{"matching":{"x":[],"y":["ana","bo"]}}"#);
        assert_eq!(read(&written), Ok(matching.hospital_of));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let check = |text: &str, path: &str, message: &str| {
            let error = read(text).unwrap_err();
            assert_eq!(error.path.as_deref(), Some(path), "{error}");
            assert!(error.message.contains(message), "{error}");
        };
        check(r#"{"matching": {"z": []}}"#, "/matching/z", "no hospital");
        check(r#"{"x": ["ana", "di"]}"#, "/x/1", "no resident");
        check(r#"{"ana": "z"}"#, "/ana", "no hospital");
        check(r#"{"di": "x"}"#, "/di", "no resident");
        check(r#"{"x": ["ana"], "y": ["ana"]}"#, "/y/0", "a place already");
        check(r#"{"x": ["ana", "bo"]}"#, "/x/1", "2 residents and 1 seats");
        check(r#"{"x": ["cy"]}"#, "/x/0", "have not both listed each other");
        check("[]", "", "must be an object");
    }
}
