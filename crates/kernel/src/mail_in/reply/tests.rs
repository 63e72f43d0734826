//! Replies as eight mail programs send them in five languages; all of it was written for these tests.

use proptest::prelude::*;

use super::reply_of;

/// The address in every quotation: long enough that programs break the line that holds it.
const FROM: &str = "Institute of Cities <reply+06b8n4xk2v0t1.0123456789abcdef0123456789abcdef@cities.example>";
const QUOTED: &str = "Marta (Head of data, Lyon) asks you:\n\nHow did you begin?\n-- \nSent by Cities.\n";

/// Languages in the order of the lines below: English, Spanish, French, German, Arabic.
const LANGUAGES: usize = 5;

fn marked(text: &str) -> String {
    text.lines().map(|line| format!("> {line}\n")).collect()
}

fn attributed(line: &str) -> String {
    format!("{}\n\n{}", line.replace("{from}", FROM), marked(QUOTED))
}

fn headed(labels: [&str; 4], above: &str) -> String {
    let [sender, day, recipient, subject] = labels;
    format!(
        "{above}{sender} {FROM}\n{day} Monday, 2 November 2026 10:12\n{recipient} Ravi <ravi@city.example>\n\
         {subject} A question to you\n\n{QUOTED}"
    )
}

const LABELS: [[&str; 4]; LANGUAGES] = [
    ["From:", "Sent:", "To:", "Subject:"],
    ["De:", "Enviado el:", "Para:", "Asunto:"],
    ["De\u{a0}:", "Envoyé\u{a0}:", "À\u{a0}:", "Objet\u{a0}:"],
    ["Von:", "Gesendet:", "An:", "Betreff:"],
    ["من:", "تم الإرسال:", "إلى:", "الموضوع:"],
];

const ORIGINAL: [&str; LANGUAGES] = [
    "-----Original Message-----\n",
    "-----Mensaje original-----\n",
    "-----Message d'origine-----\n",
    "-----Ursprüngliche Nachricht-----\n",
    "-----الرسالة الأصلية-----\n",
];

const GMAIL: [&str; LANGUAGES] = [
    "On Mon, Nov 2, 2026 at 10:12 AM {from}\nwrote:",
    "El lun, 2 nov 2026 a las 10:12, Institute of Cities\n(<reply+06b8n4xk2v0t1.0123@cities.example>) escribió:",
    "Le lun. 2 nov. 2026 à 10:12, {from} a\nécrit\u{a0}:",
    "Am Mo., 2. Nov. 2026 um 10:12 Uhr schrieb Institute of Cities\n<reply+06b8n4xk2v0t1.0123@cities.example>:",
    "في الاثنين، 2 نوفمبر 2026 في 10:12 ص تمت كتابة ما يلي بواسطة \u{202a}Cities\u{202c}\n<\u{202a}reply@cities.example\u{202c}>:",
];

const APPLE_MAIL: [&str; LANGUAGES] = [
    "On 2 Nov 2026, at 10:12, {from} wrote:",
    "El 2 nov 2026, a las 10:12, {from} escribió:",
    "Le 2 nov. 2026 à 10:12, {from} a écrit :",
    "Am 02.11.2026 um 10:12 schrieb {from}:",
    "في ٢ نوفمبر ٢٠٢٦، الساعة ١٠:١٢ ص، كتب {from}:",
];

const THUNDERBIRD: [&str; LANGUAGES] = [
    "On 02/11/2026 10:12, Institute of Cities wrote:",
    "El 2/11/26 a las 10:12, Institute of Cities escribió:",
    "Le 02/11/2026 à 10:12, Institute of Cities a écrit\u{a0}:",
    "Am 02.11.26 um 10:12 schrieb Institute of Cities:",
    "في 2/11/26 10:12 ص، كتب Institute of Cities:",
];

