# Calls for sessions: what a conference asks for, who reviews it, what becomes of it.

kind-submission = a proposed session
holding-sessions = Sessions to hand in or to confirm
holding-reviews = Sessions to review
call = Call for sessions
decisions = Decisions about sessions
speakers-page = Speakers
in-short = In short
thread = Where from, and what came of it
topic = Topic
region = Region
share = Share
partner = partner
session = Session
sessions = Sessions
verb =
    { $verb ->
        [submit] Hand in your session
        [confirm] Say whether you come with your session
        [review] Review a session
        [answer-reviewing] Say whether you review sessions
        [answer-session-speaker] Say whether you speak
       *[other] Decide the programme
    }
format =
    { $format ->
        [talk] Talk
        [panel] Panel
        [workshop] Workshop
       *[other] Poster
    }
format-minutes =
    { $format ->
        [talk] Talk, { NUMBER($minutes) } minutes
        [panel] Panel, { NUMBER($minutes) } minutes
        [workshop] Workshop, { NUMBER($minutes) } minutes
       *[other] Poster, { NUMBER($minutes) } minutes
    }
format-label = Format
minutes-each =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
call-state =
    { $state ->
        [draft] not open yet
        [open] open
        [in-review] in review
       *[other] decided
    }
session-state =
    { $state ->
        [draft] draft
        [submitted] handed in
        [withdrawn] withdrawn
        [accepted] accepted, to be confirmed
        [confirmed] confirmed
        [given-up] accepted, the speakers cannot come
        [waiting] on the waiting list
       *[other] declined
    }

## The call
make-call = Make the call
no-call-yet = Nobody was asked for sessions yet. Only those who prepare the conference see this.
see-call = Open the call
open-until = Sessions can be proposed until { $closes }.
call-sentence =
    { $state ->
        [draft] The call is not open yet.
        [in-review] { NUMBER($count) } sessions were handed in and are being reviewed.
       *[other] { NUMBER($count) } sessions were handed in; the decisions are announced.
    }
change-call = Change the call
keep-call = The call for sessions
keep-call-sentence = Days and hours are those of the conference: { $zone }.
save-call = Keep the call
asked-for = What is asked for
asked-for-hint = In a few sentences, for those who think about proposing something.
opens = Opens
closes = Closes
opens-day = First day
opens-time = Opens at
closes-day = Last day
closes-time = Closes at
review-by = Reviews are due by
talk-minutes = Talk: minutes
panel-minutes = Panel: minutes
workshop-minutes = Workshop: minutes
poster-minutes = Poster: minutes
minutes-hint = Leave empty where this format is not asked for.
topics-asked = Topics asked for
topics-hint = Where none is ticked, all are.
all-topics = all topics
blind-label = How reviews are written
blind-hint = A blind review looks at what is proposed and not at who proposes it.
is-blind = Reviewers do not see who speaks
is-not-blind = Reviewers see who speaks
region-share = At least from each region, in a hundred sessions
region-share-hint = 0 where nothing is aimed at. What falls short is shown before decisions are announced.
partners-a-panel = Partners on one panel at the most
partners-hint = More are shown before decisions are announced.
reviewers = Reviewers
reviewers-hint = Each session goes to two of them, to three where there are four reviewers; never to somebody of the same house.

## Proposing
propose-session = Propose a session
change-session = Change the session
go-on-writing = Go on writing
hand-in = Hand it in
save-session = Keep the changes
keep-draft = Keep as a draft
until-when = It can be changed until { $closes }.
own-sessions = What we propose
nothing-proposed = Your house proposes nothing yet
nothing-proposed-sentence = What you begin here stays a draft until you hand it in.
session-title = Title
no-topic = no topic
abstract-label = Abstract
abstract-hint = 150 to 300 words: what you tried, what came of it, what failed, and what happens in the session.
goal = What people will know or can do afterwards
goal-hint = One or two sentences. They stand on the agenda.
goal-is = What you take home:
practice = The practice it stands on
practice-hint = The address of a practice of the network, such as /practices/…
held-in = Language
needs = What the room must have
needs-hint = A screen, tables, a ramp, interpretation.
presence = Where you speak from
presence-name =
    { $presence ->
        [remote] from elsewhere, by video
       *[other] in the room
    }
