-- Tables of which something is kept in memory (kernel::db::Kept).
INSERT INTO table_version (name, version) VALUES ('city', 1), ('membership', 1), ('region', 1), ('city_fact', 1);
