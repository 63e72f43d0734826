# Consultas a los miembros: se pregunta una vez, responde una vez cada ciudad, y se cuenta qué resultó.

navigation = Consultas
consultations = Consultas
kind-consultation = consulta
kind-sheet = respuestas a una consulta
kind-answer = respuesta a una pregunta de una consulta
verb =
    { $verb ->
        [open] Preguntar a las ciudades
        [watch] Ver quién responde
        [reply] Anotar la respuesta del destinatario
        [write] Escribir una parte de la respuesta de su ciudad
       *[other] Responder y firmar
    }
holding-consultations = Consultas
holding-sheets = Consultas por responder
holding-answers = Partes de respuestas por escribir

## The list
consultations-sentence = Lo que la red pregunta a sus ciudades, una vez y a todas juntas, y lo que resultó de ello.
waits-for-you = Espera a su ciudad
all-of-them = Todas las consultas
none-yet = Todavía no hay consultas
none-yet-sentence = Cuando pregunten la secretaría, la presidencia o quien dirige su región, aparecerá aquí y en el escritorio de quien dirige cada ciudad.
shown = Se muestran de una vez: { NUMBER($count) }
older = Consultas anteriores
write-one = Redactar una consulta
answers-until = respuestas hasta el { $day }
reply-until = respuesta prometida para el { $day }
your-city = su ciudad: { $state }
state-name =
    { $state ->
        [draft] borrador
        [open] abierta
        [closed] espera la respuesta
        [late] la respuesta se retrasa
       *[other] respondida
    }
sheet-state =
    { $state ->
        [asked] preguntada
        [in-work] en curso
        [signed] firmada
        [declined] declinada
       *[other] sin responder
    }

## Writing one
draft-sentence = Es para usted y su equipo hasta que la abra. Entonces se pregunta a las ciudades y ya no cambia nada.
field-title = Título
field-purpose = Finalidad
field-purpose-hint = Qué puede cambiar gracias a ella. Nadie responde sin saber para qué.
field-addressee = Destinatario
field-addressee-hint = Quién lee el resultado y responde.
field-language = Idioma
field-whom = A quién se pregunta
all-members = Todas las ciudades miembro
and-deciding = { $whom } y ciudades que están decidiendo
also-asks = Pregunta también
deciding-cities = Ciudades que están decidiendo si se unen
field-answers-until = Último día para responder
field-reply-until = Respuesta prometida para
field-reply-until-hint = Si falta ese día, todos los miembros ven que se retrasa.
go-on-to-questions = Guardar y pasar a las preguntas
save = Guardar
change-it = Cambiar título, finalidad y fechas
error-title = Escriba un título
error-purpose = Diga qué puede cambiar gracias a ella
error-addressee = Diga quién responde
error-language = Elija el idioma
error-whom = Elija a quién se pregunta
error-answers-until = Elija un día que esté por venir
error-reply-until = Elija un día posterior al último para responder

## In other languages
languages = Idiomas
languages-sentence = Título, finalidad y destinatario en otros idiomas. Cada cual recibe la versión en el suyo y, si no la hay, lo que usted escribió. Deje vacío el idioma que no tenga versión.
title-in = Título, en { $language }
purpose-in = Finalidad, en { $language }
addressee-in = Destinatario, en { $language }

## Questions and the bank
what-it-asks = Qué pregunta
questions-count = preguntas: { NUMBER($count) }
all-bank-questions = Todas las preguntas
no-questions = Todavía no pregunta nada
no-questions-sentence = Quien la redacta añade preguntas y luego la abre.
write-questions = Redactar sus preguntas
write-questions-sentence = Lo habitual son de cinco a doce. Lo ya preguntado está en el banco: las ciudades lo confirman con un clic.
question-of-bank = Una pregunta del banco
new-question = Una pregunta nueva
add-question = Añadir la pregunta
take-it = Hacer esta pregunta
take-out = Quitarla
field-which = Qué pregunta
field-kind = Cómo se responde
kind-name =
    { $kind ->
        [text] con palabras
        [one] una opción
        [several] varias opciones
        [scale] escala de 1 a 5
        [number] número
        [table] tabla
        [file] archivo
       *[other] día
    }
