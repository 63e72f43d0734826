# Convocatorias de sesiones: qué pide un congreso, quién lo evalúa y qué resulta.

kind-submission = una sesión propuesta
holding-sessions = Sesiones por entregar o confirmar
holding-reviews = Sesiones por evaluar
call = Convocatoria de sesiones
decisions = Decisiones sobre las sesiones
speakers-page = Ponentes
in-short = En breve
thread = De dónde viene y qué resultó
topic = Tema
region = Región
share = Proporción
partner = socio
session = Sesión
sessions = Sesiones
verb =
    { $verb ->
        [submit] Entregar su sesión
        [confirm] Decir si vienen con su sesión
        [review] Evaluar una sesión
        [answer-reviewing] Decir si evalúa sesiones
        [answer-session-speaker] Decir si habla
       *[other] Decidir el programa
    }
format =
    { $format ->
        [talk] Charla
        [panel] Mesa redonda
        [workshop] Taller
       *[other] Cartel
    }
format-minutes =
    { $format ->
        [talk] Charla, { NUMBER($minutes) } minutos
        [panel] Mesa redonda, { NUMBER($minutes) } minutos
        [workshop] Taller, { NUMBER($minutes) } minutos
       *[other] Cartel, { NUMBER($minutes) } minutos
    }
format-label = Formato
minutes-each =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
call-state =
    { $state ->
        [draft] aún no abierta
        [open] abierta
        [in-review] en evaluación
       *[other] decidida
    }
session-state =
    { $state ->
        [draft] borrador
        [submitted] entregada
        [withdrawn] retirada
        [accepted] aceptada, por confirmar
        [confirmed] confirmada
        [given-up] aceptada, los ponentes no pueden venir
        [waiting] en lista de espera
       *[other] no aceptada
    }

## La convocatoria
make-call = Crear la convocatoria
no-call-yet = Aún no se ha pedido ninguna sesión. Solo lo ven quienes preparan el congreso.
see-call = Ver la convocatoria
open-until = Se pueden proponer sesiones hasta el { $closes }.
call-sentence =
    { $state ->
        [draft] La convocatoria aún no está abierta.
        [in-review] Se entregaron { NUMBER($count) } sesiones y se están evaluando.
       *[other] Se entregaron { NUMBER($count) } sesiones; las decisiones están anunciadas.
    }
change-call = Cambiar la convocatoria
keep-call = La convocatoria de sesiones
keep-call-sentence = Los días y las horas son los del congreso: { $zone }.
save-call = Guardar la convocatoria
asked-for = Qué se pide
asked-for-hint = En pocas frases, para quienes piensan proponer algo.
opens = Se abre
closes = Se cierra
opens-day = Primer día
opens-time = Hora de apertura
closes-day = Último día
closes-time = Hora de cierre
review-by = Evaluaciones hasta el
talk-minutes = Charla: minutos
panel-minutes = Mesa redonda: minutos
workshop-minutes = Taller: minutos
poster-minutes = Cartel: minutos
minutes-hint = Déjelo vacío si este formato no se pide.
topics-asked = Temas que se piden
topics-hint = Si no se marca ninguno, valen todos.
all-topics = todos los temas
blind-label = Cómo se evalúa
blind-hint = Una evaluación a ciegas mira lo que se propone y no quién lo propone.
is-blind = Quienes evalúan no ven a los ponentes
is-not-blind = Quienes evalúan ven a los ponentes
region-share = Al menos de cada región, por cada cien sesiones
region-share-hint = 0 si no se busca nada. Lo que falte se muestra antes de anunciar las decisiones.
partners-a-panel = Socios en una mesa redonda, como máximo
partners-hint = Si hay más, se muestra antes de anunciar las decisiones.
reviewers = Quién evalúa
reviewers-hint = Cada sesión va a dos de ellos, a tres si son al menos cuatro; nunca a alguien de la misma casa.

