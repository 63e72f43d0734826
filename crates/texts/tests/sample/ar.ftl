-network = ديكابوليس

seat = مقعد في { -network } لمدينة { $city }
    .hint = قل «نعم»
actions =
    { $count ->
        [one] إجراء واحد، { $state ->
            [open] مفتوح
           *[done] منجز
        }
        [two] إجراءان
        [few] { $count } إجراءات
        [many] { $count } إجراءً
       *[other] { $count } إجراء
    }
pages = { NUMBER($page) }/{ $pages }
lines = سطر
