//! SQL of the audit.

crate::statements! {
    INSERT_KEY = "INSERT INTO person_key (person, pseudonym, secret) VALUES (?1, ?2, ?3)";
    KEY = "SELECT pseudonym, secret FROM person_key WHERE person = ?1";
    DELETE_KEY = "DELETE FROM person_key WHERE person = ?1";
    NOTE_ACTIVITY = "INSERT INTO post_activity (post, last_act_at) VALUES (?1, ?2)
        ON CONFLICT (post) DO UPDATE SET last_act_at = excluded.last_act_at WHERE post_activity.last_act_at < ?3";
    INSERT_ENTRY = "INSERT INTO audit (id, act, pseudonym, post, record, happened_at, values_hash)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    VALUES_HASH = "SELECT values_hash FROM audit WHERE id = ?1";
    ENTRIES_BETWEEN = "SELECT id, act, pseudonym, post, record, happened_at, values_hash FROM audit
        WHERE id > ?1 AND id < ?2 ORDER BY id LIMIT 1000";
    LAST_EPOCH = "SELECT id, first_entry, last_entry, entry_count, previous_hash, hash, sealed_at FROM audit_epoch
        WHERE id > 0 ORDER BY id DESC LIMIT 1";
    EPOCHS_AFTER = "SELECT id, first_entry, last_entry, entry_count, previous_hash, hash, sealed_at FROM audit_epoch
        WHERE id > ?1 ORDER BY id LIMIT 1000";
    INSERT_EPOCH = "INSERT INTO audit_epoch (id, first_entry, last_entry, entry_count, previous_hash, hash, sealed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
}
