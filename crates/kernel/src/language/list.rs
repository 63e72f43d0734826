//! Lists in a sentence.

use std::fmt;

use super::Language;

impl Language {
    /// The items joined as in a sentence: "Lyon, Fez and Quito". Empty for none.
    pub fn list<T: fmt::Display>(self, items: impl IntoIterator<Item = T>) -> String {
        let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
        self.formats().list.format(items.iter()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;

    fn check_list(items: &[&str], expected: [&str; 4]) {
        assert_eq!(Language::ALL.map(|language| language.list(items)), expected);
    }

    #[test]
    fn a_list_ends_with_the_languages_and() {
        check_list(
            &["Lyon", "Fez", "Quito"],
            ["Lyon, Fez and Quito", "Lyon, Fez y Quito", "Lyon, Fez et Quito", "Lyon وFez وQuito"],
        );
    }

    #[test]
    fn spanish_says_e_before_the_sound_i() {
        assert_eq!(Language::Spanish.list(["Quito", "Ibagué"]), "Quito e Ibagué");
    }

    #[test]
    fn a_list_of_one_or_none_has_no_and() {
        check_list(&["Lyon"], ["Lyon"; 4]);
        check_list(&[], [""; 4]);
    }
}
