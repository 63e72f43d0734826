//! The words of the sentences, a table per language. `{a}` and `{b}` stand for what is put in.

use crate::language::Language;

#[derive(Debug)]
pub(crate) struct Words {
    /// Label, then what is asked of it.
    pub(crate) leaf: &'static str,
    pub(crate) at_least: &'static str,
    pub(crate) at_most: &'static str,
    pub(crate) less_than: &'static str,
    pub(crate) more_than: &'static str,
    pub(crate) one_of: &'static str,
    pub(crate) none_of: &'static str,
    pub(crate) anything_but: &'static str,
    pub(crate) between: &'static str,
    pub(crate) known: &'static str,
    pub(crate) boolean_true: &'static str,
    pub(crate) boolean_false: &'static str,
    pub(crate) and: &'static str,
    pub(crate) or: &'static str,
    pub(crate) not: &'static str,
    /// A number, then the parts.
    pub(crate) count_of: &'static str,
    pub(crate) always: &'static str,
    pub(crate) never: &'static str,
    pub(crate) yes: &'static str,
    pub(crate) no: &'static str,
    pub(crate) unclear: &'static str,
    pub(crate) decides: &'static str,
    pub(crate) changes: &'static str,
    pub(crate) to_be_known: &'static str,
    pub(crate) impossible: &'static str,
    pub(crate) not_found: &'static str,
    pub(crate) met: &'static str,
    pub(crate) not_met: &'static str,
    pub(crate) not_known: &'static str,
    pub(crate) more: &'static str,
    pub(crate) semicolon: &'static str,
    pub(crate) comma: &'static str,
    pub(crate) quoted: &'static str,
    pub(crate) numbers: NumberFormat,
}

/// How numbers are written, after the Unicode Common Locale Data Repository, version 45, `numbers` of each language.
#[derive(Debug)]
pub(crate) struct NumberFormat {
    pub(crate) group: char,
    pub(crate) decimal: char,
    /// Digits of the whole part from which it is grouped.
    pub(crate) grouped_digits_min: usize,
    /// The digit zero; the others follow it.
    pub(crate) zero: char,
    pub(crate) minus: &'static str,
}

pub(crate) fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::Arabic => &ARABIC,
    }
}

const ENGLISH: Words = Words {
    leaf: "{a}: {b}",
    at_least: "at least {a}",
    at_most: "at most {a}",
    less_than: "less than {a}",
    more_than: "more than {a}",
    one_of: "one of {a}",
    none_of: "none of {a}",
    anything_but: "anything but {a}",
    between: "between {a} and {b}",
    known: "any value, once it is known",
    boolean_true: "yes",
    boolean_false: "no",
    and: " and ",
    or: " or ",
    not: "not {a}",
    count_of: "at least {a} of ({b})",
    always: "nothing is asked",
    never: "nothing can meet this",
    yes: "Yes: the conditions are met.",
    no: "No: the conditions are not met.",
    unclear: "Unclear: too little is known to say whether the conditions are met.",
    decides: "What decides: {a}.",
    changes: "What it would take: {a}.",
    to_be_known: "What would make it a yes: {a}.",
    impossible: "No change would lead to a yes.",
    not_found: "What it would take was not found in time.",
    met: "{a}: met ({b})",
    not_met: "{a}: not met ({b})",
    not_known: "{a}: not known",
    more: "and {a} more",
    semicolon: "; ",
    comma: ", ",
    quoted: "“{a}”",
    numbers: NumberFormat { group: ',', decimal: '.', grouped_digits_min: 4, zero: '0', minus: "-" },
};

const SPANISH: Words = Words {
    leaf: "{a}: {b}",
    at_least: "al menos {a}",
    at_most: "como máximo {a}",
    less_than: "menos de {a}",
    more_than: "más de {a}",
    one_of: "alguno de estos valores: {a}",
    none_of: "ninguno de estos valores: {a}",
    anything_but: "cualquier valor salvo {a}",
    between: "entre {a} y {b}",
    known: "cualquier valor, en cuanto se conozca",
    boolean_true: "sí",
    boolean_false: "no",
    and: " y ",
    or: " o bien ",
    not: "no se cumple {a}",
    count_of: "al menos {a} de ({b})",
    always: "no se pide nada",
    never: "nada puede cumplirlo",
    yes: "Sí: se cumplen las condiciones.",
    no: "No: no se cumplen las condiciones.",
    unclear: "No está claro: falta información para saber si se cumplen las condiciones.",
    decides: "Lo que decide: {a}.",
    changes: "Lo que haría falta: {a}.",
    to_be_known: "Lo que llevaría a un sí: {a}.",
    impossible: "Ningún cambio llevaría a un sí.",
    not_found: "No se encontró a tiempo lo que haría falta.",
    met: "{a}: se cumple ({b})",
    not_met: "{a}: no se cumple ({b})",
    not_known: "{a}: no se sabe",
    more: "y {a} más",
    semicolon: "; ",
    comma: ", ",
    quoted: "«{a}»",
    numbers: NumberFormat { group: '.', decimal: ',', grouped_digits_min: 5, zero: '0', minus: "-" },
};

