## Foros: series de encuentros, encuentros, plazas

forums = Foros
forums-sentence = Encuentros que empiezan con lo que las ciudades necesitan y acaban con quién hace qué.
ahead = Ahora y pronto
nothing-ahead = No hay ningún encuentro previsto
nothing-ahead-sentence = La secretaría prepara el siguiente; se le invitará por correo.
all-series = Todas las series
over = Encuentros pasados
whole-network = toda la red
format =
    { $format ->
        [roundtable] Mesa redonda de dirigentes
        [conference] Congreso
        [online] Sesión en línea
       *[other] Grupo de trabajo
    }
phase =
    { $phase ->
        [running] en curso
        [over] terminado
        [cancelled] cancelado
       *[other] próximo
    }
begin-series = Empezar una serie
name = Nombre
purpose = Para qué sirve
purpose-hint = En una o dos frases: quién se reúne, cada cuánto, con qué fin.
format-label = Formato
region = Región
topic = Tema
any-topic = todos los temas
meetings-count =
    { $count ->
        [one] { $count } encuentro
       *[other] { $count } encuentros
    }
no-meetings = Aún no hay ningún encuentro de esta serie
no-meetings-sentence = La secretaría prepara el primero.
publish-dates = Hacer públicas las fechas
hide-dates = Dejar las fechas para los miembros
public-calendar = Calendario público
public-dates = Fechas públicas
public-dates-sentence = Cuándo y dónde son los encuentros de esta serie. A quienes vienen los invita la red.
make-meeting = Preparar un encuentro
change-meeting = Cambiar este encuentro
save-changes = Guardar
cancel-meeting = Cancelar este encuentro
cancel-reason = Por qué se cancela
cancel-reason-hint = Lo leen todos los invitados.
about = De qué trata
about-hint = Unas frases, que leen todos los miembros.
host = Ciudad anfitriona
host-hint = El nombre de una ciudad miembro, en cualquier lengua. Déjelo vacío si nadie acoge.
place = Lugar
place-hint = Una dirección, o dónde se reúnen.
how-one-takes-part = Cómo se participa
way =
    { $way ->
        [in-person] En la sala
        [online] A distancia, por vídeo
       *[hybrid] En la sala o a distancia
    }
comes-from-afar = a distancia
join-address = Dónde se conectan quienes están lejos
join-address-hint = Como https://…. La leen quienes vienen y quienes dirigen, también en su calendario; nadie más.
join-address-comes = Aún no se sabe
join-address-kept = Quien viene la lee aquí y la tiene en el calendario.
spoken = Idiomas que se hablan
spoken-hint = Como «inglés, portugués». Puede omitirse.
interpreted = Se interpreta a
interpreted-hint = Como «español, señas internacionales». Puede omitirse.
error-way = Elija cómo se participa
error-join-address = Escriba una dirección que empiece por https:// y no tenga espacios
zone = Zona horaria
zone-hint = Por ejemplo Europe/Paris o America/Chicago. Todas las horas de abajo son de esta zona.
first-day = Primer día
begins = Empieza
last-day = Último día
ends = Acaba
begins-for-you = Empieza para usted
answer-by = Respuestas hasta
seats-for-cities = Plazas para ciudades
seats-hint = Cuántas en total.
per-city = Plazas por ciudad
per-city-hint = Cuántos puestos de una ciudad pueden venir.
per-region = Ciudades por región
per-region-hint = Cuántas ciudades de una región pueden venir. Déjelo vacío si no hay límite.
partner-seats = Plazas para socios
partner-seats-hint = Más o menos una por cada cuatro o cinco ciudades guarda el equilibrio.
admits-label = Quién puede venir por una ciudad
admits =
    { $admits ->
        [leaders] Solo quien dirige su trabajo digital
       *[other] Quien dirige su trabajo digital, o un técnico en su lugar
    }
confidence = Confidencialidad
chatham-house = Rige la regla de Chatham House
chatham-house-hint = Lo dicho se puede usar; quién lo dijo y quién estaba no se cuenta.
no-rule = Ninguna regla
facts = De un vistazo
runs-now = Este encuentro se celebra ahora.
was-cancelled = Cancelado el { $day }
coming-count =
    { $count ->
        [one] Viene { $count }
       *[other] Vienen { $count }
    }
