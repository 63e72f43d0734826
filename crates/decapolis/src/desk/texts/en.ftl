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

## The front page
front-title = Cities that help each other
front-sentence = A network of cities whose digital leaders ask, answer and keep what worked.
city-label = Which city are you from?
city-hint = Any city of the world, in any script: Köln, Cologne, كولونيا
show-likest = Show cities like it
numbers = The network in honest numbers
members = Member cities

## Sources
sources-title = Where the facts come from
sources-sentence = Open data about cities and countries, with the attribution that each licence asks for.
