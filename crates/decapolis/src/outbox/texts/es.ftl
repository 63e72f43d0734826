# El buzón de salida, actuar desde un correo, dejar de recibir correos.

title = Correos enviados
demo-sentence = Una red de demostración no envía correos. Lea aquí lo que las personas recibirían sobre lo que usted puede leer, y use sus enlaces. Lo que concierne a una sola persona, como un enlace para entrar, o es confidencial, solo lo ve ella.
real-sentence = Qué correos salieron y cuáles fueron rechazados. Lo que dicen no se guarda.
nothing = Todavía no hay correos.
older = Correos anteriores
to = para { $name }
state =
    { $state ->
        [waiting] pendiente de envío
        [kept] guardado aquí
        [sent] enviado
        [refused] rechazado
        [gathered] reunido, se envía más tarde con otros
        [digested] enviado con otros
       *[other] no enviado
    }
stop-kind = Con qué frecuencia llegan estos correos
stop-title = Con qué frecuencia recibe correos de este tipo
is-sent =
    { $kind ->
        [question] Recibe un correo cuando alguien le pregunta algo. Sin él, sigue viendo las preguntas en su página de inicio.
        [answer] Recibe un correo cuando alguien responde a su pregunta. Sin él, sigue viendo las respuestas en el informe.
        [letter] Recibe un correo cuando la red le escribe una carta.
        [digest] Recibe en un solo correo lo que quiso reunir.
       *[other] Recibe correos de este tipo.
    }
is-stopped =
    { $kind ->
        [question] Ya no recibe correos cuando alguien le pregunta algo.
        [answer] Ya no recibe correos cuando alguien responde a su pregunta.
        [letter] Ya no recibe cartas de la red. Los correos sobre sus preguntas y necesidades siguen llegando.
        [digest] Ya no recibe correos con lo reunido.
       *[other] Ya no recibe correos de este tipo.
    }
you-act-as = Actúa como { $name }, { $title }, { $home }. Este enlace hace solo esto y no inicia ninguna sesión.
done-title = Hecho
undo = Deshacer
undo-sentence = Puede deshacerlo durante un día.
latest-mails = Últimos correos
## Confirming a reply
confirm-title = ¿Es suya esta respuesta?
confirm-sentence = Llegó por correo desde otro lugar. Envíela solo si la escribió usted.
confirm-button = Es mía: enviarla
confirm-receipt = Su respuesta está guardada y hace aquello para lo que era.
## How often
pace = Frecuencia
pace-name =
    { $pace ->
        [at-once] Al momento
        [daily] Una vez al día, si hubo algo
        [weekly] Los lunes, si hubo algo
       *[never] Nunca
    }
keep-pace = Guardar
