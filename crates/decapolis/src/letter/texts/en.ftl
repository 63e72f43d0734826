# Letters and notes of calls.

title = Letters
kind-letter = a letter
kind-call = a call
verb-finish = Finish it
verb-follow-up = See what is next
holding-drafts = Letters not sent yet
holding-calls = Calls to follow up

## The list
title-sentence = Select people, write once, and each reads it in their language where a version exists.
begin = Write a letter
office-letters = Letters of your office
no-letters = Here will stand what your office wrote, to whom and when
no-letters-sentence = Begin with whom you want to reach.
older = Older letters
templates = Templates
begin-from = Begin from { $name }
received = What you were written
received-sentence = Letters of the network to { $home }, the newest first.
none-received = Nobody has written to you yet
to-posts = to: { $posts }
sent-to =
    { $people ->
        [0] Nobody who can be written to
        [one] { $people } person{ $cities ->
            [0] {""}
            [one] {" "}in { $cities } city
           *[other] {" "}in { $cities } cities
        }
       *[other] { $people } people{ $cities ->
            [0] {""}
            [one] {" "}in { $cities } city
           *[other] {" "}in { $cities } cities
        }
    }
state =
    { $state ->
        [draft] draft
        [planned] planned
        [leaving] leaving
       *[other] sent
    }

## Selecting people
select-title = Whom do you write to?
people-in-cities =
    { $people ->
        [0] Nobody who can be written to
        [one] { $people } person{ $cities ->
            [0] {""}
            [one] {" "}in { $cities } city
           *[other] {" "}in { $cities } cities
        }
       *[other] { $people } people{ $cities ->
            [0] {""}
            [one] {" "}in { $cities } city
           *[other] {" "}in { $cities } cities
        }
    }
show-people = Show these people
write-to-them = Write to them
take-selection = Take these people for the letter
sample = Some of them
left-out = Who is left out, and why
left-out-caption = They meet your filters and get no letter
nobody-left-out = Nobody who meets your filters is left out.
column-reason = Why
column-people = People
column-first = The first of them
left-out-because =
    { $code ->
        [no-address] no e-mail address is known
        [stopped] they stopped letters
        [over-limit] they had as many mails today as anybody may get
        [erased] their data were erased
       *[other] they get it in another of their posts
    }
any = any
filter-standing = Standing of the city
filter-region = Region
filter-country = Country
filter-size = Size
filter-needs = Has a need on
filter-offers = Offers help on
filter-activity = Activity
filter-language = Language of the person
filter-body = Member of
filter-function = Function
functions-hint = None ticked means leaders and officers of cities.
activity-quiet = quiet for { NUMBER($days) } days
standing =
    { $standing ->
        [lead] in talks
        [pending] decision pending
        [active] member
        [lapsed] not renewed
       *[other] left
    }
size =
    { $size ->
        [town] below 100,000 people
        [city] up to a million
       *[other] above a million
    }

## Writing
new-title = Write a letter once
edit-title = The words of the letter
original-in = The original is in { $language }.
written-in = Written in
who-translated = Who translated it
translated-human = A person
translated-machine = A machine, and nobody read it
subject = Subject
subject-hint = The name of your office stands before it.
text = Text
text-hint = Plain paragraphs, an empty line between them. {"{"}name{"}"}, {"{"}city{"}"} and {"{"}post{"}"} become the reader’s own. Addresses in the text are not turned into links.
keep-draft = Keep as a draft
error-no-language = Choose the language you write in
error-no-subject = Enter what the letter is about
error-no-text = Enter at least one sentence
error-too-long = Use at most { NUMBER($max) } letters
error-unknown-field = { $field } is not filled in. Use {"{"}name{"}"}, {"{"}city{"}"} or {"{"}post{"}"}, or take the brace away
error-field-in-subject = Take the braces out of the subject: it is the same for all

## A letter
written-by = From { $writer }, { $office }.
written-by-on = From { $writer }, { $office }, { $day }.
change-words = Change the words
change-people = Change the people
the-letter = The letter
as-a-mail = As a mail
version-status =
    { $status ->
        [original] original
        [machine] translated by a machine
       *[other] translated
    }
