# Words of the register of interests.

interests = Declared ties
interests-sentence = With whom people in posts have ties that others should know of. Everybody may read this.
declarations = Declarations
no-declarations = Nobody has declared anything here
no-declarations-sentence = Whoever holds a post declares for themselves.
earlier = Earlier declarations
shown = { NUMBER($count) } shown
declare = Declare for yourself
declare-sentence = What you declare is public, with your name and post. You end it here too; it stays on the register.
declare-tie = Declare a tie
own-declarations = What you declared
nothing-button = Declare that there is nothing
missing = Who has not declared yet
missing-sentence = They said neither that they have ties nor that they have none.
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
column-home = Of
column-post = Post
column-holder = Holder
kind =
    { $kind ->
        [employment] Employment
        [shares] Shares
        [advice] Paid advice
        [family] Family
        [gift] Gift or travel
        [nothing] Nothing to declare
       *[other] Another tie
    }
tie = { $kind }: { $named }
all-kinds = all
kind-of-tie = Kind of tie
show = Show
ended = ended
since = since { $from }
lasts = { $from } to { $until }
end = This tie has ended
declared-by = Declared by
declared-on = Declared on
organisation = With
see-it = see its page
named-below = another, named below
named = Name, where it is another
named-hint = A company, a foundation, an office.
words = What the tie is
words-hint = One sentence. Name nobody else without their consent.
first-day = Since
last-day = Last day
last-day-hint = Leave it empty as long as it lasts.
error-kind = Choose a kind of tie
error-named = Choose an organisation or name another one, not both
error-words = Say what the tie is
refused-title =
    { $code ->
        [no-post] Only holders of posts declare
        [has-ties] You declared ties that stand
        [said-already] You said so already
        [not-yours] Somebody else declared this
        [no-tie] There is no tie to end
       *[other] This has ended already
    }
refused-reason =
    { $code ->
        [no-post] Ties are declared in a post.
        [has-ties] There cannot be nothing beside them.
        [said-already] Your declaration stands.
        [not-yours] Only they can end it.
        [no-tie] That there is nothing ends with the first tie you declare.
       *[other] It stays on the register.
    }
refused-remedy =
    { $code ->
        [has-ties] End them first, if they have ended.
        [not-yours] If it is wrong, write to the secretariat.
       *[other] Go back to the register.
    }
personal = Declared ties
personal-why = So that everybody can see with whom people in posts have ties, in your words.
personal-since = It stays on the register after it has ended. Erasure removes it.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [declare_nothing] Kept: you have nothing to declare.
        [declare_interest] Declared. It is public.
        [end_interest] Ended as of today.
       *[other] { "" }
    }
