# El escritorio y la portada.

navigation = Escritorio
greeting = Buenos días, { $name }
need-label = ¿Qué necesita?
need-hint = Basta una frase. Verá quién se le parece, qué funcionó y quién puede ayudar. Nadie fuera de su ciudad la ve hasta que usted lo diga.
get-a-brief = Obtener un informe
waiting = Le espera a usted
waiting-count =
    { $count ->
        [one] { $count } asunto
        [many] { $count } asuntos
       *[other] { $count } asuntos
    }
nothing-waits = No hay nada pendiente
nothing-waits-sentence = Aquí aparece lo que otros piden a su cargo, con su fecha límite.
offers = Ofrecimientos a otras ciudades
your-city-page = la página de su ciudad
newest-needs = Lo que necesitan los miembros
all-needs = todas las necesidades
keep-it = añadir y cambiar
facts-and-offers = Datos y ofertas de su ciudad
members-in-care = Miembros
quiet-for = Sin actividad desde hace { NUMBER($days) } días
by-region = por región

## La portada
front-title = Ciudades que se ayudan
front-sentence = Una red de ciudades cuyos responsables digitales preguntan, responden y conservan lo que funcionó.
city-label = ¿De qué ciudad es usted?
city-hint = Cualquier ciudad del mundo, en cualquier alfabeto: Köln, Colonia, كولونيا
show-likest = Ver ciudades parecidas
numbers = La red en cifras honestas

## Sources
sources-title = De dónde vienen los datos
sources-sentence = Datos abiertos sobre ciudades y países, con la atribución que pide cada licencia.

## Las ciudades más parecidas a la de quien visita
likest-to = Miembros más parecidos a { $city }
likest-members = Ciudades de la red que se le parecen
likest-caption = Los miembros más parecidos, como máximo dos por país. 100 sería igual en todos los datos comparados.
nobody-comparable = Ningún miembro es comparable: los datos abiertos dicen demasiado poco de esta ciudad.
is-a-member = Esta ciudad es miembro de la red.
is-no-member = Esta ciudad aún no es miembro. Esta página es para quien lo esté pensando.
address-to-send = dirección de esta página
copy-address = Copiar la dirección
address-copied = Copiada
also-called-so = ¿Se refería a otra?
no-such-city = Aquí ninguna ciudad del mundo de más de 15.000 habitantes se llama «{ $typed }». Los nombres más cercanos:
practices-that-fit = Prácticas que encajan
joining = Qué añadiría unirse
joining-brief = Un informe para una necesidad
joining-brief-sentence = Su ciudad dice en una frase qué necesita y ve al momento quién se le parece en ese tema, qué prácticas encajan y quién puede ayudar. El informe se guarda y se cierra con lo que resultó.
joining-people = Personas a quienes preguntar
joining-people-sentence = Los miembros ven quién ocupa cada cargo en las demás ciudades, les preguntan directamente y reciben la respuesta en el mismo lugar.
joining-facts = Sus propios datos
joining-facts-sentence = Lo que su ciudad dice de sí misma, con año y fuente, va antes que los datos abiertos en cada comparación.
joining-offers = Lo que pueden dar
joining-offers-sentence = Lo que ofrece su gente aparece en los informes de las ciudades que lo necesitan.

## Cifras de la red
active-cities = Ciudades activas en los últimos 90 días
active-of-members = de { NUMBER($members) } miembros
towns-share = Proporción de ciudades pequeñas
towns-share-note = miembros de menos de 100.000 habitantes
days-to-answer = Días hasta que se responde una consulta
days-to-answer-note = mediana de los últimos 90 días
nothing-asked = aún no hay respuestas
last-export = Última exportación de todo
never = nunca
active-caption = Ciudades activas en los últimos 90 días, del total de miembros, por región y tamaño
column-region = Región
column-towns = Menos de 100.000
column-cities = Ciudades
column-metropolises = Más de un millón
active-share = { NUMBER($active) } de { NUMBER($members) }

## The design system
design-title = De qué están hechas las páginas

## Backups, for the secretariat
backups = Copias de seguridad
last-backup = Última copia
backup-never = nunca
backup-made = { $date }, { $megabytes } MB
backup-late = La última copia de seguridad tiene más de un día
backup-missing = Aún no se ha hecho ninguna copia de seguridad
backup-advice = Avise a quien administra esta red: lo que se introduce ahora se perdería con el disco.

## What a post needs at hand
print-page = Imprimir
member-lists = Listas de miembros
take-one-in = incorporar una
letters-to-members = Cartas a miembros
write-one = escribir una
organisations = Organizaciones y lo acordado
bodies-and-groups = Órganos y grupos de trabajo
open-list = abrir la lista
terms-ending = Mandatos que terminan pronto
see-whose = ver de quién
your-organisation = Lo que otros leen de ustedes y lo acordado
your-organisation-page = la página de su organización

## Reports of harassment
harassment-reports = Denuncias de acoso
name-reader = Nombrar quién las lee
running = Lo que está en marcha con usted
all-running = Todo el apoyo entre pares

## Lo que se ha retrasado, por correo
late-mail-subject =
    { $count ->
        [one] Algo que le espera se ha retrasado
       *[other] { $count } asuntos que le esperan se han retrasado
    }
late-mail =
    { $count ->
        [one] Su día ha pasado y le espera:
       *[other] Su día ha pasado y le esperan:
    }
late-mail-home = Todo lo que le espera
network-itself = Nombre, regiones y ciudades
keep-network = mantenerlos

## What waits for longer
later = Más adelante
