//! SQL of drafts.

crate::statements! {
    INSERT_DRAFT = "INSERT INTO draft (id, post, author, target, fields, language, written_at, state, settled_at, location)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'waiting', 9223372036854775807, '')";
    DRAFT = "SELECT draft.id, draft.post, draft.author, person.name, draft.target, draft.fields, draft.language,
            draft.written_at, draft.state, draft.location
        FROM draft JOIN person ON person.id = draft.author WHERE draft.id = ?1";
    DRAFTS_OF_POST = "SELECT draft.id, draft.post, draft.author, person.name, draft.target, draft.fields, draft.language,
            draft.written_at, draft.state, draft.location
        FROM draft JOIN person ON person.id = draft.author
        WHERE draft.post = ?1 AND draft.settled_at = ?2 ORDER BY draft.id LIMIT 50";
    EXAMPLE = "SELECT draft.id, draft.post, draft.author, person.name, draft.target, draft.fields, draft.language,
            draft.written_at, draft.state, draft.location
        FROM draft JOIN person ON person.id = draft.author
        WHERE draft.settled_at = ?1 ORDER BY draft.id LIMIT 1";
    SETTLE = "UPDATE draft SET state = ?2, settled_at = ?3, location = ?4, fields = '' WHERE id = ?1 AND state = 'waiting'";
}
