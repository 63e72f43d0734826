# Words of minutes: what is written down at a meeting, votes in the room, minutes, evaluation.

minutes = Minutes
minutes-and-actions = Decisions, actions, minutes
minutes-of = Minutes of “{ $meeting }”
written-down-at = Written down at “{ $meeting }”
what-was-written-down = What was written down
kind-vote = vote
kind-minutes = minutes
kind-evaluation = evaluation
kind-wish = need or research wish
holding-minutes = Minutes to finish or approve
holding-votes = Open votes
holding-evaluations = Meetings to evaluate
holding-wishes = Needs and research wishes that came up at meetings
verb =
    { $verb ->
        [end] End the vote
        [finish] Finish and send
        [approve] Approve
        [evaluate] Say what you think
        [need] State the need, or say that there is none
        [research] Find who looks into it
       *[other] See
    }
chatham-house = The Chatham House rule holds: what was said may be used, who said it may not be told. Notes have no author.
the-meeting-as-a-whole = The meeting as a whole
what-became-of-it = What became of the actions of the last meeting
became = Of what the last meeting agreed: { $counts }
became-count =
    { $state ->
        [done] done: { $count }
        [late] late: { $count }
        [open] open: { $count }
       *[other] dropped: { $count }
    }
nothing-written = Nothing is written down yet
nothing-written-sentence = Notes, decisions and actions stand here, item by item, as the meeting goes on.
afterwards = And then
all-actions = All actions
minutes-in-stage = Minutes: { $stage }
decisions-count =
    { $count ->
        [one] { $count } decision
       *[other] { $count } decisions
    }
actions-count =
    { $sum ->
        [one] { NUMBER($open) } of { $sum } action open
       *[other] { NUMBER($open) } of { $sum } actions open
    }
not-for-partners = not for partners
thread = Thread
print = Print

## Notes and decisions
a-note = Note
note-hint = What was said. Your post stands beside it.
note-hint-confidential = What was said, not by whom: write no names and no cities. Your own is not kept.
take-note = Take a note
noted = Noted
what-was-decided = What was decided
what-was-decided-hint = One sentence that somebody understands who was not there.
votes-for = For
votes-against = Against
abstentions = Abstained
votes-hint = A number, where votes were counted.
votes = For: { NUMBER($yes) }. Against: { NUMBER($no) }. Abstained: { NUMBER($abstain) }.
keep-decision = Write down a decision
decided = decided
adopted = adopted
not-adopted = not adopted
give-to-do = Give something to do
error-note = Say what was said
error-decision = Say what was decided
error-votes = Enter a number, or leave it empty

## Votes in the room
open-vote = Open a vote
what-is-voted = What is voted on
what-is-voted-hint = One sentence to which one says yes or no.
kind-of-vote = What kind of vote
vote-kind =
    { $kind ->
        [formal] Formal: one city, one vote
       *[other] Straw poll: each who attends
    }
secrecy = Secrecy
secret-vote = Secret: that a city voted is kept, what it voted is not
secret-vote-sentence = This vote is secret. That you voted is kept, what you vote is not. The count is told when it is over.
one-city-one-vote = One city, one vote, by any of its posts. The result becomes a decision.
each-one-vote = Each who attends has one vote. Nothing is decided by it.
your-vote = Your vote
choice =
    { $choice ->
        [yes] Yes
        [no] No
       *[other] Abstain
    }
give-vote = Vote
end-vote = End the vote
vote-is-open = open
vote-is-over = over
you-voted = You voted, or somebody of your city did.
voted-so-far =
    { $count ->
        [one] { $count } has voted
       *[other] { $count } have voted
    }
error-vote = Say what is voted on
error-vote-kind = Choose what kind of vote it is
error-choice = Choose yes, no or abstain

