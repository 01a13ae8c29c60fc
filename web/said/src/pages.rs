//! All pages and parts of the site, in one table.
//!
//! A record says everything of a page or part that can be said without drawing it:
//! its address, what it is called, how high its frame is, what it starts with.
//! Addresses, titles, previews, oEmbed answers, the form of the page to share and
//! the list of files follow from it. Who adds one writes its record here and its
//! texts in `cycles/2026/{nl,en}/pages.rs`; what is still missing then, the
//! function that draws it, does not compile until it is there.

mod address;
mod record;
mod what;

pub use address::Address;
pub use record::{Both, Opens, PageRecord, PartRecord, Styles};
pub use what::What;

use crate::cycle::{en, nl};

/// Makes [`Page`] of its records, so that a list of pages cannot lack one.
macro_rules! pages {
    ($($(#[$note:meta])* $name:ident = $record:expr;)*) => {
        /// A page.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Page {
            $($(#[$note])* $name,)*
        }

        impl Page {
            /// All of them, in the order in which each links to the others.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What the table says of it.
            pub const fn record(self) -> &'static PageRecord {
                match self {
                    $(Self::$name => &$record,)*
                }
            }
        }
    };
}

/// Makes [`Part`] of its records, so that a list of parts cannot lack one.
macro_rules! parts {
    (claims = $claim:expr; $($(#[$note:meta])* $name:ident = $record:expr;)*) => {
        /// A part of a page, which others can show in theirs: a page of its own.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Part<'a> {
            $($(#[$note])* $name,)*
            /// A claim, by its name in links.
            Claim(&'a str),
        }

        impl Part<'_> {
            /// All but the claims, of which there are as many as the core has.
            pub const NAMED: &'static [Part<'static>] = &[$(Part::$name),*];

            /// What the table says of it.
            pub const fn record(self) -> &'static PartRecord {
                match self {
                    $(Self::$name => &$record,)*
                    Self::Claim(_) => &$claim,
                }
            }
        }
    };
}

pages! {
    /// The story of a member state.
    Story = PageRecord {
        id: "story",
        folder: None,
        is_about_a_state: true,
        texts: Both { nl: &nl::pages::STORY, en: &en::pages::STORY },
        styles: Styles::Story,
        opens: None,
        has_scenario: true,
        part: Part::Balance,
    };
    /// The claims, each with its verdict.
    Claims = PageRecord {
        id: "claims",
        folder: Some(Both { nl: "klopt-het/", en: "claims/" }),
        is_about_a_state: true,
        texts: Both { nl: &nl::pages::CLAIMS, en: &en::pages::CLAIMS },
        styles: Styles::Story,
        opens: Some(Opens::Tools),
        has_scenario: true,
        part: Part::Claim("never-both"),
    };
    /// The check of a figure, the search for a counterexample, and what-ifs.
    Check = PageRecord {
        id: "check",
        folder: Some(Both { nl: "reken-na/", en: "check/" }),
        is_about_a_state: true,
        texts: Both { nl: &nl::pages::CHECK, en: &en::pages::CHECK },
        styles: Styles::Story,
        opens: Some(Opens::Desk),
        has_scenario: true,
        part: Part::Figure,
    };
    /// Who chose what, and each fair share.
    Countries = PageRecord {
        id: "countries",
        folder: Some(Both { nl: "landen/", en: "countries/" }),
        is_about_a_state: false,
        texts: Both { nl: &nl::pages::COUNTRIES, en: &en::pages::COUNTRIES },
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        has_scenario: false,
        part: Part::Countries,
    };
    /// The Dublin figures.
    Dublin = PageRecord {
        id: "dublin",
        folder: Some(Both { nl: "dublin/", en: "dublin/" }),
        is_about_a_state: false,
        texts: Both { nl: &nl::pages::DUBLIN, en: &en::pages::DUBLIN },
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        has_scenario: false,
        part: Part::Dublin,
    };
    /// What was due when, and what happened when.
    Timeline = PageRecord {
        id: "timeline",
        folder: Some(Both { nl: "tijdlijn/", en: "timeline/" }),
        is_about_a_state: false,
        texts: Both { nl: &nl::pages::TIMELINE, en: &en::pages::TIMELINE },
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        has_scenario: false,
        part: Part::Timeline,
    };
    /// To share, cite and embed.
    Share = PageRecord {
        id: "share",
        folder: Some(Both { nl: "delen/", en: "share/" }),
        is_about_a_state: false,
        texts: Both { nl: &nl::pages::SHARE, en: &en::pages::SHARE },
        styles: Styles::Share,
        opens: Some(Opens::Share),
        has_scenario: false,
        part: Part::Balance,
    };
}

parts! {
    claims = PartRecord {
        id: "claim/",
        texts: None,
        page: Page::Claims,
        anchor: "claim-",
        styles: Styles::Story,
        opens: None,
        is_about_a_state: true,
        has_scenario: false,
        height: 400,
    };
    /// The balance with its pictures and controls.
    Balance = PartRecord {
        id: "balance",
        texts: Some(Both { nl: &nl::pages::BALANCE, en: &en::pages::BALANCE }),
        page: Page::Story,
        anchor: "balance",
        styles: Styles::Story,
        opens: None,
        is_about_a_state: true,
        has_scenario: true,
        height: 1500,
    };
    /// The check of a figure.
    Figure = PartRecord {
        id: "figure",
        texts: Some(Both { nl: &nl::pages::FIGURE, en: &en::pages::FIGURE }),
        page: Page::Check,
        anchor: "figure",
        styles: Styles::Story,
        opens: Some(Opens::Desk),
        is_about_a_state: true,
        has_scenario: true,
        height: 700,
    };
    /// The table of all member states.
    Countries = PartRecord {
        id: "countries",
        texts: Some(Both { nl: &nl::pages::COUNTRY_TABLE, en: &en::pages::COUNTRY_TABLE }),
        page: Page::Countries,
        anchor: "table",
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        is_about_a_state: false,
        has_scenario: false,
        height: 1400,
    };
    /// The time line.
    Timeline = PartRecord {
        id: "timeline",
        texts: Some(Both { nl: &nl::pages::LINE, en: &en::pages::LINE }),
        page: Page::Timeline,
        anchor: "line",
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        is_about_a_state: false,
        has_scenario: false,
        height: 1400,
    };
    /// The totals of the Dublin table.
    Dublin = PartRecord {
        id: "dublin",
        texts: Some(Both { nl: &nl::pages::TOTALS, en: &en::pages::TOTALS }),
        page: Page::Dublin,
        anchor: "totals",
        styles: Styles::Views,
        opens: Some(Opens::Tools),
        is_about_a_state: false,
        has_scenario: false,
        height: 1150,
    };
}
