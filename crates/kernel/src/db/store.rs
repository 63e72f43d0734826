//! SQL of the database's own ledger.

crate::statements! {
    MIGRATION_COUNT scans "some 50 steps" = "SELECT count(*) FROM migration";
    TABLE_VERSIONS scans "some 20 tables" = "SELECT name, version FROM table_version ORDER BY name LIMIT 100";
    ADVANCE_VERSION = "UPDATE table_version SET version = ?2 WHERE name = ?1";
}
