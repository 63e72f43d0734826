# Conversaciones: se vota sobre afirmaciones y se ve en qué coinciden todos.

conversations = Conversaciones
conversations-sentence = Las ciudades y la red preguntan a muchos a la vez, muestran en qué coinciden todos y dicen qué resultó de ello.
kind = Conversación
kind-statement = Afirmación
kind-invitation = Invitación a votar
holding-invitations = Conversaciones en las que votar
what-came-of-it = En qué se convirtió
holding = Conversaciones que conducir
verb =
    { $verb ->
        [decide] Aceptar o rechazar afirmaciones
        [enter] Teclear y resolver hojas de papel
        [vote] Votar afirmaciones
       *[other] Responder a lo que dijo la gente
    }
open-ones = Abiertas ahora
awaiting-ones = Terminadas, a la espera de respuesta
closed-ones = Cerradas con respuesta
no-conversations = Aún no hay conversaciones
no-conversations-sentence = Aquí estará lo que se pregunta, hasta cuándo, y qué resultó de ello.
conversations-shown = { NUMBER($count) } conversaciones
earlier = Anteriores
state =
    { $state ->
        [open] abierta
        [awaiting] terminada
        [late] con retraso
       *[other] respondida
    }
open-until = abierta hasta el { $day }
response-by = respuesta antes del { $day }
response-was-due = la respuesta se debía el { $day }
closed-on = respondida el { $day }

## Beginning
begin-one = Empezar una conversación
begin-it = Empezarla
begin-for-residents = Usted pregunta a los habitantes de su ciudad. La página va en nombre de la ciudad.
begin-for-members = Usted pregunta a los miembros de la red.
question = La pregunta
question-hint = Una frase. Se responde estando de acuerdo o no con afirmaciones.
what-changes = Qué puede cambiar por ello
what-changes-hint = Dígalo con honradez: la gente participa cuando algo depende de ello.
written-in = Idioma
first-statements = Primeras afirmaciones
first-statements-hint = Una por línea, cada una con una sola cosa con la que se pueda estar de acuerdo o no. Cubra aquello en lo que se difiere.
how-to-take-part = Cómo se participa
access =
    { $access ->
        [open] Abierta a cualquiera
        [codes] Con códigos de un solo uso
        [list] Con códigos de la lista de la ciudad
       *[other] Miembros con sesión iniciada
    }
last-day = Último día
last-day-hint = Se vota hasta el final de ese día.
response-day = Respuesta antes del
response-day-hint = El día en que dice qué se hace con ello. Después la página dice a todos que hay retraso.
error-question = Escriba la pregunta
error-changes = Escriba qué puede cambiar
error-access = Elija cómo se participa
error-language = Elija el idioma
error-last = Escriba un día que no haya pasado
error-response-day = Escriba un día posterior al último
error-seeds = Escriba de { NUMBER($min) } a { NUMBER($max) } afirmaciones, una por línea
error-seed = Afirmación { NUMBER($line) }: { $problem }

## How it works
how-it-works = Cómo funciona
how-weak =
    { $access ->
        [open] Un dispositivo es una voz. Es débil: una cookie distingue los dispositivos, y quien la borra o tiene dos vota dos veces. Lea el resultado como muchas voces, no como un recuento.
        [codes] Un código es una voz. Es tan fuerte como la manera en que se repartieron los códigos. Un código sirve una vez, en un dispositivo.
        [list] Un código de la lista de la ciudad es una voz. Es tan fuerte como la lista: quien adivina un código, o lo pide prestado, vota con él. Un código sirve una vez, en un dispositivo.
       *[other] Una persona con sesión iniciada es una voz.
    }
what-is-kept =
    { $access ->
        [open] Los votos se guardan bajo un número sorteado. Nada lleva de él a usted, y quien conduce no ve votos sueltos.
        [codes] Los votos se guardan bajo un número sorteado. De los códigos solo se guarda una huella, y nada une un código a un voto.
        [list] Los votos se guardan bajo un número sorteado. De los códigos de la lista solo se guardan huellas con clave, y nada une un código a un voto.
       *[other] Los votos se guardan bajo un número sorteado junto a su nombre, para que pueda cambiarlos y retirarlos. Nadie ve votos sueltos.
    }
people-needed = Los resultados se muestran a partir de { NUMBER($count) } personas, y por grupo si cada grupo tiene otras tantas.
may-withdraw = Puede cambiar cada voto hasta el último día, y retirarse del todo cuando quiera, también después de la respuesta: entonces se van todos sus votos.
withdrew = Se retiraron con todos sus votos: { NUMBER($count) }
imported = Importada de otro lugar
policy = Qué no se muestra
policy-sentence = Quien la empezó mira cada afirmación en dos días. Solo valen estas razones, y cada decisión figura en la página de afirmaciones.

## Voting
see-map = Ver el mapa
add-statement = Añadir una afirmación
all-statements = Todas las afirmaciones
conduct = Conducirla
do-you-agree = ¿Está de acuerdo?
said-so-far = { NUMBER($said) } de { NUMBER($all) }
agree = De acuerdo
disagree = En desacuerdo
pass = Pasar
said =
    { $side ->
        [agree] Usted está de acuerdo.
        [disagree] Usted está en desacuerdo.
       *[other] Usted pasó.
    }
