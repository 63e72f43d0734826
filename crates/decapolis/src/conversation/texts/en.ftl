# Conversations: people vote on statements, and see what all agree on.

conversations = Conversations
conversations-sentence = Cities and the network ask many people at once, show what all agree on, and say what came of it.
kind = Conversation
kind-statement = Statement
kind-invitation = Invitation to vote
holding-invitations = Conversations to vote in
what-came-of-it = What came of it
holding = Conversations to conduct
verb =
    { $verb ->
        [decide] Accept or reject statements
        [enter] Type in and settle sheets of paper
        [vote] Vote on statements
       *[other] Respond to what people said
    }
open-ones = Open now
awaiting-ones = Over, and waiting for the response
closed-ones = Closed with a response
no-conversations = No conversation yet
no-conversations-sentence = Here will stand what is asked, until when, and what came of it.
conversations-shown = { NUMBER($count) } conversations
earlier = Earlier ones
state =
    { $state ->
        [open] open
        [awaiting] over
        [late] late
       *[other] answered
    }
open-until = open until { $day }
response-by = response by { $day }
response-was-due = the response was due on { $day }
closed-on = answered on { $day }

## Beginning
begin-one = Begin a conversation
begin-it = Begin it
begin-for-residents = You ask the residents of your city. The page is in the city’s name.
begin-for-members = You ask the members of the network.
question = The question
question-hint = One sentence. People answer it by agreeing or not with statements.
what-changes = What can change because of it
what-changes-hint = Say it honestly: people take part when something depends on it.
written-in = Language
first-statements = First statements
first-statements-hint = One a line, each with one thing that one can agree or disagree with. Cover what people differ on.
how-to-take-part = How people take part
access =
    { $access ->
        [open] Open to anyone
        [codes] With one-time codes
        [list] With codes of the city’s own list
       *[other] Members who are signed in
    }
last-day = Last day
last-day-hint = Until the end of this day people vote.
response-day = Response by
response-day-hint = The day by which you say what is done with it. After it the page says to all that it is late.
error-question = Enter the question
error-changes = Enter what can change
error-access = Choose how people take part
error-language = Choose the language
error-last = Enter a day that is not over
error-response-day = Enter a day after the last day
error-seeds = Enter { NUMBER($min) } to { NUMBER($max) } statements, one a line
error-seed = Statement { NUMBER($line) }: { $problem }

## How it works
how-it-works = How it works
how-weak =
    { $access ->
        [open] One device is one voice. That is weak: a cookie tells devices apart, and whoever deletes it or has two devices votes twice. Read the result as many voices, not as a count.
        [codes] One code is one voice. That is as strong as the way in which the codes were given out. A code works once, on one device.
        [list] One code of the city’s own list is one voice. That is as strong as the list: whoever can guess a code, or borrow one, votes with it. A code works once, on one device.
       *[other] One person who is signed in is one voice.
    }
what-is-kept =
    { $access ->
        [open] Votes are kept under a drawn number. Nothing leads from it to you, and who conducts this sees no single votes.
        [codes] Votes are kept under a drawn number. Of codes only a fingerprint is kept, and nothing joins a code to a vote.
        [list] Votes are kept under a drawn number. Of the codes of the list only keyed fingerprints are kept, and nothing joins a code to a vote.
       *[other] Votes are kept under a drawn number beside your name, for you to change and to withdraw. Nobody is shown single votes.
    }
people-needed = Results are shown from { NUMBER($count) } people on, and by group where each group has as many.
may-withdraw = You may change each vote until the last day, and withdraw altogether at any time, after the response too: then all of your votes go.
withdrew = Withdrew with all of their votes: { NUMBER($count) }
imported = Imported from elsewhere
policy = What is not shown
policy-sentence = Who began this looks at each statement within two days. Only these reasons count, and each decision stands on the page of statements.

## Voting
see-map = See the map
add-statement = Add a statement
all-statements = All statements
conduct = Conduct it
do-you-agree = Do you agree?
said-so-far = { NUMBER($said) } of { NUMBER($all) }
agree = Agree
disagree = Disagree
pass = Pass
said =
    { $side ->
        [agree] You agree.
        [disagree] You disagree.
       *[other] You passed.
    }
