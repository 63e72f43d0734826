//! Strings that break things.

/// One in so many is sent in the usual run.
pub(super) const SHARE: usize = 23;

/// What the file cannot express, and what breaks this program's own kinds of text.
const MORE: [&str; 12] = [
    "\0",
    "a\0b",
    "a\r\nSet-Cookie: sid=1\r\n\r\n<h1>",
    "\u{202e}gnp.exe",
    "\u{feff}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "=HYPERLINK(\"http://evil.example\")",
    "9223372036854775808",
    "-9223372036854775809",
    "2026-02-30",
    "9999999-12-31",
    "\u{10ffff}",
];

/// All of them.
pub(super) fn strings() -> Vec<String> {
    let file = include_str!("naughty.txt").lines().filter(|line| !line.starts_with('#'));
    let long = ["a".repeat(20_001), "\u{1f468}\u{200d}".repeat(3_000), "\n".repeat(5_000)];
    file.chain(MORE).map(str::to_owned).chain(long).collect()
}
