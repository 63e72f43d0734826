# Interviews: what each city says before a meeting.

kind-interview = an interview before a meeting
holding-interviews = Interviews to answer
interviews = Interviews
what-cities-bring = What the cities bring
by-topic = By topic
what-next = What can be done next
thread = Where from, and what came of it
topic = Topic
suggest-a-topic = suggested from your words
verb =
    { $verb ->
        [check] Say whether the call was noted rightly
        [note] Note down the call
       *[other] Say what your city brings to the meeting
    }
kind-name =
    { $kind ->
        [presses] What presses
        [asks] What we want to ask others
        [worked] What worked
       *[other] What we are proud of
    }
kind-of-all =
    { $kind ->
        [presses] What presses
        [asks] What cities want to ask each other
        [worked] What worked
       *[other] What cities are proud of
    }
kind-tag =
    { $kind ->
        [presses] presses
        [asks] asks the others
        [worked] worked
       *[other] is proud of it
    }
urgency-name =
    { $urgency ->
        [now] now
        [soon] this year
       *[other] it can wait
    }
urgency-tag =
    { $urgency ->
        [now] urgent
        [soon] this year
       *[other] can wait
    }
consent-name =
    { $consent ->
        [prepares] only who prepares the meeting
        [nameless] those at the meeting, without our name
        [meeting] those at the meeting
        [members] all members
       *[other] nobody: we take it back
    }
consent-level =
    { $consent ->
        [prepares] who prepares the meeting only
        [nameless] the meeting, without a name
        [meeting] the meeting
        [members] all members
       *[other] taken back
    }
state-name =
    { $state ->
        [not-asked] not asked
        [asked] asked
        [begun] a call is being noted
        [called] a call was noted, to be checked
        [answered] answered
       *[other] not answered
    }
late = late
by-call = noted in a call
until = until { $day }
answers-count =
    { $count ->
        [0] nothing said yet
        [one] { $count } answer
       *[other] { $count } answers
    }

## The list for who prepares the meeting
board-sentence = { NUMBER($answered) } of { NUMBER($count) } cities have answered. Partners see none of it.
cities-at-it =
    { $count ->
        [one] { $count } city
       *[other] { $count } cities
    }
nobody-comes = No city has a seat yet
nobody-comes-sentence = Once a city has taken its seat it is asked here what it brings.
ask-all =
    { $count ->
        [one] Ask the { $count } city that was not asked
       *[other] Ask the { $count } cities that were not asked
    }
one-city = One city
ask-it = Ask it by mail
note-a-call = Note a call with it

## What those at the meeting read
bring-sentence = Each city said who may read it. What is here without a name is not to be guessed at.
nothing-brought = Nothing for you to read yet
nothing-brought-sentence = The cities are asked before the meeting. What they let you read stands here.
answer-for-us = Answer for our city
our-answers = What our city said
all-of-it =
    { $count ->
        [one] All { $count } answer
       *[other] All { $count } answers
    }
a-city-here = one of the cities
clusters-sentence = Answers under one topic, or with the same rare words, stand together; first what most cities are pressed by or ask about.
no-topic = Without a topic, { NUMBER($number) }
pressed-cities =
    { $count ->
        [0] no city is pressed by it
        [one] { $count } city is pressed by it or asks
       *[other] { $count } cities are pressed by it or ask
    }
not-to-be-said = May not be said: { $words }

propose-item = Propose as an agenda item
title-without-topic = From the interviews

## The interview
interview-of = Before the meeting: { $city }
interview-sentence =
    { $code ->
        [seat] Say it in a few words, one thing at a time. With each you say who may read it; partners never do.
        [call] You note what the city says in a call. Whoever has its seat is then asked whether it is right.
       *[other] You read what your city says. Whoever has your city’s seat in the meeting writes it.
    }
