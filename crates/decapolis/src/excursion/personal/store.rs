//! SQL of the places that a post had while a person held it, of the words of visits that they wrote, and of what is over.

kernel::statements! {
    PLACES_OF_PERSON = "SELECT excursion_place.id, excursion.meeting, excursion.title, excursion.starts_at, excursion_place.number
        FROM holding JOIN excursion_place ON excursion_place.post = holding.post AND excursion_place.asked_at < holding.ends_at
        JOIN excursion ON excursion.id = excursion_place.excursion AND excursion.starts_at >= holding.starts_at
        WHERE holding.person = ?1 ORDER BY excursion_place.id LIMIT 1000";
    WORDS_BY_PERSON = "SELECT excursion.id, excursion.changed_at, excursion.title || ' ' || excursion.words || ' '
            || excursion.meeting_point || ' ' || excursion.access_words || ' ' || excursion.cancel_reason
        FROM holding JOIN excursion ON excursion.author = holding.post
            AND excursion.changed_at >= holding.starts_at AND excursion.changed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY excursion.id LIMIT 1000";
    PLACES_OVER scans "what there is, is of the visits of some weeks" = "SELECT excursion_place.id FROM excursion_place
        JOIN excursion ON excursion.id = excursion_place.excursion
        WHERE excursion.ends_at < ?1 ORDER BY excursion_place.id LIMIT 1000";
}
