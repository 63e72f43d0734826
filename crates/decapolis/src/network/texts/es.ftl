# Palabras de la red: ciudades, regiones, datos.

navigation = Red
kind-cities = Ciudades
yes = Sí
no = No

## The directory and a city
directory-title = Ciudades de la red
directory-sentence = Quién está en la red, dónde y qué ofrece.
column-city = Ciudad
column-country = País
column-region = Región
column-population = Población
members-table = miembros
facts-of-city = Lo que se sabe de { $city }
people-of-city = Con quién hablar
vacant = vacante
stands-in = en funciones
entered-by-city = indicado por la ciudad
about-country = sobre todo el país
standing =
    { $standing ->
        [lead] en conversación
        [pending] decidiendo
        [active] miembro
        [lapsed] no renovada
       *[other] se retiró
    }

world-map = Mapa del mundo dibujado por sus ciudades, con los miembros de la red
map-members = miembros

## How alike two cities are
column-rank = Puesto
column-likeness = Parecido
column-reasons = Por qué, y qué la distingue
column-fact = Dato
column-own = Su ciudad
column-part = Parte de la diferencia
member = miembro
why = por qué
why-city = Por qué { $city }
sum-caption = Todos los datos comparados con { $city }: parecido { $likeness } de 100
not-known = no se sabe
dropped-out = no cuenta
role =
    { $role ->
        [national_capital] capital nacional
        [regional_centre] centro de su región
       *[other] ni capital ni centro
    }

## Directorio y regiones
as-a-file = Como archivo (CSV)
all-of-them = todas
offers-on = Ofrece ayuda en
column-standing = Situación
show = Mostrar
cities-count =
    { $count ->
        [one] { $count } ciudad
        [many] { $count } ciudades
       *[other] { $count } ciudades
    }
regions-title = Regiones
people-of-region = Quién encabeza la región
open-needs = Necesidades abiertas
went-quiet = Quién calla
quiet-caption = Ciudades de las que nadie ha hecho nada en { NUMBER($days) } días
terms-ending = Mandatos que terminan pronto
terms-caption = Mandatos que terminan en { NUMBER($days) } días
column-holder = Quién
column-post = Cargo
column-until = Hasta
refused-title =
    { $code ->
        [other-city] Esta es la página de otra ciudad
        [not-a-member] Esta ciudad no es miembro
        [not-secretariat] La situación la lleva la secretaría
        [region-has-cities] Hay ciudades en esta región
       *[other] La ciudad ya está en esa situación
    }
refused-reason =
    { $code ->
        [other-city] Quienes dirigen y trabajan para una ciudad dicen qué es y qué ofrece, y su cargo no es de ella.
        [not-a-member] Lo que una ciudad dice de sí misma se muestra mientras es miembro.
        [not-secretariat] Su cargo no cambia la situación de una ciudad en la red.
        [region-has-cities] No pertenecerían a ninguna.
       *[other] Nada cambiaría y el historial no diría por qué.
    }
refused-remedy =
    { $code ->
        [other-city] Pregunte a alguien de esa ciudad; su página dice a quién.
        [not-a-member] Escriba a la secretaría.
        [not-secretariat] Escriba a la secretaría.
        [region-has-cities] Muévalas antes a otra región.
       *[other] Elija otra situación.
    }

## Mantener la página de una ciudad
keep = Mantener esta página
keep-title = Mantener la página de { $city }
mend = corregir: { $fact }
add-a-fact = Indique un dato de su ciudad
fact = Dato
choose = elija
value = Valor
value-hint = Un número, o sí o no
year = Año
source = Fuente
source-hint = Quién lo contó: un registro, una encuesta, un documento municipal
enter-fact = Guardar el dato
you-answer = Usted responde a preguntas de otros miembros
you-do-not-answer = Usted no responde a preguntas de otros miembros
stop-answering = Dejar de responder
begin-answering = Respondo preguntas
said-so-far = Dicho hasta ahora
withdraw = Retirar: { $what }
reason = Motivo
change-standing = Cambiar la situación
history = Situación en la red
standing-since = { $standing } desde { $day }: { $reason }
error-fact = Elija un dato de la lista
error-number = Escriba un número, por ejemplo 508.394 o 36,5
error-yes-no = Escriba sí o no
error-year = Escriba un año de { $first } a { $last }
error-source = Escriba quién lo contó
error-standing = Elija una situación de la lista
error-reason = Escriba por qué, basta una frase
error-too-long = Use como máximo { NUMBER($max) } letras

