# Palabras de las tareas.

actions = Tareas
actions-sentence = Quién hace qué y hasta cuándo, según lo acordado en las reuniones.
kind-action = tarea
holding-actions = Tareas abiertas de reuniones
verb =
    { $verb ->
        [answer] Decir cómo va
       *[other] Ver
    }
state =
    { $state ->
        [late] con retraso
        [open] abierta
        [done] hecha
       *[other] descartada
    }
which-of-them = Cuáles
show = Mostrar
actions-shown =
    { $state ->
        [late]
            { $count ->
                [one] { $count } con retraso
                [many] { $count } con retraso
               *[other] { $count } con retraso
            }
        [done]
            { $count ->
                [one] { $count } hecha
                [many] { $count } hechas
               *[other] { $count } hechas
            }
       *[other]
            { $count ->
                [one] { $count } abierta
                [many] { $count } abiertas
               *[other] { $count } abiertas
            }
    }
no-actions = No hay nada aquí
no-actions-sentence = Lo que una reunión encarga a su ciudad figura aquí, desde la reunión hasta que esté hecho.
due-on = hasta el { $day }
due-before = antes: hasta el { $day }
who-does-it = Quién lo hace
until-when = Hasta cuándo
which-meeting = De la reunión
which-item = De qué punto
the-whole-meeting = toda la reunión
which-item-hint = El título del punto del orden del día. Déjelo vacío si es de toda la reunión.
closed-item = Punto cerrado
not-for-partners = No es para los socios
what-is-to-do = Qué hay que hacer
what-is-to-do-hint = Una frase que diga qué habrá cuando esté hecho.
choose-owner = elija un puesto
how-it-stands = ¿Cómo va?
how-it-stands-sentence = Diga que está hecho y qué lo muestra, que será más tarde y por qué, o a quién de su casa se lo pasa.
say-turn =
    { $turn ->
        [done] Está hecho
        [handed-on] Lo hace otra persona de los nuestros
       *[other] Será más tarde
    }
what-shows-it = Qué lo muestra, o por qué más tarde
what-shows-it-hint = Hecho: qué hay ahora. Más tarde: el motivo, que se guarda.
what-shows-it-or-why = Qué lo muestra, o por qué más tarde o por qué se pasa
what-shows-it-or-why-hint = Hecho: qué hay ahora. Más tarde o pasada: el motivo, que se guarda.
link = Un enlace que lo muestra
link-hint = Dónde se puede ver, si está en la web.
new-day = Nuevo día
new-day-hint = Solo si será más tarde.
send-answer = Decirlo
answer-receipt = Ha dicho cómo va la tarea.
hand-on = Pasarla a otro puesto
hand-on-to = A quién
hand-on-hint = Se le avisa por correo, con este motivo.
why = Por qué
reopen = Abrirla de nuevo
not-done-after-all = No estaba hecha
drop-it = Descartarla
drop-hint = Se avisa a quien la tiene, con este motivo. Queda en la lista de la reunión.
settled-on =
    { $state ->
        [done] Hecha el { $day }
       *[other] Descartada el { $day }
    }
what-happened = Qué ocurrió
turn =
    { $kind ->
        [done] Hecha
        [reopened] Abierta de nuevo
        [later] Será más tarde
        [handed-on] Pasada a otro puesto
       *[other] Descartada
    }
thread = Hilo
mail-says =
    { $kind ->
        [new] La reunión «{ $meeting }» encargó algo a su puesto hasta el { $day }:
        [handed-on] Esto se pasó a su puesto. Viene de la reunión «{ $meeting }» y vence el { $day }:
        [called-back] Esto ya no le toca: quien se lo pasó lo hace al final. Viene de la reunión «{ $meeting }» y vence el { $day }:
        [soon] De la reunión «{ $meeting }», y vence el { $day }:
        [late] De la reunión «{ $meeting }». Vencía el { $day } y va con retraso:
       *[other] Nadie tiene que hacer esto ya. Venía de la reunión «{ $meeting }» y vencía el { $day }:
    }
mail-subject =
    { $kind ->
        [new] Una tarea de una reunión
        [handed-on] Le han pasado una tarea
        [called-back] Retirada: una tarea que le habían pasado
        [soon] Vence en una semana: su tarea
        [late] Con retraso: su tarea
       *[other] Su tarea fue descartada
    }
mail-how = Desde este correo puede decir que está hecho o que será más tarde, o pasarla a otro puesto de su casa, sin iniciar sesión.
mail-answer = Decir cómo va
mail-see = Verla
error-what = Diga qué hay que hacer
error-owner = Elija un puesto
error-day = Indique un día desde hoy
error-turn = Diga si está hecho o si será más tarde
error-link = Indique una dirección que empiece por https://
error-shows = Diga qué muestra que está hecho, o dé un enlace
error-reason = Diga por qué
refused-title =
    { $code ->
        [not-conducting] Esto lo hace quien dirige la reunión
        [not-owner] No le corresponde decirlo
        [settled] Esta tarea ya no está abierta
        [not-done] Esta tarea no está hecha
        [same-owner] Ya la tiene ese puesto
        [not-among-them] A este puesto no se le puede dar
       *[other] Entretanto ocurrió otra cosa
    }
refused-reason =
    { $code ->
        [not-conducting] Usted participa en ella, o no.
        [not-owner] El puesto que la hace dice cómo va.
        [settled] Está hecha o fue descartada.
        [not-done] Solo lo hecho se puede abrir de nuevo.
        [same-owner] Una tarea se pasa a otro puesto.
        [not-among-them] Una tarea se da a las ciudades que asisten a la reunión, a la ciudad de quien la tiene o al secretariado.
       *[other] Solo se puede retirar lo último que dijo.
    }
refused-remedy =
    { $code ->
        [not-conducting] Pregunte a quien la preside.
        [not-owner] Pregúnteles, o al secretariado.
        [moved-on] Abra su página y vea cómo va.
       *[other] Abra su página y elija de nuevo.
    }

## Lo que se guarda de una persona
personal-opened = Tareas que anotó en sus puestos
    .why = Quien las hace tiene que saber qué se acordó.
personal-answered = Lo que dijo de tareas en sus puestos
    .why = La reunión lee qué fue de sus tareas.
personal-stays = Queda con el puesto, sin su nombre. Tras un borrado, el secretariado mira si alguna frase le nombra.

## Lo que se dice arriba en la página siguiente
done =
    { $act ->
        [answer_action] Ha dicho cómo va. La reunión lo lee.
        [hand_action_on] Se ha pasado, y están avisados.
        [reopen_action] Está abierta de nuevo.
        [drop_action] Se ha descartado, y quien la tenía está avisado.
       *[other] { "" }
    }