field-question = Pregunta
field-question-hint = Una cosa cada vez, con palabras que entienda alguien ajeno al tema.
field-choices = Opciones
field-choices-hint = Una por línea, para preguntas con opciones.
field-choices-same = Una por línea, tantas como antes y en el mismo orden: las respuestas dependen de su lugar.
field-columns = Columnas de la tabla
field-columns-hint = Para tablas, una por línea. Una columna de números dice qué cuenta: Personal | personas.
field-rows = Filas de la tabla
field-rows-hint = Una por línea. Déjelo vacío si cada ciudad pone las suyas.
field-rows-max = Filas que puede rellenar una ciudad
field-rows-max-hint = Como máximo, si no hay filas con nombre.
field-unit = Unidad
field-unit-hint = Qué cuenta un número: personas, euros al año.
field-fact = Dato del perfil de la ciudad que la responde
field-fact-hint = Una cifra responde a una pregunta con número; un sí o no, a una con dos opciones, la primera de las cuales dice que sí.
no-fact = Ninguno
field-only = Se pregunta a
asked-of-all = Todas
asked-only = solo tras «{ $answer }» en la pregunta { NUMBER($number) }
error-question = Escriba la pregunta
error-kind = Elija cómo se responde
error-only = Elija una pregunta de esta consulta y una de sus respuestas
error-fact = Elija una cifra para una pregunta que se responde con un número, un sí o no para una con dos opciones, o ninguno
error-choices = Dé de dos a { NUMBER($most) } opciones, una por línea
error-choices-same = Dé tantas opciones como antes: { NUMBER($count) }
error-columns = Dé de una a { NUMBER($most) } columnas, una por línea
error-columns-same = Dé tantas columnas como antes, y números donde había números
error-rows = Dé { NUMBER($most) } filas como máximo, una por línea
error-rows-same = Dé tantas filas como antes: { NUMBER($count) }
error-question-known = Elija una pregunta
bank = Banco de preguntas
bank-sentence = Todo lo preguntado, con sus versiones e idiomas. Una pregunta que se repite casi siempre se confirma, no se escribe.
bank-empty = Todavía no hay preguntas
bank-empty-sentence = Cada pregunta de una consulta llega aquí al redactarla.
version-number = versión { NUMBER($number) }
versions = Versiones
versions-sentence = Otras palabras son otra versión. Lo respondido se queda con las palabras a las que se dio.
answered-by-fact = se responde con: { $fact }
where-asked = Dónde se preguntó
not-asked-yet = Todavía no se ha preguntado
history-note = lo que muestran los resultados de cada una
history-until = se preguntó hasta el { $day }
history-answered = respondieron { NUMBER($answered) } de { NUMBER($asked) } ciudades
history-not-in = Todavía llegan respuestas.
history-long-ago = Fue hace mucho: sus propios resultados dicen qué resultó.
history-median = Mediana: { $number }
other-words = Otras palabras
as-version = Guardar como versión siguiente
as-language = Lo mismo en otro idioma
error-language-there = Esta versión ya tiene palabras en ese idioma: guarde las suyas como versión siguiente

## Its page
one-answer = Respuestas
one-answer-sentence = Una por ciudad: se escribe en equipo y la firma quien dirige su trabajo digital
opened = Abierta
ask-now = Preguntar a las ciudades
ask-now-sentence = Cada ciudad recibe una hoja, y quien la dirige un correo y una tarea en el escritorio. Después sus preguntas no cambian.
open-it = Abrirla y preguntar
to-your-sheet = A las respuestas de su ciudad
see-results = Resultados y respuesta
see-response = Quién ha respondido
reply-late = La respuesta se retrasa
reply-late-sentence = { $addressee } debía responder antes del { $day }. Las ciudades que respondieron la esperan.
reply-promised = { $addressee } responde antes del { $day }.
thread = Hilo

