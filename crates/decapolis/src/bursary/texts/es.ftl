# Becas para el viaje a una reunión.

kind-bursary = una beca para una reunión
bursaries = Becas
bursary = Beca
bursary-of = Beca: { $city }
bursaries-sentence = Ayuda para el viaje de ciudades que no podrían venir de otro modo. Reglas y puntos son iguales para todas y los ven todas.
holding-bursaries = Becas por decidir, aceptar o liquidar
thread = De dónde viene y qué salió de ello
verb =
    { $verb ->
        [decide] Decidir sobre una beca
        [look-again] Mirar una beca por segunda vez
        [take-up] Aceptar la beca o devolverla
       *[other] Liquidar la beca
    }
no-scheme = Esta reunión no tiene becas.
there-is = Hay becas para esta reunión. Pida antes del { $day }.
asked-count = { NUMBER($count) } ciudades pidieron, { NUMBER($open) } esperan una decisión.
you-asked =
    { $state ->
        [asked] Su ciudad pidió una beca. Se está decidiendo.
        [second-look] La presidencia mira por segunda vez lo que pidió su ciudad.
        [granted] Se concedió una beca a su ciudad. Acéptela o devuélvala.
        [declined] No se concedió la beca a su ciudad.
        [taken-up] Su ciudad aceptó su beca.
        [given-back] Su ciudad devolvió su beca.
       *[other] La beca de su ciudad está liquidada.
    }
see-register = Ver el registro de obsequios
see-bursary = Ver la beca

## El programa
what-there-is = Lo que hay
scheme = Lo que la reunión tiene para becas
keep-scheme = Guardar esto
currency = Moneda
currency-hint = Tres letras, como EUR.
pot = En el fondo
pot-hint = Todas las becas juntas nunca suman más.
left-in-pot = Queda en el fondo
ceiling = Máximo por ciudad
ceiling-hint = Ninguna beca llega a más.
ask-by = Pedir antes del
ask-by-hint = El último día, donde es la reunión.
rules-in-words = Reglas en palabras
rules-in-words-hint = Lo que se paga y lo que no.
how-paid = Qué se paga
paid =
    { $paid ->
        [lump] una suma según la distancia, sin recibos
       *[other] costes, según sus recibos
    }
near-sum = Suma por debajo de 500 km
middle-sum = Suma desde 500 km
far-sum = Suma desde 2000 km
lump-hint = Si se pagan sumas según la distancia.
zone =
    { $zone ->
        [near] A menos de 500 km de la ciudad anfitriona
        [middle] De 500 a 1999 km
       *[other] Desde 2000 km
    }
lump-sum = Suma según la distancia

## Pedir
ask-for-it = Pedir una beca
ask-sentence = Hasta { $ceiling } por ciudad. Pida a más tardar el { $day }. Se decide por puntos que ven todas las que pidieron.
ask-receipt = Está pedida. Se le comunicará por correo lo que se decida.
reason = Por qué la necesita su ciudad
reason-hint = Lo que le impediría venir sin ella.
contribution = Lo que aporta al programa
contribution-hint = Una sesión, una práctica, una pregunta que otros también tienen.
estimated = Lo que costará el viaje
estimated-hint = Viaje y noches, en la moneda de las becas de la reunión.
other-support = Otro apoyo
other-support-hint = Quién más paga una parte, y cuánto.
advance = Pagado antes del viaje
wants-advance = No podemos adelantarlo nosotros
yes-or-no =
    { $answer ->
        [yes] hace falta
       *[other] no hace falta
    }
what-was-asked = Lo que se pidió