your-votes = Sus votos
all-said = Ha visto todas las afirmaciones
all-said-sentence = Pueden llegar otras. Aún puede cambiar lo que dijo o añadir una afirmación.
voting-over = Ya no se vota
voting-over-sentence = Quien la empezó dice ahora qué se hace con ello. El día está arriba.
closed-sentence = La respuesta está aquí.
your-code = Su código
code-hint =
    { $access ->
        [list] El código que le dio su ciudad. Sirve una vez, en este dispositivo.
       *[codes] Doce letras y cifras, de la carta que recibió. Sirve una vez, en este dispositivo.
    }
take-part = Participar
error-code = No es un código de esta conversación, o ya se usó
withdraw = Retirar todos mis votos
withdraw-title = Retirarse
vote-now = Votar

## Statements
by-asker = de quien la empezó
by-participant = de alguien que participa
statements-shown = { NUMBER($count) } afirmaciones
waiting = A la espera de una decisión, en { NUMBER($days) } días: { NUMBER($count) }
log-title = No mostradas
log-note = La razón de cada decisión, sin las palabras ni quién las escribió
rejected-on = Añadida el { $day }
reason =
    { $reason ->
        [off-topic] Trata de otra cosa
        [person] Nombra o describe a una persona
        [insult] Insulta o amenaza
        [twice] Ya está
        [several] Dice más de una cosa
        [unclear] No está claro qué sería estar de acuerdo
        [advertising] Vende algo
       *[other] Rechazada donde se celebró
    }
reason-sentence =
    { $reason ->
        [off-topic] Trata de otra cosa que la pregunta.
        [person] Nombra o describe a una persona que no es la cuestión.
        [insult] Insulta o amenaza a alguien.
        [twice] Otra afirmación dice ya lo mismo.
        [several] Dice más de una cosa: se podría estar de acuerdo con la mitad.
        [unclear] Nadie sabría qué sería estar de acuerdo.
       *[other] Vende algo.
    }
add-statement-sentence = Los demás votan sobre ella una vez aceptada. Diga una sola cosa con la que se pueda estar de acuerdo o no.
your-statement = Su afirmación
statement-hint = Como mucho { NUMBER($max) } letras. Sin direcciones de correo, enlaces ni etiquetas.
send-statement = Enviarla
send-anyway = La mía dice otra cosa: enviarla
not-added = No se añadió. Estas son sus palabras, para guardarlas o copiarlas
near-title = Estas dicen casi lo mismo
near-note = Vote sobre una de ellas, o envíe la suya si dice otra cosa
words-shared = ambas dicen: { $words }
near-accepted = ya se aceptó casi lo mismo, por estas palabras: { $words }
problem =
    { $problem ->
        [empty] Escriba una afirmación
        [too-long] Acórtela: como mucho 280 letras
        [mail] Quite la dirección de correo: sería pública
        [link] Quite el enlace: se vota sobre lo que usted dice
       *[other] Quite las etiquetas: bastan palabras sencillas
    }
it-waits = Espera una decisión. Solo la ve quien conduce.
votes-on-it = Los votos
too-few-votes = Han votado sobre ella demasiado pocos para mostrar un resultado.
change-vote = Votar sobre ella
by-group-caption = De quienes la vieron en cada grupo, cuántos están de acuerdo y en desacuerdo
group-column = Grupo

## In several languages
languages = Idiomas
languages-sentence = Lo que usted pregunta, y cada afirmación, en otros idiomas. Cada cual lee la versión en el suyo y ve al lado el original.
question-in-languages = La pregunta
question-in = La pregunta, en { $language }
what-changes-in = Qué puede cambiar, en { $language }
statement-in = En { $language }
other-languages = En otros idiomas
versions-note = deje vacío lo que no tenga versión
statements-lacking = Afirmaciones a las que falta una versión: { NUMBER($count) }
lacks = falta { $languages }
all-translated = Cada afirmación está en los cuatro idiomas.
original-in = El original, en { $language }
written-in-language = Escrita en { $language }.
question-original = Usted lee una traducción de la pregunta. El original, en { $language }:
question-written-in = La pregunta está escrita en { $language }.
method-languages = Una afirmación que nadie tradujo a su idioma está como se escribió.

## Deciding
conduct-sentence = Lo que le espera y lo que puede hacer ahora.
waiting-title = A la espera de una decisión
nothing-waits = Nada espera.
decide-by = decidir antes del { $day }
decide-title = Aceptarla o rechazarla
take-out-title = Quitarla
accept = Aceptar
reject = Rechazar, con la razón
reason-label = Razón
choose-reason = Elija una razón
error-reason = Elija la razón: es pública
codes = Códigos
codes-sentence =
    { $access ->
        [list] Traiga los códigos que su ciudad ya repartió, como los números de carnés. Cada uno deja participar una vez a una persona. Solo se guardan huellas con clave: conserve usted la lista.
       *[codes] Cada uno deja participar una vez a una persona. Se muestran una vez, aquí; solo se guardan huellas.
    }
