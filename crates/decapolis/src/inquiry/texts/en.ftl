# Questions to several members.

navigation = Questions
kind-inquiry = a question to several members
kind-inquiries = Questions to several members
holding-inquiries = Questions asked
open-questions = Open questions
board-sentence = What cities asked and nobody has answered yet. If you know, write to them; their page says to whom.
nobody-answered = Nobody answered yet
debts =
    { $count ->
        [one] { $count } of them waits for { NUMBER($days) } days or more
       *[other] { $count } of them wait for { NUMBER($days) } days or more
    }
nothing-open = Every question has its answer
nothing-open-sentence = What waits for more than a moment stands here, with since when and who was asked.
topic = Topic
region = Region
all-of-them = all
show = Show
newer = newer questions
shown = { NUMBER($count) } shown, the oldest first
asked-cities = asked: { $cities }
and-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
days-open =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
ask-six = Ask the six members most likely to know
six-sentence = One question to these people, once. If nobody answers within { NUMBER($days) } days, the next six are asked and who heads your region sees it.
similar = Asked and told before
who-is-asked = Who is asked, and why
nobody-left = Everybody who could know was asked
nobody-left-sentence = Or was asked as often in this quarter as the network allows. From the next quarter on there are others.
your-question = Your question
who-reads-it = Who reads question and answers
shared-hint = Your city and those asked read it in any case. You can change it later.
only-those-asked = only those asked
all-members = all members
send-to-all = Send to all of them
back-to-brief = The brief
reason-offered = offers help on this
reason-did = its city did something about it
reason-likeness = likeness { $likeness } of 100
reason-speaks = answers in { $language }
reason-asked =
    { $times ->
        [one] asked once in this quarter
       *[other] asked { $times } times in this quarter
    }
answers = Answers
no-answer-yet = No answer yet
no-answer-sentence =
    { $state ->
        [settled] The need was closed before anybody answered.
        [widened] The first six did not answer, so others were asked too, and who heads the region knows.
       *[other] Those asked have it on their desk and in their mail.
    }
state-sentence =
    { $state ->
        [waiting] It waits for its first answer.
        [widened] Nobody answered for days, so more members were asked.
        [answered] It is answered. Say which answer helped most.
       *[other] It is settled.
    }
what-next = What you can do next
who-was-asked = Who was asked, and why
rounds-asked =
    { $rounds ->
        [one] { $rounds } round
       *[other] { $rounds } rounds
    }
thread = Where from, and what came of it
asked-on = asked { $day }
answered-on = answered { $day }
read-by-members = read by members
read-by-those-asked = read by those asked
helped-most = helped most
version =
    { $status ->
        [original] written in { $language }
        [human] in { $language }, translated by a person
       *[other] in { $language }, translated by a machine
    }
same-answer = The same answer in other languages
has-answered = has answered
has-not-answered = has not answered
vacant = vacant
in-your-language = An answer in your language
which-answer = Which answer
add-version = Add it
begin-practice = Begin a practice from what was learned
ask-next-six = Ask the next six now
open-to-members = Let all members read it
close-to-members = Only those asked read it
your-thanks = A word of thanks
thanks-hint = It goes to who answered, and stands here. It may stay empty.
which-helped = Which answer helped most
mark-receipt = Marked as the answer that helped most. Your thanks are on their way.
mark-it = It helped most
credit =
    { $answers ->
        [one] It answered { $answers } question of other members; { NUMBER($best) } of its answers helped most.
       *[other] It answered { $answers } questions of other members; { NUMBER($best) } of its answers helped most.
    }
answers-given = Answers it gave
verb =
    { $verb ->
        [mark] Say which answer helped most
        [help] Find somebody who answers
       *[other] See who answered
    }
mail-marked-subject = Your answer helped { $city } most
mail-marked = { $name } ({ $title }, { $city }) marked your answer as the one that helped most.
mail-outcome-subject = What came of your answer to { $city }
mail-outcome = You answered this question of { $city }:
mail-what-came-of-it = This came of it, in their words:
mail-see-question = See the question
refused-title =
    { $code ->
        [runs] A question about this need runs
        [other-city] This is another city’s question
        [not-answered] Nobody answered yet
        [answered] It is answered
        [enough-asked] Enough members were asked
        [nobody-left] Nobody is left to ask
        [settled] It is settled
        [same-language] It is written in that language
       *[other] These are not your words
    }
refused-reason =
    { $code ->
        [runs] One question at a time, so that nobody is asked twice and all answers come to one place.
        [other-city] It belongs to { $city }, and your post does not.
        [not-answered] There is no answer to do this with.
        [answered] Once somebody answered, nobody else is asked.
        [enough-asked] Three rounds of six were asked, and more would tire the network.
        [nobody-left] All who could know were asked, or were asked as often in this quarter as the network allows.
        [settled] Its best answer is marked, or its need is closed.
        [same-language] A version says the answer in another language.
       *[other] The city that asked, and who answered, say an answer in another language.
    }
refused-remedy =
    { $code ->
        [runs] Open it from the brief: there you can ask the next six, or say which answer helped and then ask anew.
        [answered] Go back to the question to read the answers.
        [enough-asked] Ask somebody you know, from the brief.
        [nobody-left] Ask again in the next quarter.
       *[other] Go back to the question to see what can be done.
    }

## What is held of a person
personal-inquiries = Questions you put to several members
    .why = Whoever answers has to know what was asked.
    .since = It stays with the post, without your name. After erasure the secretariat looks whether a sentence names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_six] Your question is on its way to those named below. They answer by replying to the mail, or here.
        [mark_answer] Marked as the answer that helped most.
        [widen_inquiry] The next members are asked.
        [practice_from_answer] This is a draft: nobody else reads it until you show it.
       *[other] { "" }
    }