## A city’s sheet
sheet-of = Lo que dice { $city }
sheet-sentence =
    { $state ->
        [asked] Todo el equipo de la ciudad puede escribir aquí hasta el { $day }. Firma quien la dirige.
        [in-work] En curso. Todo el equipo de la ciudad puede escribir aquí hasta el { $day }. Firma quien la dirige.
        [signed] Firmada. Se puede retirar hasta el { $day }.
        [declined] La ciudad no responde. Se puede retirar hasta el { $day }.
       *[other] El último día fue el { $day }. Ya no se escribe nada.
    }
known-before = Ya sabido
known-before-note = un clic cada una
confirm = Sigue siendo válido: confirmar
signed-before-in = firmado el { $day } en { $title }
profile-source = de su perfil: { $source }
profile-source-of = de su perfil: { $source }, { $year }
open-count = sin responder: { NUMBER($count) }
open-question = sin responder
written-by = { $who }, { $day }
confirmed-before = confirmado de una consulta anterior
confirmed-fact = confirmado del perfil: { $source }
older-version = respondido en la versión { NUMBER($number) }
still-open = Sin firmar: preguntas sin respuesta: { NUMBER($count) }
still-open-sentence = Responda cada una, o diga que no se sabe o que no les corresponde.
changed-since = Sin firmar: respuestas que cambiaron desde que se mostró la página: { NUMBER($count) }
changed-since-sentence = Léalas abajo, donde están marcadas. Después firme, o cámbielas.
changed-now = cambió desde que miró
signed-by =
    { $quote ->
        [yes] { $who } firmó el { $day }. Se puede citar a la ciudad.
       *[other] { $who } firmó el { $day }. No se debe citar a la ciudad.
    }
declined-by = { $who } declinó el { $day }
sign-head = Firmar por la ciudad
field-quote = Se puede citar a la ciudad con sus palabras
quote-yes = Sí, con el nombre de la ciudad
quote-no = No, solo contarla
error-quote = Diga si se puede citar a la ciudad
sign = Firmar
decline-head = No responder
field-reason = Por qué no responde la ciudad
field-reason-hint = Lo lee quien pregunta: no hay tiempo, no es competencia, no hay opinión.
error-reason = Diga por qué
decline = Declinar
take-back-head = Retirarla
take-back = Retirarla y seguir escribiendo

## One answer
your-answer = La respuesta de su ciudad
field-answer = Respuesta
scale-hint = 1 es lo mínimo, 5 lo máximo.
of-five = { $step } de 5
field-said = Qué dice
said-name =
    { $said ->
        [answer] La respuesta de arriba
        [not-known] No se sabe
       *[other] No nos corresponde decirlo
    }
error-answer =
    { $kind ->
        [text] Escriba la respuesta, o elija que no se sabe o no les corresponde
        [number] Escriba un número, como 1.200 o 36,5
        [day] Escriba un día
        [table] Rellene al menos una celda, o elija que no se sabe o no les corresponde
       *[other] Elija una de las respuestas
    }
error-said = Elija qué dice
error-said-both = Elija «La respuesta de arriba» o quite sus palabras
error-cell-number = { $cell }: escriba un número, como 1.200 o 36,5
error-cell-long = { $cell }: escriba { NUMBER($most) } letras como máximo
row-number = Fila { NUMBER($number) }
cell-name = { $row } – { $column }
own-rows = filas propias, como máximo: { NUMBER($count) }
save-answer = Guardar la respuesta
your-file = El archivo de su ciudad
file-note = lo lee quien lee la respuesta
hand-in = Entregar el archivo
no-file-head = Sin archivo
open-file = Abrir el archivo
file-gone = El archivo se fue con la persona que lo entregó.
crossed = { $who } escribió otra respuesta entretanto ({ $day }). La suya está abajo: guárdela en su lugar o deje la otra.
keep-theirs = Dejar la otra
with-whom-head = Con quién está
field-colleague = Quién la escribe
nobody-in-particular = Nadie en particular
hand-it-over = Pasársela
error-colleague = Elija a una persona de su ciudad
with-whom = la tiene { $who }
not-written-now =
    { $state ->
        [signed] La ciudad firmó. Quien la dirige lo retira antes de escribir.
        [declined] La ciudad declinó. Quien la dirige lo retira antes de escribir.
       *[other] El último día ya pasó. Ya no se escribe nada.
    }
