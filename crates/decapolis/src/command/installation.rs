//! Which network a command is about: the one of a configuration, or the embedded one in a folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use kernel::db::{Db, Place};
use kernel::file::Depot;

use super::Failure;
use crate::program::{self, Configuration, DataFolder};

/// Where `decapolis demo` keeps its network when it is told no folder.
pub(super) const DEMO_FOLDER: &str = "decapolis-demo";

#[derive(Debug, Args)]
pub(crate) struct Installation {
    /// The configuration; decapolis.toml where it is there and nothing is said.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A data folder with an embedded database, such as a demo's, in place of a configuration.
    #[arg(long, value_name = "FOLDER", conflicts_with = "config")]
    data: Option<PathBuf>,
}

impl Installation {
    pub(crate) fn configuration(&self) -> Result<Configuration, Failure> {
        match &self.data {
            Some(folder) => Ok(Configuration { data_folder: folder.clone(), ..Configuration::default() }),
            None => Configuration::load(self.config.as_deref()),
        }
    }

    /// How people reach it: as configured, or where the demo of the folder is served.
    pub(crate) fn address(&self) -> Result<String, Failure> {
        let of_demo = self.data.as_deref().and_then(|folder| DataFolder::at(folder).address());
        of_demo.map_or_else(|| Ok(self.configuration()?.web()?.address), Ok)
    }

    /// Whether a network was named.
    pub(crate) fn is_named(&self) -> bool {
        self.config.is_some() || self.data.is_some()
    }

    /// The network named; where none is, that of the configuration, else that of the demo beside it.
    pub(crate) fn open_or_demo(&self) -> Result<Db, Failure> {
        let found = self.open();
        let demo = DataFolder::existing(Path::new(DEMO_FOLDER)).ok().filter(|_| !self.is_named() && found.is_err());
        match demo {
            Some(folder) => Ok(program::open_as_it_is(&folder.database())?),
            None => found,
        }
    }

    /// Where the network's database is, which must be there.
    pub(crate) fn place(&self) -> Result<Place, Failure> {
        let configuration = self.configuration()?;
        if configuration.database.is_none() {
            return DataFolder::existing(&configuration.data_folder).map(|folder| folder.database());
        }
        let place = configuration.place(&DataFolder::open(&configuration.data_folder)?);
        match &place {
            Place::File(path) if !path.exists() => {
                Err(Failure::wrong_input("no network is in this file").at_path(path.display().to_string()))
            }
            _ => Ok(place),
        }
    }

    /// Where its files lie.
    pub(crate) fn files(&self) -> Result<Arc<Depot>, Failure> {
        let configuration = self.configuration()?;
        Ok(configuration.files(&DataFolder::at(&configuration.data_folder))?.depot)
    }

    /// The network's database, opened to be looked at.
    pub(crate) fn open(&self) -> Result<Db, Failure> {
        Ok(program::open_as_it_is(&self.place()?)?)
    }

    /// The network's database, made where there is none, and brought to this program's schema.
    pub(crate) fn open_for_writing(&self) -> Result<Db, Failure> {
        let configuration = self.configuration()?;
        let folder = DataFolder::open(&configuration.data_folder)?;
        Ok(program::open_for_writing(&configuration.place(&folder))?)
    }
}
