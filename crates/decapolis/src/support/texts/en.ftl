# Words of peer support.

## The list
navigation = Peer support
title = Peer support
title-sentence = A question first, and as much more as it takes.
kind-support = peer support
kind-seat = seat in peer support
what-runs = What runs for you
nothing-runs = Nothing runs for you
nothing-runs-sentence = State a need, and its brief offers the next step. What you are asked for stands here too.
nothing-runs-elsewhere = What you keep or are asked for stands here, and so does what cities show to all members.
what-is-over = What is over
what-others-show = What other cities show
ladder = What there is to begin with
other-programmes = Programmes of others, as they run them
no-templates = There is nothing to begin with yet
no-templates-sentence = The secretariat adds the programmes of the network.
flow-title = Who helps whom
lessons-title = Lessons
templates-title = Programme templates
rates-title = Lump sums
holding-steps = Open steps in peer support
holding-seats = Seats to answer in peer support

## Asking
ask-title = Ask for peer support
ask-sentence = Choose how much help you want. Something is suggested; another choice is as good.
ask-sentence-bare = Choose how much help you want. Of what is in confidence only those who take part know.
back-to-brief = Back to the brief
suggested = We suggest: { $name }
urgency =
    { $urgency ->
        [days] I need it within days
        [weeks] Within weeks is fine
       *[other] It can take months
    }
which-rung = How much help
choose = choose
offered-in-confidence = { $name } · { $length } · in confidence
what-about = What it is about
words-hint = As your city sees it; those who are asked read this first.
topic = Topic
begin = Begin
because-tried = It follows what was tried for this need.
because-words = Your words say that this is what it is for.
because-urgency =
    { $urgency ->
        [days] It gives something within days.
        [weeks] It gives something within weeks.
       *[other] There is time for more.
    }
because-smallest = Nothing was tried yet, and this costs least.

## Steps, fields and choices that every programme knows
step-name =
    { $kind ->
        [answers] Ask members and sum up what they say
        [paper] Fill in a paper
        [consent] Find somebody who takes part
        [awaited] Wait for the matched city’s answer
        [team] Gather the team
        [clearance] Clear the team of conflicts
        [endorsement] Endorsement by superiors
        [agreement] Agree on goals, rhythm and end
        [meetings] Meet
        [visits] Visit
        [recommendations] Write the recommendations
        [reply] The city’s reply
        [publication] Publish the report
        [checks] Look back
        [lesson] Release the lesson, or keep it
       *[other] Say what changed
    }
field-label =
    { $field ->
        [answers-say] What the answers say, and which one helped
        [goals] Goals, in the city’s words
        [rhythm] How often you meet
        [confidentiality] What stays between you
        [end] The last day
        [met] When you met
        [agenda] What it was about
        [notes] Two lines of notes
        [next] When you meet next
        [from] First day
        [until] Last day of the visit
        [objectives] What you want to find out
        [programme] The programme
        [participants] Who takes part, by post
        [payers] Who pays what
        [will-try] What we will try
        [will-not-copy] What we will not copy, and why
        [recommendation] The recommendation
        [seen] What you saw that leads to it
        [reply] The city’s reply as a whole
        [report] The report in a few sentences
        [report-address] Where the whole report stands
        [progress] What was done since, and what was not
        [named] May others learn from it?
        [lesson] The lesson
        [result] What came of it
        [changed] What changed in the city
       *[other] Answer
    }
choice-label =
    { $choice ->
        [adopted] It helped
        [partly] It helped in part
        [dropped] It did not help
        [named] Yes, with the city’s name
        [unnamed] Yes, without the city’s name
        [kept] No, it stays with us
       *[other] Other
    }
verdict =
    { $verdict ->
        [taken] taken
        [adapted] adapted
       *[other] refused
    }
state-name =
    { $state ->
        [running] at work
        [seeking] looking for help
        [finished] finished
       *[other] stopped
    }
seat-state =
    { $state ->
        [asked] asked, not answered yet
        [accepted] accepted
        [declined] declined
       *[other] gave the seat back
    }
wait-for-endorsement = Wait until superiors endorse it
waits-for = waits for { $who }
seat-verb =
    { $verb ->
        [take-part] Say whether you take part
        [endorse] Endorse it, or not
       *[other] Agree to the paper, or ask for another wording
    }

## The page of one
in-confidence = in confidence: only those who take part know of it
it-is-finished = It is finished.
it-was-stopped = The city stopped it. No reason was asked for.
steps = Steps
who-takes-part = Who takes part
how-it-runs = How it runs
thread = Where it came from
went-quiet = Nobody has written for a while. Both sides were reminded once, on { $day }.
post-is-vacant = { $city }: the post is vacant. Whoever takes it next has the seat; it can be given back, and another city asked.
agreed-time-is-over = The agreed time ended on { $day }.
was-due = was due on { $day }
due-by = by { $day }
done-on = done on { $day }
no-endorser = whoever takes part leads their city
endorsed-on = endorsed it on { $day }
began = Began
agreed-until = Agreed until
ended = Ended
length = How long
who-pays = Who pays
kept-by = Kept by
goals-moved = Goals, as they moved

