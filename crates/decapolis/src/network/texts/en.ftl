# Words of the network: cities, regions, facts.

navigation = Network
kind-cities = Cities
yes = Yes
no = No

## The directory and a city
directory-title = Cities of the network
directory-sentence = Who is in the network, where they are and what they offer.
column-city = City
column-country = Country
column-region = Region
column-population = Population
members-table = members
facts-of-city = What is known of { $city }
people-of-city = Who to talk to
vacant = vacant
stands-in = stands in
entered-by-city = entered by the city
about-country = about the whole country
standing =
    { $standing ->
        [lead] decided to talk
        [pending] is deciding
        [active] member
        [lapsed] lapsed
       *[other] left
    }

world-map = World map, drawn by its cities, with the members of the network
map-members = members

## How alike two cities are
column-rank = Rank
column-likeness = Likeness
column-reasons = Why, and what sets it apart
column-fact = Fact
column-own = Your city
column-part = Part of the difference
member = member
why = why
why-city = Why { $city }
sum-caption = Every fact compared with { $city }: likeness { $likeness } of 100
not-known = not known
dropped-out = does not count
role =
    { $role ->
        [national_capital] national capital
        [regional_centre] centre of its region
       *[other] neither capital nor centre
    }

## Directory and regions
as-a-file = As a file (CSV)
all-of-them = all
offers-on = Offers help on
column-standing = Standing
show = Show
cities-count =
    { $count ->
        [one] { $count } city
       *[other] { $count } cities
    }
regions-title = Regions
people-of-region = Who heads the region
open-needs = Open needs
went-quiet = Who went quiet
quiet-caption = Cities of which nobody did anything for { NUMBER($days) } days
terms-ending = Terms that end soon
terms-caption = Terms that end within { NUMBER($days) } days
column-holder = Who
column-post = Post
column-until = Until
refused-title =
    { $code ->
        [other-city] This is another city’s page
        [not-a-member] This city is not a member
        [not-secretariat] Standing is kept by the secretariat
        [region-has-cities] Cities belong to this region
       *[other] The city stands so already
    }
refused-reason =
    { $code ->
        [other-city] A city’s leader and officers say what it is and what it offers, and your post is not one of them.
        [not-a-member] What a city says of itself is shown while it is a member.
        [not-secretariat] Your post does not change how a city stands with the network.
        [region-has-cities] They would belong to none.
       *[other] Nothing would change, and the history would not say why.
    }
refused-remedy =
    { $code ->
        [other-city] Ask somebody of that city; its page says whom.
        [not-a-member] Write to the secretariat.
        [not-secretariat] Write to the secretariat.
        [region-has-cities] Move them to another region first.
       *[other] Choose another standing.
    }

## Keeping a city's page
keep = Keep this page
keep-title = Keep the page of { $city }
mend = correct: { $fact }
add-a-fact = Enter a fact about your city
fact = Fact
choose = choose
value = Value
value-hint = A number, or yes or no
year = Year
source = Source
source-hint = Who counted it: a register, a survey, a council paper
enter-fact = Enter the fact
you-answer = You answer questions of other members
you-do-not-answer = You do not answer questions of other members
stop-answering = Stop answering
begin-answering = I answer questions
said-so-far = Said so far
withdraw = Withdraw: { $what }
reason = Reason
change-standing = Change the standing
history = Standing with the network
standing-since = { $standing } since { $day }: { $reason }
error-fact = Choose a fact from the list
error-number = Enter a number, for example 508,394 or 36.5
error-yes-no = Enter yes or no
error-year = Enter a year from { $first } to { $last }
error-source = Enter who counted it
error-standing = Choose a standing from the list
error-reason = Enter why, one sentence is enough
error-too-long = Use at most { NUMBER($max) } letters

