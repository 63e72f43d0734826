# Ce qui résulte de ce qui a été dit : un point d’ordre du jour ou un besoin.

carry-on = Donner suite
what-comes-of-it = Ce que cela devient
need-of = Un besoin de { $city }
agenda-of = Un point à l’ordre du jour de « { $meeting } », { $day }
in-words = En quels termes
in-words-hint = Tel que cela y figurera. Complétez s’il faut en dire plus que ce qui a été dit.
error-place = Choisissez ce que cela devient
error-words = Saisissez le texte
written-in = écrit en { $language }
original-in = Tel qu’écrit, en { $language }
in-language = La même chose en { $language }
may-be-empty = facultatif
error-version-own = C’est la langue ci-dessus : laissez vide, ou choisissez une autre langue ci-dessus