codes-made =
    { $access ->
        [list] Códigos en la lista: { NUMBER($made) }. Usados: { NUMBER($used) }.
       *[codes] Códigos hechos: { NUMBER($made) }. Usados: { NUMBER($used) }.
    }
code-list-file = La lista, en un archivo
code-list-hint = Un código por línea, de { NUMBER($min) } a { NUMBER($max) } letras y cifras, { NUMBER($all) } como máximo. Los espacios y guiones no importan. Los códigos cortos o seguidos se pueden adivinar: se prueban 60 por hora desde una dirección.
code-list-pasted = O pegada aquí
code-list-keep = Incorporar la lista
code-list-wrong = Líneas que no son códigos
code-line =
    { $problem ->
        [short] Línea { NUMBER($line) }: demasiado corta
        [long] Línea { NUMBER($line) }: demasiado larga
        [letters] Línea { NUMBER($line) }: algo distinto de letras de la A a la Z y cifras
       *[twice] Línea { NUMBER($line) }: el mismo código está más arriba
    }
error-code-list = No se incorporó nada: líneas que no son códigos: { NUMBER($count) }. Corríjalas y traiga la lista otra vez
error-code-list-empty = Elija un archivo o pegue los códigos
error-code-list-long = Una conversación tiene como máximo { NUMBER($all) } códigos
error-code-list-text = Guarde la lista como texto sin formato (UTF-8) y tráigala otra vez
codes-shown-once = Guárdelos o imprímalos ahora. No se pueden volver a mostrar.
codes-caption = { NUMBER($count) } códigos, uno por persona
code = Código de un solo uso
print-codes = Imprimir
how-many-codes = Cuántos
how-many-codes-hint = Como mucho 500 a la vez.
codes-on-page = Hacerlos y mostrarlos
codes-as-file = Hacerlos en un archivo

## The map
map-title = Qué piensan quienes votaron
map-sentence =
    { $few ->
        [yes] { NUMBER($people) } personas dieron { NUMBER($votes) } votos sobre { NUMBER($statements) } afirmaciones. { NUMBER($grouped) } de ellas, las que más votaron, están en el mapa: todos los grupos y porcentajes de abajo son de estas. Participó quien quiso; no son una muestra de todos.
       *[other] { NUMBER($people) } personas dieron { NUMBER($votes) } votos sobre { NUMBER($statements) } afirmaciones. { NUMBER($grouped) } de ellas votaron sobre al menos { NUMBER($least) } y están en el mapa: todos los grupos y porcentajes de abajo son de estas. Participó quien quiso; no son una muestra de todos.
    }
agreed-by-all = Donde todos los grupos dicen lo mismo
agreed-by-most = Donde la mayoría dice lo mismo
agreed-caption = De quienes respondieron, cuántos están de acuerdo o en desacuerdo; los demás pasaron o dijeron lo contrario
nothing-agreed = Aún no hay nada que diga más de la mitad de cada grupo.
statement = Afirmación
all-people = Todos
all-others = Todos los demás grupos
share-agrees = { $percent } de acuerdo
share-disagrees = { $percent } en desacuerdo
group = Grupo { $letter }
group-of = Grupo { $letter }: { NUMBER($count) } personas
every-group-agrees =
    { $share ->
        [nearly-all] En cada grupo casi todos están de acuerdo
        [most] En cada grupo la mayoría está de acuerdo
       *[other] En cada grupo más de la mitad está de acuerdo
    }
every-group-disagrees =
    { $share ->
        [nearly-all] En cada grupo casi todos están en desacuerdo
        [most] En cada grupo la mayoría está en desacuerdo
       *[other] En cada grupo más de la mitad está en desacuerdo
    }
all-agree =
    { $share ->
        [nearly-all] Casi todos están de acuerdo
        [most] La mayoría está de acuerdo
       *[other] Más de la mitad está de acuerdo
    }
all-disagree =
    { $share ->
        [nearly-all] Casi todos están en desacuerdo
        [most] La mayoría está en desacuerdo
       *[other] Más de la mitad está en desacuerdo
    }
apart-caption = Qué distingue al grupo { $letter }: cuántos de él, y de los demás del mapa, están de acuerdo o en desacuerdo
agrees-more = este grupo está más de acuerdo que los demás
disagrees-more = este grupo está más en desacuerdo que los demás
sets-apart =
    { $side ->
        [agrees] Distingue al grupo { $letter }, que está más de acuerdo que los demás.
       *[other] Distingue al grupo { $letter }, que está más en desacuerdo que los demás.
    }
nothing-apart = Nada distingue a este grupo con seguridad bastante para mostrarlo.
picture-title = La imagen
picture-words =
    { $kind ->
        [people] Cada signo es una persona del mapa. Quienes votan parecido están cerca; izquierda y derecha, arriba y abajo no significan nada. Hay { NUMBER($groups) } grupos porque ningún otro número probado, cinco como máximo, distingue tan bien a estas personas.
       *[other] Cada signo es un grupo, tan grande como sus personas. Los grupos que votan parecido están cerca; izquierda y derecha, arriba y abajo no significan nada. Hay { NUMBER($groups) } grupos porque ningún otro número probado, cinco como máximo, distingue tan bien a estas personas.
    }
