//! SQL of what a person did with agendas, in a post while they held it.

kernel::statements! {
    PARTS_OF_PERSON = "SELECT agenda_speaker.item, agenda_speaker.asked_at, agenda_speaker.answer, agenda_speaker.answered_at
        FROM holding JOIN agenda_speaker ON agenda_speaker.post = holding.post
            AND agenda_speaker.asked_at >= holding.starts_at AND agenda_speaker.asked_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY agenda_speaker.id LIMIT 1000";
    ITEMS_OF_PERSON = "SELECT agenda_item.id, agenda_item.made_at, agenda_item.title, agenda_item.words
        FROM holding JOIN agenda_item ON agenda_item.author = holding.post
            AND agenda_item.made_at >= holding.starts_at AND agenda_item.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY agenda_item.id LIMIT 1000";
    REASONS_OF_PERSON = "SELECT agenda_speaker.item, agenda_speaker.answered_at, '', agenda_speaker.reason
        FROM holding JOIN agenda_speaker ON agenda_speaker.post = holding.post
            AND agenda_speaker.asked_at >= holding.starts_at AND agenda_speaker.asked_at < holding.ends_at
        WHERE holding.person = ?1 AND agenda_speaker.reason <> '' ORDER BY agenda_speaker.id LIMIT 1000";
    NOTES_OF_PERSON = "SELECT agenda_version.meeting, agenda_version.published_at, '', agenda_version.note
        FROM holding JOIN agenda_version ON agenda_version.author = holding.post
            AND agenda_version.published_at >= holding.starts_at AND agenda_version.published_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY agenda_version.id LIMIT 1000";
    WISHES_OF_PERSON = "SELECT agenda_wish.item, agenda_wish.wished_at FROM holding
        JOIN agenda_wish ON agenda_wish.post = holding.post
            AND agenda_wish.wished_at >= holding.starts_at AND agenda_wish.wished_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY agenda_wish.item LIMIT 1000";
}
