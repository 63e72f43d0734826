//! SQL of the checks that hold of every network. Each reads a whole table: they run when an operator asks.

crate::statements! {
    AUDIENCES_OF_NOBODY scans "a check reads all" = "SELECT record FROM audience
        WHERE NOT EXISTS (SELECT 1 FROM circle WHERE circle.id = audience.circle) ORDER BY record LIMIT 100";
    STEPS_OF_NOBODY scans "a check reads all" = "SELECT record FROM next_step
        WHERE NOT EXISTS (SELECT 1 FROM post WHERE post.id = next_step.post) ORDER BY record LIMIT 100";
    APPOINTED_TWICE scans "a check reads all" = "SELECT holding.id FROM holding
        JOIN holding AS other ON other.post = holding.post
            AND other.id > holding.id AND other.starts_at < holding.ends_at AND holding.starts_at < other.ends_at
            AND other.starts_at < other.ends_at AND holding.starts_at < holding.ends_at
        WHERE NOT holding.is_acting AND NOT other.is_acting ORDER BY holding.id LIMIT 100";
    TERMS_BACKWARDS scans "a check reads all" = "SELECT id FROM holding WHERE ends_at < starts_at ORDER BY id LIMIT 100";
    AUDIT_BACKWARDS scans "a check reads all" = "SELECT id FROM
        (SELECT id, happened_at, lag(happened_at) OVER (ORDER BY id) AS before FROM audit) AS line
        WHERE happened_at < before - 1000000 ORDER BY id LIMIT 100";
}