your-votes = Your votes
all-said = You have seen all statements
all-said-sentence = New ones may come. You can still change what you said, or add a statement.
voting-over = Nobody votes any more
voting-over-sentence = Who began this now says what is done with it. The day stands above.
closed-sentence = The response is there.
your-code = Your code
code-hint =
    { $access ->
        [list] The code that your city gave you. It works once, on this device.
       *[codes] Twelve letters and digits, from the letter that you got. It works once, on this device.
    }
take-part = Take part
error-code = This is no code of this conversation, or it was used already
withdraw = Withdraw all of my votes
withdraw-title = Withdraw
vote-now = Vote

## Statements
by-asker = from who began it
by-participant = from somebody who takes part
statements-shown = { NUMBER($count) } statements
waiting = Waiting for a decision, within { NUMBER($days) } days: { NUMBER($count) }
log-title = Not shown
log-note = The reason of each decision; the words and who wrote them are left out
rejected-on = Added on { $day }
reason =
    { $reason ->
        [off-topic] About something else
        [person] Names or describes a person
        [insult] Insults or threatens
        [twice] Is there already
        [several] Says more than one thing
        [unclear] Unclear what agreeing would mean
        [advertising] Sells something
       *[other] Rejected where it was held
    }
reason-sentence =
    { $reason ->
        [off-topic] It is about something else than the question.
        [person] It names or describes a person who is not the question.
        [insult] It insults or threatens somebody.
        [twice] Another statement says the same already.
        [several] It says more than one thing, so that one could agree with half of it.
        [unclear] Nobody could tell what agreeing would mean.
       *[other] It sells something.
    }
add-statement-sentence = Others vote on it once it is accepted. Say one thing that one can agree or disagree with.
your-statement = Your statement
statement-hint = At most { NUMBER($max) } letters. No mail addresses, links or markup.
send-statement = Send it
send-anyway = Mine says something else: send it
not-added = It was not added. These are your words, to keep or to copy
near-title = These say nearly the same
near-note = Vote on one of them, or send yours if it says something else
words-shared = both say: { $words }
near-accepted = nearly the same is accepted already, by these words: { $words }
problem =
    { $problem ->
        [empty] Enter a statement
        [too-long] Make it shorter: at most 280 letters
        [mail] Leave out the mail address: it would be public
        [link] Leave out the link: people vote on what you say
       *[other] Leave out the markup: plain words are enough
    }
it-waits = It waits for a decision. Only who conducts this sees it.
votes-on-it = Votes on it
too-few-votes = Too few people have voted on it to show results.
change-vote = Vote on it
by-group-caption = Of those in each group who saw it, how many agree and disagree
group-column = Group

## In several languages
languages = Languages
languages-sentence = What you ask, and each statement, in other languages. People read the version in their language and see the original beside it.
question-in-languages = The question
question-in = The question, in { $language }
what-changes-in = What can change, in { $language }
statement-in = In { $language }
other-languages = In other languages
versions-note = leave empty what has no version
statements-lacking = Statements that lack a version: { NUMBER($count) }
lacks = lacks { $languages }
all-translated = Each statement is there in all four languages.
original-in = The original, in { $language }
written-in-language = Written in { $language }.
question-original = You read a translation of the question. The original, in { $language }:
question-written-in = The question is written in { $language }.
method-languages = A statement that nobody translated into your language stands as it was written.

## Deciding
conduct-sentence = What waits for you, and what you can do now.
waiting-title = Waiting for a decision
nothing-waits = Nothing waits.
decide-by = decide by { $day }
decide-title = Accept or reject it
take-out-title = Take it out
accept = Accept
reject = Reject, with the reason
reason-label = Reason
choose-reason = Choose a reason
error-reason = Choose the reason: it is public
codes = Codes
codes-sentence =
    { $access ->
        [list] Bring the codes that your city already gave out, such as the numbers of cards. Each lets one person take part once. Only keyed fingerprints are kept: keep the list yourself.
       *[codes] Each lets one person take part once. They are shown once, here; only fingerprints are kept.
    }
