# Entrevistas: lo que cada ciudad dice antes de una reunión.

kind-interview = una entrevista antes de una reunión
holding-interviews = Entrevistas por responder
interviews = Entrevistas
what-cities-bring = Lo que traen las ciudades
by-topic = Por tema
what-next = Qué se puede hacer ahora
thread = De dónde viene y qué salió de ello
topic = Tema
suggest-a-topic = propuesto a partir de sus palabras
verb =
    { $verb ->
        [check] Decir si la llamada se anotó bien
        [note] Anotar la llamada
       *[other] Decir qué trae su ciudad a la reunión
    }
kind-name =
    { $kind ->
        [presses] Lo que apremia
        [asks] Lo que queremos preguntar a los demás
        [worked] Lo que funcionó
       *[other] De lo que estamos orgullosos
    }
kind-of-all =
    { $kind ->
        [presses] Lo que apremia
        [asks] Lo que las ciudades quieren preguntarse
        [worked] Lo que funcionó
       *[other] De lo que las ciudades están orgullosas
    }
kind-tag =
    { $kind ->
        [presses] apremia
        [asks] pregunta a las demás
        [worked] funcionó
       *[other] está orgullosa de ello
    }
urgency-name =
    { $urgency ->
        [now] ahora
        [soon] este año
       *[other] puede esperar
    }
urgency-tag =
    { $urgency ->
        [now] urgente
        [soon] este año
       *[other] puede esperar
    }
consent-name =
    { $consent ->
        [prepares] solo quien prepara la reunión
        [nameless] los asistentes, sin nuestro nombre
        [meeting] los asistentes
        [members] todos los miembros
       *[other] nadie: lo retiramos
    }
consent-level =
    { $consent ->
        [prepares] solo quien prepara la reunión
        [nameless] la reunión, sin nombre
        [meeting] la reunión
        [members] todos los miembros
       *[other] retirado
    }
state-name =
    { $state ->
        [not-asked] sin preguntar
        [asked] preguntada
        [begun] se está anotando una llamada
        [called] llamada anotada, por comprobar
        [answered] respondió
       *[other] sin respuesta
    }
late = con retraso
by-call = anotado en una llamada
until = hasta el { $day }
answers-count =
    { $count ->
        [0] nada dicho todavía
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }

## The list for who prepares the meeting
board-sentence = Han respondido { NUMBER($answered) } de { NUMBER($count) } ciudades. Los socios no ven nada de esto.
cities-at-it =
    { $count ->
        [one] { $count } ciudad
       *[other] { $count } ciudades
    }
nobody-comes = Ninguna ciudad tiene asiento todavía
nobody-comes-sentence = Cuando una ciudad ha tomado su asiento, aquí se le pregunta qué trae.
ask-all =
    { $count ->
        [one] Preguntar a la { $count } ciudad a la que no se preguntó
       *[other] Preguntar a las { $count } ciudades a las que no se preguntó
    }
one-city = Una ciudad
ask-it = Preguntarle por correo
note-a-call = Anotar una llamada con ella

## What those at the meeting read
bring-sentence = Cada ciudad dijo quién puede leerlo. Lo que está sin nombre no es para adivinarlo.
nothing-brought = Nada que pueda leer todavía
nothing-brought-sentence = Se pregunta a las ciudades antes de la reunión. Lo que le dejan leer está aquí.
answer-for-us = Responder por nuestra ciudad
our-answers = Lo que dijo nuestra ciudad
all-of-it =
    { $count ->
        [one] Toda la { $count } respuesta
       *[other] Las { $count } respuestas
    }
a-city-here = una de las ciudades
clusters-sentence = Las respuestas de un mismo tema, o con las mismas palabras poco comunes, están juntas; primero lo que apremia a más ciudades o lo que preguntan.
no-topic = Sin tema, { NUMBER($number) }
pressed-cities =
    { $count ->
        [0] no apremia a ninguna ciudad
        [one] apremia a { $count } ciudad o lo pregunta
       *[other] apremia a { $count } ciudades o lo preguntan
    }
not-to-be-said = No debe decirse: { $words }

propose-item = Proponer como punto del orden del día
title-without-topic = De las entrevistas

## The interview
interview-of = Antes de la reunión: { $city }
interview-sentence =
    { $code ->
        [seat] Dígalo en pocas palabras, una cosa cada vez. Con cada una dice quién puede leerla; los socios nunca.
        [call] Usted anota lo que la ciudad dice en una llamada. Después se pregunta a quien tiene su asiento si está bien.
       *[other] Usted lee lo que dice su ciudad. Lo escribe quien tiene el asiento de su ciudad en la reunión.
    }
