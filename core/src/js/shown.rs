//! A value of a message as a reader of an error sees it: as JSON, near enough.

use super::{
    fault::Fault,
    reader::{Reader, Token},
};
use std::fmt::Write;

/// The length after which a value is cut off, because an error shows no more than
/// this.
const ENOUGH: usize = 200;

/// Shows the next value.
pub(super) fn shown(reader: &mut Reader<'_>) -> String {
    let mut shown = String::new();
    // If the message ends too early, the part that was read is shown.
    let _ = show(reader, &mut shown);
    shown
}

fn show(reader: &mut Reader<'_>, shown: &mut String) -> Result<(), Fault> {
    // Writing to a string cannot fail.
    let _ = match reader.token()? {
        Token::Number(number) => write!(shown, "{number}"),
        Token::Negative(number) => write!(shown, "{number}"),
        Token::Text(text) => write!(shown, "{text:?}"),
        Token::Other(text) => write!(shown, "{text}"),
        Token::Bool(value) => write!(shown, "{value}"),
        Token::Null => write!(shown, "null"),
        Token::Undefined => write!(shown, "undefined"),
        Token::List(count) => {
            shown.push('[');
            for index in 0..count {
                separate(shown, index);
                if shown.len() > ENOUGH {
                    return Ok(());
                }
                show(reader, shown)?;
            }
            write!(shown, "]")
        }
        Token::Record(count) => {
            shown.push('{');
            for index in 0..count {
                separate(shown, index);
                if shown.len() > ENOUGH {
                    return Ok(());
                }
                let name = reader.name()?;
                let _ = write!(shown, "{name:?}:");
                show(reader, shown)?;
            }
            write!(shown, "}}")
        }
    };
    Ok(())
}

fn separate(shown: &mut String, index: usize) {
    if index > 0 {
        shown.push(',');
    }
}