codes-made =
    { $access ->
        [list] Codes on the list: { NUMBER($made) }. Used: { NUMBER($used) }.
       *[codes] Codes made: { NUMBER($made) }. Used: { NUMBER($used) }.
    }
code-list-file = The list, as a file
code-list-hint = A code a line, { NUMBER($min) } to { NUMBER($max) } letters and digits each, at most { NUMBER($all) }. Spaces and hyphens do not matter. Short codes and codes in a row can be guessed: 60 are tried an hour from one address.
code-list-pasted = Or pasted here
code-list-keep = Take the list in
code-list-wrong = Lines that are no codes
code-line =
    { $problem ->
        [short] Line { NUMBER($line) }: too short
        [long] Line { NUMBER($line) }: too long
        [letters] Line { NUMBER($line) }: something else than letters from A to Z and digits
       *[twice] Line { NUMBER($line) }: the same code stands above
    }
error-code-list = Nothing was taken in: lines that are no codes: { NUMBER($count) }. Mend them and bring the list again
error-code-list-empty = Choose a file, or paste the codes
error-code-list-long = A conversation has at most { NUMBER($all) } codes
error-code-list-text = Save the list as plain text (UTF-8) and bring it again
codes-shown-once = Save or print them now. They cannot be shown again.
codes-caption = { NUMBER($count) } codes, one a person
code = One-time code
print-codes = Print
how-many-codes = How many
how-many-codes-hint = At most 500 at once.
codes-on-page = Make them and show them
codes-as-file = Make them as a file

## The map
map-title = What those who voted think
map-sentence =
    { $few ->
        [yes] { NUMBER($people) } people gave { NUMBER($votes) } votes on { NUMBER($statements) } statements. { NUMBER($grouped) } of them, those who voted most, stand on the map: all groups and percentages below are of those. They chose to take part; they are no sample of everybody.
       *[other] { NUMBER($people) } people gave { NUMBER($votes) } votes on { NUMBER($statements) } statements. { NUMBER($grouped) } of them voted on at least { NUMBER($least) } and stand on the map: all groups and percentages below are of those. They chose to take part; they are no sample of everybody.
    }
agreed-by-all = Where all groups say the same
agreed-by-most = Where most say the same
agreed-caption = Of those who answered it, how many agree or disagree; the rest passed or said the opposite
nothing-agreed = There is nothing yet that more than half of every group says.
statement = Statement
all-people = All
all-others = All other groups
share-agrees = { $percent } agree
share-disagrees = { $percent } disagree
group = Group { $letter }
group-of = Group { $letter }: { NUMBER($count) } people
every-group-agrees =
    { $share ->
        [nearly-all] In every group nearly all agree
        [most] In every group most agree
       *[other] In every group more than half agree
    }
every-group-disagrees =
    { $share ->
        [nearly-all] In every group nearly all disagree
        [most] In every group most disagree
       *[other] In every group more than half disagree
    }
all-agree =
    { $share ->
        [nearly-all] Nearly all agree
        [most] Most agree
       *[other] More than half agree
    }
all-disagree =
    { $share ->
        [nearly-all] Nearly all disagree
        [most] Most disagree
       *[other] More than half disagree
    }
apart-caption = What sets group { $letter } apart: how many of it, and of the others on the map, agree or disagree
agrees-more = this group agrees more than the others
disagrees-more = this group disagrees more than the others
sets-apart =
    { $side ->
        [agrees] It sets group { $letter } apart, which agrees more than the others.
       *[other] It sets group { $letter } apart, which disagrees more than the others.
    }
nothing-apart = Nothing sets this group apart surely enough to be shown.
picture-title = The picture
picture-words =
    { $kind ->
        [people] Each mark is a person on the map. Who votes alike stands near; left and right, up and down mean nothing. There are { NUMBER($groups) } groups because no other number that was tried, five at the most, tells these people apart as well.
       *[other] Each mark is a group, as large as its people. Groups that vote alike stand near; left and right, up and down mean nothing. There are { NUMBER($groups) } groups because no other number that was tried, five at the most, tells these people apart as well.
    }