## Traspasar un cargo
hand-over = Traspasar
hand-over-title = Traspasar: { $post }
hand-over-sentence = Lo que depende del cargo pasa con él. Lo ve todo antes de hacerlo, y puede deshacerse en un día.
held-by = lo ocupa { $holder }
what-passes = Lo que pasa con el cargo
nothing-passes = No hay nada abierto en este cargo.
who-takes-it = Quién lo asume
somebody-new = alguien nuevo
new-name = Nombre, si es alguien nuevo
new-email = Correo, si es alguien nuevo
since-when = Desde cuándo
since-hint = Desde el comienzo de ese día
how = Cómo
appointed = con nombramiento
acting = en funciones hasta que se nombre a alguien
see-what-passes = Ver qué pasa con él
hand-it-over = Traspasarlo
change-it = Cambiar algo
will-hold = Desde el { $day } ocupa este cargo { $name }. Puede deshacerse en un día.
will-act = Desde el { $day } está en funciones { $name }. Puede deshacerse en un día.
was-handed-over = El cargo se traspasó, desde el { $day }.
was-undone = Este traspaso se deshizo el { $day }.
undo = Deshacer este traspaso
error-from = Escriba un día entre hoy y dentro de un año
error-person = Elija a alguien de la lista
error-name = Escriba un nombre
error-email = Escriba una dirección de correo, por ejemplo nombre@ciudad.org
hand-over-refused-title =
    { $code ->
        [not-yours] Este cargo no le toca traspasarlo
        [meanwhile] Alguien traspasó este cargo mientras tanto
        [passes-later] Otra persona asume este cargo más adelante
        [same-person] Esa persona ya ocupa el cargo
        [too-late] Es tarde para deshacerlo
       *[other] Ya se deshizo
    }
hand-over-refused-reason =
    { $code ->
        [not-yours] Un cargo lo traspasa quien lo ocupa, quien dirige en la ciudad o la secretaría.
        [meanwhile] Lo ocupa otra persona que cuando abrió la página.
        [passes-later] Hasta ese día solo se puede suplir.
        [same-person] Nada cambiaría.
        [too-late] Un traspaso puede deshacerse durante un día.
       *[other] Se deshace una sola vez.
    }
