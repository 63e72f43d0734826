//! SQL of mailed sign-in links by person.

kernel::statements! {
    MAILED_LINK_OF_PERSON = "SELECT address, expires_at FROM email_link WHERE person = ?1";
    DELETE_MAILED_LINK_OF_PERSON = "DELETE FROM email_link WHERE person = ?1";
}
