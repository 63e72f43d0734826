//! SQL of what people say below records.

crate::statements! {
    INSERT_COMMENT = "INSERT INTO comment (id, record, kind, author, post, written_at, version, hidden_at, hidden_because,
            appeal, appealed_at, decided_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, '', '', ?7, ?7)";
    INSERT_VERSION = "INSERT INTO comment_version (comment, version, words, language, written_at)
        VALUES (?1, ?2, ?3, ?4, ?5)";
    COMMENTS = "SELECT comment.id, comment.record, comment.kind, comment.author, comment.post, comment_version.words,
            comment_version.language, comment.written_at, comment.version, comment.hidden_at, comment.hidden_by,
            comment.hidden_because, comment.appeal, comment.decided_at
        FROM comment
        JOIN comment_version ON comment_version.comment = comment.id AND comment_version.version = comment.version
        WHERE comment.record = ?1 ORDER BY comment.id LIMIT 200";
    COMMENT = "SELECT comment.id, comment.record, comment.kind, comment.author, comment.post, comment_version.words,
            comment_version.language, comment.written_at, comment.version, comment.hidden_at, comment.hidden_by,
            comment.hidden_because, comment.appeal, comment.decided_at
        FROM comment
        JOIN comment_version ON comment_version.comment = comment.id AND comment_version.version = comment.version
        WHERE comment.id = ?1";
    VERSIONS = "SELECT version, words, language, written_at FROM comment_version WHERE comment = ?1
        ORDER BY version DESC LIMIT 50";
    NEXT_VERSION = "UPDATE comment SET version = version + 1 WHERE id = ?1 AND version = ?2 AND hidden_at = ?3";
    PACE = "SELECT MIN(written_at), COUNT(CASE WHEN written_at > ?2 THEN 1 END) FROM comment WHERE author = ?1";
    HIDE = "UPDATE comment SET hidden_at = ?2, hidden_by = ?3, hidden_because = ?4 WHERE id = ?1 AND hidden_at = ?5";
    SHOW = "UPDATE comment SET hidden_at = ?2, hidden_by = NULL, hidden_because = '', appeal = '', appealed_at = ?2
        WHERE id = ?1 AND decided_at = ?2";
    APPEAL = "UPDATE comment SET appeal = ?2, appealed_at = ?3 WHERE id = ?1 AND appealed_at = ?4";
    UPHOLD = "UPDATE comment SET decided_at = ?2 WHERE id = ?1 AND decided_at = ?3";
    FOLLOW = "INSERT INTO discussion_follow (record, person, post, since) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (record, person) DO NOTHING";
    UNFOLLOW = "DELETE FROM discussion_follow WHERE record = ?1 AND person = ?2";
    IS_FOLLOWING = "SELECT since FROM discussion_follow WHERE record = ?1 AND person = ?2";
    FOLLOWERS = "SELECT person, post FROM discussion_follow WHERE record = ?1 ORDER BY person LIMIT 500";
    INSERT_REPORT = "INSERT INTO harassment_report (id, comment, reporter, reader, words, language, made_at, note, settled_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', ?8)";
    REPORT = "SELECT id, comment, reporter, reader, words, language, made_at, note, settled_at FROM harassment_report
        WHERE id = ?1";
    REPORTS_TO = "SELECT id, comment, reporter, reader, words, language, made_at, note, settled_at FROM harassment_report
        WHERE reader = ?1 ORDER BY settled_at DESC, id DESC LIMIT 50";
    SETTLE_REPORT = "UPDATE harassment_report SET note = ?2, settled_at = ?3 WHERE id = ?1 AND settled_at = ?4";
    EXAMPLE = "SELECT id FROM comment WHERE author = ?1 ORDER BY written_at DESC, id DESC LIMIT 1";
}
