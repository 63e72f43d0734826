# Words of matching rounds.

support = Peer support
rounds = Matching rounds
rounds-sentence = Many who look for help and many who give it, brought together at once. You say whom you would like; rules and wishes decide, and everybody sees why.
no-rounds = No round yet
no-rounds-sentence = The secretariat opens one for a programme.
wishes-until = Wishes until { $day }
stage =
    { $stage ->
        [open] wishes are taken
        [solving] being matched
       *[published] published
    }
open-round = Open a round
open-sentence = The rules are hard: a pair that breaks one is not proposed. Wishes decide the rest. Whoever may take part gets a mail when you open it.
name = Name of the round
words = What it is for
words-hint = One or two sentences that help to decide whether to take part.
template = Programme
topic = Topic
closes = Last day for wishes
closes-hint = You can solve the round before, to see how it looks.
rule-region = Regions
region-rule =
    { $rule ->
        [same] the two are of the same region
        [other] the two are of different regions
       *[any] any
    }
rule-size = Size of the cities
size-rule = at most { NUMBER($times) } times as populous
rule-language = A language that both work in
rule-country = Different countries
rule-past = Never a pair before
past-rule =
    { $years ->
        [one] not in the last year
       *[other] not in the last { NUMBER($years) } years
    }
rule-tie = No declared tie with the same organisation
any = any
yes = yes
no = no
seed = Seed of the lottery
seed-hint = It decides among equals. Best is something nobody can choose, such as the numbers of a public draw.
seed-note = Among equals, the smaller SHA-256 of seed, line feed and entry comes first. Anyone can work it out again.
error-template = Choose a programme
error-topic = Choose a topic
error-name = Give the round a name
error-words = Say what the round is for
error-seed = Enter the seed of the lottery
error-choice = Choose one of the list
error-capacity = Say how many you can help at once, from 1 to 5
error-twice = You listed them already; choose another or nobody
error-unranked = Say what it means that somebody is not on your list
error-reason = Give the reason; it is kept with the round
rules = Rules of this round
take-part = Take part
own-side = Your city
side =
    { $side ->
        [helped] looks for help
       *[helper] gives help
    }
capacity = If you give help: how many cities at once
your-wishes = Whom you would like
who-sees-wishes = Only you and the secretariat see your list. Nobody is told where they stand on it.
keep-wishes = Keep these wishes
wish-1 = First wish
wish-2 = Second wish
wish-3 = Third wish
wish-4 = Fourth wish
wish-5 = Fifth wish
nobody-listed = nobody
order = Are they in order?
order-ranked = yes, the first I like best
order-alike = no, I like all of them alike
unranked = And whoever is not on this list?
choose = choose
unranked-equal = welcome too, after these
unranked-nobody = rather nobody than them
withdraw = Withdraw from the round
withdraw-note = You need not say why. Pairs of others stay as they are wherever that can be.
what-came = What came of it
accept-there = Accept or decline there; you need not say why.
goes-on-there = It goes on there as peer support of its own: they are asked whether they take part.
you-withdrew = You withdrew from this round.
nobody-found = Nobody was found for you this time
nobody-for-helper = Nobody who looked for help was matched with you. Your offer stands for the next round.
no-seat-left = Everybody who could have helped was taken.
still-open = These could still help: { $cities }.
why-not-others = Why not another?
ask-why = Ask about
show-why = Show why
why-not = Why not { $city }?
reason-decided = the secretariat decided so
reason-wish = wish number { NUMBER($place) }
reason-one-of-wishes = one of its wishes
reason-both = both wished it
reason-region = same region
reason-language = a language in common
reason-size = similar size
risk =
    { $risk ->
        [against-rule] Look out: a rule of the round was set aside for this pair.
        [not-wished] Look out: not on the list of the city that looks for help.
        [no-language] Look out: no language that both work in.
        [far-size] Look out: cities of very different size.
        [full] Look out: this helper has as many as they said they can.
       *[none] No risk seen.
    }
why-rule =
    { $limit ->
        [region] { $city }: the rule on regions stands between you.
        [size] { $city }: the rule on the size of cities stands between you.
        [language] { $city }: you have no working language in common, which this round asks for.
        [country] { $city } is of the same country, and this round asks for different ones.
        [past] { $city }: you were a pair before, and this round is for new ones.
        [tie] { $city }: people of both cities declared a tie with the same organisation.
       *[other] { $city }: a rule of the round stands between you.
    }
