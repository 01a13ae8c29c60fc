//! Works the formulas of a trace out again, with fractions of any length.

use num_rational::BigRational;
use solidarity_core::TraceInput;

/// The result of a formula.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Number(BigRational),
    Truth(bool),
}

/// A decimal as an exact fraction.
pub fn number(text: &str) -> BigRational {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let below = format!("1{}", "0".repeat(decimals.len()));
    format!("{whole}{decimals}/{below}").parse().unwrap()
}

/// The distance between two numbers.
pub fn distance(one: &BigRational, other: &BigRational) -> BigRational {
    (one - other).max(other - one)
}

/// The names and numbers of a formula.
pub fn words(formula: &str) -> Vec<&str> {
    formula
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .filter(|word| !word.is_empty())
        .collect()
}

/// The formula with the values in the place of their names, put together
/// another way than the trace does it.
pub fn substitute(formula: &str, inputs: &[TraceInput]) -> String {
    let mut filled = String::new();
    let mut rest = formula;
    for word in words(formula) {
        let (between, after) = rest.split_at(rest.find(word).unwrap());
        filled.push_str(between);
        let input = inputs.iter().find(|input| input.name == word);
        filled.push_str(input.map_or(word, |input| &input.value));
        rest = after.split_at(word.len()).1;
    }
    filled + rest
}

/// The result of a formula with its numbers filled in, and the largest number on
/// the way.
pub fn work_out(formula: &str) -> Result<(Outcome, BigRational), String> {
    let mut parser = Parser {
        rest: formula,
        largest: number("0"),
    };
    let outcome = parser.truth()?;
    match parser.rest.trim() {
        "" => Ok((outcome, parser.largest)),
        rest => Err(format!("`{rest}` is left over")),
    }
}

struct Parser<'a> {
    rest: &'a str,
    largest: BigRational,
}

impl Parser<'_> {
    /// Reads `a and b < c`, `b < c`, or a number.
    fn truth(&mut self) -> Result<Outcome, String> {
        let mut given = None;
        for (word, value) in [("true", true), ("false", false)] {
            if self.takes(word) {
                self.expect("and")?;
                given = Some(value);
            }
        }
        let left = self.sum()?;
        if given.is_some() || self.rest.trim_start().starts_with('<') {
            self.expect("<")?;
            let right = self.sum()?;
            return Ok(Outcome::Truth(given.unwrap_or(true) && left < right));
        }
        Ok(Outcome::Number(left))
    }

    fn sum(&mut self) -> Result<BigRational, String> {
        let mut value = self.product()?;
        loop {
            if self.takes("+") {
                value += self.product()?;
            } else if self.takes("−") {
                value -= self.product()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn product(&mut self) -> Result<BigRational, String> {
        let mut value = self.factor()?;
        loop {
            self.largest = self.largest.clone().max(value.clone());
            if self.takes("×") {
                value *= self.factor()?;
            } else if self.takes("/") {
                let by = self.factor()?;
                if by == number("0") {
                    return Err("division by zero".to_owned());
                }
                value /= by;
            } else {
                return Ok(value);
            }
        }
    }

    fn factor(&mut self) -> Result<BigRational, String> {
        if self.takes("ceil") {
            return Ok(self.arguments()?.swap_remove(0).ceil());
        }
        if self.takes("max") {
            return self.arguments()?.into_iter().max().ok_or_else(String::new);
        }
        if self.takes("min") {
            return self.arguments()?.into_iter().min().ok_or_else(String::new);
        }
        if self.rest.trim_start().starts_with('(') {
            return Ok(self.arguments()?.swap_remove(0));
        }
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (digits, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if digits.is_empty() {
            return Err(format!("no number at `{}`", self.rest));
        }
        self.rest = rest;
        Ok(number(digits))
    }

    fn arguments(&mut self) -> Result<Vec<BigRational>, String> {
        self.expect("(")?;
        let mut values = vec![self.sum()?];
        while self.takes(",") {
            values.push(self.sum()?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn takes(&mut self, token: &str) -> bool {
        match self.rest.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.takes(token) {
            Ok(())
        } else {
            Err(format!("no `{token}` at `{}`", self.rest))
        }
    }
}

#[test]
fn the_arithmetic_itself() {
    let cases = [
        ("1 + 2 × 3", "7"),
        ("(1 + 2) × 3", "9"),
        ("10 − 4 − 3", "3"),
        ("8 / 4 / 2", "1"),
        ("1 / 3 × 3", "1"),
        ("ceil(5.1 / 2)", "3"),
        ("ceil(6 / 2)", "3"),
        ("max(0, 2 − 5)", "0"),
        ("min(4, 3.5, 5)", "3.5"),
        ("max(0, min(2, 9 − (1 + 2)))", "2"),
    ];
    for (formula, value) in cases {
        let found = work_out(formula).map(|(outcome, _)| outcome);
        assert_eq!(found, Ok(Outcome::Number(number(value))), "{formula}");
    }
    let truths = [
        ("true and 2 < 3", true),
        ("true and 3 < 3", false),
        ("false and 2 < 3", false),
    ];
    for (formula, value) in truths {
        let found = work_out(formula).map(|(outcome, _)| outcome);
        assert_eq!(found, Ok(Outcome::Truth(value)), "{formula}");
    }
    let (_, largest) = work_out("7 − 3 × 4 + 5 × (1 + 1)").unwrap();
    assert_eq!(largest, number("12"));
    for wrong in ["", "1 +", "1 2", "min(1, 2", "ceil 2", "1 / 0", "fairShare"] {
        assert!(work_out(wrong).is_err(), "{wrong}");
    }
}
