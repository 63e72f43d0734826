# Needs, briefs, questions.

navigation = Needs
kind-need = a need
holding-needs = Open needs
holding-questions = Questions to answer
kind-question = a question
questions = Questions
list-title = What cities need
what-do-you-need = What do you need?
words-hint = One sentence is enough. Nobody outside your city sees it until you say so.
topic = Topic
suggest-a-topic = Suggest one from my words
get-a-brief = Get a brief
needs-of-our-city = Needs of your city
no-needs-yet = Your city has stated no need yet. State one above and the brief is there at once.
needs-of-members = Needs that members share
error-no-words = Enter at least one sentence
error-unknown-topic = Choose a topic from the list, or leave it to be suggested
error-too-long = Use at most { NUMBER($max) } letters
topic-suggested = { $topic }, as suggested
stated-on = stated { $day }
what-the-network-knows = Here is what the network knows, ranked for { $city }.
seen-by-city = seen by your city only
seen-by-members = seen by members
seen-by-everybody = seen by everybody
print = Print
cities-like-yours = Cities like yours
members-caption = The members most like yours. 100 would be the same in every fact compared.
outside-caption = Worth inviting: the cities outside the network most like yours
no-comparable-member = No member can be compared yet: too little is known of your city. Enter facts on its page.
two-a-country = two a country at most
my-country-too = in my country only
why-not-label = Why not another city?
why-not-button = Say why not
why-not-title = Why not { $city }?
no-such-city = No city is called “{ $typed }”. Did you mean { $names }?
its-rank = It is number { $rank } among the members, likeness { $likeness } of 100.
would-rank = Were it a member, it would be number { $rank } among them, likeness { $likeness } of 100.
it-is-listed = It is in the list.
it-is-yours = It is your own city.
not-a-member = { $city } is not a member, and this list shows members.
not-comparable = Too little is known of both cities. It would have to be known: { $facts }.
country-is-full = Two of its country stand before it: { $cities }.
beyond-limit = The list is full before its turn: the last one listed is { $city }.
would-have-to-equal = To come in, this would have to be the same: { $facts }.
who-can-help = Who can help
they-answer = they said that they answer
nobody-offered = Nobody has offered help on this topic yet.
likeness-of = likeness { $likeness } of 100
ask-person = Ask { $name }
what-is-missing = What is missing
missing-parts = The network has nothing yet for: { $parts }.
nothing-missing = Every part of this brief holds something. If it is not what you need, ask.
ask-six = Ask the six members most likely to know
questions-asked = Questions asked
asked-on = asked { $day }
answered-on = answered { $day }
your-question = Your question
send-question = Send the question
question-goes-to = It goes to: { $post }.
draft-with-offer = Dear { $holder }, you offered: “{ $offer }”. In { $city } we have this need: “{ $words }”. What would you do first, and what not again? A few lines are enough. { $asker }
draft-without-offer = Dear { $holder }, in { $city } we have this need: “{ $words }”. { $why } What would you do first? A few lines are enough. { $asker }
you-are-named-for = You are named as somebody to ask about “{ $practice }”.
your-city-did-since = Your city has done something about this since { $year }.
your-city-did = Your city has done something about this.
your-city-is-like-ours = Your city is among those most like ours.
question-title = { $asker } asks { $asked }
it-waits = It waits for an answer. A few lines are enough.
it-is-answered = It is answered.
your-answer = Your answer
send-answer = Send the answer
back-to-brief = Back to the brief
mail-question-subject = A question to you from { $city }
mail-asks = { $name } ({ $title }, { $city }) asks you:
mail-how-to-answer = A few lines are enough. Until { $until } you can answer from this mail without signing in.
mail-answer = Answer the question
mail-answer-subject = Your question is answered by { $city }
mail-answers = { $name } ({ $title }, { $city }) answers your question:
mail-see-answer = See the question and its answer
answer-receipt = Your answer is kept and goes to who asked.
sources = Sources of the facts
thread = Where from, and what came of it
facts-used = Facts of your city
all-facts-of-city = all facts, and correct them
change-this-need = Change this need
change-topic = Change the topic
who-reads-it = Who reads it
only-our-city = Our city only
all-members = All members
share = Set who reads it
where-it-stands = Where it stands
what-came-of-it = What came of it
close-need = Close this need
open-again = Open it again
work-on-it = We work on it now
new-since =
    { $count ->
        [one] { $count } thing is new since you looked on { $when }.
       *[other] { $count } things are new since you looked on { $when }.
    }
state-name =
    { $state ->
        [draft] a draft
        [open] open
        [worked-on] being worked on
        [met] met
       *[other] dropped
    }
verb =
    { $verb ->
        [state] State it
        [close] Say what came of it
       *[other] Answer
    }