asked-count =
    { $count ->
        [one] Se pensó en { $count } más
       *[other] Se pensó en { $count } más
    }
nobody-yet = Nadie ha tomado aún una plaza
nobody-yet-sentence = Quien acepta aparece aquí.
who-comes = Quién viene
who-is-kept = Quién viene lo ven quienes vienen
who-is-kept-sentence = La secretaría le dice cómo ser invitado la próxima vez.
partner = socio
vacant = puesto vacante
until = hasta el { $day }
ask-somebody = Invitar a alguien
whom = Ciudad o socio
whom-hint = El nombre de una ciudad miembro o de una organización. Se invita al puesto que dirige su trabajo digital.
why-them = Por qué se le invita
why-them-hint = Se guarda con la plaza, para quienes preparan el encuentro.
invite = Invitar
only-propose = Solo proponer
declared-tie = Vínculo declarado
ask-all-the-same = Invitarlos de todos modos
invite-proposed =
    { $count ->
        [one] Invitar al que está propuesto
       *[other] Invitar a los { $count } que están propuestos
    }

## Plazas

seat-title = Una plaza en este encuentro
see-seat = Ver la plaza
see-meeting = Ver el encuentro
seat-state =
    { $state ->
        [proposed] propuesto
        [invited] invitado
        [held] plaza guardada
        [waiting] en lista de espera
        [offered] se ofrece una plaza libre
        [accepted] viene
        [declined] declinó
        [lapsed] sin respuesta a tiempo
        [attended] estuvo
        [excused] avisó
       *[other] no vino
    }
own-seat =
    { $state ->
        [invited] Está invitado. Responda hasta el { $day }.
        [held] Su plaza se guarda hasta el { $day }.
        [waiting] Está en la lista de espera.
        [offered] Quedó libre una plaza. Se le guarda hasta el { $day }.
        [accepted] Tiene una plaza.
        [declined] Declinó.
        [lapsed] No respondió a tiempo. Aún puede pedir una plaza.
        [attended] Estuvo allí.
        [excused] Avisó de que no podía venir.
       *[other] Se le esperaba y no vino.
    }
seat-sentence =
    { $state ->
        [proposed] Este puesto está propuesto y aún no fue invitado.
        [invited] Este puesto está invitado hasta el { $day }.
        [held] Esta plaza se guarda hasta el { $day }.
        [waiting] Este puesto está en la lista de espera.
        [offered] Quedó libre una plaza. Se le guarda hasta el { $day }.
        [accepted] Esta plaza está tomada.
        [declined] La invitación fue declinada.
        [lapsed] No se respondió a tiempo. Aún se puede pedir una plaza.
        [attended] Estuvo allí.
        [excused] Avisó y no vino.
       *[other] Se le esperaba y no vino.
    }
whose-seat = De quién es la plaza
holder = Titular
post = Puesto
home = Ciudad u organización
place-number = Sitio en la sala
waiting-list = Lista de espera
line-place =
    { $place ->
        [1] Es el primero.
       *[other] Es el número { NUMBER($place) }.
    }
line-why = En los dos últimos años: { $absences ->
        [0] nunca ausente sin avisar
       *[other] ausente sin avisar { NUMBER($absences) } ×
    }, { $times ->
        [0] en ningún encuentro de esta serie
       *[other] en encuentros de esta serie { NUMBER($times) } ×
    }. Espera desde el { $since }.
line-rule = La regla: primero quien nunca faltó sin avisar en los dos últimos años, luego quien estuvo en menos encuentros de esta serie, luego quien más tiempo espera. La plaza que queda libre se ofrece al primero durante 48 horas.
answer-invitation = Responder a la invitación
answer-anew = Responder de nuevo
your-answer = Su respuesta
answer =
    { $answer ->
        [accept] Voy
        [afar] Participo a distancia
        [hold] Guarden mi plaza: hay que aprobar el viaje
        [deputy] Viene otra persona nuestra
       *[other] No puedo ir
    }