## Handing a post over
hand-over = Hand over
hand-over-title = Hand over: { $post }
hand-over-sentence = What hangs on the post passes with it. You see it all before it is done, and it can be undone within a day.
held-by = held by { $holder }
what-passes = What passes with the post
nothing-passes = Nothing is open on this post.
who-takes-it = Who takes it
somebody-new = somebody new
new-name = Name, if it is somebody new
new-email = E-mail, if it is somebody new
since-when = From when
since-hint = From the beginning of that day
how = How
appointed = appointed
acting = stands in until somebody is appointed
see-what-passes = See what passes
hand-it-over = Hand it over
change-it = Change something
will-hold = From { $day } { $name } holds this post. It can be undone within a day.
will-act = From { $day } { $name } stands in on this post. It can be undone within a day.
was-handed-over = The post was handed over, from { $day }.
was-undone = This hand-over was undone on { $day }.
undo = Undo this hand-over
error-from = Enter a day from today to a year from now
error-person = Choose somebody from the list
error-name = Enter a name
error-email = Enter an e-mail address, for example name@city.org
hand-over-refused-title =
    { $code ->
        [not-yours] This post is not yours to hand over
        [meanwhile] Somebody handed this post over meanwhile
        [passes-later] Somebody takes this post on a later day
        [same-person] This person holds the post already
        [too-late] It is too late to undo this
       *[other] This was undone already
    }
hand-over-refused-reason =
    { $code ->
        [not-yours] A post is handed over by its holder, by the city’s leader, or by the secretariat.
        [meanwhile] Its holder is another than when you opened the page.
        [passes-later] Until then others can only stand in.
        [same-person] Nothing would change.
        [too-late] A hand-over can be undone for a day.
       *[other] It is undone once.
    }
hand-over-refused-remedy =
    { $code ->
        [not-yours] Ask one of them.
        [meanwhile] Open the page again to see who holds it now.
        [passes-later] Choose a later day, let somebody stand in, or undo the hand-over that is planned.
        [same-person] Choose somebody else.
        [too-late] Hand the post over again.
       *[other] Open the page of the city to see who holds the post.
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] Degrees from the equator
        [role] Role in its country
        [people_nearby] People living near by
        [population] Population
        [country] Country
        [region] Region of the world
        [subregion] Part of the world
        [main_language] Main language
        [currency] Currency
        [income_group] Income group
        [eu_member] Member of the European Union
        [landlocked] Landlocked
        [least_developed] Least developed country
        [landlocked_developing] Landlocked developing country
        [small_island] Small island state
        [climate] Climate (Köppen)
        [median_age] Median age
        [household_size] Household size
        [foreign_born_percent] Born abroad
        [sunshine_hours_per_day] Hours of sunshine a day
        [warmest_month_celsius] Warmest month, °C
        [coldest_month_celsius] Coldest month, °C
        [drinking_water_percent] Homes with drinking water
        [sewerage_percent] Homes with sewerage
        [dense_urban_land_percent] Densely built land
        [loose_urban_land_percent] Loosely built land
        [industrial_land_percent] Industrial land
        [transport_land_percent] Land for transport
        [other_artificial_land_percent] Other built land
        [green_urban_land_percent] Green urban land
        [agricultural_land_percent] Farm land
        [natural_land_percent] Natural land
        [country_population] Population of the country
        [country_area_km2] Area of the country, km²
        [population_density_per_km2] People per km² in the country
        [urban_percent] People living in towns
        [gdp_per_head_usd] GDP per head, US$
        [gdp_per_head_ppp_usd] GDP per head, purchasing power
        [real_gdp_per_head_usd] Real GDP per head, US$
        [gni_per_head_usd] Income per head, US$
        [internet_users_percent] People using the internet
        [broadband_per_100] Broadband lines per 100 people
        [mobile_per_100] Mobile contracts per 100 people
        [secure_servers_per_million] Secure servers per million people
        [electricity_percent] People with electricity
        [gini_index] Inequality (Gini)
        [fine_dust_micrograms_per_m3] Fine dust, µg/m³
        [share_over_65] People aged 65 and over
        [unemployment_percent] Unemployment
        [tertiary_enrolment_percent] Enrolled in higher education
        [algorithm_register] Register of algorithms
        [council_mandate] Decision of the council
        [data_team] Data team
        [digital_identity] Digital identity for residents
        [housing_municipal] City owns housing
        [innovation_budget] Budget for innovation
        [online_services] Services online
        [open_data_portal] Open data portal
        [owns_fibre] City owns fibre network
        [participatory_budget_lawful] Participatory budget is lawful
        [privacy_officer] Privacy officer
        [public_transport_municipal] City runs public transport
        [public_wifi] Public Wi-Fi
        [schools_municipal] City runs schools
        [sensor_register] Register of sensors
        [social_services_municipal] City runs social services
        [staffed_service_points] Staffed service points
        [street_lighting_municipal] City owns street lighting
        [telephone_help_line] Telephone help line
        [university_in_city] University in the city
        [volunteer_programme] Volunteer programme
        [water_municipal] City runs water supply
        [it_staff] IT staff
        [public_libraries] Public libraries
       *[other] a fact
    }

