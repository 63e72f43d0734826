# Palabras de las prácticas.

navigation = Prácticas
kind = práctica
confirm = Confirmar
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
        [machine] Traducida de { $language } por una máquina; lo que no tiene traducción está como se escribió.
       *[other] Traducida de { $language } por una persona; lo que no tiene traducción está como se escribió.
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