hand-over-refused-remedy =
    { $code ->
        [not-yours] Pida a alguna de esas personas que lo haga.
        [meanwhile] Abra de nuevo la página para ver quién lo ocupa.
        [passes-later] Elija un día posterior, nombre a alguien como suplente o deshaga el traspaso previsto.
        [same-person] Elija a otra persona.
        [too-late] Traspase el cargo otra vez.
       *[other] Abra la página de la ciudad para ver quién lo ocupa.
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] Grados desde el ecuador
        [role] Papel en su país
        [people_nearby] Personas que viven cerca
        [population] Población
        [country] País
        [region] Región del mundo
        [subregion] Parte del mundo
        [main_language] Idioma principal
        [currency] Moneda
        [income_group] Grupo de ingresos
        [eu_member] Miembro de la Unión Europea
        [landlocked] Sin litoral
        [least_developed] País menos adelantado
        [landlocked_developing] País en desarrollo sin litoral
        [small_island] Estado insular pequeño
        [climate] Clima (Köppen)
        [median_age] Edad mediana
        [household_size] Tamaño del hogar
        [foreign_born_percent] Nacidos en el extranjero
        [sunshine_hours_per_day] Horas de sol al día
        [warmest_month_celsius] Mes más cálido, °C
        [coldest_month_celsius] Mes más frío, °C
        [drinking_water_percent] Hogares con agua potable
        [sewerage_percent] Hogares con alcantarillado
        [dense_urban_land_percent] Suelo urbano denso
        [loose_urban_land_percent] Suelo urbano disperso
        [industrial_land_percent] Suelo industrial
        [transport_land_percent] Suelo para transporte
        [other_artificial_land_percent] Otro suelo artificial
        [green_urban_land_percent] Suelo verde urbano
        [agricultural_land_percent] Suelo agrícola
        [natural_land_percent] Suelo natural
        [country_population] Población del país
        [country_area_km2] Superficie del país, km²
        [population_density_per_km2] Habitantes por km² en el país
        [urban_percent] Población urbana
        [gdp_per_head_usd] PIB por habitante, USD
        [gdp_per_head_ppp_usd] PIB por habitante, paridad de poder adquisitivo
        [real_gdp_per_head_usd] PIB real por habitante, USD
        [gni_per_head_usd] Ingreso por habitante, USD
        [internet_users_percent] Personas que usan internet
        [broadband_per_100] Líneas de banda ancha por 100 personas
        [mobile_per_100] Líneas móviles por 100 personas
        [secure_servers_per_million] Servidores seguros por millón de personas
        [electricity_percent] Personas con electricidad
        [gini_index] Desigualdad (Gini)
        [fine_dust_micrograms_per_m3] Polvo fino, µg/m³
        [share_over_65] Personas de 65 años o más
        [unemployment_percent] Desempleo
        [tertiary_enrolment_percent] Matrícula en educación superior
        [algorithm_register] Registro de algoritmos
        [council_mandate] Acuerdo del pleno municipal
        [data_team] Equipo de datos
        [digital_identity] Identidad digital para residentes
        [housing_municipal] La ciudad posee vivienda
        [innovation_budget] Presupuesto de innovación
        [online_services] Servicios en línea
        [open_data_portal] Portal de datos abiertos
        [owns_fibre] La ciudad posee red de fibra
        [participatory_budget_lawful] El presupuesto participativo es legal
        [privacy_officer] Responsable de privacidad
        [public_transport_municipal] La ciudad gestiona el transporte público
        [public_wifi] Wifi público
        [schools_municipal] La ciudad gestiona escuelas
        [sensor_register] Registro de sensores
        [social_services_municipal] La ciudad gestiona los servicios sociales
        [staffed_service_points] Puntos de atención con personal
        [street_lighting_municipal] La ciudad posee el alumbrado
        [telephone_help_line] Línea telefónica de ayuda
        [university_in_city] Universidad en la ciudad
        [volunteer_programme] Programa de voluntariado
        [water_municipal] La ciudad gestiona el agua
        [it_staff] Personal informático
        [public_libraries] Bibliotecas públicas
       *[other] un dato
    }

## The directory in parts
parts-of-directory = Partes del directorio
first-cities = primeras ciudades
next-cities = ciudades siguientes
cities-from-to = De { $first } a { $last }
## Organizaciones y acuerdos de colaboración
organisations-title = Organizaciones
organisations-sentence = Quién aporta dinero, investigación o servicios, y qué se acordó.
organisations-count =
    { $count ->
        [one] { $count } organización
        [many] { $count } organizaciones
       *[other] { $count } organizaciones
    }
no-organisations = Aquí estarán las organizaciones
no-organisations-sentence = La secretaría las añade.
organisation-kind =
    { $kind ->
        [company] Empresa
        [foundation] Fundación
        [university] Universidad
        [association] Asociación nacional de ciudades
        [international] Organismo internacional
       *[other] Otra organización
    }