who-speaks = Do you speak yourself?
speaks =
    { $code ->
        [no] No, others do
       *[other] Yes
    }
counted-label = How you wish to be counted
counted-as =
    { $counted ->
        [woman] woman
        [man] man
        [other] otherwise
       *[none] not said
    }
speaker = Speaks
speaker-name = Speaker { NUMBER($place) }: name
speaker-city = Speaker { NUMBER($place) }: city
speaker-organisation = Speaker { NUMBER($place) }: organisation
speaker-side = Speaker { NUMBER($place) }: for whom
speaks-for-partner = speaks for a partner
speaker-counted = Speaker { NUMBER($place) }: how to be counted
speakers-count =
    { $count ->
        [0] Nobody speaks yet
        [one] { $count } speaker
       *[other] { $count } speakers
    }
proposed-by = Proposed by { $who }
not-in-yet = This is a draft that only your house sees. Hand it in by { $closes }.
withdraw-session = Withdraw the session
withdraw-reason = Why
withdraw-hint = You need not say it.
on-the-agenda = On the agenda

## Reviewing
review = Review
your-review = Your review
your-reviews = What you review
review-sentence = Reviews are due by { $day }.
review-state =
    { $state ->
        [done] written
        [conflict] handed on
       *[other] to be written
    }
review-is-in = Your review is in. You can change it until the decisions are announced.
review-handed-on = You handed this session on.
others-said = What the other reviewers say
what-reviewers-say = What the reviewers say to you
reviews-count = Reviews: { NUMBER($done) } of { NUMBER($count) }
relevance = Relevance
substance = Substance
benefit = Benefit for others
no-score = choose
score =
    { $score ->
        [1] 1: not at all
        [2] 2: little
        [3] 3: fair
        [4] 4: good
       *[other] 5: outstanding
    }
mark = { $criterion }: { NUMBER($mark) }
to-committee = For the committee
to-committee-hint = Why you mark it so. Whoever proposed it does not read this.
to-submitter = For whoever proposed it
to-submitter-hint = They read it without your name, once the decisions are announced.
send-review = Send the review
conflict = A conflict of interest
hand-on = I have an interest in it: hand it on
hand-on-note = You work with those who propose it, compete with them, or gain from it. Somebody else reviews it then.

## Colleagues who speak
kind-session-speaker = a question whether you speak
holding-speaking = Questions whether you speak in a session
colleagues = Colleagues who speak
colleagues-hint = They are asked once the session is handed in, and say themselves whether they speak.
colleague-said =
    { $said ->
        [confirmed] said yes
        [declined] said no
       *[other] no answer yet
    }
will-you-speak = Will you speak?
will-you-speak-sentence = A colleague proposes this session for “{ $meeting }” and names you as a speaker.
speaking-answer =
    { $answer ->
        [confirmed] Yes, I speak
       *[other] No, I do not
    }
why-not-speaking-hint = Whoever named you reads it. Only if you like.
you-speak = You said that you speak in this session.
you-do-not-speak = You said that you do not speak in this session.
speaking-receipt = Thank you, your answer is noted.
mail-ask-speaker-subject = { $meeting }: will you speak?
mail-ask-speaker = A colleague ({ $by }) proposes a session for “{ $meeting }” and names you as a speaker:
mail-say-speak = Say whether you speak
mail-speaker-declined-subject = { $meeting }: a colleague does not speak
mail-speaker-declined = A colleague whom you named does not speak in your session for “{ $meeting }”:
error-too-many-speakers = Name at most { NUMBER($most) } others in all
error-speaking = Say whether you speak
personal-speaking = Whether you speak in a session that a colleague proposed, why not, and how you wish to be counted
    .why = The agenda names who speaks. How you are counted goes with you; of the rest your name.

