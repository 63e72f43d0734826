# Words of agendas: what a meeting talks about, when, and where it comes from.

agenda = Agenda
kind-item = agenda item
kind-speaker = part of a speaker
holding-items = Agenda items to answer for
holding-parts = Questions whether they speak
verb =
    { $verb ->
        [place] Give it a place
        [bring-paper] Bring the paper
        [answer-speaker] Say whether you speak
       *[other] See
    }

## What an item is
kind =
    { $kind ->
        [session] Session
        [breakout] Small groups
        [break] Break
        [visit] Visit
        [decision] Decision
       *[closed] Closed hour
    }
confidence =
    { $code ->
        [closed] Without partners
       *[open] Everybody who takes part
    }
without-partners = without partners
lasts =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
hours = { $from }–{ $until }
for-you = for you { $at }
answers-for-it = answers for it: { $who }
comes-from = comes from { $cities }
speaks =
    { $said ->
        [asked] asked to speak: { $who }
        [confirmed] speaks: { $who }
       *[declined] does not speak: { $who }
    }
said =
    { $said ->
        [asked] asked
        [confirmed] confirmed
       *[declined] declined
    }
without-place = Without a place yet
when = When
cities = Comes from
speakers = Speakers
thread = Where it comes from
needs-behind =
    { $count ->
        [one] { $count } need behind it
       *[other] { $count } needs behind it
    }
see-need-of = see the need of { $city }
item-is-draft = This is the draft. Others read it once it is published.

## The agenda
items-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
not-published = not published yet
see-agenda = See the agenda
times-of = Times are those of { $zone }.
running-now = What runs now
what-cities-need = What cities need
version-number = Version { $number }
agenda-version = Agenda, version { $number }
is-draft =
    { $state ->
        [never] This is a draft. Only those who attend for a city, and who conducts the meeting, see it.
       *[changed] This is a draft. It differs from version { $number }, which the others read.
    }
clash-speaker = { $who } would speak in “{ $one }” and in “{ $other }” at the same time.
clash-room = “{ $one }” and “{ $other }” are in { $room } at the same time.
clash-outside = “{ $title }” lies outside the hours of the meeting.
no-agenda = Here the agenda will stand
no-agenda-sentence =
    { $who ->
        [keeper] Begin with what the cities need, or add an item below.
       *[reader] Who conducts the meeting publishes it.
    }
for-calendars = For calendars (iCalendar)
for-phones = For conference apps ({ $form })

## Keeping it
add-item = Add an item
title = Title
words = What it is about
words-hint = A few sentences: what is asked, and what shall come of it. May be left out.
kind-of-item = What it is
day = Day
day-hint = Leave day and time empty while it has no place.
time = Begins at
minutes = Length in minutes
minutes-hint = As 45
room = Room
spoken = Languages spoken
spoken-hint = Where they differ from those of the meeting: “Portuguese”.
interpreted = Interpreted into
interpreted-hint = As “French, International Sign”. May be left out.
spoken-in = spoken: { $languages }
interpreted-into = interpreted into { $languages }
owner = Who answers for it
who-is-in-the-room = Who is in the room
arrange = Put them into free hours and rooms
arrange-head = Items without a place
left-out =
    { $why ->
        [no-stretch] “{ $title }” has no place: between 09:00 and 17:30 no { $minutes } minutes are free in one piece, with lunch and breaks left free.
        [speaks] “{ $title }” has no place: in each hour that is left { $speaker } speaks elsewhere.
        [too-large] “{ $title }” has no place: { $seats } want to hear it, and no room holds so many.
       *[other] “{ $title }” has no place: all free hours and rooms are taken.
    }
note = What is new
note-hint = One sentence for all who read it: why there is a new version.
who-wants-to-hear = Who wants to hear it
want-to-hear = I want to hear this
not-to-hear = Not after all
wanted-by =
    { $count ->
        [0] nobody has said so yet
        [one] { $count } wants to hear it
       *[other] { $count } want to hear it
    }
rooms-head = How many a room holds
rooms = Rooms
rooms-hint = A room a line, then how many it holds: “Hall 120”. One without a number is large enough for everybody.
keep-rooms = Keep the rooms
error-rooms = Enter each room once, and a number from 1 to { NUMBER($most) } after its name
meeting-was-moved = The meeting was moved. Each item keeps its day and hour within it.
publish = Publish this version
publish-head = Publish
save = Keep the changes
change-item = Change it
remove = Remove it from the agenda
remove-head = Remove
post = Post
ask-to-speak = Ask somebody to speak
nobody-of-these = Nobody of these
another-member = Or another member city
another-member-hint = Its name. Whoever leads its digital work is asked; they need not come to be asked.
error-ask = Choose a post, or enter the name of a member city
error-title = Enter a title
error-kind = Choose what it is
error-owner = Choose who answers for it
error-speak = Say yes or no
error-note = Say what is new

