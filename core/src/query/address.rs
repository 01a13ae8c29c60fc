//! A text taken apart: the address in it, and the names and values of that.

use super::{names, value};

/// The parts of an address that say something of a scenario.
pub(super) struct Address {
    /// What stands before the query: its folders.
    pub path: String,
    /// Names and values as they are meant, in order.
    pub pairs: Vec<(String, String)>,
}

impl Address {
    /// The address that a text is or holds: whole, or only its query.
    pub(super) fn of(text: &str) -> Self {
        let outer = Self::written(text);
        let inner = outer.carried();
        inner.unwrap_or(outer)
    }

    fn written(text: &str) -> Self {
        // These would be taken for the start of a fragment.
        let text = ["&#38;", "&#038;", "&#x26;", "&#X26;"]
            .iter()
            .fold(value::visible(text), |text, sign| text.replace(sign, "&"));
        let start = scheme(&text);
        let text = within(&text, start).trim();
        let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (path, query) = match before.split_once('?') {
            // A query without its question mark.
            _ if start.is_none() && is_query(before) => ("", before),
            Some(parts) => parts,
            None => (before, ""),
        };
        // A name also stands where its question mark was forgotten, or after the
        // fragment; but what has no value there is the name of a folder or place.
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
    /// write them: if that has names of ours, and this one none that tells a scenario.
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

/// Where an address starts that has a scheme, if one does. One that is the value of
/// a name is no start.
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

/// The address without what stands around it: what opened before it, such as a
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
        // What goes on as a query was not closed.
        Some((inner, rest)) if !rest.starts_with(['&', ';', '?']) => inner,
        _ if before.contains('=') && closing.is_none() => text,
        _ => address,
    }
}

/// Whether a text without a scheme is a query whose question mark is missing: a
/// name with its value comes first, or there is nothing else.
fn is_query(text: &str) -> bool {
    match text.find(['=', '?', '/']) {
        Some(at) => text.get(at..).is_some_and(|rest| rest.starts_with('=')),
        None => true,
    }
}

/// What stands between the signs that part a query. Some programs write a second
/// question mark, and some a semicolon: that parts where a known name follows, and
/// is a sign of the value elsewhere.
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

/// A name and its value. Returns `None` where there is neither.
fn pair(piece: &str) -> Option<(String, String)> {
    let (name, value) = form_urlencoded::parse(piece.as_bytes()).next()?;
    Some((value::name(&name), value::value(&value)))
}
