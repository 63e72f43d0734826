-network = Decápolis

seat = Una plaza en { -network } para { $city }
    .hint = Diga «sí»
actions =
    { $count ->
        [0] Nada que hacer
        [one] { $count } acción, { $state ->
            [open] abierta
           *[done] hecha
        }
       *[other] { $count } acciones, { $state }
    }
pages = { NUMBER($page) }/{ $pages }
lines = Una línea