answer-hint =
    { $answer ->
        [accept] Si no hay plaza libre pasa a la lista de espera y se le dice en qué lugar.
        [afar] No recibe acreditación. La dirección para entrar está en la página del encuentro.
        [hold] Diga abajo hasta qué día.
        [deputy] Elíjala abajo.
       *[other] Diga abajo por qué. La plaza pasa a la ciudad siguiente.
    }
hold-until = Guardarla hasta
hold-until-hint = Solo si pide tiempo. El último día en que puede responder.
deputy = Quién viene
nobody = nadie más
reason = Razón
reason-hint = Para quienes preparan el encuentro.
send-answer = Enviar la respuesta
answer-receipt = Su respuesta queda anotada.
conducting = Para quienes preparan el encuentro
seat-verb =
    { $state ->
        [invited] Invitar
        [lapsed] Retirar
        [attended] Estuvo
        [excused] Avisó
       *[other] No vino
    }

## Correos

mail-invited-subject = Está invitado: encuentro del { $day }
mail-invited = Está invitado a este encuentro. Responda hasta el { $until }: diga que viene, pida tiempo para que aprueben el viaje, envíe a alguien en su lugar o diga por qué no puede venir. No hace falta iniciar sesión.
mail-remind-subject = Responda a su invitación hasta el { $until }
mail-remind = Aún no ha respondido a esta invitación. Hágalo hasta el { $until }; después la plaza pasa a otra ciudad.
mail-waiting-subject = Está en la lista de espera
mail-waiting = No hay plaza libre en este encuentro. Es el número { NUMBER($place) } de la lista de espera. Cuando quede libre una plaza se le ofrecerá por correo.
mail-offer-subject = Quedó libre una plaza: responda hasta el { $until }
mail-offer = Quedó libre una plaza en este encuentro. Se le guarda hasta el { $until }; después se invita al siguiente de la lista.
mail-confirmed-subject = Tiene una plaza: encuentro del { $day }
mail-confirmed = Tiene una plaza en este encuentro. Si al final no puede venir, dígalo: el enlace de abajo da su plaza al siguiente.
mail-deputy-subject = Va a un encuentro en lugar de un colega
mail-deputy = { $name }, { $title }, pidió que vaya usted a este encuentro en su lugar.
mail-lapsed-subject =
    { $state ->
        [invited] Su invitación ha caducado
       *[other] Su plaza pasa a otro
    }
mail-lapsed =
    { $state ->
        [invited] Pasó el día hasta el que había que responder a su invitación, y no se le guarda plaza. Aún puede pedir una.
        [held] Pasó el tiempo durante el que se guardó su plaza, y fue a la ciudad siguiente. Aún puede pedir una plaza.
       *[other] La plaza que se le ofreció fue al siguiente de la lista. Aún puede pedir una plaza.
    }
mail-left-subject = Su plaza del { $day } queda devuelta
mail-left = Ya no tiene plaza en este encuentro. También se avisa a su calendario.
mail-passed-subject = Su puesto ha pasado a otra persona: { $day }
mail-passed = El puesto que tiene esta plaza, o esta invitación, ya no es suyo. Se avisó a quien lo ocupa ahora. También se avisa a su calendario.
mail-taken-back-subject = Se retira la invitación: { $day }
mail-taken-back = Quien prepara el encuentro retiró la invitación, y ya no se le guarda plaza. También se avisa a su calendario.
mail-why-subject = No viene el { $day }: ¿por qué?
mail-why = Su calendario dijo que no viene, y su plaza pasó a otro. En una frase: ¿por qué no? Ayuda a elegir el próximo día.
mail-held-subject = Su plaza se guarda hasta el { $until }
mail-held = Su calendario dijo que quizá venga. Su plaza se guarda hasta el { $until }. Diga antes si viene, o indique otro día.
mail-changed-subject = Cambió un encuentro: ahora el { $day }
mail-changed = Cambiaron el día, la hora o el lugar de este encuentro. Así queda ahora:
mail-cancelled-subject = El encuentro del { $day } se cancela
mail-cancelled = Este encuentro no se celebra.
mail-when = Empieza: { $own }. Donde se celebra: { $there }.
mail-way =
    { $way ->
        [online] Se participa a distancia, por vídeo.
       *[other] Se participa en la sala o a distancia.
    }
