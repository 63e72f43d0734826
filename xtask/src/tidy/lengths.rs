//! Lengths of files and functions (DESIGN, "Quality, as numbers to hold").

use super::Complaint;
use super::file::File;

const FILE_LINES_MAX: usize = 600;
const FUNCTION_LINES_MAX: usize = 70;
/// Median and 90th percentile of Rust files, tests inside counted.
const FILE_TARGET: (usize, usize) = (100, 350);
/// The same of functions outside tests.
const FUNCTION_TARGET: (usize, usize) = (8, 30);

/// Kinds of files whose length is held.
const CODE: &[&str] = &["rs", "css", "html", "js", "mjs", "sql", "sh", "run"];

/// No file and no function too long, and the usual ones short.
pub(super) fn check(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| CODE.contains(&file.kind())) {
        let lines = file.text.lines().count();
        if lines > FILE_LINES_MAX {
            found.push(Complaint::new(
                file,
                0,
                format!("{lines} lines, at most {FILE_LINES_MAX}: split it by behaviour"),
            ));
        }
        found.extend(file.functions.iter().filter(|function| function.lines > FUNCTION_LINES_MAX).map(|function| {
            let (name, lines) = (&function.name, function.lines);
            Complaint::new(
                file,
                function.line,
                format!("{name} has {lines} lines, at most {FUNCTION_LINES_MAX}: name its parts and call them"),
            )
        }));
    }
    let targets = [("file", file_lengths(files), FILE_TARGET), ("function", function_lengths(files), FUNCTION_TARGET)];
    found.extend(targets.into_iter().filter_map(|(what, lengths, target)| check_target(what, &lengths, target)));
    found
}

fn check_target(what: &str, lengths: &[usize], (median, ninetieth): (usize, usize)) -> Option<Complaint> {
    let (found_median, found_ninetieth) = (percentile(lengths, 50), percentile(lengths, 90));
    let holds = found_median <= median && found_ninetieth <= ninetieth;
    let message = format!(
        "the {what}s have grown: median {found_median} of {median} lines, 90th percentile {found_ninetieth} of {ninetieth}; split the longest"
    );
    (!holds).then(|| Complaint { path: "crates".to_owned(), line: 0, message })
}

/// One line with the numbers that the rule holds.
pub(super) fn summary(files: &[File]) -> String {
    let (files, functions) = (file_lengths(files), function_lengths(files));
    let numbers = |lengths: &[usize]| {
        let last = lengths.last().copied().unwrap_or(0);
        format!("median {}, 90th percentile {}, longest {last} lines", percentile(lengths, 50), percentile(lengths, 90))
    };
    format!("{} files: {}; {} functions: {}", files.len(), numbers(&files), functions.len(), numbers(&functions))
}

fn file_lengths(files: &[File]) -> Vec<usize> {
    sorted(files.iter().filter(|file| file.is_rust()).map(|file| file.text.lines().count()))
}

fn function_lengths(files: &[File]) -> Vec<usize> {
    let functions = files.iter().flat_map(|file| file.functions.iter().map(move |function| (file, function)));
    sorted(functions.filter(|(file, function)| !file.is_test_line(function.line)).map(|(_, function)| function.lines))
}

fn sorted(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.sort_unstable();
    lengths
}

/// The smallest length that `percent` of the sorted lengths do not exceed (nearest rank); 0 of none.
fn percentile(lengths: &[usize], percent: usize) -> usize {
    let rank = (lengths.len() * percent).div_ceil(100);
    lengths.get(rank.saturating_sub(1)).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_of_71_lines_is_too_long() {
        let function = |lines: usize| format!("fn a() {{\n{}}}\n", "    b();\n".repeat(lines - 2));
        assert_eq!(check(&[File::new("a.rs", &function(70))]).iter().filter(|found| found.line == 1).count(), 0);
        assert_eq!(check(&[File::new("a.rs", &function(71))]).iter().filter(|found| found.line == 1).count(), 1);
    }

    #[test]
    fn a_page_of_601_lines_is_too_long() {
        assert_eq!(check(&[File::new("a.html", &"x\n".repeat(600))]), []);
        assert_eq!(check(&[File::new("a.html", &"x\n".repeat(601))]).len(), 1);
    }

    #[test]
    fn percentiles_are_lengths_that_occur() {
        assert_eq!((percentile(&[1, 2, 3, 4], 50), percentile(&[1, 2, 3, 4], 90), percentile(&[], 50)), (2, 4, 0));
    }
}
