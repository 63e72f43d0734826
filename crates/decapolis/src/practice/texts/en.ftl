# Words of practices.

navigation = Practices
kind = practice
confirm = Confirm
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
likest-city = the likest is { $city }
no-city-comparable = no city that did it can be compared
strength-of-evidence = Strength of the evidence
freshness = Freshness
newest-source = newest source of { $year }
no-dated-source = no source has a date
product = Product

## The sum behind a place in the brief
why-this = Why "{ $title }" stands here