kind-of-organisation = Tipo
kind-organisations = Organizaciones
add-organisation = Añadir una organización
edit-organisation = Describir { $name }
edit = Editar
save = Guardar
organisation-name = Nombre de la organización
about-organisation = Qué es
about-organisation-hint = En dos o tres frases, en su idioma.
organisation-offers = Qué ofrece a las ciudades
organisation-offers-hint = Dinero, investigación, personas, datos, servicios. Sin publicidad.
website = Su sitio
website-hint = Por ejemplo https://fund.example. Puede omitirse.
open-website = abrir su sitio
people-of-organisation = Personas de la organización
declared-interests = Vínculos declarados
error-organisation-name = Escriba el nombre de la organización
error-organisation-kind = Elija un tipo
error-organisation-about = Diga qué es
error-website = Escriba una dirección que empiece por https://
organisation-refused-title =
    { $code ->
        [not-secretariat] La secretaría añade las organizaciones
       *[other] Esta es la página de otra organización
    }
organisation-refused-reason =
    { $code ->
        [not-secretariat] Para que cada una esté una sola vez.
       *[other] La describen su gente y la secretaría.
    }
organisation-refused-remedy = Escriba a la secretaría.
partnerships = Qué se acordó
no-partnerships = No hay acuerdos que usted pueda leer
no-partnerships-sentence = Los miembros leen lo acordado, y todo el mundo lo que muestra la secretaría.
kind-partnership = acuerdo
partnership-verb =
    { $verb ->
        [confirm] Leer y confirmar
        [agree] Anotar el acuerdo
       *[other] Renovar o terminar
    }
partnership-state =
    { $state ->
        [proposed] propuesto
        [agreed] acordado
        [ran-out] vencido
       *[other] terminado
    }
lasts = del { $from } al { $until }
partnership-with = Acuerdo con { $name }
propose-partnership = Proponer un acuerdo
propose-sentence = La organización lo lee y lo confirma. Hasta entonces solo lo ven las dos partes; una vez acordado, todos los miembros.
partner-gives = La organización aporta
network-gives = La red aporta
gives = { $name } aporta
gift-hint = Dinero y para qué, o servicios, personas, datos, salas.
partner-sum = Suma que aporta la organización
partner-currency = Moneda de esa suma
network-sum = Suma que aporta la red
network-currency = Moneda de la suma de la red
sum-hint = Por ejemplo 25000. Déjelo vacío si es en especie.
currency-hint = Tres letras, por ejemplo EUR.
partner-rules = Qué no puede hacer el socio
partner-rules-hint = Por ejemplo: no vender sin permiso de la ciudad, no leer entrevistas, ningún derecho exclusivo.
first-day = Primer día
last-day = Último día
confirm-partnership = Confirmar por nuestra organización
note-agreement = Anotar que ambas partes acordaron
end-partnership = Terminar este acuerdo
end-reason = Por qué termina
read-by-two-sides = lo leen las dos partes
read-by-members = lo leen los miembros
waits-for = { $name } lo lee y lo confirma, o la secretaría anota que se acordó.
partnership-ends-soon = Su último día es el { $day }. La secretaría propone lo que sigue o lo termina.
partnership-ran-out = Su último día ya pasó. La secretaría dice por qué termina o propone lo que sigue.
ended-because = Terminado el { $day }: { $reason }
proposed = Propuesto
agreed = Acordado
for-the-network = por la red
error-gift = Diga qué aporta esta parte, aunque sea nada
error-partner-rules = Diga qué no puede hacer el socio
error-currency = Escriba tres letras, por ejemplo EUR
error-sum = Escriba una suma mayor que cero, por ejemplo 25000
partnership-refused-title =
    { $code ->
        [not-secretariat] Esto lo hace la secretaría
        [not-your-side] Esto es de las dos partes
        [not-proposed] Esta propuesta ya se resolvió
        [not-agreed] Nadie lo ha acordado todavía
       *[other] Este acuerdo ha terminado
    }
partnership-refused-reason =
    { $code ->
        [not-secretariat] Habla por la red en los acuerdos.
        [not-your-side] Confirma la gente de la organización o la secretaría.
        [not-proposed] Entretanto se acordó o terminó.
        [not-agreed] A otros solo se muestra lo que acordaron las dos partes.
       *[other] Ya no puede cambiarse nada en él.
    }