mail-join-at = Conéctese en { $address }
mail-spoken = Idiomas que se hablan: { $languages }.
mail-interpreted = Se interpreta a: { $languages }.

## Lo que está mal en un formulario

error-name = Escriba un nombre
error-purpose = Diga para qué sirve
error-format = Elija un formato
error-place = Escriba dónde es, o cómo conectarse
error-host = Escriba el nombre de una ciudad miembro, o déjelo vacío
error-zone = Escriba una zona horaria como Europe/Paris
error-ends = Escriba un final posterior al comienzo
error-answer-by = Escriba un día anterior al comienzo del encuentro
error-admits = Elija quién puede venir
error-reason = Diga por qué
error-whom = Escriba el nombre de una ciudad miembro o de una organización que tenga un puesto
error-answer = Elija una respuesta
error-deputy = Elija quién viene

refused-title =
    { $code ->
        [no-font] Un nombre no se puede imprimir aquí
        [not-maker] Los encuentros los preparan la secretaría y la presidencia
        [not-conductor] Usted no prepara este encuentro
        [cancelled] Este encuentro está cancelado
        [over] Este encuentro terminó
       *[other] Un encuentro necesita una plaza
    }
refused-reason =
    { $code ->
        [no-font] Ninguna fuente de esta máquina tiene una de sus letras.
        [not-maker] Actúa en un puesto de otra clase.
        [not-conductor] Lo hacen la secretaría, la presidencia de la red, quien dirige su región y quien lo preside.
        [cancelled] Queda como está, con la razón.
        [over] Lo celebrado no se cambia.
       *[other] Nadie puede venir.
    }
refused-remedy =
    { $code ->
        [no-font] Quien opera el programa instala los paquetes fonts-noto-core y fonts-noto-cjk de Debian.
        [cancelled] Prepare un encuentro nuevo.
        [over] Prepare el siguiente de la serie.
        [no-seats] Vuelva y escriba cuántos pueden venir.
       *[other] Pregunte a la secretaría.
    }
seat-refused-title =
    { $code ->
        [not-admitted] Este puesto no puede venir a este encuentro
        [city-full] Esta ciudad tiene ya sus plazas
        [region-full] La región tiene ya sus ciudades
        [rival] De quien adjudica un contrato y quienes compiten por él, sobra uno
        [has-seat] Este puesto ya fue invitado
        [not-yours] Usted no responde por esta plaza
        [answered-so] Ya se respondió así
        [nothing-asked] Aquí no se pregunta nada
        [begun] El encuentro ha empezado
        [off] El encuentro está cancelado
        [held-too-long] Una plaza se guarda hasta un día antes del encuentro
        [not-a-deputy] No puede venir en su lugar
        [not-begun] El encuentro no ha empezado
        [outdated] Responde a una versión anterior
        [no-answer] No dice ni sí ni no
        [in-words] Nadie lee lo que se escribe a esta dirección
       *[other] Alguien fue más rápido
    }
seat-refused-reason =
    { $code ->
        [not-admitted] El encuentro dice qué puestos pueden venir.
        [city-full] El encuentro dice cuántos puestos de una ciudad pueden venir.
        [region-full] El encuentro dice cuántas ciudades de una región pueden venir.
        [rival] Quien adjudica un contrato y dos que compiten por él no se sientan a la misma mesa.
        [has-seat] Un puesto tiene una sola plaza en un encuentro.
        [not-yours] Lo hacen el puesto invitado y quien dirige su ciudad.
        [answered-so] Está como usted quiere.
        [nothing-asked] Este puesto no fue invitado.
        [begun] Las plazas se dan hasta que empieza.
        [off] No se dan plazas.
        [held-too-long] El sitio quedaría vacío.
        [not-a-deputy] Solo un puesto de su ciudad u organización que pueda venir y aún no tenga plaza.
        [not-begun] Quién vino se anota ese día.
        [outdated] El encuentro se movió desde entonces, o vale una respuesta posterior.
        [no-answer] Un calendario puede decir sí, no y quizá.
        [in-words] Recibe lo que se pulsa en un calendario.
       *[other] Esta plaza cambió hace un momento.
    }