may-not-be-said = Lo que no debe decirse
words-forgotten = Las palabras se retiraron al terminar su plazo.
is-a-need = pasó a ser una necesidad
nothing-said = Nada dicho todavía
nothing-said-sentence = Se necesita antes del { $day }, para sacar de ello los temas de la reunión.
one-more = Una cosa más
add-answer = Añadir
what-kind = Qué tipo de cosa es
in-your-words = En pocas palabras
words-hint = Una frase o dos. No nombre a nadie que no haya aceptado.
how-urgent = Cuánto urge, si apremia
who-may-read = Quién puede leerlo
consent-hint = Puede cambiarlo hasta que empiece la reunión. Los socios no lo leen nunca.
nameless-hint = El idioma o el asunto mismo pueden delatarle de todos modos.
limits-head = Lo que no debe decirse
unsaid-hint = Lo leen solo quien prepara la reunión y su ciudad, y se les muestra donde estén sus respuestas.
keep-it = Guardar
end-head = Cuando lo haya dicho todo
that-is-all = Eso es todo
call-is-noted = La llamada está anotada: pedir a la ciudad que la compruebe

## One answer
who-allowed-what = Quién permitió qué, y cuándo
change-who-reads = Cambiar quién puede leerlo
the-need = La necesidad en que se convirtió
need-head = Hacer de ello una necesidad
need-in-words = Lo que necesita
need-hint = Una frase, como la leerán otros.
make-a-need = Hacerlo una necesidad
who-reads-the-need =
    { $code ->
        [members] La leerán todos los miembros, igual que pueden leer su respuesta.
       *[other] Solo la leerá su ciudad, hasta que la comparta.
    }
error-kind = Elija qué tipo de cosa es
error-words = Dígalo en pocas palabras
error-consent = Elija quién puede leerlo
error-urgency = Elija cuánto urge
error-topic = Elija un tema de la lista

## Mails
mail-asks-subject = ¿Qué trae su ciudad a la reunión?
mail-asks = { $name } ({ $title }) prepara esta reunión, el { $day }, en la que su ciudad tiene un asiento:
mail-what-is-asked = ¿Qué apremia en su ciudad, qué funcionó, qué quiere preguntar a las demás y qué no debe decirse? Se necesita antes del { $day }.
mail-who-reads = Con cada respuesta dice quién puede leerla. Los socios nunca. El enlace pregunta por lo que apremia; entre para decir más.
mail-answer = Decir lo que apremia
mail-checks-subject = ¿Se anotó bien su llamada?
mail-checks = { $name } ({ $title }) anotó lo que usted dijo en una llamada antes de esta reunión:
mail-check = Comprobar
act-sentence = Lo que apremia en su ciudad, y quién puede leerlo. Para decir más, entre después.
send-answer = Enviar
answer-receipt = Gracias: lo que apremia está anotado. Al entrar puede decir más y cambiar quién puede leerlo.

## Refusals
refused-title =
    { $code ->
        [begun] La reunión ha empezado
        [not-your-seat] Su puesto no tiene este asiento
        [enough] Es todo lo que cabe en una conversación
        [finished] Esta entrevista ha terminado
        [is-need] Ya es una necesidad
        [does-not-press] Solo lo que apremia pasa a ser una necesidad
       *[other] Se retiró
    }
refused-reason =
    { $code ->
        [begun] Lo que las ciudades dicen antes de una reunión se toma hasta que empieza o se cancela. Quién puede leerlo queda como estaba entonces.
        [not-your-seat] Lo decide el puesto que tiene el asiento de la ciudad en la reunión.
        [enough] Una reunión no puede tratar más de veinte cosas de una sola ciudad.
        [finished] La ciudad dijo que eso es todo, o la reunión empezó sin ella.
        [is-need] Una respuesta pasa a ser necesidad una sola vez.
        [does-not-press] Lo que funcionó, y lo que una ciudad pregunta, no es una necesidad.
       *[other] Lo que una ciudad retiró ya no se usa.
    }
refused-remedy =
    { $code ->
        [begun] Plantéelo en la reunión misma.
        [not-your-seat] Pregunte a quien tiene el asiento.
        [enough] Retire lo que importe menos.
        [finished] Se puede añadir algo hasta que empiece la reunión.
        [is-need] Abra la necesidad desde la respuesta.
       *[other] Vuelva a la entrevista para ver qué se puede hacer.
    }

## What is held of a person
personal-stays = Queda con el puesto, sin su nombre. Tras el borrado la secretaría mira si alguna frase le nombra.
personal-answers = Lo que dijo, o anotó en una llamada, antes de reuniones
    .why = Con ello se prepara la reunión, y lo leen aquellos a quienes lo permitió.
personal-kept = Lo que dijo solo a quienes preparan una reunión
    .why = Con ello se prepara la reunión. Nadie más lo lee.
    .since = la reunión
personal-limits = Lo que no debe decirse de su ciudad
    .why = Quien prepara una reunión tiene que saberlo mientras estén sus respuestas.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_interviews] Se está preguntando a las ciudades que faltaban, unas pocas cada vez.
        [add_interview_answer] Está anotado. Diga una cosa más, o que eso es todo.
        [end_interview] Gracias. Se puede añadir algo hasta que empiece la reunión.
        [propose_from_interviews] Está en el borrador del orden del día, sin hora; désela.
        [allow_interview_answer] Ha cambiado quién puede leerlo, y el cambio queda anotado.
       *[other] { "" }
    }