## What the reader can do
you-are-asked =
    { $task ->
        [take-part] You are asked to take part
        [endorse] You are asked to endorse this
       *[other] You are asked to agree
    }
say-yes =
    { $task ->
        [take-part] Take part
        [endorse] Endorse
       *[other] Agree
    }
say-no =
    { $task ->
        [take-part] Decline, without a reason
        [endorse] Do not endorse
       *[other] Ask for another wording
    }
role = Role
write-it =
    { $kind ->
        [meetings] Note this meeting
        [visits] Note this visit
        [recommendations] Add this recommendation
        [publication] Publish
        [agreement] Send it to the others
        [outcome] Finish
       *[other] Save
    }
recommendation-is = What your city does with: { $words }
what-city-does = What your city does with it
reason = Reason
reason-hint = Needed where you adapt or refuse it.
answer-it = Answer this one
end-this-step = Go on to the next step
whom-to-ask = Whom to ask
somebody-else = Somebody else
somebody-else-hint = Cities that were asked as often in this quarter as the network allows are not here.
ask-person = Ask { $name }
ask-them = Ask them
clear-of-conflicts = { $name } has no conflict
take-off-the-team = Take { $name } off the team
nothing-declared = nothing declared
is-cleared = cleared
goals-title = Goals
goals-label = Goals as they stand now
goals-hint = Goals move. The earlier ones stay to be read.
move-goals = Move the goals
ways-out = Ways out
no-blame = Without blame
no-blame-sentence = Nobody is asked why. What was written stays with the cities that took part.
give-back = Give back the seat of { $name }
give-back-own = Give back your seat
stop-it = Stop all of it
stop-title = Stop all of it?
stop-sentence = Nobody is asked why. Look once more at what it does.
stop-ends = What ends
stop-ends-step = The step “{ $step }” ends, and no other follows.
stop-ends-asking = Whoever was asked and has not answered is asked no more.
stop-tells = Who is told
stop-tells-nobody = Nobody, since nobody else has to do with it yet.
stop-keeps = What is kept
stop-keeps-sentence = What was written can still be read by those who read it now. Nothing is deleted.
go-on-with-it = Go on with it
what-comes-of-it = What comes of it
make-an-offer = Offer what you learned
make-a-practice = Write it as a practice
ask-a-question = Ask what is still open
close-the-need = Say what came of the need

## Lump sums
lump-sum-for = { $table }, to or from { $city }
pays-travel = { $sum } for { NUMBER($km) } km, one person there and back.
pays-days = { $sum } for { NUMBER($days) } days.
said-by = source: { $source }, valid from { $day }

## What has to be put right
error-missing = Fill this in
error-missing-in = Fill in “{ $field }”
error-words = Say in a sentence what it is about
error-too-long = Use { NUMBER($letters) } letters or fewer
error-day = Enter a day, such as 2026-04-13
error-day-over = Enter a day that is still to come
error-choose = Choose one
error-reason = Say why, in a sentence

## Mails
mail-subject-in-confidence = Something waits for you in the network
mail-subject-asked = { $city } asks for your help
mail-asks-to-take-part = { $name } ({ $city }) asks whether you take part: { $programme }.
mail-asks-to-endorse = { $name } ({ $city }) asks whether you endorse it: { $programme }.
mail-asks-to-agree = { $name } ({ $city }) wrote down what you agree on: { $programme }.
mail-no-reason-needed = You can say no without a reason.
mail-subject-matched = You were matched: { $programme }
mail-matched = { $programme }: a matching round found somebody for you, who is asked whether they take part. Until they answer there is nothing for you to do.
mail-subject-turn = It is your turn: { $programme }
mail-your-turn = { $programme }: { $step }, by { $until }.
mail-subject-declined = Ask somebody else: { $programme }
mail-subject-other-wording = Another wording is asked for: { $programme }
mail-declined = Somebody who was asked said no ({ $programme }). No reason is asked for. You can ask somebody else, or word it anew.
mail-other-wording = The other side asks for another wording of what you agree on in { $programme }. Write it anew, best after a word with them.
mail-see-stopped = Read what was written
mail-subject-stopped = It was stopped: { $programme }
mail-stopped = { $name } ({ $city }) stopped it: { $programme }. No reason is asked for. What was written can still be read.
mail-subject-quiet = It has gone quiet: { $programme }
mail-quiet = { $programme }: nobody has written for { NUMBER($days) } days. Two lines or a new date are enough; you can also end it, and nobody asks why.
mail-see-it = See it and answer

## Refusals
refused-title =
    { $code ->
        [not-of-a-city] Cities ask for peer support
        [not-secretariat] This is kept by the secretariat
        [version-not-after] A version starts after the one before
        [template-ended] Nothing begins by this any more
        [too-many-open] Your city has much open already
        [not-your-turn] It is not your turn
        [not-taking-part] You do not take part
        [over] This is over
        [wrong-step] The open step asks for something else
        [nothing-written] Not yet
        [too-few] Not yet
        [waiting] Not yet
        [not-cleared] Not yet
        [not-answered] Not yet
        [not-your-seat] This seat is another post’s
        [answered] This was answered already
        [asked-before] That post was asked already
        [role-full] This role has enough
        [city-full] That city has enough in this role
        [same-country] This role is for another country
        [wrong-side] This role is for the other side
        [not-the-asker] Only the city that asked may do this
       *[other] As much is written as fits
    }