key-unsure = Hueco: una persona que a menudo estaría en otro grupo si solo hubiera votado la mitad
key-ring = Anillo a rayas: dónde quedaría el centro del grupo en 19 de cada 20 sorteos de la mitad de las personas; cuanto más grande, menos seguro
other-placing = Situar a las mismas personas de otro modo
first-placing = Volver a la primera imagen
other-placing-words = Las mismas personas, situadas de otro modo: dos están tan lejos como discrepan en lo que ambas vieron, y no se rellena nada. Los signos y las letras son los de los grupos de arriba. Izquierda y derecha, arriba y abajo no significan nada.
other-placing-agreement = Los grupos hechos solo con esta imagen coincidirían con los de arriba en { $agreement } de 1. Donde eso es bajo, los grupos dependen de cómo se sitúa a las personas.
picture-of-people = Imagen de los grupos: cada signo es una persona, y quien vota igual está cerca
picture-of-groups = Imagen de los grupos: cada signo es un grupo, tan grande como su gente
no-clear-groups = Aquí no hay grupos claros
no-clear-groups-sentence = Si solo hubiera votado la mitad de estas personas, los grupos saldrían distintos. Por eso no se muestra ninguno.
small-group = Uno de los grupos tiene menos de { NUMBER($count) } personas. Por eso no se muestra nada por grupo.
stability =
    { $stability ->
        [high] Los grupos son estables: si solo hubiera votado la mitad de estas personas, serían casi los mismos.
        [fair] Los grupos son bastante estables: si solo hubiera votado la mitad de estas personas, la mayoría estaría en el mismo grupo.
       *[other] Los grupos son poco firmes: si solo hubiera votado la mitad de estas personas, muchas estarían en otro. Léalos como una tendencia, no como bandos.
    }
stability-figure = Estabilidad de los grupos: { $stability } de 1, de { $low } a { $high } en la mayoría de los sorteos de la mitad de las personas. Por debajo de 0,5 no hay grupos claros.
no-results = Aún no hay resultados
no-results-sentence = Los resultados se muestran cuando han votado { NUMBER($count) } personas y otras tantas después de ellas, o cuando ha pasado el último día.
method-title = Cómo leer esto
method-groups = Quienes votan igual van a un grupo, solo por sus votos. Un grupo no tiene nombre ni dice quién es su gente.
method-agreed = Una afirmación va primero si cada grupo dice lo mismo, para que ningún grupo grande se imponga a uno pequeño.
method-picture = Los signos de la imagen se mueven un poco cada vez, para que no se pueda seguir a nadie de una imagen a la siguiente.
method-waits = Lo que se ve aquí solo cambia cuando { NUMBER($count) } personas han votado o se han retirado, para que nadie sepa, mirando dos veces, qué votó una persona. Por eso { NUMBER($count) } personas, por sorteo, se cuentan un poco más tarde. Con el último día se cuenta a todas.
method-rounded = Los números de personas se redondean a cinco, y las partes a pasos de cinco personas.
method-stability = Cada vez se mide si los grupos son estables, sacando una y otra vez a la mitad de las personas. Donde saldrían distintos, no se muestra ninguno.
signs-title = ¿Pudieron hacer esto unas pocas personas?
no-signs = No se vio ninguna avalancha de votos ni personas que votaran idéntico. Eso no descarta a alguien con paciencia.
no-signs-imported = No se vieron personas que votaran idéntico. No se sabe cuándo se dieron estos votos, así que una avalancha no se podría ver.
signs-counted = Avalanchas de votos: { NUMBER($bursts) }. Conjuntos de personas que votaron igual: { NUMBER($patterns) }. Personas afectadas: { NUMBER($people) }.
signs-effect =
    { $effect ->
        [little] Sin sus votos los grupos quedan casi iguales.
       *[other] Sin sus votos los grupos cambian.
    }
signs-no-proof = No es una prueba: una clase que vota junta se ve igual. Arriba no se deja fuera a nadie.
map-without = El mapa sin ellos
map-with-all = El mapa con todos
this-is-without = Este es el mapa sin las personas cuyo voto parece de pocas manos.
burst = { $when }: { NUMBER($votes) } votos en un minuto, de costumbre { NUMBER($usual) }
pattern = { NUMBER($people) } personas dijeron lo mismo de { NUMBER($statements) } afirmaciones

