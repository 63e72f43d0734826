-network = Decapolis

seat = A seat in { -network } for { $city }
    .hint = Say "yes" \ or {"{"}no{"}"}
actions =
    { $count ->
        [0] Nothing to do
        [one] { $count } action, { $state ->
            [open] open
           *[done] done
        }
       *[other] { $count } actions, { $state }
    }
pages = { $page }/{ $pages ->
    [1] 1
   *[other] { $pages }
    }
lines =
    First line
    second line
