# Words of peer support.

## The list
navigation = Apoyo entre pares
title = Apoyo entre pares
title-sentence = Primero una pregunta, y luego todo lo que haga falta.
kind-support = apoyo entre pares
kind-seat = plaza en apoyo entre pares
what-runs = Lo que tiene en marcha
nothing-runs = No tiene nada en marcha
nothing-runs-sentence = Formule una necesidad: su informe ofrece el paso siguiente. Aquí está también lo que se le pide.
nothing-runs-elsewhere = Aquí aparece lo que usted lleva o se le pide, y lo que las ciudades muestran a todos los miembros.
what-is-over = Lo que ha terminado
what-others-show = Lo que muestran otras ciudades
ladder = Por dónde se puede empezar
other-programmes = Programas de otros, tal como los llevan
no-templates = Todavía no hay por dónde empezar
no-templates-sentence = La secretaría añade los programas de la red.
flow-title = Quién ayuda a quién
lessons-title = Lecciones
templates-title = Plantillas de programas
rates-title = Sumas fijas
holding-steps = Pasos abiertos de apoyo entre pares
holding-seats = Plazas de apoyo por responder

## Asking
ask-title = Pedir apoyo entre pares
ask-sentence = Elija cuánta ayuda quiere. Hay una sugerencia; otra elección vale igual.
ask-sentence-bare = Elija cuánta ayuda quiere. De lo que va en confianza solo saben quienes participan.
back-to-brief = Volver al informe
suggested = Sugerimos: { $name }
urgency =
    { $urgency ->
        [days] Lo necesito en días
        [weeks] En unas semanas está bien
       *[other] Puede llevar meses
    }
which-rung = Cuánta ayuda
choose = elija
offered-in-confidence = { $name } · { $length } · en confianza
what-about = De qué se trata
words-hint = Como lo ve su ciudad; es lo primero que leen quienes reciben la petición.
topic = Tema
begin = Empezar
because-tried = Sigue a lo que ya se probó para esta necesidad.
because-words = Sus palabras indican que es para esto.
because-urgency =
    { $urgency ->
        [days] Da algo en pocos días.
        [weeks] Da algo en pocas semanas.
       *[other] Hay tiempo para más.
    }
because-smallest = Aún no se ha probado nada, y esto es lo que menos cuesta.

## Steps, fields and choices that every programme knows
step-name =
    { $kind ->
        [answers] Preguntar a los miembros y resumir lo que dicen
        [paper] Rellenar un documento
        [consent] Encontrar a quien participe
        [awaited] Esperar la respuesta de la ciudad emparejada
        [team] Reunir al equipo
        [clearance] Descartar conflictos de interés
        [endorsement] Aval de los superiores
        [agreement] Acordar metas, ritmo y final
        [meetings] Reunirse
        [visits] Visitar
        [recommendations] Escribir las recomendaciones
        [reply] La respuesta de la ciudad
        [publication] Publicar el informe
        [checks] Mirar atrás
        [lesson] Compartir la lección o guardarla
       *[other] Decir qué cambió
    }
field-label =
    { $field ->
        [answers-say] Qué dicen las respuestas y cuál ayudó
        [goals] Metas, en palabras de la ciudad
        [rhythm] Cada cuánto se reúnen
        [confidentiality] Qué queda entre ustedes
        [end] El último día
        [met] Cuándo se reunieron
        [agenda] De qué trató
        [notes] Dos líneas de notas
        [next] Cuándo se reúnen de nuevo
        [from] Primer día
        [until] Último día de la visita
        [objectives] Qué quieren averiguar
        [programme] El programa
        [participants] Quién participa, por cargo
        [payers] Quién paga qué
        [will-try] Qué probaremos
        [will-not-copy] Qué no copiaremos y por qué
        [recommendation] La recomendación
        [seen] Qué vieron que lleva a ella
        [reply] La respuesta de la ciudad en conjunto
        [report] El informe en unas frases
        [report-address] Dónde está el informe completo
        [progress] Qué se hizo desde entonces y qué no
        [named] ¿Pueden aprender otros de ello?
        [lesson] La lección
        [result] Qué resultó
        [changed] Qué cambió en la ciudad
       *[other] Respuesta
    }
choice-label =
    { $choice ->
        [adopted] Ayudó
        [partly] Ayudó en parte
        [dropped] No ayudó
        [named] Sí, con el nombre de la ciudad
        [unnamed] Sí, sin el nombre de la ciudad
        [kept] No, queda entre nosotros
       *[other] Otro
    }
verdict =
    { $verdict ->
        [taken] aceptada
        [adapted] adaptada
       *[other] rechazada
    }
state-name =
    { $state ->
        [running] en marcha
        [seeking] busca ayuda
        [finished] terminado
       *[other] detenido
    }
