//! Statements: one text for both engines, declared through one macro, so that every one of them is known to the tests.

/// A statement declared by [`statements!`](crate::statements). There is no other way to make one.
#[derive(Debug)]
pub struct Sql {
    name: &'static str,
    module: &'static str,
    lite: &'static str,
    postgres: &'static str,
    scans: Option<&'static str>,
}

impl Sql {
    /// Only for the macro: everything it writes is a constant.
    #[doc(hidden)]
    pub const fn declared(
        name: &'static str,
        module: &'static str,
        lite: &'static str,
        postgres: &'static str,
        scans: Option<&'static str>,
    ) -> Self {
        Self { name, module, lite, postgres, scans }
    }

    /// Its constant's name, as in faults and plans.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The module that declares it.
    pub fn module(&self) -> &'static str {
        self.module
    }

    /// The text for SQLite, with `?1`.
    pub fn lite(&self) -> &'static str {
        self.lite
    }

    /// The text for PostgreSQL, with `$1`.
    pub fn postgres(&self) -> &'static str {
        self.postgres
    }

    /// The table that it writes to, where it writes.
    pub fn table_written(&self) -> Option<&'static str> {
        let table = ["INSERT INTO ", "UPDATE ", "DELETE FROM "].iter().find_map(|verb| self.lite.strip_prefix(verb))?;
        table.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next()
    }

    /// The tables that it reads from.
    pub fn tables_read(&self) -> impl Iterator<Item = &'static str> {
        let words = self.lite.split_whitespace();
        let pairs = words.clone().zip(words.skip(1));
        let named = pairs.filter(|(before, _)| matches!(*before, "FROM" | "JOIN")).map(|(_, table)| table);
        named.map(|table| table.trim_end_matches([')', ';', ','])).filter(|table| !table.starts_with('('))
    }

    /// Why it may read a whole table, where it may: `"12 rows"`.
    pub fn scans(&self) -> Option<&'static str> {
        self.scans
    }
}

/// Turns each `?1` outside quotes into `$1`, at compile time. A bare `?` does not compile.
#[doc(hidden)]
pub const fn dollars<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let bytes = text.as_bytes();
    let mut out = [0; LENGTH];
    let mut quoted = false;
    let mut at = 0;
    while at < LENGTH {
        out[at] = bytes[at];
        if bytes[at] == b'\'' {
            quoted = !quoted;
        }
        if bytes[at] == b'?' && !quoted {
            assert!(at + 1 < LENGTH && bytes[at + 1].is_ascii_digit(), "write ?1, not a bare ?");
            out[at] = b'$';
        }
        at += 1;
    }
    out
}

/// Declares the statements of a `store.rs`: a constant each, and `STATEMENTS`, the list that the registration names.
///
/// A statement that must read a whole small table says so: `ALL_TOPICS scans "some 30 topics" = "...";`.
#[macro_export]
macro_rules! statements {
    (@scan) => { None };
    (@scan $reason:literal) => { Some($reason) };
    ($($name:ident $(scans $scan:literal)? = $text:literal;)+) => {
        $(pub(super) const $name: &$crate::db::Sql = &{
            const TEXT: &str = $text;
            const BYTES: [u8; TEXT.len()] = $crate::db::dollars(TEXT);
            const POSTGRES: &str = match std::str::from_utf8(&BYTES) {
                Ok(text) => text,
                Err(_) => panic!("only ASCII marks change"),
            };
            $crate::db::Sql::declared(stringify!($name), module_path!(), TEXT, POSTGRES, $crate::statements!(@scan $($scan)?))
        };)+

        /// Every statement of this file, for the registration.
        pub(crate) const STATEMENTS: &[&$crate::db::Sql] = &[$($name),+];
    };
}

#[cfg(test)]
mod tests {
    use super::Sql;

    mod store {
        crate::statements! {
            PAIR = "SELECT ?2 AS a, ?1 AS b WHERE '?' <> 'x?'";
            WHOLE scans "3 rows" = "SELECT id FROM topic LIMIT 3";
            PUT = "INSERT INTO topic(id) VALUES (?1)";
            MOVE = "UPDATE topic SET place = ?1 WHERE id = ?2";
            TAKE = "DELETE FROM topic_word WHERE topic = ?1";
        }
    }

    #[test]
    fn question_marks_become_dollars_outside_quotes_only() {
        assert_eq!(store::PAIR.postgres(), "SELECT $2 AS a, $1 AS b WHERE '?' <> 'x?'");
        assert_eq!(store::PAIR.lite(), "SELECT ?2 AS a, ?1 AS b WHERE '?' <> 'x?'");
    }

    #[test]
    fn the_list_names_every_statement_of_the_file() {
        let names: Vec<_> = store::STATEMENTS.iter().map(|sql| (sql.name(), sql.scans())).collect();
        assert_eq!(names[..2], [("PAIR", None), ("WHOLE", Some("3 rows"))]);
        assert_eq!(names.len(), 5);
    }

    #[test]
    fn a_statement_tells_which_tables_it_reads() {
        let joined = "SELECT 1 FROM city JOIN post ON (SELECT 1 FROM person) = 1 JOIN (SELECT 2 FROM topic) AS other";
        let sql = Sql::declared("JOINED", "here", joined, joined, None);
        assert_eq!(sql.tables_read().collect::<Vec<_>>(), ["city", "post", "person", "topic"]);
    }

    #[test]
    fn a_statement_tells_which_table_it_writes() {
        let tables: Vec<_> = store::STATEMENTS.iter().map(|sql| sql.table_written()).collect();
        assert_eq!(tables, [None, None, Some("topic"), Some("topic"), Some("topic_word")]);
    }
}