refused-title =
    { $code ->
        [last-topic] No other topic is left
        [not-stated] This need is a draft
        [stated] This is no draft of yours
        [not-your-circle] You are not in that circle
        [not-a-member] Your city is no member any more
        [not-secretariat] Topics are kept by the secretariat
        [not-of-a-city] Only cities have needs
        [other-city] This is another city's need
        [closed] This need is closed
        [not-from-here] This need has moved meanwhile
        [not-asked] The question went to another post
        [answered] This question has its answer
       *[other] That post was asked before
    }
refused-reason =
    { $code ->
        [last-topic] Needs have to stand under one.
        [not-stated] Nobody but its author reads it yet.
        [stated] It was stated meanwhile, or another post began it.
        [not-your-circle] A need is opened to regions, bodies and meetings that you belong to.
        [not-a-member] It has left the network, or its membership has lapsed.
        [not-secretariat] Your post does not change what the network’s topics are.
        [not-of-a-city] You act in a post that is not of a city.
        [other-city] It belongs to { $city }, and your post does not.
        [closed] A closed need is not changed any more.
        [not-from-here] Somebody of your city changed it while you had the page open.
        [not-asked] Only the post that was asked can answer.
        [answered] An answer is given once.
       *[other] Nobody is asked twice about the same need.
    }
refused-remedy =
    { $code ->
        [last-topic] Add another one first.
        [not-stated] State it first.
        [stated] Open the list of needs.
        [not-your-circle] Choose one from the list.
        [not-a-member] Ask the secretariat about coming back.
        [not-secretariat] Write to the secretariat.
        [not-of-a-city] Change to your post in a city, if you hold one.
        [closed] Open it again, or state a new need.
        [not-from-here] Open the page again to see where it stands.
       *[other] Go back to the brief to see what can be done.
    }
their-city-did = { $city } has done something about this
their-city-did-since = { $city } has done something about this since { $year }

## What is held of a person
personal-needs = Needs you stated in your posts
    .why = They belong to the city, which works on them.
personal-questions = Questions you asked in your posts
    .why = Whoever answers has to know what was asked.
personal-answers = Answers you gave in your posts
    .why = Whoever asked goes on working with the answer.
personal-stays = It stays with the post, without your name. After erasure the secretariat looks whether a sentence names you.
personal-readings = When you last read a brief
    .why = So that a brief can say what is new since then.
    .since = It stays until you read the brief again. Erasure removes it.

## The list in parts
older-needs = older needs
parts-of-the-list = Parts of the list of needs
needs-shown =
    { $count ->
        [one] { $count } shown
       *[other] { $count } shown, the newest first
    }
## Changing a need
change-what = Topic, readers, outcome

## Contacts of practices
can-be-asked-about = Can be asked about "{ $practice }"

## Where no need is open to the reader
nothing-shared = No city has shared a need with you
nothing-shared-sentence = A city says itself who reads what it needs. What it shares with you stands here.
## Answers by mail
whole-mail = The whole mail, as only your post sees it
## A week's mail
digest-unanswered = Nobody has answered these cities yet. You offer help on their topics:
digest-see-need = See the need

## Questions to several members
all-answers = All answers, and who was asked
mail-it-helped = Say that it helped most

## Said at the top of the page that an act leads to
done =
    { $act ->
        [rewrite_need] It is kept.
        [lay_need_aside] The draft is gone.
        [state_need] Your need is kept. This is what the network knows.
        [ask] Your question is on its way. The answer will stand here.
        [answer_question] Your answer is given.
        [add_topic] The topic is there.
        [change_topic] The topic is kept.
       *[other] { "" }
    }

## Keeping the topics
topics-title = Topics
topics-sentence = What needs, practices and offers stand under. A sentence is recognised by a topic’s words; its theme says what makes cities alike for it.
add-topic = Add a topic
keep-topic = Keep the topic
theme = What makes cities alike for it
error-theme = Choose a theme
topic-name-in = Name in { $language }
topic-words-in = Words in { $language }
topic-words-hint = That people use for it, with spaces between them
error-topic-name = Enter a name in one language at least
what-it-needs = What it needs
all-topics = All topics

## Drafts, urgency, readers
keep-draft = Keep as a draft
urgency = When you need it
urgency-name =
    { $urgency ->
        [now] within three months
        [year] within the year
       *[other] without a date
    }
error-urgency = Choose when you need it
change-urgency = Change when
a-draft = A need that you have not stated
only-you-read-it = Only your post reads it. It waits on your desk for two weeks.
lay-aside = Lay it aside
seen-by = seen by { $circle }
needs-closer = Needs in your regions, bodies and meetings
topic-ended = ended
end-topic = End this topic
begin-topic = Begin it again
