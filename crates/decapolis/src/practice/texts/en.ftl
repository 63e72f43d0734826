# Words of practices.

navigation = Practices
kind = practice
comma = { ", " }
not-known = not known

## The directory
directory-title = Practices of cities
directory-sentence = What cities did, what it cost, what came of it and what failed, each fact with its source.
topic = Topic
any-topic = any topic
original-language = Written in
any-language = any language
show = Show
practices-shown =
    { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
nothing-found = No practice here
nothing-found-sentence = Nothing under this topic and in this language.
all-practices = All practices
pages = Parts of the list of practices
older = older ones

## A practice
print = Print
show-original = Show the original
show-translation = Show the translation
shown-as-written = As its author wrote it, in { $language }.
translated =
    { $status ->
        [machine] Translated from { $language } by a machine; what has no translation stands as written.
       *[other] Translated from { $language } by a person; what has no translation stands as written.
    }
sources-do-not-say = Not known: the sources do not say.
field =
    { $field ->
        [problem] The problem
        [done] What was done
        [worked] What made it work
        [failed] What failed
        [core] What must stay, and what can be adapted
        [paid_by] Who paid
        [staff] Staff
       *[time] Time
    }
preconditions = What would have to be true
checked-against = Held against what is known of { $city }:
figures = Figures
figures-table =
    { $count ->
        [one] { $count } figure with its source
       *[other] { $count } figures, each with its source
    }
column-what = What
column-kind = Kind
column-amount = Amount
column-year = Year
figure-kind =
    { $kind ->
        [result] result
        [cost_setup] set-up cost
        [cost_yearly] yearly cost
        [staff] staff
       *[size] size
    }
cities-that-did = Cities that did it
cities-table =
    { $count ->
        [one] { $count } city
       *[other] { $count } cities
    }
column-city = City
column-role = Part in it
column-since = Since
column-stage = Stage
where-it-is-from = where it is from
took-it-up = took it up
member = member
sources = Sources
undated = undated
source-note = { $publisher }, { $published }; read { $read }
in-short = In short
started = Started
ended = Ended
written-in = Written in
confirmed = Last confirmed
not-confirmed = not confirmed by the city
newest-source-year = Newest source
contact = Who to ask
thread = Thread
kind-and-date = { $kind }, { $date }
stage =
    { $stage ->
        [idea] idea
        [pilot] pilot
        [running] running
        [scaled] scaled up
        [paused] paused
        [stopped] stopped
       *[unknown] stage not known
    }
evidence =
    { $grade ->
        [claim] told
        [count] output counted
        [before-after] before and after
        [comparison] compared with others
       *[independent] independently evaluated
    }

## Held against a city
not-said = { $fact }: not yet said
known-fact = { $fact }: { $value }
said-by-city = { $source }, said by the city
about-country = { $source }, about the whole country

## In a brief
brief-heading = Practices that fit
all-on-the-topic = all on this topic
nothing-fits = No practice in the network answers this need yet.
new-to-you = new
and-more-cities =
    { $count ->
        [one] { $first }, and { $count } more city
       *[other] { $first }, and { $count } more cities
    }
why-here = Why this stands here
factors-are-multiplied = Four factors from 0.05 to 1 are multiplied; the highest product stands first.
relevance = Relevance
words-in-common = { $share } of the words of your need
likeness-of-cities = Likeness of the cities that did it
likest-city = the most like yours is { $city }
no-city-comparable = no city that did it can be compared
strength-of-evidence = Strength of the evidence
freshness = Freshness
newest-source = newest source of { $year }
no-dated-source = no source has a date
product = Product

## The sum behind a place in the brief
why-this = Why "{ $title }" stands here

## Writing a practice
new-practice = Write a practice
new-practice-sentence = Your city reads the draft first. You show it to others when you are ready.
write-practice = Write this practice
change-practice = Change this practice
see-practice = See the practice
begin-draft = Begin the draft
is-a-draft = This is a draft. Only your city reads it.
is-withdrawn = Withdrawn by its city
is-overdue = Nobody has said for 18 months whether this still runs.
parts = Parts
field-title = Title
title-hint = What was done, in one line
field-summary = Summary
topics = Topics
choose = choose
save = Save
add-entry = Add
reason = Reason
who-reads-it = Who reads it
who-reads-it-hint = It is shown once it says the problem, what was done and at least one source.
show-members = Show it to all members
show-everybody = Show it to everybody
withdraw-practice = Withdraw this practice
version-there = written
version-missing = not yet written
sources-first = A figure needs its source. Add the source first.
figures-hint = Each entry names one of the sources of this practice.
preconditions-hint = What has to be true in a city that does it too. All rows have to hold.
lessons-hint = What failed helps others most.
source-title = Title of the source
source-address = Address
source-address-hint = Begins with https://
source-publisher = Who published it
source-published = Year published
source-read = Day you read it
figure-what = What was counted
figure-what-hint = For example: people who finished the course
figure-unit = Unit
figure-currency = Currency of a cost
figure-currency-hint = Three letters, such as EUR; empty for what is not money
figure-source = Source that says so
row-fact = Fact of a city
row-comparison = Has to be
row-value = This
row-value-hint = A number, yes or no; several numbers with a semicolon between them
row-clause = In your words, in English
row-clause-hint = Readers of other languages are told the fact itself
yes = yes
no = no
error-empty = Enter some words
error-no-reason = Say why you decided against it
error-topic = Choose a topic of the list
error-member = Choose a member city of the list
error-ended = Enter a year that is not before the beginning
error-address = Enter the whole address, beginning with https://
error-read = Enter a day that is not in the future, such as 2026-03-02
error-number = Enter a number, such as 1,200
error-currency = Enter the currency of a cost in three letters; leave it empty for all else
error-no-source = Choose the source that says so: a figure without its source is not taken
error-fact = Choose a fact of the list
error-comparison = A fact answered by yes or no can only "be" one of them
error-value = Enter a number, or yes or no where the fact asks for it
error-city = No city is called that. Enter another name of it

## Its city and others say
our-city = Your city and this practice
what-you-can-do = What you can do
what-cities-say = What cities say of it
say-whether = Say whether it still runs
still-runs = It still runs
how-it-stands = How it stands
since-day = Since which day
confirm-words = In your words
say-it = Say it
no-contact = nobody
contact-hint = One of your posts. It passes to whoever holds the post next. It stands under "who can help" if its holder answers questions.
we-did-this-too = We did this too, or decided not to
what-we-did = What your city did
what-we-changed = What you changed, or why you decided against it
what-it-changed = What the city says
kind-adoption = adoption
verb-see = See what they did
mark-seen = Seen
holding-contacts = Practices about which this post is asked
confirm-by-mail = Press the button if it still runs. If it changed or ended, sign in and say so.
confirm-receipt = You said that it still runs.

## The directory's other filters
evidence-at-least = Evidence at least
country-code = Country, two letters
size-of-city = Size of the city
any-size = any size

## What practices hold of a person
personal-practices = Practices you wrote in your posts
    .why = They belong to the city.
personal-confirmations = What you said of practices in your posts
    .why = Others see from it whether a practice still runs.
personal-adoptions = What you said that your city did with practices
    .why = Whoever gave the practice learns from it.
personal-stays = It stays with the post, without your name. After erasure the secretariat looks whether a sentence names you.

## Words with something in them
confirmed-on = confirmed { $day }
write-part = write: { $part }
version-in = Version in { $language }
remove-entry = Remove: { $entry }
fields-written = { $done } of { $all } written
error-too-long = Shorten this to { $most } letters
error-year = Enter a year from { $first } to { $last }
error-topics = Choose one to { $most } topics
mail-confirm = Your post is the contact of "{ $practice }". Nobody has said for 18 months whether it still runs.
mail-confirm-how = One press says that it still runs, until { $until }. If it changed or ended, sign in and say so.
mail-confirm-subject = Does "{ $practice }" still run?
entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
part =
    { $part ->
        [title] Title and summary
        [story] Problem and what was done
        [sources] Sources
        [figures] Figures: results, cost, staff
        [effort] Money, staff and time in words
        [lessons] What made it work and what failed
        [preconditions] What would have to be true
        [cities] Cities that did it
        [basics] Topics, stage and years
       *[version] Version in another language
    }
comparison =
    { $comparison ->
        [at_least] at least
        [at_most] at most
        [is] exactly
       *[one_of] one of
    }
said =
    { $said ->
        [runs] it still runs
        [changed] it changed
       *[ended] it ended
    }
adoption-status =
    { $status ->
        [planning] planning it
        [running] running it
        [ended] did it, and ended it
       *[against] looked at it and decided against it
    }
size =
    { $size ->
        [town] below 100,000 people
        [city] 100,000 to a million
       *[metropolis] above a million
    }

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Your post does not write practices
        [other-city] This practice is another city’s
        [withdrawn] This practice was withdrawn
        [not-complete] This practice cannot be shown yet
        [not-named] Your city is not named in this practice
        [own-practice] This practice is your own city’s
        [not-shown] This practice is a draft
        [other-post] This post is another city’s
        [source-in-use] This source is in use
        [origin-stays] The city it is from stays
       *[not-the-contact] This waits for another post
    }
refused-reason =
    { $code ->
        [not-a-writer] A member city’s leader and officers write for their city, the secretariat for any member.
        [other-city] Only its own city and the secretariat change it.
        [withdrawn] What was withdrawn is not changed any more.
        [not-complete] It has to say the problem, what was done, and at least one source.
        [not-named] Only cities that did it say how it stands.
        [own-practice] What your own city did with it stands in the practice itself.
        [not-shown] Only its city reads it so far.
        [other-post] A city gives one of its own posts as contact.
        [source-in-use] A figure or a city stands on this source.
        [origin-stays] A practice is always from a city.
       *[not-the-contact] Only the contact of the city that gave the practice marks it as seen.
    }
refused-remedy =
    { $code ->
        [not-complete] Say first what is missing.
        [source-in-use] Remove what stands on it first.
       *[other] Go back to the practice to see what can be done.
    }

## For a stranger's city
nothing-was-asked = the same for all here: no need was stated

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_practice] This is a draft: nobody else reads it until you show it.
        [withdraw_practice] The practice is withdrawn.
        [confirm_practice] Confirmed: it is up to date as of today.
        [adopt_practice] Your city stands here now.
       *[other] { "" }
    }
