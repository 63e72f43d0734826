# Consultations of members: asked once, answered once a city, and told what came of it.

navigation = Consultations
consultations = Consultations
kind-consultation = consultation
kind-sheet = answers to a consultation
kind-answer = answer to a question of a consultation
verb =
    { $verb ->
        [open] Ask the cities
        [watch] See who answers
        [reply] Write the reply down
        [write] Write a part of your city’s answer
       *[other] Answer and sign
    }
holding-consultations = Consultations
holding-sheets = Consultations to answer
holding-answers = Parts of answers to write

## The list
consultations-sentence = What the network asks its cities, once and all together, and what came of it.
waits-for-you = Waits for your city
all-of-them = All consultations
none-yet = No consultations yet
none-yet-sentence = When the secretariat, the chair or the head of your region asks, it stands here, and on the desk of each city’s leader.
shown = Shown at once: { NUMBER($count) }
older = Older consultations
write-one = Write a consultation
answers-until = answers until { $day }
reply-until = reply promised by { $day }
your-city = your city: { $state }
state-name =
    { $state ->
        [draft] draft
        [open] open
        [closed] waits for the reply
        [late] reply is late
       *[other] replied
    }
sheet-state =
    { $state ->
        [asked] asked
        [in-work] in work
        [signed] signed
        [declined] declined
       *[other] not answered
    }

## Writing one
draft-sentence = It is for you and your colleagues until you open it. Then the cities are asked, and nothing of it changes.
field-title = Title
field-purpose = Purpose
field-purpose-hint = What can change because of it. Nobody answers without knowing what for.
field-addressee = Addressee
field-addressee-hint = Who reads the result and replies to it.
field-language = Language
field-whom = Who is asked
all-members = All member cities
and-deciding = { $whom }, and cities that are deciding
also-asks = Also asks
deciding-cities = Cities that are deciding whether to join
field-answers-until = Last day for answers
field-reply-until = Reply promised by
field-reply-until-hint = If it is missing then, all members see that it is late.
go-on-to-questions = Keep it and go on to the questions
save = Save
change-it = Change title, purpose and days
error-title = Enter a title
error-purpose = Say what can change because of it
error-addressee = Say who replies
error-language = Choose the language
error-whom = Choose who is asked
error-answers-until = Choose a day that lies ahead
error-reply-until = Choose a day after the last day for answers

## In other languages
languages = Languages
languages-sentence = Title, purpose and addressee in other languages. Each reader gets the version in theirs, and where there is none what you wrote. Leave a language empty that has no version.
title-in = Title, in { $language }
purpose-in = Purpose, in { $language }
addressee-in = Addressee, in { $language }

## Questions and the bank
what-it-asks = What it asks
questions-count = questions: { NUMBER($count) }
all-bank-questions = All questions
no-questions = It asks nothing yet
no-questions-sentence = Whoever writes it adds questions, then opens it.
write-questions = Write its questions
write-questions-sentence = Five to twelve are usual. What was asked before is in the bank: cities confirm it with one click.
question-of-bank = A question of the bank
new-question = A new question
add-question = Add the question
take-it = Ask this one
take-out = Take it out
field-which = Which question
field-kind = How it is answered
kind-name =
    { $kind ->
        [text] in words
        [one] one choice
        [several] several choices
        [scale] scale from 1 to 5
        [number] number
        [table] table
        [file] file
       *[other] day
    }
