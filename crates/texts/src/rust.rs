//! Writes the Rust file of a folder: one method a message, one arm a language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::folder::Entry;
use crate::language::{CATEGORIES, LANGUAGES};
use crate::message::{Arguments, Choice, Kind, Message, Part, Select};

/// Names that a method or parameter cannot have: the keywords of Rust 2024 (The Rust Reference, "Keywords"), the
/// constructor, and the name that the written closures use.
const RESERVED: [&str; 54] = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "formatter",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "new",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// Where the written file is included: decides its visibility and the path to `Language`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Included by `kernel` itself, for everyone: `pub`, `crate::language`.
    Kernel,
    /// Included by the application: `pub(crate)`, `kernel::language`.
    Application,
}

impl Home {
    fn visibility(self) -> &'static str {
        match self {
            Home::Kernel => "pub",
            Home::Application => "pub(crate)",
        }
    }

    fn language(self) -> &'static str {
        match self {
            Home::Kernel => "crate::language",
            Home::Application => "kernel::language",
        }
    }
}

/// The Rust name of a key or argument: `seat-offer.hint` is `seat_offer_hint`, `userName` is refused.
///
/// # Errors
/// What is wrong with the name.
pub(crate) fn rust_name(key: &str) -> Result<String, String> {
    if key.chars().any(|letter| letter.is_ascii_uppercase() || letter == '_') {
        return Err(format!("{key} is not in kebab-case; write it small with hyphens"));
    }
    let name = key.replace(['-', '.'], "_");
    if RESERVED.contains(&name.as_str()) {
        return Err(format!("{key} is a reserved word in Rust; choose a longer name"));
    }
    Ok(name)
}

