//! A content line taken apart: name, parameters, value (RFC 5545, section 3.1; parameter values by RFC 6868).

use crate::problem::quoted;

/// A property of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Property {
    /// Its first line in the file, from 1.
    pub(crate) line: u64,
    /// In capitals.
    pub(crate) name: String,
    parameters: Vec<Parameter>,
    /// As it stands in the file: what is escaped in it depends on its kind.
    pub(crate) value: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parameter {
    /// In capitals.
    name: String,
    values: Vec<String>,
}

impl Property {
    /// Takes a content line apart.
    ///
    /// # Errors
    /// What is wrong with its form.
    pub(crate) fn read(line: u64, text: &str) -> Result<Self, String> {
        let name_end = text.find([';', ':']).ok_or_else(|| format!("{} has no colon", quoted(text)))?;
        let name = &text[..name_end];
        if !is_name(name) {
            return Err(format!("{} is no name of a property", quoted(name)));
        }
        let mut parameters = Vec::new();
        let mut rest = &text[name_end..];
        while let Some(after) = rest.strip_prefix(';') {
            let (parameter, following) = Parameter::read(after).map_err(|reason| format!("{name}: {reason}"))?;
            parameters.push(parameter);
            rest = following;
        }
        let value = rest.strip_prefix(':').ok_or_else(|| format!("{name} has no colon before its value"))?;
        Ok(Self { line, name: name.to_ascii_uppercase(), parameters, value: value.to_owned() })
    }

    /// The first value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let parameter = self.parameters.iter().find(|parameter| parameter.name == name)?;
        parameter.values.first().map(String::as_str)
    }

    /// Whether a parameter has this value, in whatever case.
    pub(crate) fn says(&self, parameter: &str, value: &str) -> bool {
        self.parameter(parameter).is_some_and(|said| said.eq_ignore_ascii_case(value))
    }
}

impl Parameter {
    /// The parameter at the start of a text, and what follows it.
    fn read(text: &str) -> Result<(Self, &str), String> {
        let name_end = text.find(['=', ';', ':']).unwrap_or(text.len());
        let name = &text[..name_end];
        if name.is_empty() {
            return Err("a semicolon without a parameter".to_owned());
        }
        if !is_name(name) {
            return Err(format!("{} is no name of a parameter", quoted(name)));
        }
        let mut rest =
            text[name_end..].strip_prefix('=').ok_or_else(|| format!("the parameter {name} has no value"))?;
        let mut values = Vec::new();
        loop {
            let (value, following) =
                parameter_value(rest).map_err(|reason| format!("the parameter {name}: {reason}"))?;
            values.push(value);
            match following.strip_prefix(',') {
                Some(next) => rest = next,
                None => return Ok((Self { name: name.to_ascii_uppercase(), values }, following)),
            }
        }
    }
}

fn parameter_value(text: &str) -> Result<(String, &str), String> {
    if let Some(inside) = text.strip_prefix('"') {
        let end = inside.find('"').ok_or("a quotation mark is not closed")?;
        let following = &inside[end + 1..];
        if !following.is_empty() && !following.starts_with([',', ';', ':']) {
            return Err(format!("{} after a closed quotation mark", quoted(following)));
        }
        return Ok((uncircumflexed(&inside[..end]), following));
    }
    let end = text.find([',', ';', ':', '"']).unwrap_or(text.len());
    if text[end..].starts_with('"') {
        return Err("a quotation mark inside a value".to_owned());
    }
    Ok((uncircumflexed(&text[..end]), &text[end..]))
}

/// Undoes RFC 6868: `^n`, `^'` and `^^`.
fn uncircumflexed(text: &str) -> String {
    if !text.contains('^') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let meant = match (letter, letters.peek()) {
            ('^', Some('n')) => Some('\n'),
            ('^', Some('\'')) => Some('"'),
            ('^', Some('^')) => Some('^'),
            _ => None,
        };
        plain.push(meant.unwrap_or(letter));
        if meant.is_some() {
            letters.next();
        }
    }
    plain
}

/// Letters, digits and hyphens, at least one.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
