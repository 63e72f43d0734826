# Palabras de los órdenes del día: de qué habla una reunión, cuándo, y de dónde viene.

agenda = Orden del día
kind-item = punto del orden del día
kind-speaker = parte de un ponente
holding-items = Puntos del orden del día de los que responde
holding-parts = Preguntas de si interviene
verb =
    { $verb ->
        [place] Dele un lugar
        [bring-paper] Traer el documento
        [answer-speaker] Diga si interviene
       *[other] Ver
    }

## Qué es un punto
kind =
    { $kind ->
        [session] Sesión
        [breakout] Grupos pequeños
        [break] Pausa
        [visit] Visita
        [decision] Decisión
       *[closed] Hora a puerta cerrada
    }
confidence =
    { $code ->
        [closed] Sin los socios
       *[open] Todos los que participan
    }
without-partners = sin los socios
lasts =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
hours = { $from } a { $until }
for-you = para usted { $at }
answers-for-it = responde de él: { $who }
comes-from = viene de { $cities }
speaks =
    { $said ->
        [asked] se le pidió intervenir: { $who }
        [confirmed] interviene: { $who }
       *[declined] no interviene: { $who }
    }
said =
    { $said ->
        [asked] preguntado
        [confirmed] confirmado
       *[declined] declinado
    }
without-place = Todavía sin lugar
when = Cuándo
cities = Viene de
speakers = Ponentes
thread = De dónde viene
needs-behind =
    { $count ->
        [one] { $count } necesidad detrás
        [many] { $count } de necesidades detrás
       *[other] { $count } necesidades detrás
    }
see-need-of = ver la necesidad de { $city }
item-is-draft = Este es el borrador. Los demás lo leen cuando se publica.

## El orden del día
items-count =
    { $count ->
        [one] { $count } punto
        [many] { $count } de puntos
       *[other] { $count } puntos
    }
not-published = todavía sin publicar
see-agenda = Ver el orden del día
times-of = Las horas son las de { $zone }.
running-now = Lo que pasa ahora
what-cities-need = Lo que necesitan las ciudades
version-number = Versión { $number }
agenda-version = Orden del día, versión { $number }
is-draft =
    { $state ->
        [never] Este es un borrador. Solo lo ven quienes asisten por una ciudad y quienes conducen la reunión.
       *[changed] Este es un borrador. Difiere de la versión { $number }, que leen los demás.
    }
clash-speaker = { $who } intervendría en «{ $one }» y en «{ $other }» a la vez.
clash-room = «{ $one }» y «{ $other }» están a la vez en { $room }.
clash-outside = «{ $title }» queda fuera de las horas de la reunión.
no-agenda = Aquí estará el orden del día
no-agenda-sentence =
    { $who ->
        [keeper] Empiece por lo que necesitan las ciudades, o añada un punto abajo.
       *[reader] Lo publican quienes conducen la reunión.
    }
for-calendars = Para calendarios (iCalendar)
for-phones = Para aplicaciones de conferencias ({ $form })

## Llevarlo
add-item = Añadir un punto
title = Título
words = De qué trata
words-hint = Unas frases: qué se pregunta y qué debe salir de ello. Puede quedar vacío.
kind-of-item = Qué es
day = Día
day-hint = Deje vacíos el día y la hora mientras no tenga lugar.
time = Empieza a las
minutes = Duración en minutos
minutes-hint = Por ejemplo 45
room = Sala
spoken = Idiomas que se hablan
spoken-hint = Si no son los de la reunión: «portugués».
interpreted = Se interpreta a
interpreted-hint = Como «francés, señas internacionales». Puede omitirse.
spoken-in = se habla: { $languages }
interpreted-into = se interpreta a { $languages }
owner = Quién responde de él
who-is-in-the-room = Quién está en la sala
arrange = Ponerlos en horas y salas libres
arrange-head = Puntos sin lugar
left-out =
    { $why ->
        [no-stretch] «{ $title }» no tiene lugar: entre las 09:00 y las 17:30 no quedan { $minutes } minutos seguidos libres, sin tocar el almuerzo ni las pausas.
        [speaks] «{ $title }» no tiene lugar: en cada hora que queda { $speaker } interviene en otro sitio.
        [too-large] «{ $title }» no tiene lugar: lo quieren oír { $seats }, y ninguna sala tiene tantos asientos.
       *[other] «{ $title }» no tiene lugar: todas las horas y salas libres están ocupadas.
    }
note = Qué hay de nuevo
note-hint = Una frase para todos los que lo leen: por qué hay una versión nueva.
who-wants-to-hear = Quién quiere oírlo
want-to-hear = Quiero oír esto
not-to-hear = Al final no
wanted-by =
    { $count ->
        [0] nadie lo ha dicho todavía
        [one] { $count } quiere oírlo
        [many] { $count } quieren oírlo
       *[other] { $count } quieren oírlo
    }