seat-state =
    { $state ->
        [asked] con petición, sin respuesta aún
        [accepted] aceptó
        [declined] declinó
       *[other] devolvió la plaza
    }
wait-for-endorsement = Esperar el aval de los superiores
waits-for = espera a { $who }
seat-verb =
    { $verb ->
        [take-part] Decir si participa
        [endorse] Avalarlo o no
       *[other] Aceptar el documento o pedir otra redacción
    }

## The page of one
in-confidence = en confianza: solo lo saben quienes participan
it-is-finished = Ha terminado.
it-was-stopped = La ciudad lo detuvo. No se pidió ningún motivo.
steps = Pasos
who-takes-part = Quién participa
how-it-runs = Cómo funciona
thread = De dónde viene
went-quiet = Hace tiempo que nadie escribe. Se recordó una vez a ambas partes, el { $day }.
post-is-vacant = { $city }: el cargo está vacante. Quien lo ocupe tendrá la plaza; también se puede devolver y pedir a otra ciudad.
agreed-time-is-over = El plazo acordado terminó el { $day }.
was-due = vencía el { $day }
due-by = hasta el { $day }
done-on = hecho el { $day }
no-endorser = quienes participan dirigen su ciudad
endorsed-on = lo avaló el { $day }
began = Empezó
agreed-until = Acordado hasta
ended = Terminó
length = Duración
who-pays = Quién paga
kept-by = A cargo de
goals-moved = Metas, tal como avanzaron

## What the reader can do
you-are-asked =
    { $task ->
        [take-part] Se le pide que participe
        [endorse] Se le pide su aval
       *[other] Se le pide su acuerdo
    }
say-yes =
    { $task ->
        [take-part] Participar
        [endorse] Avalar
       *[other] Aceptar
    }
say-no =
    { $task ->
        [take-part] Declinar, sin motivo
        [endorse] No avalar
       *[other] Pedir otra redacción
    }
role = Papel
write-it =
    { $kind ->
        [meetings] Anotar esta reunión
        [visits] Anotar esta visita
        [recommendations] Añadir esta recomendación
        [publication] Publicar
        [agreement] Enviarlo a los demás
        [outcome] Terminar
       *[other] Guardar
    }
recommendation-is = Qué hace su ciudad con: { $words }
what-city-does = Qué hace su ciudad con ella
reason = Motivo
reason-hint = Necesario si la adaptan o la rechazan.
answer-it = Responder a esta
end-this-step = Pasar al paso siguiente
whom-to-ask = A quién pedirlo
somebody-else = Otra persona
somebody-else-hint = No están aquí las ciudades a las que ya se preguntó este trimestre tantas veces como la red permite.
ask-person = Preguntar a { $name }
ask-them = Pedírselo
clear-of-conflicts = { $name } no tiene conflicto
take-off-the-team = Retirar a { $name } del equipo
nothing-declared = nada declarado
is-cleared = sin conflicto
goals-title = Metas
goals-label = Las metas tal como están ahora
goals-hint = Las metas cambian. Las anteriores se conservan.
move-goals = Mover las metas
ways-out = Formas de salir
no-blame = Sin reproches
no-blame-sentence = No se pregunta a nadie por qué. Lo escrito queda en las ciudades que participaron.
give-back = Devolver la plaza de { $name }
give-back-own = Devolver su puesto
stop-it = Detenerlo todo
stop-title = ¿Detenerlo todo?
stop-sentence = Nadie pregunta por qué. Mire una vez más lo que supone.
stop-ends = Qué termina
stop-ends-step = El paso «{ $step }» termina y no le sigue ningún otro.
stop-ends-asking = A quien recibió la petición y no ha respondido ya no se le pide nada.
stop-tells = A quién se le dice
stop-tells-nobody = A nadie: nadie más tiene que ver con ello todavía.
stop-keeps = Qué se conserva
stop-keeps-sentence = Lo escrito lo pueden seguir leyendo quienes lo leen ahora. No se borra nada.
go-on-with-it = Seguir adelante
what-comes-of-it = Qué sale de esto
make-an-offer = Ofrecer lo aprendido
make-a-practice = Escribirlo como práctica
ask-a-question = Preguntar lo que sigue abierto
close-the-need = Decir qué fue de la necesidad

## Lump sums
lump-sum-for = { $table }, a o desde { $city }
pays-travel = { $sum } por { NUMBER($km) } km, una persona ida y vuelta.
pays-days = { $sum } por { NUMBER($days) } días.
said-by = fuente: { $source }, válido desde { $day }

