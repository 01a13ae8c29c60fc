//! Prints the pages, for the build to put into `index.html`: the editions of the
//! data, the one of these pages last; then of each page its language, its paths in both, its program, its
//! subject, whether it is a part, its title, its description, its body and what
//! its frozen twin says above it, each ended by a sign that no text has.

/// Ends each part.
const END: char = '\u{1e}';

fn main() {
    print!("{}{END}", solidarity_core::editions().join(" "));
    for page in solidariteitswijzer::prerender() {
        let [dutch, english] = &page.paths;
        let part = if page.is_part { "part" } else { "" };
        let names = [
            page.language(),
            dutch,
            english,
            page.program,
            page.subject,
            part,
        ];
        let frozen = page.frozen();
        let texts = [&page.title, &page.description, &page.body, &frozen];
        for part in names.into_iter().chain(texts.map(String::as_str)) {
            print!("{part}{END}");
        }
    }
}