const FRENCH: Words = Words {
    leaf: "{a}\u{a0}: {b}",
    at_least: "au moins {a}",
    at_most: "au plus {a}",
    less_than: "moins de {a}",
    more_than: "plus de {a}",
    one_of: "l’une de ces valeurs\u{a0}: {a}",
    none_of: "aucune de ces valeurs\u{a0}: {a}",
    anything_but: "toute valeur sauf {a}",
    between: "entre {a} et {b}",
    known: "toute valeur, une fois connue",
    boolean_true: "oui",
    boolean_false: "non",
    and: " et ",
    or: " ou ",
    not: "sans que soit rempli {a}",
    count_of: "au moins {a} parmi ({b})",
    always: "rien n’est demandé",
    never: "rien ne peut y répondre",
    yes: "Oui\u{a0}: les conditions sont remplies.",
    no: "Non\u{a0}: les conditions ne sont pas remplies.",
    unclear: "Incertain\u{a0}: on en sait trop peu pour dire si les conditions sont remplies.",
    decides: "Ce qui décide\u{a0}: {a}.",
    changes: "Ce qu’il faudrait\u{a0}: {a}.",
    to_be_known: "Ce qui mènerait à un oui\u{a0}: {a}.",
    impossible: "Aucun changement ne mènerait à un oui.",
    not_found: "Ce qu’il faudrait n’a pas été trouvé à temps.",
    met: "{a}\u{a0}: rempli ({b})",
    not_met: "{a}\u{a0}: non rempli ({b})",
    not_known: "{a}\u{a0}: inconnu",
    more: "et {a} de plus",
    semicolon: "\u{202f}; ",
    comma: ", ",
    quoted: "«\u{a0}{a}\u{a0}»",
    numbers: NumberFormat { group: '\u{202f}', decimal: ',', grouped_digits_min: 4, zero: '0', minus: "-" },
};

const ARABIC: Words = Words {
    leaf: "{a}: {b}",
    at_least: "{a} على الأقل",
    at_most: "{a} على الأكثر",
    less_than: "أقل من {a}",
    more_than: "أكثر من {a}",
    one_of: "إحدى هذه القيم: {a}",
    none_of: "ليس أيًّا من هذه القيم: {a}",
    anything_but: "أي قيمة عدا {a}",
    between: "بين {a} و{b}",
    known: "أي قيمة متى عُرفت",
    boolean_true: "نعم",
    boolean_false: "لا",
    and: " و",
    or: " أو ",
    not: "عدم تحقق {a}",
    count_of: "{a} على الأقل من ({b})",
    always: "لا شيء مطلوب",
    never: "لا شيء يمكن أن يحقق هذا",
    yes: "نعم: الشروط مستوفاة.",
    no: "لا: الشروط غير مستوفاة.",
    unclear: "غير واضح: المعلوم أقل من أن يبيّن هل الشروط مستوفاة.",
    decides: "ما يحسم الأمر: {a}.",
    changes: "ما يلزم لذلك: {a}.",
    to_be_known: "ما يؤدي إلى نعم: {a}.",
    impossible: "لا يوجد تغيير يؤدي إلى نعم.",
    not_found: "لم يُعثر في الوقت المتاح على ما يلزم.",
    met: "{a}: مستوفى ({b})",
    not_met: "{a}: غير مستوفى ({b})",
    not_known: "{a}: غير معروف",
    more: "وغير ذلك، وعدده {a}",
    semicolon: "؛ ",
    comma: "، ",
    quoted: "«{a}»",
    numbers: NumberFormat { group: '٬', decimal: '٫', grouped_digits_min: 4, zero: '٠', minus: "\u{61c}-" },
};

/// Puts one text into a pattern. What is put in is not looked at again, so it may hold braces.
pub(crate) fn fill(pattern: &str, a: &str) -> String {
    fill_two(pattern, a, "")
}

/// As [`fill`], with two texts.
pub(crate) fn fill_two(pattern: &str, a: &str, b: &str) -> String {
    let (before, after) = pattern.split_once("{a}").expect("every pattern has {a}");
    match after.split_once("{b}") {
        Some((between, after)) => format!("{before}{a}{between}{b}{after}"),
        None => format!("{before}{a}{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        assert_eq!(fill_two("{a} - {b}.", "{b}", "{a}"), "{b} - {a}.");
    }
}
