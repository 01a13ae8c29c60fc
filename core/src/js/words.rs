//! The words of a message: what our choices without more are called.

/// How many words are kept at hand: so many that few fall on the same place.
const AT_HAND: usize = 128;

/// The words so far, each of which crosses the border once.
pub(super) struct Words {
    all: Vec<&'static str>,
    at_hand: [(&'static str, u32); AT_HAND],
}

impl Default for Words {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            at_hand: [("", 0); AT_HAND],
        }
    }
}

impl Words {
    /// The place of a word in the list, which it gets if it has none.
    pub fn place(&mut self, word: &'static str) -> u32 {
        // A word stands at one place in memory for good: the ten thousandth
        // settlement has the words of the first.
        let hand = (word.as_ptr().addr() / 2) % AT_HAND;
        if let Some((known, place)) = self.at_hand.get(hand)
            && std::ptr::eq(*known, word)
        {
            return *place;
        }
        let known = self.all.iter().position(|known| *known == word);
        let place = known.unwrap_or_else(|| {
            self.all.push(word);
            self.all.len() - 1
        });
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        if let Some(at_hand) = self.at_hand.get_mut(hand) {
            *at_hand = (word, place);
        }
        place
    }

    /// All of them, each with a comma behind it.
    pub fn listed(&self) -> String {
        self.all.iter().flat_map(|word| [*word, ","]).collect()
    }
}