why-full =
    { $seats ->
        [one] { $city } can help one city, and took one that it ranked higher.
       *[other] { $city } can help { NUMBER($seats) } cities, and took those that it ranked higher.
    }
why-full-by-lot =
    { $seats ->
        [one] { $city } can help one city; among those that it ranked alike the lottery decided.
       *[other] { $city } can help { NUMBER($seats) } cities; among those that it ranked alike the lottery decided.
    }
why =
    { $why ->
        [together] You are with { $city }.
        [forbidden] { $city }: the secretariat decided against this pair.
        [given-up] { $city }: you were a pair, and it did not come about.
        [not-wished] { $city } was not on your list, and you wanted nobody else.
        [not-listed] { $city } was looking for others this time.
        [has-better] You are with a city that you ranked higher than { $city }.
        [has-equal] You are with a city that you ranked like { $city }.
        [no-seats] { $city } helps nobody this time.
       *[decided] { $city }: a decision of the secretariat on another pair stands between you.
    }
limit =
    { $limit ->
        [region] the rule on regions
        [size] the rule on sizes
        [language] the common language
        [country] different countries
        [past] no pair of the past
        [tie] no common tie
        [lists] lists that exclude all who are not on them
       *[seats] one more seat for each helper
    }
way-wishes = Everybody could be placed, but only against wishes: force a pair where you think it right.
way-relax = The smallest change that would place everybody: { $limits }.
way-seats =
    { $missing ->
        [one] No rule helps: one seat is missing even then.
       *[other] No rule helps: { NUMBER($missing) } seats are missing even then.
    }
overview = Who takes part
helped = City that looks for help
those-helped = Cities that look for help
helper = City that gives help
helpers = Cities that give help
seats = Places they have
with-wishes = Lists stated
solve = Solve the round
repair = Repair with the fewest changes
proposal = Proposal
published-pairs = Pairs
kept-as = Kept whole: { $algorithm }, inputs { $hash }, { $day }
new-pair = new
given-up = did not come about
publish = Publish, and ask both sides
look-before-publishing = Look at what publishing does
publish-title = Publish this round?
publish-sentence = Nothing has happened yet. Publishing is done once and is not taken back; later changes are repairs.
what-publishing-does = What publishing does
pairs-that-begin = Begins
pairs-begin =
    { $pairs ->
        [one] 1 pair, as “{ $programme }”
       *[other] { NUMBER($pairs) } pairs, as “{ $programme }”
    }
mails = Mails
mails-go =
    { $mails ->
        [one] at most 1
       *[other] at most { NUMBER($mails) }
    }
who-gets-mails = one to each side of a pair, one to each city that has nobody
left-without-help = Look for help and have nobody
left-without-work = Would help and have nobody
still-silent = Have not said whom they would like
not-begun = Not begun: nobody holds one of the posts
nobody = nobody
last-day-passed = { $day }, over
last-day-ahead = { $day }, not over yet
back-to-round = Back to the round
withdraw-title = Withdraw from this round?
withdraw-sentence = Nothing has happened yet. You need not say why, and nobody is blamed.
what-withdrawing-does = What withdrawing does
ends = Ends
wishes-end = Your part and your wishes; nobody lists you any more.
support-ends = Your peer support with { $cities }
told = Who is told
told-without-reason = The other side, by mail: you take part no more. No reason is given.
stays = What stays
words-stay = All that was written; both sides can read it.
afterwards = Afterwards
no-return = You cannot enter this round again.
others-are-repaired = The secretariat looks for somebody else for the other side.
no-other-side =
    { $side ->
        [helped] No city that gives help has entered yet. Come back to say whom you would like; three days before the last day a mail reminds you.
       *[helper] No city that looks for help has entered yet. Come back to say whom you would like; three days before the last day a mail reminds you.
    }