## What has to be put right
error-missing = Rellene este campo
error-missing-in = Rellene «{ $field }»
error-words = Diga en una frase de qué se trata
error-too-long = Use { NUMBER($letters) } letras o menos
error-day = Indique un día, por ejemplo 2026-04-13
error-day-over = Indique un día que aún esté por venir
error-choose = Elija una opción
error-reason = Diga por qué, en una frase

## Mails
mail-subject-in-confidence = Algo le espera en la red
mail-subject-asked = { $city } pide su ayuda
mail-asks-to-take-part = { $name } ({ $city }) pregunta si participa: { $programme }.
mail-asks-to-endorse = { $name } ({ $city }) pide su aval: { $programme }.
mail-asks-to-agree = { $name } ({ $city }) ha escrito lo que acuerdan: { $programme }.
mail-no-reason-needed = Puede decir que no sin dar motivo.
mail-subject-matched = Tiene pareja: { $programme }
mail-matched = { $programme }: una ronda encontró a alguien para usted, y se le pregunta si participa. Hasta que responda no tiene que hacer nada.
mail-subject-turn = Le toca a usted: { $programme }
mail-your-turn = { $programme }: { $step }, hasta el { $until }.
mail-subject-declined = Pídaselo a otra ciudad: { $programme }
mail-subject-other-wording = Se pide otra redacción: { $programme }
mail-declined = Alguien a quien se preguntó dijo que no ({ $programme }). No se piden motivos. Puede pedírselo a otra persona o redactarlo de nuevo.
mail-other-wording = La otra parte pide otra redacción de lo acordado en { $programme }. Escríbala de nuevo, mejor tras hablar con ella.
mail-see-stopped = Leer lo escrito
mail-subject-stopped = Se ha detenido: { $programme }
mail-stopped = { $name } ({ $city }) lo ha detenido: { $programme }. No se pide ningún motivo. Lo escrito se puede seguir leyendo.
mail-subject-quiet = Hay silencio: { $programme }
mail-quiet = { $programme }: nadie ha escrito en { NUMBER($days) } días. Bastan dos líneas o una nueva fecha; también puede terminarlo, y nadie pregunta por qué.
mail-see-it = Verlo y responder

## Refusals
refused-title =
    { $code ->
        [not-of-a-city] Las ciudades piden apoyo
        [not-secretariat] Esto lo lleva la secretaría
        [version-not-after] Una versión empieza después de la anterior
        [template-ended] Ya no se empieza nada con esto
        [too-many-open] Su ciudad ya tiene mucho abierto
        [not-your-turn] No le toca a usted
        [not-taking-part] Usted no participa
        [over] Esto ha terminado
        [wrong-step] El paso abierto pide otra cosa
        [nothing-written] Todavía no
        [too-few] Todavía no
        [waiting] Todavía no
        [not-cleared] Todavía no
        [not-answered] Todavía no
        [not-your-seat] Esta plaza es de otro cargo
        [answered] Esto ya tiene respuesta
        [asked-before] Ya se pidió a ese cargo
        [role-full] Este papel ya está completo
        [city-full] Esa ciudad ya tiene suficientes en este papel
        [same-country] Este papel es para otro país
        [wrong-side] Este papel es para la otra parte
        [not-the-asker] Solo puede hacerlo la ciudad que pidió
       *[other] No cabe más
    }
refused-reason =
    { $code ->
        [not-of-a-city] Su cargo no es de una ciudad.
        [not-secretariat] Para que los programas vengan de una sola mano.
        [version-not-after] Lo que empezó con una versión sigue con ella.
        [template-ended] Ha terminado o no ha empezado.
        [too-many-open] Termine antes alguno.
        [not-your-turn] La página dice a quién le toca.
        [not-taking-part] Las metas las mueven quienes participan.
        [over] Se terminó o se detuvo.
        [wrong-step] Ha avanzado desde que se mostró la página.
        [nothing-written] El paso siguiente se abre cuando haya algo escrito aquí.
        [too-few] El paso siguiente se abre cuando acepten los suficientes.
        [waiting] El paso siguiente se abre cuando todos respondan.
        [not-cleared] El paso siguiente se abre cuando todo el equipo esté libre de conflictos.
        [not-answered] Responda antes a cada recomendación.
        [not-your-seat] Solo ese cargo responde.
        [answered] Una plaza se responde una vez.
        [asked-before] A nadie se le pide dos veces.
        [role-full] El programa dice cuántos participan.
        [city-full] El programa dice cuántos vienen de una ciudad.
        [same-country] El programa reúne ciudades de países distintos.
        [wrong-side] Una ciudad no se ayuda a sí misma.
        [not-the-asker] Le corresponde a ella decirlo.
       *[other] Empiece otro para lo que falte.
    }
refused-remedy = Escriba a la secretaría si no es correcto.