## Proponer
propose-session = Proponer una sesión
change-session = Cambiar la sesión
go-on-writing = Seguir escribiendo
hand-in = Entregarla
save-session = Guardar los cambios
keep-draft = Guardar como borrador
until-when = Se puede cambiar hasta el { $closes }.
own-sessions = Lo que proponemos
nothing-proposed = Su casa aún no propone nada
nothing-proposed-sentence = Lo que empiece aquí queda en borrador hasta que lo entregue.
session-title = Título
no-topic = ningún tema
abstract-label = Resumen
abstract-hint = De 150 a 300 palabras: qué probaron, qué resultó, qué falló y qué pasa en la sesión.
goal = Qué sabrá o podrá hacer la gente después
goal-hint = Una o dos frases. Figuran en el orden del día.
goal-is = Lo que se llevan:
practice = La práctica en que se apoya
practice-hint = La dirección de una práctica de la red, como /practices/…
held-in = Idioma
needs = Qué debe tener la sala
needs-hint = Una pantalla, mesas, una rampa, interpretación.
presence = Desde dónde hablan
presence-name =
    { $presence ->
        [remote] desde otro lugar, por vídeo
       *[other] en la sala
    }
who-speaks = ¿Habla usted mismo?
speaks =
    { $code ->
        [no] No, hablan otras personas
       *[other] Sí
    }
counted-label = Cómo quiere que se le cuente
counted-as =
    { $counted ->
        [woman] mujer
        [man] hombre
        [other] de otro modo
       *[none] no lo digo
    }
speaker = Habla
speaker-name = Ponente { NUMBER($place) }: nombre
speaker-city = Ponente { NUMBER($place) }: ciudad
speaker-organisation = Ponente { NUMBER($place) }: organización
speaker-side = Ponente { NUMBER($place) }: en nombre de quién
speaks-for-partner = habla por un socio
speaker-counted = Ponente { NUMBER($place) }: cómo se le cuenta
speakers-count =
    { $count ->
        [0] Aún no habla nadie
        [one] { $count } ponente
        [many] { $count } de ponentes
       *[other] { $count } ponentes
    }
proposed-by = La propone { $who }
not-in-yet = Es un borrador que solo ve su casa. Entréguelo antes del { $closes }.
withdraw-session = Retirar la sesión
withdraw-reason = Por qué
withdraw-hint = No hace falta decirlo.
on-the-agenda = En el orden del día

## Evaluar
review = Evaluación
your-review = Su evaluación
your-reviews = Lo que usted evalúa
review-sentence = Las evaluaciones se esperan hasta el { $day }.
review-state =
    { $state ->
        [done] escrita
        [conflict] pasada a otra persona
       *[other] por escribir
    }
review-is-in = Su evaluación está recibida. Puede cambiarla hasta que se anuncien las decisiones.
review-handed-on = Usted pasó esta sesión a otra persona.
others-said = Qué dicen las demás evaluaciones
what-reviewers-say = Qué le dicen quienes evaluaron
reviews-count = Evaluaciones: { NUMBER($done) } de { NUMBER($count) }
relevance = Pertinencia
substance = Contenido
benefit = Utilidad para otros
no-score = elija
score =
    { $score ->
        [1] 1: nada
        [2] 2: poco
        [3] 3: regular
        [4] 4: bien
       *[other] 5: excelente
    }
mark = { $criterion } { NUMBER($mark) }
to-committee = Para el comité
to-committee-hint = Por qué da esas notas. Quien la propuso no lo lee.
to-submitter = Para quien la propuso
to-submitter-hint = Lo lee sin su nombre, cuando se anuncien las decisiones.
send-review = Enviar la evaluación
conflict = Un conflicto de intereses
hand-on = Tengo un interés en ella: pasarla a otra persona
hand-on-note = Trabaja con quienes la proponen, compite con ellos o gana algo con ella. Entonces la evalúa otra persona.

