# Needs, briefs, questions.

navigation = Necesidades
kind-need = una necesidad
holding-needs = Necesidades abiertas
holding-questions = Preguntas por responder
kind-question = una pregunta
questions = Preguntas
list-title = Lo que necesitan las ciudades
what-do-you-need = ¿Qué necesita?
words-hint = Basta una frase. Nadie fuera de su ciudad la ve hasta que usted lo diga.
topic = Tema
suggest-a-topic = Proponer uno según mis palabras
get-a-brief = Obtener un informe
needs-of-our-city = Necesidades de su ciudad
no-needs-yet = Su ciudad aún no ha expresado ninguna necesidad. Escriba una arriba y el informe aparece al instante.
needs-of-members = Necesidades que comparten los miembros
error-no-words = Escriba al menos una frase
error-unknown-topic = Elija un tema de la lista o deje que se proponga uno
error-too-long = Use como máximo { NUMBER($max) } caracteres
topic-suggested = { $topic }, según la propuesta
stated-on = expresada el { $day }
what-the-network-knows = Esto es lo que sabe la red, ordenado para { $city }.
seen-by-city = solo la ve su ciudad
seen-by-members = la ven los miembros
seen-by-everybody = la ve todo el mundo
print = Imprimir
cities-like-yours = Ciudades como la suya
members-caption = Los miembros más parecidos. 100 sería igual en todos los datos comparados.
outside-caption = Convendría invitarlas: las ciudades más parecidas fuera de la red
no-comparable-member = Todavía no hay miembros comparables: se sabe poco de su ciudad. Introduzca datos en su página.
two-a-country = dos por país como máximo
my-country-too = solo en mi país
why-not-label = ¿Por qué no otra ciudad?
why-not-button = Decir por qué no
why-not-title = ¿Por qué no { $city }?
no-such-city = Ninguna ciudad se llama «{ $typed }». ¿Quiso decir { $names }?
its-rank = Ocupa el puesto { $rank } entre los miembros, parecido { $likeness } de 100.
would-rank = Si fuera miembro, ocuparía el puesto { $rank } entre ellos, parecido { $likeness } de 100.
it-is-listed = Está en la lista.
it-is-yours = Es su propia ciudad.
not-a-member = { $city } no es miembro, y esta lista muestra miembros.
not-comparable = Se sabe muy poco de ambas ciudades. Habría que conocer: { $facts }.
country-is-full = Dos de su país están antes: { $cities }.
beyond-limit = La lista se llena antes de su turno: la última es { $city }.
would-have-to-equal = Para entrar, tendría que ser igual: { $facts }.
who-can-help = Quién puede ayudar
they-answer = dijeron que responden
nobody-offered = Nadie ha ofrecido ayuda sobre este tema todavía.
likeness-of = parecido { $likeness } de 100
ask-person = Preguntar a { $name }
what-is-missing = Lo que falta
missing-parts = La red todavía no tiene nada sobre: { $parts }.
nothing-missing = Cada parte de este informe contiene algo. Si no es lo que necesita, pregunte.
ask-six = Preguntar a los seis miembros que más probablemente lo sepan
questions-asked = Preguntas hechas
asked-on = preguntada el { $day }
answered-on = respondida el { $day }
your-question = Su pregunta
send-question = Enviar la pregunta
question-goes-to = Se envía a: { $post }.
draft-with-offer = Hola, { $holder }: usted ofreció: «{ $offer }». En { $city } tenemos esta necesidad: «{ $words }». ¿Qué haría primero y qué no repetiría? Bastan unas líneas. { $asker }
draft-without-offer = Hola, { $holder }: en { $city } tenemos esta necesidad: «{ $words }». { $why } ¿Qué haría primero? Bastan unas líneas. { $asker }
you-are-named-for = Figura como contacto para «{ $practice }».
your-city-did-since = Su ciudad hace algo al respecto desde { $year }.
your-city-did = Su ciudad ha hecho algo al respecto.
your-city-is-like-ours = Su ciudad es de las más parecidas a la nuestra.
question-title = { $asker } pregunta a { $asked }
it-waits = Espera respuesta. Bastan unas líneas.
it-is-answered = Está respondida.
your-answer = Su respuesta
send-answer = Enviar la respuesta
back-to-brief = Volver al informe
mail-question-subject = Una pregunta para usted desde { $city }
mail-asks = { $name } ({ $title }, { $city }) le pregunta:
mail-how-to-answer = Bastan unas líneas. Hasta el { $until } puede responder desde este correo sin iniciar sesión.
mail-answer = Responder a la pregunta
mail-answer-subject = { $city } ha respondido a su pregunta
mail-answers = { $name } ({ $title }, { $city }) responde a su pregunta:
mail-see-answer = Ver la pregunta y su respuesta
answer-receipt = Su respuesta está guardada y llega a quien preguntó.
sources = Fuentes de los datos
thread = De dónde viene y qué resultó
facts-used = Datos de su ciudad
all-facts-of-city = todos los datos, y corregirlos
change-this-need = Cambiar esta necesidad
change-topic = Cambiar el tema
who-reads-it = Quién la lee
only-our-city = Solo nuestra ciudad
all-members = Todos los miembros
share = Fijar quién la lee
where-it-stands = En qué punto está
what-came-of-it = Qué resultó
close-need = Cerrar esta necesidad
open-again = Abrirla de nuevo
work-on-it = Ya trabajamos en ello
new-since =
    { $count ->
        [one] Hay { $count } novedad desde que miró el { $when }.
        [many] Hay { $count } novedades desde que miró el { $when }.
       *[other] Hay { $count } novedades desde que miró el { $when }.
    }
