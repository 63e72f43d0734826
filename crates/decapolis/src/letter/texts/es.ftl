# Cartas y notas de llamadas.

title = Cartas
kind-letter = una carta
kind-call = una llamada
verb-finish = Terminarla
verb-follow-up = Ver qué sigue
holding-drafts = Cartas sin enviar
holding-calls = Llamadas con algo pendiente

## The list
title-sentence = Elija a las personas, escriba una vez, y cada una lo lee en su idioma si hay versión.
begin = Escribir una carta
office-letters = Cartas de su oficina
no-letters = Aquí estará lo que escribió su oficina, a quién y cuándo
no-letters-sentence = Empiece por a quién quiere llegar.
older = Cartas anteriores
templates = Plantillas
begin-from = Empezar desde { $name }
received = Lo que les han escrito
received-sentence = Cartas de la red a { $home }, la más reciente primero.
none-received = Todavía no les ha escrito nadie
to-posts = a: { $posts }
sent-to =
    { $people ->
        [0] Nadie a quien se pueda escribir
        [one] { $people } persona{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
        [many] { $people } personas{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
       *[other] { $people } personas{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
    }
state =
    { $state ->
        [draft] borrador
        [planned] programada
        [leaving] saliendo
       *[other] enviada
    }

## Selecting people
select-title = ¿A quién escribe?
people-in-cities =
    { $people ->
        [0] Nadie a quien se pueda escribir
        [one] { $people } persona{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
        [many] { $people } personas{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
       *[other] { $people } personas{ $cities ->
            [0] {""}
            [one] {" "}en { $cities } ciudad
            [many] {" "}en { $cities } ciudades
           *[other] {" "}en { $cities } ciudades
        }
    }
show-people = Mostrar estas personas
write-to-them = Escribirles
take-selection = Tomar a estas personas para la carta
sample = Algunas de ellas
left-out = Quién queda fuera y por qué
left-out-caption = Cumplen sus filtros y no reciben carta
nobody-left-out = No queda fuera nadie que cumpla sus filtros.
column-reason = Por qué
column-people = Personas
column-first = Las primeras
left-out-because =
    { $code ->
        [no-address] no se conoce su correo
        [stopped] han detenido las cartas
        [over-limit] hoy ya recibieron el máximo de correos
        [erased] sus datos se borraron
       *[other] la reciben en otro de sus cargos
    }
any = cualquiera
filter-standing = Situación de la ciudad
filter-region = Región
filter-country = País
filter-size = Tamaño
filter-needs = Tiene una necesidad en
filter-offers = Ofrece ayuda en
filter-activity = Actividad
filter-language = Idioma de la persona
filter-body = Miembro de
filter-function = Función
functions-hint = Si no marca ninguna: responsables y técnicos de las ciudades.
activity-quiet = en silencio { NUMBER($days) } días
standing =
    { $standing ->
        [lead] en contacto
        [pending] decisión pendiente
        [active] miembro
        [lapsed] no renovó
       *[other] se fue
    }
size =
    { $size ->
        [town] menos de 100.000 habitantes
        [city] hasta un millón
       *[other] más de un millón
    }

## Writing
new-title = Escribir una carta una vez
edit-title = El texto de la carta
original-in = El original está en { $language }.
written-in = Escrita en
who-translated = Quién la tradujo
translated-human = Una persona
translated-machine = Una máquina, y nadie la leyó
subject = Asunto
subject-hint = Delante aparece el nombre de su oficina.
text = Texto
text-hint = Párrafos sencillos con una línea vacía entre ellos. {"{"}name{"}"}, {"{"}city{"}"} y {"{"}post{"}"} pasan a ser el nombre, la ciudad y el cargo de quien lee. Las direcciones no se convierten en enlaces.
keep-draft = Guardar como borrador
error-no-language = Elija el idioma en que escribe
error-no-subject = Escriba de qué trata la carta
error-no-text = Escriba al menos una frase
error-too-long = Use como máximo { NUMBER($max) } letras
error-unknown-field = { $field } no se rellena. Use {"{"}name{"}"}, {"{"}city{"}"} o {"{"}post{"}"}, o quite la llave
error-field-in-subject = Quite las llaves del asunto: es igual para todas

## A letter
written-by = De { $writer }, { $office }.
written-by-on = De { $writer }, { $office }, { $day }.
change-words = Cambiar el texto
change-people = Cambiar las personas
the-letter = La carta
as-a-mail = Como correo
version-status =
    { $status ->
        [original] versión original
        [machine] traducida por una máquina
       *[other] traducida
    }
add-version = añadir { $language }
about-letter = Sobre esta carta
fact-to = Para
see-people = ver quiénes
fact-leaves = Sale
fact-to-writer = a quien escribe
fact-to-network = a la red
fact-left-out = Quedaron fuera
send-title = Enviarla
send = Enviar la carta
replies = Las respuestas van
replies-to-you = a usted: { $address }
replies-hint = Quien reciba la carta verá entonces su dirección.
replies-to-network = a la red
when = Cuándo
leaves-now = ahora
leaves-later = más tarde, este día
leaves-day = Día
leaves-hour = Hora en { $zone }
error-no-day = Escriba el día en que sale
error-day-is-past = Escriba un momento que aún no haya pasado
send-trial = Enviármela solo a mí, para leerla
planned-title = Espera su momento
take-back = Retirarla
template-title = Como plantilla
template-name = Nombre de la plantilla
keep-template = Guardar como plantilla
drop-template = Dejar de guardar «{ $name }» como plantilla
error-no-name = Escriba un nombre con el que la encontrará
discard-title = Descartarla
discard = Descartar el borrador

## What came of it
outcome = Qué pasó con ella
delivery =
    { $state ->
        [refused] rechazada
        [no-address] sin dirección
        [stopped] cartas detenidas
        [over-limit] demasiados correos ese día
        [queued] en camino
        [kept] guardada aquí, como en toda demostración
       *[other] enviada
    }
recipients-caption = A quién se envió. No se pregunta si se abrió.
column-name = Nombre
column-post = Cargo
column-language = Leída en
column-state = Estado
column-why = Por qué
more-recipients = Las cien siguientes
send-again = Enviar de nuevo a quienes no les llegó

## As a mail
mail-subject = { $office }: { $subject }
mail-writes = { $name } ({ $title }) le escribe como { $addressee }:
mail-other-language =
    { $language ->
        [es] Está escrita en español.
        [fr] No hay versión en español. Está escrita en francés.
        [ar] No hay versión en español. Está escrita en árabe.
       *[other] No hay versión en español. Está escrita en inglés.
    }
mail-machine = Lo tradujo una máquina y nadie lo revisó. El original está en su página.
mail-reply-writer = Responda a este correo y lo leerá { $name }.
mail-reply-network = Responda a este correo y lo leerá la red.
mail-read-here = Leerla en todos los idiomas disponibles

## On the page of a city
written-to-city = Lo que se escribió a la ciudad
never-written = La red aún no ha escrito a esta ciudad
calls = Notas de llamadas
no-calls = Aún no hay llamadas anotadas
all-calls = Todas las llamadas, y anotar una nueva

## Calls
calls-title = Llamadas con { $city }
calls-sentence = Las leen la secretaría, la presidencia y quienes dirigen la región, y nadie más.
new-call = Anotar una llamada
note-call = Guardar la nota
call-day = Día de la llamada
call-with = Con
somebody-else = alguien sin cargo aquí
call-words = Qué se habló
call-words-hint = Escriba como si lo leyeran: pueden pedir lo que se guarda de ellas.
call-next = Qué sigue
call-due = Hasta cuándo
call-on = Llamada del { $day }
call-on-with = { $day }: { $person }
noted-by = Anotada por: { $title }.
next-is = sigue: { $words }
next-until = { $words } (hasta el { $day })
next-done = Está hecho
next-was-done = Lo que seguía está hecho
error-other-post = Elija un cargo de esta ciudad
error-call-day = Escriba el día de la llamada: hoy o antes
error-no-words = Escriba qué se habló, basta una frase
error-no-next = Escriba qué debe ocurrir hasta entonces
error-no-due = Escriba el día en que debe estar hecho

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Su cargo no escribe cartas
        [other-office] Esta carta es de otra oficina
        [no-draft] La carta ya no es un borrador
        [not-planned] La carta ya no espera
        [not-sent] La carta aún no ha salido
        [nobody] Nadie recibiría esta carta
       *[other] Usted no atiende a esta ciudad
    }
refused-reason =
    { $code ->
        [not-a-writer] Las cartas las escriben la secretaría, la presidencia y quienes dirigen una región.
        [other-office] Una oficina solo cambia y envía sus propias cartas.
        [no-draft] Se ha enviado o está a punto de salir.
        [not-planned] Ha salido, o ya se retiró antes.
        [not-sent] Solo puede enviarse de nuevo una carta ya enviada.
        [nobody] La selección no contiene a nadie a quien se pueda escribir.
       *[other] Las llamadas las anotan la secretaría, la presidencia y quienes dirigen la región de la ciudad.
    }
refused-remedy =
    { $code ->
        [not-a-writer] Pida a la secretaría que escriba por usted.
        [other-office] Escriba a esa oficina.
        [no-draft] Retírela si aún espera, o empiece otra.
        [not-planned] Vea en su página qué pasó con ella.
        [not-sent] Espere a que haya salido entera.
        [nobody] Cambie las personas o corrija antes sus direcciones.
       *[other] Cuente a la secretaría lo que sabe.
    }

## What is held of people
personal-received = Cartas para usted
personal-received-why = Para saber a quién se escribió qué y cuándo, y no escribir dos veces.
personal-received-since = el envío de la carta
personal-written = Cartas que usted escribió
personal-written-why = Para que quienes las recibieron puedan volver a leerlas.
personal-calls-noted = Llamadas que usted anotó
personal-calls-noted-why = Para que quien atienda después a la ciudad sepa qué se habló.
personal-calls-had = Notas de llamadas con usted
personal-calls-had-why = Para que no tenga que repetirlo a quienes atienden a su ciudad.
personal-stays = pertenece al cargo y se queda con él

## Said at the top of the page that an act leads to
done =
    { $act ->
        [try_letter] Una prueba está en camino a usted.
        [send_letter] La carta va a salir. Hasta entonces puede retirarse.
        [take_letter_back] Retirada.
        [send_letter_again] De nuevo en camino.
        [keep_letter_as_template] Guardada como plantilla.
        [discard_letter] El borrador está eliminado.
        [finish_call] Hecho.
       *[other] { "" }
    }
