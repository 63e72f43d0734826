# The gift register: who paid what for whom.

register = Gift register
register-sentence = Who paid what for whom, with the post and not the name. Members read it; partners do not.
lines = Lines, the latest first
one-line = A line of the gift register
paid-for =
    { $kind ->
        [travel] Travel for { $post }
        [hotel] Hotel for { $post }
        [dinner] Dinner for { $post }
        [fee] Fee for { $post }
       *[other] Something for { $post }
    }
no-lines = Nothing is written here yet
no-lines-sentence = Bursaries that are taken up come here by themselves; whoever leads a city adds the rest.
all-lines = All lines
file =
    { $reach ->
        [all] The whole register as a file
       *[own] Our lines as a file
    }
parts = Parts of the register
latest-lines = The latest lines
next-lines = The next { NUMBER($count) }
shown =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
how-it-works = How it works
rule-lines = A line is never changed and never removed. What is wrong is put right by a further line.
rule-bursaries = What a bursary pays is written by itself when it is taken up, and again with the sum when it is settled.
rule-stay = Lines name the post. They stay when somebody leaves it, and when a person is erased.
written-on = written on { $day }

## A line
add-line = Add a line
for-whom = For whom
for-city = For whom: the city
for-city-hint = A member. The line is for the post that leads it.
who-paid = Who paid
payer =
    { $payer ->
        [network] the network
        [host] the city that hosts
        [own] our own city
        [partner] a partner
       *[other] another organisation
    }
payer-name = Which one
payer-name-hint = The name of the partner or organisation.
what-was-paid = What was paid
gift-kind =
    { $kind ->
        [travel] travel
        [hotel] hotel
        [dinner] dinner
        [fee] fee
       *[other] something else
    }
value = Worth
value-hint = Leave it empty where it is not known.
value-not-known = worth not known
currency = Currency
currency-hint = Three letters, as EUR.
given-on = Given on
note = Note
source =
    { $source ->
        [bursary] from a bursary
       *[other] by hand
    }
column-line = Line
column-meeting = Meeting
no-meeting = At none
column-home = City
column-post = Post
column-source = Written
column-corrects = Takes the place of line
was-corrected = put right
was-corrected-sentence = A later line takes the place of this one.
see-later-line = See the later line
corrects = puts another right
put-right = Put it right
put-right-note = by a further line; this one stays
error-payer = Say who paid
error-payer-name = Enter the name of whoever paid
error-kind = Say what was paid
error-currency = Enter three letters, as EUR
error-value = Enter a sum as 120 or 120.50
error-given-on = Enter a day up to today
error-whom = Say whom it was for

## Refusals
refused-title =
    { $code ->
        [not-member] The register is for members
        [not-writer] You do not write lines of this city
        [not-for-them] No line is written for this post
       *[other] Another line took its place
    }
refused-reason =
    { $code ->
        [not-member] Members and those who serve them read who paid what.
        [not-writer] Whoever leads a city writes for its posts, the secretariat for all.
        [not-for-them] The register tells what was paid for posts of members and of the network.
       *[other] It was put right already.
    }
refused-remedy =
    { $code ->
        [not-for-them] Choose a post of a member.
        [corrected] Put the later line right.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-gifts = What was paid for your posts
    .why = Officials have to say what others paid for them.
personal-notes = Lines that you wrote in the gift register
    .why = It can be told who wrote a line.
personal-stays = It stays with the post, without your name. After an erasure the secretariat looks whether a note names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [add_gift] The line is written.
        [correct_gift] It is put right. The earlier line stays.
       *[other] { "" }
    }
