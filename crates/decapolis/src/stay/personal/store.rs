//! SQL of what a person said that they need, and of what they consented to.

kernel::statements! {
    NEEDS_BY_PERSON = "SELECT meeting, answered_at, arrives_on, leaves_on, nights, dines, passport_name FROM stay_need
        WHERE person = ?1 ORDER BY id LIMIT 1000";
    CARE_BY_PERSON = "SELECT meeting, answered_at, diet, diet_words, access_words FROM stay_need
        WHERE person = ?1 ORDER BY id LIMIT 1000";
    CONSENTS_BY_PERSON = "SELECT meeting, said_at, matter, item, answer FROM stay_consent
        WHERE person = ?1 ORDER BY id LIMIT 1000";
    ERASE_CARE = "UPDATE stay_need SET diet = 'anything', diet_words = '', access_words = '' WHERE person = ?1";
    IDS_BY_PERSON = "SELECT id FROM stay_need WHERE person = ?1 ORDER BY id LIMIT 1000";
    ERASE_NEEDS = "DELETE FROM stay_need WHERE person = ?1";
    ERASE_CONSENTS = "DELETE FROM stay_consent WHERE person = ?1";
}
