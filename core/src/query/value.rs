//! Reads the names and values of a link, without the signs that others put around
//! or into them. Numbers may be grouped as people group them.

/// Whether a reader does not see this sign. Such signs come along when a link is
/// copied.
pub(super) fn is_invisible(sign: char) -> bool {
    let invisible = matches!(
        sign,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    );
    invisible || (sign.is_control() && !sign.is_whitespace())
}

pub(super) fn visible(text: &str) -> String {
    text.chars().filter(|sign| !is_invisible(*sign)).collect()
}

const QUOTES: &[char] = &[
    '"', '\'', '`', '´', '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›',
];

/// Whether this sign may stand before an address or a value without being a part of
/// it.
pub(super) fn opens(sign: char) -> bool {
    sign.is_whitespace() || QUOTES.contains(&sign) || "(<[{>".contains(sign)
}

/// Whether this sign may stand after an address or a value without being a part of
/// it. No value ends with such a sign.
fn closes(sign: char) -> bool {
    opens(sign) || ".,;:!?)]}>…*_|\\&".contains(sign)
}

/// A name without quotation marks around it and the remains of an `&amp;` before
/// it.
pub(super) fn name(decoded: &str) -> String {
    let visible = visible(decoded);
    let around = |sign: char| sign.is_whitespace() || QUOTES.contains(&sign);
    let mut name = visible.trim_matches(around);
    while let Some(rest) = ["amp;", "#38;"].iter().find_map(|rest| {
        let (start, left) = name.split_at_checked(rest.len())?;
        start.eq_ignore_ascii_case(rest).then_some(left)
    }) {
        name = rest.trim_start_matches(around);
    }
    name.to_owned()
}

/// A value without the signs around it.
pub(super) fn value(decoded: &str) -> String {
    let visible = visible(decoded);
    let value = visible.trim_start_matches(opens);
    value.trim_end_matches(closes).to_owned()
}

/// A whole number. Returns `None` if the text is none. Signs between groups of
/// three digits are passed over: `22.000`, `22,000` and `22 000` can only be
/// twenty-two thousand, as cases have no decimals.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits {
        text.parse().ok()
    } else {
        ungrouped(text)?.parse().ok()
    }
}

/// Turns a decimal number as people write it into digits with a point before the
/// decimals. Returns `None` if two numbers can be meant, as in `420,000`, and for a
/// text that is no number. Links write a point for decimals, so `420.000` has three
/// of them.
pub(super) fn decimal(text: &str) -> Option<String> {
    let Some((whole, fraction)) = text.rsplit_once(['.', ',']) else {
        return ungrouped(text);
    };
    let mark = text.chars().nth(whole.chars().count())?;
    if whole.contains(mark) {
        return ungrouped(text);
    }
    if fraction.is_empty() || !is_digits(fraction) {
        return None;
    }
    let is_plain = is_digits(whole);
    if is_plain && mark == ',' && fraction.len() == 3 && whole != "0" {
        return None;
    }
    let whole = if is_plain {
        whole.to_owned()
    } else {
        ungrouped(whole)?
    };
    Some([&whole, ".", fraction].concat())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a number that is written in groups of three with the same sign
/// between all groups. Returns `None` if the text is not such a number.
fn ungrouped(text: &str) -> Option<String> {
    let between = text.chars().find(|sign| !sign.is_ascii_digit())?;
    if !between.is_whitespace() && !".,'’".contains(between) {
        return None;
    }
    let mut groups = text.split(between);
    let first = groups.next()?;
    let is_first = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    let are_groups = groups.all(|group| group.len() == 3 && is_digits(group));
    (is_first && are_groups).then(|| text.split(between).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_people_group_them() {
        for (text, number) in [
            ("22000", 22_000),
            ("22.000", 22_000),
            ("22,000", 22_000),
            ("22 000", 22_000),
            ("22\u{a0}000", 22_000),
            ("22\u{202f}000", 22_000),
            ("22'000", 22_000),
            ("1.022.000", 1_022_000),
            ("0", 0),
        ] {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in [
            "",
            "22.00",
            "22.0000",
            "2200.000",
            "0.125",
            "22 000.000",
            "1.022,000",
            "-5",
            "+5",
            "22000 2026",
            "22k",
            "٢٢",
            "99999999999999999999",
        ] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    #[test]
    fn decimals_are_read_where_they_are_clear() {
        for (text, number) in [
            ("5,5", "5.5"),
            ("5,1767", "5.1767"),
            ("0,125", "0.125"),
            ("420.000.000", "420000000"),
            ("420,000,000", "420000000"),
            ("420 000 000", "420000000"),
            ("420.000.000,50", "420000000.50"),
            ("420,000,000.5", "420000000.5"),
            ("1 000,5", "1000.5"),
        ] {
            assert_eq!(decimal(text).as_deref(), Some(number), "{text}");
        }
        for text in [
            "420,000", "5,", ",5", "1.2.3", "1,2,3", "1.000.00", "5%", "x", "",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
