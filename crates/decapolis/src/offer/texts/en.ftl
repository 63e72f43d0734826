# Offers of help, and how often a city is asked.

kind-offer = an offer
offers = Offers of help
offered-now = What stands now
offers-sentence = What cities and people say that they can give: a call, a text, a visit.
what-it-offers = What it offers
no-offers = Nothing offered yet. A city says what it offers, and others find it in their briefs.
no-offers-here = Nobody offers help on this yet
no-offers-sentence = Whoever offers it first is found by all who need it.
all-offers = All offers of the network
all-topics = all topics
show = Show
earlier = earlier offers
shown =
    { $count ->
        [one] { $count } shown
       *[other] { $count } shown, the latest first
    }
offer-something = Offer something to other cities
once-sentence = Say it once. Twice a year you are asked whether it still stands; one press is enough.
topic = Topic
what-you-offer = What you offer
offer-hint = In your own words and language: a call, a text, a visit
kinds-of-help = Kinds of help
kinds-hint = Choose all that fit. Without one, it is answers to questions.
languages = Languages
languages-hint = In which you can help. Without one, the language of this page.
hours-a-month = Hours a month
hours-hint = About how many you can give. Leave it empty where you cannot say.
available = When
available-hint = Days, hours, months: as you would say it. It may stay empty.
in-return = What you hope for in return
in-return-hint = Nothing is a good answer. It may stay empty.
make-offer = Offer it
save = Save
change = Change this offer
withdraw = Withdraw this offer
ask-about-need = Ask about a need of yours
still-stands = It still stands
does-it-stand = Say whether it still stands
confirmed-on = Last confirmed
capacity = How often this city is asked
asked-of = asked { $asked } of { $limit } times in this quarter
at-its-limit = asked { $limit } times in this quarter, as often as the network allows: it can be asked again from { $day }
not-confirmed = not confirmed
not-confirmed-sentence = Nobody confirmed this offer for more than half a year, so its post is not asked for it.
set-limit = How often a city is asked
limit-sentence = No city is asked for help more often in a quarter than this, whoever asks. Twelve is about once a week, which somebody with other duties can answer.
limit-label = Times in a quarter
limit-hint = A number, for example 12
error-topic = Choose a topic from the list
error-words = Enter what you offer, one sentence is enough
error-hours = Enter hours from 1 to { NUMBER($max) }, or nothing
error-kinds = Choose kinds of help from the list
error-limit = Enter a number from 1 to { NUMBER($max) }
mail-confirm-subject = Does your offer still stand?
mail-confirm = You offered this to other cities. Does it still stand?
mail-confirm-how = Until { $until } one press is enough, without signing in. If it does not stand any more, do nothing: it is shown as not confirmed then and nobody asks you for it.
confirm-receipt = Your offer stands. You are asked again in half a year.
refused-title =
    { $code ->
        [other-city] This is another city’s page
        [not-a-member] This city is not a member
        [other-post] This offer is another post’s
       *[other] This city was asked often enough
    }
refused-reason =
    { $code ->
        [other-city] A city’s leader and officers say what it offers, and your post is not one of them.
        [not-a-member] What a city offers is shown while it is a member.
        [other-post] An offer is kept by the post that made it.
       *[other] It was asked { $limit } times in this quarter, as often as the network allows.
    }
refused-remedy =
    { $code ->
        [other-city] Ask somebody of that city; its page says whom.
        [not-a-member] Write to the secretariat.
        [other-post] Ask the holder of that post.
       *[other] Ask another city, or this one from { $day }.
    }

## What is held of a person
personal-offers = Offers of help
    .why = So that others find who can help, in your words.
    .since = It stays as long as the offer stands. Erasure removes it.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_offer] Your offer stands. You are asked twice a year whether it still holds.
        [confirm_offer] Confirmed for another half year.
        [withdraw_offer] The offer is withdrawn. Nobody is sent to you for it.
       *[other] { "" }
    }
