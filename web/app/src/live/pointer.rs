//! Where a pointer is in a picture.

use web_sys::{Element, PointerEvent};

/// Where a pointer that is pressed points in the picture, in thousandths of its
/// width and height from the left upper corner. Returns `None` if it is not pressed.
pub fn pressed(event: &PointerEvent, picture: &Element) -> Option<(u32, u32)> {
    if event.buttons() & 1 == 0 {
        return None;
    }
    // Outside of the picture too, until the reader lets go. Only a pointer that is
    // gone by now cannot be held.
    let _ = picture.set_pointer_capture(event.pointer_id());
    let room = picture.get_bounding_client_rect();
    let part = |at: i32, from: f64, size: f64| {
        let part = (f64::from(at) - from) / size.max(1.0) * 1_000.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1 000"
        )]
        let part = part.clamp(0.0, 1_000.0) as u32;
        part
    };
    Some((
        part(event.client_x(), room.left(), room.width()),
        part(event.client_y(), room.top(), room.height()),
    ))
}