refused-reason =
    { $code ->
        [not-of-a-city] Your post is not of a city.
        [not-secretariat] So that programmes come from one hand.
        [version-not-after] What began by a version goes on by it.
        [template-ended] It has ended, or has not started.
        [too-many-open] End one of them first.
        [not-your-turn] The page says whose turn it is.
        [not-taking-part] Those who take part move the goals.
        [over] It was finished or stopped.
        [wrong-step] It has moved on since the page was shown.
        [nothing-written] The next step opens once something is written here.
        [too-few] The next step opens once enough have accepted.
        [waiting] The next step opens once everybody has answered.
        [not-cleared] The next step opens once everybody on the team is cleared.
        [not-answered] Answer each recommendation first.
        [not-your-seat] Only that post answers it.
        [answered] A seat is answered once.
        [asked-before] Nobody is asked twice.
        [role-full] The programme says how many take part.
        [city-full] The programme says how many come from one city.
        [same-country] The programme brings cities of different countries together.
        [wrong-side] A city does not help itself.
        [not-the-asker] It is theirs to say.
       *[other] Begin a new one for what is still to be said.
    }
refused-remedy = Write to the secretariat if this is wrong.

## Templates, lump sums, flow and lessons
take-the-ladder = Begin with the program’s own ladder
add-template = Add a template
templates-running = In force
templates-ended = Ended
templates-sentence = What runs by a version goes on by it, whatever follows.
is-planned = not in force yet
valid-since = since { $from }
valid-from-to = { $from } to { $until }
document = The document
document-hint = In TOML or JSON, with a code, a first day and a source. The same code makes a new version from that day on.
error-document = Put this right: { $what }
other-versions = Other versions
read-on = { $title }, read { $day }
step = Step
whose-turn = Whose turn
by-when = By when
paper-asks = What it asks
leaves-behind = What it leaves behind
after-months = after { $months } months
days-after =
    { $days ->
        [one] { $days } day after: { $step }
       *[other] { $days } days after: { $step }
    }
working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
roles = Roles
how-many-head = How many
how-many = { NUMBER($least) } to { NUMBER($most) }
next-version = Write a new version from this one
end-template = End this version
rates-sentence = What is paid for a journey and a day, by dated tables with their source.
add-rates = Add a table
no-rates = There is no table yet
rate-hint = In TOML or JSON: name, starts, currency, source, and rows for travel and days.
how-far = How far, or which day
sum-per-person = For one person
km = km, there and back
day-unit = day of the visit
flow-sentence = The last { NUMBER($days) } days. What is in confidence is not counted.
times-helped = Times a city helped another
days-to-say = Until a city that is asked says yes or no
days-to-answer = Until a question is answered
not-known = not known yet
between-regions = How often a region helps, down, and is helped, across
helps = Helps
towns-and-large = Towns against large cities
size = Size
towns = Below 500,000 people
large-cities = From 500,000 people on
cities = Cities
gave = Helped
took = Were helped
only-give = Cities that only help
only-take = Cities that are only helped
lessons-sentence = What cities released of what they worked on in confidence.
no-lessons = No lesson is released yet
no-lessons-sentence = A city releases one when its advice is over, with its name or without.
a-city = a member city

## Brief, privacy
brief-heading = Peer support
nothing-for-this-need = Nothing runs for this need that you may read.
ask-for-it = Ask for it, or choose another
personal-asked = Peer support you asked for
personal-asked-why = So that others can help your city.
personal-written = What you wrote in peer support
personal-written-why = So that the cities that took part can go on by it.
personal-replies = Your answers to recommendations
personal-seats = Seats your posts were asked for
personal-seats-why = So that nobody is asked too often.
personal-stays = It belongs to the posts and cities that took part.

## Answers
ask-the-likeliest = Ask six of them
answered-of = { NUMBER($answered) } of { NUMBER($asked) } have answered
read-the-answers =
    { $answered ->
        [0] See who was asked
        [one] Read the answer
       *[other] Read the answers
    }
ask-the-next = Ask six others
who-may-know = Who may know
who-may-know-sentence = Those who offered help on the topic, then those whose city is most like yours.
seat-receipt = Your answer is noted.
your-answer = Your answer
send-answer = Send the answer
mail-answer-seat = Say yes or no

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_support] Begun. Below stands what comes next.
        [end_support_step] This step is done. Below stands who goes on.
        [ask_into_support] Asked. Yes or no comes by mail or on this page.
        [accept_support_seat] You said yes.
        [decline_support_seat] You said no. Nobody asks you why.
        [leave_support_seat] The place is free again. Nobody asks why.
        [clear_support_seat] Cleared of conflicts.
        [stop_support] It is ended, for everybody in it.
        [take_ladder] The programmes are taken over. Each can be changed or ended.
        [end_template] This version is ended. What runs by it goes on.
       *[other] { "" }
    }
