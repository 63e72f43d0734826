//! How one takes part, in words: on the page of a meeting, in its mails and in calendars.

use kernel::design::{Pair, Words};
use kernel::language::{Language, set_apart};

use super::super::texts::Texts;
use super::model::{Joining, Way};

/// As facts of a page. `is_inside`: whether the reader comes or conducts, and so reads the address.
pub(in crate::forum) fn pairs(joining: &Joining, is_inside: bool, language: Language) -> Vec<Pair> {
    let texts = Texts::new(language);
    let said = |name: &'static str, words: &String| {
        (!words.is_empty()).then(|| Pair::new(name, Words::written(words.clone(), None)))
    };
    let mut pairs = vec![Pair::new(texts.how_one_takes_part(), texts.way(joining.way.code()).to_string())];
    if joining.way != Way::InPerson {
        pairs.push(match (is_inside, joining.address.is_empty()) {
            (true, false) => Pair::new(texts.join_address(), Words::written(joining.address.clone(), None)),
            (true, true) => Pair::new(texts.join_address(), texts.join_address_comes()),
            (false, _) => Pair::new(texts.join_address(), texts.join_address_kept()),
        });
    }
    pairs.extend(said(texts.spoken(), &joining.spoken));
    pairs.extend(said(texts.interpreted(), &joining.interpreted));
    pairs
}

/// As sentences of a mail: the way where it is not in the room, languages where they are said, and the address for who comes.
pub(in crate::forum) fn sentences(joining: &Joining, comes: bool, language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    let mut sentences = Vec::new();
    if joining.way != Way::InPerson {
        sentences.push(texts.mail_way(joining.way.code()).to_string());
    }
    if comes && !joining.address.is_empty() {
        sentences.push(texts.mail_join_at(set_apart(&joining.address)).to_string());
    }
    if !joining.spoken.is_empty() {
        sentences.push(texts.mail_spoken(set_apart(&joining.spoken)).to_string());
    }
    if !joining.interpreted.is_empty() {
        sentences.push(texts.mail_interpreted(set_apart(&joining.interpreted)).to_string());
    }
    sentences
}

/// The same as the description of an entry in a calendar, which has the address in a field of its own.
pub(in crate::forum) fn calendar_words(joining: &Joining, language: Language) -> String {
    sentences(joining, false, language).join("\n")
}