holding-partnerships = Acuerdos pendientes
bodies-of-city = Participa en
bodies-link = Órganos
programmes-link = Programas
interests-link = Vínculos declarados
## People: inviting, ending, finding
kind-posts = Personas y cargos
find-people = Buscar personas
keep-people = Personas e invitaciones
people-title = Personas: { $home }
people-sentence = Invite a alguien a un cargo. Lo ocupa cuando pulsa el botón del correo; antes no cambia nada.
who-holds-what = Quién ocupa qué
invited-not-here = Personas invitadas
nobody-is-invited = Ahora no hay nadie invitado
invite-somebody = Invitar a alguien
a-new-post = un cargo nuevo
which-post = Qué cargo
which-function = Se incorpora como
invite-title = Cómo se llama el cargo
invite-title-hint = Para un cargo nuevo: Responsable de datos abiertos
invite-language = Idioma del correo
invite-until = Hasta
invite-until-hint = El último día de su mandato
send-invitation = Enviar la invitación
error-post = Elija un cargo de la lista
error-title = Escriba cómo se llama el cargo, 200 letras como mucho
error-function = Elija qué puede hacer
error-until = Escriba un día entre hoy y dentro de diez años
invited-on = invitación del { $day }
not-signed-in-yet = aún no ha entrado
invitation-is-over = demasiado antigua para aceptarla: envíela otra vez
send-again = Enviar otra vez: { $name }
withdraw-invitation = Retirar: { $name }
invited-title = { $name }, { $home } le invita a un cargo
invited-sentence = Pulse el botón para ocupar el cargo. Después enviamos a su dirección un enlace para entrar; vale 10 minutos, en este navegador.
post-until = hasta el { $until }
take-post-up = Ocuparlo y enviarme un enlace para entrar
mail-invites-subject = { $home } le invita a un cargo
mail-invites = { $name }, { $title }, { $home }, le invita a un cargo en { $network }:
mail-invites-how = Abra el enlace y pulse allí el botón hasta el { $until }. Si no hace nada, no pasa nada.
mail-invites-link = Ver la invitación
invitation-refused-title = Esto no se puede hacer
invitation-refused-reason =
    { $code ->
        [not-yours] Quién ocupa los cargos de una ciudad lo llevan quien la dirige y la secretaría.
        [not-this-function] Un cargo de este tipo no se puede ofrecer ahí.
        [held] Alguien ocupa este cargo.
        [invited] Ya hay alguien invitado a este cargo.
        [own-post] Usted mismo ocupa este cargo.
        [vacant] Nadie ocupa este cargo.
       *[other] La invitación se aceptó, se retiró o es demasiado antigua.
    }
invitation-refused-remedy =
    { $code ->
        [not-yours] Pregunte a uno de ellos.
        [not-this-function] Pregunte a la secretaría.
        [held] Traspase el cargo o termine antes el tiempo de quien lo ocupa.
        [invited] Retire antes la otra invitación.
        [own-post] Traspáselo.
        [vacant] Invite a alguien.
       *[other] Pida a quien le invitó que la envíe otra vez.
    }
end-their-time = Terminar su tiempo
end-title = Terminar el tiempo en este cargo: { $post }
end-sentence = Termina enseguida: la sesión de quien lo ocupa se cierra en todas partes. El cargo queda, con todo lo que depende de él, hasta que alguien lo ocupe. Si sabe quién sigue, traspáselo.
why-it-ends = Por qué
end-of-time-reason =
    { $reason ->
        [election] unas elecciones
        [left-job] dejó el trabajo
        [moved-post] pasó a otro cargo
       *[other] otra razón
    }
end-now = Terminar ahora
error-end-reason = Elija por qué termina
personal-invitations = Invitaciones a un cargo
    .why = Para que pueda ocupar un cargo y quien le invitó vea si lo hizo.
    .since = el día en que se aceptó o se retiró

