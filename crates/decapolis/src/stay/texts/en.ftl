# What guests need at a meeting, and what they consent to.

kind-need = what you need at a meeting
say-it = Say what you need at the meeting
your-stay = Stay, table and pictures
what-i-need = What I need at the meeting
what-i-need-sentence = Say it once. You can change it until the meeting is over.
what-they-need = What { $name } needs
what-they-need-sentence = { $title }. Write down what they tell you on the phone. What they consent to they say themselves.
say-what-i-need = Say what I need
you-said-it = You said what you need. You can still change it.
you-said-nothing = The secretariat books rooms and tables from what you say.
you-said-on = You said it on { $day }.
they-said-on = It was said on { $day }. What you keep takes its place.
keep-needs = Keep it
days-and-table = Days, hotel and table
print = Print

## The form
arrives = I arrive on
arrives-hint = A day where the meeting is. Leave it empty while you do not know.
leaves = I leave on
nights = Nights in the hotel of the meeting
nights-hint = None, if you sleep elsewhere.
dinner = Dinner
dines-yes = I come to the dinner
dines-no = I do not come to the dinner
what-i-eat = What I eat
diet =
    { $diet ->
        [anything] Anything
        [vegetarian] Vegetarian
        [vegan] Vegan
        [halal] Halal
        [kosher] Kosher
        [gluten-free] No gluten
       *[other] Something else, as I say below
    }
diet-words = What the kitchen has to know
care-hint = For the kitchen alone. It may tell of health or belief: leave it out if you prefer.
access = What I need to take part
access-hint = Steps, sight, hearing, a quiet room, somebody with you. For whoever prepares the rooms alone; it may tell of your health.
visa = Letter for a visa
wants-letter = I need a letter of invitation
passport-name = Name as in the passport
passport-hint = For the letter alone.
error-arrives = Enter a day that is not after the meeting
error-leaves = Enter a day that is neither before the meeting nor before you arrive
error-nights = Enter no more nights than there are between the two days
error-dinner = Say whether you come to the dinner
error-diet = Choose what you eat
error-passport-name = Enter the name as it is in the passport

## Consent
pictures-and-recordings = Pictures and recordings of me
consent-note = no, unless you say yes
consent-to =
    { $matter ->
        [picture] May you be in pictures of the meeting?
       *[other] May you be in recordings of sound or film?
    }
consent-otherwise =
    { $matter ->
        [picture] Pictures: the other way round in these sessions
       *[other] Recordings: the other way round in these sessions
    }
consent-answer =
    { $answer ->
        [yes] yes
       *[other] no
    }
consent-but = { $word }, but the other way round in { $items }
error-consent = Say yes or no
keep-consents = Keep what I consent to
consent-history = What you said so far
whole-meeting = the whole meeting
consent-line =
    { $answer ->
        [yes] { $day }: yes to { $matter ->
            [picture] pictures
           *[other] recordings
        } in { $item }
        [no] { $day }: no to { $matter ->
            [picture] pictures
           *[other] recordings
        } in { $item }
       *[other] { $day }: for { $matter ->
            [picture] pictures
           *[other] recordings
        } in { $item } as in the whole meeting
    }

## Who reads it
who-reads-it = Who reads it
who-reads-needs = You and the secretariat. If somebody else takes your seat, your answers are gone.
who-reads-care = What you eat and what you need to take part is used for kitchen and rooms and for nothing else. Partners, the chair and colleagues read none of it.
how-long = Diet and access are removed { NUMBER($care) } days after the meeting, the rest { NUMBER($rest) } days after it. What you consented to stays two years, as long as pictures are used.

## Lists
lists = Lists
what-guests-need = What guests need
answered-sentence = { NUMBER($answered) } of { NUMBER($count) } guests have said what they need.
who-answered = Who answered
guests = Guests
nobody-comes = Nobody has a seat yet
nobody-comes-sentence = Whoever takes a seat is asked here what they need.
ask-guests =
    { $count ->
        [one] Ask the { $count } guest who was not asked
       *[other] Ask the { $count } guests who were not asked
    }
