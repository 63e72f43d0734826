//! The index on disk: documents in and out, and how far it has followed the database.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::schema::Facet;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::analysis::Terms;
use crate::document::Document;
use crate::fields::{self, Fields};

/// The least that tantivy takes for its one writing thread; a batch of changes is far smaller.
const WRITER_BYTES: usize = 15_000_000;

/// The index did not do what was asked: a disk, a lock, a damaged file. The index can always be built anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchFault(String);

impl fmt::Display for SearchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SearchFault {}

impl From<tantivy::TantivyError> for SearchFault {
    fn from(error: tantivy::TantivyError) -> Self {
        Self(error.to_string())
    }
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It reads so now.
    Put(Document),
    /// It is no more.
    Remove(i64),
}

/// The index. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Index(Arc<Inner>);

struct Inner {
    fields: Fields,
    reader: IndexReader,
    index: tantivy::Index,
    /// Begun with the first change: an index that is only read needs no thread to write.
    writer: Mutex<Option<IndexWriter>>,
    position: Mutex<Option<i64>>,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("position", &self.position()).finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index in a folder. One that is missing, damaged or of another version begins empty, without a position.
    ///
    /// # Errors
    /// A fault when the folder cannot be written.
    pub fn open(folder: &Path) -> Result<Self, SearchFault> {
        match open_existing(folder) {
            Some((index, position)) => Self::of(index, Some(position)),
            None => Self::of(create(folder)?, None),
        }
    }

    /// An index that lives in memory only.
    ///
    /// # Errors
    /// A fault when a thread cannot be started.
    pub fn in_memory() -> Result<Self, SearchFault> {
        Self::of(tantivy::Index::create_in_ram(fields::schema().0), None)
    }

    fn of(index: tantivy::Index, position: Option<i64>) -> Result<Self, SearchFault> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let (_, fields) = fields::schema();
        let (writer, position) = (Mutex::new(None), Mutex::new(position));
        Ok(Self(Arc::new(Inner { fields, reader, index, writer, position })))
    }

    /// The last change that the index has followed; none before it was built.
    pub fn position(&self) -> Option<i64> {
        *locked(&self.0.position)
    }

    /// Applies changes; they are found after [`Index::commit`].
    ///
    /// # Errors
    /// A fault of the disk, or when another process writes this index; [`Index::roll_back`] then forgets all that was not
    /// committed.
    pub fn apply(&self, changes: &[Change]) -> Result<(), SearchFault> {
        let mut writer = locked(&self.0.writer);
        let writer = self.begun(&mut writer)?;
        for change in changes {
            let (record, document) = match change {
                Change::Put(document) => (document.record, Some(document)),
                Change::Remove(record) => (*record, None),
            };
            writer.delete_term(Term::from_field_i64(self.0.fields.record, record));
            if let Some(document) = document {
                writer.add_document(self.stored(document))?;
            }
        }
        Ok(())
    }

    /// Empties the index, before all documents are applied anew; readers see the old one until the commit.
    ///
    /// # Errors
    /// As [`Index::apply`].
    pub fn clear(&self) -> Result<(), SearchFault> {
        self.begun(&mut locked(&self.0.writer))?.delete_all_documents()?;
        Ok(())
    }

    /// Makes everything applied visible, together with how far the index has followed.
    ///
    /// # Errors
    /// As [`Index::apply`].
    pub fn commit(&self, position: i64) -> Result<(), SearchFault> {
        let mut writer = locked(&self.0.writer);
        let mut prepared = self.begun(&mut writer)?.prepare_commit()?;
        prepared.set_payload(&format!("{}:{position}", fields::VERSION));
        prepared.commit()?;
        self.0.reader.reload()?;
        // After the reload: who reads the position first and searches then never sees less than the position says.
        *locked(&self.0.position) = Some(position);
        Ok(())
    }

    /// Forgets what was applied since the last commit.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn roll_back(&self) -> Result<(), SearchFault> {
        self.begun(&mut locked(&self.0.writer))?.rollback()?;
        Ok(())
    }

    /// Each record with the digest of the document it was indexed from, by id: for comparing with the database.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn digests(&self) -> Result<Vec<(i64, u64)>, SearchFault> {
        let mut digests = Vec::new();
        for segment in self.searcher().segment_readers() {
            let records = segment.fast_fields().i64(fields::RECORD)?.first_or_default_col(0);
            let stored = segment.fast_fields().u64(fields::DIGEST)?.first_or_default_col(0);
            digests
                .extend(segment.doc_ids_alive().map(|document| (records.get_val(document), stored.get_val(document))));
        }
        digests.sort_unstable();
        Ok(digests)
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.0.fields
    }

    pub(crate) fn searcher(&self) -> tantivy::Searcher {
        self.0.reader.searcher()
    }

    fn begun<'w>(&self, writer: &'w mut Option<IndexWriter>) -> Result<&'w mut IndexWriter, SearchFault> {
        match writer {
            Some(writer) => Ok(writer),
            None => Ok(writer.insert(self.0.index.writer_with_num_threads(1, WRITER_BYTES)?)),
        }
    }

    fn stored(&self, document: &Document) -> TantivyDocument {
        let fields = self.fields();
        let mut stored = TantivyDocument::default();
        stored.add_i64(fields.record, document.record);
        stored.add_u64(fields.digest, document.digest());
        stored.add_text(fields.kind, &document.kind);
        for circle in &document.circles {
            stored.add_u64(fields.circle, *circle);
        }
        stored.add_facet(fields.facets, Facet::from_path(["kind", &document.kind]));
        for topic in &document.topics {
            stored.add_facet(fields.facets, Facet::from_path(["topic", topic]));
        }
        let (mut titles, mut bodies) = (Terms::default(), Terms::default());
        for passage in &document.passages {
            stored.add_facet(fields.facets, Facet::from_path(["language", passage.language.code()]));
            titles.add(&passage.title, passage.language);
            bodies.add(&passage.body, passage.language);
        }
        let targets = [fields.title_exact, fields.title_stem, fields.body_exact, fields.body_stem];
        for (field, text) in targets.into_iter().zip(titles.into_fields().into_iter().chain(bodies.into_fields())) {
            stored.add_pre_tokenized_text(field, text);
        }
        stored
    }
}

fn open_existing(folder: &Path) -> Option<(tantivy::Index, i64)> {
    let index = tantivy::Index::open_in_dir(folder).ok()?;
    let payload = index.load_metas().ok()?.payload?;
    let (version, position) = payload.split_once(':')?;
    let is_ours = version == fields::VERSION.to_string() && index.schema() == fields::schema().0;
    Some((index, position.parse().ok()?)).filter(|_| is_ours)
}

fn create(folder: &Path) -> Result<tantivy::Index, SearchFault> {
    let fault = |error: std::io::Error| SearchFault(format!("{}: {error}", folder.display()));
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(fault)?;
    }
    std::fs::create_dir_all(folder).map_err(fault)?;
    Ok(tantivy::Index::create_in_dir(folder, fields::schema().0)?)
}

/// A panic of another thread leaves nothing half done here that the next commit or roll-back would not mend.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
