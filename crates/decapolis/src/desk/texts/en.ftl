# The desk and the front page.

navigation = Desk
greeting = Good day, { $name }
need-label = What do you need?
need-hint = One sentence is enough. You see who is like you, what worked and who can help. Nobody outside your city sees it until you say so.
get-a-brief = Get a brief
waiting = Waiting for you
waiting-count =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
nothing-waits = Nothing waits for you
nothing-waits-sentence = What others ask of your post stands here, with the day until when.
offers = Offers to other cities
your-city-page = your city's page
newest-needs = What members need
all-needs = all needs
keep-it = enter and change
facts-and-offers = Facts and offers of your city
members-in-care = Members
quiet-for = Quiet for { NUMBER($days) } days
by-region = by region

## The front page
front-title = Cities that help each other
front-sentence = A network of cities whose digital leaders ask, answer and keep what worked.
city-label = Which city are you from?
city-hint = Any city of the world, in any script: Köln, Cologne, كولونيا
show-likest = Show cities like it
numbers = The network in honest numbers

## Sources
sources-title = Where the facts come from
sources-sentence = Open data about cities and countries, with the attribution that each licence asks for.

## The cities likest to a stranger's
likest-to = Members most like { $city }
likest-members = Cities of the network like it
likest-caption = The members most like it, at most two of one country. 100 would be the same in every fact compared.
nobody-comparable = No member can be compared with it: too little is known of this city in open data.
is-a-member = This city is a member of the network.
is-no-member = This city is not a member yet. This page is for whoever thinks about it.
address-to-send = address of this page
copy-address = Copy the address
address-copied = Copied
also-called-so = Was another one meant?
no-such-city = No city of the world above 15,000 people is called “{ $typed }” here. The nearest names:
practices-that-fit = Practices that fit
joining = What joining would add
joining-brief = A brief for a need
joining-brief-sentence = Your city says in one sentence what it needs and sees at once who is like it for that topic, which practices fit and who can help. The brief is kept and closed with what came of it.
joining-people = People to ask
joining-people-sentence = Members see who holds which post in the other cities, ask them directly, and get an answer in the same place.
joining-facts = Your own facts
joining-facts-sentence = What your city says of itself, with year and source, comes before open data in every comparison.
joining-offers = What you can give
joining-offers-sentence = What your people offer stands in the briefs of the cities that need it.

## Numbers of the network
active-cities = Cities active in the last 90 days
active-of-members = of { NUMBER($members) } members
towns-share = Towns’ share
towns-share-note = members below 100,000 people
days-to-answer = Days until an ask is answered
days-to-answer-note = median of the last 90 days
nothing-asked = nothing answered yet
last-export = Last export of everything
never = never
active-caption = Cities active in the last 90 days, of all members, by region and size
column-region = Region
column-towns = Towns, below 100,000
column-cities = Cities
column-metropolises = Above a million
active-share = { NUMBER($active) } of { NUMBER($members) }

## The design system
design-title = What pages are made of

## Backups, for the secretariat
backups = Backups
last-backup = Last backup
backup-never = never
backup-made = { $date }, { $megabytes } MB
backup-late = The last backup is older than a day
backup-missing = No backup has been made yet
backup-advice = Tell whoever runs this network: what is entered now would be lost with the disk.

## What a post needs at hand
print-page = Print
member-lists = Lists of members
take-one-in = take one in
letters-to-members = Letters to members
write-one = write one
organisations = Organisations and what was agreed
bodies-and-groups = Bodies and working groups
open-list = open the list
terms-ending = Terms that end soon
see-whose = see whose
your-organisation = What others read of you and what was agreed
your-organisation-page = your organisation’s page

## Reports of harassment
harassment-reports = Reports of harassment
name-reader = Name who reads them
running = What runs with you
all-running = All peer support

## What became late, by mail
late-mail-subject =
    { $count ->
        [one] One thing that waits for you is late
       *[other] { $count } things that wait for you are late
    }
late-mail =
    { $count ->
        [one] Its day is over, and it waits for you:
       *[other] Their day is over, and they wait for you:
    }
late-mail-home = All that waits for you
network-itself = Name, regions and cities
keep-network = keep them

## What waits for longer
later = Later