## Colegas que hablan
kind-session-speaker = una pregunta de si habla
holding-speaking = Preguntas de si habla en una sesión
colleagues = Colegas que hablan
colleagues-hint = Se les pregunta cuando se entrega la sesión, y dicen si hablan.
colleague-said =
    { $said ->
        [confirmed] dijo que sí
        [declined] dijo que no
       *[other] sin respuesta aún
    }
will-you-speak = ¿Hablará usted?
will-you-speak-sentence = Un colega propone esta sesión para «{ $meeting }» y le nombra como ponente.
speaking-answer =
    { $answer ->
        [confirmed] Sí, hablo
       *[other] No, no hablo
    }
why-not-speaking-hint = Lo lee quien le nombró. Solo si quiere.
you-speak = Dijo que habla en esta sesión.
you-do-not-speak = Dijo que no habla en esta sesión.
speaking-receipt = Gracias, su respuesta está anotada.
mail-ask-speaker-subject = { $meeting }: ¿hablará usted?
mail-ask-speaker = Un colega ({ $by }) propone una sesión para «{ $meeting }» y le nombra como ponente:
mail-say-speak = Decir si habla
mail-speaker-declined-subject = { $meeting }: un colega no habla
mail-speaker-declined = Un colega que usted nombró no habla en su sesión para «{ $meeting }»:
error-too-many-speakers = Nombre en total como máximo a { NUMBER($most) } más
error-speaking = Diga si habla
personal-speaking = Si habla en una sesión que propuso un colega, por qué no, y cómo quiere que se le cuente
    .why = El orden del día nombra a quienes hablan. Cómo se le cuenta se va con usted; de lo demás, su nombre.

## Quién evalúa
kind-asked-reviewer = una pregunta de si evalúa
holding-asked = Preguntas de si evalúa sesiones
committee-sentence = La convocatoria nombra a puestos que sirven a la red. A quienes dirigen ciudades se les pregunta, y dicen si evalúan.
who-reviews = Quién evalúa y a quién se preguntó
reviewer-state =
    { $state ->
        [asked] sin respuesta aún
        [agreed] evalúa
       *[other] dijo que no
    }
ask-to-review = Pedir a ciudades que evalúen
ask-note = Nunca reciben una sesión de su propia casa. Quien acepta mientras se evalúa recibe lo que otros no han empezado.
all-regions = Todas las regiones
name-or-city = Nombre o ciudad
show-those = Mostrar
who-can-be-asked = A quién se puede preguntar
ask-hint = Quienes responden a otros miembros. Como mucho { NUMBER($most) } a la vez; cada persona recibe un correo y responde desde él.
ask-hint-more = Quienes responden a otros miembros. Fuera de la lista quedan { NUMBER($more) }; elija una región o escriba un nombre o una ciudad.
ask-them = Preguntarles
withdraw-request = Retirar la petición a { $who }
nobody-to-ask = De estos no queda nadie a quien preguntar
nobody-to-ask-sentence = Elija otra región u otras palabras.
will-you-review = ¿Evaluará sesiones?
asked-sentence = «{ $meeting }» le pide que califique sesiones que otros proponen. No recibe ninguna de su propia casa.
reviewing-answer =
    { $answer ->
        [agreed] Sí, evalúo
       *[other] No, esta vez no
    }
why-not-reviewing-hint = Solo si quiere.
your-answer = Su respuesta
you-review = Usted evalúa. Lo que le toca aparece en su mesa cuando se cierra la convocatoria.
you-do-not-review = Esta vez no evalúa.
reviewing-receipt = Gracias, su respuesta está anotada. Lo que evalúa aparece en su mesa.
mail-ask-review-subject = { $meeting }: ¿evaluará sesiones?
mail-ask-review = Los miembros proponen sesiones para «{ $meeting }». Se le pide que califique algunas: relevancia, contenido, provecho para otros. No recibe ninguna de su propia casa.
mail-ask-review-when = La convocatoria se cierra el { $closes }; las evaluaciones se esperan hasta el { $day }.
mail-say-whether = Decir si evalúa
error-ask = Elija a quién preguntar: de uno a { NUMBER($most) }
error-reviewing = Diga si evalúa
personal-asked = Si dijo que evalúa sesiones, y por qué no
    .why = Quien conduce el congreso sabe con quién cuenta.

