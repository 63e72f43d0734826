# El registro de obsequios: quién pagó qué y para quién.

register = Registro de obsequios
register-sentence = Quién pagó qué y para quién, con el puesto y no el nombre. Lo leen los miembros; los socios, no.
lines = Líneas, las últimas primero
one-line = Una línea del registro de obsequios
paid-for =
    { $kind ->
        [travel] Viaje para { $post }
        [hotel] Hotel para { $post }
        [dinner] Cena para { $post }
        [fee] Cuota para { $post }
       *[other] Algo para { $post }
    }
no-lines = Aún no hay nada escrito
no-lines-sentence = Las becas aceptadas llegan aquí por sí mismas; quien dirige una ciudad añade lo demás.
all-lines = Todas las líneas
file =
    { $reach ->
        [all] Todo el registro como archivo
       *[own] Nuestras líneas como archivo
    }
parts = Partes del registro
latest-lines = Las últimas líneas
next-lines = Las { NUMBER($count) } siguientes
shown =
    { $count ->
        [one] { $count } línea
       *[other] { $count } líneas
    }
how-it-works = Cómo funciona
rule-lines = Una línea nunca se cambia ni se borra. Lo que está mal se corrige con otra línea.
rule-bursaries = Lo que paga una beca se escribe solo cuando se acepta, y otra vez con la suma cuando se liquida.
rule-stay = Las líneas nombran el puesto. Quedan cuando alguien lo deja y cuando se borra a una persona.
written-on = escrita el { $day }

## Una línea
add-line = Añadir una línea
for-whom = Para quién
for-city = Para quién: la ciudad
for-city-hint = Un miembro. La línea es para el puesto que la dirige.
who-paid = Quién pagó
payer =
    { $payer ->
        [network] la red
        [host] la ciudad anfitriona
        [own] nuestra propia ciudad
        [partner] un socio
       *[other] otra organización
    }
payer-name = Cuál
payer-name-hint = El nombre del socio o de la organización.
what-was-paid = Qué se pagó
gift-kind =
    { $kind ->
        [travel] viaje
        [hotel] hotel
        [dinner] cena
        [fee] cuota
       *[other] otra cosa
    }
value = Valor
value-hint = Déjelo vacío si no se conoce.
value-not-known = valor desconocido
currency = Moneda
currency-hint = Tres letras, como EUR.
given-on = Dado el
note = Nota
source =
    { $source ->
        [bursary] de una beca
       *[other] a mano
    }
column-line = Línea
column-meeting = Reunión
no-meeting = En ninguna
column-home = Ciudad
column-post = Puesto
column-source = Escrita
column-corrects = Ocupa el lugar de la línea
was-corrected = corregida
was-corrected-sentence = Una línea posterior ocupa el lugar de esta.
see-later-line = Ver la línea posterior
corrects = corrige otra
put-right = Corregirla
put-right-note = con otra línea; esta queda
error-payer = Diga quién pagó
error-payer-name = Escriba el nombre de quien pagó
error-kind = Diga qué se pagó
error-currency = Escriba tres letras, como EUR
error-value = Escriba una suma como 120 o 120,50
error-given-on = Escriba un día hasta hoy
error-whom = Diga para quién fue

## Negativas
refused-title =
    { $code ->
        [not-member] El registro es para los miembros
        [not-writer] No escribe líneas de esta ciudad
        [not-for-them] No se escribe ninguna línea para este puesto
       *[other] Otra línea ocupó su lugar
    }
refused-reason =
    { $code ->
        [not-member] Leen quién pagó qué los miembros y quienes les sirven.
        [not-writer] Quien dirige una ciudad escribe para sus puestos; la secretaría, para todos.
        [not-for-them] El registro dice lo que se pagó para puestos de miembros y de la red.
       *[other] Ya se corrigió.
    }
refused-remedy =
    { $code ->
        [not-for-them] Elija un puesto de un miembro.
        [corrected] Corrija la línea posterior.
       *[other] Pregunte a la secretaría.
    }

## Lo que se guarda de una persona
personal-gifts = Lo que se pagó para sus puestos
    .why = Los cargos públicos tienen que decir lo que otros pagaron para ellos.
personal-notes = Líneas que escribió en el registro de obsequios
    .why = Puede saberse quién escribió una línea.
personal-stays = Queda con el puesto, sin su nombre. Tras el borrado la secretaría mira si alguna nota le nombra.

## Se dice arriba en la página a la que lleva un acto
done =
    { $act ->
        [add_gift] La línea está escrita.
        [correct_gift] Está corregida. La línea anterior queda.
       *[other] { "" }
    }