## Templates, lump sums, flow and lessons
take-the-ladder = Empezar con la escalera propia del programa
add-template = Añadir una plantilla
templates-running = Vigentes
templates-ended = Terminadas
templates-sentence = Lo que empezó con una versión sigue con ella, venga lo que venga.
is-planned = aún no vigente
valid-since = desde el { $from }
valid-from-to = del { $from } al { $until }
document = El documento
document-hint = En TOML o JSON, con código, primer día y fuente. El mismo código crea una nueva versión desde ese día.
error-document = Corrija esto: { $what }
other-versions = Otras versiones
read-on = { $title }, leído el { $day }
step = Paso
whose-turn = A quién le toca
by-when = Plazo
paper-asks = Qué pregunta
leaves-behind = Qué deja
after-months = a los { $months } meses
days-after =
    { $days ->
        [one] { $days } día después de: { $step }
        [many] { $days } de días después de: { $step }
       *[other] { $days } días después de: { $step }
    }
working-days =
    { $days ->
        [one] { $days } día laborable
        [many] { $days } de días laborables
       *[other] { $days } días laborables
    }
days =
    { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }
roles = Papeles
how-many-head = Cuántos
how-many = de { NUMBER($least) } a { NUMBER($most) }
next-version = Escribir una nueva versión a partir de esta
end-template = Terminar esta versión
rates-sentence = Lo que se paga por un viaje y un día, según tablas con fecha y fuente.
add-rates = Añadir una tabla
no-rates = Todavía no hay tablas
rate-hint = En TOML o JSON: name, starts, currency, source y filas de travel y days.
how-far = Distancia o día
sum-per-person = Por persona
km = km, ida y vuelta
day-unit = día de la visita
flow-sentence = Los últimos { NUMBER($days) } días. Lo que está en confianza no se cuenta.
times-helped = Veces que una ciudad ayudó a otra
days-to-say = Hasta que la ciudad responde sí o no
days-to-answer = Hasta que se responde una pregunta
not-known = aún no se sabe
between-regions = Cuántas veces ayuda una región (filas) y recibe ayuda (columnas)
helps = Ayuda
towns-and-large = Ciudades menores frente a grandes
size = Tamaño
towns = Menos de 500.000 habitantes
large-cities = Desde 500.000 habitantes
cities = Ciudades
gave = Ayudaron
took = Recibieron ayuda
only-give = Ciudades que solo ayudan
only-take = Ciudades que solo reciben ayuda
lessons-sentence = Lo que las ciudades compartieron de lo que trabajaron en confianza.
no-lessons = Todavía no hay lecciones
no-lessons-sentence = Una ciudad comparte una cuando termina su asesoramiento, con su nombre o sin él.
a-city = una ciudad miembro

## Brief, privacy
brief-heading = Apoyo entre pares
nothing-for-this-need = No hay nada en marcha para esta necesidad que usted pueda leer.
ask-for-it = Pedirlo, o elegir otro
personal-asked = Apoyo entre pares que pidió
personal-asked-why = Para que otras puedan ayudar a su ciudad.
personal-written = Lo que escribió en el apoyo entre pares
personal-written-why = Para que las ciudades participantes puedan seguir con ello.
personal-replies = Sus respuestas a recomendaciones
personal-seats = Plazas que se pidieron a sus cargos
personal-seats-why = Para que a nadie se le pida demasiado.
personal-stays = Pertenece a los cargos y ciudades que participaron.

## Answers
ask-the-likeliest = Preguntar a seis
answered-of = Han respondido { NUMBER($answered) } de { NUMBER($asked) }
read-the-answers =
    { $answered ->
        [0] Ver a quién se preguntó
        [one] Leer la respuesta
       *[other] Leer las respuestas
    }
ask-the-next = Preguntar a otras seis personas
who-may-know = Quién puede saberlo
who-may-know-sentence = Quienes ofrecieron ayuda sobre el tema y luego las ciudades más parecidas.
seat-receipt = Su respuesta está anotada.
your-answer = Su respuesta
send-answer = Enviar la respuesta
mail-answer-seat = Decir sí o no

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_support] Comenzado. Abajo está lo que sigue.
        [end_support_step] Este paso está hecho. Abajo está quién sigue.
        [ask_into_support] Preguntado. El sí o el no llega por correo o en esta página.
        [accept_support_seat] Ha dicho que sí.
        [decline_support_seat] Ha dicho que no. Nadie le pregunta por qué.
        [leave_support_seat] El lugar vuelve a estar libre. Nadie pregunta por qué.
        [clear_support_seat] Sin conflictos de interés.
        [stop_support] Ha terminado, para todas las personas que participaban.
        [take_ladder] Los programas están incorporados. Cada uno puede cambiarse o terminarse.
        [end_template] Esta versión ha terminado. Lo que se rige por ella continúa.
       *[other] { "" }
    }
