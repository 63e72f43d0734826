//! The languages every folder of texts holds, and the plural categories that a translation must give in each.

/// One interface language. To add one, add a line to [`LANGUAGES`] and a variant to `kernel::language::Language`.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47 code, also the name of its file: `es` is `es.ftl`.
    pub(crate) code: &'static str,
    /// Variant of `kernel::language::Language`.
    pub(crate) variant: &'static str,
    /// Plural categories that whole numbers have in this language (CLDR 48, `plurals.xml`, cardinal).
    pub(crate) categories: &'static [&'static str],
    /// Those of them that a select must give: all that everyday numbers reach and that no exact number stands for.
    /// `many` of Spanish and French begins at a million, `zero` of Arabic reads well as `other`.
    pub(crate) required: &'static [&'static str],
}

/// English first: the others are compared with it.
pub(crate) const LANGUAGES: [Language; 4] = [
    Language { code: "en", variant: "English", categories: &["one", "other"], required: &["one", "other"] },
    Language { code: "es", variant: "Spanish", categories: &["one", "many", "other"], required: &["one", "other"] },
    Language { code: "fr", variant: "French", categories: &["one", "many", "other"], required: &["one", "other"] },
    Language {
        code: "ar",
        variant: "Arabic",
        categories: &["zero", "one", "two", "few", "many", "other"],
        required: &["one", "two", "few", "many", "other"],
    },
];

/// The six categories of CLDR and their variants in `kernel::language::Plural`.
pub(crate) const CATEGORIES: [(&str, &str); 6] =
    [("zero", "Zero"), ("one", "One"), ("two", "Two"), ("few", "Few"), ("many", "Many"), ("other", "Other")];
