# Words of bodies: boards, committees, working groups.

bodies = Bodies
bodies-sentence = Who decides and who works on what, until when.
kind-body = body
body = Body
holding-seats = Seats in bodies
verb =
    { $verb ->
        [renew] Renew or close
       *[other] See
    }
bodies-count =
    { $count ->
        [one] { $count } body at work
       *[other] { $count } bodies at work
    }
no-bodies = Here the board, committees and working groups will stand
no-bodies-sentence = The secretariat or the chair makes the first one.
closed-bodies = Closed
kind =
    { $kind ->
        [board] Board
        [committee] Committee
       *[other] Working group
    }
ends-soon = ends soon
over = over
closed = closed
since = since { $from }
lasts = { $from } to { $until }
ends-on = Its last day is { $day }. Its chair gives it a new last day, or closes it with what came of it.
over-sentence = Its last day is over. Its chair or the secretariat says what came of it, or gives it a new last day.
closed-with = Closed on { $day }: { $outcome }
seats-count =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
no-seats = Nobody sits here yet
no-seats-sentence = The secretariat or the chair gives seats to posts of cities.
vacant = vacant post
role =
    { $role ->
        [chair] Chair
       *[other] Member
    }
make-body = Make a body
name = Name
kind-of-body = What it is
remit = Remit
remit-hint = What it decides or makes, in one or two sentences.
region = Region
whole-network = the whole network
first-day = First day
last-day = Last day
last-day-hint = A working group always has one. Leave it empty for a board or committee that stays.
give-seat = Give a seat
city = City
city-hint = The name of a member city, in any language.
post = Post
function =
    { $function ->
        [leader] The city’s leader
       *[other] An officer of the city
    }
role-in-body = Sits there as
end-a-seat = End a seat today
end-seat-of = End the seat: { $whose }
renew-or-close = Renew or close
extend = Give it this last day
outcome = What came of it
outcome-hint = What it decided or made, and where that is kept.
close = Close this body
terms-ending = Terms that end soon
terms-sentence =
    { $days ->
        [one] Within { $days } day, in time for a letter or an election.
       *[other] Within { $days } days, in time for a letter or an election.
    }
no-terms = No term ends in this time
terms-of-posts =
    { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
terms-of-seats =
    { $count ->
        [one] { $count } seat in a body
       *[other] { $count } seats in bodies
    }
holder = Holder
error-name = Enter a name
error-kind = Choose what it is
error-remit = Say what it decides or makes
error-no-last-day = Enter the last day: a working group always has one
error-city = Enter the name of a member city
error-function = Choose a post
error-new-end = Enter a day from today
error-outcome = Say what came of it, or why it ends
refused-title =
    { $code ->
        [not-maker] Bodies are made by the secretariat and the chair
        [not-keeper] You do not keep this body
        [closed] This body was closed
        [no-last-day] A working group needs a last day
        [not-conducting] You do not conduct this meeting
        [other-body] This meeting is another body’s
       *[other] This post sits there already
    }
refused-reason =
    { $code ->
        [not-maker] You act in a post of another kind.
        [not-keeper] Its own chair, those who head its region, the chair of the network and the secretariat do.
        [closed] What it was and what came of it stays as it is.
        [no-last-day] A group without an end lives on when its work is done.
        [not-conducting] The secretariat, the chair of the network and whoever leads a meeting invite to it.
        [other-body] A meeting is of one body.
       *[other] A post has one seat in a body.
    }
refused-remedy =
    { $code ->
        [closed] Make a new body for new work.
        [no-last-day] Go back and enter one.
        [has-seat] End the present seat first.
        [other-body] Make a meeting of its own for this body.
       *[other] Ask the secretariat.
    }

## Meetings of a body
meetings = Meetings
body-and-meeting = Body
meeting-of = This is a meeting of “{ $body }”.
see-body = See the body
invite-sentence = Is it the meeting of a board, a committee or a working group? Its members are invited with one press.
invite-members = Invite its members
invite-rest =
    { $count ->
        [one] Invite { $count } member who was not asked
       *[other] Invite { $count } members who were not asked
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_seat] The seat is ended.
        [close_body] The body is closed.
        [invite_body] Its members are invited; who was asked before, or may not come, was left out.
       *[other] { "" }
    }