kept-as-draft = Sus palabras se guardan como borrador
kept-as-draft-sentence =
    { $state ->
        [signed] La ciudad ya había firmado cuando las envió, así que no son parte de su respuesta. Están en su escritorio: si quien la dirige retira la firma, puede enviarlas.
        [declined] La ciudad ya había declinado cuando las envió, así que no son parte de ninguna respuesta. Están en su escritorio: si quien la dirige lo retira, puede enviarlas.
       *[other] El último día ya había pasado cuando las envió, así que no forman parte de la respuesta de la ciudad. Están en su escritorio.
    }
what-you-wrote = Lo que escribió
see-draft = Ver el borrador

## Como hoja de cálculo
as-spreadsheet = Como hoja de cálculo
spreadsheet-sentence = Rellénela donde su equipo trabaje y tráigala aquí. Verá qué cambiaría antes de que se escriba nada.
download-sheet = Descargar la hoja de cálculo
questions-file = Las preguntas como hoja de cálculo
upload-head = Traerla de vuelta
field-spreadsheet = Hoja de cálculo
field-spreadsheet-hint = En formato .xlsx, de { NUMBER($megabytes) } MB como máximo.
look-through = Revisarla
error-not-spreadsheet = Elija una hoja de cálculo .xlsx; si es de otro tipo, guárdela antes así
error-spreadsheet = No se toma. Por corregir, en esta página: { NUMBER($count) }. Después, tráigala de nuevo
wrong-head = Qué corregir
would-change = Qué cambiaría
would-change-count = respuestas: { NUMBER($count) }
would-change-caption = Lo que hay ahora y lo que dice la hoja de cálculo
column-now = Ahora
column-written = Escrito por
column-new = En la hoja de cálculo
nothing-changes = Nada cambiaría: su ciudad ya dice todo esto.
stay-the-same = Respuestas que quedan como están: { NUMBER($count) }.
left-out = { $cell } queda fuera: la pregunta { NUMBER($number) } no se hace con las demás respuestas.
take-upload = Escribir estas respuestas ({ NUMBER($count) })
upload-crossed = Algo cambió desde que miró: vea de nuevo qué cambiaría y escríbalo después.
sheet-answers = Respuestas
sheet-until = Último día para responder: { $day }.
sheet-until-of = Respuestas de { $city }. Último día: { $day }.
sheet-how-answer = Escriba en las celdas con marco; las demás están bloqueadas.
sheet-how-choices = Elija una opción de la lista. Si pueden ser varias, escriba los números, por ejemplo 1; 3.
sheet-how-instead = Si no hay respuesta, deje su celda vacía y elija un motivo de la lista de al lado.
sheet-how-known = Lo que ya se sabe de su ciudad está en la última columna. Si sigue valiendo, escriba lo mismo como respuesta.
sheet-how-back = Traiga el archivo a la página de las respuestas de su ciudad: verá qué cambiaría antes de que se escriba nada.
sheet-how-table = Escriba abajo, una fila por celda.
sheet-how-file = Los archivos se entregan en la página de la pregunta.
column-key = Clave (no la cambie)
column-answer = Su respuesta
column-instead = En lugar de una respuesta
wrong-at = Hoja «{ $page }», { $cell }: { $what }
wrong-file =
    { $code ->
        [broken] El archivo no se puede leer. Guárdelo de nuevo como .xlsx y tráigalo otra vez.
        [much] El archivo contiene más que una hoja de respuestas. Use la que puede descargar aquí.
       *[heads] El archivo no tiene la fila con los títulos de sus columnas. Use el que puede descargar aquí.
    }
