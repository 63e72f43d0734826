//! Signatures: below the mark `-- `, and the lines that phones add.

use super::line::Line;

/// Letters of a line that a phone adds; a sentence of a person is often longer.
const LETTERS_MAX: usize = 120;

/// How lines begin that phones and web mail add, in English, Spanish, French, German and Arabic.
const OF_DEVICES: [&str; 31] = [
    "sent from my",
    "sent from outlook",
    "sent from yahoo mail",
    "sent from mail for windows",
    "sent from proton mail",
    "sent with proton",
    "get outlook for",
    "enviado desde mi",
    "enviado desde outlook",
    "enviado desde correo",
    "enviado con proton",
    "enviado con el correo",
    "obtener outlook para",
    "envoyé de mon",
    "envoyé depuis mon",
    "envoyé depuis ma",
    "envoyé avec proton",
    "envoyé avec la messagerie",
    "envoyé à partir de",
    "obtenir outlook pour",
    "télécharger outlook pour",
    "von meinem",
    "gesendet von mein",
    "gesendet von outlook",
    "gesendet mit",
    "outlook für",
    "holen sie sich outlook",
    "أُرسلت من",
    "أرسلت من",
    "أرسل من",
    "تم الإرسال من",
];

/// The mark of RFC 3676, 4.3: two dashes and a space, alone.
pub(super) fn is_mark(line: &Line<'_>) -> bool {
    line.text == "-- "
}

/// Whether a phone or a web mail program wrote this line.
pub(super) fn is_of_device(line: &Line<'_>) -> bool {
    line.plain.chars().count() <= LETTERS_MAX && OF_DEVICES.iter().any(|known| line.plain.starts_with(known))
}