## Minutes
draft-minutes = Draft the minutes
draft-again = Draft the minutes anew; what was changed in the text is lost
drafted-day = Held on { $day }
drafted-days = Held from { $first } to { $last }
drafted-place = Place: { $place }
drafted-chair = In the chair: { $chair }
drafted-present = Present:
drafted-expected = Said that they come:
drafted-excused = Excused:
drafted-deputy = { $deputy }, for { $post }
drafted-more = and { $count } more
drafted-decision = Decided: { $words }
drafted-rejection = Not adopted: { $words }
drafted-action = To do: { $words } ({ $owner }, until { $day })
stage =
    { $stage ->
        [draft] draft
        [with-chair] with the chair
       *[other] published
    }
stage-sentence =
    { $stage ->
        [draft] Only those who conduct the meeting see this draft. They finish it and send it to the chair.
        [with-chair] The chair reads it, changes what is wrong, approves it and says who reads it.
       *[other] Approved by the chair. The text stays as it is; what is put right stands below, with its day.
    }
text-of-minutes = Text
text-of-minutes-hint = A line for each paragraph; after an empty line the first is a heading. Under the Chatham House rule it names nobody.
closed-part = From the closed items
closed-part-hint = Stands apart and is never shown to partners.
change-text = Change the text
keep-text = Keep the text
send-to-chair = Send to the chair
send-back = Send back to who drafted them
what-is-missing = What is missing or wrong
what-is-missing-hint = It goes to whoever drafted them, by mail.
approve = Approve
approve-and-publish = Approve and publish
who-reads-them = Who reads them
reach =
    { $reach ->
        [members] All members
       *[other] Those who take part
    }
correct = Put something right
corrections = Put right later
corrected-on = Put right on { $day }
what-is-corrected = What is put right
what-is-corrected-hint = What the text says, and what is so. It stands below the text, with today’s day.
error-minutes = Enter the text
error-reach = Choose who reads them
error-return = Say what is missing or wrong
error-correction = Say what is put right
mail-minutes-subject =
    { $what ->
        [approve] Minutes wait for your approval
        [returned] Minutes came back to you
       *[other] Minutes are published
    }
mail-minutes =
    { $what ->
        [approve] The minutes of “{ $meeting }” wait for you: read them, change what is wrong, approve them, and say who reads them.
        [returned] The chair sent the minutes of “{ $meeting }” back, with these words. Change them and send them again.
       *[other] The minutes of “{ $meeting }” are published.
    }
mail-see-minutes = Read the minutes

## Evaluation
evaluation = Evaluation
evaluation-of = What was “{ $meeting }” worth?
evaluation-sentence = Five minutes, without your name: that your post answered is kept apart from what it answered. Results are told from { NUMBER($count) } answers on.
evaluate = Say what you think
send-evaluation = Send
you-answered = You answered. Thank you.
results = What those who came think
no-results = Not enough answers yet
no-results-sentence = Below { NUMBER($count) } answers people could be guessed.
overall = Overall, of 5
grade =
    { $grade ->
        [5] 5: very good
        [4] 4: good
        [3] 3: fair
        [2] 2: poor
       *[other] 1: a lost day
    }
would-recommend = Would you recommend it?
recommends =
    { $answer ->
        [yes] Yes
       *[other] No
    }
recommend-it = Recommend it
part-of-partners = Part of the partners just right
balance =
    { $balance ->
        [too-little] Too small
        [right] Right
       *[other] Too large
    }
balance-note = too small: { $little }, too large: { $much }
of-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
most-useful = The most useful item
will-do = One thing I will do
will-do-by = By when
by-day = { $what } (by { $day })
what-was-missing = What was missing
what-was-missing-hint = Name nobody.
error-grade = Choose a grade from 1 to 5
error-recommends = Say yes or no
error-balance = Say how large the part of the partners was
mail-evaluation-subject = What was the meeting worth?
mail-evaluation = “{ $meeting }” is over. Say in five minutes, without your name, what it was worth. Everybody who came reads the results.
what-it-changed = What it changed
months-later =
    { $span ->
        [half-year] half a year later
       *[other] a year later
    }
