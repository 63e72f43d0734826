# Bursaries for the journey to a meeting.

kind-bursary = a bursary for a meeting
bursaries = Bursaries
bursary = Bursary
bursary-of = Bursary: { $city }
bursaries-sentence = Help with the journey for cities that could not come otherwise. Rules and points are the same for all and shown to all.
holding-bursaries = Bursaries to decide, take up or settle
thread = Where from, and what came of it
verb =
    { $verb ->
        [decide] Decide on a bursary
        [look-again] Look a second time at a bursary
        [take-up] Take up the bursary or give it back
       *[other] Settle the bursary
    }
no-scheme = This meeting has no bursaries.
there-is = There are bursaries for this meeting. Ask by { $day }.
asked-count = { NUMBER($count) } cities asked, { NUMBER($open) } wait for a decision.
you-asked =
    { $state ->
        [asked] Your city asked for a bursary. It is being decided.
        [second-look] The chair looks a second time at what your city asked for.
        [granted] Your city was granted a bursary. Take it up or give it back.
        [declined] Your city was declined a bursary.
        [taken-up] Your city took up its bursary.
        [given-back] Your city gave its bursary back.
       *[other] The bursary of your city is settled.
    }
see-register = See the gift register
see-bursary = See the bursary

## The scheme
what-there-is = What there is
scheme = What the meeting has for bursaries
keep-scheme = Keep this
currency = Currency
currency-hint = Three letters, as EUR.
pot = In the pot
pot-hint = All bursaries together never come to more.
left-in-pot = Left in the pot
ceiling = At most for one city
ceiling-hint = No single bursary comes to more.
ask-by = Ask by
ask-by-hint = The last day, where the meeting is.
rules-in-words = Rules in words
rules-in-words-hint = What is paid and what is not.
how-paid = What is paid
paid =
    { $paid ->
        [lump] a sum by the distance, without receipts
       *[other] costs, by their receipts
    }
near-sum = Sum below 500 km
middle-sum = Sum from 500 km
far-sum = Sum from 2,000 km
lump-hint = Where sums by the distance are paid.
zone =
    { $zone ->
        [near] Below 500 km from the host city
        [middle] From 500 to 1,999 km
       *[other] From 2,000 km
    }
lump-sum = Sum by the distance

## Asking
ask-for-it = Ask for a bursary
ask-sentence = Up to { $ceiling } for a city. Ask by { $day }. It is decided by points that all who asked see.
ask-receipt = It is asked for. You hear by mail what was decided.
reason = Why your city needs it
reason-hint = What would keep you from coming without it.
contribution = What you bring to the programme
contribution-hint = A session, a practice, a question that others have too.
estimated = What the journey will cost
estimated-hint = Travel and nights, in the currency of the meeting’s bursaries.
other-support = Other support
other-support-hint = Who else pays a part, and how much.
advance = Paid before the journey
wants-advance = We cannot advance it ourselves
yes-or-no =
    { $answer ->
        [yes] needed
       *[other] not needed
    }
what-was-asked = What was asked for

## The order
who-asked = Who asked, those with most points first
order-caption = Cities that asked, with their points. All who asked see this table.
city = City
points = Points
why-points = What the points are made of
bound = Granted or paid
points-sum = { NUMBER($points) }: { $parts }
part =
    { $part ->
        [income-low] low income of the country: { NUMBER($points) }
        [income-lower-middle] lower middle income of the country: { NUMBER($points) }
        [income-upper-middle] upper middle income of the country: { NUMBER($points) }
        [income-high] high income of the country: { NUMBER($points) }
        [income-not-known] income of the country not known: { NUMBER($points) }
        [first-time] first time at a meeting of this series: { NUMBER($points) }
        [came-before] came before: { NUMBER($points) }
        [had-one] had a bursary for the last meeting: { NUMBER($points) }
        [had-none] had none for the last meeting: { NUMBER($points) }
        [small] fewer than 200,000 people: { NUMBER($points) }
        [medium] fewer than 500,000 people: { NUMBER($points) }
        [size-not-known] size not known: { NUMBER($points) }
       *[other] 500,000 people or more: { NUMBER($points) }
    }
how-decided = How it is decided
rule-points = Points: up to 4 for the income group of the country, 2 for a first meeting of the series, 2 where there was no bursary for the last one, up to 2 for small cities. With as many points, whoever asked first.
rule-decision = The secretariat decides in this order, or gives the reason why not. What is granted is never above what one city gets and never above what is left in the pot.
rule-after = A city that was declined may ask the chair for a second look, once. What is taken up stands in the gift register, for all members to read.

