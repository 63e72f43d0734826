# Asistentes y lo que redactan.

refused-title = Esto no se puede hacer
refused-reason =
    { $code ->
        [not-the-holder] Solo quien ocupa un cargo decide sobre sus asistentes.
        [oneself] Usted mismo ocupa este cargo.
       *[other] Esta persona ya asiste a este cargo.
    }
refused-remedy =
    { $code ->
        [not-the-holder] Pregunte a quien ocupa el cargo.
        [oneself] Escriba la dirección de otra persona.
       *[other] Termine antes su tiempo si debe valer otro día.
    }
assistants-title = Asistentes de { $title }
assistants-sentence = Un asistente ve lo que usted ve en este cargo y redacta necesidades, preguntas y respuestas. Usted las envía. Un asistente no puede enviar, cerrar, traspasar, votar ni cambiar quién lee algo.
who-assists = Quién asiste ahora
nobody-assists = Nadie le asiste en este cargo
name-somebody = Nombrar a alguien
name-assistant = Nombrar asistente
their-name = Nombre
their-email = Correo electrónico
until-when = Hasta
until-hint = El último día, como mucho dentro de un año. También termina cuando usted deja el cargo.
error-name = Escriba un nombre de 200 letras como mucho
error-email = Escriba una dirección de correo, como iris@city.example
error-until = Escriba un día entre hoy y dentro de un año
end-assistance = Terminar ahora: { $name }, hasta el { $until }
kind-draft = borrador de su asistente
send-the-draft = Enviar el borrador
holding-drafts = Borradores por enviar
draft-title = Borrador de { $name }
draft-state =
    { $state ->
        [waiting] Espera a quien ocupa el cargo, que puede cambiar las palabras, enviarlo o descartarlo.
        [sent] Quien ocupa el cargo lo envió.
       *[other] Se descartó. No se envió nada.
    }
written-on = escrito el { $day }
becomes = Cuando se envía
what-it-becomes =
    { $kind ->
        [need] se declara una necesidad de su ciudad; la leen las personas de su ciudad
        [question] una pregunta llega a quien ocupa un cargo
        [six] una pregunta llega a los seis miembros que más probablemente saben
        [answer] se responde a una pregunta
        [offer] su cargo ofrece esto a otras ciudades
        [fact] su ciudad dice un dato de sí misma
       *[other] el formulario se envía como se rellenó
    }
the-words = Las palabras
lay-aside = Descartarlo
was-sent = Se envió
see-what-came = Ver en qué quedó
mail-subject = Ahora es asistente en { $home }
mail-named = { $name }, { $title }, { $home }, le nombró asistente hasta el { $until }.
mail-what-to-do = Lee lo que lee este cargo y redacta para él; lo que redacta lo envía quien ocupa el cargo. Abra el enlace y pulse allí el botón: le enviamos un enlace para entrar.
mail-link = Entrar como asistente

## Said at the top of the page that an act leads to
done =
    { $act ->
        [name_assistant] Nombrado: lee y redacta para este puesto.
        [end_assistance] Terminado: ya no lee para este puesto.
        [send_draft] Enviado en nombre del puesto.
        [lay_draft_aside] Apartado. No se ha enviado nada.
       *[other] { "" }
    }