seat-refused-remedy =
    { $code ->
        [held-too-long] Vuelva y elija un día anterior.
        [has-seat] Búsquelo en la lista.
        [not-begun] Vuelva ese día.
        [settled] Mírelo de nuevo.
        [answered-so] No hay nada que hacer.
        [outdated] Mire el día y responda otra vez.
        [no-answer] Se envía a un colega desde la página de su plaza.
        [in-words] Responda en la página; allí se puede escribir.
       *[other] Pregunte a la secretaría.
    }

## Dicho arriba en la página que sigue

done =
    { $act ->
        [keep_registration] La clase está guardada.
        [register_for_meeting] Está inscrito. Abajo dice si tiene plaza.
        [take_hour] El encuentro tiene otra hora. Se avisa a todas las personas invitadas.
        [stand_at_door] Anotado.
        [publish_dates] Cambió quién puede conocer las fechas.
        [begin_series] La serie empieza.
        [make_meeting] El encuentro está creado. Ahora invite a alguien.
        [change_meeting] Está cambiado. Se avisa a todos los invitados si cambió el día, la hora o el lugar.
        [cancel_meeting] Está cancelado. Se avisa a todos los invitados.
        [answer_meeting_seat] Su respuesta queda anotada.
        [set_region_target] El número de la región está guardado.
        [declare_contest] Queda guardado. A quién no se invita por ello está en esta página.
        [declare_own_contest] Queda guardado para quienes preparan el encuentro. No lo lee ninguna otra ciudad ni ningún socio.
       *[other] { "" }
    }
kind-meeting = encuentro
kind-meetings = Encuentros
kind-seat = plaza
verb =
    { $verb ->
        [answer] Responda a la invitación
       *[other] Prepare el encuentro
    }
holding-seats = Plazas en encuentros
personal = Plazas en encuentros
personal-why = Para saber quién viene, quién espera y quién vino.
personal-since = tanto como se guarda el encuentro; la plaza es del puesto

## A quién invitar después

whom-next = A quién invitar después
whom-next-sentence = Miembros sin plaza en este encuentro, de regiones de las que aún pueden venir más, ordenados por puntos que cualquiera puede sumar. Decide una persona.
regions-at-meeting = Regiones
regions-note = Cuántas ciudades de cada región vienen, de cuántas deberían venir. No impide nada.
regions-caption = Ciudades de cada región en este encuentro. Quien declinó no se cuenta.
target-region = Región
cities-wanted = Ciudades deseadas
cities-wanted-hint = Cuántas ciudades de esta región deberían venir; 0 si no se busca un número.
set-target = Guardar
cities-come = Vienen
cities-asked = Invitadas
cities-proposed = Propuestas
cities-in-all = En total
of-wanted = { NUMBER($count) } de { NUMBER($wanted) }
error-target-region = Elija una región
error-target = Ciudades de una misma región en este encuentro: como máximo { NUMBER($most) }
ranked = Clasificación
nobody-left = Se ha pensado en todos los miembros
nobody-left-sentence = La lista del encuentro muestra cómo está cada uno.
propose-city = Proponer { $city }
points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
reason-needs =
    { $needs ->
        [one] { $needs } necesidad abierta (+{ NUMBER($points) })
       *[other] { $needs } necesidades abiertas (+{ NUMBER($points) })
    }
reason-never = nunca tuvo plaza en esta serie (+{ NUMBER($points) })
reason-since = última plaza hace { NUMBER($days) } días (+{ NUMBER($points) })
reason-region = de la región (+{ NUMBER($points) })
reason-size =
    { $size ->
        [town] las ciudades pequeñas tienen menos plazas hasta ahora (+{ NUMBER($points) })
        [metropolis] las metrópolis tienen menos plazas hasta ahora (+{ NUMBER($points) })
       *[other] las ciudades medianas tienen menos plazas hasta ahora (+{ NUMBER($points) })
    }