/// Yahoo marks nothing in its text part.
const YAHOO: [&str; LANGUAGES] = [
    "    On Monday, November 2, 2026 at 10:12:00 AM GMT+1, {from} wrote:  ",
    "    En lunes, 2 de noviembre de 2026, 10:12:00 CET, {from} escribió:  ",
    "    Le lundi 2 novembre 2026 à 10:12:00 UTC+1, {from} a écrit :  ",
    "    Am Montag, 2. November 2026 um 10:12:00 MEZ hat {from} Folgendes geschrieben:  ",
    "    في الاثنين، ٢ نوفمبر ٢٠٢٦ ١٠:١٢:٠٠ ص غرينتش+١، كتب {from}:  ",
];

const K9: [&str; LANGUAGES] = [
    "On 2 November 2026 10:12:00 CET, {from} wrote:",
    "El 2 de noviembre de 2026 10:12:00 CET, {from} escribió:",
    "Le 2 novembre 2026 10:12:00 GMT+01:00, {from} a écrit :",
    "Am 2. November 2026 10:12:00 MEZ schrieb {from}:",
    "في ٢ نوفمبر ٢٠٢٦ ١٠:١٢:٠٠ ص، كتب {from}:",
];

const PROTON: [&str; LANGUAGES] = [
    "On Monday, November 2nd, 2026 at 10:12, {from} wrote:",
    "El lunes, 2 de noviembre de 2026 a las 10:12, {from} escribió:",
    "Le lundi 2 novembre 2026 à 10:12, {from} a écrit :",
    "Am Montag, 2. November 2026 um 10:12, {from} schrieb:",
    "في الاثنين، ٢ نوفمبر ٢٠٢٦ في ١٠:١٢، كتب {from}:",
];

const PHONE: [&str; LANGUAGES] = [
    "Sent from my iPhone",
    "Enviado desde mi iPhone",
    "Envoyé de mon iPhone",
    "Von meinem iPhone gesendet",
    "أُرسلت من الـ iPhone",
];

const PROTONS_OWN: [&str; LANGUAGES] = [
    "Sent with Proton Mail secure email.",
    "Enviado con el correo electrónico seguro de Proton Mail.",
    "Envoyé avec la messagerie sécurisée Proton Mail.",
    "Gesendet mit Proton Mail sicherer E-Mail.",
    "أُرسلت من Proton Mail",
];

const PHONE_OUTLOOK: [&str; LANGUAGES] = [
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Obtener Outlook para iOS<https://aka.ms/o0ukef>",
    "Télécharger Outlook pour iOS<https://aka.ms/o0ukef>",
    "Outlook für iOS<https://aka.ms/o0ukef> beziehen",
    "",
];

/// What stands below a reply, by program.
fn below(language: usize) -> Vec<(&'static str, String)> {
    let rule = "________________________________\n";
    let yahoo = format!("{}\n \n{QUOTED}", YAHOO[language].replace("{from}", FROM));
    let phone = |own: &str, lines: [&str; LANGUAGES]| format!("{own}\n\n{}", attributed(lines[language]));
    vec![
        ("Gmail", attributed(GMAIL[language])),
        ("Outlook on the desktop", headed(LABELS[language], "")),
        ("Outlook on the desktop, old", headed(LABELS[language], ORIGINAL[language])),
        ("Outlook on the web", headed(LABELS[language], rule)),
        ("Outlook on a phone", headed(LABELS[language], &format!("{}\n{rule}", PHONE_OUTLOOK[language]))),
        ("Apple Mail", attributed(APPLE_MAIL[language])),
        ("Thunderbird", format!("-- \nRavi\nCity hall\n\n{}", attributed(THUNDERBIRD[language]))),
        ("Yahoo", yahoo),
        ("iOS", phone(PHONE[language], APPLE_MAIL)),
        ("K-9", phone("-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.", K9)),
        ("Proton Mail", phone(PROTONS_OWN[language], PROTON)),
    ]
}

const REPLIES: [&str; LANGUAGES] = [
    "Hello Marta,\n\nwith one library.\nThen with three.\n\nRavi",
    "Hola Marta:\n\ncon una biblioteca.\n\nRavi",
    "Bonjour Marta,\n\navec une bibliothèque.\n\nRavi",
    "Hallo Marta,\n\nmit einer Bücherei.\n\nRavi",
    "مرحبًا مارتا،\n\nبدأنا بمكتبة واحدة.\n\nرافي",
];