## Who takes part, and who is missing
census = Grupos del censo
census-sentence = Nombre hasta tres grupos cuyas proporciones conoce un censo, como la edad. Quien votó puede decir a qué clase pertenece; el mapa muestra entonces quién falta.
census-name = Grupo { NUMBER($number) }: de qué trata
census-name-hint = Edad, distrito, ocupación. Deje vacío todo un grupo para no tenerlo.
census-classes = Grupo { NUMBER($number) }: clases y sus proporciones
census-classes-hint = Una por línea, de dos a diez, en total 100. Por ejemplo, Menos de 30: 22
census-source = Grupo { NUMBER($number) }: fuente de las proporciones
census-source-hint = El censo o el padrón, para que otros lo encuentren.
census-year = Grupo { NUMBER($number) }: año de las proporciones
census-optional = Nadie tiene que contestar, y «Prefiero no decirlo» está siempre.
census-hidden = No se muestran las clases de menos de { NUMBER($count) } personas, ni lo que se deduciría de ellas.
census-weights = Donde cada clase tiene otras tantas, las proporciones ponderadas están al lado de lo contado, nunca en su lugar.
census-final = En cuanto alguien contesta, los grupos quedan como están.
error-census-name = Escriba de qué trata el grupo, en 60 letras como máximo
error-census-source = Escriba la fuente de las proporciones
error-census-classes = Escriba de { NUMBER($min) } a { NUMBER($max) } clases, una por línea, cada una con su proporción
error-census-line = Línea { NUMBER($line) }: escriba una clase una sola vez y su proporción mayor que 0, como Menos de 30: 22
error-census-sum = Las proporciones suman { $sum }, no 100
about-you = Sobre usted
about-you-note = solo si quiere
about-you-sentence = Muestra quién falta, en proporciones de diez personas o más. Se guarda bajo el mismo número sorteado que sus votos, y se va con ellos.
rather-not = Prefiero no decirlo
missing-title = Quién participa y quién falta: { $group }
missing-said = { NUMBER($count) } personas dijeron a qué clase pertenecen. No se muestran las clases de menos de diez, ni otras de las que se deducirían.
missing-too-few = Menos de { NUMBER($count) } personas dijeron a qué clase pertenecen.
census-caption = Proporciones de la población: { $source }, { $year }
class-column = Clase
of-population = De la población
of-voices = De las voces
class-hidden = no se muestra
beside-share =
    { $share ->
        [half] la mitad de su parte o menos: falta gente
        [fewer] menos que su parte
        [more] más que su parte
       *[other] más o menos su parte
    }
weighted-title = Si las voces fueran como la población
weighted-caption = De quienes la vieron, cuántos están de acuerdo; primero lo que más cambia al ponderar
as-counted = Contado
as-weighted = Ponderado
weighted-how = Cada voz se pondera para que las proporciones de { $groups } sean las de la población (raking). Nadie cuenta menos de 0,3 ni más de 3 voces.
weighted-cost = { NUMBER($people) } voces así ponderadas lo dicen con tanta seguridad como { NUMBER($effective) } sin ponderar (efecto de diseño { $effect }).
weighted-apart = Dentro de estos límites, una clase queda hasta { $percent } lejos de su parte.
weighted-mends = Ponderar cambia cuánto cuenta cada cual. No habla por quienes no vinieron, y lo contado va primero.
weighted-one = Ponderado como la población: { $agree } de acuerdo, { $disagree } en desacuerdo.
not-weighted = Los votos no se ponderan: en cada grupo hay una clase de menos de { NUMBER($count) } personas.

## On paper
on-paper = En papel
paper-sentence = Imprima hojas para quien vota en papel y teclee lo que vuelve. Cada hoja cuenta cuando dos personas teclearon lo mismo.
print-title = Imprimir hojas
how-many-sheets = Cuántas hojas
how-many-sheets-hint = Como máximo 50 a la vez, cada una con su propio código.
sheet-language = Idioma de la hoja
print-sheets = Hacerlas y mostrarlas
type-in-title = Teclear una hoja
sheet-code = Código de la hoja
sheet-code-hint = Arriba en la hoja: doce letras y cifras.
sheet-marks = Marcas, en orden
sheet-marks-hint = Una cifra por afirmación: 1 de acuerdo, 2 en desacuerdo, 3 pasar; 0 si no hay casilla marcada o hay más de una. Los espacios no importan.
keep-sheet = Guardar lo que tecleé
error-sheet-code = Escriba el código de una hoja de esta conversación
error-sheet-marks = Escriba 1, 2, 3 o 0 por cada afirmación
error-sheet-length = Esta hoja tiene { NUMBER($count) } afirmaciones: escriba otras tantas cifras
sheets-counted = Contadas: { NUMBER($counted) }. Tecleadas de forma distinta: { NUMBER($differs) }. Resueltas por una persona: { NUMBER($settled) }. Tecleadas una vez: { NUMBER($once) }. Sin teclear: { NUMBER($printed) }.
sheets-waiting = Hojas que esperan
no-sheets-wait = Ninguna hoja espera.
sheet = Hoja { NUMBER($number) }
sheet-printed = Nadie ha tecleado esta hoja.
sheet-once = Tecleada una vez: otra persona la teclea de nuevo.
sheet-differs = Dos personas la teclearon distinto: mire otra vez la hoja.
sheet-settled = Dos la teclearon distinto y una lo resolvió: otra persona lo confirma mirando la hoja.
sheet-counted = Contada. No se guarda nada de lo que se tecleó.
paper-two = Dos personas teclean cada hoja, sin ver lo que tecleó la otra.
paper-third = Donde difieren, una de las dos mira otra vez la hoja y lo resuelve, y otra persona lo confirma. Quienes conducen pueden abrir lo que difiere.
paper-code = Un código es una hoja. Una vez contada, nada lleva del código a los votos.
paper-late = Lo que se rellenó hasta el último día se puede teclear hasta la respuesta. La respuesta espera a las hojas tecleadas y no contadas.
paper-weak = Dé a cada persona una hoja. Quien recibe dos vota dos veces.
sheets-shown-once = Imprímalas ahora. Los códigos no se pueden mostrar otra vez.
sheet-with-code = hoja { NUMBER($number) } · código { $code }
sheet-how = Marque una casilla por afirmación: 1 si está de acuerdo, 2 si está en desacuerdo, 3 para pasar. Deje en blanco lo que quiera. No escriba su nombre.
sheet-kept = Dos personas teclean esta hoja. Después nada lleva de su código a sus votos: no se pueden cambiar ni retirar.
statement-number = N.º
settle-title = Qué dice la hoja
settle-sentence = Dos personas teclearon esta hoja y difieren aquí. Mire la hoja y elija lo que dice.
mark-of = { NUMBER($number) }. { $statement }
mark =
    { $mark ->
        [agree] De acuerdo
        [disagree] En desacuerdo
        [pass] Pasar
       *[other] Ninguna casilla, o más de una
    }