## Who reviews
kind-asked-reviewer = a question whether you review
holding-asked = Questions whether you review sessions
committee-sentence = Posts that serve the network are named in the call. City leaders are asked, and say themselves whether they review.
who-reviews = Who reviews, and who was asked
reviewer-state =
    { $state ->
        [asked] asked, no answer yet
        [agreed] reviews
       *[other] declined
    }
ask-to-review = Ask city leaders to review
ask-note = They never get a session of their own house. Whoever agrees while reviews are being written takes over what others have not begun.
all-regions = All regions
name-or-city = Name or city
show-those = Show those
who-can-be-asked = Who can be asked
ask-hint = Those who answer other members. At most { NUMBER($most) } at once; each gets a mail and answers from it.
ask-hint-more = Those who answer other members. Not listed: { NUMBER($more) } more; choose a region, or type a name or a city.
ask-them = Ask them
withdraw-request = Withdraw the request to { $who }
nobody-to-ask = Nobody of these is left to ask
nobody-to-ask-sentence = Choose another region, or other words.
will-you-review = Will you review sessions?
asked-sentence = “{ $meeting }” asks you to mark sessions that others propose. You get none of your own house.
reviewing-answer =
    { $answer ->
        [agreed] Yes, I review
       *[other] No, not this time
    }
why-not-reviewing-hint = Only if you like.
your-answer = Your answer
you-review = You review. What you are to review stands on your desk once the call is closed.
you-do-not-review = You do not review this time.
reviewing-receipt = Thank you, your answer is noted. What you review stands on your desk.
mail-ask-review-subject = { $meeting }: will you review sessions?
mail-ask-review = Members propose sessions for “{ $meeting }”. You are asked to mark some of them: relevance, substance, benefit for others. You get none of your own house.
mail-ask-review-when = The call closes on { $closes }; reviews are due by { $day }.
mail-say-whether = Say whether you review
error-ask = Choose whom to ask: from one up to { NUMBER($most) }
error-reviewing = Say whether you review
personal-asked = Whether you said that you review sessions, and why not
    .why = Whoever conducts the conference knows whom to count on.

## Deciding
decisions-sentence = { NUMBER($count) } sessions were handed in; about { NUMBER($undecided) } nothing is decided yet.
balance = The programme so far
in-programme = Accepted
women = Women
of-those-who-said = of { NUMBER($said) } who said how they are counted
with-partners = With a partner
remote-sessions = By video
regions-caption = Sessions of each region. At least { NUMBER($share) } in a hundred are wanted from each.
breach-partners = { $title }: { NUMBER($partners) } partners on one panel.
breach-men = { $title }: a panel of men only, among those who said.
breach-region = { $region }: { NUMBER($percent) } in a hundred sessions, at least { NUMBER($share) } are wanted.
sessions-count =
    { $count ->
        [0] No session yet
        [one] { $count } session
       *[other] { $count } sessions
    }
sessions-caption = Every session that was handed in, the best marks first.
mean = Mean
spread = Spread
reviews = Reviews
done-of = { $done } of { $asked }
verdict = Decision
undecided = open
verdict-name =
    { $verdict ->
        [accept] Accept
        [condition] Accept on a condition
        [waiting] Waiting list
       *[other] Decline
    }
verdict-tag =
    { $verdict ->
        [accept] accepted
        [condition] on a condition
        [waiting] waiting list
       *[other] declined
    }
verdict-told =
    { $verdict ->
        [accept] Accepted
        [condition] Accepted on a condition
        [waiting] On the waiting list
       *[other] Not accepted
    }
