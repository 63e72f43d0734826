//! SQL of the database's own ledger.

crate::statements! {
    MIGRATION_COUNT scans "some 50 steps" = "SELECT count(*) FROM migration";
}