typed-first = tecleado por la primera
typed-second = tecleado por la segunda
settle-sheet = Resolverlo
confirm-title = Confirmarlo
confirm-sheet = La hoja lo dice: contarla
error-settle = Elija lo que dice la hoja
discard-title = Teclearla de nuevo
discard-note = se olvida lo que ambas teclearon
discard-sheet = Descartar lo tecleado
sheets-wait-title = Hay hojas que esperan
sheets-wait = Hay hojas tecleadas que aún no se cuentan. Resuélvalas o descarte lo tecleado; después ciérrela con la respuesta.

## On a shared device
shared-devices = Dispositivos compartidos
shared-sentence = Prepare una tableta o un ordenador por unas horas, por ejemplo en una biblioteca. Quien vota allí es un votante propio.
shared-set-up = Preparar un dispositivo
shared-place = Dónde está
shared-place-hint = Lo lee quien vota allí.
shared-hours = Por cuántas horas
shared-hours-hint = De 1 a 14.
shared-make = Hacer su enlace
error-shared-place = Escriba dónde está
shared-link-once = Abra este enlace ahora en ese dispositivo. No se puede mostrar otra vez.
shared-so-far = Dispositivos hasta ahora
no-shared = Aún ninguno.
shared-until = hasta el { $day }, { $time }
shared-over = terminado
shared-people = personas que empezaron: { NUMBER($count) }
shared-end = Terminar ahora las horas de un dispositivo
shared-next = «Siguiente persona» empieza un votante nuevo y olvida al anterior. No hay límite de tiempo, y nada se mueve solo.
shared-bursts = Sus votantes cuentan como todos. Entre ellos no se buscan avalanchas, pues uno sigue al otro.
shared-weak = Quien está delante puede pulsar «Siguiente persona» y votar de nuevo. Ponga a alguien al lado.
shared-begin = Empezar
shared-start = Aquí votan muchos, uno tras otro.
shared-yours = Lo que dice se guarda bajo un número sorteado propio. Pulse «Siguiente persona» al terminar: el dispositivo le olvida, y ya no puede cambiar ni retirar sus votos.
shared-at = Este es un dispositivo compartido: { $place }. Pulse «Siguiente persona» al terminar: entonces le olvida, y ya no puede cambiar ni retirar sus votos.
next-person = Siguiente persona
signs-shared = Votaron en dispositivos preparados para muchos por quien pregunta: { NUMBER($count) }. Se cuentan; entre ellos no se buscan avalanchas.

## The page in the city’s name
appearance = Color y marcos
appearance-sentence = La página va en nombre de su ciudad. Dele un color propio y muéstrela en su propio sitio.
accent-label = Color
accent =
    { $accent ->
        [indigo] índigo
        [blue] azul
        [sky] celeste
        [sea] verde mar
        [green] verde
        [olive] oliva
        [ochre] ocre
        [orange] naranja
        [red] rojo
        [rose] rosa
        [violet] violeta
        [slate] pizarra
       *[none] como la red
    }
error-accent = Elija un color
frame-origins = Sitios que pueden mostrarla en un marco
frame-origins-hint = Uno por línea, diez como máximo: https y el servidor, como https://www.city.example
error-origin = { $origin } no es un sitio: escriba https:// y el servidor, sin ruta
error-origins = Escriba { NUMBER($max) } sitios como máximo
frame-code = Código para pegar
frame-code-hint = Póngalo en una página de uno de los sitios que nombró.
appearance-colours = Cada color se lee sobre todo fondo, claro y oscuro (contraste de 4,5 a 1 o más).
frame-votes = El marco muestra la pregunta y lleva a la página completa, donde se vota. En un marco de otro sitio el navegador no reconocería el dispositivo, y una persona podría votar dos veces.
frame-sites = Ninguna otra página se puede mostrar en un marco, y esta solo en los sitios nombrados.
frame-opens = Se vota en una ventana propia.
vote-in-window = Votar, en otra ventana

