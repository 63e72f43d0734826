# Words that every page needs.

## Frame of the page
skip-link = Skip to main content
menu = Menu
more = More
language-choice = Language
theme = Appearance
theme-light = Light
theme-dark = Dark
theme-system = As on this device
sign-in = Sign in
sign-out = Sign out
footer = About this site
privacy = Privacy
accessibility = Accessibility
saved = Saved.
page-as-data = This page as data
source-code = Source code

## Pages that say why there is no page
not-found = Page not found
    .reason = There is nothing at this address, or it is not open to you.
    .next = Check the address, search, or go back to the start page.
not-allowed = You may not do this
    .next = If you think you should be able to, ask the secretariat.
sign-in-needed = Sign in to continue
    .reason = This page is open to people who are signed in.
failed = Something went wrong
    .reason = The fault is ours. What you entered was not saved.
    .next = Try again in a few minutes. If it happens again, give the secretariat this reference: { $reference }
busy = Too many people at once
    .next = Try again in a few seconds. Nothing was lost.
start-page = Start page

## Forms
error-summary = There is a problem
error-prefix = Error:
save = Save
cancel = Cancel
continue-on = Continue
change = Change
remove = Remove
undo = Undo
back = Back
search = Search
yes = Yes
no = No
optional = optional

## What is known of a condition or a fact
met = Met
not-met = Not met
not-known = Not known
year-and-source = { $year }, { $source }

## Days from today
due-in =
    { $days ->
        [0] today
        [1] tomorrow
        [one] in { $days } day
       *[other] in { $days } days
    }
days-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
days-ago =
    { $days ->
        [0] today
        [1] yesterday
        [one] { $days } day ago
       *[other] { $days } days ago
    }

## Lists
pagination = Pages
previous-page = Previous
next-page = Next
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
results =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
empty-list = Nothing here yet
show-all = Show all

## Posts and what they may do
function-name =
    { $function ->
        [leader] city leaders
        [officer] city officers
        [assistant] assistants
        [president] regional presidents
        [deputy] deputies of regional presidents
        [chair] the chair
        [secretariat] the secretariat
        [partner] partners
       *[other] nobody
    }
refused-post-title = This is not for your post
refused-post-reason = This page is for { $functions }.
refused-post-remedy = If you hold such a post too, change to it; otherwise ask the secretariat.

## Around every page
post-of-home = { $title }, { $home }
your-account = Your account
demo-notice = Demo: people and statements are invented, practices come from their sources.

## Mails
mail-sent-by = Sent by { $network }. Opening a link does nothing yet: a page asks you first.
mail-stop = Fewer or no more mails of this kind

## Links in mails
act-link-dead = This link cannot be used any more
act-link-reason =
    { $code ->
        [link-expired] Its time is over.
        [post-ended] You do not hold the post it was sent to.
       *[other] What was done can be taken back for a day only.
    }
act-link-remedy = Sign in to see what you can do.
not-from-this-page = This button was not pressed on our page
not-from-this-page-reason = Mail programs open links by themselves, so we only accept the button from the browser in which the page was opened, with cookies on.
not-from-this-page-remedy = Open the link from your mail again and press the button there.

## What is held of a person
former-holder = A former holder
personal-person = Name, e-mail address, language, time zone
    .why = So that others know who holds a post and can reach the holder.
    .since = the end of your last post
personal-posts = Posts you hold and held
    .why = So that it can be told who spoke for a city or a body, and when.
    .since = It stays part of the post's history. After erasure it names a former holder.
personal-sessions = Sessions
    .why = So that you stay signed in.
    .since = signing in
personal-links = Sign-in links
    .why = So that you can sign in. Only a hash of each link is kept.
    .since = the day the link expired
personal-acts = What you did: the act, the record, the time
    .why = So that it can be proved later who changed what.
    .since = It stays, under a random number. After erasure nothing leads from that number to you.
personal-mails = Mails to you
    .why = So that they can be sent, and sent again when the mail server was away.
    .since = the mail was sent or refused