rooms-head = Cuántas personas caben en cada sala
rooms = Salas
rooms-hint = Una sala por línea y cuántas personas caben: «Salón 120». Sin número, caben todas.
keep-rooms = Guardar las salas
error-rooms = Escriba cada sala una vez y tras su nombre un número de 1 a { NUMBER($most) }
meeting-was-moved = La reunión se ha movido. Cada punto conserva su día y su hora dentro de ella.
publish = Publicar esta versión
publish-head = Publicar
save = Guardar los cambios
change-item = Cambiarlo
remove = Quitarlo del orden del día
remove-head = Quitar
post = Puesto
ask-to-speak = Pedir a alguien que intervenga
nobody-of-these = Nadie de estos
another-member = U otra ciudad miembro
another-member-hint = Su nombre. Se pregunta a quien dirige su trabajo digital; no hace falta que venga.
error-ask = Elija un puesto o escriba el nombre de una ciudad miembro
error-title = Escriba un título
error-kind = Elija qué es
error-owner = Elija quién responde de él
error-speak = Diga sí o no
error-note = Diga qué hay de nuevo

## Necesidades
needs-sentence = Necesidades abiertas de las ciudades que asisten, en la medida en que usted puede leerlas. Primero está lo que necesitan más ciudades; una persona decide qué va al orden del día.
no-needs = Ninguna necesidad abierta de las ciudades que asisten
no-needs-sentence = Una necesidad que una de ellas exprese en su escritorio se encuentra aquí en cuanto usted pueda leerla.
cities-and-untouched =
    { $cities ->
        [one] { $cities } ciudad
        [many] { $cities } de ciudades
       *[other] { $cities } ciudades
    } · { $untouched ->
        [0] se ha empezado algo en cada necesidad
        [one] { $untouched } necesidad en la que no se ha empezado nada
        [many] { $untouched } de necesidades en las que no se ha empezado nada
       *[other] { $untouched } necesidades en las que no se ha empezado nada
    }
stated-on = expresada el { $day }
worked-on = se ha empezado algo
on-the-agenda = en el orden del día
see-item = ver el punto
put-on-agenda = Poner en el orden del día: { $topic }
in-small-groups = { $topic }: en grupos pequeños
what-is-made-of-it = En qué se convierte
shape =
    { $shape ->
        [session] Una sesión
        [both] Una sesión y después grupos pequeños
       *[groups] Grupos pequeños
    }
shape-hint =
    { $groups ->
        [one] Quienes vienen forman { $groups } grupo de unas seis personas.
        [many] Quienes vienen forman { $groups } de grupos de unas seis personas.
       *[other] Quienes vienen forman { $groups } grupos de unas seis personas.
    }
who-could-speak = Quién podría intervenir
who-could-speak-on = Quién podría intervenir sobre: { $topic }
who-could-speak-hint = A quien marque se le pregunta por correo y en su escritorio. Déjelo vacío para no preguntar aún a nadie.
why-best-answer = Su ciudad dio la respuesta que más ayudó con «{ $words }»
why-contact = Se le puede preguntar por «{ $words }»
why-offers = Su ciudad ofrece ayuda: «{ $words }»
why-did = Su ciudad ha hecho algo al respecto
why-did-since = Su ciudad hace algo al respecto desde { $year }

## Versiones
what-changed = Qué ha cambiado
published-on = publicado el { $day }
change =
    { $change ->
        [added] nuevo
        [removed] quitado
        [moved] otra hora
        [length] otra duración
        [room] otra sala
        [reworded] otras palabras
        [people] otras personas
        [papers] un documento tiene una nueva versión
       *[closed] quién está en la sala
    }

## El mismo día
next = Lo que viene después
nothing-runs = Ahora no pasa nada
nothing-runs-sentence = El orden del día dice cuándo empieza.
it-is = Son las { $at }.
to-door = En la puerta
to-written = Notas, decisiones, votaciones
to-speaking = Quién habla después

## Intervenir
you-were-asked = Se le pidió que intervenga
will-you-speak = ¿Intervendrá usted?
will-you-speak-sentence = Se le pidió que intervenga en una reunión a la que asiste.
speak =
    { $answer ->
        [yes] Sí, intervengo
       *[no] No intervengo
    }
why-not = Por qué no
why-not-hint = Lo lee quien preguntó. Puede quedar vacío.
send-answer = Enviar la respuesta
answer-receipt = Su respuesta está guardada.

