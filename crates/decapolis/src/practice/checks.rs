//! What holds of practices as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    DRAFT_SHOWN scans "a check reads all" = "SELECT practice.id FROM practice
        JOIN audience ON audience.record = practice.id AND audience.circle IN (1, 2)
        WHERE practice.state <> 'published' ORDER BY practice.id LIMIT 100";
    FIGURE_WITHOUT_SOURCE scans "a check reads all" = "SELECT practice FROM practice_figure WHERE NOT EXISTS (
            SELECT 1 FROM practice_source WHERE practice_source.practice = practice_figure.practice
                AND practice_source.position = practice_figure.source)
        ORDER BY practice LIMIT 100";
    WITHOUT_ORIGIN scans "a check reads all" = "SELECT id FROM practice WHERE NOT EXISTS (
            SELECT 1 FROM practice_city WHERE practice_city.practice = practice.id AND practice_city.is_origin)
        ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "only shown practices are open to members or everybody", broken_by: DRAFT_SHOWN },
    Check { says: "every figure names a source that is there", broken_by: FIGURE_WITHOUT_SOURCE },
    Check { says: "every practice has the city it is from", broken_by: WITHOUT_ORIGIN },
];
