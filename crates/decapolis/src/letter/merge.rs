//! Merge fields: the few words of a letter that differ for each reader. There are three and no way to make another.

/// What may stand in a letter's text.
pub(super) const FIELDS: [&str; 3] = ["{name}", "{city}", "{post}"];

/// Letters of a slip that are shown with it.
const SHOWN_MAX: usize = 30;

/// What the fields become for one reader.
#[derive(Debug, Clone, Copy)]
pub(super) struct Values<'v> {
    pub(super) name: &'v str,
    pub(super) city: &'v str,
    pub(super) post: &'v str,
}

/// The text as one reader gets it. What a name says is never read as a field again.
pub(super) fn fill(text: &str, values: &Values<'_>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = FIELDS.into_iter().zip([values.name, values.city, values.post]);
        let field = known.into_iter().find(|(field, _)| rest.starts_with(field));
        let (taken, put) = field.unwrap_or(("{", "{"));
        filled.push_str(put);
        rest = &rest[taken.len()..];
    }
    filled.push_str(rest);
    filled
}

/// The first thing in braces that is no merge field, so that a slip is seen before it is sent.
pub(super) fn unknown_field(text: &str) -> Option<String> {
    let is_known = |at: usize| FIELDS.iter().any(|field| text[at..].starts_with(field));
    let (at, _) = text.match_indices('{').find(|(at, _)| !is_known(*at))?;
    let named = text[at..].split_inclusive('}').next().unwrap_or_default();
    Some(named.chars().take(SHOWN_MAX).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: Values<'static> = Values { name: "Ana {city}", city: "عمّان", post: "CIO" };

    #[test]
    fn each_field_becomes_the_readers_own_words() {
        assert_eq!(fill("Dear {name}, {post} of {city}: {x} {", &VALUES), "Dear Ana {city}, CIO of عمّان: {x} {");
    }

    #[test]
    fn a_slip_in_a_field_is_found() {
        assert_eq!(unknown_field("Dear {name} of {city}"), None);
        assert_eq!(unknown_field("Dear {nmae}"), Some("{nmae}".to_owned()));
        assert_eq!(unknown_field("Dear {{name}}"), Some("{{name}".to_owned()));
        assert_eq!(unknown_field("open {"), Some("{".to_owned()));
    }
}