key-unsure = Hollow: a person who would often stand in another group, had only half of these people voted
key-ring = Dashed ring: where the middle of the group would lie in 19 of 20 draws of half of these people; the larger, the less sure
other-placing = Place the same people in another way
first-placing = Back to the first picture
other-placing-words = The same people, placed in another way: two stand as far apart as they disagree on what both saw, and nothing is filled in. Signs and letters are those of the groups above. Left and right, up and down mean nothing.
other-placing-agreement = Groups made of this picture alone would be the ones above to { $agreement } of 1. Where that is low, the groups hang on how people are placed.
picture-of-people = Picture of the groups: each mark is a person, and who votes alike stands near
picture-of-groups = Picture of the groups: each mark is a group, as large as its people
no-clear-groups = There are no clear groups here
no-clear-groups-sentence = Had only half of these people voted, the groups would come out differently. So none are shown.
small-group = One of the groups has fewer than { NUMBER($count) } people. So nothing is shown by group.
stability =
    { $stability ->
        [high] The groups are stable: had only half of these people voted, they would be nearly the same.
        [fair] The groups are fairly stable: had only half of these people voted, most would stand in the same group.
       *[other] The groups are loose: had only half of these people voted, many would stand in another one. Read them as a tendency, not as camps.
    }
stability-figure = Stability of the groups: { $stability } of 1, from { $low } to { $high } in most draws of half of the people. Below 0.5 there are no clear groups.
no-results = No results yet
no-results-sentence = Results are shown once { NUMBER($count) } people voted and as many more after them, or the last day is over.
method-title = How to read this
method-groups = People who vote alike are put into groups by their votes alone. A group has no name and is not who its people are.
method-agreed = A statement stands first where every group says the same, so that no large group outvotes a small one.
method-picture = Marks in the picture are moved a little each time, so that nobody can be followed from one picture to the next.
method-waits = What stands here changes only once { NUMBER($count) } people voted or withdrew, so that nobody can tell from two looks how one person voted. For that { NUMBER($count) } people, drawn by lot, are counted a little later. With the last day everybody is counted.
method-rounded = Numbers of people are rounded to five, and shares to steps of five people.
method-stability = How stable groups are is measured each time, by drawing half of the people again and again. Where they would come out differently, none are shown.
signs-title = Could a few people have made this?
no-signs = No sudden rush of votes was seen, and no set of people who voted identically. That does not rule out somebody patient.
no-signs-imported = No set of people who voted identically was seen. When these votes were cast is not known, so a rush could not be seen.
signs-counted = Bursts of votes: { NUMBER($bursts) }. Sets of people who voted identically: { NUMBER($patterns) }. People concerned: { NUMBER($people) }.
signs-effect =
    { $effect ->
        [little] Without their votes the groups stay nearly the same.
       *[other] Without their votes the groups change.
    }
signs-no-proof = This is no proof: a class that votes together looks the same. Nobody is left out above.
map-without = The map without them
map-with-all = The map with all
this-is-without = This is the map without the people whose voting looks made by few hands.
burst = { $when }: { NUMBER($votes) } votes within a minute, usually { NUMBER($usual) }
pattern = { NUMBER($people) } people said the same to { NUMBER($statements) } statements

