# Palabras de las prácticas.

navigation = Prácticas
kind = práctica
comma = { ", " }
not-known = no se sabe

## El directorio
directory-title = Prácticas de ciudades
directory-sentence = Qué hicieron las ciudades, cuánto costó, qué resultó y qué falló, cada dato con su fuente.
topic = Tema
any-topic = cualquier tema
original-language = Escrita en
any-language = cualquier idioma
show = Mostrar
practices-shown =
    { $count ->
        [one] { $count } práctica
        [many] { $count } de prácticas
       *[other] { $count } prácticas
    }
nothing-found = Aquí no hay prácticas
nothing-found-sentence = No hay nada sobre este tema y en este idioma.
all-practices = Todas las prácticas
pages = Partes de la lista de prácticas
older = anteriores

## Una práctica
print = Imprimir
show-original = Ver el original
show-translation = Ver la traducción
shown-as-written = Tal como se escribió, en { $language }.
translated =
    { $status ->
        [machine] Traducida del { $language } por una máquina; lo que no tiene traducción está como se escribió.
       *[other] Traducida del { $language } por una persona; lo que no tiene traducción está como se escribió.
    }
sources-do-not-say = No se sabe: las fuentes no lo dicen.
field =
    { $field ->
        [problem] El problema
        [done] Qué se hizo
        [worked] Por qué funcionó
        [failed] Qué falló
        [core] Qué debe quedar y qué se puede adaptar
        [paid_by] Quién pagó
        [staff] Personal
       *[time] Tiempo
    }
preconditions = Qué tendría que cumplirse
checked-against = Comparado con lo que se sabe de { $city }:
figures = Cifras
figures-table =
    { $count ->
        [one] { $count } cifra con su fuente
        [many] { $count } de cifras, cada una con su fuente
       *[other] { $count } cifras, cada una con su fuente
    }
column-what = Qué
column-kind = Tipo
column-amount = Cantidad
column-year = Año
figure-kind =
    { $kind ->
        [result] resultado
        [cost_setup] coste inicial
        [cost_yearly] coste anual
        [staff] personal
       *[size] tamaño
    }
cities-that-did = Ciudades que lo hicieron
cities-table =
    { $count ->
        [one] { $count } ciudad
        [many] { $count } de ciudades
       *[other] { $count } ciudades
    }
column-city = Ciudad
column-role = Papel
column-since = Desde
column-stage = Fase
where-it-is-from = de aquí viene
took-it-up = la adoptó
member = miembro
sources = Fuentes
undated = sin fecha
source-note = { $publisher }, { $published }; leído el { $read }
in-short = En breve
started = Inicio
ended = Fin
written-in = Escrita en
confirmed = Última confirmación
not-confirmed = no confirmada por la ciudad
newest-source-year = Fuente más reciente
contact = A quién preguntar
thread = Hilo
kind-and-date = { $kind }, { $date }
stage =
    { $stage ->
        [idea] en proyecto
        [pilot] piloto
        [running] en marcha
        [scaled] ampliada
        [paused] en pausa
        [stopped] terminada
       *[unknown] fase desconocida
    }
evidence =
    { $grade ->
        [claim] contado
        [count] actividad contada
        [before-after] antes y después
        [comparison] comparado con otros
       *[independent] evaluación independiente
    }

## Comparado con una ciudad
not-said = { $fact }: aún no se ha dicho
known-fact = { $fact }: { $value }
said-by-city = { $source }, según la ciudad
about-country = { $source }, sobre todo el país

## En un informe
brief-heading = Prácticas que encajan
all-on-the-topic = todas sobre este tema
nothing-fits = Ninguna práctica de la red responde aún a esta necesidad.
new-to-you = nueva
and-more-cities =
    { $count ->
        [one] { $first } y { $count } ciudad más
        [many] { $first } y { $count } de ciudades más
       *[other] { $first } y { $count } ciudades más
    }
why-here = Por qué está aquí
factors-are-multiplied = Se multiplican cuatro factores de 0,05 a 1; el producto más alto va primero.
relevance = Pertinencia
words-in-common = { $share } de las palabras de su necesidad
likeness-of-cities = Parecido de las ciudades que lo hicieron
likest-city = la más parecida es { $city }
no-city-comparable = ninguna ciudad que lo hizo es comparable
strength-of-evidence = Solidez de las pruebas
freshness = Actualidad
newest-source = fuente más reciente de { $year }
no-dated-source = ninguna fuente tiene fecha
product = Producto