## Correos
mail-asked = Se le pide que intervenga en { $meeting }:
mail-asked-subject = ¿Intervendrá usted en { $meeting }?
mail-answer = Diga sí o no
mail-declined = { $who } no intervendrá. Pregunte a otra persona, o cambie el punto:
mail-declined-subject = Un ponente declinó: { $meeting }
mail-see-item = Ver el punto
mail-published = El orden del día de { $meeting } está publicado.
mail-published-subject = El orden del día de { $meeting }
mail-see-agenda = Ver el orden del día
mail-changed = El orden del día de { $meeting } ha cambiado en lo que le toca:
mail-changed-subject = Cambios para usted: { $meeting }
mail-see-version = Ver la versión nueva
mail-without-place = Su hora no se sabe todavía.
mail-at = Ahora: { $at }.
mail-at-in = Ahora: { $at }, { $room }.

## Documentos
papers = Documentos
kind-of-paper = Qué es
paper-kind =
    { $kind ->
        [paper] Documento
        [slides] Diapositivas
       *[recording] Grabación
    }
add-paper = Añadir un documento
paper-address = Dirección de la grabación
paper-address-hint = Solo para una grabación, que no tiene archivo: https://…
error-paper-kind = Elija qué es
error-paper-address = Escriba una dirección que empiece por https://
kind-of-owed = documento pendiente
holding-owed = Documentos de puntos del orden del día por traer
paper-owed-head = Documento para leer antes
paper-is-owed = El documento del punto debe entregarse a más tardar el { $day }. Está en el escritorio de quien responde del punto.
no-paper-owed = No se pide ningún documento.
ask-for-paper = Pedir un documento
waive-paper = No hace falta documento
papers-due = Último día para los documentos
papers-due-hint = Lo que llega después se acepta y se marca como tardío. Si no dice otra cosa, una semana antes de la reunión.
papers-due-by = Los documentos deben estar antes del final del { $day }. Lo que llega después se marca como tardío.
set-papers-due = Fijar el día
papers-due-head = Cuándo deben estar los documentos
paper-late = tardío
paper-gone = retirado
paper-not-cleared = aún sin autorizar
paper-version = versión { $number }
paper-versions = Versiones
paper-not-scanned = Ningún programa ha buscado virus en estos archivos.
paper-in-line =
    { $code ->
        [late] { $title } ({ $about }, tardío)
       *[in-time] { $title } ({ $about })
    }
paper-removed = Retirado el { $day } por { $who }.
paper-cleared = Autorizado el { $day } por { $who }: lo ven todos los que leen el punto.
see-recording = Ver la grabación
bring-version = Aportar la nueva versión
bring-version-head = Una nueva versión
clear-paper = Mostrarlo a todos los que leen el punto
clear-paper-head = Autorización
all-may-be-recorded = Todas las personas que vienen consintieron en ser grabadas en este punto.
some-may-not-be-recorded =
    { $count ->
        [one] { $count } de las personas que vienen no consintió en ser grabada en este punto. La secretaría sabe quién.
        [many] { $count } de personas que vienen no consintieron en ser grabadas en este punto. La secretaría sabe quiénes.
       *[other] { $count } de las personas que vienen no consintieron en ser grabadas en este punto. La secretaría sabe quiénes.
    }
who-may-not-be-recorded = No consintieron en ser grabadas en este punto: { $names }
remove-paper = Retirarlo con todas sus versiones
paper-refused-title =
    { $code ->
        [not-preparing] Usted no prepara este punto
        [meeting-cancelled] La reunión se canceló
        [item-gone] El punto ya no está en el orden del día
        [not-owing] Esto es para quien responde del punto
        [too-many-papers] Este punto ya tiene suficientes documentos
        [too-many-versions] Este documento ya tiene suficientes versiones
        [paper-removed] El documento fue retirado
        [no-file] Una grabación no tiene archivo
        [nothing-to-clear] No hay nada que autorizar
        [not-clearing] Usted no puede autorizarlo
       *[not-conducting] Usted no dirige esta reunión
    }
paper-refused-reason =
    { $code ->
        [not-preparing] Quien responde del punto, sus ponentes y quien dirige la reunión trabajan en sus documentos.
        [meeting-cancelled] Sus documentos quedan como estaban.
        [item-gone] Lo que se quitó del borrador no recibe documentos.
        [not-owing] Si hace falta un documento lo dice quien responde del punto o conduce el encuentro.
        [too-many-papers] Nadie lee más de 20.
        [too-many-versions] Después de 20 versiones un documento está terminado.
        [paper-removed] Una línea dice quién lo retiró y cuándo.
        [no-file] Es una dirección; aquí no se guarda nada de ella.
        [nothing-to-clear] Ya lo ven todos los que leen el punto.
        [not-clearing] Los ponentes del punto y quien dirige la reunión autorizan diapositivas y grabaciones.
       *[not-conducting] Quien la dirige dice para cuándo deben estar los documentos.
    }
