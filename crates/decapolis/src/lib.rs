//! The application: a folder per capability, and the command line.

mod account;
mod action;
mod agenda;
mod assistant;
mod body;
mod book;
mod breakout;
#[cfg(test)]
mod budget_test;
mod bursary;
mod call;
mod capabilities;
mod command;
mod consultation;
mod conversation;
mod data_api;
mod desk;
mod discussion;
mod encounter;
#[cfg(test)]
mod engines_test;
mod excursion;
mod feed;
mod finance;
mod follow_up;
mod fonts;
#[cfg(test)]
mod form_test;
mod forum;
#[cfg(test)]
mod fuzz_test;
mod gift;
#[cfg(test)]
mod headers_test;
mod inquiry;
mod interest;
mod interview;
mod letter;
#[cfg(test)]
mod links_test;
mod minutes;
mod need;
mod network;
mod offer;
mod outbox;
mod portrait;
mod practice;
mod privacy;
mod program;
mod programme;
#[cfg(test)]
mod rights_test;
mod round;
#[cfg(test)]
mod schema_test;
mod search;
#[cfg(test)]
mod security_test;
mod speaking;
#[cfg(test)]
mod statements_test;
mod stay;
#[cfg(test)]
mod strangers_test;
mod support;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod trust_test;

pub use command::run_program;
