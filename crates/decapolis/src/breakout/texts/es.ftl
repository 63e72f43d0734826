# Grupos y mesas de un encuentro: quién se sienta con quién, por qué, y qué no se pudo cumplir.

kind-breakout = grupos de un encuentro
verb-tell = Comunicar quién se sienta dónde
groups = Grupos y mesas
groups-sentence = Quién se sienta con quién en un punto del orden del día o en la cena.
see-groups = Ver grupos y mesas
who-sits-where = Ver quién se sienta dónde
the-item = El punto
dinner = La cena
item-gone = Un punto que se retiró
name-group = Grupo { NUMBER($number) }
name-table = Mesa { NUMBER($number) }
holding-breakouts = Grupos de un encuentro por comunicar

## Where it stands
drawn-so-far = Formados hasta ahora
no-groups = Todavía no hay grupos
groups-count =
    { $count ->
        [0] Todavía no se han formado grupos.
        [one] Hay grupos para { $count } punto o cena.
       *[other] Hay grupos para { $count } puntos o cenas.
    }
item-has-none = No se han formado grupos para este punto.
not-told = sin comunicar
not-told-sentence = Los grupos están sorteados, solo para quien prepara el encuentro.
is-draft = Sorteado para usted y para quien prepara el encuentro con usted. Nadie más lo ve hasta que lo comunique.
told-sentence = Se comunicó quién se sienta dónde.
you-are-in = Su lugar: { $group }
own-group = { $what }: { $group }
you-have-none = Aquí no tiene grupo. Quien dirige el encuentro le pondrá en uno.
you = usted
by-hand = puesto aquí a mano

## Why a group is as it is
people-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
mix = Personas: { NUMBER($people) } · regiones: { NUMBER($regions) } · tamaños de ciudad: { NUMBER($sizes) } · idiomas: { NUMBER($languages) }
named-each-other = { $who } se nombraron mutuamente en las citas entre dos.
sat-before = { $who } ya se sentaron juntos en esta serie.
without-language = Sin idioma común: { $who } leen otro que los demás.
without-group = En ningún grupo
unmet = Se nombraron mutuamente y no se sientan juntos
why-language = No leen ningún idioma común.
why-no-seat = El grupo no tiene más sitios junto a otras personas nombradas.
why-fixed = Ningún cambio de dos sitios los reúne.
why-even = { $mover } y { $other } podrían cambiar de sitio: sería igual de bueno. Hágalo a mano si lo desea.
why-costs = { $mover } tendría que cambiar de sitio con { $other }. Sería peor: { $worse }.
worse-language =
    { $count ->
        [one] { $count } persona más sin idioma común
       *[other] { $count } personas más sin idioma común
    }
worse-again =
    { $count ->
        [one] { $count } pareja más que ya se sentó junta
       *[other] { $count } parejas más que ya se sentaron juntas
    }
worse-alike =
    { $count ->
        [one] { $count } pareja más de una misma región, tamaño o idioma
       *[other] { $count } parejas más de una misma región, tamaño o idioma
    }
worse-wishes =
    { $count ->
        [one] { $count } persona que se sentaría con menos de quienes nombró
       *[other] { $count } personas que se sentarían con menos de quienes nombraron
    }

## Making and drawing
make-groups = Formar grupos
make-and-draw = Formar y sortear
for-what = Para
what-they-are = Qué son
groups-of-item = Grupos
tables = Mesas
the-number-is = El número de abajo es
people-in-each = cuántas personas hay en cada uno, como máximo
how-many = cuántos hay
number = Número
number-hint = De 1 a 60. En grupos de seis todos llegan a hablar.
languages = Idiomas
one-language = Un grupo en que todos leen un mismo idioma
one-language-hint = Sin ello, los idiomas se mezclan como las regiones y los tamaños.
anew-head = Sortear de nuevo
anew-note = también se sortea a quien se puso a mano
draw-anew = Sortear de nuevo
move-head = Poner a alguien en un grupo
move-note = la página dice qué resulta de ello
who = Quién
into-group = Dónde
in-none = En ningún grupo
move-them = Poner allí
tell-head = Comunicar
tell-note = quien acude ve su grupo y recibe un correo; después solo se pone en uno a quien no lo tiene
tell-them = Comunicar a todos
remove-head = Retirar los grupos
remove = Retirar
list-to-print = Quién se sienta dónde, para imprimir
print = Imprimir
error-what = Diga para qué
error-kind = Elija grupos o mesas
error-by = Elija qué es el número
error-post = Elija quién
error-group = Elija dónde

## How it works
how-it-works = Cómo funciona
rule-mix = Cada grupo reúne a personas de distintas regiones, tamaños de ciudad e idiomas, hasta donde se puede. Los socios se sientan separados entre sí.
rule-again = Quienes ya se sentaron juntos en grupos o mesas de esta serie se separan, salvo que se nombraran mutuamente.
rule-wishes = Quienes se nombraron mutuamente en las citas entre dos de este encuentro se sientan juntos donde se puede. Un deseo no correspondido no cuenta: nadie lo lee.
rule-told = Hasta que se comunica, solo quien prepara el encuentro ve los grupos, los sortea de nuevo y mueve a personas.
rule-kept = Quién se sentó dónde se guarda { NUMBER($months) } meses, para que los próximos encuentros de la serie mezclen de otro modo. El lugar pertenece al cargo.

## The mail
mail-subject = Dónde se sienta en el encuentro

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] Esto corresponde a quien prepara el encuentro
        [made] Ya se formaron grupos para ello
        [nobody] Todavía no acude nadie
        [not-there] No se sienta aquí
        [told] Ya se comunicó
        [cancelled] El encuentro se canceló
       *[over] El encuentro ha terminado
    }
refused-reason =
    { $code ->
        [not-conductor] Forman los grupos la secretaría, la presidencia de la red, quien dirige su región y quien lo preside.
        [made] Hay unos grupos por punto, y unos para la cena.
        [nobody] Los grupos se sortean entre quienes tienen plaza.
        [not-there] No tiene plaza en el encuentro, o está fuera de la sala en este punto.
        [told] Cuentan con su grupo.
        [cancelled] Allí no se sienta nadie.
       *[over] Allí ya no se sienta nadie.
    }
refused-remedy =
    { $code ->
        [made] Sortee esos de nuevo.
        [nobody] Vuelva cuando alguien haya aceptado.
        [told] A quien no tiene grupo aún se le puede poner en uno.
       *[other] Pregunte a la secretaría.
    }

## What is kept of a person
personal-seats = En qué grupos y mesas de encuentros se sentó, en sus cargos
    .why = Los próximos encuentros de la serie sientan a la gente de otro modo.
personal-since = tras el final del encuentro

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_breakout] Los grupos están sorteados. Solo los ven usted y quienes preparan con usted el encuentro.
        [draw_breakout] Están sorteados de nuevo.
        [move_in_breakout] Ahora se sienta allí.
        [tell_breakout] Quien acude ve quién se sienta dónde.
        [remove_breakout] Los grupos se han retirado.
       *[other] { "" }
    }
