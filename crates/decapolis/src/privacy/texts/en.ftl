# Words of privacy: what is held, one's own data, erasure; and how far the pages are made for all.

## What is held
privacy-title = Privacy
privacy-sentence = What this network holds of you, why, for how long, and what you can do about it.
held-title = What is held
held-caption = Data about people
held-nothing-else = Nothing else is held of you. This table is made from the program itself: what is not in it is not kept.
column-what = What
column-why = Why
column-how-long = How long
column-since = Counted from, or what becomes of it
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
with-the-record = as long as the record
rights-title = What you can do
rights-export = Under "Your account" you can download all of it in one file, whenever you like.
rights-erase = There you can also have yourself erased. Your name, address and sign-in are gone at once; a copy restored from a backup erases you again before anybody sees it. What you wrote in a post stays with the post, and the secretariat looks whether a sentence names you. Who has held no post for two years is counted for the operator.
elsewhere-title = Where else your data go
elsewhere-none = Nowhere. No page asks another company for anything, and mails carry no hidden pictures.
elsewhere-cookie = The only cookies are the one that keeps you signed in, those that keep your choice of language and appearance, and one that says for half a minute what you just did. Where residents are asked without an account, one more says for half a year that a device is the same. What you enter at a door, as a note or as a vote while there is no network waits in your browser until it has arrived.
elsewhere-backups = Backups are kept for { $days } days. An erased person is in them until then, and is erased again should one be restored.
not-promised-title = What is not promised
not-promised-operator = Secrecy from whoever runs the server.
not-promised-ballots = Ballots fit for statutory elections.
not-promised-posts = Anonymity of a post that only one person holds.
not-promised-mailbox = Protection of a mailbox that others read.
not-promised-mail = Delivery of mail.

## Accessibility
accessibility-title = Accessibility
accessibility-sentence = Everybody is to be able to use this network, with whatever they use to read and to press.
standard-title = The standard we hold to
standard-sentence = Pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. They work with a keyboard alone, without scripts, at 200 % text size, on 320 pixels, in right-to-left languages and printed.
standard-tests = Before each version a machine examines every page in every language, in a wide and in a narrow window, and a version with a finding is not released.
limits-title = What is not good yet
limits-written = What people write here may be hard to read; we cannot rewrite it for them.
limits-translations = What somebody wrote may not be there in your language; then it is shown as written.
limits-judged = A machine finds about a third of all barriers. People who depend on assistive technology have not yet examined these pages.
tell-us-title = Tell us
tell-us-sentence = If something stands in your way, tell the secretariat of your network. Say which page it was and what you used.

## Your data
data-title = Your data
data-sentence = This is held of you. Take it with you, or have yourself erased.
download = Download all of it, for programs
erase-me-review = See what erasing does
erasure-title = Have yourself erased
erasure-sentence = Nothing has happened yet. Read what goes and what stays, then decide.
erasure-is-final = This cannot be undone, by nobody.
gone-title = This goes at once
stays-title = This stays, without your name, and why
vacant-title = These posts become vacant
sure-question = Are you sure?
sure-answer = Yes, erase me
sure-missing = Tick the box if you want to be erased
erase-me = Erase me
keep-me = Keep my account
erased-title = You have been erased
erased-sentence = Your name, your address and your sign-in are gone. Thank you for what you gave the network.

## Texts left behind
looks-title = Texts that erased people left behind
looks-sentence = Each was written by somebody who has been erased since. Look whether it names them, and ask the city to change it if it does.
looked-at = Looked at
no-looks = Nothing to look at.

## Before somebody is forgotten
notices = When you were told that you will be erased
    .why = So that you are told twice before it happens.
    .since = It goes when you hold a post again, or with you.
notice-subject = { $network } will forget you
notice-why = You have held no post in { $network } for almost two years, so there is no reason any more to keep your name and address.
notice-day = They will be erased on { $day }, for good.
notice-stay = If you hold a post, or will, ask your city's leader or the secretariat to enter it before that day. Then nothing is erased.
notice-link = What is held of you and why

## Own data to read
download-to-read = Download all of it, to read
own-data-title = What is held of you
own-data-sentence = As it was on { $day }. The same data for programs stand in the other file of your account.
own-data-nothing = Nothing of this kind is held.
