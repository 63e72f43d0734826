# Words of programmes.

programmes = Programmes
programmes-sentence = What the network runs, by its present name, and what it was called before.
running = Running now
earlier = Earlier
no-programmes = Here the network’s programmes will stand
no-programmes-sentence = The secretariat adds them.
add = Add a programme
name = Name
words = What it is
words-hint = In one or two sentences: for whom, and what they get.
source = Source
source-hint = The decision or page that says so, with its date.
first-day = In use since
since = since { $from }
lasts = { $from } to { $until }
said-by = source: { $source }
names = Its names
rename = Rename this programme
end = End this programme
outcome = What came of it
outcome-hint = Also where it goes on under another roof.
ended-with = Ended on { $day }: { $outcome }
error-name = Enter a name
error-words = Say what it is
error-source = Say where this is decided or said
error-future = Enter a day that has come
error-before-present = Enter a day after the present name began
error-outcome = Say what came of it, or why it ends
refused-title =
    { $code ->
        [not-secretariat] Programmes are kept by the secretariat
        [ended] This programme has ended
       *[other] A name begins after the one before, and has begun
    }
refused-reason =
    { $code ->
        [not-secretariat] So that names and dates come from one hand.
        [ended] Its names and what came of it stay.
       *[other] What is planned is not yet a name.
    }
refused-remedy = Write to the secretariat.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_programme] The programme is ended.
       *[other] { "" }
    }
