//! The QR code (ISO/IEC 18004) as squares.

use fast_qr::{ECL, QRBuilder};
use krilla::geom::{Path, PathBuilder, Rect};

/// White around the code, in modules (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

/// The dark modules of a code within a square of a size, its upper left corner at a place, in points; none when the code is too
/// long. A quarter of it may be scratched (level Q).
pub(crate) fn path(code: &str, (left, top): (f32, f32), size: f32) -> Option<Path> {
    let code = QRBuilder::new(code).ecl(ECL::Q).build().ok()?;
    let module = size / (code.size + 2 * QUIET) as f32;
    let at = |start: f32, place: usize| start + (place + QUIET) as f32 * module;
    let mut path = PathBuilder::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let dark = (column..code.size).take_while(|column| code[row][*column].value()).count();
            if let Some(rect) =
                Rect::from_xywh(at(left, column), at(top, row), dark as f32 * module, module).filter(|_| dark > 0)
            {
                path.push_rect(rect);
            }
            column += dark.max(1);
        }
    }
    path.finish()
}