add-version = add { $language }
about-letter = About this letter
fact-to = To
see-people = see who
fact-leaves = Leaves
fact-to-writer = to the writer
fact-to-network = to the network
fact-left-out = Left out
send-title = Send it
send = Send the letter
replies = Replies go
replies-to-you = to you: { $address }
replies-hint = Everybody who gets the letter then sees your address.
replies-to-network = to the network
when = When
leaves-now = now
leaves-later = later, on this day
leaves-day = Day
leaves-hour = Hour in { $zone }
error-no-day = Enter the day it leaves
error-day-is-past = Enter a time that is still to come
send-trial = Send it to me alone, to read it
planned-title = It waits for its time
take-back = Take it back
template-title = As a template
template-name = Name of the template
keep-template = Keep as a template
drop-template = Keep “{ $name }” as a template no longer
error-no-name = Enter a name by which you will find it
discard-title = Throw it away
discard = Throw the draft away

## What came of it
outcome = What came of it
delivery =
    { $state ->
        [refused] refused
        [no-address] no address
        [stopped] stopped letters
        [over-limit] too many mails that day
        [queued] on its way
        [kept] kept here, as in every demo
       *[other] sent
    }
recipients-caption = To whom it went. Whether it was opened is not asked.
column-name = Name
column-post = Post
column-language = Read in
column-state = State
column-why = Why
more-recipients = The next hundred
send-again = Send again to those it did not reach

## As a mail
mail-subject = { $office }: { $subject }
mail-writes = { $name } ({ $title }) writes to you as { $addressee }:
mail-other-language =
    { $language ->
        [es] There is no English version. It is written in Spanish.
        [fr] There is no English version. It is written in French.
        [ar] There is no English version. It is written in Arabic.
       *[other] It is written in English.
    }
mail-machine = A machine translated this and nobody read it. The original is on its page.
mail-reply-writer = Answer this mail and { $name } reads it.
mail-reply-network = Answer this mail and the network reads it.
mail-read-here = Read it in every language there is

## On the page of a city
written-to-city = What the city was written
never-written = The network has not written to this city yet
calls = Notes of calls
no-calls = No call is noted yet
all-calls = All calls, and note a new one

## Calls
calls-title = Calls with { $city }
calls-sentence = Read by the secretariat, the chair and those who head the region, and by nobody else.
new-call = Note a call
note-call = Keep the note
call-day = Day of the call
call-with = With
somebody-else = somebody without a post here
call-words = What was said
call-words-hint = Write as if they read it: they may ask for what is held of them.
call-next = What happens next
call-due = Until when
call-on = Call of { $day }
call-on-with = { $day }: { $person }
noted-by = Noted by: { $title }.
next-is = next: { $words }
next-until = { $words } (until { $day })
next-done = It is done
next-was-done = What was to follow is done
error-other-post = Choose a post of this city
error-call-day = Enter the day of the call: today or before
error-no-words = Enter what was said, one sentence is enough
error-no-next = Enter what is to happen by then
error-no-due = Enter the day by which it is to happen

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Your post writes no letters
        [other-office] This letter is another office’s
        [no-draft] The letter is no draft any more
        [not-planned] The letter waits no more
        [not-sent] The letter has not left yet
        [nobody] Nobody would get this letter
       *[other] You do not serve this city
    }
refused-reason =
    { $code ->
        [not-a-writer] Letters are written by the secretariat, the chair and those who head a region.
        [other-office] An office changes and sends its own letters only.
        [no-draft] It was sent or is about to be.
        [not-planned] It has left, or was taken back before.
        [not-sent] Only a letter that was sent can be sent again.
        [nobody] The selection holds nobody who can be written to.
       *[other] Calls are noted by the secretariat, the chair and those who head the city’s region.
    }
refused-remedy =
    { $code ->
        [not-a-writer] Ask the secretariat to write for you.
        [other-office] Write to that office.
        [no-draft] Take it back if it still waits, or begin a new one.
        [not-planned] See on its page what came of it.
        [not-sent] Wait until all of it has left.
        [nobody] Change the people, or mend their addresses first.
       *[other] Tell the secretariat what you know.
    }

## What is held of people
personal-received = Letters to you
personal-received-why = So that it is known who was written what and when, and nobody is written to twice.
personal-received-since = the letter was sent
personal-written = Letters you wrote
personal-written-why = So that those who got them can read them again.
personal-calls-noted = Calls you noted
personal-calls-noted-why = So that whoever serves the city next knows what was said.
personal-calls-had = Notes of calls with you
personal-calls-had-why = So that you need not say it twice to those who serve your city.
personal-stays = it belongs to the post and stays with it

## Said at the top of the page that an act leads to
done =
    { $act ->
        [try_letter] A trial is on its way to you.
        [send_letter] The letter goes out. It can be taken back until then.
        [take_letter_back] Taken back.
        [send_letter_again] On its way again.
        [keep_letter_as_template] Kept as a template.
        [discard_letter] The draft is removed.
        [finish_call] Done.
       *[other] { "" }
    }
