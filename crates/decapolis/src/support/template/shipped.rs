//! The templates that come with the program: the eight rungs of the network's own ladder, and for the demo those of real
//! programmes, each with its source.

/// The ladder, from the smallest help to the greatest.
pub(in crate::support) const RUNGS: &[&str] = &[
    include_str!("../rungs/question.toml"),
    include_str!("../rungs/call.toml"),
    include_str!("../rungs/exchange.toml"),
    include_str!("../rungs/twinning.toml"),
    include_str!("../rungs/mentoring.toml"),
    include_str!("../rungs/peer-review.toml"),
    include_str!("../rungs/advisory-mission.toml"),
    include_str!("../rungs/study-tour.toml"),
];

/// Programmes that others run.
pub(in crate::support) const PROGRAMMES: &[&str] = &[
    include_str!("../programmes/eui-city-to-city-exchange.toml"),
    include_str!("../programmes/eui-peer-review.toml"),
    include_str!("../programmes/netzerocities-twinning-2023.toml"),
    include_str!("../programmes/netzerocities-twinning-2024.toml"),
    include_str!("../programmes/netzerocities-twinning-2025.toml"),
    include_str!("../programmes/urbact-transfer-network.toml"),
    include_str!("../programmes/eurocities-mentoring.toml"),
    include_str!("../programmes/eurocities-critical-friend-review.toml"),
    include_str!("../programmes/eurocities-study-visit.toml"),
    include_str!("../programmes/civitas-work-placement.toml"),
    include_str!("../programmes/scalable-cities-expert-review.toml"),
    include_str!("../programmes/lga-corporate-peer-challenge.toml"),
    include_str!("../programmes/cti-swat.toml"),
    include_str!("../programmes/netzerocities-discussion-groups.toml"),
];