## The directory in parts
parts-of-directory = Parts of the directory
first-cities = first cities
next-cities = next cities
cities-from-to = { $first } to { $last }
## Organisations and partnerships
organisations-title = Organisations
organisations-sentence = Who brings money, research or services, and what was agreed with them.
organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
no-organisations = Here organisations will stand
no-organisations-sentence = The secretariat adds them.
organisation-kind =
    { $kind ->
        [company] Company
        [foundation] Foundation
        [university] University
        [association] National association of cities
        [international] International body
       *[other] Other organisation
    }
kind-of-organisation = Kind
kind-organisations = Organisations
add-organisation = Add an organisation
edit-organisation = Describe { $name }
edit = Edit
save = Save
organisation-name = Name of the organisation
about-organisation = What it is
about-organisation-hint = In two or three sentences, in your own language.
organisation-offers = What it offers cities
organisation-offers-hint = Money, research, people, data, services. No advertising.
website = Its site
website-hint = For example https://fund.example. May be left out.
open-website = open its site
people-of-organisation = People of the organisation
declared-interests = Declared ties
error-organisation-name = Enter the name of the organisation
error-organisation-kind = Choose a kind
error-organisation-about = Say what it is
error-website = Enter an address that begins with https://
organisation-refused-title =
    { $code ->
        [not-secretariat] Organisations are added by the secretariat
       *[other] This is another organisation’s page
    }
organisation-refused-reason =
    { $code ->
        [not-secretariat] So that each stands here once.
       *[other] Its own people and the secretariat describe it.
    }
organisation-refused-remedy = Write to the secretariat.
partnerships = What was agreed
no-partnerships = Nothing that you may read was agreed
no-partnerships-sentence = What is agreed is read by members, and by everybody where the secretariat shows it.
kind-partnership = partnership
partnership-verb =
    { $verb ->
        [confirm] Read and confirm
        [agree] Note the agreement
       *[other] Renew or end
    }
partnership-state =
    { $state ->
        [proposed] proposed
        [agreed] agreed
        [ran-out] ran out
       *[other] ended
    }
lasts = { $from } to { $until }
partnership-with = Partnership with { $name }
propose-partnership = Propose a partnership
propose-sentence = The organisation reads it and confirms it. Until then only the two sides see it; once agreed, all members do.
partner-gives = The organisation gives
network-gives = The network gives
gives = { $name } gives
gift-hint = Money and for what, or services, people, data, rooms.
partner-sum = Sum the organisation gives
partner-currency = Currency of that sum
network-sum = Sum the network gives
network-currency = Currency of the network’s sum
sum-hint = For example 25000. Leave it empty where it is in kind.
currency-hint = Three letters, for example EUR.
partner-rules = What the partner may not do
partner-rules-hint = For example: no sales talk without a city’s consent, no reading of interviews, no exclusive right.
first-day = First day
last-day = Last day
confirm-partnership = Confirm for our organisation
note-agreement = Note that both sides agreed
end-partnership = End this partnership
end-reason = Why it ends
read-by-two-sides = read by the two sides
read-by-members = read by members
waits-for = { $name } reads this and confirms it, or the secretariat notes that it was agreed.
partnership-ends-soon = Its last day is { $day }. The secretariat proposes what comes next, or ends it.
partnership-ran-out = Its last day is over. The secretariat says why it ends, or proposes what comes next.
ended-because = Ended on { $day }: { $reason }
proposed = Proposed
agreed = Agreed
for-the-network = for the network
error-gift = Say what this side gives, also where it is nothing
error-partner-rules = Say what the partner may not do
error-currency = Enter three letters, for example EUR
error-sum = Enter a sum above zero, for example 25000
partnership-refused-title =
    { $code ->
        [not-secretariat] The secretariat does this
        [not-your-side] This is for the two sides
        [not-proposed] This proposal is settled already
        [not-agreed] Nobody agreed to this yet
       *[other] This partnership has ended
    }