## Taking a list of members in
import-title = Incorporar una lista de miembros
import-sentence = Dé un archivo o pegue una lista: texto separado en cualquier codificación, con o sin cabecera. No se escribe nada antes de que vea lo que contiene.
import-looked = Aún no se ha escrito nada. Mire lo que contiene la lista, corrija columnas y después incorpórela.
another-list = Incorporar una lista
list-file = Un archivo
list-file-hint = 25 MB como mucho, como texto (CSV)
list-pasted = O pegue aquí la lista
look-through = Revisarla
error-no-list = Elija un archivo o pegue una lista
error-long-list = La lista tiene más de { $max } filas: incorpórela con la línea de órdenes
error-list = Esta lista no se puede leer: { $reason }
rows-in-list = Filas
list-encoding = Codificación y separador
rows-left-for-a-look = Filas que se dejan: duplicados no seguros, filas sin nombre ni dirección
first-looked-at = Qué será de ellas
fates = de las primeras { $seen }: { $fresh } nuevas, { $known } ya presentes, { $unclear } dejadas
take-them =
    { $count ->
        [one] Incorporar a una persona
       *[other] Incorporar a { $count } personas
    }
duplicates-title = Filas que son una persona, o pueden serlo
are-one = una persona: se incorpora una vez
may-be-one = puede ser una persona: se deja
column-rows = Las filas
column-verdict = Qué pasa
column-why = Por qué
column-row = Fila
column-line = Línea
column-field = Campo
warnings-title = Lo extraño, fila por fila
columns-as-read = Qué contiene cada columna
column-not-read = no se lee
read-again = Leer otra vez con estas columnas
list-field =
    { $field ->
        [external_id] número en la lista
        [name] nombre
        [given_name] nombre de pila
        [family_name] apellidos
        [honorific] tratamiento
        [email] correo
        [phone] teléfono
        [role] función
        [organisation] organización
        [city] ciudad
        [region] región
        [country] país
        [language] idioma
        [joined] miembro desde
        [fee] cuota
        [population] población
        [website] sitio web
       *[other] notas
    }
were-taken = Incorporadas
were-here = Ya presentes, sin cambios
were-left = Dejadas
same-and-different = difiere: { $different }; igual: { $same }
left-reason =
    { $code ->
        [rejected] ni nombre ni dirección utilizable
        [may-be-twice] puede ser la misma persona que otra fila
        [no-name] una dirección sin nombre
        [no-home] ni ciudad ni organización
        [city-unknown] ninguna ciudad del mundo se llama así
        [city-unclear] varias ciudades se llaman así: añada el país
       *[other] incorporada y deshecha después
    }
import-state =
    { $state ->
        [taking] Se está incorporando. Mire otra vez en un momento.
        [taken] Se incorporó. Durante un día se puede deshacer, para todas las personas con las que no se hizo nada desde entonces.
       *[other] Se deshizo o se descartó.
    }
undo-import = Deshacer esta incorporación
undo-import-refused = Esta incorporación no se puede deshacer
undo-import-refused-reason = La secretaría deshace una incorporación una vez, en el plazo de un día.
undo-import-refused-remedy = Termine el tiempo de las personas en sus cargos una por una.
import-members = Incorporar miembros
imported-title = Miembro
personal-lists = La fila de una lista de miembros de la que usted procede
    .why = Para poder deshacer una incorporación. La lista misma se guarda hasta que se incorpora.
    .since = se subió la lista. El número de la fila queda, sin usted tras el borrado.

## What a person looks for next
invite-name = Nombre
invite-email = Correo electrónico
invite-function =
    { $function ->
        [leader] responsable de la ciudad
        [officer] técnico o técnica de la ciudad
        [assistant] asistente
        [president] presidencia de la región
        [deputy] suplencia de la presidencia
        [chair] presidencia de la red
        [secretariat] alguien de la secretaría
        [partner] alguien de la organización
       *[other] otra persona
    }
