//! Makes characters plain: each letter, digit, space and dash gets one form.

/// The text in small letters without accents, with the digits `0` to `9`, one
/// kind of space, dash and apostrophe, and without invisible characters.
///
/// ```
/// use solidarity_core::said::plain;
/// assert_eq!(plain("２１\u{a0}７６０ Één ٣"), "21 760 een 3");
/// assert_eq!(plain("euro’s –\u{200b}½"), "euro's -0٫5");
/// ```
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        if is_invisible(sign) {
            continue;
        }
        if let Some(part) = fraction(sign) {
            if !plain.ends_with(|last: char| last.is_ascii_digit()) {
                plain.push('0');
            }
            plain.push(POINT);
            plain.push_str(part);
            continue;
        }
        plain.push(one(sign));
    }
    plain
}

/// The sign that is always a decimal point: the Arabic one.
pub(super) const POINT: char = '٫';

fn one(sign: char) -> char {
    if sign.is_ascii() {
        return if sign.is_ascii_whitespace() {
            ' '
        } else {
            sign
        };
    }
    if let Some(digit) = digit(sign) {
        return digit;
    }
    match sign {
        space if space.is_whitespace() => ' ',
        '’' | '‘' | 'ʼ' | '′' | '´' | '٬' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' => '-',
        '٪' | '﹪' => '%',
        '،' => ',',
        'à'..='å' => 'a',
        'ç' | 'č' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'š' => 's',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        // The wide forms stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => u32::from(sign)
            .checked_sub(0xfee0)
            .and_then(char::from_u32)
            .unwrap_or(sign),
        other => other,
    }
}

/// Whether it is a combining accent, or a character without width.
fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

fn fraction(sign: char) -> Option<&'static str> {
    match sign {
        '½' => Some("5"),
        '¼' => Some("25"),
        '¾' => Some("75"),
        _ => None,
    }
}

/// The digit from `0` to `9` with the same value. Returns `None` if the sign is no
/// digit.
fn digit(sign: char) -> Option<char> {
    let after = ZEROS.partition_point(|zero| *zero <= sign);
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    let value = u32::from(sign).checked_sub(u32::from(*zero))?;
    char::from_digit(value, 10)
}

/// The zeros of all scripts (Unicode 16, general category Nd). The nine other
/// digits follow each zero.
const ZEROS: [char; 76] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{ff10}',
    '\u{104a0}',
    '\u{10d30}',
    '\u{10d40}',
    '\u{11066}',
    '\u{110f0}',
    '\u{11136}',
    '\u{111d0}',
    '\u{112f0}',
    '\u{11450}',
    '\u{114d0}',
    '\u{11650}',
    '\u{116c0}',
    '\u{116d0}',
    '\u{116da}',
    '\u{11730}',
    '\u{118e0}',
    '\u{11950}',
    '\u{11bf0}',
    '\u{11c50}',
    '\u{11d50}',
    '\u{11da0}',
    '\u{11de0}',
    '\u{11f50}',
    '\u{16130}',
    '\u{16a60}',
    '\u{16ac0}',
    '\u{16b50}',
    '\u{16d70}',
    '\u{1ccf0}',
    '\u{1d7ce}',
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
    '\u{1d7f6}',
    '\u{1e140}',
    '\u{1e2f0}',
    '\u{1e4f0}',
    '\u{1e5f1}',
    '\u{1e950}',
    '\u{1fbf0}',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zero_has_nine_digits_behind_it() {
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            for value in 0..10 {
                let sign = char::from_u32(u32::from(zero) + value);
                assert!(sign.is_some_and(char::is_numeric), "{zero:?} + {value}");
                assert_eq!(sign.and_then(digit), char::from_digit(value, 10));
            }
        }
        assert_eq!(digit('x'), None);
        assert_eq!(digit('Ⅷ'), None);
    }
}
