//! A file of wishes: `{"residents": {"r1": ["h2", ["h1", "h3"]]}, "hospitals": {"h1": {"capacity": 2, "prefers": [...]}}}`.
//!
//! A list within a list is a tie. A hospital may say a `minimum`; one that is a plain list has one seat. Names are texts, or
//! integers. Whatever else is in the file is notes.

use document::{DocumentError, index, key};
use std::collections::HashMap;

use super::json::Json;
use crate::stable::{Hospital, Ranking, Round, WishError};

/// Names offered where one is not known.
const SUGGESTIONS_MAX: usize = 5;

/// A round with the names of those in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishesFile {
    /// The wishes, by number.
    pub round: Round,
    /// By number: the residents' names, in the order of the file.
    pub residents: Vec<String>,
    /// By number: the hospitals' names, in the order of the file.
    pub hospitals: Vec<String>,
}

/// Reads a file of wishes.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_wishes(text: &str) -> Result<WishesFile, DocumentError> {
    let mut members = Json::read(text)?.into_members("")?;
    let mut take = |name: &str| {
        let at = members.iter().position(|(key, _)| key == name);
        let at = at
            .ok_or_else(|| DocumentError::at("", format!("has no {name:?}")).suggesting(&["residents", "hospitals"]))?;
        members.swap_remove(at).1.into_members(&key("", name))
    };
    let (residents, hospitals) = (take("residents")?, take("hospitals")?);
    let (resident_numbers, hospital_numbers) = (numbers(&residents), numbers(&hospitals));
    let mut file = WishesFile { round: Round::default(), residents: Vec::new(), hospitals: Vec::new() };
    for (name, list) in residents {
        let ranking = read_ranking(list, &key("/residents", &name), &hospital_numbers, "hospital")?;
        file.round.residents.push(ranking);
        file.residents.push(name);
    }
    for (name, hospital) in hospitals {
        file.round.hospitals.push(read_hospital(hospital, &key("/hospitals", &name), &resident_numbers)?);
        file.hospitals.push(name);
    }
    Ok(file)
}

type Numbers = HashMap<String, usize>;

fn numbers(members: &[(String, Json)]) -> Numbers {
    members.iter().enumerate().map(|(number, (name, _))| (name.clone(), number)).collect()
}

fn read_hospital(json: Json, path: &str, residents: &Numbers) -> Result<Hospital, DocumentError> {
    if let Json::List(_) = json {
        let prefers = read_ranking(json, path, residents, "resident")?;
        return Ok(Hospital { capacity: 1, minimum: 0, prefers });
    }
    let mut members = json.into_members(path)?;
    let mut take = |name: &str| {
        let at = members.iter().position(|(key, _)| key == name);
        at.map(|at| members.swap_remove(at).1)
    };
    let missing = |name: &str| DocumentError::at(path, format!("has no {name:?}")).suggesting(&["capacity", "prefers"]);
    let capacity = take("capacity").ok_or_else(|| missing("capacity"))?.into_count(&key(path, "capacity"))?;
    let prefers = take("prefers").ok_or_else(|| missing("prefers"))?;
    let prefers = read_ranking(prefers, &key(path, "prefers"), residents, "resident")?;
    let minimum = take("minimum").map_or(Ok(0), |minimum| minimum.into_count(&key(path, "minimum")))?;
    Ok(Hospital { capacity, minimum, prefers })
}

/// A list of names, or of lists of names that are ties.
fn read_ranking(json: Json, path: &str, known: &Numbers, what: &str) -> Result<Ranking, DocumentError> {
    let mut ties: Vec<Vec<usize>> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let mut read = |name: Json, place: String| {
        let name = name.into_name(&place)?;
        let number = *known.get(&name).ok_or_else(|| unknown(&place, &name, known, what))?;
        if !seen.insert(number) {
            return Err(DocumentError::at(place, format!("{name:?} stands in this list already")));
        }
        Ok(number)
    };
    for (at, item) in json.into_list(path)?.into_iter().enumerate() {
        let place = index(path, at);
        let Json::List(tie) = item else {
            ties.push(vec![read(item, place)?]);
            continue;
        };
        let tie = tie.into_iter().enumerate().map(|(at, name)| read(name, index(&place, at)));
        ties.push(tie.collect::<Result<_, _>>()?);
    }
    Ok(Ranking::with_ties(&ties))
}

