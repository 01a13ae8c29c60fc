//! Tokens of a theme, as the site that embeds a part may pass its own.

use said::fill::fill;
use said::language::Language;
use said::texts::sharing::words;
use std::fmt::Write;

/// Lines of `--name: value` as an address carries them: pairs joined by
/// semicolons, percent-encoded. Empty lines and a semicolon at the end of a line
/// are passed over.
///
/// # Errors
/// What is wrong with the first line that cannot be, in words.
pub fn encoded(lines: &str, language: Language) -> Result<String, String> {
    let words = words(language);
    let mut pairs = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let line = line.strip_suffix(';').unwrap_or(line);
        let Some((name, value)) = line.split_once(':') else {
            return Err(fill(words.token_no_colon, &[line]));
        };
        let (name, value) = (name.trim(), value.trim());
        if !is_name(name) {
            return Err(fill(words.token_name, &[name]));
        }
        if !is_value(value) {
            return Err(fill(words.token_value, &[value]));
        }
        pairs.push([name, ":", value].concat());
    }
    Ok(percent(&pairs.join(";")))
}

fn is_name(name: &str) -> bool {
    let is_part = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
    let rest = name.strip_prefix("--").unwrap_or_default();
    !rest.is_empty() && rest.bytes().all(is_part)
}

/// A value that ends nothing around it and fetches nothing.
fn is_value(value: &str) -> bool {
    let spaceless: String = value.split_whitespace().collect();
    let fetches = ["url(", "image(", "image-set(", "/*"];
    !value.is_empty()
        && !value.contains([';', '{', '}', '<', '>', '"', '\'', '\\', '@'])
        && !value.chars().any(char::is_control)
        && !fetches
            .iter()
            .any(|call| spaceless.to_ascii_lowercase().contains(call))
}

fn percent(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            written.push(char::from(byte));
        } else {
            // A string takes every text.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::Nl;
    use rstest::rstest;

    #[rstest]
    #[case("", "")]
    #[case("\n  \n", "")]
    #[case("--paper: #fff", "--paper%3A%23fff")]
    #[case(
        " --ink:black;\n\n--nl-link-color : rgb(0 0 0 / 50%)",
        "--ink%3Ablack%3B--nl-link-color%3Argb%280%200%200%20%2F%2050%25%29"
    )]
    #[case("--a: é", "--a%3A%C3%A9")]
    fn takes(#[case] lines: &str, #[case] expected: &str) {
        assert_eq!(encoded(lines, Nl).as_deref(), Ok(expected));
    }

    #[rstest]
    #[case("--paper", "dubbele punt")]
    #[case("paper: white", "geen naam")]
    #[case("--: white", "geen naam")]
    #[case("--a b: white", "geen naam")]
    #[case("--a:", "kan niet")]
    #[case("--a: url(https://x.nl/y)", "kan niet")]
    #[case("--a: URL (x)", "kan niet")]
    #[case("--a: image-set(x)", "kan niet")]
    #[case("--a: red; --b: blue", "kan niet")]
    #[case("--a: red }", "kan niet")]
    #[case("--a: \\75rl(x)", "kan niet")]
    fn refuses(#[case] lines: &str, #[case] told: &str) {
        let fault = encoded(lines, Nl).err().unwrap_or_default();
        assert!(fault.contains(told), "{fault}");
    }
}
