# Words of actions.

actions = Actions
actions-sentence = Who does what until when, as meetings agreed it.
kind-action = action
holding-actions = Open actions of meetings
verb =
    { $verb ->
        [answer] Say how it stands
       *[other] See
    }
state =
    { $state ->
        [late] late
        [open] open
        [done] done
       *[other] dropped
    }
which-of-them = Which of them
show = Show
actions-shown =
    { $state ->
        [late]
            { $count ->
                [one] { $count } is late
               *[other] { $count } are late
            }
        [done]
            { $count ->
                [one] { $count } is done
               *[other] { $count } are done
            }
       *[other]
            { $count ->
                [one] { $count } is open
               *[other] { $count } are open
            }
    }
no-actions = Nothing here
no-actions-sentence = What a meeting gives your city to do stands here, from the meeting until it is done.
due-on = until { $day }
due-before = before: until { $day }
who-does-it = Who does it
until-when = Until when
which-meeting = From the meeting
which-item = From which item
the-whole-meeting = the meeting as a whole
which-item-hint = The title of the item on the agenda. Leave it empty for the meeting as a whole.
closed-item = Closed item
not-for-partners = Not for partners
what-is-to-do = What is to be done
what-is-to-do-hint = One sentence that says what will be there when it is done.
choose-owner = choose a post
how-it-stands = How does it stand?
how-it-stands-sentence = Say that it is done and what shows it, that it comes later and why, or to whom in your house you hand it on.
say-turn =
    { $turn ->
        [done] It is done
        [handed-on] Somebody else of ours does it
       *[other] It comes later
    }
what-shows-it = What shows it, or why later
what-shows-it-hint = Done: what is there now. Later: the reason, which is kept.
what-shows-it-or-why = What shows it, or why later or handed on
what-shows-it-or-why-hint = Done: what is there now. Later or handed on: the reason, which is kept.
link = A link that shows it
link-hint = Where it can be seen, if it stands in the web.
new-day = New day
new-day-hint = Only where it comes later.
send-answer = Say so
answer-receipt = You said how the action stands.
hand-on = Hand it on
hand-on-to = To whom
hand-on-hint = They are told by mail, with this reason.
why = Why
reopen = Open it again
not-done-after-all = Not done after all
drop-it = Drop it
drop-hint = Its owner is told, with this reason. It stays in the list of the meeting.
settled-on =
    { $state ->
        [done] Done on { $day }
       *[other] Dropped on { $day }
    }
what-happened = What happened
turn =
    { $kind ->
        [done] Done
        [reopened] Open again
        [later] Comes later
        [handed-on] Handed on
       *[other] Dropped
    }
thread = Thread
mail-says =
    { $kind ->
        [new] The meeting “{ $meeting }” gave your post something to do until { $day }:
        [handed-on] This was handed on to your post. It comes from the meeting “{ $meeting }” and is due on { $day }:
        [called-back] This is not yours to do any more: whoever handed it on to you does it after all. It comes from the meeting “{ $meeting }” and is due on { $day }:
        [soon] From the meeting “{ $meeting }”, and due on { $day }:
        [late] From the meeting “{ $meeting }”. It was due on { $day } and is late:
       *[other] Nobody has to do this any more. It came from the meeting “{ $meeting }” and was due on { $day }:
    }
mail-subject =
    { $kind ->
        [new] Something to do from a meeting
        [handed-on] Something to do was handed on to you
        [called-back] Taken back: something to do that was handed on to you
        [soon] Due within a week: your action
        [late] Late: your action
       *[other] Your action was dropped
    }
mail-how = From this mail you can say that it is done or that it comes later, or hand it on to another post of your house, without signing in.
mail-answer = Say how it stands
mail-see = See it
error-what = Say what is to be done
error-owner = Choose a post
error-day = Enter a day from today on
error-turn = Say whether it is done or comes later
error-link = Enter an address that begins with https://
error-shows = Say what shows that it is done, or give a link
error-reason = Say why
refused-title =
    { $code ->
        [not-conducting] Who conducts the meeting does this
        [not-owner] This is not yours to say
        [settled] This action is not open any more
        [not-done] This action is not done
        [same-owner] It is theirs already
        [not-among-them] This post cannot be given it
       *[other] Something else happened with it since
    }
refused-reason =
    { $code ->
        [not-conducting] You take part in it, or you do not.
        [not-owner] The post that does it says how it stands.
        [settled] It is done, or was dropped.
        [not-done] Only what is done can be opened again.
        [same-owner] An action is handed on to another post.
        [not-among-them] An action is given to cities that attend the meeting, to the owner’s city, or to the secretariat.
       *[other] Only what you said last can be taken back.
    }
refused-remedy =
    { $code ->
        [not-conducting] Ask whoever chairs it.
        [not-owner] Ask them, or the secretariat.
        [moved-on] Open its page and see how it stands.
       *[other] Open its page and choose again.
    }

## What is kept of a person
personal-opened = Actions that you wrote down in your posts
    .why = Whoever does them has to know what was agreed.
personal-answered = What you said of actions in your posts
    .why = The meeting reads what became of its actions.
personal-stays = It stays with the post, without your name. After an erasure the secretariat looks whether a sentence names you.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [answer_action] You said how it stands. The meeting reads it.
        [hand_action_on] It is handed on, and they are told.
        [reopen_action] It is open again.
        [drop_action] It is dropped, and its owner is told.
       *[other] { "" }
    }
