//! How many tests ran, read from what the test runners print.

use std::ops::AddAssign;

/// Tests that held and tests that did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that held.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
}

impl Count {
    /// Adds up the summaries of cargo test and of Node's test runner.
    pub fn read(output: &str) -> Self {
        let mut count = Self::default();
        for line in output.lines() {
            if let Some(rest) = line.strip_prefix("test result: ") {
                count += cargo(rest);
            } else if let Some(rest) = line.strip_prefix("ℹ ").or(line.strip_prefix("# ")) {
                count += node(rest);
            }
        }
        count
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// `ok. 3 passed; 0 failed; 1 ignored; …`
fn cargo(line: &str) -> Count {
    let number_before = |word: &str| {
        let before = line.split(word).next().unwrap_or_default();
        let number = before.split_whitespace().next_back();
        number.and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    Count {
        passed: number_before(" passed;"),
        failed: number_before(" failed;"),
    }
}

/// `pass 3`, `fail 0`, `cancelled 0`: each on a line of its own.
fn node(line: &str) -> Count {
    let number_after = |word: &str| {
        line.strip_prefix(word)
            .and_then(|number| number.trim().parse().ok())
            .unwrap_or(0)
    };
    Count {
        passed: number_after("pass "),
        failed: number_after("fail ") + number_after("cancelled "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_all_runners_add_up() {
        let output = "\
running 3 tests
test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out
test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out
﹣ only in one browser (Firefox) (0.09ms) # a reason
ℹ tests 7
ℹ suites 1
ℹ pass 5
ℹ fail 1
ℹ cancelled 0
ℹ skipped 1
ℹ todo 0
ℹ duration_ms 24523.353083
# pass 7
# fail 0
";
        assert_eq!(
            Count::read(output),
            Count {
                passed: 18,
                failed: 2
            }
        );
    }

    #[test]
    fn what_a_test_prints_is_not_counted() {
        assert_eq!(Count::read("I passed; ℹ pass 3\npass 4"), Count::default());
    }
}