fn unknown(place: &str, name: &str, known: &Numbers, what: &str) -> DocumentError {
    let folded = name.to_lowercase();
    let mut near: Vec<&str> = known.keys().map(String::as_str).filter(|other| other.to_lowercase() == folded).collect();
    near.sort_unstable();
    near.truncate(SUGGESTIONS_MAX);
    DocumentError::at(place, format!("there is no {what} {name:?}")).suggesting(&near)
}

impl WishesFile {
    /// What the wishes say of a wrong wish; reading leaves none.
    pub fn error(&self, error: WishError) -> DocumentError {
        let path = match error {
            WishError::Resident { resident, .. } => key("/residents", &self.residents[resident]),
            WishError::Hospital { hospital, .. } => key("/hospitals", &self.hospitals[hospital]),
        };
        DocumentError::at(path, error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_notes_and_plain_lists_are_read() {
        let text = r#"{"by": "hand", "residents": {"a": [["x", "y"]], "b": [7]}, "hospitals":
            {"x": {"capacity": 2, "prefers": ["b", "a"], "minimum": 1, "note": 1}, "y": ["a"], "7": []}}"#;
        let file = read_wishes(text).unwrap();
        assert_eq!(
            (file.residents, file.hospitals),
            (vec!["a".into(), "b".into()], vec!["x".into(), "y".into(), "7".into()])
        );
        assert_eq!(file.round.residents[0], Ranking::with_ties(&[vec![0, 1]]));
        let hospital = Hospital { capacity: 2, minimum: 1, prefers: Ranking::strict([1, 0]) };
        assert_eq!(file.round.hospitals[0], hospital);
        assert_eq!(file.round.hospitals[1].capacity, 1);
    }

    #[track_caller]
    fn check_refused(text: &str, path: &str, message: &str) {
        let error = read_wishes(text).unwrap_err();
        assert_eq!(error.path.as_deref(), Some(path), "{error:?}");
        assert!(error.message.contains(message), "{error:?}");
    }

    #[test]
    fn what_stands_where_something_else_belongs_is_named() {
        let kinds = [("null", "null"), ("true", "true or false"), ("1", "an integer"), ("1.5", "a number")];
        for (json, kind) in kinds.into_iter().chain([(r#""x""#, "text"), ("{}", "an object")]) {
            let text = format!(r#"{{"residents": {{"a": {json}}}, "hospitals": {{"x": ["a"]}}}}"#);
            check_refused(&text, "/residents/a", &format!("must be a list, not {kind}"));
        }
        check_refused("[]", "", "must be an object, not a list");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let with = |residents: &str, hospital: &str| {
            format!(r#"{{"residents": {{"a": {residents}}}, "hospitals": {{"x": {hospital}}}}}"#)
        };
        let seat = r#"{"capacity": 1, "prefers": ["a"]}"#;
        check_refused(&with(r#"["X"]"#, seat), "/residents/a/0", "no hospital");
        check_refused(&with(r#"["x", "x"]"#, seat), "/residents/a/1", "already");
        check_refused(&with(r#"[["x", "x"]]"#, seat), "/residents/a/0/1", "already");
        check_refused(&with(r#"[null]"#, seat), "/residents/a/0", "must be a name");
        check_refused(&with(r#""x""#, seat), "/residents/a", "must be a list");
        check_refused(&with("[]", r#"{"capacity": -1, "prefers": []}"#), "/hospitals/x/capacity", "from 0");
        check_refused(&with("[]", r#"{"capacity": 1.5, "prefers": []}"#), "/hospitals/x/capacity", "an integer");
        check_refused(&with("[]", r#"{"prefers": []}"#), "/hospitals/x", "capacity");
        check_refused(&with("[]", r#"{"capacity": 1}"#), "/hospitals/x", "prefers");
        check_refused(&with("[]", "1"), "/hospitals/x", "must be an object");
        check_refused(r#"{"residents": {}}"#, "", "hospitals");
        check_refused(r#"{"residents": {"a": [], "a": []}, "hospitals": {}}"#, "/residents/a", "more than once");
        assert_eq!(read_wishes("{").unwrap_err().line, Some(1));
        let near = read_wishes(&with(r#"["X"]"#, seat)).unwrap_err().suggestions;
        assert_eq!(near, ["x"], "names that differ in case alone are offered");
        assert_eq!(read_wishes(&with(r#"["z"]"#, seat)).unwrap_err().suggestions, [""; 0]);
    }
}
