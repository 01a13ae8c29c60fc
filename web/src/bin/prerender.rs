//! Prints the pages, for the build to put into `index.html`: a page is its
//! language, its paths in both, its program, its subject, its title, its
//! description and its body, each ended by a sign that no text has.

/// Ends each part.
const END: char = '\u{1e}';

fn main() {
    for page in solidariteitswijzer::prerender() {
        let [dutch, english] = &page.paths;
        let names = [page.language, dutch, english, page.program, page.subject];
        let texts = [&page.title, &page.description, &page.body];
        for part in names.into_iter().chain(texts.map(String::as_str)) {
            print!("{part}{END}");
        }
    }
}
