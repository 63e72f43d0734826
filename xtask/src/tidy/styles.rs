//! Style sheets and pages: logical directions, colours by their meaning, no style and no raw HTML in a page.

use super::Complaint;
use super::file::File;
use crate::lists::entries;

/// Where raw HTML goes into a page: path, then how often and why.
const SAFE: &str = include_str!("../../lists/safe.txt");

/// The file that gives colours their meaning.
const TOKENS: &str = "tokens.css";

/// Properties that name a side of the screen, and what a page that turns round says instead.
const PHYSICAL: &[(&str, &str)] = &[
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("top", "inset-block-start"),
    ("bottom", "inset-block-end"),
    ("width", "inline-size"),
    ("height", "block-size"),
    ("min-width", "min-inline-size"),
    ("max-width", "max-inline-size"),
    ("min-height", "min-block-size"),
    ("max-height", "max-block-size"),
];

/// The same inside a longer name: `margin-left`.
const SIDES: &[(&str, &str)] =
    &[("left", "inline-start"), ("right", "inline-end"), ("top", "block-start"), ("bottom", "block-end")];

/// Colour functions of CSS Color 4.
const COLOUR_FUNCTIONS: &[&str] = &["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];

/// No property names a side of the screen: the page turns round for languages that run from right to left.
pub(super) fn check_directions(files: &[File]) -> Vec<Complaint> {
    let sheets = files.iter().filter(|file| file.kind() == "css");
    sheets.flat_map(|file| declarations(file).filter_map(|declared| complain_of_side(file, &declared))).collect()
}

fn complain_of_side(file: &File, declared: &Declaration) -> Option<Complaint> {
    let Declaration { line, property, value } = declared;
    let exact = PHYSICAL.iter().find(|(physical, _)| physical == property).map(|(_, logical)| (*logical).to_owned());
    let parts: Vec<&str> = property.split('-').collect();
    let side = SIDES.iter().find(|(side, _)| parts.len() > 1 && parts.contains(side));
    let longer = side.map(|(side, logical)| property.replace(side, logical));
    let turned = ["text-align", "float", "clear"].contains(&property.as_str());
    let end = match value.as_str() {
        "left" if turned => Some("start"),
        "right" if turned => Some("end"),
        _ => None,
    };
    let remedy = exact.or(longer).or_else(|| end.map(|end| format!("{property}: {end}")))?;
    Some(Complaint::new(file, *line, format!("{property}: {value} names a side of the screen: write {remedy}")))
}

/// No colour but by its meaning.
pub(super) fn check_colours(files: &[File]) -> Vec<Complaint> {
    let sheets = files.iter().filter(|file| file.kind() == "css" && !file.path.ends_with(TOKENS));
    let in_sheets = sheets.flat_map(|file| {
        let coloured = declarations(file).filter(|declared| has_colour(&declared.value));
        coloured.map(|declared| complain_of_colour(file, declared.line)).collect::<Vec<_>>()
    });
    let pages = files.iter().filter(|file| file.kind() == "html");
    let in_pages = pages.flat_map(|file| {
        let lines = file.text.lines().enumerate();
        let coloured =
            lines.filter(|(_, line)| ["fill=\"#", "stroke=\"#", "color=\"#"].iter().any(|mark| line.contains(mark)));
        coloured.map(|(index, _)| complain_of_colour(file, index + 1)).collect::<Vec<_>>()
    });
    in_sheets.chain(in_pages).collect()
}

fn complain_of_colour(file: &File, line: usize) -> Complaint {
    Complaint::new(file, line, format!("a colour of its own: use one of the meanings in {TOKENS}, var(--color-...)"))
}

fn has_colour(value: &str) -> bool {
    let hexadecimal = value.match_indices('#').any(|(at, _)| {
        let digits = value[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
        [3, 4, 6, 8].contains(&digits)
    });
    hexadecimal || COLOUR_FUNCTIONS.iter().any(|function| value.contains(function))
}

/// No style and no script inside a page: the content security policy would refuse them. Programs that show mails drop
/// style sheets, so a mail has its few styles where they hold.
pub(super) fn check_inline(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.kind() == "html" && !file.path.contains("/mail/")) {
        for (index, line) in file.text.lines().enumerate() {
            if [" style=", "<style", " onclick=", " onchange=", " onload="].iter().any(|mark| line.contains(mark)) {
                found.push(Complaint::new(
                    file,
                    index + 1,
                    "style or script inside a page: use a class, or data-enhance",
                ));
            }
        }
    }
    found
}

/// Raw HTML goes into a page only where the list says why.
pub(super) fn check_safe(files: &[File]) -> Vec<Complaint> {
    let pages = files.iter().filter(|file| file.kind() == "html");
    pages.filter_map(|file| complain_of_safe(file, allowed_safe(&file.path))).collect()
}

fn complain_of_safe(file: &File, allowed: usize) -> Option<Complaint> {
    let count = file.text.matches("|safe").count() + file.text.matches("| safe").count();
    let message = format!(
        "{count} times |safe where xtask/lists/safe.txt allows {allowed}: give the value a type of its own that renders itself"
    );
    (count != allowed).then(|| Complaint::new(file, 0, message))
}

fn allowed_safe(path: &str) -> usize {
    let entry = entries(SAFE).find(|(listed, _)| *listed == path);
    entry.and_then(|(_, rest)| rest.split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// `property: value` of a style sheet.
#[derive(Debug, PartialEq, Eq)]
struct Declaration {
    line: usize,
    property: String,
    value: String,
}

/// The declarations of a style sheet: between braces or semicolons, comments aside. Media queries are none.
fn declarations(file: &File) -> impl Iterator<Item = Declaration> {
    let text = without_comments(&file.text);
    let mut at = 0;
    let mut found = Vec::new();
    for piece in text.split_inclusive(['{', '}', ';']) {
        let content = piece.trim_end_matches(['}', ';']);
        if let Some((property, value)) = content.split_once(':').filter(|_| !piece.ends_with('{')) {
            let start = at + content.len() - content.trim_start().len();
            let line = text[..start].matches('\n').count() + 1;
            found.push(Declaration { line, property: property.trim().to_owned(), value: value.trim().to_owned() });
        }
        at += piece.len();
    }
    found.into_iter()
}

fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        plain.push_str(before);
        plain.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Vec<File> {
        vec![File::new("assets/base.css", text)]
    }

    #[test]
    fn a_side_of_the_screen_is_answered_with_its_logical_name() {
        let found = check_directions(&sheet("a {\n  margin-left: 1px; text-align: right }"));
        let messages: Vec<_> = found.iter().map(|found| (found.line, found.message.rsplit(' ').next())).collect();
        assert_eq!(messages, [(2, Some("margin-inline-start")), (2, Some("end"))]);
    }

    #[test]
    fn media_queries_and_logical_names_pass() {
        let text =
            "@media (min-width: 40rem) { a { /* left: 0; */ inset-inline-start: 0; border-top-style: var(--x) } }";
        assert_eq!(check_directions(&sheet(&text.replace("border-top-style", "border-block-start"))), []);
        assert_eq!(check_directions(&sheet(text)).len(), 1);
    }

    #[test]
    fn a_colour_stands_in_the_tokens_only() {
        assert_eq!(check_colours(&sheet("a#fade { color: var(--color-text) }")), []);
        assert_eq!(check_colours(&sheet("a { color: #fff } b { fill: oklch(1 0 0) }")).len(), 2);
        assert_eq!(check_colours(&[File::new("assets/tokens.css", ":root { --ink: #142a33 }")]), []);
    }

    #[test]
    fn a_page_carries_no_style_and_no_script() {
        let page = |text: &str| [File::new("a.html", text)];
        assert_eq!(check_inline(&page("<p style=\"x\">")).len(), 1);
        assert_eq!(check_inline(&page("<p class=\"style\">")), []);
    }

    /// Holds trust line a41.
    #[test]
    fn raw_html_is_counted_against_the_list() {
        let page = File::new("a.html", "{{ x|safe }}{{ y | safe }}");
        assert_eq!(complain_of_safe(&page, 2), None);
        assert!(complain_of_safe(&page, 1).is_some());
    }
}
