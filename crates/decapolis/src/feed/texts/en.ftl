## A calendar of one’s own
calendar-title = Your meetings in your calendar
calendar-sentence = Your calendar program subscribes to an address of your own and shows the meetings at which your posts have a seat, those kept for you as tentative, and the sessions in which you speak. It looks again by itself.
make-address = Make an address
new-address = Make a new address
end-address = End the address
keep-secret = Whoever has this address reads these meetings without signing in. Give it to your calendar program alone. A new address ends this one.
address = Address for your calendar
made-on = Made on
account = Your account
feed-name = Meetings: { $network }
done =
    { $act ->
        [begin_feed] The address is made. Copy it into your calendar program.
        [end_feed] The address gives nothing any more.
       *[other] { "" }
    }
personal-feed = Address of your calendar
    .why = So that your calendar program can fetch your meetings.
    .since = the day on which you made it
