//! Signing in by mail, as people and scanners meet it.
