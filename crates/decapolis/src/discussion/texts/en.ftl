# What people say below a record.

kind-comment = a comment
kind-report = confidential
verb-decide = Decide whether it is shown
verb-look = Look at it
discussion = What people say
nobody-talks = Nobody has said anything yet
nobody-talks-sentence = A question back, a document, a doubt: whoever reads this reads it.
your-comment = Your comment
comment-hint = Every version is kept and readable.
say-it = Say it
follow = Tell me by mail what is said
unfollow = Tell me no more
written-on = written { $day }
changed-times =
    { $count ->
        [one] changed once
       *[other] changed { $count } times
    }
hidden-by = hidden by { $post }: { $reason }
hidden-tag = hidden
open-comment = every version
open-own-comment = every version, change it
comment-title = A comment
comment-of = by { $who }, { $day }
back = Back to where it was said
history = Every version
version-number = version { NUMBER($version) }
change-it = Change it
hide-it = Hide it
why-hide = Why it is to be hidden
why-hide-hint = Whoever reads the record reads the reason, not the comment.
appeal = Why it should be shown
appeal-hint = Another post than the one that hid it decides.
send-appeal = Ask for a decision
appealed = Its author says: { $words }
show-again = Show it again
keep-hidden = Keep it hidden
stays-hidden = It was decided that it stays hidden.
report = Report harassment
report-title = Report harassment
report-sentence = Only one person reads what you write: { $who }. Neither the secretariat nor your city sees it, it is in no list and no search.
nobody-named = The network has not named anybody yet who is apart from both of you. Ask the chair to name somebody, or call them.
what-happened = What happened
send-report = Send it to this one person
reports = Reports of harassment
reports-sentence = What was reported to your post, and to nobody else.
no-reports = Nothing was reported to your post
no-reports-sentence = Reports go to the one post that the network named.
confidential = A confidential report
reported-by = reported by { $who }, { $day }
about-comment = The comment it is about
comment-gone = The comment is gone: its author was erased.
what-was-done = What was done
settle = Note it and close
settled-on = settled { $day }
open-report = open
name-reader = Who reads reports of harassment
reader-sentence = A report goes to the first of these whose holder is apart from both sides: not one of the two, not of their cities or regions.
first-reader = First
second-reader = Where the first is not apart from both sides
nobody = nobody
save = Save
error-empty = Write at least one sentence
mail-comment-subject = { $city }: something new was said
mail-comment = { $name } ({ $title }, { $city }) said below “{ $record }”:
mail-see = See it
mail-report-subject = A confidential report waits for you
mail-report = Somebody reported something to your post and to nobody else. It is not in this mail: sign in to read it.
mail-read-report = Read it

## Said at the top of the page that an act leads to
done =
    { $act ->
        [report_comment] Your report was sent. It went to the person named there and to nobody else.
        [hide_comment] The comment is hidden. Its author reads the reason and can appeal.
        [appeal_comment] Your appeal waits for somebody who did not hide it.
        [decide_comment] Decided.
        [settle_report] The report is settled.
       *[other] { "" }
    }
