//! Settings of the installation that are data: what the network is called, whether it is a demo.

mod store;

pub(crate) use self::store::STATEMENTS;
use crate::db::{Kept, Tx};
use crate::stop::Fault;

/// What every page says of the network.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// Its name, as it writes it.
    pub name: String,
    /// Whether people and statements in it are invented.
    pub is_demo: bool,
}

impl Network {
    /// As it is now.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn load(tx: &mut Tx<'_>) -> Result<Self, Fault> {
        SHOWN.get(tx).map(|shown| Self::clone(&shown))
    }

    /// Stores it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<(), Fault> {
        set(tx, "network-name", &self.name)?;
        set(tx, "is-demo", if self.is_demo { "yes" } else { "no" })
    }
}

static SHOWN: Kept<Network> = Kept::new("settings", &["setting"], |tx| {
    let mut network = Network { name: "Decapolis".to_owned(), is_demo: false };
    let settings =
        tx.all(store::SETTINGS, &[], |row| Ok::<_, Fault>((row.get::<String>(0)?, row.get::<String>(1)?)))?;
    for (name, content) in settings {
        match name.as_str() {
            "network-name" => network.name = content,
            "is-demo" => network.is_demo = content == "yes",
            _ => {}
        }
    }
    Ok(network)
});

/// Stores one setting.
///
/// # Errors
/// A fault of the database.
pub fn set(tx: &mut Tx<'_>, name: &str, content: &str) -> Result<(), Fault> {
    tx.run(store::SET_SETTING, &[&name, &content]).map(drop)
}

/// One setting, where it was ever stored.
///
/// # Errors
/// A fault of the database.
pub fn get(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>, Fault> {
    tx.first(store::SETTING, &[&name], |row| row.get(0))
}