## The sum behind a place in the brief
why-this = Por qué «{ $title }» está aquí

## Writing a practice
new-practice = Escribir una práctica
new-practice-sentence = Su ciudad lee primero el borrador. Usted lo muestra a otros cuando esté listo.
write-practice = Escribir esta práctica
change-practice = Cambiar esta práctica
see-practice = Ver la práctica
begin-draft = Empezar el borrador
is-a-draft = Es un borrador. Solo lo lee su ciudad.
is-withdrawn = Retirada por su ciudad
is-overdue = Hace 18 meses que nadie dice si esto sigue en marcha.
parts = Partes
field-title = Título
title-hint = Lo que se hizo, en una línea
field-summary = Resumen
topics = Temas
choose = elegir
save = Guardar
add-entry = Añadir
reason = Motivo
who-reads-it = Quién la lee
who-reads-it-hint = Se muestra cuando dice el problema, lo que se hizo y al menos una fuente.
show-members = Mostrarla a todos los miembros
show-everybody = Mostrarla a todo el mundo
withdraw-practice = Retirar esta práctica
version-there = escrita
version-missing = aún no escrita
sources-first = Una cifra necesita su fuente. Añada antes la fuente.
figures-hint = Cada entrada nombra una de las fuentes de esta práctica.
preconditions-hint = Lo que debe cumplirse en una ciudad que también lo haga. Deben cumplirse todas las filas.
lessons-hint = Lo que falló es lo que más ayuda a otros.
source-title = Título de la fuente
source-address = Dirección
source-address-hint = Empieza por https://
source-publisher = Quién la publicó
source-published = Año de publicación
source-read = Día en que la leyó
figure-what = Lo que se contó
figure-what-hint = Por ejemplo: personas que terminaron el curso
figure-unit = Unidad
figure-currency = Moneda de un coste
figure-currency-hint = Tres letras, como EUR; vacío si no es dinero
figure-source = Fuente que lo dice
row-fact = Dato de una ciudad
row-comparison = Tiene que ser
row-value = Esto
row-value-hint = Un número, sí o no; varios números separados por punto y coma
row-clause = Con sus palabras, en inglés
row-clause-hint = A quien lee en otras lenguas se le dice el dato mismo
yes = sí
no = no
error-empty = Escriba algunas palabras
error-no-reason = Diga por qué decidió no hacerlo
error-topic = Elija un tema de la lista
error-member = Elija una ciudad miembro de la lista
error-ended = Escriba un año que no sea anterior al comienzo
error-address = Escriba la dirección completa, desde https://
error-read = Escriba un día que no sea futuro, como 2026-03-02
error-number = Escriba un número, como 1200
error-currency = Escriba la moneda de un coste con tres letras; déjela vacía en lo demás
error-no-source = Elija la fuente que lo dice: no se admite una cifra sin su fuente
error-fact = Elija un dato de la lista
error-comparison = Un dato que se responde con sí o no solo puede «ser» uno de ellos
error-value = Escriba un número, o sí o no si el dato lo pide
error-city = Ninguna ciudad se llama así. Escriba otro nombre suyo

## Its city and others say
our-city = Su ciudad y esta práctica
what-you-can-do = Lo que puede hacer
what-cities-say = Lo que dicen las ciudades
say-whether = Diga si sigue en marcha
still-runs = Sigue en marcha
how-it-stands = Cómo está
since-day = Desde qué día
confirm-words = Con sus palabras
say-it = Decirlo
no-contact = nadie
contact-hint = Uno de sus cargos. Pasa a quien ocupe el cargo después. Aparece en «quién puede ayudar» si responde preguntas.
we-did-this-too = También lo hicimos, o decidimos que no
what-we-did = Lo que hizo su ciudad
what-we-changed = Lo que cambió, o por qué decidió no hacerlo
what-it-changed = Lo que dice la ciudad
kind-adoption = adopción
verb-see = Ver lo que hicieron
mark-seen = Visto
holding-contacts = Prácticas por las que se pregunta a este cargo
confirm-by-mail = Pulse el botón si sigue en marcha. Si cambió o terminó, entre y dígalo.
confirm-receipt = Ha dicho que sigue en marcha.

## The directory's other filters
evidence-at-least = Prueba mínima
country-code = País, dos letras
size-of-city = Tamaño de la ciudad
any-size = cualquier tamaño

