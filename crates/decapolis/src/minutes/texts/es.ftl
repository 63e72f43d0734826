# Palabras de las actas: lo que se anota en una reunión, votaciones en la sala, acta, evaluación.

minutes = Acta
minutes-and-actions = Decisiones, tareas, acta
minutes-of = Acta de «{ $meeting }»
written-down-at = Anotado en «{ $meeting }»
what-was-written-down = Lo que se anotó
kind-vote = votación
kind-minutes = acta
kind-evaluation = evaluación
kind-wish = necesidad o deseo de investigación
holding-minutes = Actas por terminar o aprobar
holding-votes = Votaciones abiertas
holding-evaluations = Reuniones por evaluar
holding-wishes = Necesidades y deseos de investigación surgidos en reuniones
verb =
    { $verb ->
        [end] Cerrar la votación
        [finish] Terminar y enviar
        [approve] Aprobar
        [evaluate] Dar su opinión
        [need] Declarar la necesidad o decir que no existe
        [research] Buscar a quien lo investigue
       *[other] Ver
    }
chatham-house = Rige la regla de Chatham House: lo dicho se puede usar, quién lo dijo no se cuenta. Las notas no tienen autor.
the-meeting-as-a-whole = La reunión en conjunto
what-became-of-it = Qué fue de las tareas de la última reunión
became = De lo que acordó la última reunión: { $counts }
became-count =
    { $state ->
        [done] hechas: { $count }
        [late] con retraso: { $count }
        [open] abiertas: { $count }
       *[other] abandonadas: { $count }
    }
nothing-written = Aún no hay nada anotado
nothing-written-sentence = Notas, decisiones y tareas figuran aquí, punto por punto, según avanza la reunión.
afterwards = Y después
all-actions = Todas las tareas
minutes-in-stage = Acta: { $stage }
decisions-count =
    { $count ->
        [one] { $count } decisión
        [many] { $count } decisiones
       *[other] { $count } decisiones
    }
actions-count =
    { $sum ->
        [one] { NUMBER($open) } abierta de { $sum } tarea
        [many] { NUMBER($open) } abiertas de { $sum } tareas
       *[other] { NUMBER($open) } abiertas de { $sum } tareas
    }
not-for-partners = no es para los socios
thread = Hilo
print = Imprimir

## Notas y decisiones
a-note = Nota
note-hint = Lo que se dijo. Su puesto figura al lado.
note-hint-confidential = Lo que se dijo, no quién: no escriba nombres ni ciudades. El suyo no se guarda.
take-note = Tomar una nota
noted = Anotado
what-was-decided = Qué se decidió
what-was-decided-hint = Una frase que entienda quien no estuvo.
votes-for = A favor
votes-against = En contra
abstentions = Se abstuvieron
votes-hint = Un número, si se contaron votos.
votes = A favor: { NUMBER($yes) }. En contra: { NUMBER($no) }. Abstenciones: { NUMBER($abstain) }.
keep-decision = Anotar una decisión
decided = decidido
adopted = aprobado
not-adopted = no aprobado
give-to-do = Encargar algo
error-note = Diga qué se dijo
error-decision = Diga qué se decidió
error-votes = Indique un número, o déjelo vacío

## Votaciones en la sala
open-vote = Abrir una votación
what-is-voted = Qué se vota
what-is-voted-hint = Una frase a la que se dice sí o no.
kind-of-vote = Qué tipo de votación
vote-kind =
    { $kind ->
        [formal] Formal: una ciudad, un voto
       *[other] Sondeo: cada asistente
    }
secrecy = Secreto del voto
secret-vote = Secreta: se guarda que una ciudad votó, no qué votó
secret-vote-sentence = Esta votación es secreta. Se guarda que usted votó, no qué vota. El recuento se dice al final.
one-city-one-vote = Una ciudad, un voto, por cualquiera de sus puestos. El resultado es una decisión.
each-one-vote = Cada asistente tiene un voto. Con ello no se decide nada.
your-vote = Su voto
choice =
    { $choice ->
        [yes] Sí
        [no] En contra
       *[other] Abstención
    }
give-vote = Votar
end-vote = Cerrar la votación
vote-is-open = abierta
vote-is-over = cerrada
you-voted = Usted votó, o lo hizo alguien de su ciudad.
voted-so-far =
    { $count ->
        [one] { $count } ha votado
        [many] { $count } han votado
       *[other] { $count } han votado
    }
error-vote = Diga qué se vota
error-vote-kind = Elija el tipo de votación
error-choice = Elija sí, no o abstención