## Who takes part, and who is missing
census = Census groups
census-sentence = Name up to three groups of which a census knows the shares, such as age. Who voted may say to which class they belong; the map then shows who is missing.
census-name = Group { NUMBER($number) }: what it is about
census-name-hint = Age, district, what people do. Leave all of a group empty to have none.
census-classes = Group { NUMBER($number) }: classes and their shares
census-classes-hint = One a line, two to ten, together 100. For example, Under 30: 22
census-source = Group { NUMBER($number) }: source of the shares
census-source-hint = The census or the register, so that others find it.
census-year = Group { NUMBER($number) }: year of the shares
census-optional = Nobody has to answer, and “Rather not say” is always there.
census-hidden = Classes of fewer than { NUMBER($count) } people are not shown, nor what would follow from them.
census-weights = Where each class has as many, weighted shares stand beside what was counted, never instead.
census-final = Once somebody answered, groups stand as they are.
error-census-name = Enter what the group is about, in at most 60 letters
error-census-source = Enter the source of the shares
error-census-classes = Enter { NUMBER($min) } to { NUMBER($max) } classes, one a line, each with its share
error-census-line = Line { NUMBER($line) }: enter a class once, and its share above 0, such as Under 30: 22
error-census-sum = The shares sum to { $sum }, not to 100
about-you = About you
about-you-note = only if you like
about-you-sentence = It shows who is missing, in shares of ten people or more. It is kept under the same drawn number as your votes, and goes with them.
rather-not = Rather not say
missing-title = Who takes part, and who is missing: { $group }
missing-said = { NUMBER($count) } people said to which class they belong. Classes of fewer than ten are not shown, nor others from which they would follow.
missing-too-few = Fewer than { NUMBER($count) } people said to which class they belong.
census-caption = Shares of the population: { $source }, { $year }
class-column = Class
of-population = Of the population
of-voices = Of the voices
class-hidden = not shown
beside-share =
    { $share ->
        [half] half of its share or less: people are missing
        [fewer] less than its share
        [more] more than its share
       *[other] about its share
    }
weighted-title = If the voices were as the population
weighted-caption = Of those who saw it, how many agree; first what weights change most
as-counted = As counted
as-weighted = Weighted
weighted-how = Each voice is weighed so that the shares of { $groups } are those of the population (raking). Nobody counts for less than 0.3 or more than 3 voices.
weighted-cost = { NUMBER($people) } voices weighted so say it as surely as { NUMBER($effective) } without weights (design effect { $effect }).
weighted-apart = Within these bounds a class stays up to { $percent } away from its share.
weighted-mends = Weights change who counts how much. They do not speak for those who did not come, and what was counted stands first.
weighted-one = Weighted as the population: { $agree } agree, { $disagree } disagree.
not-weighted = Votes are not weighted: in each group a class has fewer than { NUMBER($count) } people.

## On paper
on-paper = On paper
paper-sentence = Print forms for people who vote on paper, and type in what comes back. Each sheet counts once two people typed in the same.
print-title = Print forms
how-many-sheets = How many sheets
how-many-sheets-hint = At most 50 at once, each with a code of its own.
sheet-language = Language of the form
print-sheets = Make them and show them
type-in-title = Type in a sheet
sheet-code = Code of the sheet
sheet-code-hint = At the top of the sheet: twelve letters and digits.
sheet-marks = Marks, in order
sheet-marks-hint = A digit for each statement: 1 agree, 2 disagree, 3 pass; 0 where no box or more than one is marked. Spaces do not matter.
keep-sheet = Keep what I typed
error-sheet-code = Enter the code of a sheet of this conversation
error-sheet-marks = Enter 1, 2, 3 or 0 for each statement
error-sheet-length = This sheet has { NUMBER($count) } statements: enter as many digits
sheets-counted = Counted: { NUMBER($counted) }. Two typed it differently: { NUMBER($differs) }. Settled by one: { NUMBER($settled) }. Typed in once: { NUMBER($once) }. Not typed in: { NUMBER($printed) }.
sheets-waiting = Sheets that wait
no-sheets-wait = No sheet waits.
sheet = Sheet { NUMBER($number) }
sheet-printed = Nobody has typed this sheet in.
sheet-once = Typed in once: somebody else types it in again.
sheet-differs = Two people typed it differently: look at the sheet again.
sheet-settled = Two typed it differently and one settled it: somebody else confirms it with a look at the sheet.
sheet-counted = Counted. Nothing is kept of what was typed.
paper-two = Two people type in each sheet, without seeing what the other typed.
paper-third = Where they differ, either of them looks at the sheet again and settles it, and somebody else confirms that. All who conduct can open what differs.
paper-code = One code is one sheet. Once it is counted, nothing leads from the code to the votes.
paper-late = What was filled in by the last day can be typed in until the response. The response waits for sheets that were typed in and not counted.
paper-weak = Give each person one sheet. Whoever gets two votes twice.
sheets-shown-once = Print them now. The codes cannot be shown again.
sheet-with-code = sheet { NUMBER($number) } · code { $code }
sheet-how = Mark one box for each statement: 1 if you agree, 2 if you disagree, 3 to pass. Leave out what you like. Do not write your name.
sheet-kept = Two people type in this sheet. After that nothing leads from its code to your votes, so they cannot be changed or withdrawn.
statement-number = No.
settle-title = What the sheet says
settle-sentence = Two people typed in this sheet and differ here. Look at the sheet and choose what it says.
mark-of = { NUMBER($number) }. { $statement }
mark =
    { $mark ->
        [agree] Agree
        [disagree] Disagree
        [pass] Pass
       *[other] No box, or more than one
    }
