//! Keeping the network itself: what it is called, its regions, and which cities it knows.
//!
//! The secretariat begins a network here, before it has members: names it, makes regions, adds cities by hand as leads or as
//! members, moves them to another region, and ends a region that has no city any more. People are invited on the pages of
//! cities and regions.

mod acts;
mod city;
mod forms;
mod pages;
mod region;
mod store;

pub(super) use self::city::{add as add_city, move_to_region as move_city, new as city_form, region_section};
pub(super) use self::pages::{name as name_network, show as keep_network};
pub(super) use self::region::{
    add as add_region, end as end_region, example as example_region, name as name_region, show as keep_region,
};
pub(super) use self::store::STATEMENTS;