## Groups by region
regions-title = Grupos por región
regions-caption = De quienes están en el mapa de cada región, cuántos están en cada grupo
region = Región
no-region = de ninguna región
regions-hidden = No se muestran las regiones con menos de { NUMBER($count) } personas en el mapa, ni otras de las que se deducirían.

## The response
late-title = La respuesta se retrasa
late = Se prometió para antes del { $day }.
the-response = La respuesta
response-hint = Unas frases: qué oyó y qué se hace. Va por correo a quien inició sesión para participar.
what-is-done = Qué se hace
what-is-done-with-it = Qué se hace con ello
own-title = Qué ha sido de lo que usted dijo
own-waits = Espera una decisión. La ven aquí usted y quien conduce, nadie más.
own-is-voted-on = Se somete a votación.
own-not-shown = No se sometió a votación: { $reason }.
own-added = La añadió usted.
outcome =
    { $outcome ->
        [taken-up] recogida
        [in-part] recogida en parte
       *[other] no recogida
    }
why = Por qué
its-language = Escrito en
why-hint = Con palabras que pueda seguir quien lo quería.
by-which-post = Por qué puesto
by-when = Para cuándo
by-when-hint = Déjelo vacío si no hay nada que hacer.
keep = Guardar
error-outcome = Elija qué se hace
error-why = Escriba por qué
error-response = Escriba la respuesta
dispose-title = Decir qué se hace con ello
results-title = Afirmaciones con lugar en los resultados
places-hint = Abra cada una para decir qué se hace con ella, cuando ya no se vote.
no-places = Aún ninguna.
left-title = Afirmaciones sin respuesta
statements-left =
    { $count ->
        [0] Cada una de las { NUMBER($all) } afirmaciones tiene respuesta.
       *[other] { NUMBER($count) } de { NUMBER($all) } afirmaciones aún no tienen respuesta. Abra cada una y diga qué se hace con ella. Se cierra cuando todas la tengan y ninguna espere una decisión.
    }
error-left = Sin cerrar: afirmaciones sin respuesta: { NUMBER($left) }; a la espera de una decisión: { NUMBER($waiting) }. Están arriba, y sus palabras se conservan abajo.
close-title = Cerrarla con la respuesta
close-it = Cerrarla y avisar a todos
mail-begun-subject = ¿Qué opina? Se pregunta a los miembros
mail-begun = { $network } pregunta a todos los miembros. Usted responde diciendo si está de acuerdo o no con frases cortas, y puede añadir las suyas:
mail-begun-changes = Lo que puede cambiar con ello:
mail-begun-how = Lleva unos minutos, y puede parar y seguir cuando quiera, hasta el { $day }. A nadie se le muestra qué votó.
mail-response-subject = Qué resultó de una conversación en la que participó
mail-response = Usted participó en esta conversación. { $title } dice qué se hace con ello:
mail-own = Qué se hace con lo que usted añadió:
mail-placed = Qué se hace con las afirmaciones que destacan en el resultado:
mail-done =
    { $outcome ->
        [taken-up] Esto se recoge, porque:
        [in-part] Esto se recoge en parte, porque:
       *[other] Esto no se recoge, porque:
    }
mail-not-shown = No se sometió a votación: { $reason }.
mail-see-response = Ver el mapa y la respuesta

## Several answered together
together = Responder a varias juntas
together-sentence = Abra un grupo y diga una vez qué se hace. Cada frase lo guarda como respuesta propia, y puede cambiarla para una de ellas.
together-groups = Grupos que se proponen
together-none = Nadie ha votado ninguna afirmación.
together-later = Se dice qué se hace cuando ya nadie vota.
together-counts = { NUMBER($count) } afirmaciones, { NUMBER($open) } sin respuesta
together-alike = Casi lo mismo: { $words }
together-topic = Sobre: { $words }
together-agreed = A lo que todos los grupos dicen lo mismo
together-apart = Lo que distingue al grupo { $letter }
together-which = Afirmaciones
together-hint = Desmarque aquellas a las que esto no corresponde.
together-keep = Guardarlo para cada una
error-together = Marque al menos una afirmación, y { NUMBER($max) } como máximo

## Refusals
refused-title =
    { $code ->
        [not-beginner] Usted no empieza conversaciones
        [not-conductor] Usted no conduce esta conversación
        [ended] Ya no se vota
        [not-ended] Aún se vota
        [responded] La respuesta está aquí
        [not-shown] No se vota sobre esta afirmación
        [decided] Ya se decidió
        [code-needed] Necesita un código
        [no-codes] Aquí no hace falta código
        [no-cookie] Su navegador no envió ninguna cookie
        [enough-today] Ha añadido bastantes por hoy
        [enough-statements] Hay bastantes afirmaciones
        [no-part] Usted no participó
        [not-for-members] A los miembros no se les pregunta esto
        [classes-said] Alguien ya contestó
        [sheets-wait] Hay hojas que esperan
        [unanswered] Hay afirmaciones sin respuesta
        [same-person] Usted ya tecleó esta hoja
        [sheet-differs] Dos personas teclearon distinto esta hoja
        [sheet-counted] Esta hoja está contada
        [nothing-to-settle] Nada espera en esta hoja
        [enough-sheets] Se imprimieron bastantes hojas
        [not-open-to-all] Aquí no se comparten dispositivos
        [enough-devices] Se prepararon bastantes dispositivos
        [shared-over] Este dispositivo no está preparado
        [settled-it] Usted resolvió esta hoja
       *[other] Se hicieron bastantes códigos
    }
