//! Prints the pages, for the build to put into `index.html`: a page is its path,
//! its language, its subject, its title, its description and its body, each ended
//! by a sign that no text has.

/// Ends each part.
const END: char = '\u{1e}';

fn main() {
    for page in solidariteitswijzer::prerender() {
        for part in [
            &page.path,
            page.language,
            page.subject,
            &page.title,
            &page.description,
            &page.body,
        ] {
            print!("{part}{END}");
        }
    }
}
