//! Prints the pages, for the build to put into `index.html`: the editions of the
//! data, the one of these pages last; then of each page its language, its paths in
//! both, its program, its subject, its title, its description, its body, what its
//! frozen twin says above it, the height of its frame where it is a part, and its
//! preview as JSON, each ended by a sign that no text has.

/// Ends each part.
const END: char = '\u{1e}';

fn main() -> Result<(), serde_json::Error> {
    print!("{}{END}", solidarity_core::editions().join(" "));
    for page in solidariteitswijzer::prerender() {
        let [dutch, english] = &page.paths;
        let names = [page.language(), dutch, english, page.program, page.subject];
        let height = page.oembed.map(|height| height.to_string());
        let preview = serde_json::to_string(&page.preview)?;
        let texts = [
            &page.title,
            &page.description,
            &page.body,
            &page.frozen(),
            &height.unwrap_or_default(),
            &preview,
        ];
        for part in names.into_iter().chain(texts.map(String::as_str)) {
            print!("{part}{END}");
        }
    }
    Ok(())
}