field-question = Question
field-question-hint = One thing at a time, in words that a colleague without background understands.
field-choices = Choices
field-choices-hint = One a line, for questions with choices.
field-choices-same = One a line, as many as before and in the same order: answers hang on their place.
field-columns = Columns of the table
field-columns-hint = For tables, one a line. A column of numbers says what it counts: Staff | people.
field-rows = Rows of the table
field-rows-hint = One a line. Leave it empty where each city names its own.
field-rows-max = Rows that a city may fill in
field-rows-max-hint = At most, where no rows are named.
field-unit = Unit
field-unit-hint = What a number counts: people, euros a year.
field-fact = Fact of the city’s profile that answers it
field-fact-hint = A figure answers a question for a number; a yes or no one with two choices, the first of which says yes.
no-fact = None
field-only = Asked of
asked-of-all = All
asked-only = only after “{ $answer }” to question { NUMBER($number) }
error-question = Write the question
error-kind = Choose how it is answered
error-only = Choose a question of this consultation and one of its answers
error-fact = Choose a figure for a question that is answered by a number, a yes or no for one with two choices, or none
error-choices = Give two to { NUMBER($most) } choices, one a line
error-choices-same = Give as many choices as before: { NUMBER($count) }
error-columns = Give one to { NUMBER($most) } columns, one a line
error-columns-same = Give as many columns as before, and numbers where there were numbers
error-rows = Give { NUMBER($most) } rows at most, one a line
error-rows-same = Give as many rows as before: { NUMBER($count) }
error-question-known = Choose a question
bank = Question bank
bank-sentence = What was ever asked, with its versions and languages. A question that is asked again is mostly confirmed, not typed.
bank-empty = No questions yet
bank-empty-sentence = Each question of a consultation comes here when it is written.
version-number = version { NUMBER($number) }
versions = Versions
versions-sentence = Other words make a new version. What was answered stays with the words that it was given to.
answered-by-fact = answered by: { $fact }
where-asked = Where it was asked
not-asked-yet = It was not asked yet
history-note = what the results of each show
history-until = asked until { $day }
history-answered = answered by { NUMBER($answered) } of { NUMBER($asked) } cities
history-not-in = Answers are still coming in.
history-long-ago = It was long ago: its own results say what came of it.
history-median = Median: { $number }
other-words = Other words
as-version = Keep as the next version
as-language = The same in another language
error-language-there = This version has words in that language: keep yours as the next version

## Its page
one-answer = Answers
one-answer-sentence = One a city: written together, signed by the post that leads its digital work
opened = Opened
ask-now = Ask the cities
ask-now-sentence = Each city gets one sheet, and its leader a mail and an entry on the desk. After that its questions do not change.
open-it = Open it and ask
to-your-sheet = To your city’s answers
see-results = Results and reply
see-response = Who has answered
reply-late = The reply is late
reply-late-sentence = { $addressee } was to reply by { $day }. The cities that answered wait for it.
reply-promised = { $addressee } replies by { $day }.
thread = Thread

## A city’s sheet
sheet-of = What { $city } says
sheet-sentence =
    { $state ->
        [asked] Everybody of the city can write here until { $day }. The leader signs.
        [in-work] In work. Everybody of the city can write here until { $day }. The leader signs.
        [signed] Signed. It can be taken back until { $day }.
        [declined] The city does not answer. That can be taken back until { $day }.
       *[other] The last day was { $day }. Nothing is written any more.
    }
known-before = Known before
known-before-note = one click each
confirm = It still holds: confirm
signed-before-in = signed on { $day } in { $title }
profile-source = from your profile: { $source }
profile-source-of = from your profile: { $source }, { $year }
open-count = open: { NUMBER($count) }
open-question = open
written-by = { $who }, { $day }
confirmed-before = confirmed from an earlier consultation
confirmed-fact = confirmed from the profile: { $source }
older-version = answered in version { NUMBER($number) }
still-open = Not signed: questions without an answer: { NUMBER($count) }
still-open-sentence = Answer each, or say that it is not known or not yours to say.
changed-since = Not signed: answers that changed since the page was shown: { NUMBER($count) }
changed-since-sentence = Read them below, where they are marked. Then sign, or change them.
changed-now = changed since you looked
signed-by =
    { $quote ->
        [yes] { $who } signed on { $day }. The city may be quoted with it.
       *[other] { $who } signed on { $day }. The city is not to be quoted with it.
    }
