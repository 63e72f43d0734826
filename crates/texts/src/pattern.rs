//! From Fluent's syntax tree to the subset: what is not supported is refused by name.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::language::{CATEGORIES, Language};
use crate::message::{Arguments, Choice, Kind, Message, Part, Select, join_texts};

/// Reads one value or attribute. `terms` are those of the same file that stand above it, already plain text.
///
/// # Errors
/// What is refused and what to write instead, as the end of a sentence that names file and key.
pub(crate) fn read_message(
    pattern: &Pattern<&str>,
    language: &Language,
    terms: &BTreeMap<String, String>,
) -> Result<Message, String> {
    let mut reader = Reader { language, terms, arguments: Arguments::new() };
    let parts = reader.pattern(pattern)?;
    Ok(Message { parts, arguments: reader.arguments })
}

struct Reader<'a> {
    language: &'a Language,
    terms: &'a BTreeMap<String, String>,
    arguments: Arguments,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
        let parts: Result<Vec<Part>, String> = pattern.elements.iter().map(|element| self.element(element)).collect();
        Ok(join_texts(parts?))
    }

    fn element(&mut self, element: &PatternElement<&str>) -> Result<Part, String> {
        match element {
            PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => self.expression(expression),
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Result<Part, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<Part, String> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(Part::Text(unescape_unicode_to_string(value).into_owned())),
            InlineExpression::NumberLiteral { value } => {
                Err(format!("the number {value} stands in braces; write it as plain text"))
            }
            InlineExpression::VariableReference { id } => self.argument(id.name, Kind::Text).map(Part::Argument),
            InlineExpression::FunctionReference { id, arguments } => self.number(id.name, arguments),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => self.term(id.name),
            InlineExpression::TermReference { id, .. } => Err(format!(
                "attributes and arguments of the term -{} are not supported; write a term for each",
                id.name
            )),
            InlineExpression::MessageReference { id, .. } => {
                Err(format!("the message {} is referred to; make it a term, -{}", id.name, id.name))
            }
            InlineExpression::Placeable { .. } => Err("braces stand within braces; take one pair away".to_owned()),
        }
    }

    /// Notes the use of an argument; a use as number or word is stronger than being written, but not than each other.
    fn argument(&mut self, name: &str, kind: Kind) -> Result<String, String> {
        let known = self.arguments.entry(name.to_owned()).or_insert(kind);
        if *known != kind && *known != Kind::Text && kind != Kind::Text {
            return Err(format!("${name} selects by number and by word; use two arguments"));
        }
        *known = kind.max(*known);
        Ok(name.to_owned())
    }

    fn number(&mut self, function: &str, arguments: &CallArguments<&str>) -> Result<Part, String> {
        if function != "NUMBER" {
            return Err(format!("the function {function} is unknown; only NUMBER($name) is, format others in Rust"));
        }
        match (arguments.positional.as_slice(), arguments.named.as_slice()) {
            ([InlineExpression::VariableReference { id }], []) => {
                self.argument(id.name, Kind::Number).map(Part::Argument)
            }
            _ => Err("NUMBER takes one argument, as in NUMBER($count), and no options".to_owned()),
        }
    }

    fn term(&self, name: &str) -> Result<Part, String> {
        let text = self.terms.get(name);
        text.cloned().map(Part::Text).ok_or_else(|| format!("the term -{name} does not stand above; define it first"))
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Result<Part, String> {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("a select is on something else than a variable; write { $name -> ... }".to_owned());
        };
        let Some((default, others)) =
            variants.split_last().filter(|(default, others)| default.default && !others.is_empty())
        else {
            return Err(format!("the select on ${} needs two variants, the default (*) last", id.name));
        };
        let choices = read_choices(id.name, variants)?;
        let by_word = choices.iter().any(|choice| matches!(choice, Choice::Word(_)));
        if !by_word {
            check_categories(id.name, self.language, &choices)?;
        }
        let argument = self.argument(id.name, if by_word { Kind::Word } else { Kind::Number })?;
        let bodies: Result<Vec<_>, _> = others.iter().map(|variant| self.pattern(&variant.value)).collect();
        let variants = choices.into_iter().zip(bodies?).collect();
        Ok(Part::Select(Select { argument, variants, default: self.pattern(&default.value)? }))
    }
}

/// The keys of all variants, the default's too. A key that is no plural category makes the whole select one on words,
/// where `other` may only name the default.
fn read_choices(argument: &str, variants: &[Variant<&str>]) -> Result<Vec<Choice>, String> {
    let category = |name: &str| CATEGORIES.iter().position(|(category, _)| *category == name);
    let is_word = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if category(name).is_none());
    let by_word = variants.iter().any(|variant| is_word(&variant.key));
    let mut seen = BTreeSet::new();
    let mut choices = Vec::new();
    for variant in variants {
        let choice = match &variant.key {
            VariantKey::NumberLiteral { .. } if by_word => {
                return Err(format!("the select on ${argument} has words and numbers; use one or the other"));
            }
            VariantKey::NumberLiteral { value } => {
                Choice::Exact(value.parse().map_err(|_| format!("[{value}] is no whole number; write one"))?)
            }
            VariantKey::Identifier { name } => match category(name) {
                Some(index) if !by_word => Choice::Category(index),
                _ => Choice::Word((*name).to_owned()),
            },
        };
        if !seen.insert(choice.to_string()) {
            return Err(format!("the select on ${argument} has [{choice}] twice; take one away"));
        }
        choices.push(choice);
    }
    Ok(choices)
}

/// A select that names a plural category must name all that the language has, and no other.
fn check_categories(argument: &str, language: &Language, choices: &[Choice]) -> Result<(), String> {
    let named: BTreeSet<String> =
        choices.iter().filter(|choice| matches!(choice, Choice::Category(_))).map(Choice::to_string).collect();
    if let Some(strange) = named.iter().find(|name| !language.categories.contains(&name.as_str())) {
        return Err(format!("{} has no plural category [{strange}] (${argument}); take it away", language.variant));
    }
    let plural = named.iter().any(|name| name != "other");
    match language.required.iter().find(|name| plural && !named.contains(**name)) {
        Some(missing) => {
            Err(format!("the select on ${argument} lacks [{missing}], which {} has; add it", language.variant))
        }
        None => Ok(()),
    }
}