no-verdict = choose
decide-it = Decide
reason = Reason
reason-hint = It goes to whoever proposed the session, with the decision. For a condition, say what has to be done.
keep-decision = Propose this decision
announce = Announce all decisions
announce-head = Everything is decided
announce-note = All who proposed a session are told by mail. What was announced stands, but for the waiting list.
nothing-handed-in = Nothing was handed in
nothing-handed-in-sentence = Sessions stand here as soon as somebody hands one in.

## Confirming
will-you-come = Do you come with your session?
will-you-come-sentence = Your session was accepted. Once you confirm, it comes on the agenda of the conference.
answer-name =
    { $answer ->
        [confirmed] Yes, we come
       *[other] No, we cannot
    }
why-not = Why not
why-not-hint = Only where you cannot come, and only if you like.
send-answer = Send the answer
confirm-receipt = Thank you, your answer is noted.
no-speakers = Nobody has confirmed yet
no-speakers-sentence = Speakers stand here once the decisions are announced and they have confirmed.

## Mails
mail-received-subject = { $meeting }: your session came in
mail-received = Your session for “{ $meeting }” came in:
mail-change-until = You can change or withdraw it until { $until }.
mail-see-session = See the session
mail-reviews-subject = { $meeting }: sessions to review
mail-reviews =
    { $count ->
        [one] { $count } session for “{ $meeting }” waits for your review until { $day }.
       *[other] { $count } sessions for “{ $meeting }” wait for your review until { $day }.
    }
mail-see-reviews = See what to review
mail-decided-subject = { $meeting }: what was decided about your session
mail-decided =
    { $verdict ->
        [accept] Your session for “{ $meeting }” is accepted:
        [condition] Your session for “{ $meeting }” is accepted on a condition:
        [waiting] Your session for “{ $meeting }” is on the waiting list:
       *[other] Your session for “{ $meeting }” was not accepted:
    }
mail-confirm-by = Please say by { $day } whether you come with it.
mail-confirm = Say whether you come
mail-withdrawn-subject = { $meeting }: a session is not held
mail-withdrawn = A session for “{ $meeting }” will not be held:

## What is wrong with a form
error-words = Say what is asked for
error-closes = Choose a last day after the first
error-review-by = Choose a day for reviews after the last day
error-too-late = Reviews must be in before the conference begins
error-formats = Give the minutes of at least one format
error-reviewers = Choose at least { NUMBER($least) } reviewers
error-title = Enter a title
error-format = Choose a format
error-topic = Choose a topic that is asked for
error-abstract = The abstract has { NUMBER($count) } words; it should have { NUMBER($least) } to { NUMBER($most) }
error-goal = Say what people will know or can do afterwards
error-practice = Enter the address of a practice that you can read, or leave it out
error-speakers = Say who speaks: you, or somebody you name
error-score = Choose a mark from 1 to 5
error-to-committee = Say to the committee why
error-verdict = Choose a decision
error-reason = Say why; whoever proposed the session reads it
error-answer = Say whether you come

## Refusals
refused-title =
    { $code ->
        [not-conducting] Who prepares the conference does this
        [not-a-conference] Only a conference has a call for sessions
        [meeting-cancelled] The conference was cancelled
        [decided] The decisions are announced
        [not-a-member] Members and partners propose sessions
        [not-open] The call is not open yet
        [closed] The call is closed
        [enough] You propose as much as one post may
        [not-yours] Another post answers for it
        [withdrawn] The session was withdrawn
        [handed-on] You handed this session on
        [reviewed] Your review is in already
        [still-open] The call is still open
        [own-house] This session comes from your own house
        [announced] This decision was announced
        [undecided] Some sessions have no decision yet
        [nothing-new] Nothing new is decided
        [not-accepted] Nothing is to be confirmed
        [answered] You answered already
        [not-askable] This post cannot be asked
        [asked-before] This post was asked already
        [enough-reviewers] Enough people review
        [given] You have sessions to review
        [not-held] This session is not held
       *[other] Somebody else changed it meanwhile
    }
