//! The one program of the site: its state, what moves on its pages, and the parts
//! that are fetched when a reader goes there.
//!
//! Data flows one way. A [`state::State`] holds the scenario, the settlement is
//! a function of it, and every part of the page is a function of the two.
//!
//! # What the page and the program tell each other
//!
//! What one of them knows and the other needs stands in an attribute of the page. These
//! are all that there are; a name means one thing.
//!
//! | attribute | what it says | who writes it | who reads it |
//! |---|---|---|---|
//! | `html[data-subject]` | the member state that the page is about | template | `browser/page.rs` |
//! | `html[data-frozen]` | the page keeps the data of an edition | template | `browser/page.rs` |
//! | `html[data-edition]` | which edition that is, or would be | template | people |
//! | `html[data-scenario]` | the scenario, once it was moved | `state/` | styles, `part.js` |
//! | `html[data-desk]` | how far the desk is | `start.rs` | styles, journeys |
//! | `data-opens` | the part of the program that the page starts with | build | `asks.rs` |
//! | `data-live` | which part that moves is in this place | build | `live/`, `union/` |
//! | `data-plays` | which Union, or the choice of which state, a button plays | build | `union/`, journeys |
//! | `data-value` | the number of a button that sets a field | build | `live/` |
//! | `data-pictured`, `data-further` | which forms the pictures of the balance show, and which have a figure besides its sum | build, `live/forms.rs` | styles |
//! | `data-lowest` | which of three numbers decides | build, `live/choices.rs` | styles, journeys |
//! | `data-figure`, `data-why` | which figure this is, and which step explains it | build | `live/`, journeys, benchmarks |
//! | `data-trace` | which aspect of which step is told here | build | `desk/traces.rs`, `asks.rs`, styles |
//! | `data-verdict` | how a verdict is to look | `claim.rs`, `desk/` | styles, journeys |
//! | `data-claim` | the place of the claim that a button copies | `desk/lookup.rs` | `desk/copy.rs` |
//! | `data-tried`, `data-broken`, `data-speed` | how far the search for a counterexample is | `desk/counterexample/` | journeys, benchmarks |
//! | `data-sources` | the sources of a table or picture, by their keys | build | `tools/provenance.rs` |
//! | `data-name` | what a saved file or a copied text is called | build | `tools/provenance.rs`, `share/copy.rs` |
//! | `data-form` | in which form a button saves | `tools/save.rs` | `tools/save.rs`, journeys |
//! | `data-sortable` | the table can be sorted | build | `tools/sort.rs`, `tools/filter.rs` |
//! | `data-filter` | by which attribute of its rows a control filters | build | `tools/filter.rs` |
//! | `data-rows` | the list that can be filtered | build | `tools/filter.rs` |
//! | `data-status`, `data-choice`, `data-obligation`, `data-country`, `data-year`, `data-subject`, `data-judged` | what a row is filtered by | build | `tools/filter.rs`, journeys |
//! | `data-pool`, `data-state`, `data-cell` | the choice of a pool; the state of a row, and what a cell shows of its share | build | `tools/pool.rs`, journeys |
//! | `data-until` | until when the documents reach | build | `tools/today.rs` |
//! | `data-date` | the day of an event | build | `tools/today.rs`, journeys |
//! | `data-standing` | whether it has happened, is planned or has passed | build, `tools/today.rs` | styles, journeys |
//! | `data-when` | at which of these a text shows | build | `tools/today.rs` |
//! | `data-today` | the place of today among the events | build | `tools/today.rs` |
//! | `data-grade` | how sure a later fact is | build | the build's tests |
//! | `data-copies`, `data-saves` | which place a button copies, and which file it saves | build | `share/`, journeys |
//! | `data-address` | the address of the site that codes were built with | build | `share/page.rs` |

pub mod asks;
pub mod browser;
pub mod claim;
pub mod desk;
pub mod link;
pub mod links;
pub mod live;
pub mod missing;
pub mod parts;
pub mod picture;
pub mod share;
pub mod start;
pub mod state;
pub mod tools;
pub mod union;