## Deciding
decide = Decide
granted-sum = Sum
granted-sum-hint = No more than one city gets, and no more than is left.
decision-words = Reason
decision-words-hint = The city reads it, in its mail and here.
grant = Grant it
decline = Decline it
your-answer = Your answer
take-up = Take it up
give-back = Give it back
settle = Settle it
receipts-sum = What the receipts come to
receipts-hint = No more than was granted. Keep the receipts for whoever audits.
report = What came of the journey
report-hint = A line or two: what you gave and what you took home.
ask-again = Ask for a second look
second-why = Why to look again
second-hint = What was not seen, or changed since. It is asked once.
state =
    { $state ->
        [asked] asked
        [second-look] second look
        [granted] granted
        [declined] declined
        [taken-up] taken up
        [given-back] given back
       *[other] settled
    }
state-sentence =
    { $state ->
        [asked] It was asked for and is being decided.
        [second-look] It was declined, and the chair of the meeting looks a second time.
        [granted] { $sum } were granted. The city takes it up or gives it back.
        [declined] It was declined.
        [taken-up] { $sum } were granted and taken up. It is settled after the meeting.
        [given-back] It was given back.
       *[other] It is settled: { $sum } were paid.
    }

## What is wrong with a form
error-currency = Enter three letters, as EUR
error-sum = Enter a sum as 1200 or 1,200.50
error-ceiling = Enter a sum above nothing and not above the pot
error-paid = Say what is paid
error-reason = Say why your city needs it
error-contribution = Say what you bring to the programme
error-decision-words = Give the reason
error-second = Say why to look again
error-report = Say in a line what came of it

## Mail
mail-subject = Your bursary was decided
mail-decided =
    { $state ->
        [granted] Your city was granted { $sum }. The reason:
       *[other] Your city was not granted a bursary. The reason:
    }
mail-take-up = Take it up or give it back, so that another city can have it.
mail-second-look = You may ask the chair of the meeting for a second look, once.

## Refusals
refused-title =
    { $code ->
        [not-secretariat] The secretariat does this
        [partner] Partners have no part in bursaries
        [not-leader] Whoever leads a city asks for it
        [not-invited] Your city is not asked to this meeting
        [no-scheme] This meeting has no bursaries
        [too-late] The last day for asking is over
        [asked] Your city asked already
        [not-ahead] The meeting is not ahead any more
        [decided] It is decided
        [above-ceiling] That is more than one city gets
        [above-pot] That is more than is left in the pot
        [nothing] Nothing is no bursary
        [below-granted] More than that is granted already
        [not-chair] The chair of the meeting looks a second time
        [no-second-look] There is no second look here
        [not-yours] This is another city’s
        [not-granted] It is not granted
        [not-taken-up] It was not taken up
        [too-early] It is too early to settle it
       *[other] That is not what was granted
    }
refused-reason =
    { $code ->
        [not-secretariat] The scheme and the decisions are the secretariat’s.
        [partner] Bursaries are between the network and its cities.
        [not-leader] A bursary binds the city.
        [not-invited] A bursary is for the journey to a meeting that one is asked to.
        [no-scheme] Nobody put anything into a pot.
        [too-late] What is asked after it is not considered with the others.
        [asked] A city asks once a meeting.
        [not-ahead] It has begun, is over, or was cancelled.
        [decided] A decision is not taken back here.
        [above-ceiling] The rules name the most that one city gets.
        [above-pot] Other bursaries are granted from it.
        [nothing] What is granted is at least something.
        [below-granted] The pot cannot become smaller than what was granted from it.
        [not-chair] So that not the same people decide twice.
        [no-second-look] It is for a city that was declined, once.
        [not-yours] Whoever leads the city does this.
        [not-granted] Only what is granted is taken up or given back.
        [not-taken-up] Only what was taken up is settled.
        [too-early] It is settled from the meeting on.
       *[other] Receipts come to no more than was granted; a sum by the distance is what was granted.
    }
refused-remedy =
    { $code ->
        [not-invited] Answer your invitation, or ask the secretariat for one.
        [above-ceiling] Grant less.
        [above-pot] Grant less, or put more into the pot.
        [nothing] Decline it, with the reason.
        [too-early] Come back when the meeting has begun.
        [no-second-look] Ask the secretariat what can be done.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-bursaries = Bursaries that you asked for in your posts, with your reasons and reports
    .why = It can be told who was helped to come, by which rules.
personal-decisions = Reasons that you gave in decisions on bursaries
    .why = A city reads why it was granted or declined.
personal-schemes = Rules for bursaries that you wrote in your posts
    .why = Cities read what they can ask for.
personal-stays = It stays with the post, without your name. After an erasure the secretariat looks whether a sentence names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_bursaries] The scheme is kept.
        [ask_bursary] It is asked for. You hear by mail what was decided.
        [decide_bursary] It is decided. The city has a mail.
        [answer_bursary] It is kept.
        [settle_bursary] It is settled. Thank you.
        [ask_second_look] The chair of the meeting finds it on the desk.
       *[other] { "" }
    }
