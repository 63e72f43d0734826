//! How many tests passed and failed, read from what the runners print.

/// Tests of one or more runners.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u64,
    /// Failed, and those that were skipped: a test that does not run holds nothing.
    pub(super) failed: u64,
}

impl Counts {
    /// Both together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// The sum over a run of `cargo test`: `test result: ok. 3 passed; 0 failed; 0 ignored; ...` for each binary.
    pub(super) fn of_cargo(lines: &[String]) -> Self {
        let results = lines.iter().filter(|line| line.starts_with("test result:"));
        results.map(|line| Self::of_result(line)).fold(Self::default(), Self::plus)
    }

    /// The sum of a run of `node --test`: lines `pass 3`, `fail 0`, `skipped 0` after a mark that depends on the reporter.
    pub(super) fn of_node(lines: &[String]) -> Self {
        let count = |name: &str| {
            let mut words = lines.iter().rev().map(|line| line.split_whitespace().skip(1));
            let found = words.find_map(|mut words| (words.next() == Some(name)).then(|| words.next()).flatten());
            found.and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        Self { passed: count("pass"), failed: count("fail") + count("cancelled") + count("skipped") }
    }

    /// Never without a failure when the runner itself failed: a crate that does not compile has no failed test.
    pub(super) fn of_runner(self, succeeded: bool) -> Self {
        Self { failed: if succeeded { self.failed } else { self.failed.max(1) }, ..self }
    }

    fn of_result(line: &str) -> Self {
        let words: Vec<&str> = line.split([' ', ';']).filter(|word| !word.is_empty()).collect();
        let count = |name: &str| {
            let pair = words.windows(2).find(|pair| pair[1] == name);
            pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
        };
        Self { passed: count("passed"), failed: count("failed") + count("ignored") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn the_binaries_of_a_cargo_run_add_up() {
        let output = lines(
            "running 2 tests\n..\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        );
        assert_eq!(Counts::of_cargo(&output), Counts { passed: 7, failed: 1 });
    }

    #[test]
    fn an_ignored_test_counts_as_a_failed_one() {
        let output = lines("test result: ok. 2 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out");
        assert_eq!(Counts::of_cargo(&output), Counts { passed: 2, failed: 3 });
    }

    #[test]
    fn both_reporters_of_node_are_understood() {
        let counts = Counts { passed: 4, failed: 2 };
        assert_eq!(
            Counts::of_node(&lines("ok 1 - pass\n# tests 6\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 0")),
            counts
        );
        assert_eq!(Counts::of_node(&lines("ℹ tests 6\nℹ pass 4\nℹ fail 1\nℹ cancelled 0\nℹ skipped 1")), counts);
    }

    #[test]
    fn a_runner_that_broke_is_a_failure() {
        assert_eq!(Counts::default().of_runner(false), Counts { passed: 0, failed: 1 });
        assert_eq!(Counts { passed: 1, failed: 2 }.of_runner(false), Counts { passed: 1, failed: 2 });
        assert_eq!(Counts { passed: 1, failed: 0 }.of_runner(true), Counts { passed: 1, failed: 0 });
    }
}
