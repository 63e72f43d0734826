# Signing in and out, and one's own settings.

sign-in-title = Sign in
sign-in-sentence = Enter your e-mail address and you get a link, or open the link that your network sent you.
invitation-title = Sign in to the network
invitation-sentence = Nothing has happened yet. Press the button to sign in on this device.
sign-in-as = Sign in as { $name }
link-spent-title = This link cannot be used any more
link-spent-sentence = It was used, it has expired, or it is not complete. Ask the secretariat for a new one.
account-title = Your account
you-may-because = You act as { $title }, { $home }.
you-may-until = You act as { $title }, { $home }, because you hold this post until { $until }.
which-post = In which post do you want to act?
act-in-this-post = Act in this post
sign-out = Sign out
your-email = Your e-mail address
email-hint = The one your network knows. You get a mail with a link.
send-me-a-link = Send me a link
too-often-title = Too many links were asked for
too-often-sentence = From here a link was asked for too often. Try again in an hour.
mail-sent-title = Look at your mail
mail-sent-sentence = If the network knows this address, a mail with a link is on its way. It holds for 10 minutes. Open it in this browser and press the button.
code = Code
code-hint = Only if you opened the link in another browser: it shows six digits. Type them here.
wrong-code = This code is wrong or too old. Type the six digits that the link shows, or ask for a new link
elsewhere-title = You asked in another browser
elsewhere-sentence = Nothing has happened yet. If you asked to sign in yourself, go back to that browser and type this code there. Tell it to nobody.
type-this-code = Your code: { $code }
mail-subject = Your link to sign in
mail-asked = Somebody asked to sign in to { $network } with this address.
mail-how = Open the link in the browser in which you asked. It holds for 10 minutes and works once. Opened elsewhere it shows a code.
mail-not-you = If it was not you, do nothing. Without this mail nobody can sign in.
mail-sign-in = Sign in
sessions = Where you are signed in
session-since = since { $began }, last used { $seen }
this-browser = this browser
end-session = End this session
sign-out-everywhere = Sign out everywhere
mails-stay-here = This is a demo network: it sends no mail. Everybody who is signed in can read the mails to posts; a link to sign in is shown to its own person only.
see-mails = Read the mails
personal-link = The address your last sign-in link was mailed to
    .why = So that the link works for that address only.
    .since = It stays until the next link. Erasure removes it.
your-portrait = Your picture
your-calendar = Your meetings in your calendar
your-data = Your data

## Ending the sessions of others
others-title = End somebody's sessions
others-sentence = Use it when a device was lost or somebody else reads a mailbox. The person is signed out everywhere at once, and no link that they have works any more. They can ask for a new one.
others-email = E-mail address of the person
others-end = Sign this person out everywhere
others-unknown = Enter the address of somebody in this network
## Tokens of programs
programs-title = Programs
programs-sentence = A token lets a program read, and write where you say so, for one of your posts. It does no more than you choose, and it ends when you no longer hold the post.
tokens-caption = Your tokens
program-name = Program
program-name-hint = What you will know it by: “Open data portal”.
token-post = Reads for the post
token-scope = What it may do
scope-public = What everybody reads
scope-members = What all members read
scope-post = What the post itself reads
token-days = How long it holds
token-for-days = { $days } days
make-token = Make a token
token-made = Copy the token now. You see it only this once.
last-used = Last used
never-used = not yet
token-until = Holds until
which-token = Which token do you want to end?
end-token = End this token
error-no-program-name = Enter a name for the program
error-long-program-name = Enter a name of at most { $letters } letters
error-program-name-taken = You have a token of this name. If you did not copy it, end it and make another.
error-no-scope = Choose what it may do
error-no-days = Choose how long it holds
refused-token-title = This token cannot be made
refused-token-post = You do not hold this post.
refused-token-post-remedy = Choose one of your own posts.
refused-token-enough = You have { $count } tokens, which is the most.
refused-token-enough-remedy = End one that you no longer need.
what-programs-read = What programs can read
token-without-post = ended with the post
token-expired = expired
## Being welcomed, and assisting
welcome-title = Sign in as { $name }
welcome-sentence = Press the button and we send a link to your address. It holds for 10 minutes, in this browser.
you-draft-until = You read and draft for { $title }, { $home }, until { $until }. The holder of the post sends what you draft.
as-its-assistant = as its assistant: you read and draft
you-stand-in = you stand in until somebody is appointed
your-assistants = Your assistants

## The way to the register of ties
ties-to-declare = Ties to declare
## Programs that write
scope-write = What the post itself reads, and what its holder does in it: state needs, ask, answer

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_others_sessions] All sessions of this person have ended.
        [end_sessions] Signed out there.
        [end_token] The token no longer works.
       *[other] { "" }
    }