may-not-be-said = What may not be said
words-forgotten = The words were removed when their time was over.
is-a-need = became a need
nothing-said = Nothing said yet
nothing-said-sentence = It is needed by { $day }, so that the themes of the meeting can be made from it.
one-more = One thing more
add-answer = Add it
what-kind = What kind of thing it is
in-your-words = In a few words
words-hint = A sentence or two. Name no person who did not agree.
how-urgent = How urgent, if it presses
who-may-read = Who may read it
consent-hint = You can change it until the meeting begins. Partners never read it.
nameless-hint = The language or the matter itself can still give you away.
limits-head = What may not be said
unsaid-hint = Read by who prepares the meeting and by your city only, and shown to them wherever your answers are.
keep-it = Keep it
end-head = When you have said all
that-is-all = That is all
call-is-noted = The call is noted: ask the city to check it

## One answer
who-allowed-what = Who allowed what, and when
change-who-reads = Change who may read it
the-need = The need it became
need-head = Make a need of it
need-in-words = What you need
need-hint = One sentence, as others will read it.
make-a-need = Make it a need
who-reads-the-need =
    { $code ->
        [members] All members will read it, as they may read your answer.
       *[other] Only your city will read it, until you share it.
    }
error-kind = Choose what kind of thing it is
error-words = Say it in a few words
error-consent = Choose who may read it
error-urgency = Choose how urgent it is
error-topic = Choose a topic from the list

## Mails
mail-asks-subject = What does your city bring to the meeting?
mail-asks = { $name } ({ $title }) prepares this meeting, on { $day }, in which your city has a seat:
mail-what-is-asked = What presses in your city, what worked, what do you want to ask the others, and what may not be said? It is needed by { $day }.
mail-who-reads = With each answer you say who may read it. Partners never do. The link asks for what presses; sign in to say more.
mail-answer = Say what presses
mail-checks-subject = Was your call noted rightly?
mail-checks = { $name } ({ $title }) noted down what you said in a call before this meeting:
mail-check = Check it
act-sentence = What presses in your city, and who may read it. To say more, sign in afterwards.
send-answer = Send it
answer-receipt = Thank you: what presses is noted. You can say more, and change who may read it, when you sign in.

## Refusals
refused-title =
    { $code ->
        [begun] The meeting has begun
        [not-your-seat] Your post does not have this seat
        [enough] This is as much as one talk holds
        [finished] This interview is over
        [is-need] It is a need already
        [does-not-press] Only what presses becomes a need
       *[other] It was taken back
    }
refused-reason =
    { $code ->
        [begun] What cities say before a meeting is taken until it begins, or is cancelled. Who may read it stays as it was then.
        [not-your-seat] The post that has the city’s seat in the meeting decides this.
        [enough] A meeting cannot take up more than twenty things from one city.
        [finished] The city said that this is all, or the meeting began without it.
        [is-need] An answer becomes a need once.
        [does-not-press] What worked, and what a city asks, is no need.
       *[other] What a city took back is used no more.
    }
refused-remedy =
    { $code ->
        [begun] Bring it up in the meeting itself.
        [not-your-seat] Ask whoever has the seat.
        [enough] Take back what matters less.
        [finished] More can still be added until the meeting begins.
        [is-need] Open the need from the answer.
       *[other] Go back to the interview to see what can be done.
    }

## What is held of a person
personal-stays = It stays with the post, without your name. After erasure the secretariat looks whether a sentence names you.
personal-answers = What you said, or noted in a call, before meetings
    .why = The meeting is prepared from it, and those whom you allowed read it.
personal-kept = What you said to those who prepare a meeting alone
    .why = The meeting is prepared from it. Nobody else reads it.
    .since = the meeting
personal-limits = What may not be said about your city
    .why = Who prepares a meeting has to know it for as long as your answers are there.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_interviews] The cities that were not asked are being asked, a few at a time.
        [add_interview_answer] It is noted. Say one thing more, or that this is all.
        [end_interview] Thank you. More can be added until the meeting begins.
        [propose_from_interviews] It stands on the draft of the agenda, without a place; give it one.
        [allow_interview_answer] Who may read it has changed, and the change is noted.
       *[other] { "" }
    }