reason-maturity =
    { $maturity ->
        [beginning] las ciudades que empiezan tienen menos plazas hasta ahora (+{ NUMBER($points) })
        [advanced] las ciudades más avanzadas tienen menos plazas hasta ahora (+{ NUMBER($points) })
       *[other] las ciudades que van a medio camino tienen menos plazas hasta ahora (+{ NUMBER($points) })
    }
reason-absent = faltó sin avisar ({ NUMBER($points) })
tie-in-the-room = Mire primero: vínculo declarado con { $partners }, que tiene plaza
stands = Estado
people-caption = Personas y sus puestos

## Plan

plan = Plan
plan-sentence = Lo que hay que hacer para este encuentro, y hasta cuándo.
plan-steps = Pasos
nothing-planned = No hay nada previsto
nothing-planned-sentence = Todos los pasos de esta clase de encuentro habían pasado cuando se creó.
what-is-done = Lo hecho
done-on = hecho el { $day }
late-since = con retraso desde el { $day }
is-done = Hecho: { $what }
not-done = Al final no está hecho: { $what }
what-is-late = Con retraso
what-is-late-sentence = Todo lo que toca a los encuentros y cuyo día ha pasado, lo más antiguo primero.
nothing-late = Nada va con retraso
nothing-late-sentence = Lo que pasa de su día aparece aquí.
late-count =
    { $count ->
        [one] { $count } con retraso
       *[other] { $count } con retraso
    }
task =
    { $task ->
        [theme] Acordar tema, región y anfitrión
        [budget] Prever el presupuesto: cuánto cuesta y quién paga
        [cities] Listar las ciudades deseadas
        [first-wave] Enviar las primeras invitaciones
        [second-wave] Enviar las segundas invitaciones
        [travel] Preguntar por la aprobación de viajes
        [interviews] Entrevistar a cada ciudad
        [clusters] Agrupar los temas, pedir ponentes
        [agenda] Publicar el orden del día y el libro de participantes
        [logistics] Enviar la logística, preguntar por dietas y accesos
        [evaluation] Pedir la evaluación antes de que se vayan
        [thanks] Agradecer, liberar las presentaciones
        [notes] Enviar las notas para corregir
        [actions] Acordar las acciones, con responsable y fecha
        [accounts] Cerrar las cuentas: qué se gastó y quién
        [check] Revisar las acciones por primera vez
       *[other] Abrir el encuentro siguiente con lo que fue de las acciones
    }

door = En la puerta
door-sentence = Pulse quién está aquí. Sin red se queda en este dispositivo hasta que llega, una sola vez. Impresa, es la lista para un bolígrafo.
door-list = Quienes tienen plaza
here-of-all = { $here } de { $all } están aquí
badge-code = Código de la acreditación
badge-code-hint = Léalo con un lector o escríbalo: 7F3K-99QX.
let-in = Dejar entrar
is-here = { $name } está aquí
is-not-here = { $name } no está aquí, al final
on-no-list = Alguien que no está en ninguna lista
error-code = Ninguna acreditación de esta reunión tiene este código
badges = Acreditaciones (PDF)
list-as-file = Lista como archivo (CSV)
print-it = Imprimir
presence = Asistencia
badge-kind =
    { $kind ->
        [partner] Socio
       *[other] Ciudad
    }
certificate = Certificado de asistencia
certificate-sentence = En la puerta se anotó que la persona aquí nombrada participó. Esta página se hizo a partir de esa nota.
see-certificate = Certificado de asistencia (para imprimir)

## Inscripción

registration = Inscripción
registration-sentence = Desde cuándo se inscribe quién, y por qué entonces.
classes = Quién se inscribe cuándo
classes-caption = Clases de quienes se inscriben, en el orden en que se abren
classes-count =
    { $count ->
        [one] { NUMBER($count) } clase se inscribe para este encuentro.
       *[other] { NUMBER($count) } clases se inscriben para este encuentro.
    }
