-- Posts of cities that are no members (any more) leave the circles of all members and of their region as of the day since which that is so.
UPDATE circle_post SET ends_at = (
    SELECT membership.starts_at FROM post
    JOIN city ON city.circle = post.home
    JOIN membership ON membership.city = city.id AND membership.ends_at = 9223372036854775807
    WHERE post.id = circle_post.post
)
WHERE ends_at = 9223372036854775807
    AND (circle = 2 OR circle IN (SELECT region.circle FROM region))
    AND post IN (
        SELECT post.id FROM post
        JOIN city ON city.circle = post.home
        JOIN membership ON membership.city = city.id AND membership.ends_at = 9223372036854775807
        WHERE membership.state <> 'active'
    );