## Decidir
decisions-sentence = Se entregaron { NUMBER($count) } sesiones; sobre { NUMBER($undecided) } aún no hay decisión.
balance = El programa hasta ahora
in-programme = Aceptadas
women = Mujeres
of-those-who-said = de { NUMBER($said) } que dijeron cómo contarles
with-partners = Con un socio
remote-sessions = Por vídeo
regions-caption = Sesiones de cada región. Se quieren al menos { NUMBER($share) } de cada cien por región.
breach-partners = { $title }: { NUMBER($partners) } socios en una mesa redonda.
breach-men = { $title }: una mesa solo de hombres, entre quienes lo dijeron.
breach-region = { $region }: { NUMBER($percent) } de cada cien sesiones; se quieren al menos { NUMBER($share) }.
sessions-count =
    { $count ->
        [0] Ninguna sesión todavía
        [one] { $count } sesión
        [many] { $count } de sesiones
       *[other] { $count } sesiones
    }
sessions-caption = Todas las sesiones entregadas, primero las mejor valoradas.
mean = Media
spread = Diferencia
reviews = Evaluaciones
done-of = { $done } de { $asked }
verdict = Decisión
undecided = sin decidir
verdict-name =
    { $verdict ->
        [accept] Aceptar
        [condition] Aceptar con una condición
        [waiting] Lista de espera
       *[other] No aceptar
    }
verdict-tag =
    { $verdict ->
        [accept] aceptada
        [condition] con una condición
        [waiting] lista de espera
       *[other] no aceptada
    }
verdict-told =
    { $verdict ->
        [accept] Aceptada
        [condition] Aceptada con una condición
        [waiting] En la lista de espera
       *[other] No aceptada
    }
no-verdict = elija
decide-it = Decidir
reason = Motivo
reason-hint = Lo recibe quien propuso la sesión, junto con la decisión. Si hay una condición, diga qué debe hacerse.
keep-decision = Proponer esta decisión
announce = Anunciar todas las decisiones
announce-head = Todo está decidido
announce-note = Se avisa por correo a todos los que propusieron una sesión. Lo anunciado queda, salvo la lista de espera.
nothing-handed-in = No se entregó nada
nothing-handed-in-sentence = Las sesiones aparecen aquí en cuanto alguien entrega una.

## Confirmar
will-you-come = ¿Vienen con su sesión?
will-you-come-sentence = Su sesión fue aceptada. Cuando confirme, pasa al orden del día del congreso.
answer-name =
    { $answer ->
        [confirmed] Sí, vamos
       *[other] No, no podemos
    }
why-not = Por qué no
why-not-hint = Solo si no pueden venir, y solo si quiere.
send-answer = Enviar la respuesta
confirm-receipt = Gracias, su respuesta está anotada.
no-speakers = Aún no ha confirmado nadie
no-speakers-sentence = Los ponentes aparecen aquí cuando se anuncien las decisiones y hayan confirmado.

## Correos
mail-received-subject = { $meeting }: su sesión ha llegado
mail-received = Ha llegado su sesión para «{ $meeting }»:
mail-change-until = Puede cambiarla o retirarla hasta el { $until }.
mail-see-session = Ver la sesión
mail-reviews-subject = { $meeting }: sesiones por evaluar
mail-reviews =
    { $count ->
        [one] { $count } sesión para «{ $meeting }» espera su evaluación hasta el { $day }.
        [many] { $count } de sesiones para «{ $meeting }» esperan su evaluación hasta el { $day }.
       *[other] { $count } sesiones para «{ $meeting }» esperan su evaluación hasta el { $day }.
    }
