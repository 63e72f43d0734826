# Groups and tables of a meeting: who sits with whom, why, and what could not be met.

kind-breakout = groups of a meeting
verb-tell = Tell people who sits where
groups = Groups and tables
groups-sentence = Who sits with whom in an item of the agenda, or at dinner.
see-groups = See groups and tables
who-sits-where = See who sits where
the-item = The item
dinner = The dinner
item-gone = An item that was removed
name-group = Group { NUMBER($number) }
name-table = Table { NUMBER($number) }
holding-breakouts = Groups of a meeting to tell

## Where it stands
drawn-so-far = Drawn so far
no-groups = No groups yet
groups-count =
    { $count ->
        [0] No groups were made yet.
        [one] Groups were made for { $count } item or dinner.
       *[other] Groups were made for { $count } items or dinners.
    }
item-has-none = No groups were made for this item.
not-told = not told yet
not-told-sentence = Groups are drawn, for who prepares the meeting alone.
is-draft = Drawn for you and who prepares the meeting with you. Nobody else sees it until you tell.
told-sentence = People were told who sits where.
you-are-in = You are in: { $group }
own-group = { $what }: { $group }
you-have-none = You have no group here. Whoever conducts the meeting puts you into one.
you = you
by-hand = put here by hand

## Why a group is as it is
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
mix = People: { NUMBER($people) } · regions: { NUMBER($regions) } · sizes of city: { NUMBER($sizes) } · languages: { NUMBER($languages) }
named-each-other = { $who } named each other at the meetings of two.
sat-before = { $who } sat together before in this series.
without-language = No language in common: { $who } read another one than the rest.
without-group = In no group
unmet = Named each other, and do not sit together
why-language = They read no language in common.
why-no-seat = The group has no more seats beside others who were named.
why-fixed = No exchange of two seats brings them together.
why-even = { $mover } and { $other } could change seats: it would be as good. Do it by hand if you like.
why-costs = { $mover } would have to change seats with { $other }. It would be worse: { $worse }.
worse-language =
    { $count ->
        [one] { $count } person more without a language in common
       *[other] { $count } people more without a language in common
    }
worse-again =
    { $count ->
        [one] { $count } pair more that sat together before
       *[other] { $count } pairs more that sat together before
    }
worse-alike =
    { $count ->
        [one] { $count } pair more of one region, size or language
       *[other] { $count } pairs more of one region, size or language
    }
worse-wishes =
    { $count ->
        [one] { $count } person who would sit with fewer of those they named
       *[other] { $count } people who would sit with fewer of those they named
    }

## Making and drawing
make-groups = Make groups
make-and-draw = Make and draw
for-what = For
what-they-are = What they are
groups-of-item = Groups
tables = Tables
the-number-is = The number below is
people-in-each = how many sit in each, at the most
how-many = how many there are
number = Number
number-hint = From 1 to 60. Groups of six get everybody to speak.
languages = Languages
one-language = A group in which all read one language
one-language-hint = Without it, languages are mixed like regions and sizes.
anew-head = Draw anew
anew-note = who was put somewhere by hand is drawn too
draw-anew = Draw anew
move-head = Put somebody into a group
move-note = the page says what comes of it
who = Who
into-group = Where
in-none = In no group
move-them = Put there
tell-head = Tell
tell-note = everybody who comes sees their group and gets a mail; after that only who has none is put into one
tell-them = Tell everybody
remove-head = Take the groups away
remove = Take away
list-to-print = Who sits where, to print
print = Print
error-what = Say for what
error-kind = Choose groups or tables
error-by = Choose what the number is
error-post = Choose who
error-group = Choose where

## How it works
how-it-works = How it works
rule-mix = Each group has people of different regions, sizes of city and languages, as far as it goes. Partners sit apart from each other.
rule-again = Whoever sat together in groups or tables of this series before is set apart, unless they named each other.
rule-wishes = Who named each other at the meetings of two of this meeting sits together where it can be. A wish that was not returned counts for nothing: nobody reads it.
rule-told = Until people are told, only who prepares the meeting sees groups, draws them anew and moves people.
rule-kept = Who sat where is kept for { NUMBER($months) } months, so that the next meetings of the series mix otherwise. A seat belongs to the post.

## The mail
mail-subject = Where you sit at the meeting

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] This is for whoever prepares the meeting
        [made] Groups were made for it before
        [nobody] Nobody comes yet
        [not-there] They do not sit here
        [told] People were told already
        [cancelled] The meeting was cancelled
       *[over] The meeting is over
    }
refused-reason =
    { $code ->
        [not-conductor] The secretariat, the chair of the network, who heads its region and who chairs it make groups.
        [made] There is one set of groups for an item, and one for the dinner.
        [nobody] Groups are drawn from those who have a seat.
        [not-there] They have no seat at the meeting, or are out of the room in this item.
        [told] They count on their group.
        [cancelled] Nobody sits there.
       *[over] Nobody sits there any more.
    }
refused-remedy =
    { $code ->
        [made] Draw those anew.
        [nobody] Come back when somebody has accepted.
        [told] Whoever has no group can still be put into one.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-seats = In which groups and at which tables of meetings you sat, in your posts
    .why = The next meetings of the series seat people otherwise.
personal-since = after the end of the meeting

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_breakout] Groups are drawn. Only you and who prepares the meeting with you see them.
        [draw_breakout] They are drawn anew.
        [move_in_breakout] They sit there now.
        [tell_breakout] Everybody who comes sees who sits where.
        [remove_breakout] The groups are gone.
       *[other] { "" }
    }