## Needs
needs-sentence = Open needs of the cities that attend, as far as you may read them. What most cities need stands first; a person decides what goes on the agenda.
no-needs = No open needs of the cities that attend
no-needs-sentence = A need that one of them states on its desk is found here, once you may read it.
cities-and-untouched =
    { $cities ->
        [one] { $cities } city
       *[other] { $cities } cities
    } · { $untouched ->
        [0] something was begun on each need
        [one] { $untouched } need on which nothing was begun
       *[other] { $untouched } needs on which nothing was begun
    }
stated-on = stated { $day }
worked-on = something was begun
on-the-agenda = on the agenda
see-item = see the item
put-on-agenda = Put on the agenda: { $topic }
in-small-groups = { $topic }: in small groups
what-is-made-of-it = What is made of it
shape =
    { $shape ->
        [session] A session
        [both] A session, and small groups after it
       *[groups] Small groups
    }
shape-hint =
    { $groups ->
        [one] Those who come make { $groups } group of about six.
       *[other] Those who come make { $groups } groups of about six.
    }
who-could-speak = Who could speak
who-could-speak-on = Who could speak on: { $topic }
who-could-speak-hint = Whom you tick is asked, by mail and on the desk. Leave all empty to ask nobody yet.
why-best-answer = Their city gave the answer that helped most with “{ $words }”
why-contact = Can be asked about “{ $words }”
why-offers = Their city offers help: “{ $words }”
why-did = Their city has done something about this
why-did-since = Their city has done something about this since { $year }

## Versions
what-changed = What changed
published-on = published { $day }
change =
    { $change ->
        [added] new
        [removed] left out
        [moved] another time
        [length] another length
        [room] another room
        [reworded] other words
        [people] other people
        [papers] a paper has a new version
       *[closed] who is in the room
    }

## On the day
next = What comes next
nothing-runs = Nothing runs now
nothing-runs-sentence = The agenda says when it begins.
it-is = It is { $at }.
to-door = At the door
to-written = Notes, decisions, votes
to-speaking = Who speaks next

## Speaking
you-were-asked = You were asked to speak
will-you-speak = Will you speak?
will-you-speak-sentence = You were asked to speak at a meeting that you attend.
speak =
    { $answer ->
        [yes] Yes, I speak
       *[no] No
    }
why-not = Why not
why-not-hint = Whoever asked reads it. May be left out.
send-answer = Send the answer
answer-receipt = Your answer is kept.

## Mails
mail-asked = You are asked to speak at { $meeting }:
mail-asked-subject = Will you speak at { $meeting }?
mail-answer = Say yes or no
mail-declined = { $who } will not speak. Ask somebody else, or change the item:
mail-declined-subject = A speaker declined: { $meeting }
mail-see-item = See the item
mail-published = The agenda of { $meeting } is published.
mail-published-subject = The agenda of { $meeting }
mail-see-agenda = See the agenda
mail-changed = The agenda of { $meeting } has changed where it touches you:
mail-changed-subject = Changes for you: { $meeting }
mail-see-version = See the new version
mail-without-place = Its time is not known yet.
mail-at = Now: { $at }.
mail-at-in = Now: { $at }, { $room }.

## Papers
papers = Papers
kind-of-paper = What it is
paper-kind =
    { $kind ->
        [paper] Paper
        [slides] Slides
       *[recording] Recording
    }
add-paper = Add a paper
paper-address = Address of the recording
paper-address-hint = Only for a recording, which has no file: https://…
error-paper-kind = Choose what it is
error-paper-address = Enter an address that begins with https://
kind-of-owed = paper that is due
holding-owed = Papers of agenda items to bring
paper-owed-head = Paper to be read before
paper-is-owed = The item’s paper is due by { $day }. It stands on the desk of who answers for the item.
no-paper-owed = No paper is asked for.
ask-for-paper = Ask for a paper
waive-paper = No paper is needed
papers-due = Last day for papers
papers-due-hint = What comes later is taken, and marked late. Unless you say otherwise, a week before the meeting.
papers-due-by = Papers are due by { $day }. What comes later is marked late.
set-papers-due = Set the day
papers-due-head = When papers are due
paper-late = late
paper-gone = removed
paper-not-cleared = not cleared yet
paper-version = version { $number }
paper-versions = Versions
paper-not-scanned = No program has looked for viruses in these files.
paper-in-line =
    { $code ->
        [late] { $title } ({ $about }, late)
       *[in-time] { $title } ({ $about })
    }
paper-removed = Removed on { $day } by { $who }.
paper-cleared = Cleared on { $day } by { $who }: all who read the item see it.
see-recording = See the recording
bring-version = Bring the new version
bring-version-head = A new version
clear-paper = Show it to all who read the item
clear-paper-head = Clearance
all-may-be-recorded = Everybody who comes consented to being recorded in this item.
some-may-not-be-recorded =
    { $count ->
        [one] { $count } of those who come did not consent to being recorded in this item. The secretariat knows who.
       *[other] { $count } of those who come did not consent to being recorded in this item. The secretariat knows who.
    }