declined-by = { $who } declined on { $day }
sign-head = Sign for the city
field-quote = May the city be quoted with its words
quote-yes = Yes, with the city’s name
quote-no = No, count it only
error-quote = Say whether the city may be quoted
sign = Sign
decline-head = Do not answer
field-reason = Why the city does not answer
field-reason-hint = Who asks reads it: no time, no power over it, no opinion.
error-reason = Say why
decline = Decline
take-back-head = Take it back
take-back = Take it back and go on writing

## One answer
your-answer = Your city’s answer
field-answer = Answer
scale-hint = 1 is the least, 5 the most.
of-five = { $step } of 5
field-said = What you say
said-name =
    { $said ->
        [answer] The answer above
        [not-known] Not known
       *[other] Not ours to say
    }
error-answer =
    { $kind ->
        [text] Write the answer, or choose that it is not known or not yours to say
        [number] Enter a number, such as 1,200 or 36.5
        [day] Enter a day
        [table] Fill in a cell at least, or choose that it is not known or not yours to say
       *[other] Choose one of the answers
    }
error-said = Choose what you say
error-said-both = Choose “The answer above”, or take your words out
error-cell-number = { $cell }: enter a number, such as 1,200 or 36.5
error-cell-long = { $cell }: enter { NUMBER($most) } letters at most
row-number = Row { NUMBER($number) }
cell-name = { $row } – { $column }
own-rows = rows of your own, at most: { NUMBER($count) }
save-answer = Save the answer
your-file = Your city’s file
file-note = read by whoever reads the answer
hand-in = Hand the file in
no-file-head = No file
open-file = Open the file
file-gone = The file is gone with the person who handed it in.
crossed = { $who } wrote another answer meanwhile ({ $day }). Yours stands below: save it in place of theirs, or keep theirs.
keep-theirs = Keep theirs
with-whom-head = With whom it is
field-colleague = Who writes it
nobody-in-particular = Nobody in particular
hand-it-over = Hand it over
error-colleague = Choose a colleague of your city
with-whom = with { $who }
not-written-now =
    { $state ->
        [signed] The city signed. Its leader takes that back before anything is written.
        [declined] The city declined. Its leader takes that back before anything is written.
       *[other] The last day is over. Nothing is written any more.
    }
kept-as-draft = Your words are kept as a draft
kept-as-draft-sentence =
    { $state ->
        [signed] The city had signed when you sent them, so they are not part of its answer. They are on your desk: if its leader takes the signature back, you can send them.
        [declined] The city had declined when you sent them, so they are not part of an answer. They are on your desk: if its leader takes that back, you can send them.
       *[other] The last day was over when you sent them, so they are not part of the city’s answer. They are on your desk.
    }
what-you-wrote = What you wrote
see-draft = See the draft