partnership-refused-reason =
    { $code ->
        [not-secretariat] It speaks for the network in agreements.
        [not-your-side] The organisation’s own people or the secretariat confirm.
        [not-proposed] It was agreed or ended meanwhile.
        [not-agreed] Only what both sides agreed to is shown to others.
       *[other] Nothing more can be changed in it.
    }
holding-partnerships = Partnerships to act on
bodies-of-city = Sits in
bodies-link = Bodies
programmes-link = Programmes
interests-link = Declared ties
## People: inviting, ending, finding
kind-posts = People and posts
find-people = Find people
keep-people = People and invitations
people-title = People: { $home }
people-sentence = Invite somebody into a post. They hold it once they press the button in the mail; nothing changes before.
who-holds-what = Who holds what
invited-not-here = Invited
nobody-is-invited = Nobody is invited at the moment
invite-somebody = Invite somebody
a-new-post = a new post
which-post = Which post
which-function = They join as
invite-title = What the post is called
invite-title-hint = For a new post: Open Data Officer
invite-language = Language of the mail
invite-until = Until
invite-until-hint = The last day of their term
send-invitation = Send the invitation
error-post = Choose a post from the list
error-title = Enter what the post is called, at most 200 letters
error-function = Choose what they may do
error-until = Enter a day from today to ten years from now
invited-on = invited on { $day }
not-signed-in-yet = not signed in yet
invitation-is-over = too old to be taken up: send it again
send-again = Send again: { $name }
withdraw-invitation = Withdraw: { $name }
invited-title = { $name }, { $home } invites you into a post
invited-sentence = Press the button to take the post up. We then send a link to your address with which you sign in; it holds for 10 minutes, in this browser.
post-until = until { $until }
take-post-up = Take it up and send me a sign-in link
mail-invites-subject = { $home } invites you into a post
mail-invites = { $name }, { $title }, { $home }, invites you into a post in { $network }:
mail-invites-how = Open the link and press the button there until { $until }. If you do nothing, nothing happens.
mail-invites-link = See the invitation
invitation-refused-title = This cannot be done
invitation-refused-reason =
    { $code ->
        [not-yours] Who holds a city’s posts is kept by its leader and by the secretariat.
        [not-this-function] A post of this kind cannot be offered there.
        [held] Somebody holds this post.
        [invited] Somebody is invited into this post already.
        [own-post] You hold this post yourself.
        [vacant] Nobody holds this post.
       *[other] The invitation was taken up, withdrawn, or is too old.
    }
invitation-refused-remedy =
    { $code ->
        [not-yours] Ask one of them.
        [not-this-function] Ask the secretariat.
        [held] Hand the post over, or end the holder’s time first.
        [invited] Withdraw the other invitation first.
        [own-post] Hand it over instead.
        [vacant] Invite somebody into it.
       *[other] Ask who invited you to send it again.
    }
end-their-time = End their time
end-title = End the time in this post: { $post }
end-sentence = It ends at once: the holder is signed out everywhere. The post stays, with all that hangs on it, until somebody holds it. If you know who follows, hand it over instead.
why-it-ends = Why
end-of-time-reason =
    { $reason ->
        [election] an election
        [left-job] left the job
        [moved-post] moved to another post
       *[other] another reason
    }
end-now = End it now
error-end-reason = Choose why it ends
personal-invitations = Invitations into a post
    .why = So that you can take a post up, and who invited you sees whether you did.
    .since = the day it was taken up or withdrawn

## Taking a list of members in
import-title = Take in a list of members
import-sentence = Give a file or paste a list: separated text in any encoding, with or without a header. Nothing is written before you have seen what it holds.
import-looked = Nothing is written yet. Look at what the list holds, correct columns, then take it.
another-list = Take in a list
list-file = A file
list-file-hint = At most 25 MB, as text (CSV)
list-pasted = Or paste the list here
look-through = Look through it
error-no-list = Choose a file or paste a list
error-long-list = The list has more than { $max } rows: take it with the command line
error-list = This list cannot be read: { $reason }
rows-in-list = Rows
list-encoding = Encoding and separator
rows-left-for-a-look = Rows that are left: duplicates that are not certain, rows without name and address
first-looked-at = What becomes of them
fates = of the first { $seen }: { $fresh } new, { $known } here already, { $unclear } left
take-them =
    { $count ->
        [one] Take one person in
       *[other] Take { $count } people in
    }
