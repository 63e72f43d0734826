//! What is committed speaks of the product alone: no machine of ours, no registry's address, no type thrown away.

use super::Complaint;
use super::file::File;

/// What must not be there, in two halves so that this file does not hold it; and what to do instead.
const BANNED: &[(&str, &str, &str)] = &[
    ("registry.np", "mjs.", "leave the address of a registry to its client"),
    ("files.pythonho", "sted.", "leave the address of a registry to its client"),
    ("\"reso", "lved\":", "npm install with e2e/.npmrc writes no addresses"),
    ("/home", "/", "write a path from the root of the repository"),
    ("/Users", "/", "write a path from the root of the repository"),
    ("/work", "/", "write a path from the root of the repository"),
    ("as", " any", "say what type it is"),
];

/// Nothing of it in any file.
pub(super) fn check(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            let banned = BANNED.iter().filter(|(first, second, _)| is_there(file, line, &format!("{first}{second}")));
            found.extend(banned.map(|(_, _, remedy)| Complaint::new(file, index + 1, *remedy)));
        }
    }
    found
}

/// A path counts where it begins, not inside another; `as any` only where types are written.
fn is_there(file: &File, line: &str, banned: &str) -> bool {
    if banned.starts_with("as ") && !["js", "mjs", "ts"].contains(&file.kind()) {
        return false;
    }
    let is_path = banned.starts_with('/');
    let begins =
        |at: usize| !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || "/.}_-:".contains(letter));
    line.match_indices(banned).any(|(at, _)| !is_path || begins(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(path: &str, text: &str) -> usize {
        check(&[File::new(path, text)]).len()
    }

    #[test]
    fn a_path_of_a_machine_is_refused() {
        assert_eq!(complaints("a.md", &format!("see {}work/notes", '/')), 1);
        assert_eq!(complaints("a.md", "docs/work/notes and https://city.example/home/"), 0);
    }

    #[test]
    fn a_type_thrown_away_is_refused_where_types_are_written() {
        assert_eq!(complaints("a.mjs", &format!("x as {}", "any")), 1);
        assert_eq!(complaints("a.md", &format!("as {} reader knows", "any")), 0);
    }
}