## As a spreadsheet
as-spreadsheet = As a spreadsheet
spreadsheet-sentence = Fill it in wherever your colleagues work together, and bring it back here. You see what would change before anything is written.
download-sheet = Download the spreadsheet
questions-file = Questions as a spreadsheet
upload-head = Bring it back
field-spreadsheet = Spreadsheet
field-spreadsheet-hint = As .xlsx, at most { NUMBER($megabytes) } MB.
look-through = Look through it
error-not-spreadsheet = Choose a spreadsheet as .xlsx; save it so first where it is of another kind
error-spreadsheet = Not taken. To put right, on this page: { NUMBER($count) }. Then bring it again
wrong-head = What to put right
would-change = What would change
would-change-count = answers: { NUMBER($count) }
would-change-caption = What stands there now, and what the spreadsheet says
column-now = Now
column-written = Written by
column-new = In the spreadsheet
nothing-changes = Nothing would change: your city says all this already.
stay-the-same = Answers that stay as they are: { NUMBER($count) }.
left-out = { $cell } is left out: question { NUMBER($number) } is not asked after the other answers.
take-upload = Write these answers ({ NUMBER($count) })
upload-crossed = Something changed since you looked: look again at what would change, then write it.
sheet-answers = Answers
sheet-until = Last day for answers: { $day }.
sheet-until-of = Answers of { $city }. Last day: { $day }.
sheet-how-answer = Write in the framed cells; the others are locked.
sheet-how-choices = Take one choice from the list. Of several choices write the numbers, such as 1; 3.
sheet-how-instead = Where you have no answer, leave its cell empty and take a reason from the list beside it.
sheet-how-known = What is known of your city stands in the last column. Where it still holds, write the same as your answer.
sheet-how-back = Bring the file back on the page of your city’s answers: you see what would change before anything is written.
sheet-how-table = Write below, a row for each cell.
sheet-how-file = Files are handed in on the page of the question.
column-key = Key (leave as it is)
column-answer = Your answer
column-instead = Instead of an answer
wrong-at = Sheet “{ $page }”, { $cell }: { $what }
wrong-file =
    { $code ->
        [broken] The file cannot be read. Save it anew as .xlsx and bring it again.
        [much] The file holds more than a spreadsheet of answers. Take the one that you can download here.
       *[heads] The file has no row with the heads of its columns. Take the one that you can download here.
    }
wrong-no-column = No column is called “{ $column }”. Give it that head again.
wrong-two-columns = “{ $column }” is the head of two columns. Keep one of them.
wrong-twice = this question stands in row { $row } already. Keep one of the two.
wrong-long = this is too long. At most { NUMBER($most) } letters can be kept.
wrong-cell =
    { $code ->
        [key] the key of the row is missing. Copy it from the file that you can download here.
        [unknown] “{ $typed }” is the key of no question of this consultation.
        [version] “{ $typed }” is the key of words that the question never had.
        [text] “{ $typed }” cannot be kept as words.
        [one] “{ $typed }” is none of the choices.
        [several] “{ $typed }” is not a list of the choices.
        [scale] “{ $typed }” is not a whole number from 1 to 5.
        [number] “{ $typed }” is not a number.
        [day] “{ $typed }” is not a day.
        [both] there is an answer and a reason for none. Keep one of the two.
        [reason] “{ $typed }” is none of the reasons in the list.
        [table] “{ $typed }” stands beside the table. Write it in the rows below, a cell each.
        [cell-reason] a reason is given for the whole table. Write it in the row of the question.
        [file] “{ $typed }” is not handed in by a spreadsheet. Hand the file in on the page of the question, and empty the cell.
       *[formula] the formula gives { $typed }.
    }
noticed-moved = The column “{ $column }” stands in { $at } now; it was read there.
noticed-renamed = { $cell } has the head of “{ $column }” in another language; it was read.
noticed-other-words = { $cell }: question { NUMBER($number) } has other words since this file was made. The answer stays with the words that the file has.
noticed-not-in-file = Question { NUMBER($number) } is not in the file; its answer stays.

## Who has answered
response = Who has answered
response-sentence = Cities asked: { NUMBER($asked) }. Signed: { NUMBER($signed) }.
by-region = By region
region = Region
all-regions = All regions
your-region = { $name } (yours)
asked-cities = Cities
share-signed = Signed, share
rates-caption = Where the answers of the cities stand now
who-has-not = Who has not signed
waiting-caption = Cities that have not signed, with why where they declined
all-answered = All cities that you look after have signed
city = City
state = State
nudged = Last reminded by somebody
nudge-head = Remind those who have not answered
nudge-sentence = Cities that can be written to now: { NUMBER($count) }. Each gets one such mail in seven days at most.
nudge = Write to them