what-did-it-change = What did it change?
what-did-it-change-sentence = One sentence is enough, also when it changed nothing. Those who came read it, with your post.
what-did-it-change-hint = What is different in your city now, and since when.
say-what-changed = Say what it changed
impact-receipt = You said what the meeting changed.
error-changed = Say what it changed, or that it changed nothing
mail-impact-subject = One question about a meeting
mail-impact =
    { $span ->
        [half-year] “{ $meeting }” was half a year ago. What did it change? You can answer from this mail without signing in.
       *[other] “{ $meeting }” was a year ago. What did it change? You can answer from this mail without signing in.
    }

## Carrying on where it belongs
carry-on = Carry it on
carried-on = Carried on
where-it-belongs = Where it belongs
wish-kind =
    { $kind ->
        [need] A need of a city
       *[research] Research: nobody knew
    }
what-is-carried-on = What is carried on
what-is-carried-on-hint = One sentence. Under the Chatham House rule it names nobody, and no city.
whose-need = Whose need it may be
no-city = Nobody’s: nobody knew
error-wish-kind = Choose where it belongs
error-wish-words = Say what is carried on
error-wish-post = Choose whose need it may be
wish-waits =
    { $kind ->
        [need] It came up at the meeting and is nobody’s need until the city states it. Until then only the city and who conducts the meeting read it.
       *[research] Nobody at the meeting knew. The secretariat looks for somebody who finds out.
    }
need-state =
    { $state ->
        [waiting] waits for the city
        [taken] stated as a need
       *[declined] not a need
    }
research-state =
    { $state ->
        [waiting] nobody looks into it yet
        [taken] somebody looks into it
       *[declined] left open
    }
who-answers = Who answers
written-down-on = Written down on
comes-from-item = Comes from
wish-question =
    { $kind ->
        [need] Does your city have this need?
       *[research] Does somebody look into it?
    }
wish-yes =
    { $kind ->
        [need] Yes, state it
       *[research] Yes
    }
wish-no =
    { $kind ->
        [need] No
       *[research] No, it is left open
    }
need-in-your-words = The need, in your city’s words
who-looks-into-it = Who looks into it, and until when
wish-words-hint = Only where you say yes.
who-reads-the-need = Who reads the need
wish-reach =
    { $reach ->
        [own] Our city alone, for now
       *[members] All members
    }
why-not = Why not
why-not-hint = Only where you say no, and if you like.
send-wish-answer = Send the answer
error-wish-answer = Say yes or no
error-wish-reply = Say it in words
mail-wish = At “{ $meeting }” this came up, and who conducts it thinks that it may be a need of your city. State it in your own words, or say that it is none. Nobody else reads it until you do:
mail-wish-subject = Does your city have this need?
mail-see-wish = Answer
research-wishes = Research wishes
research-wishes-sentence = What nobody knew at any meeting. What nobody looks into yet stands first.
wishes-waiting =
    { $count ->
        [0] Nothing waits
        [one] { $count } waits
       *[other] { $count } wait
    }
no-research-wishes = No research wishes
no-research-wishes-sentence = Who conducts a meeting keeps here what nobody there knew.

## Refusals
refused-title =
    { $code ->
        [not-reader] This is for those who take part
        [not-attending] Those who attend for a city take notes
        [not-conducting] Who conducts the meeting does this
        [cancelled] The meeting was cancelled
        [published] The minutes are published
        [vote-ended] The vote is over
        [voted] This vote was given
        [no-vote] You have no vote here
        [not-chair] The chair of the meeting does this
        [not-draft] The minutes are no draft any more
        [not-with-chair] The minutes are not with the chair
        [not-published] The minutes are not published
        [not-over] It is too early
        [too-late] It is too late
        [not-asked] This waits for somebody else
        [not-there] This post attends for no city
       *[other] You answered
    }