state-name =
    { $state ->
        [draft] borrador
        [open] abierta
        [worked-on] en curso
        [met] resuelta
       *[other] abandonada
    }
verb =
    { $verb ->
        [state] Comunicarla
        [close] Decir qué resultó
       *[other] Responder
    }
refused-title =
    { $code ->
        [last-topic] No queda otro tema
        [not-stated] Esta necesidad es un borrador
        [stated] No es un borrador suyo
        [not-your-circle] No pertenece a ese grupo
        [not-a-member] Su ciudad ya no es miembro
        [not-secretariat] La secretaría mantiene los temas
        [not-of-a-city] Solo las ciudades tienen necesidades
        [other-city] Esta necesidad es de otra ciudad
        [closed] Esta necesidad está cerrada
        [not-from-here] Esta necesidad ha cambiado entretanto
        [not-asked] La pregunta se hizo a otro cargo
        [answered] Esta pregunta ya tiene respuesta
       *[other] Ya se preguntó a ese cargo
    }
refused-reason =
    { $code ->
        [last-topic] Las necesidades deben estar en uno.
        [not-stated] Por ahora solo la lee quien la escribió.
        [stated] Ya se comunicó, o la empezó otro puesto.
        [not-your-circle] Una necesidad se abre a las regiones, órganos y reuniones a los que usted pertenece.
        [not-a-member] Ha dejado la red o su adhesión ha caducado.
        [not-secretariat] Su cargo no cambia los temas de la red.
        [not-of-a-city] Actúa en un cargo que no es de una ciudad.
        [other-city] Pertenece a { $city }, y su cargo no.
        [closed] Una necesidad cerrada ya no se cambia.
        [not-from-here] Alguien de su ciudad la cambió mientras tenía la página abierta.
        [not-asked] Solo puede responder el cargo al que se preguntó.
        [answered] Se responde una sola vez.
       *[other] A nadie se le pregunta dos veces por la misma necesidad.
    }