mail-see-reviews = Ver lo que hay que evaluar
mail-decided-subject = { $meeting }: qué se decidió sobre su sesión
mail-decided =
    { $verdict ->
        [accept] Su sesión para «{ $meeting }» está aceptada:
        [condition] Su sesión para «{ $meeting }» está aceptada con una condición:
        [waiting] Su sesión para «{ $meeting }» está en la lista de espera:
       *[other] Su sesión para «{ $meeting }» no fue aceptada:
    }
mail-confirm-by = Diga antes del { $day } si vienen con ella.
mail-confirm = Decir si vienen
mail-withdrawn-subject = { $meeting }: una sesión no se celebra
mail-withdrawn = Una sesión para «{ $meeting }» no se va a celebrar:

## Qué falla en un formulario
error-words = Diga qué se pide
error-closes = Elija un último día posterior al primero
error-review-by = Elija para las evaluaciones un día posterior al último
error-too-late = Las evaluaciones deben llegar antes de que empiece el congreso
error-formats = Dé los minutos de al menos un formato
error-reviewers = Elija al menos { NUMBER($least) } personas que evalúen
error-title = Escriba un título
error-format = Elija un formato
error-topic = Elija un tema de los que se piden
error-abstract = El resumen tiene { NUMBER($count) } palabras; debe tener de { NUMBER($least) } a { NUMBER($most) }
error-goal = Diga qué sabrá o podrá hacer la gente después
error-practice = Escriba la dirección de una práctica que pueda leer, o déjela fuera
error-speakers = Diga quién habla: usted o alguien a quien nombre
error-score = Elija una nota de 1 a 5
error-to-committee = Diga al comité por qué
error-verdict = Elija una decisión
error-reason = Diga por qué; lo lee quien propuso la sesión
error-answer = Diga si vienen

## Negativas
refused-title =
    { $code ->
        [not-conducting] Esto lo hace quien prepara el congreso
        [not-a-conference] Solo un congreso tiene convocatoria de sesiones
        [meeting-cancelled] El congreso fue cancelado
        [decided] Las decisiones están anunciadas
        [not-a-member] Proponen sesiones los miembros y los socios
        [not-open] La convocatoria aún no está abierta
        [closed] La convocatoria está cerrada
        [enough] Propone tantas como puede un puesto
        [not-yours] Responde de ella otro puesto
        [withdrawn] La sesión fue retirada
        [handed-on] Usted pasó esta sesión a otra persona
        [reviewed] Su evaluación ya está recibida
        [still-open] La convocatoria sigue abierta
        [own-house] Esta sesión viene de su propia casa
        [announced] Esta decisión ya se anunció
        [undecided] Algunas sesiones no tienen decisión todavía
        [nothing-new] No hay decisiones nuevas
        [not-accepted] No hay nada que confirmar
        [answered] Ya respondió
        [not-askable] A este puesto no se le puede preguntar
        [asked-before] A este puesto ya se le preguntó
        [enough-reviewers] Ya evalúan bastantes
        [given] Ya tiene sesiones por evaluar
        [not-held] Esta sesión no se celebra
       *[other] Otra persona la cambió entretanto
    }