## Acta
draft-minutes = Redactar el acta
draft-again = Redactar de nuevo el acta; lo cambiado en el texto se pierde
drafted-day = Celebrada el { $day }
drafted-days = Celebrada del { $first } al { $last }
drafted-place = Lugar: { $place }
drafted-chair = Preside: { $chair }
drafted-present = Presentes:
drafted-expected = Dijeron que vendrían:
drafted-excused = Excusados:
drafted-deputy = { $deputy }, por { $post }
drafted-more = y { $count } más
drafted-decision = Decidido: { $words }
drafted-rejection = No aprobado: { $words }
drafted-action = Por hacer: { $words } ({ $owner }, hasta el { $day })
stage =
    { $stage ->
        [draft] borrador
        [with-chair] en la presidencia
       *[other] publicada
    }
stage-sentence =
    { $stage ->
        [draft] Solo quienes dirigen la reunión ven este borrador. Lo terminan y lo envían a la presidencia.
        [with-chair] La presidencia lo lee, cambia lo que está mal, lo aprueba y dice quién lo lee.
       *[other] Aprobada por la presidencia. El texto queda como está; lo que se corrige figura debajo, con su fecha.
    }
text-of-minutes = Texto
text-of-minutes-hint = Una línea por párrafo; tras una línea vacía, la primera es un título. Con la regla de Chatham House no nombra a nadie.
closed-part = De los puntos cerrados
closed-part-hint = Va aparte y nunca se muestra a los socios.
change-text = Cambiar el texto
keep-text = Guardar el texto
send-to-chair = Enviar a la presidencia
send-back = Devolver a quien la redactó
what-is-missing = Qué falta o está mal
what-is-missing-hint = Va por correo a quien la redactó.
approve = Aprobar
approve-and-publish = Aprobar y publicar
who-reads-them = Quién la lee
reach =
    { $reach ->
        [members] Todos los miembros
       *[other] Quienes participan
    }
correct = Corregir algo
corrections = Corregido después
corrected-on = Corregido el { $day }
what-is-corrected = Qué se corrige
what-is-corrected-hint = Qué dice el texto y cómo es. Figura debajo del texto, con la fecha de hoy.
error-minutes = Escriba el texto
error-reach = Elija quién la lee
error-return = Diga qué falta o está mal
error-correction = Diga qué se corrige
mail-minutes-subject =
    { $what ->
        [approve] Un acta espera su aprobación
        [returned] Un acta vuelve a usted
       *[other] Se publicó un acta
    }
mail-minutes =
    { $what ->
        [approve] El acta de «{ $meeting }» le espera: léala, cambie lo que está mal, apruébela y diga quién la lee.
        [returned] La presidencia le devuelve el acta de «{ $meeting }», con estas palabras. Cámbiela y envíela de nuevo.
       *[other] El acta de «{ $meeting }» está publicada.
    }
mail-see-minutes = Leer el acta

## Evaluación
evaluation = Evaluación
evaluation-of = ¿Qué valió «{ $meeting }»?
evaluation-sentence = Cinco minutos, sin su nombre: que su puesto respondió se guarda aparte de lo que respondió. Los resultados se dicen desde { NUMBER($count) } respuestas.
evaluate = Dar su opinión
send-evaluation = Enviar
you-answered = Usted respondió. Gracias.
results = Qué piensan quienes vinieron
no-results = Aún no hay bastantes respuestas
no-results-sentence = Con menos de { NUMBER($count) } respuestas se podría adivinar quién.
overall = En conjunto, de 5
grade =
    { $grade ->
        [5] 5: muy bien
        [4] 4: bien
        [3] 3: regular
        [2] 2: flojo
       *[other] 1: un día perdido
    }
would-recommend = ¿La recomendaría?
recommends =
    { $answer ->
        [yes] Sí
       *[other] No la recomendaría
    }
recommend-it = La recomiendan
part-of-partners = Parte de los socios en su justa medida
balance =
    { $balance ->
        [too-little] Demasiado pequeña
        [right] Justa
       *[other] Demasiado grande
    }
balance-note = demasiado pequeña: { $little }, demasiado grande: { $much }
of-answers =
    { $count ->
        [one] { $count } respuesta
        [many] { $count } respuestas
       *[other] { $count } respuestas
    }
most-useful = El punto más útil
will-do = Una cosa que haré
will-do-by = Para cuándo
by-day = { $what } (para el { $day })
what-was-missing = Qué faltó
what-was-missing-hint = No nombre a nadie.
error-grade = Elija una nota de 1 a 5
error-recommends = Diga sí o no
error-balance = Diga qué parte tuvieron los socios
mail-evaluation-subject = ¿Qué valió la reunión?
mail-evaluation = «{ $meeting }» ha terminado. Diga en cinco minutos, sin su nombre, qué valió. Todos los que vinieron leen los resultados.
what-it-changed = Qué cambió
months-later =
    { $span ->
        [half-year] medio año después
       *[other] un año después
    }