running-and-past = Running and past rounds
somebody-else-is-looked-for = The secretariat looks for somebody else for you.
reason-languages = both work in { $languages }
vacant-after = { $city }: nobody holds the post now. Whoever takes it next is with { $other }; a repair before that finds { $other } somebody else.
way-wishes-published = Everybody could have been placed, but only against wishes.
the-other-city = the city that you were with
mail-opened-subject = A matching round is open: { $programme }
mail-opened = A matching round for “{ $programme }” brings cities that look for help together with cities that give it. Until { $day } you can take part on one side and say whom you would like.
mail-see-round = See the round
mail-remind-subject = Until { $day }: say whom you would like
mail-remind = You take part in a matching round and have not said whom you would like. You can until { $day }. If you say nothing, all of the other side are alike to you.
mail-left-subject = Nobody was found for you in the matching round
mail-left =
    { $side ->
        [helped] Nobody was found for you in the matching round this time. Its page says what each of your wishes failed on, and who could still help.
       *[helper] Nobody who looked for help was matched with you this time. Your offer stands for the next round.
    }
mail-ended-subject = A pair of the matching round has ended
mail-ended =
    { $why ->
        [withdrew] Your peer support with { $city } ends: { $city } takes part in the matching round no more. Nobody has to say why, and it says nothing about you.
        [vacant] Your peer support with { $city } ends, because nobody holds the post there with which you were matched. It says nothing about you.
       *[repaired] The matching round was repaired after a change, and your peer support with { $city } does not go on. It says nothing about you.
    }
mail-ended-next = What was written stays readable for both of you. The secretariat looks for somebody else for you and you hear of it by mail.
left-over = Left over
decide-title = Decide on a pair
decide-note = The round is solved again at once, so that you see what it changes. New pairs are marked.
what-is-decided = Decision
decision =
    { $kind ->
        [forced] they are a pair
        [forbidden] they are no pair
       *[free] as the wishes say
    }
reason = Reason
reason-hint = It is kept with the round. The cities do not see it; who asks why learns that you decided.
decide = Decide and solve again
kind-round = matching round
kind-entry = matching round
step-verb =
    { $verb ->
        [solve] Solve and publish
        [repair] Repair after a change
       *[wish] State whom you would like
    }
holding-rounds = Matching rounds to solve
holding-entries = Wishes to state in matching rounds
personal-entries = Matching rounds you took part in
personal-entries-why = Kept with the round, so that everybody can be told why they were matched; it names your post.
personal-words = What you wrote in matching rounds
personal-words-why = The purpose of a round and the reasons of decisions, for whoever has to explain them.
personal-stays = For as long as the round is kept
refused-title =
    { $code ->
        [not-secretariat] The secretariat runs rounds
        [not-of-a-city] Cities take part
        [in-already] You take part already
        [closed] Wishes are no longer taken
        [published] The round is published
        [not-solved] There is nothing to publish or repair yet
        [still-open] Somebody can still say whom they would like
        [outdated] Something changed after the round was solved
        [full] The round is full
        [not-yours] This is another city's part
       *[withdrawn] You withdrew already
    }
refused-reason =
    { $code ->
        [not-secretariat] Rounds are opened, solved and published by the secretariat.
        [not-of-a-city] Only posts of member cities take part in a round.
        [in-already] A post takes part once, on one side.
        [closed] The last day for wishes is over.
        [published] What is published is repaired after a withdrawal, and not solved again.
        [not-solved] The round has to be solved and published first.
        [still-open] The last day for wishes is not over, and not everybody who takes part has said whom they would like.
        [outdated] Somebody entered, changed their wishes or withdrew since, and this solution does not know it.
        [full] A round holds 150 posts.
        [not-yours] Everybody states their own wishes and withdraws for themselves.
       *[withdrawn] This part has ended.
    }
refused-remedy =
    { $code ->
        [not-secretariat] Write to the secretariat.
        [not-of-a-city] Ask for peer support instead.
        [in-already] Change your wishes, or withdraw.
        [closed] Ask for peer support, or wait for the next round.
        [published] Repair the round instead.
        [not-solved] Solve the round, look at it, then publish.
        [still-open] Wait until the last day is over, or until everybody has said.
        [outdated] Solve the round again, look at it, then publish.
        [full] Wait for the next round.
        [not-yours] Open your own part.
       *[withdrawn] Take part in the next round.
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_round] The round is open.
        [enter_round] You take part. Say below with whom you would like to work.
        [wish_in_round] Your wishes are kept. Only who runs the round reads them.
        [solve_round] Solved. The proposal is below; it binds nobody until it is published.
        [decide_in_round] Noted, and solved again.
        [publish_round] Published. Both sides of each pair are asked.
        [repair_round] Repaired with the fewest changes.
        [leave_round] You are out of the round. Nobody asks why.
       *[other] { "" }
    }