refused-reason =
    { $code ->
        [not-conducting] La secretaría, la presidencia de la red y quien dirige una reunión llevan su convocatoria y su programa.
        [not-a-conference] Las demás reuniones hacen su orden del día con lo que las ciudades necesitan.
        [meeting-cancelled] Un congreso que no se celebra no tiene programa.
        [decided] Lo que se anunció a todos ya no se cambia.
        [not-a-member] Propone quien actúa por un miembro o un socio de la red; un asistente prepara el texto y lo envía quien ocupa el puesto.
        [not-open] Las sesiones se reciben desde el primer día de la convocatoria.
        [closed] Las sesiones se reciben y se cambian hasta el último día, para que todos tengan el mismo tiempo.
        [enough] Un puesto propone cinco sesiones para un congreso, para dejar sitio a otros.
        [not-yours] Actúa por ella quien ocupa el puesto que la propuso o al que se pidió evaluarla.
        [withdrawn] Quien la propuso la retiró.
        [handed-on] Quien tiene un interés en una sesión no la puntúa.
        [reviewed] Una sesión se pasa a otra persona antes de escribir sobre ella.
        [still-open] No se decide nada antes de que todos hayan podido proponer.
        [own-house] Nadie decide sobre una sesión de la casa a la que pertenece.
        [announced] Quien la propuso ya lo sabe; solo se mueve la lista de espera.
        [undecided] Se avisa a todos a la vez, así que antes cada sesión necesita una decisión.
        [nothing-new] Todo lo decidido está anunciado.
        [not-accepted] Una sesión se confirma cuando se ha dicho a su gente que está aceptada.
        [answered] Cada sesión se confirma o se deja una vez.
        [not-askable] Se pregunta a puestos de miembros cuyos titulares dijeron que responden a otros miembros.
        [asked-before] A quien se preguntó tiene tiempo para responder, y se le pregunta una vez.
        [enough-reviewers] Un comité de más de treinta es una multitud.
        [given] Se le dieron sesiones, y otros cuentan con ello.
        [not-held] No fue aceptada, o quienes la propusieron no pueden venir.
       *[other] Dos personas no pueden cambiar lo mismo a la vez.
    }
refused-remedy =
    { $code ->
        [closed] Escriba a quienes preparan el congreso si pasó algo que no podía prever.
        [enough] Retire una para proponer otra.
        [reviewed] Diga al comité en su comentario qué interés tiene.
        [own-house] Pida a un colega de otra casa que decida.
        [announced] Una sesión que no puede celebrarse la retira quien la propuso.
        [undecided] Decida sobre las marcadas «sin decidir».
        [answered] Todavía puede retirar la sesión.
        [not-askable] Pregunte a otra persona de esa ciudad.
        [given] Pase a otra persona lo que no pueda evaluar.
       *[other] Vuelva atrás para ver qué se puede hacer ahora.
    }

## Qué se guarda de una persona
personal-stays = Queda con el puesto, sin su nombre. Tras el borrado, la secretaría mira si alguna frase le nombra.
personal-sessions = Sesiones que propuso para congresos
    .why = Se evalúan y deciden, y con ellas se hace el orden del día.
personal-counting = Cómo quiere que se le cuente como ponente
    .why = Quienes deciden el programa ven solo la suma de todos, para conocer su equilibrio.
personal-reviews = Evaluaciones de sesiones que escribió
    .why = Con ellas se decide el programa.
personal-decisions = Decisiones sobre sesiones que propuso, con sus motivos
    .why = El motivo se comunicó a quien propuso la sesión.
personal-calls = Convocatorias de sesiones que hizo
    .why = Dicen qué se pidió.

## Lo que se dice arriba de la página a la que lleva un acto
done =
    { $act ->
        [keep_session_call] La convocatoria está guardada. Quienes conocen el congreso la ven desde su primer día.
        [begin_submission] Guardado. Lo entregado se puede cambiar hasta el último día.
        [change_submission] Guardado. Lo entregado se puede cambiar hasta el último día.
        [withdraw_submission] La sesión está retirada.
        [review_session] Gracias. Ahora ve lo que dicen los demás.
        [hand_review_on] Ahora la evalúa otra persona.
        [decide_submission] La decisión está propuesta. No se avisa a nadie antes de anunciarlas todas.
        [announce_sessions] Se está avisando a todos los que propusieron una sesión, poco a poco.
        [confirm_submission] Su respuesta está anotada.
        [ask_session_reviewers] Se les pregunta por correo, y aparece en sus mesas.
        [withdraw_reviewer_request] La petición queda retirada; su correo ya no lleva a nada.
        [answer_reviewing] Su respuesta está anotada.
        [answer_session_speaker] Su respuesta está anotada.
       *[other] { "" }
    }
