# Meetings of two: who wishes to meet whom, slots and tables, and what came of it.

kind-round = meetings of two
encounters = Meetings of two
encounter = Meeting of two
encounters-sentence = Name whom you want to meet. Whoever names you too gets a time and a table with you.
see-encounters = See meetings of two
holding-wishes = Wishes to meet somebody at a meeting
holding-rounds = Meetings of two to draw up or to tell
verb =
    { $verb ->
        [draw] Draw up the meetings of two
       *[other] Tell people whom they meet
    }

## Where it stands
no-round = Nobody opened wishes to meet for this meeting yet.
open-until = Wishes are open until { $time }.
name-until =
    { $count ->
        [one] You have named { $count } person whom you want to meet. You can change it until { $time }.
       *[other] You have named { $count } people whom you want to meet. You can change it until { $time }.
    }
closed-since = Wishes closed at { $time }. You will hear by mail whom you meet.
told-sentence = People were told whom they meet. The first slot begins at { $time }.
wishing =
    { $count ->
        [one] { $count } person has named somebody. Whom they named, nobody reads.
       *[other] { $count } people have named somebody. Whom they named, nobody reads.
    }
is-draft = Drawn up for you alone. Meetings of two: { NUMBER($count) }. Mutual wishes without a slot: { NUMBER($unmet) }.
outside =
    { $state ->
        [told] The slots lie outside the hours of the meeting, and people were told whom they meet. Change the hours of the meeting, or ask those who meet then to call it off.
       *[other] The slots lie outside the hours of the meeting. Give them other hours.
    }
you-meet =
    { $count ->
        [0] No meeting of two came of your wishes.
        [one] You have { $count } meeting of two.
       *[other] You have { $count } meetings of two.
    }

## Wishes
whom-to-meet = Whom you want to meet
whom = I want to meet
wish-hint = At the most { NUMBER($max) }. Nobody reads this list, also not those whom you name.
wishes-count =
    { $count ->
        [one] { $count } named
       *[other] { $count } named
    }
find-people = Look for people
filter-note = Keep what you ticked before you look for others. Whom you named stays listed.
region = Region
offered-or-needed = Topic that their city offers help on, or needs help with
name-or-city = Name, post or city
all-of-them = all
show-them = Show them
listed-of = Listed: { NUMBER($listed) } of { NUMBER($all) }.
away = I cannot be met then
away-hint = Tick nothing where you always can. Nobody reads it, and you meet nobody in these slots.
error-away = The slots have changed: tick again when you cannot
keep-wishes = Keep my wishes
error-unknown = Name only people who come to the meeting
error-too-many = Name at the most { NUMBER($max) }

## Slots and tables
slots-and-tables = Slots and tables
plan-note = hours of { $zone }
first-day = Day of the first slot
first-time = The first slot begins at
minutes = Minutes of a slot
minutes-hint = From 5 to 120; a quarter of an hour is usual.
slots = Slots
slots-hint = How many follow each other, with no break between them.
tables = Tables
tables-hint = How many pairs can sit at the same time.
wish-day = Wishes until this day
wish-day-hint = Leave yourself a day or two before the first slot.
wish-time = And this hour
open-wishes = Open wishes
keep-plan = Keep slots and tables
error-day = Put all slots within the hours of the meeting
error-wish-day = Let wishes end before the first slot

## Drawing up and telling
draw-head = Draw up
draw-note = as many mutual wishes as can be
draw-up = Draw up who meets whom
draw-again = Draw up again
tell-head = Tell
tell-note = each reads and is mailed their own; it is not drawn up again
tell-them = Tell people whom they meet
who-meets-whom = Who meets whom
who = Who
when = When
table = Table
table-number = table { NUMBER($number) }
unmet = Mutual wishes that could not be met
why-no-slot = There is no slot in which both are free: one of them speaks in the programme, or cannot be met then.
why-taken = Slots in which both could: { NUMBER($common) }. In { NUMBER($meets) } of them one of both meets somebody else, in { NUMBER($full) } all tables are taken.
list-to-print = Who meets whom, to print
print = Print
nobody-meets = Nobody meets anybody yet