/// The names of all methods, by key.
///
/// # Errors
/// Key and sentence for each name that is refused or that two keys share.
pub(crate) fn check_names(entries: &[Entry]) -> Result<(), Vec<(String, String)>> {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    let mut refused = Vec::new();
    for entry in entries {
        for name in [&entry.key].into_iter().chain(entry.arguments.keys()) {
            if let Err(what) = rust_name(name) {
                refused.push((entry.key.clone(), what));
            }
        }
        if let Some(other) = owners.insert(entry.key.replace(['-', '.'], "_"), &entry.key) {
            refused.push((entry.key.clone(), format!("gives the same method as {other}; rename one")));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(refused) }
}

/// The whole file. Names must have passed [`check_names`].
pub(crate) fn write_rust(name: &str, home: Home, entries: &[Entry]) -> String {
    let (visible, language) = (home.visibility(), home.language());
    let mut code = format!(
        "// The texts of `{name}`, made from its .ftl files by the build script: change those.\n\n\
         /// The words of `{name}` in one language.\n\
         #[derive(Clone, Copy, Debug)]\n{visible} struct Texts {{\n    language: {language}::Language,\n}}\n\n\
         // A text may need many arguments, and they are named in its file.\n\
         #[allow(clippy::too_many_arguments)]\nimpl Texts {{\n    \
         /// The words in the reader's language.\n    \
         {visible} fn new(language: {language}::Language) -> Texts {{\n        Texts {{ language }}\n    }}\n"
    );
    for entry in entries {
        Writer { code: &mut code, home, entry }.method();
    }
    code.push_str("}\n");
    code
}

struct Writer<'a> {
    code: &'a mut String,
    home: Home,
    entry: &'a Entry,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        writeln!(self.code, "{:width$}{line}", "", width = depth * 4).expect("a String takes all that is written");
    }

    fn method(&mut self) {
        let entry = self.entry;
        let english = &entry.messages[0];
        self.code.push('\n');
        self.line(1, &format!("/// `{}`", english.to_string().replace('`', "'")));
        let name = method_name(&entry.key);
        let visible = self.home.visibility();
        if let Some(constants) = constants(&entry.messages) {
            self.line(1, &format!("{visible} fn {name}(self) -> &'static str {{"));
            self.constant_arms(&constants);
        } else {
            let parameters = parameters(&entry.arguments, self.home);
            self.line(1, &format!("{visible} fn {name}(self{parameters}) -> impl std::fmt::Display {{"));
            self.number_bindings();
            self.line(2, "std::fmt::from_fn(move |formatter| {");
            self.language_arms();
            self.line(3, "Ok(())");
            self.line(2, "})");
        }
        self.line(1, "}");
    }

    fn constant_arms(&mut self, constants: &[&str; 4]) {
        self.line(2, "match self.language {");
        for (language, text) in LANGUAGES.iter().zip(constants) {
            self.line(3, &format!("{}::Language::{} => {text:?},", self.home.language(), language.variant));
        }
        self.line(2, "}");
    }

    /// Counts come as any integer or a reference to one, as templates hand them.
    fn number_bindings(&mut self) {
        for (name, _) in self.entry.arguments.iter().filter(|(_, kind)| **kind == Kind::Number) {
            let name = method_name(name);
            self.line(2, &format!("let {name} = {name}.to_count();"));
        }
    }

    fn language_arms(&mut self) {
        let entry = self.entry;
        self.line(3, "match self.language {");
        for (language, message) in LANGUAGES.iter().zip(&entry.messages) {
            self.line(4, &format!("{}::Language::{} => {{", self.home.language(), language.variant));
            self.parts(5, &message.parts);
            self.line(4, "}");
        }
        self.line(3, "}");
    }

    fn parts(&mut self, depth: usize, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Text(text) => self.line(depth, &format!("formatter.write_str({text:?})?;")),
                Part::Argument(name) => self.argument(depth, name),
                Part::Select(select) => self.select(depth, select),
            }
        }
    }

    fn argument(&mut self, depth: usize, name: &str) {
        let parameter = method_name(name);
        let line = match self.entry.arguments[name] {
            Kind::Text => format!("write!(formatter, \"{{{parameter}}}\")?;"),
            Kind::Word => format!("formatter.write_str({parameter}.as_ref())?;"),
            Kind::Number => format!("write!(formatter, \"{{}}\", self.language.number({parameter}))?;"),
        };
        self.line(depth, &line);
    }

    fn select(&mut self, depth: usize, select: &Select) {
        let has = |wanted: fn(&Choice) -> bool| select.variants.iter().any(|(choice, _)| wanted(choice));
        let exact = has(|choice| matches!(choice, Choice::Exact(_)));
        let plural = has(|choice| matches!(choice, Choice::Category(_)));
        let name = method_name(&select.argument);
        let subject = match (exact, plural) {
            (true, true) => format!("({name}, self.language.plural({name}))"),
            (true, false) => name,
            (false, true) => format!("self.language.plural({name})"),
            (false, false) => format!("{name}.as_ref()"),
        };
        self.line(depth, &format!("match {subject} {{"));
        for (choice, parts) in &select.variants {
            let pattern = match choice {
                Choice::Exact(number) if plural => format!("({number}, _)"),
                Choice::Exact(number) => number.to_string(),
                Choice::Category(index) if exact => format!("(_, {})", self.category(*index)),
                Choice::Category(index) => self.category(*index),
                Choice::Word(word) => format!("{word:?}"),
            };
            self.variant(depth + 1, &pattern, parts);
        }
        self.variant(depth + 1, "_", &select.default);
        self.line(depth, "}");
    }

    fn category(&self, index: usize) -> String {
        format!("{}::Plural::{}", self.home.language(), CATEGORIES[index].1)
    }

    fn variant(&mut self, depth: usize, pattern: &str, parts: &[Part]) {
        self.line(depth, &format!("{pattern} => {{"));
        self.parts(depth + 1, parts);
        self.line(depth, "}");
    }
}

fn method_name(key: &str) -> String {
    rust_name(key).expect("names are checked before anything is written")
}

/// The four texts of a message that is the same whatever the arguments.
fn constants(messages: &[Message; 4]) -> Option<[&str; 4]> {
    let [english, spanish, french, arabic] = messages.each_ref().map(Message::constant);
    Some([english?, spanish?, french?, arabic?])
}

fn parameters(arguments: &Arguments, home: Home) -> String {
    let kind = |kind: &Kind| match kind {
        Kind::Text => "impl std::fmt::Display".to_owned(),
        Kind::Word => "impl AsRef<str>".to_owned(),
        Kind::Number => format!("impl {}::Count", home.language()),
    };
    arguments.iter().map(|(name, used)| format!(", {}: {}", method_name(name), kind(used))).collect()
}
