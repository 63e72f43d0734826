//! SQL of what a person wished in a post while they held it, and of whom that post meets in that time.

kernel::statements! {
    WISHES_BY_PERSON = "SELECT encounter_round.meeting, encounter_wish.wished_at, encounter_wish.wanted
        FROM holding JOIN encounter_wish ON encounter_wish.post = holding.post
            AND encounter_wish.wished_at >= holding.starts_at AND encounter_wish.wished_at < holding.ends_at
        JOIN encounter_round ON encounter_round.id = encounter_wish.round
        WHERE holding.person = ?1 ORDER BY encounter_wish.id LIMIT 1000";
    ERASE_WISHES = "DELETE FROM encounter_wish WHERE id IN (SELECT own.id
        FROM holding JOIN encounter_wish AS own ON own.post = holding.post
            AND own.wished_at >= holding.starts_at AND own.wished_at < holding.ends_at
        WHERE holding.person = ?1)";
    AWAY_BY_PERSON = "SELECT encounter_round.meeting, encounter_away.starts_at, encounter_away.ends_at
        FROM holding JOIN encounter_away ON encounter_away.post = holding.post
            AND encounter_away.said_at >= holding.starts_at AND encounter_away.said_at < holding.ends_at
        JOIN encounter_round ON encounter_round.id = encounter_away.round
        WHERE holding.person = ?1 ORDER BY encounter_away.id LIMIT 1000";
    ERASE_AWAY = "DELETE FROM encounter_away WHERE id IN (SELECT own.id
        FROM holding JOIN encounter_away AS own ON own.post = holding.post
            AND own.said_at >= holding.starts_at AND own.said_at < holding.ends_at
        WHERE holding.person = ?1)";
    MET_AS_ONE = "SELECT encounter_round.meeting, encounter.other, encounter.slot, encounter.place,
            encounter.called_off_by = encounter.one,
            CASE WHEN encounter.called_off_by = encounter.one AND encounter.called_off_at >= holding.starts_at
                AND encounter.called_off_at < holding.ends_at THEN encounter.words ELSE NULL END
        FROM holding JOIN encounter ON encounter.one = holding.post
        JOIN encounter_round ON encounter_round.id = encounter.round
            AND encounter_round.told_at < 9223372036854775807 AND encounter_round.told_at < holding.ends_at
            AND encounter_round.starts_at + encounter_round.slots * encounter_round.minutes * 60000000 > holding.starts_at
        WHERE holding.person = ?1 ORDER BY encounter.id LIMIT 1000";
    MET_AS_OTHER = "SELECT encounter_round.meeting, encounter.one, encounter.slot, encounter.place,
            encounter.called_off_by = encounter.other,
            CASE WHEN encounter.called_off_by = encounter.other AND encounter.called_off_at >= holding.starts_at
                AND encounter.called_off_at < holding.ends_at THEN encounter.words ELSE NULL END
        FROM holding JOIN encounter ON encounter.other = holding.post
        JOIN encounter_round ON encounter_round.id = encounter.round
            AND encounter_round.told_at < 9223372036854775807 AND encounter_round.told_at < holding.ends_at
            AND encounter_round.starts_at + encounter_round.slots * encounter_round.minutes * 60000000 > holding.starts_at
        WHERE holding.person = ?1 ORDER BY encounter.id LIMIT 1000";
    ERASE_WORDS = "UPDATE encounter SET words = '' WHERE id IN (SELECT own.id
        FROM holding JOIN encounter AS own ON own.called_off_by = holding.post
            AND own.called_off_at >= holding.starts_at AND own.called_off_at < holding.ends_at
        WHERE holding.person = ?1)";
}