typed-first = typed by the first
typed-second = typed by the second
settle-sheet = Settle it
confirm-title = Confirm it
confirm-sheet = The sheet says so: count it
error-settle = Choose what the sheet says
discard-title = Type it in anew
discard-note = both forget what they typed
discard-sheet = Throw away what was typed
sheets-wait-title = Sheets wait
sheets-wait = Sheets were typed in and are not counted yet. Settle them or throw away what was typed; then close it with the response.

## On a shared device
shared-devices = Shared devices
shared-sentence = Set up a tablet or a computer for some hours, such as in a library. Each who votes there is a voter of their own.
shared-set-up = Set a device up
shared-place = Where it stands
shared-place-hint = Everybody who votes there reads it.
shared-hours = For how many hours
shared-hours-hint = 1 to 14.
shared-make = Make its link
error-shared-place = Enter where it stands
shared-link-once = Open this link on that device now. It cannot be shown again.
shared-so-far = Devices so far
no-shared = No device yet.
shared-until = until { $day }, { $time }
shared-over = over
shared-people = people who began: { NUMBER($count) }
shared-end = End the hours of a device now
shared-next = “Next person” begins a new voter and forgets the one before. Nothing is timed, and nothing moves by itself.
shared-bursts = Its voters count as all do. Bursts are not looked for among them, since one follows the other.
shared-weak = Whoever stands before it can press “Next person” and vote again. Have somebody beside it.
shared-begin = Begin
shared-start = Here many vote, one after the other.
shared-yours = What you say is kept under a drawn number of your own. Press “Next person” when you are done: the device then forgets you, and you can no longer change or withdraw your votes.
shared-at = This is a shared device: { $place }. Press “Next person” when you are done: it forgets you then, and you can no longer change or withdraw your votes.
next-person = Next person
signs-shared = Voted at devices that whoever asks set up for many: { NUMBER($count) }. They are counted; no bursts are looked for among them.

## The page in the city’s name
appearance = Colour and frames
appearance-sentence = The page is in the name of your city. Give it a colour of your own, and show it on your own site.
accent-label = Colour
accent =
    { $accent ->
        [indigo] indigo
        [blue] blue
        [sky] sky blue
        [sea] sea green
        [green] green
        [olive] olive
        [ochre] ochre
        [orange] orange
        [red] red
        [rose] rose
        [violet] violet
        [slate] slate
       *[none] as the network
    }
error-accent = Choose a colour
frame-origins = Sites that may show it in a frame
frame-origins-hint = One a line, at most ten: https and the host, such as https://www.city.example
error-origin = { $origin } is no site: enter https:// and the host, without a path
error-origins = Enter at most { NUMBER($max) } sites
frame-code = Code to paste
frame-code-hint = Put this into a page of one of the sites that you named.
appearance-colours = Each colour can be read on every ground, light and dark (contrast of 4.5 to 1 or more).
frame-votes = The frame shows the question and leads to the full page, where people vote. In a frame of another site a browser would not know a device again, and one person could vote twice.
frame-sites = No other page can be framed, and this one by the named sites alone.
frame-opens = Voting opens in a window of its own.
vote-in-window = Vote, in a new window

