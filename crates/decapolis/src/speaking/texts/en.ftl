# Speaking lists: who wants to speak in an item, in which order, who speaks and who has spoken.

speaking-list = Speaking list
go-to-list = Go to the speaking list
list-of = Speaking list: { $item }
there-is-a-list = People ask to speak here.
look-again = Look again

## Where it stands
no-list = There is no speaking list for this item now.
is-open = The speaking list is open.
is-closed = The speaking list is closed: nobody joins it any more. Those in line still speak.
your-place = You are number { NUMBER($place) } in line.
you-speak = You have the floor.
you = you
point-of-order = point of order
spoke-before = has spoken in this item
speaks-now = Speaks now
waiting-count =
    { $count ->
        [0] In line
        [one] { $count } person in line
       *[other] { $count } people in line
    }
nobody-waits = Nobody is in line
have-spoken = Have spoken

## Asking
ask-to-speak = I want to speak
ask-point = On a point of order
take-back = I do not want to speak any more

## For who conducts
who = Who
next = Next
out = Out
call = Call { $who }
put-first = Put { $who } first
take-out = Take { $who } out
note-spoken = Has spoken
add-head = Put somebody in line
add-note = who raised a hand
add-them = Put in line
open-head = Speaking list
open-list = Open the list
end-head = Close or end
end-note = ending removes the list and all names in it
close-list = Close the list
reopen-list = Open it again
end-list = The item is over
error-post = Choose who

## How it works
how-it-works = How it works
rule-order = Whoever has not spoken in this item comes before those who have. Otherwise whoever asked first comes first.
rule-point = Who asks on a point of order waits like everybody, until whoever conducts the meeting puts them first.
rule-partners = Partners are out of the room in this item: they neither join nor see the list.
rule-kept = The list is removed when the meeting is over, or when whoever conducts says that the item is.
rule-private = What is said here stays here: the list is removed when the item is over, at the latest { NUMBER($minutes) } minutes after the end that the agenda gives it. No export has any of it.

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] This is for whoever conducts the meeting
        [not-there] This is for those in the room
        [not-running] There is no list now
        [closed] The list is not open
        [in-line] They stand in line already
        [not-in-line] They do not stand in line
       *[no-point] They did not ask on a point of order
    }
refused-reason =
    { $code ->
        [not-conductor] The secretariat, the chair of the network, who heads its region and who chairs it run speaking lists.
        [not-there] Whoever has a seat at the meeting asks to speak, partners not where they are out of the room.
        [not-running] There are speaking lists while the meeting runs and the item is not over.
        [closed] Whoever conducts the meeting opens and closes it.
        [in-line] One stands in line once at a time.
        [not-in-line] They were called, or took it back.
       *[no-point] Only a point of order comes first.
    }
refused-remedy =
    { $code ->
        [closed] Raise your hand: whoever conducts can still put you in line.
        [in-line] Ask again once they have spoken.
        [not-in-line] Look again at the list.
       *[other] Ask whoever conducts the meeting.
    }

## What is kept of a person
personal-turns = Where you asked to speak at a meeting that runs, except under the Chatham House rule and without partners, where no export has it
    .why = Whoever conducts the meeting calls people in order.
personal-since = after the end of the meeting; in private with the end of the item

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_speaking_list] Done.
        [ask_to_speak] Noted.
        [put_in_line] They are in line.
        [give_turn] Noted.
       *[other] { "" }
    }