duplicates-title = Rows that are one person, or may be
are-one = one person: taken once
may-be-one = may be one person: left
column-rows = Rows
column-verdict = What happens
column-why = Why
column-row = Row
column-line = Line
column-field = Field
warnings-title = What is odd, row by row
columns-as-read = What each column holds
column-not-read = not read
read-again = Read again with these columns
list-field =
    { $field ->
        [external_id] number in the list
        [name] name
        [given_name] given name
        [family_name] family name
        [honorific] form of address
        [email] e-mail
        [phone] telephone
        [role] function
        [organisation] organisation
        [city] city
        [region] region
        [country] country
        [language] language
        [joined] member since
        [fee] fee
        [population] population
        [website] website
       *[other] notes
    }
were-taken = Taken
were-here = Here already, nothing changed
were-left = Left
same-and-different = differs: { $different }; the same: { $same }
left-reason =
    { $code ->
        [rejected] neither a name nor a usable address
        [may-be-twice] may be the same person as another row
        [no-name] an address without a name
        [no-home] no city and no organisation
        [city-unknown] no city of the world is called so
        [city-unclear] several cities are called so: add the country
       *[other] taken, and undone since
    }
import-state =
    { $state ->
        [taking] It is being taken in. Look again in a moment.
        [taken] It was taken in. For a day it can be undone, for everybody with whom nothing was done since.
       *[other] It was undone or laid aside.
    }
undo-import = Undo this import
undo-import-refused = This import cannot be undone
undo-import-refused-reason = The secretariat undoes an import once, within a day.
undo-import-refused-remedy = End the time of people in their posts one by one.
import-members = Take in members
imported-title = Member
personal-lists = The row of a member list from which you came
    .why = So that an import can be undone. The list itself is kept until it is taken.
    .since = the list was uploaded. The number of the row stays, without you after erasure.

## What a person looks for next
invite-name = Name
invite-email = E-mail address
invite-function =
    { $function ->
        [leader] a leader of the city
        [officer] an officer of the city
        [assistant] an assistant
        [president] president of the region
        [deputy] deputy of the president
        [chair] chair of the network
        [secretariat] somebody of the secretariat
        [partner] somebody of the organisation
       *[other] somebody else
    }
quiet-count =
    { $count ->
        [0] none quiet for { NUMBER($days) } days
       *[other] { $count } quiet for { NUMBER($days) } days
    }
column-next = What you can do
note-call-with = Note a call with { $city }
its-practices = Its practices

## Figures that cannot be meant
error-range =
    { $why ->
        [people] Enter a whole number from { $least } to { $most }: the largest city has fewer people than that
        [count] Enter a whole number from { $least } to { $most }: they are counted one by one
        [age] Enter years from { $least } to { $most }: half of the residents are younger, half are older
        [household] Enter persons from { $least } to { $most }: nobody lives in a household of fewer than one
        [lines] Enter lines for 100 residents, from { $least } to { $most }
        [air] Enter micrograms in a cubic metre of air, from { $least } to { $most }, as a mean of the year
       *[share] Enter per cent from { $least } to { $most }: a share is never more than the whole
    }

## What is odd about a list of members, and what of it stayed
duplicate-reason =
    { $reason ->
        [same-email-and-name] same e-mail address and name
        [same-email] same e-mail address
        [tagged-email-and-name] same name, e-mail addresses that differ by a tag only
        [tagged-email-and-id] same number, e-mail addresses that differ by a tag only
        [same-id-and-name] same number and name
        [same-row] the same in every cell
        [same-email-other-name] same e-mail address, another name
        [shared-mailbox] same e-mail address, which is an office’s
        [tagged-email] e-mail addresses that differ by a tag only
        [same-id-other-name] same number, another name or e-mail address
        [same-name-and-phone] same name and telephone
        [same-name-and-city] same name and city
        [same-name-and-organisation] same name and organisation
        [same-name-and-domain] same name and e-mail domain
        [same-name-only] same name, nothing that tells them apart
       *[similar-name-and-place] similar name in the same place
    }
between-reasons = { "; " }
rejection-reason =
    { $reason ->
        [no-name-nor-email] neither a name nor an e-mail address
        [email-at] the e-mail address must have one @
        [email-local] what stands before the @ cannot be a mailbox
        [email-domain] what stands after the @ is no domain
       *[email-too-long] the e-mail address is too long
    }
