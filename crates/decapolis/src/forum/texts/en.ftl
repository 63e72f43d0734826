## Forums: series of meetings, meetings, seats

forums = Forums
forums-sentence = Meetings that begin with what cities need and end with who does what.
ahead = Now and next
nothing-ahead = No meeting is planned
nothing-ahead-sentence = The secretariat makes the next one; you will be asked by e-mail.
all-series = Series
over = Past meetings
whole-network = the whole network
format =
    { $format ->
        [roundtable] Leadership roundtable
        [conference] Conference
        [online] Online session
       *[other] Working group
    }
phase =
    { $phase ->
        [running] runs now
        [over] over
        [cancelled] cancelled
       *[other] ahead
    }
begin-series = Begin a series
name = Name
purpose = What it is for
purpose-hint = In one or two sentences: who meets, how often, to what end.
format-label = Format
region = Region
topic = Topic
any-topic = all topics
meetings-count =
    { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
no-meetings = No meeting of this series yet
no-meetings-sentence = The secretariat makes the first one.
publish-dates = Make the dates public
hide-dates = Keep the dates for members
public-calendar = Public calendar
public-dates = Public dates
public-dates-sentence = When and where the meetings of this series are. Who comes is asked by the network.
make-meeting = Make a meeting
change-meeting = Change this meeting
save-changes = Save
cancel-meeting = Cancel this meeting
cancel-reason = Why it is cancelled
cancel-reason-hint = Everybody who was asked reads this.
about = What it is about
about-hint = A few sentences, read by all members.
host = Host city
host-hint = The name of a member city, in any language. Leave it empty where nobody is host.
place = Place
place-hint = An address, or where one meets.
how-one-takes-part = How one takes part
way =
    { $way ->
        [in-person] In the room
        [online] From afar, by video
       *[hybrid] In the room or from afar
    }
comes-from-afar = from afar
join-address = Where those from afar join
join-address-hint = As https://…. Read by who comes and who conducts, and in their calendars; by nobody else.
join-address-comes = It is not known yet
join-address-kept = Who comes reads it here, and has it in the calendar.
spoken = Languages spoken
spoken-hint = As “English, Portuguese”. May be left out.
interpreted = Interpreted into
interpreted-hint = As “Spanish, International Sign”. May be left out.
error-way = Choose how one takes part
error-join-address = Enter an address that begins with https:// and has no spaces
zone = Time zone
zone-hint = As in Europe/Paris or America/Chicago. All times below are of this zone.
first-day = First day
begins = Begins
last-day = Last day
ends = Ends
begins-for-you = Begins for you
answer-by = Answers until
seats-for-cities = Seats for cities
seats-hint = How many in all.
per-city = Seats a city
per-city-hint = How many posts of one city may come.
per-region = Cities a region
per-region-hint = How many cities of one region may come. Leave it empty for as many as there are seats.
partner-seats = Seats for partners
partner-seats-hint = About one for four or five cities keeps the balance.
admits-label = Who may come for a city
admits =
    { $admits ->
        [leaders] Only who leads its digital work
       *[other] Who leads its digital work, or an officer in their place
    }
confidence = Confidence
chatham-house = The Chatham House rule holds
chatham-house-hint = What was said may be used; who said it, and who was there, may not be told.
no-rule = No rule
facts = At a glance
runs-now = This meeting runs now.
was-cancelled = Cancelled on { $day }
coming-count =
    { $count ->
        [one] { $count } comes
       *[other] { $count } come
    }
asked-count =
    { $count ->
        [one] { $count } more was thought of
       *[other] { $count } more were thought of
    }
nobody-yet = Nobody has taken a seat yet
nobody-yet-sentence = Whoever accepts stands here.
who-comes = Who comes
who-is-kept = Who comes is seen by those who come
who-is-kept-sentence = The secretariat tells you how to be asked next time.
partner = partner
vacant = vacant post
until = until { $day }
ask-somebody = Ask somebody
whom = City or partner
whom-hint = The name of a member city or of an organisation. The post that leads its digital work is asked.
why-them = Why they are asked
why-them-hint = Kept with the seat, for those who prepare the meeting.
invite = Invite
only-propose = Only propose
declared-tie = Declared tie
ask-all-the-same = Ask them all the same
invite-proposed =
    { $count ->
        [one] Invite the one that is proposed
       *[other] Invite the { $count } that are proposed
    }

## Seats

seat-title = A seat at this meeting
see-seat = See the seat
see-meeting = See the meeting
seat-state =
    { $state ->
        [proposed] proposed
        [invited] invited
        [held] held
        [waiting] on the waiting list
        [offered] a free place is offered
        [accepted] comes
        [declined] declined
        [lapsed] not answered in time
        [attended] was there
        [excused] gave notice
       *[other] did not come
    }
own-seat =
    { $state ->
        [invited] You are invited. Please answer until { $day }.
        [held] Your seat is held until { $day }.
        [waiting] You are on the waiting list.
        [offered] A place became free. It is kept for you until { $day }.
        [accepted] You have a seat.
        [declined] You declined.
        [lapsed] You did not answer in time. You can still ask for a seat.
        [attended] You were there.
        [excused] You gave notice that you could not come.
       *[other] You were expected and did not come.
    }
seat-sentence =
    { $state ->
        [proposed] This post is proposed and was not invited yet.
        [invited] This post is invited until { $day }.
        [held] This seat is held until { $day }.
        [waiting] This post is on the waiting list.
        [offered] A place became free. It is kept for you until { $day }.
        [accepted] This seat is taken.
        [declined] The invitation was declined.
        [lapsed] It was not answered in time. A seat can still be asked for.
        [attended] They were there.
        [excused] They gave notice and did not come.
       *[other] They were expected and did not come.
    }
whose-seat = Whose seat
holder = Holder
post = Post
home = City or organisation
place-number = Place in the room
waiting-list = Waiting list
line-place =
    { $place ->
        [1] You are first.
       *[other] You are number { NUMBER($place) }.
    }
line-why = In the last two years: { $absences ->
        [0] never away without notice
       *[other] away without notice { NUMBER($absences) } ×
    }, { $times ->
        [0] at no meeting of this series
       *[other] at meetings of this series { NUMBER($times) } ×
    }. Waiting since { $since }.
line-rule = The rule: first whoever never stayed away without notice in the last two years, then whoever was at the fewest meetings of this series, then whoever has waited longest. A place that becomes free is offered to the first for 48 hours.
answer-invitation = Answer the invitation
answer-anew = Answer anew
your-answer = Your answer
answer =
    { $answer ->
        [accept] I come
        [afar] I take part from afar
        [hold] Hold my seat: travel has to be approved
        [deputy] Somebody else of ours comes
       *[other] I cannot come
    }
answer-hint =
    { $answer ->
        [accept] If no place is free you are put on the waiting list and told where you stand.
        [afar] You get no badge. The address to join stands on the page of the meeting.
        [hold] Say below until which day.
        [deputy] Choose them below.
       *[other] Say why below. The seat goes to the next city.
    }
hold-until = Hold it until
hold-until-hint = Only where you ask for time. The last day on which you can answer.
deputy = Who comes
nobody = nobody else
reason = Reason
reason-hint = For those who prepare the meeting.
send-answer = Send the answer
answer-receipt = Your answer is noted.
conducting = For those who prepare the meeting
seat-verb =
    { $state ->
        [invited] Invite
        [lapsed] Take it back
        [attended] Was there
        [excused] Gave notice
       *[other] Did not come
    }

## Mails

mail-invited-subject = You are invited: meeting on { $day }
mail-invited = You are invited to this meeting. Please answer until { $until }: say that you come, ask for time to have travel approved, send somebody in your place, or say why you cannot come. You need not sign in.
mail-remind-subject = Please answer your invitation until { $until }
mail-remind = You have not answered this invitation yet. Please do so until { $until }; then the seat goes to another city.
mail-waiting-subject = You are on the waiting list
mail-waiting = No place is free at this meeting. You are number { NUMBER($place) } on the waiting list. When a place becomes free you are offered it by e-mail.
mail-offer-subject = A place became free: please answer until { $until }
mail-offer = A place became free at this meeting. It is kept for you until { $until }; then the next on the list is asked.
mail-confirmed-subject = You have a seat: meeting on { $day }
mail-confirmed = You have a seat at this meeting. If you cannot come after all, please say so: the link below gives your seat to the next.
mail-deputy-subject = You come to a meeting in the place of a colleague
mail-deputy = { $name }, { $title }, asked that you come to this meeting in their place.
mail-lapsed-subject =
    { $state ->
        [invited] Your invitation has lapsed
       *[other] Your place is given on
    }
mail-lapsed =
    { $state ->
        [invited] The day until which your invitation was to be answered is over, and no seat is kept for you. You can still ask for one.
        [held] The time for which your seat was held is over, and it went to the next city. You can still ask for a seat.
       *[other] The place that was offered to you went to the next on the list. You can still ask for a seat.
    }
mail-left-subject = Your seat on { $day } is given back
mail-left = You have no seat at this meeting any more. Your calendar is told too.
mail-passed-subject = Your post has passed on: { $day }
mail-passed = The post with this seat, or this invitation, is not yours any more. Whoever holds it now was told. Your calendar is told too.
mail-taken-back-subject = The invitation is taken back: { $day }
mail-taken-back = Who prepares the meeting took the invitation back, and no seat is kept for you. Your calendar is told too.
mail-why-subject = You do not come on { $day }: why?
mail-why = Your calendar said that you do not come, and your place went on. In a sentence: why not? It helps to choose the next day.
mail-held-subject = Your place is kept until { $until }
mail-held = Your calendar said that you may come. Your place is kept until { $until }. Say before then whether you come, or name another day.
mail-changed-subject = A meeting was changed: now on { $day }
mail-changed = Day, hour or place of this meeting have changed. This is how it stands now:
mail-cancelled-subject = The meeting on { $day } is cancelled
mail-cancelled = This meeting does not take place.
mail-when = Begins: { $own }. Where it is held: { $there }.
mail-way =
    { $way ->
        [online] One takes part from afar, by video.
       *[other] One takes part in the room or from afar.
    }
mail-join-at = Join at { $address }
mail-spoken = Languages spoken: { $languages }.
mail-interpreted = Interpreted into: { $languages }.

## What is wrong with a form

error-name = Enter a name
error-purpose = Say what it is for
error-format = Choose a format
error-place = Enter where it is, or how one joins
error-host = Enter the name of a member city, or leave it empty
error-zone = Enter a time zone such as Europe/Paris
error-ends = Enter an end that is after the beginning
error-answer-by = Enter a day before the meeting begins
error-admits = Choose who may come
error-reason = Say why
error-whom = Enter the name of a member city or of an organisation with a post
error-answer = Choose an answer
error-deputy = Choose who comes

refused-title =
    { $code ->
        [no-font] A name cannot be printed here
        [not-maker] Meetings are made by the secretariat and the chair
        [not-conductor] You do not prepare this meeting
        [cancelled] This meeting is cancelled
        [over] This meeting is over
       *[other] A meeting needs a seat
    }
refused-reason =
    { $code ->
        [no-font] No font on this machine has one of its letters.
        [not-maker] You act in a post of another kind.
        [not-conductor] The secretariat, the chair of the network, who heads its region and who chairs it do.
        [cancelled] It stays as it is, with the reason.
        [over] What took place is not changed.
       *[other] Nobody can come to it.
    }
refused-remedy =
    { $code ->
        [no-font] Whoever runs the program installs Debian’s packages fonts-noto-core and fonts-noto-cjk.
        [cancelled] Make a new meeting.
        [over] Make the next meeting of the series.
        [no-seats] Go back and enter how many may come.
       *[other] Ask the secretariat.
    }
seat-refused-title =
    { $code ->
        [not-admitted] This post cannot come to this meeting
        [city-full] This city has its seats
        [region-full] The region has its cities
        [rival] Of a contract’s giver and those who compete for it, one too many is asked
        [has-seat] This post was asked already
        [not-yours] You do not answer for this seat
        [answered-so] It was answered so already
        [nothing-asked] Nothing is asked here
        [begun] The meeting has begun
        [off] The meeting is cancelled
        [held-too-long] A seat is held until a day before the meeting
        [not-a-deputy] They cannot come in your place
        [not-begun] The meeting has not begun
        [outdated] It answers an earlier version
        [no-answer] It says neither yes nor no
        [in-words] Nobody reads words sent to this address
       *[other] Somebody was faster
    }
seat-refused-reason =
    { $code ->
        [not-admitted] The meeting says whose posts may come.
        [city-full] The meeting says how many posts of one city may come.
        [region-full] The meeting says how many cities of one region may come.
        [rival] Whoever gives a contract and two who compete for it do not sit at one table.
        [has-seat] A post has one seat at a meeting.
        [not-yours] The post that was asked does, and who leads its city.
        [answered-so] It stands as you want it.
        [nothing-asked] This post was not invited.
        [begun] Seats are given until it begins.
        [off] No seats are given.
        [held-too-long] The place would stay empty.
        [not-a-deputy] Only a post of your own city or organisation that may come, and has no seat yet.
        [not-begun] Who came is noted on the day.
        [outdated] The meeting was moved since then, or a later answer stands.
        [no-answer] A calendar can say yes, no and perhaps.
        [in-words] It takes what is pressed in a calendar.
       *[other] This seat was changed a moment ago.
    }
seat-refused-remedy =
    { $code ->
        [held-too-long] Go back and choose an earlier day.
        [has-seat] Look for it in the list.
        [not-begun] Come back on the day.
        [settled] Look at it again.
        [answered-so] Nothing is to be done.
        [outdated] Look at the day and answer again.
        [no-answer] A colleague is sent from the page of your seat.
        [in-words] Answer on the page; there is room for words.
       *[other] Ask the secretariat.
    }

## Said at the top of the page that an act leads to

done =
    { $act ->
        [keep_registration] The class is kept.
        [register_for_meeting] You are registered. Below stands whether a seat is yours.
        [take_hour] The meeting has another hour. Everybody who was asked is told.
        [stand_at_door] Noted.
        [publish_dates] Who may know the dates is changed.
        [begin_series] The series begins.
        [make_meeting] The meeting is made. Ask somebody next.
        [change_meeting] It is changed. Everybody who was asked is told where day, hour or place changed.
        [cancel_meeting] It is cancelled. Everybody who was asked is told.
        [answer_meeting_seat] Your answer is noted.
        [set_region_target] The region’s number is kept.
        [declare_contest] It is kept. Who is not asked because of it stands on this page.
        [declare_own_contest] It is kept for those who prepare the meeting. No other city or partner reads it.
       *[other] { "" }
    }
kind-meeting = meeting
kind-meetings = Meetings
kind-seat = seat
verb =
    { $verb ->
        [answer] Answer the invitation
       *[other] Prepare the meeting
    }
holding-seats = Seats at meetings
personal = Seats at meetings
personal-why = To know who comes, who waits and who came.
personal-since = as long as the meeting's record; the seat is the post's

## Whom to invite next

whom-next = Whom to invite next
whom-next-sentence = Members without a seat at this meeting, of regions from which more may come, ranked by points that anyone can add up. A person decides.
regions-at-meeting = Regions
regions-note = How many cities of each region come, of how many that should. It stops nothing.
regions-caption = Cities of each region at this meeting. Who declined is not counted.
target-region = Region
cities-wanted = Cities wanted
cities-wanted-hint = How many cities of this region should come; 0 where nothing is aimed at.
set-target = Keep
cities-come = Come
cities-asked = Asked
cities-proposed = Proposed
cities-in-all = In all
of-wanted = { NUMBER($count) } of { NUMBER($wanted) }
error-target-region = Choose a region
error-target = This meeting takes at most { NUMBER($most) } cities of one region
ranked = Ranked
nobody-left = Every member has been thought of
nobody-left-sentence = The list of the meeting shows where each stands.
propose-city = Propose { $city }
points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
reason-needs =
    { $needs ->
        [one] { $needs } open need (+{ NUMBER($points) })
       *[other] { $needs } open needs (+{ NUMBER($points) })
    }
reason-never = never had a seat in this series (+{ NUMBER($points) })
reason-since = last seat { NUMBER($days) } days ago (+{ NUMBER($points) })
reason-region = of the region (+{ NUMBER($points) })
reason-size =
    { $size ->
        [town] towns have the fewest seats so far (+{ NUMBER($points) })
        [metropolis] metropolises have the fewest seats so far (+{ NUMBER($points) })
       *[other] middle-sized cities have the fewest seats so far (+{ NUMBER($points) })
    }
reason-maturity =
    { $maturity ->
        [beginning] cities that are beginning have the fewest seats so far (+{ NUMBER($points) })
        [advanced] cities that are far ahead have the fewest seats so far (+{ NUMBER($points) })
       *[other] cities that are on their way have the fewest seats so far (+{ NUMBER($points) })
    }
reason-absent = stayed away without notice ({ NUMBER($points) })
tie-in-the-room = Look first: declared tie with { $partners }, who has a seat
stands = Stands
people-caption = People with their posts

## Plan

plan = Plan
plan-sentence = What has to be done for this meeting, and until when.
plan-steps = Steps
nothing-planned = Nothing is planned
nothing-planned-sentence = All steps of this kind of meeting were over when it was made.
what-is-done = What is done
done-on = done on { $day }
late-since = late since { $day }
is-done = Done: { $what }
not-done = Not done after all: { $what }
what-is-late = What is late
what-is-late-sentence = Everything about meetings whose day is over, the oldest first.
nothing-late = Nothing is late
nothing-late-sentence = Whatever passes its day appears here.
late-count =
    { $count ->
        [one] { $count } is late
       *[other] { $count } are late
    }
task =
    { $task ->
        [theme] Agree on theme, region and host
        [budget] Plan the budget: what it costs and who pays
        [cities] List the cities wanted
        [first-wave] Send the first invitations
        [second-wave] Send the second invitations
        [travel] Ask how far travel is approved
        [interviews] Interview each city
        [clusters] Cluster the themes, ask speakers
        [agenda] Publish the agenda and the participants’ book
        [logistics] Send logistics, ask for diet and access needs
        [evaluation] Ask for the evaluation before people leave
        [thanks] Thank, clear the slides
        [notes] Send the notes for correction
        [actions] Agree the actions with owner and date
        [accounts] Settle the accounts: what was spent, by whom
        [check] Check the actions for the first time
       *[other] Open the next meeting with what became of the actions
    }

## The day: door, badges, certificate

door = At the door
door-sentence = Press who is here. Without a network it stays on this device until it arrives, once. Printed, this is the list for a pen.
door-list = Those who have a place
here-of-all = { $here } of { $all } are here
badge-code = Code of the badge
badge-code-hint = Read it with a scanner, or type it: 7F3K-99QX.
let-in = Let in
is-here = { $name } is here
is-not-here = { $name } is not here after all
on-no-list = Somebody who is on no list
error-code = No badge of this meeting has this code
badges = Badges (PDF)
list-as-file = List as a file (CSV)
print-it = Print
presence = Presence
badge-kind =
    { $kind ->
        [partner] Partner
       *[other] City
    }
certificate = Certificate of attendance
certificate-sentence = It was noted at the door that the person named here took part. This page was made from that note.
see-certificate = Certificate of attendance (to print)

## Registration

registration = Registration
registration-sentence = From when on who registers for a seat, and why then.
classes = Who registers when
classes-caption = Classes of those who register, in the order in which they open
classes-count =
    { $count ->
        [one] { NUMBER($count) } class registers for this meeting.
       *[other] { NUMBER($count) } classes register for this meeting.
    }
who-registers = Who
class-opens = Opens
class-opens-hint = The first day, where the meeting is. Leave it empty to have no such class.
class-kept = Seats kept
class-kept-hint = Given to nobody else until the day below.
class-kept-until = Kept until
class-kept-until-hint = The last day; after it they are anybody’s.
keep-class = Keep this class
no-classes = Nobody registers yet
no-classes-sentence = One comes to this meeting by invitation. For a conference the secretariat says from when on who registers.
register = Register for a seat
registration-rules = How it works
registration-rule-order = Whoever belongs to several classes is in the one that opens first. A seat is the post’s: whoever leads a city registers, whoever speaks, and whoever comes for a partner.
registration-rule-kept = Seats that are kept for a class are given to nobody else before their day, neither by an invitation nor from the waiting list.
registration-rule-line = Where no seat is free for you, you wait, and your page says where you stand and why.
no-class-of-yours = No class is for your post. Ask the secretariat for an invitation.
class-is-open =
    { $class ->
        [speakers] Registration is open for you: you speak or hold a session.
        [newcomers] Registration is open for you: your city had no seat in this series yet.
        [members] Registration is open for you: your city is a member.
        [candidates] Registration is open for you: your city is deciding whether to join.
       *[other] Registration is open for you: you come for a partner.
    }
class-opens-on =
    { $class ->
        [speakers] For who speaks or holds a session, as you do, registration opens on { $day }.
        [newcomers] For cities that had no seat in this series yet, as yours, registration opens on { $day }.
        [members] For the other members, as your city, registration opens on { $day }.
        [candidates] For cities that are deciding whether to join, as yours, registration opens on { $day }.
       *[other] For partners registration opens on { $day }.
    }
before-you = Before you: { $classes }.
leader-registers = Whoever leads your city registers.
registration-is-over = Registration is over.
class =
    { $class ->
        [speakers] Speakers and session hosts
        [newcomers] Member cities not yet seated in this series
        [members] Other members
        [candidates] Cities that are deciding whether to join
       *[other] Partners
    }
error-kept-until = Say until when they are kept
error-kept-before = Enter a day that is not before the opening
error-class-opens = Enter a day before the meeting begins
mail-class-open-subject = You can register for the conference
mail-class-moved-subject = Registration opens later
mail-class-moved = We wrote to you that you can register. It was moved: for you registration opens on { $day }. You get a mail on that day; the link in the first one leads nowhere before.
mail-class-open =
    { $class ->
        [speakers] You speak or hold a session: registration is open for you. Press the link, and a seat is yours as long as there are some.
        [newcomers] Your city had no seat in this series yet, so registration is open for you before others. Press the link, and a seat is yours as long as there are some.
        [members] Registration is open for your city. Press the link, and a seat is yours as long as there are some.
        [candidates] Registration is open for cities that are deciding whether to join. Press the link, and a seat is yours as long as there are some.
       *[other] Registration is open for partners. Press the link, and a seat is yours as long as there are some.
    }
register-receipt = You are registered. The mail says whether a seat is yours or you wait.
registration-refused-title =
    { $code ->
        [not-keeper] The secretariat sets this
        [by-invitation] One comes to this meeting by invitation
        [not-ahead] The meeting is not ahead any more
        [too-many-kept] There are not so many seats
        [no-class] No class is for your post
        [not-open] It is not open for you yet
       *[other] Whoever leads your city registers
    }
registration-refused-reason =
    { $code ->
        [not-keeper] So that the order is the same for all.
        [by-invitation] Only a conference has classes that register.
        [not-ahead] It has begun, is over, or was cancelled.
        [too-many-kept] What is kept for all classes together is no more than the seats.
        [no-class] The page of the registration says for whom it is.
        [not-open] The page of the registration says from when on, and why.
       *[other] A seat is the city’s; who speaks registers too.
    }
registration-refused-remedy =
    { $code ->
        [too-many-kept] Keep fewer, or give the meeting more seats.
        [not-open] Come back on that day, or wait for the mail.
       *[other] Ask the secretariat.
    }

## The fair hour
fair-hours = Find a fair hour
fair-hours-sentence = When this meeting could begin, the best first for whoever has it worst.
week-from = Seven days from
show-week = Show
hours-for =
    { $count ->
        [one] For { $count } person
       *[other] For { $count } people
    }
hours-of-members =
    { $count ->
        [one] Nobody is asked yet: this is for { $count } member city.
       *[other] Nobody is asked yet: this is for { $count } member cities.
    }
hour-now = It begins now on { $time }.
hour-is-among = The hour that it has now is among these.
fairest-first = The fairest first
outside-office = Outside office hours
worst-time = Worst local time
worst-at = { $who }: { $time }
nobody-outside = all within office hours
take-column = Take it
take-hour = Take { $time }
no-hours = No hour to look for
no-hours-sentence = Hours are ranked for meetings by video and of working groups that lie ahead and last eight hours at the most. To others people travel.
how-hours-are-ranked = How hours are ranked
hours-office = Each is where their city is, and is taken to work from 09:00 to 17:30, Monday to Friday: nobody says other hours here.
hours-cost = A quarter of an hour costs nothing within those hours, 1 up to two hours before or after, 2 from 07:00 to 22:00, 6 at night, 10 on a day off.
hours-worst = First stands the hour that is best for whoever has it worst; of equal ones, the one that is best for the next.
hours-past = Whoever was there at bad hours of this series in the last two years feels it more: a whole meeting at night counts double the next time.
hours-move = Taking an hour moves the meeting: everybody who was asked is told, and its entry in their calendars moves.

## Contracts for which several compete

contests = Contracts for which several compete
contests-note = Whoever gives a contract and two who compete for it are not asked to one meeting. Only those who prepare it read this.
contests-caption = Who competes for which contract
contest-competitor = Who competes for it
contest-contract = Contract
contest-contract-hint = Its name or number as in the notice, so that all write it alike.
contest-giver = Who gives it
contest-home-hint = The name of a member city or of an organisation.
keep-contest = Keep
withdraw-contest = No longer: { $who }, “{ $contract }”
has-a-seat = asked
own-contests = Contracts for which you compete
own-contests-note = Say it where whoever gives one may come too. Your own people and those who prepare the meeting read it, nobody else.
kept-apart-head = Not beside those who are asked
kept-apart = { $competitors } compete for “{ $contract }”, which { $giver } gives.
at-one-table = They are asked to one table
error-contest-home = Enter the name of a member city or of an organisation
error-contest-contract = Say which contract
error-contest-self = Whoever gives it does not compete for it
