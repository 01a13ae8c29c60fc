//! The names of fields in a message: written out once each.

use std::collections::BTreeMap;

/// How many places are kept at hand: more than a settlement has names.
const AT_HAND: usize = 64;

/// The names so far. The ten thousandth settlement has the names of the first,
/// and looking them up would take longer than settling it; so a name is first
/// looked for where one with its length and letters stood before.
pub(super) struct Names {
    all: Vec<String>,
    places: BTreeMap<String, u32>,
    at_hand: [u32; AT_HAND],
}

impl Default for Names {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            places: BTreeMap::new(),
            at_hand: [0; AT_HAND],
        }
    }
}

impl Names {
    /// The place of a name in the list. Returns `None` if it comes for the first
    /// time; from then on it has one.
    pub fn place(&mut self, name: &str) -> Option<u32> {
        let hand = hand(name);
        let at_hand = self.at_hand.get(hand).copied().unwrap_or_default();
        if self
            .all
            .get(at_hand as usize)
            .is_some_and(|known| known == name)
        {
            return Some(at_hand);
        }
        let known = self.places.get(name).copied();
        let place = known.unwrap_or(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        if known.is_none() {
            self.all.push(name.to_owned());
            self.places.insert(name.to_owned(), place);
        }
        if let Some(at_hand) = self.at_hand.get_mut(hand) {
            *at_hand = place;
        }
        known
    }
}

fn hand(name: &str) -> usize {
    let letter = |byte: Option<&u8>| byte.copied().map_or(0, usize::from);
    let bytes = name.as_bytes();
    let letters = letter(bytes.first()) * 7 + letter(bytes.last()) * 3 + letter(bytes.get(2));
    (bytes.len() * 5 + letters) % AT_HAND
}