who-may-not-be-recorded = They did not consent to being recorded in this item: { $names }
remove-paper = Remove it with all its versions
paper-refused-title =
    { $code ->
        [not-preparing] You do not prepare this item
        [meeting-cancelled] The meeting was called off
        [item-gone] The item is not on the agenda any more
        [not-owing] This is for who answers for the item
        [too-many-papers] This item has enough papers
        [too-many-versions] This paper has enough versions
        [paper-removed] The paper was removed
        [no-file] A recording has no file
        [nothing-to-clear] There is nothing to clear
        [not-clearing] You cannot clear it
       *[not-conducting] You do not conduct this meeting
    }
paper-refused-reason =
    { $code ->
        [not-preparing] Who answers for the item, its speakers and who conducts the meeting work on its papers.
        [meeting-cancelled] Its papers stay as they were.
        [item-gone] What was removed from the draft gets no papers.
        [not-owing] Who answers for the item or conducts the meeting says whether it needs a paper.
        [too-many-papers] Nobody reads more than 20.
        [too-many-versions] After 20 versions a paper is finished.
        [paper-removed] A line says who removed it and when.
        [no-file] It is an address, where nothing is kept here.
        [nothing-to-clear] Everybody who reads the item sees it already.
        [not-clearing] The speakers of the item and who conducts the meeting clear slides and recordings.
       *[not-conducting] Who conducts it says by when papers are due.
    }
paper-refused-remedy =
    { $code ->
        [too-many-papers] Remove one, or put two into one.
        [too-many-versions] Add it as another paper.
        [paper-removed] Add it again, if it is needed.
        [no-file] Remove it, and add the right address.
        [nothing-to-clear] Look at the item.
       *[other] Ask who conducts the meeting.
    }

## Personal data
personal-parts = Questions whether you speak
personal-parts-why = So that a meeting knows who speaks.
personal-words = What you wrote for agendas
personal-words-why = Items, notes to versions, and why you do not speak: the meeting works with them.
personal-wishes = Which items of agendas your posts wanted to hear
    .why = Rooms and hours are given by it; only how many want to hear an item is told.
personal-stays = It belongs to the meeting.

## Refusals
refused-title =
    { $code ->
        [not-conducting] You do not conduct this meeting
        [meeting-cancelled] The meeting was called off
        [not-there] That post can neither speak nor answer here
        [partner-speaks] One partner speaks in this item already
        [confidential] A partner speaks where partners are out of the room
        [asked-before] That post was asked already
        [not-asked] Somebody else was asked
        [answered] There is an answer already
        [nothing-placed] Nothing has a time yet
        [nothing-new] Nothing is new
        [no-needs] No open need is left there
        [not-coming] You do not come to this
        [over] The meeting is over
       *[meanwhile] Somebody was faster
    }
refused-reason =
    { $code ->
        [not-conducting] Its chair, who heads its region, the chair of the network and the secretariat keep the agenda.
        [meeting-cancelled] Its agenda stays as it was.
        [not-there] Who attends for a city answers for items. Asked to speak are those who attend, also for a partner, the host city and the posts of other members.
        [partner-speaks] One partner speaks in an item at most, so that nobody buys a panel.
        [confidential] In this item partners are out of the room.
        [asked-before] Each is asked once about an item.
        [not-asked] Only the post that was asked says whether it speaks.
        [answered] One answer is enough.
        [nothing-placed] What has no time is not published.
        [nothing-new] All is as in the latest version.
        [no-needs] All of them are on the agenda, or were closed.
        [not-coming] Whoever comes says what they want to hear; partners not of what is without them.
        [over] Nothing of it is heard any more.
       *[meanwhile] The agenda changed while you worked on it.
    }
refused-remedy =
    { $code ->
        [not-conducting] Tell the secretariat what is missing.
        [not-there] Choose a post from the list; a partner is invited to the meeting first.
        [partner-speaks] Ask somebody of a city, or another item for the second partner.
        [confidential] Let them speak in another item, or leave this one open.
        [answered] Ask whoever asked you to ask again.
        [nothing-placed] Give an item a day and a time first.
        [nothing-new] Change something first.
        [no-needs] Look at the needs again.
        [meanwhile] Open the page again and look.
       *[other] Ask the secretariat.
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [add_agenda_item] The item stands in the draft.
        [propose_agenda_item] The item stands in the draft. Give it a time and somebody who answers for it.
        [arrange_agenda] What could be placed has a time and a room.
        [publish_agenda] The agenda is published.
        [remove_agenda_item] The item was removed from the draft.
        [ask_speaker] They were asked to speak.
        [answer_speaker] Your answer is kept.
        [add_paper] The paper stands with the item.
        [add_paper_version] The new version is there. Those who prepare the item hear of it.
        [clear_paper] All who read the item see it.
        [remove_paper] The paper was removed.
        [set_paper_owed] What the item owes is set.
        [set_papers_due] The day is set.
        [wish_to_hear] It is kept. Only how many want to hear it is told.
        [set_agenda_rooms] The rooms are kept.
       *[other] { "" }
    }
