# Textos de los órganos: juntas, comités, grupos de trabajo.

bodies = Órganos
bodies-sentence = Quién decide y quién trabaja en qué, hasta cuándo.
kind-body = órgano
body = Órgano
holding-seats = Puestos en órganos
verb =
    { $verb ->
        [renew] Renovar o cerrar
       *[other] Ver
    }
bodies-count =
    { $count ->
        [one] { $count } órgano en activo
        [many] { $count } órganos en activo
       *[other] { $count } órganos en activo
    }
no-bodies = Aquí estarán la junta, los comités y los grupos de trabajo
no-bodies-sentence = La secretaría o la presidencia crea el primero.
closed-bodies = Cerrados
kind =
    { $kind ->
        [board] Junta
        [committee] Comité de miembros
       *[other] Grupo de trabajo
    }
ends-soon = termina pronto
over = terminado
closed = cerrado
since = desde el { $from }
lasts = del { $from } al { $until }
ends-on = Su último día es el { $day }. La presidencia del órgano le da otro último día o lo cierra con su resultado.
over-sentence = Su último día ya pasó. Su presidencia o la secretaría dice qué resultó, o le da otro último día.
closed-with = Cerrado el { $day }: { $outcome }
seats-count =
    { $count ->
        [one] { $count } puesto
        [many] { $count } puestos
       *[other] { $count } puestos
    }
no-seats = Aún no hay nadie
no-seats-sentence = La secretaría o la presidencia da puestos a cargos de ciudades.
vacant = cargo vacante
role =
    { $role ->
        [chair] Preside
       *[other] Miembro
    }
make-body = Crear un órgano
name = Nombre
kind-of-body = Qué es
remit = Cometido
remit-hint = Qué decide o produce, en una o dos frases.
region = Región
whole-network = toda la red
first-day = Primer día
last-day = Último día
last-day-hint = Un grupo de trabajo siempre lo tiene. Déjelo vacío para una junta o un comité permanente.
give-seat = Dar un puesto
city = Ciudad
city-hint = El nombre de una ciudad miembro, en cualquier idioma.
post = Cargo
function =
    { $function ->
        [leader] Quien lidera en la ciudad
       *[other] Personal técnico de la ciudad
    }
role-in-body = Participa como
end-a-seat = Terminar un puesto hoy
end-seat-of = Terminar el puesto: { $whose }
renew-or-close = Renovar o cerrar
extend = Poner este último día
outcome = Qué resultó
outcome-hint = Qué decidió o produjo, y dónde se guarda.
close = Cerrar este órgano
terms-ending = Mandatos que terminan pronto
terms-sentence =
    { $days ->
        [one] En { $days } día, a tiempo para una carta o una elección.
        [many] En { $days } días, a tiempo para una carta o una elección.
       *[other] En { $days } días, a tiempo para una carta o una elección.
    }
no-terms = Ningún mandato termina en este tiempo
terms-of-posts =
    { $count ->
        [one] { $count } cargo
        [many] { $count } cargos
       *[other] { $count } cargos
    }
terms-of-seats =
    { $count ->
        [one] { $count } puesto en un órgano
        [many] { $count } puestos en órganos
       *[other] { $count } puestos en órganos
    }
holder = Titular
error-name = Escriba un nombre
error-kind = Elija qué es
error-remit = Diga qué decide o produce
error-no-last-day = Escriba el último día: un grupo de trabajo siempre lo tiene
error-city = Escriba el nombre de una ciudad miembro
error-function = Elija un cargo
error-new-end = Escriba una fecha a partir de hoy
error-outcome = Diga qué resultó o por qué termina
refused-title =
    { $code ->
        [not-maker] Los órganos los crean la secretaría y la presidencia
        [not-keeper] Usted no lleva este órgano
        [closed] Este órgano fue cerrado
        [no-last-day] Un grupo de trabajo necesita un último día
        [not-conducting] Usted no conduce este encuentro
        [other-body] Este encuentro es de otro órgano
       *[other] Este cargo ya está en el órgano
    }
refused-reason =
    { $code ->
        [not-maker] Usted actúa en un cargo de otro tipo.
        [not-keeper] Lo hacen su presidencia, quienes presiden su región, la presidencia de la red y la secretaría.
        [closed] Lo que fue y su resultado quedan como están.
        [no-last-day] Un grupo sin final sigue cuando su trabajo está hecho.
        [not-conducting] Invitan la secretaría, la presidencia de la red y quien dirige el encuentro.
        [other-body] Un encuentro es de un solo órgano.
       *[other] Un cargo tiene un puesto en un órgano.
    }
refused-remedy =
    { $code ->
        [closed] Cree un órgano nuevo para un trabajo nuevo.
        [no-last-day] Vuelva y escríbalo.
        [has-seat] Termine antes el puesto actual.
        [other-body] Haga un encuentro propio para este órgano.
       *[other] Pregunte a la secretaría.
    }

## Encuentros de un órgano
meetings = Encuentros
body-and-meeting = Órgano
meeting-of = Es un encuentro de «{ $body }».
see-body = Ver el órgano
invite-sentence = ¿Es el encuentro de una junta, un comité o un grupo de trabajo? Sus miembros se invitan de una vez.
invite-members = Invitar a sus miembros
invite-rest =
    { $count ->
        [one] Invitar a { $count } miembro a quien no se preguntó
       *[other] Invitar a { $count } miembros a quienes no se preguntó
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_seat] El asiento ha terminado.
        [close_body] El órgano está cerrado.
        [invite_body] Sus miembros están invitados; quien ya fue preguntado, o no puede venir, quedó fuera.
       *[other] { "" }
    }