## One’s own
whom-you-meet = Whom you meet
you-meet-nobody = No meeting of two came of your wishes
with-whom = With
when-and-where = When and where
is-called-off = called off
called-off-by = Called off by { $who }
call-off = Call it off
call-off-head = I cannot come
why-not = A word to the other
why-not-hint = They get it by mail. The table stays free.
error-words = Write a word to the other

## How it works
how-it-works = How it works
rule-private = Your wishes are private: nobody reads them, neither those whom you name nor who prepares the meeting. Whoever does not name you never learns that you named them.
rule-mutual = Only a wish that is mutual becomes a meeting.
rule-drawing = As many mutual wishes as can be get a slot and a table. Nobody meets two at once, while they speak in the programme, or when they said that they cannot; whoever would have the fewest meetings comes first.
rule-kept = Wishes and what came of them are removed { NUMBER($days) } days after the meeting. They belong to your post: whoever holds it next finds them.

## Mails
mail-ask-subject = Whom do you want to meet at the meeting?
mail-ask = Name up to ten people who come to the meeting and whom you want to meet. Where a wish is mutual you get a slot and a table, as far as there are any.
mail-ask-until = You can name them until { $until }, and change your mind until then.
mail-subject = Whom you meet at the meeting
mail-none = You named whom you want to meet there. This time none of your wishes was mutual and had a slot left.
mail-met =
    { $count ->
        [one] Somebody whom you named wants to meet you too. You have { $count } meeting of two:
       *[other] People whom you named want to meet you too. You have { $count } meetings of two:
    }
mail-line = { $time }, table { NUMBER($table) }: { $who }
mail-call-off = If you cannot come, call it off with a word.
mail-called-off-subject = A meeting of two is called off
mail-called-off = { $who } cannot come to your meeting of two at { $time }:

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] This is for whoever prepares the meeting
        [no-seat] You have no seat at this meeting
        [no-round] Nobody opened wishes yet
        [still-open] Wishes are still open
        [wishes-over] Wishes are closed
        [not-drawn] It is not drawn up yet
        [told] People were told whom they meet
        [cancelled] The meeting was cancelled
        [over] The meeting is over
        [not-yours] Another two meet here
        [called-off] It is called off already
       *[other] It has begun
    }
refused-reason =
    { $code ->
        [not-conductor] The secretariat, the chair of the network, who heads its region and who chairs it open wishes and draw up.
        [no-seat] Whoever comes names whom they want to meet.
        [no-round] Wishes need slots and tables first.
        [still-open] Whoever wishes last counts as much as whoever wished first.
        [wishes-over] Who meets whom is drawn up from what was wished until then.
        [not-drawn] There is nothing to tell.
        [told] They count on it.
        [cancelled] Nobody meets there.
        [over] Nobody meets there any more.
        [not-yours] Only the two who meet call it off.
        [called-off] The other was told.
       *[other] They wait at the table.
    }
refused-remedy =
    { $code ->
        [no-seat] Take your seat first.
        [no-round] Open wishes on this page.
        [still-open] Come back when they are closed, or close them sooner.
        [wishes-over] Speak to them in a break.
        [not-drawn] Draw it up first.
        [told] Those who cannot come call it off.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-wishes = Whom you wished to meet at meetings, in your posts
    .why = Mutual wishes get a slot and a table.
personal-away = When you said that you cannot be met at meetings, in your posts
    .why = You get no slot then.
personal-encounters = Whom your posts meet, and why you called it off
    .why = Both know when and where they meet.
personal-since = after the end of the meeting

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_encounters] Slots and tables are kept. Whoever comes finds it on the page of the meeting.
        [wish_encounters] Your wishes are kept. Nobody else reads them.
        [draw_encounters] It is drawn up. Only you and who prepares the meeting with you see it.
        [tell_encounters] They are told by mail.
        [call_off_encounter] It is called off. The other has a mail.
       *[other] { "" }
    }