refused-remedy =
    { $code ->
        [last-topic] Añada otro primero.
        [not-stated] Comuníquela primero.
        [stated] Abra la lista de necesidades.
        [not-your-circle] Elija uno de la lista.
        [not-a-member] Pregunte a la secretaría cómo volver.
        [not-secretariat] Escriba a la secretaría.
        [not-of-a-city] Cambie a su cargo en una ciudad, si lo tiene.
        [closed] Ábrala de nuevo o exprese una nueva.
        [not-from-here] Abra de nuevo la página para ver en qué punto está.
       *[other] Vuelva al informe para ver qué se puede hacer.
    }
their-city-did = { $city } ha hecho algo al respecto
their-city-did-since = { $city } hace algo al respecto desde { $year }

## Lo que se guarda de una persona
personal-needs = Necesidades que planteó en sus puestos
    .why = Pertenecen a la ciudad, que trabaja en ellas.
personal-questions = Preguntas que hizo en sus puestos
    .why = Quien responde tiene que saber qué se preguntó.
personal-answers = Respuestas que dio en sus puestos
    .why = Quien preguntó sigue trabajando con la respuesta.
personal-stays = Queda con el puesto, sin su nombre. Tras el borrado la secretaría mira si alguna frase le nombra.
personal-readings = Cuándo leyó un informe por última vez
    .why = Para que el informe diga qué hay de nuevo desde entonces.
    .since = Queda hasta la lectura siguiente.

## The list in parts
older-needs = necesidades anteriores
parts-of-the-list = Partes de la lista de necesidades
needs-shown =
    { $count ->
        [one] { $count } mostrada
       *[other] { $count } mostradas, primero las más recientes
    }
## Changing a need
change-what = Tema, lectores, resultado

## Contacts of practices
can-be-asked-about = Se le puede preguntar por «{ $practice }»

## Where no need is open to the reader
nothing-shared = Ninguna ciudad ha compartido una necesidad con usted
nothing-shared-sentence = Cada ciudad decide quién lee lo que necesita. Lo que comparta con usted aparece aquí.
## Answers by mail
whole-mail = El correo completo, que solo ve su cargo
## A week's mail
digest-unanswered = Nadie ha contestado aún a estas ciudades. Usted ofrece ayuda en sus temas:
digest-see-need = Ver la necesidad

## Questions to several members
all-answers = Todas las respuestas y a quién se preguntó
mail-it-helped = Decir que fue la que más ayudó

## Said at the top of the page that an act leads to
done =
    { $act ->
        [rewrite_need] Está guardada.
        [lay_need_aside] El borrador ya no existe.
        [state_need] Su necesidad está guardada. Esto es lo que sabe la red.
        [ask] Su pregunta está en camino. La respuesta aparecerá aquí.
        [answer_question] Su respuesta está dada.
        [add_topic] El tema está creado.
        [change_topic] El tema está guardado.
       *[other] { "" }
    }

## Mantener los temas
topics-title = Temas
topics-sentence = Bajo ellos están necesidades, prácticas y ofertas. Una frase se reconoce por las palabras de un tema; su enfoque dice qué hace parecidas a las ciudades.
add-topic = Añadir un tema
keep-topic = Guardar el tema
theme = Qué hace parecidas a las ciudades en él
error-theme = Elija un enfoque
topic-name-in = Nombre en { $language }
topic-words-in = Palabras en { $language }
topic-words-hint = Las que la gente usa, separadas por espacios
error-topic-name = Escriba un nombre al menos en un idioma
what-it-needs = Qué necesita
all-topics = Todos los temas

## Drafts, urgency, readers
keep-draft = Guardar como borrador
urgency = Cuándo la necesitan
urgency-name =
    { $urgency ->
        [now] en tres meses
        [year] este año
       *[other] sin fecha
    }
error-urgency = Elija cuándo la necesitan
change-urgency = Cambiar cuándo
a-draft = Una necesidad que aún no ha comunicado
only-you-read-it = Solo su puesto la lee. Espera dos semanas en su escritorio.
lay-aside = Descartarla
seen-by = la ve { $circle }
needs-closer = Necesidades en sus regiones, órganos y reuniones
topic-ended = terminado
end-topic = Terminar este tema
begin-topic = Empezarlo de nuevo
