# What comes of what people said: an item of an agenda, or a need.

carry-on = Carry it on
what-comes-of-it = What comes of it
need-of = A need of { $city }
agenda-of = An item on the agenda of “{ $meeting }”, { $day }
in-words = In words
in-words-hint = As it will stand there. Change it where it needs more than was said.
error-place = Choose what comes of it
error-words = Enter the words
written-in = written in { $language }
original-in = As it was written, in { $language }
in-language = The same in { $language }
may-be-empty = optional
error-version-own = This is the language above: leave it empty, or choose another language above