who-registers = Quién
class-opens = Se abre
class-opens-hint = El primer día, donde es el encuentro. Déjelo vacío para que no haya tal clase.
class-kept = Plazas reservadas
class-kept-hint = No se dan a nadie más hasta el día de abajo.
class-kept-until = Reservadas hasta
class-kept-until-hint = El último día; después son de cualquiera.
keep-class = Guardar esta clase
no-classes = Aún no se inscribe nadie
no-classes-sentence = A este encuentro se viene por invitación. Para una conferencia, la secretaría dice desde cuándo se inscribe quién.
register = Inscribirse para una plaza
registration-rules = Cómo funciona
registration-rule-order = Quien pertenece a varias clases está en la que se abre primero. La plaza es del puesto: se inscriben quien dirige una ciudad, quien interviene y quien viene por un socio.
registration-rule-kept = Las plazas reservadas para una clase no se dan a nadie más antes de su día, ni por invitación ni de la lista de espera.
registration-rule-line = Donde no hay plaza libre para usted, espera, y su página dice dónde está y por qué.
no-class-of-yours = Ninguna clase es para su puesto. Pida una invitación a la secretaría.
class-is-open =
    { $class ->
        [speakers] La inscripción está abierta para usted: interviene o lleva una sesión.
        [newcomers] La inscripción está abierta para usted: su ciudad aún no tuvo plaza en esta serie.
        [members] La inscripción está abierta para usted: su ciudad es miembro.
        [candidates] La inscripción está abierta para usted: su ciudad está decidiendo si se une.
       *[other] La inscripción está abierta para usted: viene por un socio.
    }
class-opens-on =
    { $class ->
        [speakers] Para quienes intervienen o llevan una sesión, como usted, la inscripción se abre el { $day }.
        [newcomers] Para las ciudades que aún no tuvieron plaza en esta serie, como la suya, la inscripción se abre el { $day }.
        [members] Para los demás miembros, como su ciudad, la inscripción se abre el { $day }.
        [candidates] Para las ciudades que están decidiendo si se unen, como la suya, la inscripción se abre el { $day }.
       *[other] Para los socios la inscripción se abre el { $day }.
    }
before-you = Antes que usted: { $classes }.
leader-registers = Se inscribe quien dirige su ciudad.
registration-is-over = La inscripción terminó.
class =
    { $class ->
        [speakers] Ponentes y quienes llevan sesiones
        [newcomers] Ciudades miembro que aún no tuvieron plaza en esta serie
        [members] Los demás miembros
        [candidates] Ciudades que están decidiendo si se unen
       *[other] Socios
    }
error-kept-until = Diga hasta cuándo se reservan
error-kept-before = Ponga un día que no sea anterior a la apertura
error-class-opens = Ponga un día antes de que empiece el encuentro
mail-class-open-subject = Puede inscribirse en la conferencia
mail-class-moved-subject = La inscripción se abre más tarde
mail-class-moved = Le escribimos que podía inscribirse. Se ha cambiado: para usted la inscripción se abre el { $day }. Ese día recibe un correo; antes, el enlace del primero no lleva a nada.
mail-class-open =
    { $class ->
        [speakers] Usted interviene o lleva una sesión: la inscripción está abierta para usted. Pulse el enlace y tendrá una plaza mientras las haya.
        [newcomers] Su ciudad aún no tuvo plaza en esta serie; por eso la inscripción está abierta para usted antes que para otras. Pulse el enlace y tendrá una plaza mientras las haya.
        [members] La inscripción está abierta para su ciudad. Pulse el enlace y tendrá una plaza mientras las haya.
        [candidates] La inscripción está abierta para ciudades que están decidiendo si se unen. Pulse el enlace y tendrá una plaza mientras las haya.
       *[other] La inscripción está abierta para los socios. Pulse el enlace y tendrá una plaza mientras las haya.
    }
register-receipt = Está inscrito. El correo dice si tiene plaza o espera.
registration-refused-title =
    { $code ->
        [not-keeper] Esto lo fija la secretaría
        [by-invitation] A este encuentro se viene por invitación
        [not-ahead] El encuentro ya no está por venir
        [too-many-kept] No hay tantas plazas
        [no-class] Ninguna clase es para su puesto
        [not-open] Aún no está abierta para usted
       *[other] Se inscribe quien dirige su ciudad
    }
