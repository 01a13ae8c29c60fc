//! Prints the pages, for the build to put into `index.html`: a page is its
//! language, its paths in both, its program, its subject, its title, its
//! description, its body, the height of its frame where it is a part, and its
//! preview as JSON, each ended by a sign that no text has.

/// Ends each part.
const END: char = '\u{1e}';

fn main() -> Result<(), serde_json::Error> {
    for page in solidariteitswijzer::prerender() {
        let [dutch, english] = &page.paths;
        let names = [page.language, dutch, english, page.program, page.subject];
        let height = page
            .oembed
            .map_or_else(String::new, |height| height.to_string());
        let preview = serde_json::to_string(&page.preview)?;
        let texts = [
            &page.title,
            &page.description,
            &page.body,
            &height,
            &preview,
        ];
        for part in names.into_iter().chain(texts.map(String::as_str)) {
            print!("{part}{END}");
        }
    }
    Ok(())
}