list-problem =
    { $problem ->
        [no-rows] the list has no rows
        [no-name-nor-email-column] no column of names or e-mail addresses was found
        [column-not-read] the column is none of our fields and is not read
        [line-skipped] a line before the list; skipped
        [header-repeated] the header is repeated; skipped
        [undecoded-letters] some letters could not be read in the encoding of the file
        [other-encoding] this line is not UTF-8; read as { $detail }
        [stray-quotes] a quotation mark where no quoted cell begins or ends; kept as text
        [cells-beyond-header] cells beyond the last column: { $detail }; not read
        [mojibake] the letters were garbled by a wrong encoding; read as “{ $detail }”
        [letters-lost] letters were lost before the file came here and stand as ?
        [invisible] invisible or direction-turning characters were removed
        [formula] the cell begins like a formula; kept as text
        [email-repaired] the e-mail address was cleaned; read as { $detail }
        [further-emails] there are several e-mail addresses; { $detail } is kept
        [date-unreadable] this is no date of the calendar
        [date-order-unknown] day or month may come first; read as { $detail }
        [date-century] the year has two digits; read as { $detail }
        [date-day-number] the date is a spreadsheet’s day number; read as { $detail }
        [number-unreadable] this is no number
       *[phone-unreadable] this is no telephone number
    }
list-refusal =
    { $refusal ->
        [other-kind] it is a file of another kind ({ $detail }); save it as CSV first
        [binary] it is a binary file and not text
        [utf-32] its text is in UTF-32; save it in UTF-8
        [file-too-large] it has more than { $detail } bytes
        [too-many-rows] it has more than { $detail } rows
        [too-many-columns] a row has more than { $detail } columns
       *[cell-too-long] a cell has more than { $detail } bytes
    }
what-stays = What stayed, and why
stay-reason =
    { $reason ->
        [signed-in] the person signed in since
        [written-to] the person was written to since
        [post-acted] something was done in this post since
        [post-passed-on] the post was passed on or has an assistant
        [other-post] the person has, or was asked into, another post
       *[home] the city or organisation that this row brought: somebody is at home there, or something was done with it
    }

## Who reads a partnership
read-by-everybody = read by everybody
show-to-everybody = Show to everybody
show-to-members = Show to members only
## Questions that wait in a region
waiting-questions = Questions nobody answered for three days
## Peer support on a region’s page
peer-support = Peer support

## Said at the top of the page that an act leads to
done =
    { $act ->
        [hand_over] Handed over. It can be undone within a day.
        [undo_hand_over] Undone: all that hangs on the post is where it was.
        [invite_into_post] The invitation is on its way.
        [send_invitation_again] The invitation is on its way again.
        [withdraw_invitation] The invitation no longer works.
        [end_time] The time in this post is ended.
        [undo_import] Undone: nothing of this list is left.
        [propose_partnership] Proposed. It holds once it is agreed.
        [agree_partnership] Agreed: the partnership holds.
        [end_partnership] The partnership is ended.
        [name_network] The network has its name.
        [add_region] The region is there. Invite who heads it.
        [name_region] The region has its names.
        [end_region] The region is ended.
        [add_city] The network knows this city. Invite its people next.
        [move_city] The city belongs to its new region.
       *[other] { "" }
    }

## Keeping the network itself
keep-network = The network itself
structure-title = The network itself
structure-sentence = What it is called, its regions, and which cities it knows. People are invited on the pages of cities and regions.
name-title = Name
network-name = What the network is called
network-name-hint = Every page and every mail says it.
error-network-name = Enter what the network is called
add-region = Add a region
region-name-in = Name in { $language }
error-region-name = Enter a name in one language at least
keep-region = Keep this region
keep-region-title = Keep the region { $region }
region-names = Names
end-region-title = The end of this region
end-region = End this region
add-city = Add a city
add-city-sentence = For a city that is on no list. It is known to the network from then on, and its people are invited on its page.
which-city = Which city
which-city-hint = In any language and script
its-name = Its name
find-city = Find it
no-such-city = No city of that name has more than 15,000 people, or the network knows it already
which-one = Which one
error-place = Choose one of these cities
error-city-known = The network knows { $city } already
error-region = Choose a region
no-regions-yet = A city belongs to a region. Add a region first.
how-it-stands = Where it belongs and how it stands
city-reason-hint = Stands in the city’s history for all to read
move-city = Move to this region
keep-topics = Topics