## Groups by region
regions-title = Groups by region
regions-caption = Of those on the map from each region, how many are in each group
region = Region
no-region = of no region
regions-hidden = Regions with fewer than { NUMBER($count) } people on the map are not shown, nor others from which they would follow.

## The response
late-title = The response is late
late = It was promised by { $day }.
the-response = The response
response-hint = A few sentences: what you heard, and what is done. It goes by mail to who signed in to take part.
what-is-done = What is done
what-is-done-with-it = What is done with it
own-title = What became of what you said
own-waits = It waits for a decision. You see it here, and who conducts this; nobody else does.
own-is-voted-on = It is put to the vote.
own-not-shown = It was not put to the vote: { $reason }.
own-added = You added it.
outcome =
    { $outcome ->
        [taken-up] taken up
        [in-part] taken up in part
       *[other] not taken up
    }
why = Why
its-language = Written in
why-hint = In words that somebody who wanted it can follow.
by-which-post = By which post
by-when = By when
by-when-hint = Leave it empty where nothing is to be done.
keep = Keep
error-outcome = Choose what is done
error-why = Enter why
error-response = Enter the response
dispose-title = Say what is done with it
results-title = Statements with a place in the results
places-hint = Open each to say what is done with it, once nobody votes any more.
no-places = None yet.
left-title = Statements without an answer
statements-left =
    { $count ->
        [0] Each of { NUMBER($all) } statements has an answer.
       *[other] { NUMBER($count) } of { NUMBER($all) } statements have no answer yet. Open each and say what is done with it. It is closed once each has one and none waits for a decision.
    }
error-left = Not closed: statements without an answer: { NUMBER($left) }; waiting for a decision: { NUMBER($waiting) }. They stand above, and your words are kept below.
close-title = Close it with the response
close-it = Close it and tell all
mail-begun-subject = What do you think? Members are asked
mail-begun = { $network } asks all members. You answer by agreeing or not with short statements, and can add your own:
mail-begun-changes = What can change because of it:
mail-begun-how = It takes some minutes, and you can stop and go on at any time, until { $day }. Nobody is shown how you voted.
mail-response-subject = What came of a conversation in which you took part
mail-response = You took part in this conversation. { $title } says what is done with it:
mail-own = What is done with what you added:
mail-placed = What is done with statements that stand out in the result:
mail-done =
    { $outcome ->
        [taken-up] This is taken up, because:
        [in-part] This is taken up in part, because:
       *[other] This is not taken up, because:
    }
mail-not-shown = It was not put to the vote: { $reason }.
mail-see-response = See the map and the response

## Several answered together
together = Answer several together
together-sentence = Open a group and say once what is done. Each statement keeps it as its own answer, and you can change it for one of them.
together-groups = Groups that are proposed
together-none = Nobody voted on any statement.
together-later = You say what is done once nobody votes any more.
together-counts = { NUMBER($count) } statements, { NUMBER($open) } without an answer
together-alike = Nearly the same: { $words }
together-topic = About: { $words }
together-agreed = What all groups say the same to
together-apart = What sets group { $letter } apart
together-which = Statements
together-hint = Untick what this does not fit.
together-keep = Keep it for each
error-together = Tick at least one statement, and { NUMBER($max) } at most

## Refusals
refused-title =
    { $code ->
        [not-beginner] You do not begin conversations
        [not-conductor] You do not conduct this conversation
        [ended] Nobody votes any more
        [not-ended] People still vote
        [responded] The response is there
        [not-shown] Nobody votes on this statement
        [decided] It was decided already
        [code-needed] You need a code
        [no-codes] No code is needed here
        [no-cookie] Your browser sent no cookie
        [enough-today] You added enough for today
        [enough-statements] There are enough statements
        [no-part] You took no part
        [not-for-members] Members are not asked this
        [classes-said] Somebody answered already
        [sheets-wait] Sheets wait
        [unanswered] Statements have no answer yet
        [same-person] You typed this sheet in
        [sheet-differs] Two typed this sheet differently
        [sheet-counted] This sheet is counted
        [nothing-to-settle] Nothing waits on this sheet
        [enough-sheets] Enough sheets were printed
        [not-open-to-all] Here nobody shares a device
        [enough-devices] Enough devices were set up
        [shared-over] This device is not set up
        [settled-it] You settled this sheet
       *[other] Enough codes were made
    }