state-name =
    { $state ->
        [answered] said
        [asked] asked
       *[other] not asked
    }
list-name =
    { $list ->
        [hotel] Hotel
        [dinner] Dinner
        [access] Access
        [letters] Letters for visas
       *[other] Pictures
    }
list-sentence =
    { $list ->
        [hotel] Who sleeps in the hotel of the meeting, and how long.
        [dinner] Who comes to the dinner and what they eat. Give the kitchen the counts; give names only where it has to know who.
        [access] What guests need to take part. Give it to whoever prepares the rooms and to nobody else.
        [letters] Who needs a letter of invitation. A name leads to the letter, ready to be printed and signed.
       *[other] Who may be in pictures and recordings. Who said nothing said no.
    }
as-file = As a file
counted = Counted
rooms = Rooms
nobody-on-list = Nobody is on this list
nobody-on-list-sentence = Guests come onto it as they say what they need.
column-name = Name
column-post = Post
column-home = City or organisation
column-arrives = Arrives
column-leaves = Leaves
column-nights = Nights
column-diet = Eats
column-words = In their words
column-passport = Name in the passport
column-pictures = In pictures
column-recordings = In recordings

## The letter
letter = Letter of invitation
letter-for = Letter of invitation: { $name }
letter-sentence = Print it on your paper and sign it. It tells what the guest said and what the meeting is.
letter-date = { $network }, { $today }
letter-to-whom = To whom it may concern
letter-invites = { $network } invites { $name } ({ $title }, { $home }) to a meeting of cities.
letter-meeting = “{ $meeting }” takes place from { $first } to { $last } at: { $place }.
letter-stay = { $name } is expected to stay from { $from } to { $to } and then to return home.
letter-asks = We would be grateful if { $name } were given the visa that the journey needs.
letter-signature = Signature, name and stamp:

## Mail
mail-subject = What do you need at the meeting?
mail-asks = You have a seat at a meeting. Say by { $day } when you come, where you sleep, what you eat and what you need to take part:
mail-who-reads = The secretariat alone reads it. It also asks whether you may be in pictures; without your yes you are in none.

## Refusals
refused-title =
    { $code ->
        [no-seat] You have no seat at this meeting
        [not-secretariat] This is for the secretariat
        [not-yours] This is somebody else’s
        [vacant] Nobody has this seat now
        [cancelled] The meeting was cancelled
        [over] The meeting is over
        [own-consent] Consent is one’s own
       *[other] No letter is wanted
    }
refused-reason =
    { $code ->
        [no-seat] Whoever took a seat says what they need there.
        [not-secretariat] Diets, ways in and names from passports are read by nobody else.
        [not-yours] What somebody needs is read by them and by the secretariat.
        [vacant] It was given back, or its post has no holder.
        [cancelled] Nobody needs anything there.
        [over] What was needed is not changed afterwards.
        [own-consent] Nobody consents for somebody else, also not on the phone.
       *[other] The guest did not ask for one, or gave no name for it.
    }
refused-remedy =
    { $code ->
        [no-seat] Answer your invitation first.
        [own-consent] Ask them to say it on their page.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-care = What you eat and what you need to take part in meetings, which may tell of health or belief
    .why = Kitchen and rooms are prepared from it, and nothing else is done with it.
personal-needs = When you come to meetings and leave, nights in a hotel, dinner, and your name in the passport where you want a letter
    .why = Rooms, tables and letters are made from it.
personal-consents = Whether you may be in pictures and recordings of meetings, with each change
    .why = It can be shown what you agreed to, and when.
personal-since = the meeting
personal-consents-since = you said it

## Said at the top of the page that an act leads to
done =
    { $act ->
        [say_stay_needs] What you need is kept.
        [say_guest_needs] It is kept. They see it on their page.
        [say_consents] It is kept. You can change it at any time.
        [ask_stay_needs] They are being asked, a few at a time.
       *[other] { "" }
    }
