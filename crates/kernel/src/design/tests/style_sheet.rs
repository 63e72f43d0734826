//! The rules of the style sheet: logical properties, no stray colour, flat selectors, nothing unused.

use std::collections::BTreeSet;

use super::{all_html, read_all};

#[path = "../../../build/minify.rs"]
mod minify;

/// Properties that name a side of the screen or an axis of it, and so would be wrong in a right-to-left page.
const PHYSICAL: [&str; 14] = [
    "left",
    "right",
    "top",
    "bottom",
    "width",
    "height",
    "min-width",
    "max-width",
    "min-height",
    "max-height",
    "float",
    "clear",
    "text-align: left",
    "text-align: right",
];
/// Ways to write a colour other than by a token, wherever they stand.
const COLOUR_LITERALS: [&str; 5] = ["#", "rgb(", "hsl(", "oklch(", "color-mix("];
/// Properties that take a colour alone.
const COLOURED: [&str; 5] = ["color", "background", "border-color", "fill", "stroke"];
/// How their values may begin: tokens, no colour, the colours of a forced scheme.
const COLOUR_VALUES: [&str; 7] =
    ["var(--color-", "inherit", "currentcolor", "none", "transparent", "Canvas", "Highlight"];
/// Utilities that a page may use though no component does.
const UTILITIES: [&str; 5] = ["visually-hidden", "flow", "cluster", "numeric", "said"];
/// What stands around parts of the application's pages: a sheet of paper, a device that many share, a city's own colour. No component has
/// them in an example, since they change those inside them.
const AROUND: [&str; 3] = ["printed-sheet", "at-shared-device", "accent"];

/// One rule: its file, its selectors, its declarations.
struct Rule {
    file: String,
    selectors: String,
    declarations: String,
}

/// The innermost rules of all files; `@media` and its like are looked through.
fn rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    for (file, css) in read_all("assets", "css") {
        let css = minify::css(&css);
        for (end, _) in css.match_indices('}') {
            let block = css[..end].rsplit(['{', '}']).next().unwrap_or_default();
            let before = css[..end - block.len()].strip_suffix('{').unwrap_or_default();
            let selectors = before.rsplit(['{', '}', ';']).next().unwrap_or_default();
            rules.push(Rule { file: file.clone(), selectors: selectors.to_owned(), declarations: block.to_owned() });
        }
    }
    rules.retain(|rule| !rule.declarations.is_empty());
    rules
}

fn classes_of_styles() -> BTreeSet<String> {
    let rules = rules();
    let after_dots = rules.iter().flat_map(|rule| rule.selectors.split('.').skip(1));
    let name = |text: &str| text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
    after_dots.map(name).collect()
}

fn classes_of_pages() -> BTreeSet<String> {
    let pages = all_html();
    let values = pages.iter().flat_map(|html| html.split(" class=\"").skip(1));
    values.flat_map(|text| text.split('"').next().unwrap_or_default().split_whitespace()).map(str::to_owned).collect()
}

#[test]
fn every_class_of_a_template_has_a_style() {
    let styled = classes_of_styles();
    assert_eq!(classes_of_pages().difference(&styled).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_styled_class_appears_in_an_example() {
    let mut shown = classes_of_pages();
    shown.extend(UTILITIES.into_iter().chain(AROUND).map(str::to_owned));
    shown.extend(super::contrast::accents().into_iter().map(|accent| format!("accent--{accent}")));
    assert_eq!(classes_of_styles().difference(&shown).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn no_property_names_a_side_of_the_screen() {
    for rule in rules() {
        for declaration in rule.declarations.split(';') {
            let property = declaration.split(':').next().unwrap_or_default();
            let sided =
                ["margin-", "padding-", "border-", "inset-"].iter().find_map(|prefix| property.strip_prefix(prefix));
            let physical = PHYSICAL.contains(&property) || PHYSICAL.contains(&sided.unwrap_or_default());
            let aligned = PHYSICAL.contains(&declaration.replace(':', ": ").as_str());
            assert!(!physical && !aligned, "{}: {declaration}: use the logical property", rule.file);
        }
    }
}

#[test]
fn colours_are_written_in_the_tokens_only() {
    for rule in rules().iter().filter(|rule| !rule.file.ends_with("tokens.css")) {
        let literal = COLOUR_LITERALS.iter().find(|literal| rule.declarations.contains(*literal));
        assert_eq!(literal, None, "{}: {}: use a token", rule.file, rule.declarations);
        let declarations = rule.declarations.split(';').filter_map(|declaration| declaration.split_once(':'));
        for (property, value) in declarations.filter(|(property, _)| COLOURED.contains(property)) {
            let known = COLOUR_VALUES.iter().any(|start| value.starts_with(start));
            assert!(known, "{}: {property}: {value}: use a token", rule.file);
        }
    }
}

#[test]
fn a_selector_has_no_id_and_at_most_two_classes() {
    for rule in rules() {
        for selector in rule.selectors.split(',') {
            let weight = selector.matches(['.', '[']).count() + selector.replace("::", "").matches(':').count();
            // What stands in them counts, they do not (Selectors Level 4, 17).
            let weight = weight - selector.matches(":not(").count() - selector.matches(":has(").count();
            assert!(!selector.contains('#') && weight <= 2, "{}: {selector}", rule.file);
        }
    }
}

#[test]
fn importance_is_claimed_in_print_only() {
    for rule in rules().iter().filter(|rule| !rule.file.ends_with("print.css")) {
        assert!(!rule.declarations.contains("!important"), "{}: {}", rule.file, rule.selectors);
    }
}

#[test]
fn every_token_is_used() {
    let css: String = read_all("assets", "css").into_iter().map(|(_, css)| css).collect();
    let defined = css.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
    let unused: Vec<_> =
        defined.map(|(name, _)| name).filter(|name| !css.contains(&format!("var(--{name})"))).collect();
    assert_eq!(unused, Vec::<&str>::new());
}

#[test]
fn the_minifier_keeps_strings_and_drops_the_rest() {
    let css = "/* why */\n.a,\n.b > .c:hover {\n  content: \"a  {b}; \" ;\n  margin: 0 -1px;\n}\n@media (width >= 64rem) { .d { top: 0; } }\n";
    let small = ".a,.b>.c:hover{content:\"a  {b}; \";margin:0 -1px}@media (width>= 64rem){.d{top:0}}";
    assert_eq!(minify::css(css), small);
    assert_eq!(minify::script("// why\n\nlet a = 1;\n  b();\n"), "let a = 1;\nb();");
}