what-did-it-change = ¿Qué cambió?
what-did-it-change-sentence = Basta una frase, también si no cambió nada. La leen quienes vinieron, con su puesto.
what-did-it-change-hint = Qué es distinto en su ciudad, y desde cuándo.
say-what-changed = Decir qué cambió
impact-receipt = Ha dicho qué cambió la reunión.
error-changed = Diga qué cambió, o que no cambió nada
mail-impact-subject = Una pregunta sobre una reunión
mail-impact =
    { $span ->
        [half-year] «{ $meeting }» fue hace medio año. ¿Qué cambió? Puede responder desde este correo sin iniciar sesión.
       *[other] «{ $meeting }» fue hace un año. ¿Qué cambió? Puede responder desde este correo sin iniciar sesión.
    }

## Llevarlo a donde corresponde
carry-on = Llevarlo adelante
carried-on = Llevado adelante
where-it-belongs = A dónde corresponde
wish-kind =
    { $kind ->
        [need] Una necesidad de una ciudad
       *[research] Investigación: nadie lo sabía
    }
what-is-carried-on = Qué se lleva adelante
what-is-carried-on-hint = Una frase. Con la regla de Chatham House no nombra a nadie ni a ninguna ciudad.
whose-need = De quién puede ser la necesidad
no-city = De nadie: nadie lo sabía
error-wish-kind = Elija a dónde corresponde
error-wish-words = Diga qué se lleva adelante
error-wish-post = Elija de quién puede ser la necesidad
wish-waits =
    { $kind ->
        [need] Surgió en la reunión y no es necesidad de nadie hasta que la ciudad la declare. Hasta entonces solo la leen la ciudad y quien dirige la reunión.
       *[research] Nadie en la reunión lo sabía. La secretaría busca a quien lo averigüe.
    }
need-state =
    { $state ->
        [waiting] espera a la ciudad
        [taken] declarada como necesidad
       *[declined] no es una necesidad
    }
research-state =
    { $state ->
        [waiting] aún nadie lo investiga
        [taken] alguien lo investiga
       *[declined] queda abierto
    }
who-answers = Quién responde
written-down-on = Anotado el
comes-from-item = Viene de
wish-question =
    { $kind ->
        [need] ¿Tiene su ciudad esta necesidad?
       *[research] ¿Lo investiga alguien?
    }
wish-yes =
    { $kind ->
        [need] Sí, declararla
       *[research] Sí
    }
wish-no =
    { $kind ->
        [need] No la tiene
       *[research] No, queda abierto
    }
need-in-your-words = La necesidad, en palabras de su ciudad
who-looks-into-it = Quién lo investiga y hasta cuándo
wish-words-hint = Solo si dice que sí.
who-reads-the-need = Quién lee la necesidad
wish-reach =
    { $reach ->
        [own] Por ahora solo nuestra ciudad
       *[members] Todos los miembros
    }
why-not = Por qué no
why-not-hint = Solo si dice que no, y si quiere.
send-wish-answer = Enviar la respuesta
error-wish-answer = Diga sí o no
error-wish-reply = Dígalo con palabras
mail-wish = En «{ $meeting }» surgió esto, y quien la dirige cree que puede ser una necesidad de su ciudad. Declárela con sus palabras o diga que no lo es. Nadie más lo lee hasta entonces:
mail-wish-subject = ¿Tiene su ciudad esta necesidad?
mail-see-wish = Responder
research-wishes = Deseos de investigación
research-wishes-sentence = Lo que nadie sabía en alguna reunión. Primero, lo que aún nadie investiga.
wishes-waiting =
    { $count ->
        [0] Nada espera
        [one] { $count } espera
        [many] { $count } esperan
       *[other] { $count } esperan
    }
no-research-wishes = No hay deseos de investigación
no-research-wishes-sentence = Quien dirige una reunión guarda aquí lo que nadie sabía en ella.

## Negativas
refused-title =
    { $code ->
        [not-reader] Esto es para quienes participan
        [not-attending] Toman notas quienes asisten por una ciudad
        [not-conducting] Esto lo hace quien dirige la reunión
        [cancelled] La reunión se canceló
        [published] El acta está publicada
        [vote-ended] La votación está cerrada
        [voted] Este voto ya se dio
        [no-vote] Aquí no tiene voto
        [not-chair] Esto lo hace la presidencia de la reunión
        [not-draft] El acta ya no es un borrador
        [not-with-chair] El acta no está en la presidencia
        [not-published] El acta no está publicada
        [not-over] Es demasiado pronto
        [too-late] Es demasiado tarde
        [not-asked] Esto espera a otra persona
        [not-there] Este cargo no asiste por ninguna ciudad
       *[other] Usted ya respondió
    }