paper-refused-remedy =
    { $code ->
        [too-many-papers] Retire uno o junte dos en uno.
        [too-many-versions] Añádalo como otro documento.
        [paper-removed] Añádalo de nuevo si hace falta.
        [no-file] Retírela y añada la dirección correcta.
        [nothing-to-clear] Mire el punto.
       *[other] Pregunte a quien dirige la reunión.
    }

## Datos personales
personal-parts = Preguntas de si usted interviene
personal-parts-why = Para que una reunión sepa quién interviene.
personal-words = Lo que usted escribió para órdenes del día
personal-words-why = Puntos, notas de versiones y por qué no interviene: la reunión trabaja con ello.
personal-wishes = Qué puntos de agendas querían oír sus puestos
    .why = Según eso se dan salas y horas; solo se dice cuántos quieren oír un punto.
personal-stays = Pertenece a la reunión.

## Negativas
refused-title =
    { $code ->
        [not-conducting] Usted no conduce esta reunión
        [meeting-cancelled] La reunión se canceló
        [not-there] Ese puesto no puede intervenir ni responder aquí
        [partner-speaks] Ya interviene un socio en este punto
        [confidential] Interviene un socio donde los socios están fuera de la sala
        [asked-before] Ya se preguntó a ese puesto
        [not-asked] Se preguntó a otra persona
        [answered] Ya hay una respuesta
        [nothing-placed] Nada tiene hora todavía
        [nothing-new] No hay nada nuevo
        [no-needs] Ahí no queda ninguna necesidad abierta
        [not-coming] Usted no viene a esto
        [over] La reunión ha terminado
       *[meanwhile] Alguien fue más rápido
    }
refused-reason =
    { $code ->
        [not-conducting] Llevan el orden del día su presidencia, quien encabeza su región, la presidencia de la red y la secretaría.
        [meeting-cancelled] Su orden del día queda como estaba.
        [not-there] De los puntos responden quienes asisten por una ciudad. Pueden intervenir quienes asisten, también por un socio, la ciudad anfitriona y los puestos de otros miembros.
        [partner-speaks] En cada punto interviene como mucho un socio, para que nadie compre un panel.
        [confidential] En este punto los socios están fuera de la sala.
        [asked-before] A cada uno se le pregunta una vez por punto.
        [not-asked] Solo el puesto preguntado dice si interviene.
        [answered] Basta con una respuesta.
        [nothing-placed] Lo que no tiene hora no se publica.
        [nothing-new] Todo está como en la última versión.
        [no-needs] Todas están en el orden del día, o se cerraron.
        [not-coming] Quien viene dice qué quiere oír; los socios, no de lo que es sin ellos.
        [over] Ya no se oye nada de ella.
       *[meanwhile] El orden del día cambió mientras usted trabajaba en él.
    }
refused-remedy =
    { $code ->
        [not-conducting] Diga a la secretaría qué falta.
        [not-there] Elija un puesto de la lista; a un socio se le invita antes a la reunión.
        [partner-speaks] Pregunte a alguien de una ciudad, o ponga al segundo socio en otro punto.
        [confidential] Que intervenga en otro punto, o deje este abierto.
        [answered] Pida a quien preguntó que pregunte de nuevo.
        [nothing-placed] Dé antes a un punto un día y una hora.
        [nothing-new] Cambie algo antes.
        [no-needs] Mire de nuevo las necesidades.
        [meanwhile] Abra la página de nuevo y mire.
       *[other] Pregunte a la secretaría.
    }

## Dicho arriba de la página a la que lleva un acto
done =
    { $act ->
        [add_agenda_item] El punto está en el borrador.
        [propose_agenda_item] El punto está en el borrador. Dele una hora y alguien que responda de él.
        [arrange_agenda] Lo que cabía tiene hora y sala.
        [publish_agenda] El orden del día está publicado.
        [remove_agenda_item] El punto se quitó del borrador.
        [ask_speaker] Se le pidió que intervenga.
        [answer_speaker] Su respuesta está guardada.
        [add_paper] El documento está junto al punto.
        [add_paper_version] La nueva versión está aquí. Quienes preparan el punto se enteran.
        [clear_paper] Lo ven todos los que leen el punto.
        [remove_paper] El documento fue retirado.
        [set_paper_owed] Queda dicho si el punto necesita un documento.
        [set_papers_due] El día está fijado.
        [wish_to_hear] Queda guardado. Solo se dice cuántos quieren oírlo.
        [set_agenda_rooms] Las salas quedan guardadas.
       *[other] { "" }
    }