wrong-no-column = Ninguna columna se llama «{ $column }». Devuélvale ese título.
wrong-two-columns = «{ $column }» es el título de dos columnas. Deje una de ellas.
wrong-twice = esta pregunta ya está en la fila { $row }. Deje una de las dos.
wrong-long = es demasiado largo. Caben { NUMBER($most) } letras como máximo.
wrong-cell =
    { $code ->
        [key] falta la clave de la fila. Cópiela del archivo que puede descargar aquí.
        [unknown] «{ $typed }» no es la clave de ninguna pregunta de esta consulta.
        [version] «{ $typed }» es la clave de un texto que la pregunta nunca tuvo.
        [text] «{ $typed }» no se puede guardar como texto.
        [one] «{ $typed }» no es ninguna de las opciones.
        [several] «{ $typed }» no es una lista de las opciones.
        [scale] «{ $typed }» no es un número entero del 1 al 5.
        [number] «{ $typed }» no es un número.
        [day] «{ $typed }» no es un día.
        [both] hay una respuesta y un motivo para no darla. Deje uno de los dos.
        [reason] «{ $typed }» no es ninguno de los motivos de la lista.
        [table] «{ $typed }» está junto a la tabla. Escríbalo en las filas de abajo, una por celda.
        [cell-reason] el motivo se da para toda la tabla. Escríbalo en la fila de la pregunta.
        [file] «{ $typed }» no se entrega con una hoja de cálculo. Entregue el archivo en la página de la pregunta y vacíe la celda.
       *[formula] la fórmula da { $typed }.
    }
noticed-moved = La columna «{ $column }» está ahora en { $at }; se leyó allí.
noticed-renamed = { $cell } tiene el título de «{ $column }» en otro idioma; se leyó.
noticed-other-words = { $cell }: la pregunta { NUMBER($number) } tiene otro texto desde que se hizo este archivo. La respuesta queda con el texto del archivo.
noticed-not-in-file = La pregunta { NUMBER($number) } no está en el archivo; su respuesta queda.

## Who has answered
response = Quién ha respondido
response-sentence = Ciudades preguntadas: { NUMBER($asked) }. Firmadas: { NUMBER($signed) }.
by-region = Por región
region = Región
all-regions = Todas las regiones
your-region = { $name } (la suya)
asked-cities = Ciudades
share-signed = Firmadas, parte
rates-caption = Cómo están ahora las respuestas de las ciudades
who-has-not = Quién no ha firmado
waiting-caption = Ciudades que no han firmado, con el motivo si declinaron
all-answered = Han firmado todas las ciudades a su cargo
city = Ciudad
state = Estado
nudged = Último recordatorio de alguien
nudge-head = Recordar a quienes no han respondido
nudge-sentence = Ciudades a las que se puede escribir ahora: { NUMBER($count) }. Cada una recibe como mucho un correo así cada siete días.
nudge = Escribirles

## Results
results = Resultados y respuesta
results-sentence = Ciudades preguntadas: { NUMBER($asked) }. Firmadas: { NUMBER($signed) }.
as-file = Como archivo
what-was-said = Qué se dijo
all-cities = Todas las ciudades
share = Parte
number = N.º
value = Valor
answered = Respondieron
median = Mediana
cell-sum = { $cell }: total
cell-median = { $cell }: mediana
range = Intervalo
first-and-last = Primero y último
not-known = No se sabe
not-ours = No nos corresponde decirlo
range-between = de { $first } a { $last }
step-between = de { $from } a menos de { $to }
table-caption =
    { $unit ->
        [none] Pregunta { NUMBER($number) }: respondida por { NUMBER($answered) } de { NUMBER($asked) } ciudades preguntadas
       *[other] Pregunta { NUMBER($number) }: respondida por { NUMBER($answered) } de { NUMBER($asked) } ciudades preguntadas; en { $unit }
    }
too-few = No se muestra: respondieron menos de { NUMBER($from) } ciudades, o se deduciría una región oculta.
regions-hidden = Regiones no mostradas: { NUMBER($count) }. Respondieron menos de { NUMBER($from) } ciudades, o una región así se deduciría de las demás.
method = Cómo se contó
method-asked =
    { $whom ->
        [all] Se preguntó a todas las ciudades miembro: { NUMBER($count) }.
        [all-deciding] Se preguntó a todas las ciudades miembro y a las que están decidiendo: { NUMBER($count) }.
        [region] Se preguntó a las ciudades miembro de una región: { NUMBER($count) }.
       *[other] Se preguntó a las ciudades de una región, también a las que están decidiendo: { NUMBER($count) }.
    }
