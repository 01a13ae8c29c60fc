//! The words of a message, which are the names of choices without fields.

/// The number of words that are kept at hand. It is large enough that few words
/// fall on the same index.
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
    /// The index of a word in the list. A word that is not in it yet is added.
    pub fn index(&mut self, word: &'static str) -> u32 {
        // A word keeps its address in memory, so the ten thousandth settlement has
        // the same words as the first.
        let hand = (word.as_ptr().addr() / 2) % AT_HAND;
        if let Some((known, index)) = self.at_hand.get(hand)
            && std::ptr::eq(*known, word)
        {
            return *index;
        }
        let known = self.all.iter().position(|known| *known == word);
        let index = known.unwrap_or_else(|| {
            self.all.push(word);
            self.all.len() - 1
        });
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        if let Some(at_hand) = self.at_hand.get_mut(hand) {
            *at_hand = (word, index);
        }
        index
    }

    /// All words, each with a comma after it.
    pub fn listed(&self) -> String {
        self.all.iter().flat_map(|word| [*word, ","]).collect()
    }
}
