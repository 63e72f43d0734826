# Site visits: what the guests of a meeting see of the host city, and who has a place.

kind-site-visit = Site visit
holding-places = Places on site visits
site-visits = Site visits
site-visits-sentence = See how it works where it works. Places are for those who come to the meeting.
visits-count =
    { $count ->
        [0] No site visits yet
        [one] { $count } site visit
       *[other] { $count } site visits
    }
no-visits = No visit is planned yet
no-visits-sentence = Who conducts the meeting adds them here.
see-visits = See the site visits
keep-visits = Add and change site visits
see-site-visit = See the visit
add-visit = Add a visit
change-visit = Change the visit
save-visit = Save
cancel-visit = Cancel the visit
as-file = Who comes as a file
print = Print
thread = Thread

## A visit
title = Title
what-one-sees = What one sees
what-one-sees-hint = What can be learned there, from whom.
meeting-point = Where one meets
meeting-point-hint = A place that a guest finds alone.
time = Time
day = Day
begins = Begins
ends = Back by
time-span = { $begins } to { $ends }
places = Places
places-hint = At most 200. It can be raised later; whoever waits moves up.
the-way = The way
step-free =
    { $way ->
        [yes] without steps
       *[no] with steps
    }
walking = Minutes on foot
walking-hint = In all, at an easy pace.
walks =
    { $minutes ->
        [0] no walk
        [one] { $minutes } minute on foot
       *[other] { $minutes } minutes on foot
    }
access-words = What else to know of the way
access-words-hint = Lifts, seats, ground, shoes. Of the way, not of a person.
why-cancelled = Why
why-cancelled-hint = All who have a place or wait read it in a mail.
error-title = Enter a title
error-words = Say what one sees
error-meeting-point = Say where one meets
error-day = Choose a day of the meeting, or two before or after it
error-ends = It ends after it begins
error-step-free = Say whether there are steps on the way
error-reason = Say why

## Places
places-left = { $left } of { $places } places left
full =
    { $waiting ->
        [0] full
        [one] full, { $waiting } waits
       *[other] full, { $waiting } wait
    }
cancelled = cancelled
was-cancelled = Cancelled on { $day }
has-begun = It has begun: places are no longer taken or given back.
you-come = you come
you-wait = you wait, number { $position }
you-have-a-place = You have a place. If you cannot come, give it back: the first who waits has it.
take-place = Take a place
wait-for-place = Wait for a place
give-back =
    { $own ->
        [holds] Give the place back
       *[waits] Wait no longer
    }
who-comes =
    { $count ->
        [0] Nobody comes yet
        [one] { $count } comes
       *[other] { $count } come
    }
column-name = Name
column-post = Post
column-home = City or organisation
column-place = Place
vacant = nobody at present
place-number = place { $number }
waits-as = waits, number { $position }
how-places-are-given = How places are given
rule-order = Places are given in the order of asking. Once all are taken, you wait in that order.
rule-line = A place that is given back, or whose post no longer comes to the meeting, is the first one’s who waits. They are told by mail and have it at once.
rule-one = Of visits at the same time you take one, or wait for one. A place belongs to the post and passes on with it.
rule-closed = Places are closed when the visit begins. Only who conducts the meeting sees who comes.

## Mails
mail-moved-up-subject = You have a place on the site visit
mail-moved-up = A place has become free, and you were the first who waited. It is yours.
mail-moved-up-then = If you cannot come, give it back on the page: the next one is waiting.
mail-changed-subject = A site visit has changed
mail-changed = The time or the place to meet of your site visit is another.
mail-cancelled-subject = A site visit is cancelled
mail-cancelled = A site visit for which you have a place or wait will not take place.
mail-begins = Begins { $begins }.
mail-meet-at = One meets here:

## Refusals
refused-title =
    { $code ->
        [not-conductor] You do not conduct this meeting
        [not-attending] Site visits are for those who come
        [not-ahead] The meeting is over or cancelled
        [cancelled] The visit is cancelled
        [begun] The visit has begun
        [has-place] You have a place, or wait for one
        [overlaps] You have another visit at that time
        [no-place] You have no place here
        [too-few] More places are taken already
       *[clash] Somebody would have two visits at once
    }
refused-reason =
    { $code ->
        [not-conductor] Visits are added and changed by the secretariat, the chair and who leads the meeting.
        [not-attending] Places are taken by those who have a seat at the meeting.
        [not-ahead] Nothing is added or taken any more.
        [cancelled] No places are taken or given back, and nothing is changed.
        [begun] Places are closed when a visit begins.
        [has-place] A post takes one place on a visit.
        [overlaps] Of visits at the same time one takes one, or waits for one.
        [no-place] There is nothing to give back.
        [too-few] Nobody loses a place because there are to be fewer.
       *[clash] A guest of this visit has a place on another at the new time.
    }
refused-remedy =
    { $code ->
        [not-attending] Accept the invitation to the meeting first.
        [overlaps] Give the other place back first.
        [too-few] Enter at least as many places as are taken.
        [clash] Choose another time, or cancel this visit and add a new one.
       *[other] Ask who conducts the meeting.
    }

## What is kept of a person
personal-places = Places of your posts on site visits
    .why = It can be told who comes where, and how many.
personal-words = Site visits that you described
    .why = It can be told who wrote a visit.
personal-since = From the end of the visit.
personal-stays = It stays with the visit, without your name. After an erasure the secretariat looks whether the words name you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [add_site_visit] The visit is added.
        [change_site_visit] The visit is changed. If time or place to meet moved, those who come are told by mail.
        [cancel_site_visit] The visit is cancelled. All who have a place or wait are told by mail.
        [move_site_visit_place] It is done; the page says what you have.
       *[other] { "" }
    }
