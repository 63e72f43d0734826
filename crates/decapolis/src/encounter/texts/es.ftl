# Citas entre dos: quién desea reunirse con quién, turnos y mesas, y qué resultó de ello.

kind-round = citas entre dos
encounters = Citas entre dos
encounter = Cita entre dos
encounters-sentence = Nombre a quien desea conocer. Quien también le nombre a usted recibe una hora y una mesa con usted.
see-encounters = Ver las citas entre dos
holding-wishes = Deseos de reunirse con alguien en un encuentro
holding-rounds = Citas entre dos por preparar o comunicar
verb =
    { $verb ->
        [draw] Preparar las citas entre dos
       *[other] Comunicar a cada cual con quién se reúne
    }

## Where it stands
no-round = Todavía no se han abierto los deseos de citas para este encuentro.
open-until = Se puede desear hasta el { $time }.
name-until =
    { $count ->
        [one] Ha nombrado a { $count } persona con quien desea reunirse. Puede cambiarlo hasta el { $time }.
       *[other] Ha nombrado a { $count } personas con quienes desea reunirse. Puede cambiarlo hasta el { $time }.
    }
closed-since = Los deseos se cerraron el { $time }. Sabrá por correo con quién se reúne.
told-sentence = Ya se comunicó a cada cual con quién se reúne. El primer turno empieza el { $time }.
wishing =
    { $count ->
        [one] { $count } persona ha nombrado a alguien. A quién, no lo lee nadie.
       *[other] { $count } personas han nombrado a alguien. A quién, no lo lee nadie.
    }
is-draft = Preparado solo para usted. Citas entre dos: { NUMBER($count) }. Deseos mutuos sin turno: { NUMBER($unmet) }.
outside =
    { $state ->
        [told] Los turnos quedan fuera del horario del encuentro, y ya se dijo a la gente con quién se reúne. Cambie el horario del encuentro, o pida a quienes se reúnen entonces que lo cancelen.
       *[other] Los turnos quedan fuera del horario del encuentro. Deles otras horas.
    }
you-meet =
    { $count ->
        [0] De sus deseos no resultó ninguna cita.
        [one] Tiene { $count } cita.
       *[other] Tiene { $count } citas.
    }

## Wishes
whom-to-meet = Con quién desea reunirse
whom = Deseo reunirme con
wish-hint = Como máximo { NUMBER($max) }. Nadie lee esta lista, tampoco las personas nombradas.
wishes-count =
    { $count ->
        [one] { $count } persona nombrada
       *[other] { $count } personas nombradas
    }
find-people = Buscar personas
filter-note = Guarde lo marcado antes de buscar a otras. Quien ya nombró sigue en la lista.
region = Región
offered-or-needed = Tema en que su ciudad ofrece o necesita ayuda
name-or-city = Nombre, puesto o ciudad
all-of-them = todo
show-them = Mostrar
listed-of = En la lista: { NUMBER($listed) } de { NUMBER($all) }.
away = Entonces no puedo reunirme
away-hint = No marque nada si siempre puede. Nadie lo lee, y en esos turnos no se reúne con nadie.
error-away = Los turnos han cambiado: marque de nuevo cuándo no puede
keep-wishes = Guardar mis deseos
error-unknown = Nombre solo a quienes acuden al encuentro
error-too-many = Nombre como máximo a { NUMBER($max) }

## Slots and tables
slots-and-tables = Turnos y mesas
plan-note = horas de { $zone }
first-day = Día del primer turno
first-time = El primer turno empieza a las
minutes = Minutos de un turno
minutes-hint = De 5 a 120; lo habitual es un cuarto de hora.
slots = Turnos
slots-hint = Cuántos se suceden, sin pausa entre ellos.
tables = Mesas
tables-hint = Cuántas parejas pueden sentarse a la vez.
wish-day = Se puede desear hasta este día
wish-day-hint = Déjese un día o dos antes del primer turno.
wish-time = Y esta hora
open-wishes = Abrir los deseos
keep-plan = Guardar turnos y mesas
error-day = Ponga todos los turnos dentro del horario del encuentro
error-wish-day = Haga que los deseos terminen antes del primer turno

## Drawing up and telling
draw-head = Preparar
draw-note = tantos deseos mutuos como se pueda
draw-up = Preparar quién se reúne con quién
draw-again = Preparar de nuevo
tell-head = Comunicar
tell-note = cada cual lee lo suyo y lo recibe por correo; después no se prepara de nuevo
tell-them = Comunicar a cada cual con quién se reúne
who-meets-whom = Quién se reúne con quién
who = Quiénes
when = Cuándo
table = Mesa
table-number = mesa { NUMBER($number) }
unmet = Deseos mutuos que no se pudieron cumplir
why-no-slot = No hay turno en que ambas partes estén libres: una de ellas habla en el programa, o no puede reunirse entonces.
why-taken = Turnos en que ambas partes podían: { NUMBER($common) }. En { NUMBER($meets) } de ellos una se reúne con otra persona, en { NUMBER($full) } todas las mesas están ocupadas.
list-to-print = Quién se reúne con quién, para imprimir
print = Imprimir
nobody-meets = Todavía nadie se reúne con nadie