refused-reason =
    { $code ->
        [not-beginner] Whoever leads or works for a member city asks its residents; the secretariat asks the members.
        [not-conductor] The house that began it does: its leader and officers, or the secretariat.
        [ended] The last day is over.
        [not-ended] What is done with it is said once the last day is over.
        [responded] What was answered stands on what was counted.
        [not-shown] It waits for a decision, was rejected, or is of another conversation.
        [decided] A decision stands with its reason.
        [code-needed] Whoever takes part here got a code.
        [no-codes] Codes are not used here, or yours was used on this device.
        [no-cookie] Without it your votes could not be kept together.
        [enough-today] Five statements a day leave room for others.
        [enough-statements] Nobody could vote on more.
        [no-part] There are no votes of this device or person.
        [not-for-members] This is for what residents are asked.
        [classes-said] What was said stands on the groups as they are.
        [sheets-wait] Sheets that were typed in are not counted yet: settle them, or throw away what was typed.
        [unanswered] What is done with each statement is part of the response. Say it of each, and decide of those that wait.
        [same-person] Somebody else types it in the second time.
        [sheet-differs] It is settled on its own page, with a look at the sheet.
        [sheet-counted] One code is one sheet.
        [nothing-to-settle] It is counted, or nobody typed it in, or one person alone did.
        [enough-sheets] A conversation has at most 5,000.
        [not-open-to-all] Devices are shared where anyone may take part. With codes, a code does the same on any device.
        [enough-devices] A conversation has at most 100.
        [shared-over] Its hours are over, its link is an old one, or it had as many people as it takes.
        [settled-it] What one person alone says of a sheet counts nothing.
       *[other] A conversation has at most 20,000.
    }
refused-remedy =
    { $code ->
        [no-cookie] Let this site keep a cookie, open the page again and vote.
        [code-needed] Open the page of the conversation and enter it.
        [enough-today] Come back tomorrow, or vote on what others wrote.
        [settled-it] Ask a colleague to look at the sheet and confirm it.
       *[other] Go back to the conversation to see what can be done.
    }

## What is held of a person
personal-votes = Your votes in conversations of members
    .why = So that you can change and withdraw them.
personal-statements = Statements you added in conversations of members
    .why = Others vote on them. Accepted ones stay, with nothing that leads to you.
personal-since = As long as the conversation is kept.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_conversation] The conversation is open. Its address can be passed on.
        [vote_on_statement] Your vote is kept.
        [propose_statement] Your statement waits for a decision.
        [withdraw_from_conversation] All of your votes are gone.
        [bring_code_list] The list is taken in.
        [decide_statement] The decision stands with its reason.
        [dispose_statement] Kept. All read it with the response.
        [carry_statement_on] It is carried on. The thread leads back to what was said.
        [dispose_together] Kept for each of them. All read it with the response.
        [close_conversation] The response is there, and who signed in to take part is told.
        [translate_conversation] Your words are kept in other languages.
        [translate_statement] The versions are kept.
        [name_census_groups] The groups are named. Who voted may now say to which class they belong.
        [say_census_classes] What you said is kept.
        [enter_paper_sheet] Kept. The sheet counts once two people typed in the same.
        [settle_paper_sheet] Settled. It counts once somebody else confirms it.
        [discard_paper_sheet] What was typed is gone. The sheet can be typed in anew.
        [open_shared_device] The device is set up.
        [close_shared_device] The hours of the device are over.
        [begin_on_shared_device] A new voter begins. The one before is forgotten.
        [dress_conversation] Colour and sites are kept.
        [confirm_paper_sheet] Confirmed and counted.
       *[other] { "" }
    }
