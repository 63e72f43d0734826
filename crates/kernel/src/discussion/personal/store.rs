//! SQL of what a person said, follows and reported.

crate::statements! {
    COMMENTS_OF_PERSON = "SELECT comment.id, comment.kind, comment.record, comment_version.written_at,
            comment_version.words, comment_version.language, comment.appeal
        FROM comment
        JOIN comment_version ON comment_version.comment = comment.id
        WHERE comment.author = ?1 ORDER BY comment.id, comment_version.version LIMIT 5000";
    DELETE_VERSIONS_OF_PERSON = "DELETE FROM comment_version WHERE comment IN
        (SELECT id FROM comment WHERE author = ?1)";
    DELETE_COMMENTS_OF_PERSON = "DELETE FROM comment WHERE author = ?1";
    FOLLOWS_OF_PERSON = "SELECT record, since FROM discussion_follow WHERE person = ?1 ORDER BY record LIMIT 1000";
    DELETE_FOLLOWS_OF_PERSON = "DELETE FROM discussion_follow WHERE person = ?1";
    REPORTS_OF_PERSON = "SELECT id, comment, made_at, words, note FROM harassment_report WHERE reporter = ?1
        ORDER BY id LIMIT 1000";
    DELETE_REPORTS_OF_PERSON = "DELETE FROM harassment_report WHERE reporter = ?1";
    COUNT_OLD_REPORTS = "SELECT COUNT(*) FROM harassment_report WHERE settled_at < ?1";
    CLEAR_OLD_REPORTS = "DELETE FROM harassment_report WHERE id IN
        (SELECT id FROM harassment_report WHERE settled_at < ?1 ORDER BY settled_at LIMIT 200)";
}