## El orden
who-asked = Quién pidió, primero quienes tienen más puntos
order-caption = Ciudades que pidieron, con sus puntos. Todas las que pidieron ven esta tabla.
city = Ciudad
points = Puntos
why-points = De qué se componen los puntos
bound = Concedido o pagado
points-sum = { NUMBER($points) }: { $parts }
part =
    { $part ->
        [income-low] renta baja del país: { NUMBER($points) }
        [income-lower-middle] renta media baja del país: { NUMBER($points) }
        [income-upper-middle] renta media alta del país: { NUMBER($points) }
        [income-high] renta alta del país: { NUMBER($points) }
        [income-not-known] renta del país desconocida: { NUMBER($points) }
        [first-time] primera vez en una reunión de esta serie: { NUMBER($points) }
        [came-before] vino antes: { NUMBER($points) }
        [had-one] tuvo beca para la última reunión: { NUMBER($points) }
        [had-none] no la tuvo para la última reunión: { NUMBER($points) }
        [small] menos de 200.000 habitantes: { NUMBER($points) }
        [medium] menos de 500.000 habitantes: { NUMBER($points) }
        [size-not-known] tamaño desconocido: { NUMBER($points) }
       *[other] 500.000 habitantes o más: { NUMBER($points) }
    }
how-decided = Cómo se decide
rule-points = Puntos: hasta 4 por el grupo de renta del país, 2 por la primera reunión de la serie, 2 si no hubo beca para la última, hasta 2 para ciudades pequeñas. Con los mismos puntos, quien pidió antes.
rule-decision = La secretaría decide en este orden, o da la razón de no hacerlo. Lo concedido nunca supera lo que recibe una ciudad ni lo que queda en el fondo.
rule-after = Una ciudad a la que se negó puede pedir a la presidencia una segunda mirada, una vez. Lo aceptado consta en el registro de obsequios, que leen todos los miembros.

## Decidir
decide = Decidir
granted-sum = Suma
granted-sum-hint = No más de lo que recibe una ciudad, ni más de lo que queda.
decision-words = Razón
decision-words-hint = La ciudad la lee, en su correo y aquí.
grant = Concederla
decline = Negarla
your-answer = Su respuesta
take-up = Aceptarla
give-back = Devolverla
settle = Liquidarla
receipts-sum = Lo que suman los recibos
receipts-hint = No más de lo concedido. Guarde los recibos para quien audite.
report = Lo que salió del viaje
report-hint = Una o dos líneas: lo que dio y lo que se llevó.
ask-again = Pedir una segunda mirada
second-why = Por qué mirar otra vez
second-hint = Lo que no se vio, o cambió desde entonces. Se pide una vez.
state =
    { $state ->
        [asked] pedida
        [second-look] segunda mirada
        [granted] concedida
        [declined] negada
        [taken-up] aceptada
        [given-back] devuelta
       *[other] liquidada
    }
state-sentence =
    { $state ->
        [asked] Se pidió y se está decidiendo.
        [second-look] Se negó, y la presidencia de la reunión mira por segunda vez.
        [granted] Se concedieron { $sum }. La ciudad la acepta o la devuelve.
        [declined] Se negó.
        [taken-up] Se concedieron y aceptaron { $sum }. Se liquida después de la reunión.
        [given-back] Se devolvió.
       *[other] Está liquidada: se pagaron { $sum }.
    }

## Lo que está mal en un formulario
error-currency = Escriba tres letras, como EUR
error-sum = Escriba una suma como 1200 o 1.200,50
error-ceiling = Escriba una suma mayor que nada y no mayor que el fondo
error-paid = Diga qué se paga
error-reason = Diga por qué la necesita su ciudad
error-contribution = Diga lo que aporta al programa
error-decision-words = Dé la razón
error-second = Diga por qué mirar otra vez
error-report = Diga en una línea lo que salió de ello

## Correo
mail-subject = Se decidió su beca
mail-decided =
    { $state ->
        [granted] Se concedieron { $sum } a su ciudad. La razón:
       *[other] No se concedió una beca a su ciudad. La razón:
    }
mail-take-up = Acéptela o devuélvala, para que otra ciudad pueda tenerla.
mail-second-look = Puede pedir a la presidencia de la reunión una segunda mirada, una vez.

