//! Who uses whom, as the documentation of the crate says it: read from the code.

use std::fs;
use std::io::Result;
use std::path::Path;

/// The rooms, each of which uses only those before it.
const ROOMS: [&str; 6] = ["draw", "preview", "page", "pages", "parts", "list"];

/// The code of a room, each file with its path; without tests.
fn code(path: &Path, found: &mut Vec<(String, String)>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            code(&entry?.path(), found)?;
        }
    } else if !path.ends_with("tests.rs") {
        let text = fs::read_to_string(path)?;
        let text = text.split("#[cfg(test)]\nmod tests {").next();
        let text = text.unwrap_or_default().to_owned();
        found.push((path.to_string_lossy().into_owned(), text));
    }
    Ok(())
}

/// All files of a room.
fn room(name: &str) -> Result<Vec<(String, String)>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for path in [source.join(name), source.join(name).with_extension("rs")] {
        if path.exists() {
            code(&path, &mut found)?;
        }
    }
    assert!(!found.is_empty(), "{name}");
    Ok(found)
}

/// The rooms that a line of code names.
fn used(line: &str) -> Vec<&str> {
    let Some(rest) = line.trim_start().strip_prefix("use crate::") else {
        return Vec::new();
    };
    let several = rest
        .strip_prefix('{')
        .and_then(|names| names.split('}').next());
    let names = several.unwrap_or(rest).split(',');
    let names = names.filter_map(|name| name.trim().split([':', ';']).next());
    names
        .take(if several.is_some() { usize::MAX } else { 1 })
        .collect()
}

#[test]
fn each_room_uses_only_those_before_it() -> Result<()> {
    for (at, own) in ROOMS.iter().enumerate() {
        for (path, text) in room(own)? {
            for other in text.lines().flat_map(used) {
                let place = ROOMS.iter().position(|room| *room == other);
                assert!(place.is_some_and(|place| place <= at), "{path}: {other}");
            }
        }
    }
    Ok(())
}

/// A link that is written by hand would not know that it stands in a frame. The one that
/// saves a picture leads nowhere.
#[test]
fn links_are_written_in_one_place() -> Result<()> {
    for own in ROOMS {
        for (path, text) in room(own)? {
            let written = text.matches("<a ").count() + text.matches("<a\n").count();
            let allowed = usize::from(path.ends_with("share/mod.rs"));
            assert_eq!(written, allowed, "{path}");
        }
    }
    Ok(())
}
