# Words of search.

navigation = Search
title = Search the network
label = What are you looking for?
hint = Words in any language. "Two words" stand together, -word leaves out.
search = Search
kinds = Kinds of results
all = All
counted = { $label } ({ $count })
hits =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
alike = nothing has these words; these have words like them
most = nothing has all these words; these have most of them
nothing-for = Nothing was found for: { $words }
nothing-sentence = Try fewer or other words. What is not open to you is not searched.
not-ready = Search is being prepared
not-ready-sentence = Try again in a moment.
languages = Languages
topics = Topics
pages = Parts of the results
before = results before
after = more results
shown = { $first } to { $last }