quiet-count =
    { $count ->
        [0] ninguna sin actividad en { NUMBER($days) } días
       *[other] { $count } sin actividad en { NUMBER($days) } días
    }
column-next = Qué puede hacer
note-call-with = Anotar una llamada con { $city }
its-practices = Sus prácticas

## Figures that cannot be meant
error-range =
    { $why ->
        [people] Escriba un número entero de { $least } a { $most }: la ciudad más grande tiene menos habitantes
        [count] Escriba un número entero de { $least } a { $most }: se cuentan uno a uno
        [age] Escriba años de { $least } a { $most }: la mitad de los residentes es más joven y la otra mitad, mayor
        [household] Escriba personas de { $least } a { $most }: en ningún hogar vive menos de una
        [lines] Escriba líneas por cada 100 residentes, de { $least } a { $most }
        [air] Escriba microgramos por metro cúbico de aire, de { $least } a { $most }, como media del año
       *[share] Escriba un porcentaje de { $least } a { $most }: una parte nunca es más que el total
    }

## What is odd about a list of members, and what of it stayed
duplicate-reason =
    { $reason ->
        [same-email-and-name] misma dirección de correo y mismo nombre
        [same-email] misma dirección de correo
        [tagged-email-and-name] mismo nombre, direcciones de correo que solo difieren en una etiqueta
        [tagged-email-and-id] mismo número, direcciones de correo que solo difieren en una etiqueta
        [same-id-and-name] mismo número y mismo nombre
        [same-row] iguales en todas las celdas
        [same-email-other-name] misma dirección de correo, otro nombre
        [shared-mailbox] misma dirección de correo, que es de una oficina
        [tagged-email] direcciones de correo que solo difieren en una etiqueta
        [same-id-other-name] mismo número, otro nombre u otra dirección de correo
        [same-name-and-phone] mismo nombre y mismo teléfono
        [same-name-and-city] mismo nombre y misma ciudad
        [same-name-and-organisation] mismo nombre y misma organización
        [same-name-and-domain] mismo nombre y mismo dominio de correo
        [same-name-only] mismo nombre, nada que los distinga
       *[similar-name-and-place] nombre parecido en el mismo lugar
    }
between-reasons = { "; " }
rejection-reason =
    { $reason ->
        [no-name-nor-email] ni nombre ni dirección de correo
        [email-at] la dirección de correo debe tener una sola @
        [email-local] lo que va antes de la @ no puede ser un buzón
        [email-domain] lo que va después de la @ no es un dominio
       *[email-too-long] la dirección de correo es demasiado larga
    }
list-problem =
    { $problem ->
        [no-rows] la lista no tiene filas
        [no-name-nor-email-column] no se encontró ninguna columna de nombres ni de direcciones de correo
        [column-not-read] la columna no es ninguno de nuestros campos y no se lee
        [line-skipped] una línea antes de la lista; omitida
        [header-repeated] la cabecera se repite; omitida
        [undecoded-letters] algunas letras no se pudieron leer en la codificación del archivo
        [other-encoding] esta línea no está en UTF-8; leída como { $detail }
        [stray-quotes] unas comillas donde no empieza ni termina ninguna celda; se conservan como texto
        [cells-beyond-header] celdas después de la última columna: { $detail }; no se leen
        [mojibake] una codificación equivocada estropeó las letras; leídas como «{ $detail }»
        [letters-lost] se perdieron letras antes de que llegara el archivo y aparecen como ?
        [invisible] se quitaron caracteres invisibles o que cambian el sentido de la escritura
        [formula] la celda empieza como una fórmula; se conserva como texto
        [email-repaired] se limpió la dirección de correo; leída como { $detail }
        [further-emails] hay varias direcciones de correo; se conserva { $detail }
        [date-unreadable] no es una fecha del calendario
        [date-order-unknown] puede ir primero el día o el mes; leída como { $detail }
        [date-century] el año tiene dos cifras; leída como { $detail }
        [date-day-number] la fecha es el número de día de una hoja de cálculo; leída como { $detail }
        [number-unreadable] no es un número
       *[phone-unreadable] no es un número de teléfono
    }