personal-stops = Kinds of mail you stopped
    .why = So that you do not get them.
    .since = It stays until you want them again. Erasure removes it.

## A full disk
disk-full = The disk is full: nothing was saved
    .reason = You can go on reading. What you sent was not kept.
    .next = Keep what you typed, and tell whoever runs this network. Once there is room, send it again: it counts once.
## Tokens of programs
refused-scope-title = This token does not reach so far
refused-scope-reason = The token needs the scope { $scope }.
refused-scope-remedy = Make a token with that scope in your account, under Programs.
personal-tokens = Tokens of your programs
    .why = So that your programs can read for you. Only a hash of each token is kept, and the day of its last use.
    .since = the day the token was made
## Forms that are read
form-too-long = Use at most { NUMBER($max) } letters
form-day = Enter a day, for example 2026-04-13
form-time = Enter a time, for example 14:30
form-count = Enter a whole number from { NUMBER($least) } to { NUMBER($most) }
form-backwards = Enter a last day that is not before the first
## Assistants and drafts
assistant-of = Assistant of { $title }, { $home }
keep-as-draft = { $label }: keep as a draft for the holder
only-the-holder = { $label }: only the holder of the post does this
for-the-holder-title = An assistant cannot do this
for-the-holder-reason = You act as the assistant of { $title }: you read and draft for this post.
for-the-holder-remedy = Ask the holder of the post to do it.
draft-refused-title = This draft cannot be sent or laid aside
draft-refused-reason =
    { $code ->
        [draft-settled] It was sent or laid aside already.
       *[other] It was written for another post.
    }
draft-refused-remedy = Look at your desk for what waits now.
personal-assistances = Posts you assist
    .why = So that you can read and draft for their holders.
    .since = It stays part of the post's history. Erasure removes it.
personal-drafts = What you drafted for others
    .why = So that the holder of the post can send it.
    .since = the day it was sent or laid aside
## Mail in
mail-reply = You can also answer by replying to this mail.
reply-refused = Your reply was not taken
reply-reason =
    { $code ->
        [link-expired] The time in which the mail could be answered is over.
        [post-ended] You do not hold the post that was asked.
        [empty] We found no words of yours above the quoted mail.
        [too-large] It is larger than 10 MB.
        [too-many-files] More than 10 files were attached.
       *[other] What it was about is not there any more.
    }
reply-remedy =
    { $code ->
        [link-expired] Sign in to see what you can do.
        [post-ended] Whoever holds it now can answer.
        [empty] Write your words above the quoted mail and send it again.
        [too-large] Send it again without the files; a link to them is enough.
        [too-many-files] Send it again without the files; a link to them is enough.
        [words] Send it again.
       *[other] Sign in to see what is there.
    }
reply-your-words = This is what you wrote:
reply-by-page = Answer on a page instead
reply-without-files-subject = Your reply was taken without its files
reply-without-files = Your words were taken. These files were not, because files are not kept here. A link in your words is enough.
reply-confirm-subject = Is this reply yours?
reply-from-elsewhere = A reply to a mail of yours came from this address, and we cannot be sure that you sent it:
reply-its-words = This is what it says:
reply-from-calendar =
    { $said ->
        [comes] Pressed in a calendar: I come.
        [stays-away] Pressed in a calendar: I do not come.
        [perhaps] Pressed in a calendar: perhaps.
       *[other] Pressed in a calendar, without yes or no.
    }
reply-not-yours = Nothing is done yet. If you did not write it, there is nothing to do.
reply-confirm = It is mine: look at it and send it
personal-mails-in = Mails you sent as replies
    .why = So that a reply that was cut wrongly can be put right, and that none is taken twice.
    .since = the day the mail came in
## Mails in one
digest-subject =
    { $pace ->
        [daily] What came in since yesterday
       *[other] What came in this week
    }

