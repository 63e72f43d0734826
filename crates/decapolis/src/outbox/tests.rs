//! The outbox and what mails offer, as people meet them.