method-when = Del { $from } al { $until }.
method-answered = Respuestas firmadas, las únicas que cuentan: { NUMBER($count) }.
method-deciding = De ellas, de ciudades que estaban decidiendo si unirse: { NUMBER($count) }.
method-one = Cada ciudad cuenta una vez, sea cual sea su tamaño. Las partes son de las ciudades que respondieron la pregunta.
method-regions = Una región se muestra si respondieron al menos { NUMBER($from) } ciudades, miembros o que están decidiendo, y no se deduce de ella otra menor.
method-quotes = Solo se muestran palabras de ciudades que aceptaron ser citadas.
method-tables = Los números de las filas con nombre de una tabla se suman, cada celda con la misma regla que una pregunta: donde oculta el número hay «–». Las filas que ponen las ciudades no se suman.

## The reply
the-reply = La respuesta del destinatario
write-reply = Anotar la respuesta y lo que se hizo
write-reply-sentence = Diga primero qué se hizo con cada pregunta: el correo de la respuesta lo cuenta a quienes firmaron. Lo que diga más tarde se comunica en otro correo, uno al día como máximo.
field-reply-who = Quién respondió
field-reply-day = Qué día
field-reply-words = Qué dijo
field-reply-words-hint = Con sus palabras. Se envía a todas las personas cuya ciudad firmó.
error-reply-who = Diga quién respondió
error-reply-words = Escriba qué dijo
save-reply = Guardar la respuesta y avisar a las ciudades
what-was-done = Qué se hizo con ello
field-done = Qué se hizo
done-name =
    { $done ->
        [taken-up] aceptado
        [in-part] aceptado en parte
       *[other] no aceptado
    }
field-why = Por qué
field-why-hint = Una o dos frases que una ciudad pueda transmitir.
error-done = Elija qué se hizo
error-why = Diga por qué
say-it = Decirlo

## Mails
mail-asks-subject = Se consulta a su ciudad
mail-asks = La red hace las mismas preguntas a sus ciudades una vez y les cuenta qué resultó. A su ciudad se le pregunta sobre:
mail-until = El último día es el { $day }.
mail-how = Su equipo puede escribir con usted. Lo que su ciudad ya firmó se confirma con un clic. Usted firma.
mail-answer = Ver las preguntas y responder
mail-reminds-subject = Queda una semana para responder
mail-reminds = Su ciudad todavía no ha firmado sus respuestas. El último día es el { $day }.
mail-nudges-subject = Se echa de menos la respuesta de su ciudad
mail-nudges = { $name } ({ $title }) pide la respuesta de su ciudad. El último día es el { $day }. Bastan unos minutos para empezar, y «no se sabe» es una respuesta.
mail-tells-subject = Qué resultó de lo que dijo su ciudad
mail-tells = Su ciudad respondió esta consulta. Ahora hay una respuesta.
mail-tells-later-subject = Qué se hizo con las respuestas de su ciudad
mail-tells-later = Se dijo más sobre lo que se hizo con lo que dijo su ciudad.
mail-replied = { $who } dijo el { $day }:
mail-disposed =
    { $done ->
        [taken-up] Se aceptó, porque:
        [in-part] Se aceptó en parte, porque:
       *[other] No se aceptó, porque:
    }
mail-results = Ver todos los resultados

## What people are told after an act
done =
    { $act ->
        [begin_consultation] Es un borrador, para usted y su equipo. Redacte sus preguntas.
        [name_consultation] Las versiones están guardadas.
        [open_consultation] Está abierta. Se está preguntando a las ciudades, unas cuantas cada vez.
        [sign_consultation] Firmada. Puede retirarla hasta el último día.
        [decline_consultation] Quien pregunta ve que la ciudad no responde y por qué.
        [take_consultation_back] Vuelve a estar en curso.
        [confirm_sheet_answer] Confirmado.
        [bring_consultation_file] Aún no está escrito. Mire qué cambiaría y escríbalo después.
        [take_consultation_file] Las respuestas están escritas.
        [nudge_consultation] Se les ha escrito.
        [write_consultation_reply] La respuesta está junto a los resultados. Se avisa a quienes firmaron.
        [dispose_consultation] Está junto a la pregunta.
        [carry_consultation_on] Se le da continuidad. El hilo lleva de vuelta a la consulta.
        [hand_in_file] El archivo es parte de la respuesta de su ciudad.
       *[other] { "" }
    }

