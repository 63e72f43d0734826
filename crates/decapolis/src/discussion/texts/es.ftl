# Lo que se dice debajo de un registro.

kind-comment = un comentario
kind-report = confidencial
verb-decide = Decida si se muestra
verb-look = Véalo
discussion = Lo que se dice
nobody-talks = Nadie ha dicho nada todavía
nobody-talks-sentence = Una pregunta, un documento, una duda: lo lee quien lee esto.
your-comment = Su comentario
comment-hint = Todas las versiones se guardan y se pueden leer.
say-it = Decirlo
follow = Avisarme por correo de lo que se diga
unfollow = No avisarme más
written-on = escrito el { $day }
changed-times =
    { $count ->
        [one] cambiado una vez
       *[other] cambiado { $count } veces
    }
hidden-by = ocultado por { $post }: { $reason }
hidden-tag = oculto
open-comment = todas las versiones
open-own-comment = todas las versiones, cambiarlo
comment-title = Un comentario
comment-of = de { $who }, { $day }
back = Volver a donde se dijo
history = Todas las versiones
version-number = versión { NUMBER($version) }
change-it = Cambiarlo
hide-it = Ocultarlo
why-hide = Por qué debe ocultarse
why-hide-hint = Quien lee el registro lee el motivo, no el comentario.
appeal = Por qué debería mostrarse
appeal-hint = Decide un puesto distinto del que lo ocultó.
send-appeal = Pedir una decisión
appealed = Su autor dice: { $words }
show-again = Mostrarlo otra vez
keep-hidden = Dejarlo oculto
stays-hidden = Se decidió que siga oculto.
report = Denunciar acoso
report-title = Denunciar acoso
report-sentence = Lo que escriba lo lee una sola persona: { $who }. No lo ven ni la secretaría ni su ciudad, y no está en ninguna lista ni búsqueda.
nobody-named = La red aún no ha nombrado a nadie ajeno a ambas partes. Pida a la presidencia que nombre a alguien, o llámela.
what-happened = Qué pasó
send-report = Enviarlo a esta única persona
reports = Denuncias de acoso
reports-sentence = Lo que se denunció a su puesto y a nadie más.
no-reports = No se ha denunciado nada a su puesto
no-reports-sentence = Las denuncias van al único puesto que la red nombró.
confidential = Una denuncia confidencial
reported-by = denunciado por { $who }, { $day }
about-comment = El comentario del que se trata
comment-gone = El comentario ya no está: se borró a su autor.
what-was-done = Qué se hizo
settle = Anotarlo y cerrar
settled-on = resuelta el { $day }
open-report = abierta
name-reader = Quién lee las denuncias de acoso
reader-sentence = Una denuncia va al primero de estos que sea ajeno a ambas partes: ni una de las dos personas, ni de sus ciudades o regiones.
first-reader = Primero
second-reader = Si el primero no es ajeno a ambas partes
nobody = nadie
save = Guardar
error-empty = Escriba al menos una frase
mail-comment-subject = { $city }: se ha dicho algo nuevo
mail-comment = { $name } ({ $title }, { $city }) dijo debajo de «{ $record }»:
mail-see = Verlo
mail-report-subject = Le espera una denuncia confidencial
mail-report = Alguien ha denunciado algo a su puesto y a nadie más. No está en este correo: inicie sesión para leerlo.
mail-read-report = Leerla

## Said at the top of the page that an act leads to
done =
    { $act ->
        [report_comment] Su aviso se envió. Llegó a la persona allí nombrada y a nadie más.
        [hide_comment] El comentario está oculto. Quien lo escribió lee el motivo y puede recurrir.
        [appeal_comment] Su recurso espera a alguien que no lo ocultó.
        [decide_comment] Decidido.
        [settle_report] El aviso está resuelto.
       *[other] { "" }
    }