## Negativas
refused-title =
    { $code ->
        [not-secretariat] Esto lo hace la secretaría
        [partner] Los socios no tienen parte en las becas
        [not-leader] La pide quien dirige una ciudad
        [not-invited] Su ciudad no está invitada a esta reunión
        [no-scheme] Esta reunión no tiene becas
        [too-late] Pasó el último día para pedir
        [asked] Su ciudad ya pidió
        [not-ahead] La reunión ya no está por venir
        [decided] Está decidida
        [above-ceiling] Es más de lo que recibe una ciudad
        [above-pot] Es más de lo que queda en el fondo
        [nothing] Nada no es una beca
        [below-granted] Ya se concedió más que eso
        [not-chair] La presidencia de la reunión mira por segunda vez
        [no-second-look] Aquí no hay segunda mirada
        [not-yours] Esto es de otra ciudad
        [not-granted] No está concedida
        [not-taken-up] No se aceptó
        [too-early] Es pronto para liquidarla
       *[other] No es lo que se concedió
    }
refused-reason =
    { $code ->
        [not-secretariat] El programa y las decisiones son de la secretaría.
        [partner] Las becas son entre la red y sus ciudades.
        [not-leader] Una beca compromete a la ciudad.
        [not-invited] Una beca es para el viaje a una reunión a la que se está invitado.
        [no-scheme] Nadie puso nada en un fondo.
        [too-late] Lo que se pide después no se considera con lo demás.
        [asked] Una ciudad pide una vez por reunión.
        [not-ahead] Empezó, terminó o se canceló.
        [decided] Aquí no se retira una decisión.
        [above-ceiling] Las reglas dicen lo máximo que recibe una ciudad.
        [above-pot] De él se concedieron otras becas.
        [nothing] Lo que se concede es al menos algo.
        [below-granted] El fondo no puede ser menor que lo concedido de él.
        [not-chair] Para que no decidan dos veces las mismas personas.
        [no-second-look] Es para una ciudad a la que se negó, una vez.
        [not-yours] Esto lo hace quien dirige la ciudad.
        [not-granted] Solo lo concedido se acepta o se devuelve.
        [not-taken-up] Solo lo aceptado se liquida.
        [too-early] Se liquida a partir de la reunión.
       *[other] Los recibos no suman más de lo concedido; una suma según la distancia es la concedida.
    }
refused-remedy =
    { $code ->
        [not-invited] Responda a su invitación, o pida una a la secretaría.
        [above-ceiling] Conceda menos.
        [above-pot] Conceda menos, o ponga más en el fondo.
        [nothing] Niéguela, con la razón.
        [too-early] Vuelva cuando haya empezado la reunión.
        [no-second-look] Pregunte a la secretaría qué puede hacerse.
       *[other] Pregunte a la secretaría.
    }

## Lo que se guarda de una persona
personal-bursaries = Becas que pidió en sus puestos, con sus razones e informes
    .why = Puede saberse a quién se ayudó a venir, y con qué reglas.
personal-decisions = Razones que dio en decisiones sobre becas
    .why = Una ciudad lee por qué se le concedió o negó.
personal-schemes = Reglas de becas que escribió en sus puestos
    .why = Las ciudades leen lo que pueden pedir.
personal-stays = Queda con el puesto, sin su nombre. Tras el borrado la secretaría mira si alguna frase le nombra.

## Se dice arriba en la página a la que lleva un acto
done =
    { $act ->
        [keep_bursaries] El programa está guardado.
        [ask_bursary] Está pedida. Sabrá por correo lo que se decidió.
        [decide_bursary] Está decidida. La ciudad tiene un correo.
        [answer_bursary] Está guardado.
        [settle_bursary] Está liquidada. Gracias.
        [ask_second_look] La presidencia de la reunión la encuentra en su mesa.
       *[other] { "" }
    }
