# Preguntas a varios miembros.

navigation = Preguntas
kind-inquiry = una pregunta a varios miembros
kind-inquiries = Preguntas a varios miembros
holding-inquiries = Preguntas hechas
open-questions = Preguntas abiertas
board-sentence = Lo que preguntaron ciudades y nadie ha respondido todavía. Si lo sabe, escríbales; su página dice a quién.
nobody-answered = Nadie ha respondido todavía
debts =
    { $count ->
        [one] { $count } de ellas espera { NUMBER($days) } días o más
       *[other] { $count } de ellas esperan { NUMBER($days) } días o más
    }
nothing-open = Toda pregunta tiene su respuesta
nothing-open-sentence = Aquí está lo que espera más de un momento, con desde cuándo y a quién se preguntó.
topic = Tema
region = Región
all-of-them = todas
show = Mostrar
newer = preguntas más recientes
shown = se muestran { NUMBER($count) }, las más antiguas primero
asked-cities = se preguntó a: { $cities }
and-more =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
days-open =
    { $days ->
        [0] hoy
        [one] { $days } día
       *[other] { $days } días
    }
ask-six = Preguntar a los seis miembros que más probablemente lo saben
six-sentence = Una pregunta a estas personas, una sola vez. Si nadie responde en { NUMBER($days) } días, se pregunta a los seis siguientes y quien preside su región lo ve.
similar = Ya preguntado y contado
who-is-asked = A quién se pregunta y por qué
nobody-left = Ya se preguntó a todos los que podrían saberlo
nobody-left-sentence = O se les preguntó este trimestre lo máximo que la red permite. Desde el próximo trimestre habrá otros.
your-question = Su pregunta
who-reads-it = Quién lee la pregunta y las respuestas
shared-hint = Su ciudad y las personas preguntadas la leen en todo caso. Puede cambiarlo después.
only-those-asked = solo las personas preguntadas
all-members = todos los miembros
send-to-all = Enviar a todas
back-to-brief = El informe
reason-offered = ofrece ayuda sobre esto
reason-did = su ciudad hizo algo al respecto
reason-likeness = semejanza { $likeness } de 100
reason-speaks = responde en { $language }
reason-asked =
    { $times ->
        [one] preguntada una vez este trimestre
       *[other] preguntada { $times } veces este trimestre
    }
answers = Respuestas
no-answer-yet = Aún no hay respuesta
no-answer-sentence =
    { $state ->
        [settled] La necesidad se cerró antes de que alguien respondiera.
        [widened] Las seis primeras personas no respondieron, así que se preguntó a otras, y quien preside la región lo sabe.
       *[other] Quienes fueron preguntados la tienen en su mesa y en su correo.
    }
state-sentence =
    { $state ->
        [waiting] Espera su primera respuesta.
        [widened] Nadie respondió durante días, así que se preguntó a más miembros.
        [answered] Tiene respuesta. Diga cuál ayudó más.
       *[other] Está resuelta.
    }
what-next = Qué puede hacer ahora
who-was-asked = A quién se preguntó y por qué
rounds-asked =
    { $rounds ->
        [one] { $rounds } ronda
       *[other] { $rounds } rondas
    }
thread = De dónde viene y qué salió de ello
asked-on = preguntada el { $day }
answered-on = respondida el { $day }
read-by-members = la leen los miembros
read-by-those-asked = la leen las personas preguntadas
helped-most = la que más ayudó
version =
    { $status ->
        [original] escrita en { $language }
        [human] en { $language }, traducida por una persona
       *[other] en { $language }, traducida por una máquina
    }
same-answer = La misma respuesta en otros idiomas
has-answered = ha respondido
has-not-answered = no ha respondido
vacant = vacante
in-your-language = Una respuesta en su idioma
which-answer = Qué respuesta
add-version = Añadirla
begin-practice = Empezar una práctica con lo aprendido
ask-next-six = Preguntar ahora a los seis siguientes
open-to-members = Que la lean todos los miembros
close-to-members = Que la lean solo las personas preguntadas
your-thanks = Unas palabras de agradecimiento
thanks-hint = Llegan a quien respondió y quedan aquí. Pueden quedar vacías.
which-helped = Qué respuesta ayudó más
mark-receipt = Marcada como la respuesta que más ayudó. Su agradecimiento va de camino.
mark-it = Es la que más ayudó
credit =
    { $answers ->
        [one] Respondió { $answers } pregunta de otros miembros; { NUMBER($best) } de sus respuestas fueron las que más ayudaron.
       *[other] Respondió { $answers } preguntas de otros miembros; { NUMBER($best) } de sus respuestas fueron las que más ayudaron.
    }
answers-given = Respuestas que dio
verb =
    { $verb ->
        [mark] Diga qué respuesta ayudó más
        [help] Encuentre a alguien que responda
       *[other] Vea quién respondió
    }
mail-marked-subject = Su respuesta fue la que más ayudó a { $city }
mail-marked = { $name } ({ $title }, { $city }) marcó su respuesta como la que más ayudó.
mail-outcome-subject = Qué salió de su respuesta a { $city }
mail-outcome = Usted respondió a esta pregunta de { $city }:
mail-what-came-of-it = Esto salió de ello, en sus palabras:
mail-see-question = Ver la pregunta
refused-title =
    { $code ->
        [runs] Ya hay una pregunta en curso sobre esta necesidad
        [other-city] Esta pregunta es de otra ciudad
        [not-answered] Nadie ha respondido todavía
        [answered] Ya tiene respuesta
        [enough-asked] Ya se preguntó a bastantes miembros
        [nobody-left] No queda nadie a quien preguntar
        [settled] Está resuelta
        [same-language] Ya está escrita en ese idioma
       *[other] Estas palabras no son suyas
    }
refused-reason =
    { $code ->
        [runs] Una pregunta cada vez: así no se pregunta dos veces a nadie y todas las respuestas llegan a un mismo lugar.
        [other-city] Pertenece a { $city }, y su puesto no.
        [not-answered] No hay ninguna respuesta con la que hacerlo.
        [answered] Cuando alguien ha respondido, no se pregunta a nadie más.
        [enough-asked] Se preguntó a tres rondas de seis, y más cansaría a la red.
        [nobody-left] Se preguntó a todos los que podrían saberlo, o ya lo máximo que la red permite este trimestre.
        [settled] Su mejor respuesta está marcada o su necesidad está cerrada.
        [same-language] Una versión dice la respuesta en otro idioma.
       *[other] La ciudad que preguntó y quien respondió dicen una respuesta en otro idioma.
    }
refused-remedy =
    { $code ->
        [runs] Ábrala desde el informe: allí puede preguntar a los seis siguientes, o decir qué respuesta ayudó y preguntar de nuevo.
        [answered] Vuelva a la pregunta para leer las respuestas.
        [enough-asked] Pregunte a alguien que conozca, desde el informe.
        [nobody-left] Pregunte otra vez el próximo trimestre.
       *[other] Vuelva a la pregunta para ver qué se puede hacer.
    }

## Lo que se guarda de una persona
personal-inquiries = Preguntas que hizo a varios miembros
    .why = Quien responde tiene que saber qué se preguntó.
    .since = Se queda con el puesto, sin su nombre. Tras el borrado la secretaría mira si una frase la nombra.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_six] Su pregunta está en camino a las personas de abajo. Responden al correo o aquí.
        [mark_answer] Marcada como la respuesta que más ayudó.
        [widen_inquiry] Se pregunta a los siguientes miembros.
        [practice_from_answer] Es un borrador: nadie más lo lee hasta que usted lo muestre.
       *[other] { "" }
    }