refused-reason =
    { $code ->
        [not-reader] What is written down is read by those who attend and who conduct, and by others once the minutes are published to them.
        [not-attending] You neither attend for a city nor conduct it.
        [not-conducting] The secretariat, the chair of the network, the meeting’s chair and who heads its region conduct it.
        [cancelled] Nothing is written down of what did not take place.
        [published] What is published is not added to.
        [vote-ended] It was ended before your vote came.
        [voted] Each city, or each who attends in a straw poll, votes once.
        [no-vote] In a formal vote each city that attends has one; in a straw poll each who attends.
        [not-chair] Whoever approves answers for the text.
        [not-draft] They went to the chair, or are published.
        [not-with-chair] They are a draft, or are published.
        [not-published] Until then the text itself is changed.
        [not-over] This is for the time from the meeting on.
        [too-late] A meeting is evaluated in the thirty days after its end.
        [not-asked] The city’s post says whether it has the need; of what nobody knew the secretariat says who looks into it.
        [not-there] A need can only be that of a city that attends.
       *[other] It is said once.
    }
refused-remedy =
    { $code ->
        [published] Put it right below the minutes.
        [not-draft] Ask the chair to change it, or put it right below what is published.
        [not-chair] Send them to the chair.
        [not-over] Come back when it is over.
       *[other] Ask whoever conducts the meeting.
    }

## What is kept of a person
personal-notes = Notes that you took at meetings in your posts, but for those under the Chatham House rule, which lead to nobody
    .why = Those who take part read what was said.
personal-minutes = Minutes that you drafted in your posts
    .why = A meeting is known by its minutes.
personal-corrections = What you put right in minutes
personal-ballots = Votes that you opened in your posts
    .why = Those who take part vote on them.
personal-votes = How your posts voted at meetings; in secret votes only that they did
    .why = Each votes once, and an open vote is open.
personal-evaluated = That your posts evaluated meetings; what was answered leads to nobody
    .why = Each answers once.
personal-impacts = What you said that meetings changed
    .why = Those who came read what came of it.
personal-wishes = Needs and research wishes that you wrote down at meetings
    .why = Whoever answers reads what came up.
personal-wish-answers = What you answered to needs and research wishes of meetings
personal-stays = It stays with the post, without your name. After an erasure the secretariat looks whether a sentence names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [take_note] The note is taken.
        [keep_decision] The decision is written down.
        [give_to_do] It stands on their desk, and they have a mail.
        [open_vote] The vote is open.
        [cast_vote] You voted.
        [end_vote] The vote is over.
        [draft_minutes] The minutes are drafted.
        [send_minutes] The minutes are with the chair.
        [return_minutes] The minutes are a draft again.
        [publish_minutes] The minutes are published.
        [correct_minutes] It is put right.
        [evaluate_meeting] Thank you. It is kept without your name.
        [carry_on] It waits for whoever answers.
        [answer_meeting_wish] Your answer is kept.
       *[other] { "" }
    }

## What evaluations ask besides

what-was-hard = What made it hard to take part?
what-was-hard-hint = Tick what did; nothing where nothing did.
hurdle =
    { $hurdle ->
        [access] Access: I could not get in, see, hear or read something
        [language] The language
       *[other] The hour or the day
    }
found-it-hard = Found it hard to take part
hurdles-note = access: { $access }, language: { $language }, hour: { $hour }
say-excellent = Say it was very good
whom-again = Whom do you want to meet again?
whom-again-hint = Cities and organisations that came, one a line, at most { NUMBER($max) }. Nobody reads it. Where it is mutual, both get a mail.
may-contact = May we ask you in half a year and in a year what it changed?
error-again = Name only cities and organisations that came, and not your own: { $names }
error-again-many = Name at most { NUMBER($max) }
mail-again-subject = You want to meet again
mail-again = After “{ $meeting }” you named { $who }, and they named you. Nobody else is told.
see-their-page = See their page
personal-again = Whom your posts want to meet again after meetings
    .why = Where it is mutual, both are told.
personal-again-since = after you said it