## What practices hold of a person
personal-practices = Prácticas que escribió en sus cargos
    .why = Pertenecen a la ciudad.
personal-confirmations = Lo que dijo de prácticas en sus cargos
    .why = Así otros ven si una práctica sigue en marcha.
personal-adoptions = Lo que dijo que su ciudad hizo con prácticas
    .why = Quien dio la práctica aprende de ello.
personal-stays = Queda con el cargo, sin su nombre. Tras el borrado, la secretaría mira si alguna frase lo nombra.

## Words with something in them
confirmed-on = confirmada el { $day }
write-part = escribir: { $part }
version-in = Versión en { $language }
remove-entry = Quitar: { $entry }
fields-written = { $done } de { $all } escritos
error-too-long = Acórtelo a { $most } letras
error-year = Escriba un año de { $first } a { $last }
error-topics = Elija de uno a { $most } temas
mail-confirm = Su cargo es el contacto de «{ $practice }». Hace 18 meses que nadie dice si sigue en marcha.
mail-confirm-how = Con una pulsación dice que sigue en marcha, hasta el { $until }. Si cambió o terminó, entre y dígalo.
mail-confirm-subject = ¿Sigue en marcha «{ $practice }»?
entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
part =
    { $part ->
        [title] Título y resumen
        [story] El problema y lo que se hizo
        [sources] Fuentes
        [figures] Cifras: resultados, coste, personal
        [effort] Dinero, personal y tiempo en palabras
        [lessons] Lo que funcionó y lo que falló
        [preconditions] Lo que tendría que cumplirse
        [cities] Ciudades que lo hicieron
        [basics] Temas, fase y años
       *[version] Versión en otra lengua
    }
comparison =
    { $comparison ->
        [at_least] como mínimo
        [at_most] como máximo
        [is] exactamente
       *[one_of] uno de
    }
said =
    { $said ->
        [runs] sigue en marcha
        [changed] cambió
       *[ended] terminó
    }
adoption-status =
    { $status ->
        [planning] lo prepara
        [running] lo tiene en marcha
        [ended] lo hizo y lo terminó
       *[against] lo estudió y decidió no hacerlo
    }
size =
    { $size ->
        [town] menos de 100.000 personas
        [city] de 100.000 a un millón
       *[metropolis] más de un millón
    }

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Su cargo no escribe prácticas
        [other-city] Esta práctica es de otra ciudad
        [withdrawn] Esta práctica se retiró
        [not-complete] Esta práctica aún no se puede mostrar
        [not-named] Su ciudad no figura en esta práctica
        [own-practice] Esta práctica es de su propia ciudad
        [not-shown] Esta práctica es un borrador
        [other-post] Este cargo es de otra ciudad
        [source-in-use] Esta fuente se usa
        [origin-stays] La ciudad de origen se queda
       *[not-the-contact] Esto espera a otro cargo
    }
refused-reason =
    { $code ->
        [not-a-writer] Escriben el líder y los técnicos de una ciudad miembro por la suya, y la secretaría por cualquiera.
        [other-city] Solo la cambian su propia ciudad y la secretaría.
        [withdrawn] Lo retirado ya no se cambia.
        [not-complete] Tiene que decir el problema, lo que se hizo y al menos una fuente.
        [not-named] Solo las ciudades que lo hicieron dicen cómo está.
        [own-practice] Lo que hizo su ciudad está en la propia práctica.
        [not-shown] Por ahora solo la lee su ciudad.
        [other-post] Una ciudad da como contacto uno de sus cargos.
        [source-in-use] Una cifra o una ciudad se apoya en esta fuente.
        [origin-stays] Una práctica es siempre de una ciudad.
       *[not-the-contact] Solo lo marca como visto el contacto de la ciudad que dio la práctica.
    }
refused-remedy =
    { $code ->
        [not-complete] Diga antes lo que falta.
        [source-in-use] Quite antes lo que se apoya en ella.
       *[other] Vuelva a la práctica para ver qué se puede hacer.
    }

## For a stranger's city
nothing-was-asked = igual para todas aquí: no se expuso ninguna necesidad

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_practice] Es un borrador: nadie más lo lee hasta que usted lo muestre.
        [withdraw_practice] La práctica está retirada.
        [confirm_practice] Confirmada: está al día desde hoy.
        [adopt_practice] Su ciudad ya figura aquí.
       *[other] { "" }
    }
