//! The words that every page needs, in the reader's language; made from `crates/kernel/texts/*.ftl`.

include!(concat!(env!("OUT_DIR"), "/kernel.rs"));

impl Texts {
    /// When something is due, seen from today: "today", "in 3 days", "2 days late". `days` is negative when late.
    pub fn due(self, days: i64) -> impl std::fmt::Display {
        std::fmt::from_fn(move |formatter| match days {
            0.. => write!(formatter, "{}", self.due_in(days)),
            ..0 => write!(formatter, "{}", self.days_late(days.saturating_neg())),
        })
    }

    /// How long ago something was, or how soon it is: "yesterday", "3 days ago". `days` is negative in the past.
    pub fn relative_days(self, days: i64) -> impl std::fmt::Display {
        std::fmt::from_fn(move |formatter| match days {
            0.. => write!(formatter, "{}", self.due_in(days)),
            ..0 => write!(formatter, "{}", self.days_ago(days.saturating_neg())),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Texts;
    use crate::language::Language;

    #[test]
    fn every_text_is_translated_or_excused() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        assert_eq!(texts::find_untranslated(&folder), []);
    }

    fn check_due(days: i64, expected: [&str; 4]) {
        let written = Language::ALL.map(|language| Texts::new(language).due(days).to_string());
        assert_eq!(written, expected);
    }

    #[test]
    fn a_date_is_due_in_words_of_each_language() {
        check_due(0, ["today", "hoy", "aujourd’hui", "اليوم"]);
        check_due(1, ["tomorrow", "mañana", "demain", "غدًا"]);
        check_due(2, ["in 2 days", "dentro de 2 días", "dans 2 jours", "بعد يومين"]);
        check_due(3, ["in 3 days", "dentro de 3 días", "dans 3 jours", "بعد 3 أيام"]);
        check_due(11, ["in 11 days", "dentro de 11 días", "dans 11 jours", "بعد 11 يومًا"]);
        check_due(100, ["in 100 days", "dentro de 100 días", "dans 100 jours", "بعد 100 يوم"]);
    }

    #[test]
    fn a_late_date_says_how_many_days() {
        check_due(-1, ["1 day late", "1 día de retraso", "1 jour de retard", "متأخر بيوم واحد"]);
        check_due(-2, ["2 days late", "2 días de retraso", "2 jours de retard", "متأخر بيومين"]);
        check_due(-12, ["12 days late", "12 días de retraso", "12 jours de retard", "متأخر بـ 12 يومًا"]);
    }

    #[test]
    fn the_farthest_past_does_not_overflow() {
        assert_eq!(Texts::new(Language::English).due(i64::MIN).to_string(), "9,223,372,036,854,775,807 days late");
    }
}