## What people say below a record
discussion-refused =
    { $code ->
        [no-post] Only holders of posts talk here
        [too-many] That is enough for one day
        [not-yours] Somebody else said this
        [hidden] This comment is hidden
        [hidden-before] Somebody hid it before you
        [not-a-moderator] You cannot hide this comment
        [not-hidden] This comment is not hidden
        [nothing-to-appeal] There is nothing to decide
        [not-the-decider] This is for another post to decide
        [your-own] This comment is your own
        [nobody-named] Nobody is named who could read it
       *[other] It is settled
    }
discussion-refused-reason =
    { $code ->
        [no-post] You hold no post in this network.
        [too-many] At most { NUMBER($most) } comments a day are taken from you, so that everybody is heard.
        [not-yours] A comment is changed by whoever said it.
        [hidden] While it is hidden nothing in it is changed.
        [hidden-before] It was hidden on { $day }; your reason was not kept.
        [not-a-moderator] Its author, the people whose record it is, and the secretariat hide it.
        [not-hidden] It is shown to everybody who reads the record.
        [nothing-to-appeal] You hid it yourself, it was appealed before, or it was decided.
        [not-the-decider] It stands on one desk, and never on that of who hid it.
        [your-own] You can change or hide it.
        [nobody-named] The network named no post that is apart from both of you.
       *[other] What was done about it was said already.
    }
discussion-refused-remedy =
    { $code ->
        [too-many] Go on tomorrow, or write to somebody directly.
        [hidden] Say why it should be shown, on the page of the comment.
        [not-a-moderator] Report it, if it is harassment.
        [nobody-named] Ask the chair of the network to name somebody.
       *[other] Go back to see what can be done.
    }
personal-comments = What you said below records
    .why = So that those who read a record can talk about it.
    .since = It stays with the record, every version. Erasure removes it.
personal-follows = Discussions you follow
    .why = So that you are told of what is said.
    .since = It stays until you stop following. Erasure removes it.
personal-reports = Harassment you reported
    .why = So that the one named person can look at it.
    .since = the day it was settled

## Entries that wait on a device for the network

kept-waiting = Waiting on this device:
kept-signed-out = You are signed out. Sign in again and it is sent.
kept-others = Entries of somebody else wait here too: they are sent when that person signs in.
kept-refused = Not taken:
kept-remove = Remove from this device

## Files
file-field = File
file-taken = PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, plain text or CSV; at most { NUMBER($megabytes) } MB
file-choose-again = Choose the file again: a browser does not keep it.
portrait-missing = Choose a picture
portrait-is-none = Choose a JPEG or PNG picture that is whole
portrait-too-many-pixels = Choose a picture of at most { NUMBER($millions) } million pixels
file-missing = Choose a file
file-too-large = Choose a file of at most { NUMBER($megabytes) } MB
file-refused =
    { $code ->
        [empty] The file is empty: choose another one
        [name] Give the file a plain name with one ending, such as report.pdf
        [unknown] Files of this kind are not taken: save it as PDF, or in a format named above
        [runs] Web pages, SVG drawings and programs are not taken: save it as PDF or as a picture
        [macros] Documents with macros are not taken: save it without them, or as PDF
        [two] The file can be read as two things at once: save it anew, or as PDF
       *[broken] The file is cut short or damaged: save it anew and choose it again
    }
file-disguised = The file is of the kind { $kind }, and its name says otherwise: give it the right ending
file-kind =
    { $code ->
        [pdf] PDF
        [odt] OpenDocument text
        [ods] OpenDocument spreadsheet
        [odp] OpenDocument slides
        [docx] Word document
        [xlsx] Excel workbook
        [pptx] PowerPoint slides
        [png] PNG picture
        [jpg] JPEG picture
        [csv] table in CSV
       *[txt] plain text
    }
file-about = { $kind }, { $size }
file-kilobytes = { NUMBER($kilobytes) } kB
file-megabytes = { $megabytes } MB
files-away = Files cannot be reached now
    .reason = The place where files lie does not answer. Nothing was saved and nothing was lost.
    .next = Try again in a few minutes. If you were sending a file, choose it again.
personal-files = Files you put somewhere
    .why = So that others know who gave them.
    .since = The file stays as long as the record that it is part of. Erasure removes your name from it.
