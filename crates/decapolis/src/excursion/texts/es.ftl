# Visitas sobre el terreno: qué ven de la ciudad anfitriona los invitados de un encuentro, y quién tiene plaza.

kind-site-visit = Visita sobre el terreno
holding-places = Plazas en visitas sobre el terreno
site-visits = Visitas sobre el terreno
site-visits-sentence = Vea cómo funciona allí donde funciona. Las plazas son para quienes vienen al encuentro.
visits-count =
    { $count ->
        [0] Todavía no hay visitas
        [one] { $count } visita sobre el terreno
       *[other] { $count } visitas sobre el terreno
    }
no-visits = Todavía no se ha previsto ninguna visita
no-visits-sentence = Quienes conducen el encuentro las añaden aquí.
see-visits = Ver las visitas
keep-visits = Añadir y cambiar visitas
see-site-visit = Ver la visita
add-visit = Añadir una visita
change-visit = Cambiar la visita
save-visit = Guardar
cancel-visit = Cancelar la visita
as-file = Quién viene, como archivo
print = Imprimir
thread = Hilo

## Una visita
title = Título
what-one-sees = Qué se ve
what-one-sees-hint = Qué se aprende allí, y de quién.
meeting-point = Dónde se queda
meeting-point-hint = Un lugar que un invitado encuentra solo.
time = Hora
day = Día
begins = Empieza
ends = De vuelta a las
time-span = { $begins } a { $ends }
places = Plazas
places-hint = Como mucho 200. Se pueden ampliar después; quien espera avanza.
the-way = El camino
step-free =
    { $way ->
        [yes] sin escalones
       *[no] con escalones
    }
walking = Minutos a pie
walking-hint = En total, a paso tranquilo.
walks =
    { $minutes ->
        [0] sin caminar
        [one] { $minutes } minuto a pie
       *[other] { $minutes } minutos a pie
    }
access-words = Qué más hay que saber del camino
access-words-hint = Ascensores, asientos, suelo, calzado. Del camino, no de una persona.
why-cancelled = Por qué
why-cancelled-hint = Quienes tienen plaza o esperan lo leen en un correo.
error-title = Escriba un título
error-words = Diga qué se ve
error-meeting-point = Diga dónde se queda
error-day = Elija un día del encuentro, o dos antes o después
error-ends = Termina después de empezar
error-step-free = Diga si hay escalones en el camino
error-reason = Diga por qué

## Plazas
places-left = quedan { $left } de { $places } plazas
full =
    { $waiting ->
        [0] completa
        [one] completa, { $waiting } espera
       *[other] completa, { $waiting } esperan
    }
cancelled = cancelada
was-cancelled = Cancelada el { $day }
has-begun = Ya ha empezado: no se toman ni se devuelven plazas.
you-come = usted viene
you-wait = usted espera, número { $position }
you-have-a-place = Tiene una plaza. Si no puede venir, devuélvala: pasa a quien espera primero.
take-place = Tomar una plaza
wait-for-place = Esperar una plaza
give-back =
    { $own ->
        [holds] Devolver la plaza
       *[waits] No esperar más
    }
who-comes =
    { $count ->
        [0] Todavía no viene nadie
        [one] { $count } viene
       *[other] { $count } vienen
    }
column-name = Nombre
column-post = Puesto
column-home = Ciudad u organización
column-place = Plaza
vacant = nadie por ahora
place-number = plaza { $number }
waits-as = espera, número { $position }
how-places-are-given = Cómo se dan las plazas
rule-order = Las plazas se dan en el orden en que se piden. Cuando están todas tomadas, se espera en ese orden.
rule-line = Una plaza devuelta, o cuyo puesto ya no viene al encuentro, es de quien espera primero. Se le avisa por correo y la tiene desde ese momento.
rule-one = De las visitas a la misma hora se toma una, o se espera una. La plaza es del puesto y pasa con él.
rule-closed = Las plazas se cierran cuando empieza la visita. Solo quienes conducen el encuentro ven quién viene.

## Correos
mail-moved-up-subject = Tiene una plaza en la visita
mail-moved-up = Ha quedado libre una plaza y usted era quien esperaba primero. Es suya.
mail-moved-up-then = Si no puede venir, devuélvala en la página: otra persona espera.
mail-changed-subject = Una visita ha cambiado
mail-changed = La hora o el punto de encuentro de su visita es otro.
mail-cancelled-subject = Se cancela una visita
mail-cancelled = No tendrá lugar una visita en la que usted tiene plaza o la espera.
mail-begins = Empieza: { $begins }.
mail-meet-at = Se queda aquí:

## Negativas
refused-title =
    { $code ->
        [not-conductor] Usted no conduce este encuentro
        [not-attending] Las visitas son para quienes vienen
        [not-ahead] El encuentro ha terminado o se ha cancelado
        [cancelled] La visita está cancelada
        [begun] La visita ha empezado
        [has-place] Ya tiene una plaza, o la espera
        [overlaps] Tiene otra visita a esa hora
        [no-place] No tiene plaza aquí
        [too-few] Ya hay más plazas tomadas
       *[clash] Alguien tendría dos visitas a la vez
    }
refused-reason =
    { $code ->
        [not-conductor] Las visitas las añaden y cambian la secretaría, la presidencia y quienes conducen el encuentro.
        [not-attending] Toman plaza quienes tienen asiento en el encuentro.
        [not-ahead] Ya no se añade ni se toma nada.
        [cancelled] No se toman ni se devuelven plazas, y nada se cambia.
        [begun] Las plazas se cierran cuando empieza una visita.
        [has-place] Un puesto toma una plaza por visita.
        [overlaps] De las visitas a la misma hora se toma una, o se espera una.
        [no-place] No hay nada que devolver.
        [too-few] Nadie pierde su plaza porque vaya a haber menos.
       *[clash] Un invitado de esta visita tiene plaza en otra a la nueva hora.
    }
refused-remedy =
    { $code ->
        [not-attending] Acepte primero la invitación al encuentro.
        [overlaps] Devuelva primero la otra plaza.
        [too-few] Escriba al menos tantas plazas como hay tomadas.
        [clash] Elija otra hora, o cancele esta visita y añada una nueva.
       *[other] Pregunte a quienes conducen el encuentro.
    }

## Lo que se guarda de una persona
personal-places = Plazas de sus puestos en visitas
    .why = Se puede decir quién viene adónde, y cuántos.
personal-words = Visitas que usted describió
    .why = Se puede decir quién escribió una visita.
personal-since = Desde el final de la visita.
personal-stays = Queda con la visita, sin su nombre. Tras un borrado la secretaría mira si las palabras le nombran.

## Dicho en lo alto de la página a la que lleva un acto
done =
    { $act ->
        [add_site_visit] La visita está añadida.
        [change_site_visit] La visita está cambiada. Si cambió la hora o el punto de encuentro, se avisa por correo a quienes vienen.
        [cancel_site_visit] La visita está cancelada. Se avisa por correo a quienes tienen plaza o esperan.
        [move_site_visit_place] Hecho; la página dice qué tiene.
       *[other] { "" }
    }
