# Lo que resulta de lo dicho: un punto del orden del día o una necesidad.

carry-on = Darle continuidad
what-comes-of-it = En qué se convierte
need-of = Una necesidad de { $city }
agenda-of = Un punto en el orden del día de «{ $meeting }», { $day }
in-words = Con qué palabras
in-words-hint = Tal como figurará allí. Cámbielo si hace falta decir más de lo que se dijo.
error-place = Elija en qué se convierte
error-words = Escriba las palabras
written-in = escrito en { $language }
original-in = Tal como se escribió, en { $language }
in-language = Lo mismo en { $language }
may-be-empty = opcional
error-version-own = Es el idioma de arriba: déjelo vacío o elija otro idioma arriba