refused-reason =
    { $code ->
        [not-reader] Lo anotado lo leen quienes asisten y dirigen, y otros cuando el acta se les publica.
        [not-attending] Usted no asiste por una ciudad ni la dirige.
        [not-conducting] La dirigen el secretariado, la presidencia de la red, la de la reunión y la de su región.
        [cancelled] No se anota nada de lo que no tuvo lugar.
        [published] A lo publicado no se añade nada.
        [vote-ended] Se cerró antes de que llegara su voto.
        [voted] Cada ciudad, o cada asistente en un sondeo, vota una vez.
        [no-vote] En una votación formal cada ciudad asistente tiene un voto; en un sondeo, cada asistente.
        [not-chair] Quien aprueba responde del texto.
        [not-draft] Está en la presidencia, o publicada.
        [not-with-chair] Es un borrador, o está publicada.
        [not-published] Hasta entonces se cambia el texto mismo.
        [not-over] Esto es para el tiempo desde la reunión.
        [too-late] Una reunión se evalúa en los treinta días tras su fin.
        [not-asked] El cargo de la ciudad dice si tiene la necesidad; de lo que nadie sabía, la secretaría dice quién lo investiga.
        [not-there] Una necesidad solo puede ser de una ciudad que asiste.
       *[other] Se dice una vez.
    }
refused-remedy =
    { $code ->
        [published] Corríjalo debajo del acta.
        [not-draft] Pida a la presidencia que lo cambie, o corríjalo debajo de lo publicado.
        [not-chair] Envíela a la presidencia.
        [not-over] Vuelva cuando haya terminado.
       *[other] Pregunte a quien dirige la reunión.
    }

## Lo que se guarda de una persona
personal-notes = Notas que tomó en reuniones en sus puestos, salvo con la regla de Chatham House, que no llevan a nadie
    .why = Quienes participan leen lo que se dijo.
personal-minutes = Actas que redactó en sus puestos
    .why = Una reunión se conoce por su acta.
personal-corrections = Lo que corrigió en actas
personal-ballots = Votaciones que abrió en sus puestos
    .why = Quienes participan votan sobre ellas.
personal-votes = Cómo votaron sus puestos en reuniones; en votaciones secretas, solo que lo hicieron
    .why = Se vota una vez, y un voto público es público.
personal-evaluated = Que sus puestos evaluaron reuniones; lo respondido no lleva a nadie
    .why = Se responde una vez.
personal-impacts = Lo que dijo que cambiaron las reuniones
    .why = Quienes vinieron leen qué salió de ella.
personal-wishes = Necesidades y deseos de investigación que anotó en reuniones
    .why = Quien responde lee lo que surgió.
personal-wish-answers = Lo que respondió a necesidades y deseos de investigación de reuniones
personal-stays = Queda con el puesto, sin su nombre. Tras un borrado, el secretariado mira si alguna frase le nombra.

## Lo que se dice arriba en la página siguiente
done =
    { $act ->
        [take_note] La nota está tomada.
        [keep_decision] La decisión está anotada.
        [give_to_do] Está en su mesa, y tienen un correo.
        [open_vote] La votación está abierta.
        [cast_vote] Usted votó.
        [end_vote] La votación está cerrada.
        [draft_minutes] El acta está redactada.
        [send_minutes] El acta está en la presidencia.
        [return_minutes] El acta es de nuevo un borrador.
        [publish_minutes] El acta está publicada.
        [correct_minutes] Está corregido.
        [evaluate_meeting] Gracias. Se guarda sin su nombre.
        [carry_on] Espera a quien debe responder.
        [answer_meeting_wish] Su respuesta queda guardada.
       *[other] { "" }
    }

## Qué más preguntan las evaluaciones

what-was-hard = ¿Qué le hizo difícil participar?
what-was-hard-hint = Marque lo que fue difícil; nada si nada lo fue.
hurdle =
    { $hurdle ->
        [access] Acceso: no pude entrar, ver, oír o leer algo
        [language] La lengua
       *[other] La hora o el día
    }
found-it-hard = Les fue difícil participar
hurdles-note = acceso: { $access }, lengua: { $language }, hora: { $hour }
say-excellent = Dicen que fue muy bueno
whom-again = ¿Con quién quiere volver a reunirse?
whom-again-hint = Ciudades y organizaciones que vinieron, una por línea, como máximo { NUMBER($max) }. Nadie lo lee. Si es mutuo, ambas reciben un correo.
may-contact = ¿Podemos preguntarle dentro de medio año y de un año qué cambió?
error-again = Nombre solo ciudades y organizaciones que vinieron, y no la suya: { $names }
error-again-many = Nombre como máximo { NUMBER($max) }
mail-again-subject = Quieren volver a reunirse
mail-again = Después de «{ $meeting }» usted nombró a { $who }, y ellos a ustedes. No se dice a nadie más.
see-their-page = Ver su página
personal-again = Con quién quieren volver a reunirse sus puestos tras las reuniones
    .why = Si es mutuo, se dice a ambas partes.
personal-again-since = después de decirlo
