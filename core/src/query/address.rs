//! Takes a text apart: finds the address in it, and the names and values of that
//! address.

use super::{names, value};

/// The parts of an address that matter for a scenario.
pub(super) struct Address {
    /// The folders before the query.
    pub path: String,
    /// The names and values as they are meant, in their order.
    pub pairs: Vec<(String, String)>,
}

impl Address {
    /// The address that a text is or contains. It may be a whole address or only a
    /// query.
    pub(super) fn of(text: &str) -> Self {
        let outer = Self::written(text);
        let inner = outer.carried();
        inner.unwrap_or(outer)
    }

    fn written(text: &str) -> Self {
        // These contain a `#`, which would be taken for the start of a fragment.
        let text = ["&#38;", "&#038;", "&#x26;", "&#X26;"]
            .iter()
            .fold(value::visible(text), |text, sign| text.replace(sign, "&"));
        let start = scheme(&text);
        let text = within(&text, start).trim();
        let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (path, query) = match before.split_once('?') {
            // This is a query without its question mark.
            _ if start.is_none() && is_query(before) => ("", before),
            Some(parts) => parts,
            None => (before, ""),
        };
        // A name with its value may also stand in the path if the question mark was
        // forgotten, or after the fragment. Without a value it is the name of a
        // folder or of an element.
        let last = path.rsplit('/').next().unwrap_or_default();
        let misplaced = pieces(last)
            .chain(pieces(fragment))
            .filter(|piece| piece.contains('='));
        Self {
            path: path.to_owned(),
            pairs: pieces(query).chain(misplaced).filter_map(pair).collect(),
        }
    }

    /// The address that this one carries as a value, as mail programs and networks
    /// write them. Returns `None` if that one has no known names, or if this one
    /// has a name that describes a scenario.
    fn carried(&self) -> Option<Self> {
        let known = |(name, _): &(String, String)| names::known(name);
        let tells = |name| name != names::DATA;
        if self.pairs.iter().filter_map(known).any(tells) {
            return None;
        }
        let mut values = self.pairs.iter().map(|(_, value)| value);
        values.find_map(|value| {
            let is_address = value.starts_with("https://") || value.starts_with("http://");
            let inner = is_address.then(|| Self::written(value))?;
            let is_ours = inner.pairs.iter().any(|pair| known(pair).is_some());
            is_ours.then_some(inner)
        })
    }
}

/// The index at which an address with a scheme starts. Returns `None` if there is
/// none. An address that is the value of a name does not count.
fn scheme(text: &str) -> Option<usize> {
    text.match_indices("://").find_map(|(end, _)| {
        let before = text.get(..end)?;
        let start = before.trim_end_matches(|sign: char| sign.is_ascii_alphanumeric());
        let last = start.chars().next_back();
        let is_after_words = last.is_none_or(char::is_whitespace) && !start.contains('=');
        let is_opened = last.is_some_and(|sign| !sign.is_whitespace() && value::opens(sign));
        (is_after_words || is_opened).then_some(start.len())
    })
}

/// The address without the signs around it. A sign that opens before it, such as a
/// quotation mark in the code of a page, closes after it.
fn within(text: &str, scheme: Option<usize>) -> &str {
    let start = scheme.or_else(|| {
        let before = text.get(..text.find('?')?)?;
        Some(before.trim_end_matches(|sign| !value::opens(sign)).len())
    });
    let start = start.unwrap_or_default();
    let (before, address) = text.split_at_checked(start).unwrap_or(("", text));
    let closing = before
        .chars()
        .next_back()
        .and_then(|opening| match opening {
            '"' | '\'' => Some(opening),
            '<' => Some('>'),
            '>' => Some('<'),
            '“' | '„' => Some('”'),
            _ => None,
        });
    match closing.and_then(|closing| address.split_once(closing)) {
        // If the text goes on as a query, the sign did not close it.
        Some((inner, rest)) if !rest.starts_with(['&', ';', '?']) => inner,
        _ if before.contains('=') && closing.is_none() => text,
        _ => address,
    }
}

/// Whether a text without a scheme is a query whose question mark is missing: a
/// name with its value comes first, or the text is only that.
fn is_query(text: &str) -> bool {
    match text.find(['=', '?', '/']) {
        Some(at) => text.get(at..).is_some_and(|rest| rest.starts_with('=')),
        None => true,
    }
}

/// The pieces between the signs that separate the pairs of a query. Some programs
/// write a second question mark, and some a semicolon, which separates pairs only
/// if a known name follows it.
fn pieces(query: &str) -> impl Iterator<Item = &str> {
    query.split(['&', '?']).flat_map(|piece| {
        let mut rest = Some(piece);
        std::iter::from_fn(move || {
            let text = rest.take()?;
            let known = text.match_indices(';').find_map(|(at, _)| {
                let (before, after) = text.split_at_checked(at)?;
                let after = after.strip_prefix(';')?;
                let (name, _) = pair(after.get(..=after.find('=')?)?)?;
                names::known(&name).map(|_| (before, after))
            });
            let (piece, after) =
                known.map_or((text, None), |(before, after)| (before, Some(after)));
            rest = after;
            Some(piece)
        })
    })
}

/// A name and its value. Returns `None` if there is neither.
fn pair(piece: &str) -> Option<(String, String)> {
    let (name, value) = form_urlencoded::parse(piece.as_bytes()).next()?;
    Some((value::name(&name), value::value(&value)))
}