## What is refused
refused-title =
    { $code ->
        [not-yours] Esta consulta no es suya
        [opened] Ya se abrió
        [no-questions] No pregunta nada
        [enough] Pregunta ya todo lo que alguien responde
        [day-over] Su último día ya pasó
        [hangs-on] Otra pregunta depende de ella
        [not-your-city] Es la respuesta de otra ciudad
        [closed] El último día ya pasó
        [signed] La ciudad lo firmó
        [declined] La ciudad declinó
        [not-signed] No hay nada que retirar
        [not-leader] Firma quien dirige la ciudad
        [nothing-known] Ya no hay nada que confirmar
        [not-open] Ahora no pregunta
        [nudged] Ahora no se puede recordar a nadie
        [not-closed] Faltan respuestas
       *[other] La secretaría anota la respuesta
    }
refused-reason =
    { $code ->
        [not-yours] La secretaría y la presidencia preguntan a todos o a una región; quien dirige una región pregunta a esa región.
        [opened] Lo que responden las ciudades se queda como se preguntó.
        [no-questions] Una consulta se abre con al menos una pregunta.
        [enough] Más de cuarenta preguntas no las firma nadie.
        [day-over] Nadie podría responderla.
        [hangs-on] Aquella se hace solo a quienes responden así a esta.
        [not-your-city] Solo escribe la respuesta quien trabaja para la ciudad.
        [closed] Ya no se escribe ni se retira nada de la respuesta. Lo que tecleó antes se guarda como borrador.
        [signed] Lo firmado no se cambia.
        [declined] Dijo que no responde.
        [not-signed] La respuesta está en curso.
        [not-leader] Todo el equipo escribe; habla por la ciudad quien dirige su trabajo digital.
        [nothing-known] Lo sabido ha cambiado desde que se mostró la página.
        [not-open] Solo se recuerda a las ciudades mientras está abierta.
        [nudged] Cada ciudad recibe como mucho un correo así cada siete días, y las que faltan ya lo tuvieron o no tienen a quién escribir.
        [not-closed] Responder a algo que aún puede cambiar sería demasiado pronto.
       *[other] Así consta una sola vez, junto a los resultados.
    }
refused-remedy =
    { $code ->
        [not-yours] Pida a la secretaría que la haga.
        [opened] Cambie las palabras de una pregunta en el banco, para la próxima vez.
        [no-questions] Redacte una pregunta.
        [enough] Quite antes una.
        [day-over] Elija un día posterior.
        [hangs-on] Quite antes la otra.
        [not-your-city] Escriba a la ciudad.
        [closed] Vea los resultados o escriba a la secretaría.
        [signed] Quien dirige la ciudad puede retirarlo hasta el último día.
        [declined] Quien dirige la ciudad puede retirarlo hasta el último día.
        [not-signed] Siga escribiendo.
        [not-leader] Dígale que está lista.
        [nothing-known] Abra la pregunta otra vez.
        [not-open] Vea los resultados.
        [nudged] Inténtelo en unos días.
        [not-closed] Vuelva después del último día.
       *[other] Envíela a la secretaría.
    }

## What is held of people
personal-consultations = Lo que escribió en consultas
personal-consultations-why = La palabra de su ciudad y de la red, con el puesto que la escribió.
personal-consultations-since = tanto como la consulta, pues otros cuentan con lo dicho
personal-uploads = Hojas de cálculo que trajo a consultas
personal-uploads-why = Para que vea qué cambiaría antes de que se escriba.
personal-uploads-since = desde que se trajo; desaparece en cuanto se escribe
personal-sheet-files = Archivos que entregó en consultas
personal-sheet-files-why = La respuesta de su ciudad a una pregunta que pide un archivo.
personal-sheet-files-since = mientras dure la respuesta; desaparece si otro ocupa su lugar, si la ciudad dice otra cosa, o con usted
