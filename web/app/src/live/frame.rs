//! What the reader does faster than the page is drawn.

use leptos::prelude::request_animation_frame;
use std::cell::Cell;
use std::rc::Rc;

/// Something to do once.
type Act = Box<dyn FnOnce()>;

/// What is to be done before the page is drawn the next time. A finger moves more
/// often than that; what it did before its last move would never be seen.
#[derive(Clone, Default)]
pub struct NextFrame(Rc<Cell<Option<Act>>>);

impl NextFrame {
    /// Does this before the page is drawn, instead of what is still waiting.
    pub fn act(&self, act: impl FnOnce() + 'static) {
        if self.0.replace(Some(Box::new(act))).is_none() {
            let waiting = Rc::clone(&self.0);
            request_animation_frame(move || {
                if let Some(act) = waiting.take() {
                    act();
                }
            });
        }
    }
}