## Results
results = Results and reply
results-sentence = Cities asked: { NUMBER($asked) }. Signed: { NUMBER($signed) }.
as-file = As a file
what-was-said = What was said
all-cities = All cities
share = Share
number = No.
value = Value
answered = Answered
median = Median
cell-sum = { $cell }: total
cell-median = { $cell }: median
range = Range
first-and-last = First and last
not-known = Not known
not-ours = Not ours to say
range-between = { $first } to { $last }
step-between = { $from } to below { $to }
table-caption =
    { $unit ->
        [none] Question { NUMBER($number) }: answered by { NUMBER($answered) } of { NUMBER($asked) } cities that were asked
       *[other] Question { NUMBER($number) }: answered by { NUMBER($answered) } of { NUMBER($asked) } cities that were asked; in { $unit }
    }
too-few = Not shown: fewer than { NUMBER($from) } cities answered it, or a hidden region would follow from it.
regions-hidden = Regions not shown: { NUMBER($count) }. Fewer than { NUMBER($from) } cities answered there, or such a region would follow from the others.
method = How this was counted
method-asked =
    { $whom ->
        [all] Asked were all member cities: { NUMBER($count) }.
        [all-deciding] Asked were all member cities and those that are deciding: { NUMBER($count) }.
        [region] Asked were the member cities of one region: { NUMBER($count) }.
       *[other] Asked were the cities of one region, those that are deciding among them: { NUMBER($count) }.
    }
method-when = From { $from } to { $until }.
method-answered = Signed answers, which alone are counted: { NUMBER($count) }.
method-deciding = Of these, from cities that were deciding whether to join: { NUMBER($count) }.
method-one = Each city counts once, whatever its size. Shares are of the cities that answered the question.
method-regions = A region is shown where at least { NUMBER($from) } cities answered, members and those that are deciding alike, and where no smaller one follows from it.
method-quotes = Words are shown only of cities that said they may be quoted.
method-tables = Numbers in named rows of a table are added up, each cell by the same rule as a question: “–” stands where it hides the number. Rows that cities name themselves are not added up.

## The reply
the-reply = The addressee’s reply
write-reply = Write the reply and what was done
write-reply-sentence = Say first what was done with each question: the mail of the reply tells it to all who signed. What you say later is told in another mail, one a day at most.
field-reply-who = Who replied
field-reply-day = On which day
field-reply-words = What they said
field-reply-words-hint = In their words. It is sent to all whose city signed.
error-reply-who = Say who replied
error-reply-words = Write what they said
save-reply = Keep the reply and tell the cities
what-was-done = What was done with it
field-done = What was done
done-name =
    { $done ->
        [taken-up] taken up
        [in-part] taken up in part
       *[other] not taken up
    }
field-why = Why
field-why-hint = One or two sentences that a city can pass on.
error-done = Choose what was done
error-why = Say why
say-it = Say it

## Mails
mail-asks-subject = Your city is consulted
mail-asks = The network asks all its cities the same questions once, and tells them what came of it. Your city is asked about:
mail-until = The last day is { $day }.
mail-how = Your colleagues can write with you. What your city signed before takes one click. You sign.
mail-answer = See the questions and answer
mail-reminds-subject = A week left to answer
mail-reminds = Your city has not signed its answers yet. The last day is { $day }.
mail-nudges-subject = Your city’s answer is missed
mail-nudges = { $name } ({ $title }) asks for your city’s answer. The last day is { $day }. A few minutes are enough to begin, and “not known” is an answer.
mail-tells-subject = What came of what your city said
mail-tells = Your city answered this consultation. Now there is a reply.
mail-tells-later-subject = What was done with your city’s answers
mail-tells-later = More was said about what was done with what your city said.
mail-replied = { $who } said on { $day }:
mail-disposed =
    { $done ->
        [taken-up] This was taken up, because:
        [in-part] This was taken up in part, because:
       *[other] This was not taken up, because:
    }
mail-results = See all results

