//! What one page asks several times, read once: a transaction that only reads sees one state of the database, so the second
//! answer is the first. Capabilities that add to a page need not hand each other what each of them asks.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::hash::Hash;

use super::Tx;

/// Answers by the types of question and answer, each a map of its own.
#[derive(Default)]
pub(super) struct Answers(HashMap<TypeId, Box<dyn Any>>);

impl Answers {
    fn of<K: 'static, V: 'static>(&mut self) -> Option<&mut HashMap<K, V>> {
        let fresh = || Box::new(HashMap::<K, V>::new()) as Box<dyn Any>;
        self.0.entry(TypeId::of::<(K, V)>()).or_insert_with(fresh).downcast_mut()
    }
}

impl Tx<'_> {
    /// What `load` gives for `key`: loaded once in a transaction that only reads, each time in one that may write. A key is of a
    /// type that says what is asked; nothing is remembered of what fails, or while something is read to be kept in memory.
    ///
    /// # Errors
    /// As `load`.
    pub fn once<K, V, E>(&mut self, key: K, load: impl FnOnce(&mut Self) -> Result<V, E>) -> Result<V, E>
    where
        K: Eq + Hash + 'static,
        V: Clone + 'static,
    {
        if !self.only_reads() || self.keeping.is_some() {
            return load(self);
        }
        let known = self.answers.of::<K, V>().and_then(|answers| answers.get(&key).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let loaded = load(self)?;
        if let Some(answers) = self.answers.of() {
            answers.insert(key, loaded.clone());
        }
        Ok(loaded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setting;
    use crate::stop::Fault;
    use crate::testing::database;

    #[derive(PartialEq, Eq, Hash)]
    struct Name(&'static str);

    fn asked_twice(tx: &mut Tx<'_>) -> Result<(usize, Option<String>), Fault> {
        let before = tx.statements_run();
        tx.once(Name("other"), |_| Ok::<Option<String>, Fault>(None))?;
        tx.once(Name("network-name"), |tx| setting::get(tx, "network-name"))?;
        let name = tx.once(Name("network-name"), |tx| setting::get(tx, "network-name"))?;
        Ok((tx.statements_run() - before, name))
    }

    #[test]
    fn a_page_reads_once_what_it_asks_twice_and_an_act_reads_what_it_changed() {
        let (_folder, db) = database();
        let written = db.write_blocking("set", |tx| {
            setting::set(tx, "network-name", "Ten Cities")?;
            tx.once(Name("network-name"), |tx| setting::get(tx, "network-name"))?;
            setting::set(tx, "network-name", "Twelve Cities")?;
            Ok(tx.once(Name("network-name"), |tx| setting::get(tx, "network-name"))?)
        });
        assert_eq!(written.expect("written").as_deref(), Some("Twelve Cities"));
        let read = db.read_blocking("read", |tx| Ok(asked_twice(tx)?)).expect("read");
        assert_eq!(read, (1, Some("Twelve Cities".to_owned())));
    }
}
