//! SQL of the thread.

crate::statements! {
    INSERT_LINK = "INSERT INTO thread (source, target, kind, source_kind, target_kind, author, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    UNTIE = "DELETE FROM thread WHERE source = ?1 AND target = ?2";
    AROUND = "SELECT tied.record, tied.record_kind, tied.kind, tied.is_before, tied.made_at FROM (
            SELECT source AS record, source_kind AS record_kind, kind, TRUE AS is_before, made_at
            FROM thread WHERE target = ?1
            UNION ALL
            SELECT target AS record, target_kind AS record_kind, kind, FALSE AS is_before, made_at
            FROM thread WHERE source = ?1
        ) AS tied
        WHERE EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = tied.record AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY tied.made_at, tied.record LIMIT 100";
}