registration-refused-reason =
    { $code ->
        [not-keeper] Para que el orden sea el mismo para todos.
        [by-invitation] Solo una conferencia tiene clases que se inscriben.
        [not-ahead] Ha empezado, terminó o se canceló.
        [too-many-kept] Lo reservado para todas las clases juntas no supera las plazas.
        [no-class] La página de la inscripción dice para quién es.
        [not-open] La página de la inscripción dice desde cuándo, y por qué.
       *[other] La plaza es de la ciudad; también se inscribe quien interviene.
    }
registration-refused-remedy =
    { $code ->
        [too-many-kept] Reserve menos, o dé más plazas al encuentro.
        [not-open] Vuelva ese día o espere el correo.
       *[other] Pregunte a la secretaría.
    }

## The fair hour
fair-hours = Buscar una hora justa
fair-hours-sentence = Cuándo podría empezar este encuentro; primero lo mejor para quien peor lo tiene.
week-from = Siete días desde
show-week = Mostrar
hours-for =
    { $count ->
        [one] Para { $count } persona
       *[other] Para { $count } personas
    }
hours-of-members =
    { $count ->
        [one] Todavía no se ha invitado a nadie: es para { $count } ciudad miembro.
       *[other] Todavía no se ha invitado a nadie: es para { $count } ciudades miembro.
    }
hour-now = Ahora empieza el { $time }.
hour-is-among = La hora que tiene ahora está entre estas.
fairest-first = Primero lo más justo
outside-office = Fuera de horario
worst-time = Peor hora local
worst-at = { $who }: { $time }
nobody-outside = todos en horario de oficina
take-column = Tomarla
take-hour = Tomar { $time }
no-hours = Ninguna hora que buscar
no-hours-sentence = Se ordenan horas para encuentros por vídeo y de grupos de trabajo que están por venir y duran ocho horas como máximo. A los demás se viaja.
how-hours-are-ranked = Cómo se ordenan las horas
hours-office = Cada cual está donde está su ciudad y se supone que trabaja de 09:00 a 17:30, de lunes a viernes: aquí nadie indica otro horario.
hours-cost = Un cuarto de hora no cuesta nada en ese horario, 1 hasta dos horas antes o después, 2 de 07:00 a 22:00, 6 de noche, 10 en día libre.
hours-worst = Primero va la hora que es mejor para quien peor lo tiene; entre iguales, la que es mejor para la siguiente persona.
hours-past = Quien estuvo a malas horas de esta serie en los dos últimos años lo nota más: un encuentro entero de noche cuenta doble la próxima vez.
hours-move = Tomar una hora mueve el encuentro: se avisa a todas las personas invitadas y la cita se mueve en sus calendarios.

## Contratos por los que compiten varios

contests = Contratos por los que compiten varios
contests-note = Quien adjudica un contrato y dos que compiten por él no son invitados al mismo encuentro. Solo lo leen quienes lo preparan.
contests-caption = Quién compite por qué contrato
contest-competitor = Quién compite por él
contest-contract = Contrato
contest-contract-hint = Su nombre o número, como en el anuncio, para que todos lo escriban igual.
contest-giver = Quién lo adjudica
contest-home-hint = El nombre de una ciudad miembro o de una organización.
keep-contest = Guardar
withdraw-contest = Ya no: { $who }, «{ $contract }»
has-a-seat = invitada
own-contests = Contratos por los que ustedes compiten
own-contests-note = Dígalo si también puede venir quien lo adjudica. Lo leen su propia gente y quienes preparan el encuentro, nadie más.
kept-apart-head = No junto a los ya invitados
kept-apart = { $competitors } compiten por «{ $contract }», que adjudica { $giver }.
at-one-table = Están invitados a la misma mesa
error-contest-home = Escriba el nombre de una ciudad miembro o de una organización
error-contest-contract = Diga qué contrato
error-contest-self = Quien lo adjudica no compite por él