refused-reason =
    { $code ->
        [not-beginner] Quien dirige una ciudad miembro o trabaja en ella pregunta a sus habitantes; la secretaría pregunta a los miembros.
        [not-conductor] Lo hace la casa que la empezó: su dirección y su personal, o la secretaría.
        [ended] El último día ha pasado.
        [not-ended] Qué se hace con ello se dice cuando ha pasado el último día.
        [responded] Lo que se respondió se apoya en lo que se contó.
        [not-shown] Espera una decisión, fue rechazada o es de otra conversación.
        [decided] Una decisión queda, con su razón.
        [code-needed] Quien participa aquí recibió un código.
        [no-codes] Aquí no se usan códigos, o el suyo se usó en este dispositivo.
        [no-cookie] Sin ella sus votos no podrían guardarse juntos.
        [enough-today] Cinco afirmaciones al día dejan sitio a los demás.
        [enough-statements] Nadie podría votar sobre más.
        [no-part] No hay votos de este dispositivo o persona.
        [not-for-members] Esto es para lo que se pregunta a los habitantes.
        [classes-said] Lo que se dijo se apoya en los grupos como están.
        [sheets-wait] Hay hojas tecleadas que aún no se cuentan: resuélvalas o descarte lo tecleado.
        [unanswered] Lo que se hace con cada afirmación es parte de la respuesta. Dígalo de cada una y decida sobre las que esperan.
        [same-person] La segunda vez la teclea otra persona.
        [sheet-differs] Se resuelve en su propia página, mirando la hoja.
        [sheet-counted] Un código es una hoja.
        [nothing-to-settle] Está contada, o nadie la tecleó, o lo hizo una sola persona.
        [enough-sheets] Una conversación tiene como máximo 5.000.
        [not-open-to-all] Se comparten donde puede participar cualquiera. Con códigos, un código hace lo mismo en cualquier dispositivo.
        [enough-devices] Una conversación tiene como máximo 100.
        [shared-over] Sus horas terminaron, su enlace es antiguo o tuvo tantas personas como admite.
        [settled-it] Lo que dice una sola persona de una hoja no cuenta.
       *[other] Una conversación tiene como mucho 20 000.
    }
refused-remedy =
    { $code ->
        [no-cookie] Deje que este sitio guarde una cookie, abra la página de nuevo y vote.
        [code-needed] Abra la página de la conversación y escríbalo.
        [enough-today] Vuelva mañana, o vote sobre lo que otros escribieron.
        [settled-it] Pida a alguien del equipo que mire la hoja y lo confirme.
       *[other] Vuelva a la conversación para ver qué se puede hacer.
    }

## What is held of a person
personal-votes = Sus votos en conversaciones de miembros
    .why = Para que pueda cambiarlos y retirarlos.
personal-statements = Afirmaciones que añadió en conversaciones de miembros
    .why = Otros votan sobre ellas. Las aceptadas quedan, sin nada que lleve a usted.
personal-since = Mientras se guarde la conversación.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_conversation] La conversación está abierta. Su dirección se puede pasar.
        [vote_on_statement] Su voto está guardado.
        [propose_statement] Su afirmación espera una decisión.
        [withdraw_from_conversation] Todos sus votos han desaparecido.
        [bring_code_list] La lista está incorporada.
        [decide_statement] La decisión queda, con su razón.
        [dispose_statement] Guardado. Todos lo leerán con la respuesta.
        [carry_statement_on] Se le da continuidad. El hilo lleva de vuelta a lo que se dijo.
        [dispose_together] Guardado para cada una. Todos lo leen con la respuesta.
        [close_conversation] La respuesta está aquí, y se avisa a quien inició sesión para participar.
        [translate_conversation] Lo que pregunta está guardado en otros idiomas.
        [translate_statement] Las versiones están guardadas.
        [name_census_groups] Los grupos están nombrados. Quien votó puede decir ahora a qué clase pertenece.
        [say_census_classes] Lo que dijo está guardado.
        [enter_paper_sheet] Guardado. La hoja cuenta cuando dos personas teclearon lo mismo.
        [settle_paper_sheet] Resuelta. Cuenta cuando otra persona lo confirme.
        [discard_paper_sheet] Lo tecleado ya no está. La hoja se puede teclear de nuevo.
        [open_shared_device] El dispositivo está preparado.
        [close_shared_device] Las horas del dispositivo terminaron.
        [begin_on_shared_device] Empieza un votante nuevo. El anterior está olvidado.
        [dress_conversation] El color y los sitios están guardados.
        [confirm_paper_sheet] Confirmada y contada.
       *[other] { "" }
    }
