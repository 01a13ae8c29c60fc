//! Prints the page as HTML text, for the build to put into `index.html`.

fn main() {
    print!("{}", solidariteitswijzer::prerender());
}
