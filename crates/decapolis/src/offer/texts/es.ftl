# Ofertas de ayuda y cuántas veces se pregunta a una ciudad.

kind-offer = una oferta
offers = Ofertas de ayuda
offered-now = Lo que está en pie ahora
offers-sentence = Lo que ciudades y personas dicen que pueden dar: una llamada, un texto, una visita.
what-it-offers = Qué ofrece
no-offers = Aún no ofrece nada. Una ciudad dice qué ofrece y las demás lo encuentran en sus informes.
no-offers-here = Nadie ofrece ayuda sobre esto todavía
no-offers-sentence = A quien la ofrezca primero lo encontrarán todos los que la necesiten.
all-offers = Todas las ofertas de la red
all-topics = todos los temas
show = Mostrar
earlier = ofertas anteriores
shown =
    { $count ->
        [one] se muestra { $count }
       *[other] se muestran { $count }, las últimas primero
    }
offer-something = Ofrecer algo a otras ciudades
once-sentence = Dígalo una vez. Dos veces al año se le pregunta si sigue en pie; basta con pulsar un botón.
topic = Tema
what-you-offer = Qué ofrece
offer-hint = Con sus palabras y en su idioma: una llamada, un texto, una visita
kinds-of-help = Tipos de ayuda
kinds-hint = Elija todos los que correspondan. Sin elegir ninguno, son respuestas a preguntas.
languages = Idiomas
languages-hint = En los que puede ayudar. Sin elegir ninguno, el de esta página.
hours-a-month = Horas al mes
hours-hint = Cuántas puede dar, más o menos. Déjelo vacío si no puede decirlo.
available = Cuándo
available-hint = Días, horas, meses: como usted lo diría. Puede quedar vacío.
in-return = Qué espera a cambio
in-return-hint = Nada es una buena respuesta. Puede quedar vacío.
make-offer = Ofrecerlo
save = Guardar
change = Cambiar esta oferta
withdraw = Retirar esta oferta
ask-about-need = Preguntar por una necesidad suya
still-stands = Sigue en pie
does-it-stand = Diga si sigue en pie
confirmed-on = Última confirmación
capacity = Cuántas veces se pregunta a esta ciudad
asked-of = preguntada { $asked } de { $limit } veces este trimestre
at-its-limit = preguntada { $limit } veces este trimestre, lo máximo que la red permite: se le puede volver a preguntar desde el { $day }
not-confirmed = sin confirmar
not-confirmed-sentence = Nadie ha confirmado esta oferta desde hace más de medio año, así que no se pregunta a su puesto por ella.
set-limit = Cuántas veces se pregunta a una ciudad
limit-sentence = A ninguna ciudad se le pide ayuda más veces que estas en un trimestre, pregunte quien pregunte. Doce es más o menos una vez por semana, lo que puede responder alguien con otras tareas.
limit-label = Veces por trimestre
limit-hint = Un número, por ejemplo 12
error-topic = Elija un tema de la lista
error-words = Escriba qué ofrece, basta una frase
error-hours = Escriba de 1 a { NUMBER($max) } horas, o nada
error-kinds = Elija tipos de ayuda de la lista
error-limit = Escriba un número de 1 a { NUMBER($max) }
mail-confirm-subject = ¿Sigue en pie su oferta?
mail-confirm = Usted ofreció esto a otras ciudades. ¿Sigue en pie?
mail-confirm-how = Hasta el { $until } basta con pulsar un botón, sin iniciar sesión. Si ya no sigue en pie, no haga nada: se mostrará como sin confirmar y nadie le preguntará por ella.
confirm-receipt = Su oferta sigue en pie. Se le preguntará otra vez dentro de medio año.
refused-title =
    { $code ->
        [other-city] Esta página es de otra ciudad
        [not-a-member] Esta ciudad no es miembro
        [other-post] Esta oferta es de otro puesto
       *[other] A esta ciudad ya se le ha preguntado bastante
    }
refused-reason =
    { $code ->
        [other-city] Quien dirige la ciudad y su personal dicen qué ofrece, y su puesto no es uno de ellos.
        [not-a-member] Lo que una ciudad ofrece se muestra mientras es miembro.
        [other-post] De una oferta se ocupa el puesto que la hizo.
       *[other] Se le ha preguntado { $limit } veces este trimestre, lo máximo que la red permite.
    }
refused-remedy =
    { $code ->
        [other-city] Pregunte a alguien de esa ciudad; su página dice a quién.
        [not-a-member] Escriba a la secretaría.
        [other-post] Pregunte a quien ocupa ese puesto.
       *[other] Pregunte a otra ciudad, o a esta desde el { $day }.
    }

## Lo que se guarda de una persona
personal-offers = Ofertas de ayuda
    .why = Para que otros encuentren quién puede ayudar, con sus palabras.
    .since = Se queda mientras la oferta siga en pie. El borrado la elimina.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_offer] Su oferta está publicada. Dos veces al año se le preguntará si sigue en pie.
        [confirm_offer] Confirmada por otro medio año.
        [withdraw_offer] La oferta está retirada. Nadie acudirá a usted por ella.
       *[other] { "" }
    }
