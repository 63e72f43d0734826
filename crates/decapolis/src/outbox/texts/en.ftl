# The outbox, acting from a mail, stopping mails.

title = Mails sent
demo-sentence = A demo network sends no mail. Read here what people would get about what you may read, and use the links in it. What concerns one person alone, such as a link to sign in, or is in confidence, only that person sees.
real-sentence = Which mails left and which were refused. What they say is not kept.
nothing = There is no mail yet.
older = Older mails
to = to { $name }
state =
    { $state ->
        [waiting] waiting to be sent
        [kept] kept here
        [sent] sent
        [refused] refused
        [gathered] gathered, sent later with others
        [digested] sent with others
       *[other] not sent
    }
stop-kind = How often these mails come
stop-title = How often you get mails of this kind
is-sent =
    { $kind ->
        [question] You get a mail when somebody asks you a question. Without it you still see questions on your start page.
        [answer] You get a mail when somebody answers your question. Without it you still see answers in the brief.
        [letter] You get a mail when the network writes you a letter.
        [digest] You get what you wanted gathered in one mail.
       *[other] You get mails of this kind.
    }
is-stopped =
    { $kind ->
        [question] You get no more mails when somebody asks you a question.
        [answer] You get no more mails when somebody answers your question.
        [letter] You get no more letters of the network. Mails about your own questions and needs still come.
        [digest] You get no more mails of what was gathered.
       *[other] You get no more mails of this kind.
    }
you-act-as = You act as { $name }, { $title }, { $home }. This link does this one thing and signs you in nowhere.
done-title = Done
undo = Take it back
undo-sentence = You can take it back for a day.
latest-mails = Latest mails
## Confirming a reply
confirm-title = Is this reply yours?
confirm-sentence = It came by mail from elsewhere. Send it only if you wrote it.
confirm-button = It is mine: send it
confirm-receipt = Your reply is kept and does what it was for.
## How often
pace = How often
pace-name =
    { $pace ->
        [at-once] At once
        [daily] Once a day, if there was something
        [weekly] On Mondays, if there was something
       *[never] Never
    }
keep-pace = Keep this