refused-reason =
    { $code ->
        [not-conducting] The secretariat, the chair of the network and whoever leads a meeting keep its call and its programme.
        [not-a-conference] Other meetings make their agenda from what the cities need.
        [meeting-cancelled] A conference that is not held has no programme.
        [decided] What was announced to all is not changed any more.
        [not-a-member] Those who act for a member or a partner of the network propose; an assistant prepares the words and whoever holds the post sends them.
        [not-open] Sessions are taken from the first day of the call on.
        [closed] Sessions are taken and changed until the last day of the call, so that all have the same time.
        [enough] A post proposes five sessions for one conference, so that there is room for others.
        [not-yours] Whoever holds the post that proposed a session, or was asked to review it, acts for it.
        [withdrawn] Whoever proposed it took it back.
        [handed-on] Somebody who has an interest in a session does not mark it.
        [reviewed] A session is handed on before anything is written of it.
        [still-open] Nothing is decided before everybody could propose.
        [own-house] Nobody decides about a session of the house they belong to.
        [announced] Whoever proposed it knows of it; only the waiting list moves on.
        [undecided] All who proposed are told together, so each session needs a decision first.
        [nothing-new] Everything that was decided is announced.
        [not-accepted] A session is confirmed once its people were told that it is accepted.
        [answered] Each session is confirmed or given up once.
        [not-askable] Posts of members are asked whose holders said that they answer other members.
        [asked-before] Whoever was asked has time to answer, and is asked once.
        [enough-reviewers] A committee of more than thirty is a crowd.
        [given] Sessions were given to you, and others count on it.
        [not-held] It was not accepted, or those who proposed it cannot come.
       *[other] Two people cannot change the same thing at once.
    }
refused-remedy =
    { $code ->
        [closed] Write to those who prepare the conference if something happened that you could not foresee.
        [enough] Withdraw one of them to propose another.
        [reviewed] Tell the committee of your interest in your comment.
        [own-house] Ask a colleague of another house to decide.
        [announced] A session that cannot be held is withdrawn by whoever proposed it.
        [undecided] Decide about those marked “open”.
        [answered] You can still withdraw the session.
        [not-askable] Ask somebody else of that city.
        [given] Hand on what you cannot review.
       *[other] Go back to see what can be done now.
    }

## What is held of a person
personal-stays = It stays with the post, without your name. After erasure the secretariat looks whether a sentence names you.
personal-sessions = Sessions that you proposed for conferences
    .why = They are reviewed and decided, and the agenda is made from them.
personal-counting = How you wish to be counted as a speaker
    .why = Only the sum of all is shown to those who decide the programme, so that they see its balance.
personal-reviews = Reviews that you wrote of sessions
    .why = The programme is decided from them.
personal-decisions = Decisions about sessions that you proposed, with their reasons
    .why = Whoever proposed a session was told the reason.
personal-calls = Calls for sessions that you made
    .why = They say what was asked for.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_session_call] The call is kept. Those who know of the conference see it from its first day on.
        [begin_submission] It is kept. What you handed in can be changed until the last day.
        [change_submission] It is kept. What you handed in can be changed until the last day.
        [withdraw_submission] The session is withdrawn.
        [review_session] Thank you. You now see what the others say.
        [hand_review_on] Somebody else reviews it now.
        [decide_submission] The decision is proposed. Nobody is told before all are announced.
        [announce_sessions] All who proposed a session are being told, a few at a time.
        [confirm_submission] Your answer is noted.
        [ask_session_reviewers] They are asked by mail, and it stands on their desks.
        [withdraw_reviewer_request] The request is withdrawn; its mail leads nowhere.
        [answer_reviewing] Your answer is noted.
        [answer_session_speaker] Your answer is noted.
       *[other] { "" }
    }
