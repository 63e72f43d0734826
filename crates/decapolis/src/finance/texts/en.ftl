# The budget of a meeting.

kind-line = a line of a budget
budget = Budget
budget-sentence = What the meeting is planned to cost, what was spent, and who pays. The secretariat keeps it; those who chair read it.
as-file = As a file
paid-for-somebody = Something was paid for a person
lines = Lines
lines-caption = Lines of the budget, with what bursaries bind and what was paid for people
one-line = A line of the budget
no-lines = Nothing is planned yet
no-lines-sentence = The secretariat adds what the meeting will cost and who pays it.
shares = Who pays what
shares-caption = What each payer pays, and the whole in each currency
whole = All in { $currency }
over = over plan
planned-and-spent = { $planned } planned, { $spent } committed or spent.
bursaries = Travel bursaries
read-from-bursaries = Read from the bursaries of this meeting.
for-people = Paid for people
read-from-gifts = Read from the gift register.
not-known =
    { $count ->
        [one] Of { $count } line of the gift register nobody knows what it was worth; it counts as nothing here.
       *[other] Of { $count } lines of the gift register nobody knows what they were worth; they count as nothing here.
    }
how-it-counts = How it counts
rule-read = Bursaries and what others paid for people are read from where they are kept. They are never typed a second time.
rule-currencies = Each sum stands in the currency in which it is paid. Nothing is converted, so there is a whole for each currency.
rule-who-reads = The secretariat, who chairs this meeting, and the chair of the network read this. Members read who paid what for whom in the gift register.

## A line
heading = What for
heading-name =
    { $heading ->
        [venue] Venue
        [catering] Catering
        [interpretation] Interpretation
        [equipment] Equipment
        [printing] Printing
        [travel] Travel of speakers and staff
        [staff] Staff
       *[other] Something else
    }
who-pays = Who pays
payer =
    { $payer ->
        [network] the network
        [host] the host city
        [partner] a partner
       *[other] another organisation
    }
payer-name = Which one
payer-name-hint = The name of the partner or organisation.
currency = Currency
currency-hint = Three letters, as EUR.
planned = Planned
planned-hint = As 1200 or 1,200.50; nothing is 0.
spent = Committed or spent
spent-hint = What is signed for or paid so far. Leave it empty while nothing is.
deviation = Deviation
note = Note
note-hint = The contract or the offer, in a few words.
add-line = Add a line
change-line = Change the line
remove-line = Remove the line
error-heading = Say what it is for
error-payer = Say who pays
error-payer-name = Enter the name of whoever pays
error-currency = Enter three letters, as EUR
error-sum = Enter a sum as 1200 or 1,200.50

## Refusals
refused-title =
    { $code ->
        [not-shown] The budget is for the secretariat and those who chair
        [not-secretariat] The secretariat keeps the budget
        [too-many-lines] A budget has no more lines than this
       *[other] The meeting was cancelled
    }
refused-reason =
    { $code ->
        [not-shown] Sums of offers and contracts are not for everybody.
        [not-secretariat] Who orders and pays writes it down.
        [too-many-lines] It has two hundred.
       *[other] Nothing more is planned for it.
    }
refused-remedy =
    { $code ->
        [too-many-lines] Put lines of one heading together.
        [cancelled] Change the lines that are there to what it cost in the end.
       *[other] Ask the secretariat.
    }

## What is kept of a person
personal-lines = Notes that you wrote in budgets of meetings
    .why = It can be told what a meeting cost and who paid.
personal-stays = It stays with the line, without your name. After an erasure the secretariat looks whether a note names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [add_budget_line] The line is added.
        [change_budget_line] The line is changed.
        [remove_budget_line] The line is removed.
       *[other] { "" }
    }