## One’s own
whom-you-meet = Con quién se reúne
you-meet-nobody = De sus deseos no resultó ninguna cita
with-whom = Con
when-and-where = Cuándo y dónde
is-called-off = anulada
called-off-by = Anulada por { $who }
call-off = Anular la cita
call-off-head = No puedo acudir
why-not = Unas palabras para la otra persona
why-not-hint = Las recibe por correo. La mesa queda libre.
error-words = Escriba unas palabras para la otra persona

## How it works
how-it-works = Cómo funciona
rule-private = Sus deseos son privados: nadie los lee, ni las personas nombradas ni quien prepara el encuentro. Quien no le nombre nunca sabrá que usted le nombró.
rule-mutual = Solo un deseo mutuo se convierte en cita.
rule-drawing = Tantos deseos mutuos como se pueda reciben turno y mesa. Nadie se reúne con dos a la vez, ni mientras habla en el programa, ni cuando dijo que no puede; va primero quien tendría menos citas.
rule-kept = Los deseos y lo que resultó de ellos se eliminan { NUMBER($days) } días después del encuentro. Pertenecen a su cargo: quien lo ocupe después los encuentra.

## Mails
mail-ask-subject = ¿Con quién quiere reunirse en el encuentro?
mail-ask = Nombre hasta diez personas que vienen al encuentro y con las que quiere reunirse. Si el deseo es mutuo, tendrán una hora y una mesa mientras las haya.
mail-ask-until = Puede nombrarlas hasta el { $until }, y cambiar de opinión hasta entonces.
mail-subject = Con quién se reúne en el encuentro
mail-none = Usted nombró con quién desea reunirse allí. Esta vez ningún deseo suyo fue mutuo y tuvo un turno libre.
mail-met =
    { $count ->
        [one] Alguien a quien usted nombró también desea verle. Tiene { $count } cita:
       *[other] Personas a quienes usted nombró también desean verle. Tiene { $count } citas:
    }
mail-line = { $time }, mesa { NUMBER($table) }: { $who }
mail-call-off = Si no puede acudir, anule la cita con unas palabras.
mail-called-off-subject = Se anula una cita entre dos
mail-called-off = { $who } no puede acudir a su cita del { $time }:

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] Esto corresponde a quien prepara el encuentro
        [no-seat] No tiene plaza en este encuentro
        [no-round] Todavía no se han abierto los deseos
        [still-open] Los deseos siguen abiertos
        [wishes-over] Los deseos están cerrados
        [not-drawn] Todavía no está preparado
        [told] Ya se comunicó con quién se reúne cada cual
        [cancelled] El encuentro se canceló
        [over] El encuentro ha terminado
        [not-yours] Aquí se reúnen otras dos personas
        [called-off] Ya está anulada
       *[other] Ya ha empezado
    }
refused-reason =
    { $code ->
        [not-conductor] Abren los deseos y preparan las citas la secretaría, la presidencia de la red, quien dirige su región y quien lo preside.
        [no-seat] Nombra quien acude.
        [no-round] Los deseos necesitan antes turnos y mesas.
        [still-open] Quien desea al final cuenta tanto como quien deseó primero.
        [wishes-over] Las citas se preparan con lo que se deseó hasta entonces.
        [not-drawn] No hay nada que comunicar.
        [told] Cuentan con ello.
        [cancelled] Allí no se reúne nadie.
        [over] Allí ya no se reúne nadie.
        [not-yours] Solo la anulan las dos personas que se reúnen.
        [called-off] La otra persona lo sabe.
       *[other] La otra persona espera en la mesa.
    }
refused-remedy =
    { $code ->
        [no-seat] Acepte antes su plaza.
        [no-round] Abra los deseos en esta página.
        [still-open] Vuelva cuando estén cerrados, o ciérrelos antes.
        [wishes-over] Hable con ellas en una pausa.
        [not-drawn] Prepárelo antes.
        [told] Quien no pueda acudir anula su cita.
       *[other] Pregunte a la secretaría.
    }

## What is kept of a person
personal-wishes = Con quién deseó reunirse en encuentros, en sus cargos
    .why = Los deseos mutuos reciben turno y mesa.
personal-away = Cuándo dijo que no podía reunirse en encuentros, en sus cargos
    .why = Entonces no recibe turno.
personal-encounters = Con quién se reúnen sus cargos, y por qué anuló una cita
    .why = Ambas partes saben cuándo y dónde se reúnen.
personal-since = tras el final del encuentro

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_encounters] Los turnos y las mesas están guardados. Quien acude lo encuentra en la página del encuentro.
        [wish_encounters] Sus deseos están guardados. Nadie más los lee.
        [draw_encounters] Está preparado. Solo lo ven usted y quienes preparan con usted el encuentro.
        [tell_encounters] Se les comunica por correo.
        [call_off_encounter] La cita está anulada. La otra persona recibe un correo.
       *[other] { "" }
    }
