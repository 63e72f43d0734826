-network = Décapole

seat = Un siège à { -network } pour { $city }
    .hint = Dites « oui »
actions =
    { $count ->
        [one] { $count } action, { $state ->
            [open] ouverte
           *[done] faite
        }
       *[other] { $count } actions, { $state }
    }
pages = { $page }/{ $pages }
lines = Une ligne