#[test]
fn eight_programs_in_five_languages_leave_the_reply() {
    for language in 0..LANGUAGES {
        for (program, below) in below(language) {
            for reply in REPLIES {
                let text = format!("{reply}\n\n{below}");
                assert_eq!(reply_of(&text), reply, "{program}, language {language}:\n{text}");
                assert_eq!(reply_of(&text.replace('\n', "\r\n")), reply, "{program} with line ends of mail");
            }
        }
    }
}

#[test]
fn a_mail_with_nothing_of_its_own_is_an_empty_reply() {
    for language in 0..LANGUAGES {
        for (program, below) in below(language) {
            let left = reply_of(&below);
            let is_alone = ["iOS", "Proton Mail", "Outlook on a phone", "Thunderbird", "K-9"].contains(&program);
            assert!(left.is_empty() || is_alone, "{program}, language {language}: {left}");
        }
    }
}

#[test]
fn answers_between_the_lines_keep_what_they_answer() {
    let text = "On 2 Nov 2026, at 10:12, Cities <a@b.example> wrote:\n> How did you begin?\nWith one library.\n\n\
                > Who paid?\nThe city.\n\n> Sent by Cities.\n";
    let kept = "> How did you begin?\nWith one library.\n\n> Who paid?\nThe city.";
    assert_eq!(reply_of(text), kept);
}

#[test]
fn a_reply_below_the_quotation_stands_alone() {
    let text = format!("{}\nWith one library.\n", attributed(THUNDERBIRD[0]));
    assert_eq!(reply_of(&text), "With one library.");
}

#[test]
fn separators_and_sentences_cut_nothing() {
    for text in [
        "First\n---\nSecond\n________________________________\nThird",
        "One\n--\nTwo\n***\nThree\n-----\nFour",
        "-----Original Message-----\nis what Outlook writes above a quotation.",
        "On 3 May 2024 our mayor wrote:\nno sensor without a purpose.",
        "From: the river to the ring road.\nNothing else.",
        "De: 3 a 5 bibliotecas.\nPara: todos.",
    ] {
        assert_eq!(reply_of(text), text, "{text}");
    }
}

#[test]
fn a_signature_goes_and_a_word_of_thanks_stays() {
    assert_eq!(reply_of("With one library.\n\nThanks\n-- \nRavi\n+44 20 0000 0000"), "With one library.\n\nThanks");
    assert_eq!(reply_of("Sent from my office: the plan.\n"), "Sent from my office: the plan.", "all there is");
    assert_eq!(reply_of("-- \nonly below the mark"), "--\nonly below the mark");
}

proptest! {
    #[test]
    fn any_text_gives_some_of_its_own_lines_in_order(text in "(\\PC{0,20}|> |-- |On 2 Nov at 10:12, a@b.c wrote:|From: a|Sent: b|To: c|\n|\r\n|:){0,40}") {
        let reply = reply_of(&text);
        let whole = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut lines = whole.lines().map(str::trim);
        for line in reply.lines().map(str::trim).filter(|line| !line.is_empty()) {
            prop_assert!(lines.any(|own| own == line), "{line:?} of {text:?}");
        }
    }

    #[test]
    fn plain_words_stay_as_they_are(words in "[a-zäéñ,. ]{1,30}(\n{1,2}[a-zäéñ,. ]{1,30}){0,6}") {
        let reply = reply_of(&words);
        let said = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(said(&reply), said(&words));
    }

    #[test]
    fn what_stands_below_a_reply_never_adds_to_it(words in "[a-z][a-z ]{0,30}(\n[a-z][a-z ]{0,30}){0,4}", program in 0..11_usize, language in 0..LANGUAGES) {
        let (_, below) = below(language).swap_remove(program);
        let reply = reply_of(&words);
        prop_assert_eq!(reply_of(&format!("{words}\n\n{below}")), reply);
    }
}
