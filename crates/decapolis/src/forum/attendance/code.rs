//! The code of a badge: short enough to be typed, drawn from nothing that a person is known by.
//!
//! It is not kept: it is the keyed hash of the seat, so that a badge says nothing to who photographs it, and nobody can make one for
//! a seat of somebody else. A code of another meeting opens no door.

use kernel::web::App;

use super::super::seat::Seat;

/// What the key is made for.
const PURPOSE: &str = "badge";
/// Letters and digits that nobody takes for another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code: 40 bits, so that of a thousand guesses at a meeting of a thousand one in a million opens.
const LENGTH: usize = 8;

/// The code of a seat, in two groups of four.
pub(super) fn of(app: &App, seat: &Seat) -> String {
    let hash = app.keyed_hash(PURPOSE, &seat.id.to_string());
    let letters = hash.iter().take(LENGTH).map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
    let code: String = letters.collect();
    format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..])
}

/// The seat whose code was read or typed: without regard to case, dashes and spaces, and to letters taken for digits.
pub(super) fn find<'s>(app: &App, seats: &'s [Seat], typed: &str) -> Option<&'s Seat> {
    let plain = plain(typed);
    seats.iter().find(|seat| of(app, seat).replace('-', "") == plain)
}

/// As Crockford reads: O is nought, I and L are one.
fn plain(typed: &str) -> String {
    let letters = typed.chars().filter(|letter| letter.is_ascii_alphanumeric());
    let read = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    letters.map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(plain(" 7fOk-9iql\n"), "7F0K91Q1");
    }
}
