//! Finds the known name that an unknown one resembles, and so was meant.

use super::names::all;

/// The shortest name that is looked for within another, or with a few wrong
/// letters. Shorter names are found in too many words that mean something else.
const SHORTEST: usize = 4;

/// The known name that an unknown one, or a word in it, resembles most. Returns
/// `None` for a name that resembles none, such as those of a campaign.
pub(super) fn resembled(name: &str) -> Option<&'static str> {
    let mut words = words(name);
    words.push(words.concat());
    let resembling = all().filter_map(|known| {
        let lower = known.id.to_lowercase();
        let distances = words.iter().filter_map(|word| distance(word, &lower));
        Some((distances.min()?, known.id))
    });
    // If two are equally near, the longer one says more.
    let nearest = resembling.min_by_key(|(distance, id)| (*distance, usize::MAX - id.len()));
    nearest.map(|(_, id)| id)
}

/// The words of a name such as `forum[]`, `my_forum` or `forumReconvened`, in small
/// letters.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for sign in name.chars() {
        let starts = sign.is_uppercase() && before.is_lowercase();
        if starts || !sign.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| sign.is_alphanumeric()) {
            word.extend(sign.to_lowercase());
        }
        before = sign;
    }
    words
}

/// The number of letters to change between a word and a known name. It is 0 if the
/// one contains the other. Returns `None` if they do not resemble each other.
fn distance(word: &str, known: &str) -> Option<usize> {
    if word == known {
        return Some(0);
    }
    if known.len() < SHORTEST {
        return None;
    }
    let is_most_of_it = word.len() >= SHORTEST && word.len() * 2 >= known.len();
    if word.contains(known) || (is_most_of_it && known.contains(word)) {
        return Some(0);
    }
    let slips = if known.len() < 6 { 1 } else { 2 };
    // The lengths are compared first, because a word may have any length and
    // comparing letters takes time.
    let is_near = word.chars().count().abs_diff(known.len()) <= slips;
    let distance = is_near.then(|| strsim::osa_distance(word, known));
    distance.filter(|distance| *distance <= slips)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_resembles_a_name_is_told() {
        for (name, meant) in [
            ("pledge", "pledged"),
            ("pledgd", "pledged"),
            ("fourm", "forum"),
            ("forum[]", "forum"),
            ("my_forum", "forum"),
            ("for-um", "forum"),
            ("EUR[]", "eur"),
            ("cap[0]", "cap"),
            ("statе", "state"), // The last letter is Cyrillic.
            ("elig", "eligible"),
            ("offset", "offsets"),
            ("after-deduction", "afterDeduction"),
            ("reading.volume", "volume"),
            ("unionRelocationPledges", "relocations"),
            ("forumReconvened", "forum"),
            ("financialEur", "eur"),
            ("https://a.nl/?pledged", "pledged"),
        ] {
            assert_eq!(resembled(name), Some(meant), "{name}");
        }
    }

    #[test]
    fn what_others_add_to_a_link_resembles_none() {
        for name in [
            // Names of this site, for the look of a part and the attributes of an
            // element.
            "theme",
            "tokens",
            "part",
            "lang",
            "edition",
            "scenario",
            // Names of campaigns and networks.
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "utm_id",
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "twclid",
            "yclid",
            "wbraid",
            "gad_source",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "ref",
            "ref_src",
            "source",
            "si",
            "s",
            "t",
            "q",
            "v",
            "id",
            "page",
            "lang",
            "hl",
            "amp",
            "url",
            "sdid",
            "reserved",
            "after",
            "europe",
            "caption",
            "",
        ] {
            assert_eq!(resembled(name), None, "{name}");
        }
    }
}