list-refusal =
    { $refusal ->
        [other-kind] es un archivo de otro tipo ({ $detail }); guárdelo antes como CSV
        [binary] es un archivo binario y no texto
        [utf-32] su texto está en UTF-32; guárdelo en UTF-8
        [file-too-large] tiene más de { $detail } bytes
        [too-many-rows] tiene más de { $detail } filas
        [too-many-columns] una fila tiene más de { $detail } columnas
       *[cell-too-long] una celda tiene más de { $detail } bytes
    }
what-stays = Lo que se quedó, y por qué
stay-reason =
    { $reason ->
        [signed-in] la persona ha entrado desde entonces
        [written-to] se ha escrito a la persona desde entonces
        [post-acted] se ha hecho algo en este puesto desde entonces
        [post-passed-on] el puesto pasó a otra persona o tiene un ayudante
        [other-post] la persona tiene otro puesto o fue invitada a otro
       *[home] la ciudad u organización que trajo esta fila: alguien tiene su puesto allí o se ha hecho algo con ella
    }

## Who reads a partnership
read-by-everybody = lo lee todo el mundo
show-to-everybody = Mostrar a todo el mundo
show-to-members = Mostrar solo a los miembros
## Questions that wait in a region
waiting-questions = Preguntas que nadie respondió en tres días
## Peer support on a region’s page
peer-support = Apoyo entre pares

## Said at the top of the page that an act leads to
done =
    { $act ->
        [hand_over] Traspasado. Puede deshacerse durante un día.
        [undo_hand_over] Deshecho: todo lo que depende del puesto está donde estaba.
        [invite_into_post] La invitación está en camino.
        [send_invitation_again] La invitación vuelve a estar en camino.
        [withdraw_invitation] La invitación ya no sirve.
        [end_time] El tiempo en este puesto ha terminado.
        [undo_import] Deshecho: no queda nada de esta lista.
        [propose_partnership] Propuesto. Vale en cuanto se acuerde.
        [agree_partnership] Acordado: la colaboración está en vigor.
        [end_partnership] La colaboración ha terminado.
        [name_network] La red tiene su nombre.
        [add_region] La región está creada. Invite a quien la dirige.
        [name_region] La región tiene sus nombres.
        [end_region] La región ha terminado.
        [add_city] La red conoce esta ciudad. Ahora invite a su gente.
        [move_city] La ciudad pertenece a su nueva región.
       *[other] { "" }
    }

## Mantener la red misma
keep-network = La red misma
structure-title = La red misma
structure-sentence = Cómo se llama, sus regiones y qué ciudades conoce. Se invita a las personas en las páginas de ciudades y regiones.
name-title = Nombre
network-name = Cómo se llama la red
network-name-hint = Lo dicen todas las páginas y todos los correos.
error-network-name = Escriba cómo se llama la red
add-region = Añadir una región
region-name-in = Nombre en { $language }
error-region-name = Escriba un nombre al menos en un idioma
keep-region = Mantener esta región
keep-region-title = Mantener la región { $region }
region-names = Nombres
end-region-title = El fin de esta región
end-region = Terminar esta región
add-city = Añadir una ciudad
add-city-sentence = Para una ciudad que no está en ninguna lista. Desde entonces la red la conoce, y se invita a su gente en su página.
which-city = Qué ciudad
which-city-hint = En cualquier idioma y escritura
its-name = Su nombre
find-city = Buscarla
no-such-city = Ninguna ciudad con ese nombre tiene más de 15.000 habitantes, o la red ya la conoce
which-one = Cuál de ellas
error-place = Elija una de estas ciudades
error-city-known = La red ya conoce { $city }
error-region = Elija una región
no-regions-yet = Una ciudad pertenece a una región. Añada primero una región.
how-it-stands = A dónde pertenece y cómo está
city-reason-hint = Queda en la historia de la ciudad, a la vista de todos
move-city = Mover a esta región
keep-topics = Temas