## What people are told after an act
done =
    { $act ->
        [begin_consultation] It is a draft, for you and your colleagues. Write its questions.
        [name_consultation] The versions are kept.
        [open_consultation] It is open. The cities are being asked, a few at a time.
        [sign_consultation] Signed. You can take it back until the last day.
        [decline_consultation] Who asks sees that the city does not answer, and why.
        [take_consultation_back] It is in work again.
        [confirm_sheet_answer] Confirmed.
        [bring_consultation_file] It is not written yet. Look at what would change, then write it.
        [take_consultation_file] The answers are written.
        [nudge_consultation] They were written to.
        [write_consultation_reply] The reply stands beside the results. All whose city signed are being told.
        [dispose_consultation] It stands beside the question.
        [carry_consultation_on] It is carried on. The thread leads back to the consultation.
        [hand_in_file] The file is part of your city’s answer.
       *[other] { "" }
    }

## What is refused
refused-title =
    { $code ->
        [not-yours] You do not write this consultation
        [opened] It was opened
        [no-questions] It asks nothing
        [enough] It asks as much as anybody answers
        [day-over] Its last day is over
        [hangs-on] Another question hangs on it
        [not-your-city] This is another city’s answer
        [closed] The last day is over
        [signed] The city signed it
        [declined] The city declined
        [not-signed] There is nothing to take back
        [not-leader] The city’s leader signs
        [nothing-known] There is nothing to confirm any more
        [not-open] It does not ask now
        [nudged] Nobody can be reminded now
        [not-closed] The answers are not all in
       *[other] The secretariat writes the reply down
    }
refused-reason =
    { $code ->
        [not-yours] Secretariat and chair ask all members or a region; who heads a region asks that region.
        [opened] What cities answer stays as it was asked.
        [no-questions] A consultation is opened with a question at least.
        [enough] More than forty questions are signed by nobody.
        [day-over] Nobody could answer it.
        [hangs-on] That one is asked only of those who answer this one so.
        [not-your-city] Only people who work for the city write its answer.
        [closed] Nothing of the answer is written or taken back any more. What you typed before is kept as a draft.
        [signed] What is signed is not changed.
        [declined] It said that it does not answer.
        [not-signed] The answer is in work.
        [not-leader] Everybody of the city writes; the post that leads its digital work speaks for it.
        [nothing-known] What was known has changed since the page was shown.
        [not-open] Only while it is open are cities reminded.
        [nudged] Each city gets one such mail in seven days at most, and those that have not answered had theirs, or have nobody to write to.
        [not-closed] A reply to answers that can still change would come too early.
       *[other] So it stands once, beside the results.
    }
refused-remedy =
    { $code ->
        [not-yours] Ask the secretariat to ask it.
        [opened] Put other words to a question in the bank, for the next time.
        [no-questions] Write a question.
        [enough] Take one out first.
        [day-over] Choose a later day.
        [hangs-on] Take the other one out first.
        [not-your-city] Write to the city.
        [closed] See the results, or write to the secretariat.
        [signed] The city’s leader can take it back until the last day.
        [declined] The city’s leader can take that back until the last day.
        [not-signed] Go on writing.
        [not-leader] Tell your leader that it is ready.
        [nothing-known] Open the question again.
        [not-open] See the results.
        [nudged] Try again in a few days.
        [not-closed] Come back after the last day.
       *[other] Send it to the secretariat.
    }

## What is held of people
personal-consultations = What you wrote in consultations
personal-consultations-why = Your city’s and the network’s word, with the post that wrote it.
personal-consultations-since = as long as the consultation, since others count on what was said
personal-uploads = Spreadsheets that you brought to consultations
personal-uploads-why = So that you see what would change before it is written.
personal-uploads-since = from when it was brought; gone as soon as it is written
personal-sheet-files = Files that you handed in to consultations
personal-sheet-files-why = Your city’s answer to a question that asks for a file.
personal-sheet-files-since = as long as the answer; gone when another takes its place, when the city says something else, or with you
