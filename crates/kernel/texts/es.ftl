# Palabras que necesita cada página.

## Marco de la página
skip-link = Ir al contenido principal
menu = Menú
more = Más
language-choice = Idioma
theme = Apariencia
theme-light = Clara
theme-dark = Oscura
theme-system = Como en este dispositivo
sign-in = Iniciar sesión
sign-out = Cerrar sesión
footer = Acerca de este sitio
privacy = Privacidad
accessibility = Accesibilidad
saved = Guardado.
page-as-data = Esta página como datos
source-code = Código fuente

## Páginas que dicen por qué no hay página
not-found = Página no encontrada
    .reason = No hay nada en esta dirección, o usted no tiene acceso.
    .next = Compruebe la dirección, use la búsqueda o vuelva a la página de inicio.
not-allowed = No tiene permiso para hacer esto
    .next = Si cree que debería tenerlo, consulte con la secretaría.
sign-in-needed = Inicie sesión para continuar
    .reason = Esta página está reservada a quienes han iniciado sesión.
failed = Algo ha fallado
    .reason = El fallo es nuestro. Lo que ha escrito no se ha guardado.
    .next = Vuelva a intentarlo dentro de unos minutos. Si se repite, comunique a la secretaría esta referencia: { $reference }
busy = Demasiadas personas a la vez
    .next = Vuelva a intentarlo dentro de unos segundos. No se ha perdido nada.
start-page = Página de inicio

## Formularios
error-summary = Hay un problema
error-prefix = Error:
save = Guardar
cancel = Cancelar
continue-on = Continuar
change = Cambiar
remove = Quitar
undo = Deshacer
back = Volver
search = Buscar
yes = Sí
no = No
optional = opcional

## Lo que se sabe de una condición o de un dato
met = Se cumple
not-met = No se cumple
not-known = Se desconoce
year-and-source = { $year }, { $source }

## Días a partir de hoy
due-in =
    { $days ->
        [0] hoy
        [1] mañana
        [one] dentro de { $days } día
        [many] dentro de { $days } de días
       *[other] dentro de { $days } días
    }
days-late =
    { $days ->
        [one] { $days } día de retraso
        [many] { $days } de días de retraso
       *[other] { $days } días de retraso
    }
days-ago =
    { $days ->
        [0] hoy
        [1] ayer
        [one] hace { $days } día
        [many] hace { $days } de días
       *[other] hace { $days } días
    }

## Listas
pagination = Páginas
previous-page = Anterior
next-page = Siguiente
page-of = Página { NUMBER($page) } de { NUMBER($pages) }
results =
    { $count ->
        [0] Ningún resultado
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
empty-list = Todavía no hay nada aquí
show-all = Mostrar todo

## Cargos y lo que pueden hacer
function-name =
    { $function ->
        [leader] responsables de ciudad
        [officer] personal técnico de ciudad
        [assistant] asistentes
        [president] presidencias regionales
        [deputy] suplentes de las presidencias regionales
        [chair] la presidencia de la red
        [secretariat] la secretaría
        [partner] entidades colaboradoras
       *[other] nadie
    }
refused-post-title = Esto no corresponde a su cargo
refused-post-reason = Esta página es para { $functions }.
refused-post-remedy = Si también ocupa un cargo así, cambie a él; si no, consulte con la secretaría.

## Alrededor de cada página
post-of-home = { $title }, { $home }
your-account = Su cuenta
demo-notice = Demostración: las personas y sus afirmaciones son inventadas; las prácticas proceden de sus fuentes.

## Mails
mail-sent-by = Enviado por { $network }. Abrir un enlace todavía no hace nada: una página le pregunta antes.
mail-stop = Recibir menos correos de este tipo, o ninguno

## Links in mails
act-link-dead = Este enlace ya no se puede usar
act-link-reason =
    { $code ->
        [link-expired] Su plazo ha terminado.
        [post-ended] Usted no ocupa el cargo al que se envió.
       *[other] Lo hecho solo se puede deshacer durante un día.
    }
act-link-remedy = Inicie sesión para ver lo que puede hacer.
not-from-this-page = Este botón no se pulsó en nuestra página
not-from-this-page-reason = Los programas de correo abren los enlaces por sí mismos; por eso solo aceptamos el botón desde el navegador en que se abrió la página, con las cookies activadas.
not-from-this-page-remedy = Abra de nuevo el enlace de su correo y pulse allí el botón.

## Lo que se guarda de una persona
former-holder = Una persona que ocupó el puesto
personal-person = Nombre, correo electrónico, idioma, zona horaria
    .why = Para que los demás sepan quién ocupa un puesto y puedan contactar con esa persona.
    .since = el fin de su último puesto
personal-posts = Puestos que ocupa y ocupó
    .why = Para que se sepa quién habló en nombre de una ciudad o un órgano, y cuándo.
    .since = Queda en la historia del puesto. Tras el borrado solo dice que lo ocupó una persona.
personal-sessions = Sesiones
    .why = Para que su sesión siga abierta.
    .since = el inicio de la sesión
personal-links = Enlaces para entrar
    .why = Para que pueda entrar. De cada enlace se guarda solo un resumen criptográfico.
    .since = el día en que caducó el enlace
personal-acts = Lo que hizo: el acto, el registro, la hora
    .why = Para que más tarde se pueda probar quién cambió qué.
    .since = Queda, bajo un número al azar. Tras el borrado nada lleva de ese número a usted.
personal-mails = Correos para usted
    .why = Para poder enviarlos, también cuando el servidor de correo no estaba.
    .since = el envío o el rechazo del correo
personal-stops = Tipos de correo que detuvo
    .why = Para que no los reciba.
    .since = Queda hasta que los quiera de nuevo. El borrado lo elimina.

## A full disk
disk-full = El disco está lleno: no se guardó nada
    .reason = Puede seguir leyendo. Lo que envió no se conservó.
    .next = Conserve lo que escribió y avise a quien administra esta red. Cuando haya sitio, envíelo de nuevo: cuenta una sola vez.
## Claves de programas
refused-scope-title = Esta clave no llega hasta aquí
refused-scope-reason = La clave necesita el alcance { $scope }.
refused-scope-remedy = Cree una clave con ese alcance en su cuenta, en Programas.
personal-tokens = Claves de sus programas
    .why = Para que sus programas puedan leer por usted. Solo se guarda una huella de cada clave y el día de su último uso.
    .since = el día en que se creó la clave
## Formularios
form-too-long = Use como máximo { NUMBER($max) } letras
form-day = Escriba una fecha, por ejemplo 2026-04-13
form-time = Escriba una hora, por ejemplo 14:30
form-count = Escriba un número entero de { NUMBER($least) } a { NUMBER($most) }
form-backwards = Escriba un último día que no sea anterior al primero
## Assistants and drafts
assistant-of = Asistente de { $title }, { $home }
keep-as-draft = { $label }: guardar como borrador para quien ocupa el cargo
only-the-holder = { $label }: solo lo hace quien ocupa el cargo
for-the-holder-title = Un asistente no puede hacer esto
for-the-holder-reason = Actúa como asistente de { $title }: lee y redacta para este cargo.
for-the-holder-remedy = Pida a quien ocupa el cargo que lo haga.
draft-refused-title = Este borrador no se puede enviar ni descartar
draft-refused-reason =
    { $code ->
        [draft-settled] Ya se envió o se descartó.
       *[other] Se escribió para otro cargo.
    }
draft-refused-remedy = Mire en su mesa lo que espera ahora.
personal-assistances = Cargos a los que asiste
    .why = Para que pueda leer y redactar para quienes los ocupan.
    .since = Queda en la historia del cargo. El borrado lo elimina.
personal-drafts = Lo que redactó para otros
    .why = Para que quien ocupa el cargo pueda enviarlo.
    .since = el día en que se envió o se descartó
## Mail in
mail-reply = También puede contestar respondiendo a este correo.
reply-refused = Su respuesta no se aceptó
reply-reason =
    { $code ->
        [link-expired] El plazo para contestar el correo ha terminado.
        [post-ended] Usted no ocupa el cargo al que se preguntó.
        [empty] No encontramos palabras suyas encima del correo citado.
        [too-large] Ocupa más de 10 MB.
        [too-many-files] Llevaba más de 10 archivos adjuntos.
       *[other] Aquello de lo que trataba ya no está.
    }
reply-remedy =
    { $code ->
        [link-expired] Inicie sesión para ver qué puede hacer.
        [post-ended] Puede contestar quien lo ocupe ahora.
        [empty] Escriba encima del correo citado y envíelo de nuevo.
        [too-large] Envíelo de nuevo sin los archivos; basta un enlace a ellos.
        [too-many-files] Envíelo de nuevo sin los archivos; basta un enlace a ellos.
        [words] Envíelo de nuevo.
       *[other] Inicie sesión para ver lo que hay.
    }
reply-your-words = Esto es lo que escribió:
reply-by-page = Contestar en una página
reply-without-files-subject = Su respuesta se aceptó sin los archivos
reply-without-files = Sus palabras se aceptaron. Estos archivos no, porque aquí no se guardan archivos. Basta un enlace en su texto.
reply-confirm-subject = ¿Es suya esta respuesta?
reply-from-elsewhere = Llegó una respuesta a un correo suyo desde esta dirección, y no podemos saber si la envió usted:
reply-its-words = Esto es lo que dice:
reply-from-calendar =
    { $said ->
        [comes] Pulsado en un calendario: asisto.
        [stays-away] Pulsado en un calendario: no asisto.
        [perhaps] Pulsado en un calendario: quizá.
       *[other] Pulsado en un calendario, sin sí ni no.
    }
reply-not-yours = Aún no se ha hecho nada. Si no la escribió usted, no tiene que hacer nada.
reply-confirm = Es mía: verla y enviarla
personal-mails-in = Correos que envió como respuesta
    .why = Para corregir una respuesta mal recortada y para que ninguna se acepte dos veces.
    .since = el día en que llegó el correo
## Mails in one
digest-subject =
    { $pace ->
        [daily] Lo que llegó desde ayer
       *[other] Lo que llegó esta semana
    }

## Lo que se dice debajo de un registro
discussion-refused =
    { $code ->
        [no-post] Aquí hablan solo quienes ocupan un puesto
        [too-many] Basta por un día
        [not-yours] Esto lo dijo otra persona
        [hidden] Este comentario está oculto
        [hidden-before] Alguien lo ocultó antes que usted
        [not-a-moderator] No puede ocultar este comentario
        [not-hidden] Este comentario no está oculto
        [nothing-to-appeal] No hay nada que decidir
        [not-the-decider] Esto lo decide otro puesto
        [your-own] Este comentario es suyo
        [nobody-named] No se ha nombrado a nadie que pueda leerlo
       *[other] Está resuelto
    }
discussion-refused-reason =
    { $code ->
        [no-post] Usted no ocupa ningún puesto en esta red.
        [too-many] Se admiten como mucho { NUMBER($most) } comentarios suyos al día, para que se oiga a todos.
        [not-yours] Un comentario lo cambia quien lo dijo.
        [hidden] Mientras está oculto no se cambia nada en él.
        [hidden-before] Se ocultó el { $day }; su motivo no se guardó.
        [not-a-moderator] Lo ocultan su autor, la gente a la que pertenece el registro y la secretaría.
        [not-hidden] Se muestra a todos los que leen el registro.
        [nothing-to-appeal] Lo ocultó usted, ya se recurrió o ya se decidió.
        [not-the-decider] Está en una sola mesa, y nunca en la de quien lo ocultó.
        [your-own] Puede cambiarlo u ocultarlo.
        [nobody-named] La red no ha nombrado ningún puesto ajeno a ambas partes.
       *[other] Ya se dijo qué se hizo al respecto.
    }
discussion-refused-remedy =
    { $code ->
        [too-many] Siga mañana, o escriba a alguien directamente.
        [hidden] Diga por qué debería mostrarse, en la página del comentario.
        [not-a-moderator] Denúncielo si es acoso.
        [nobody-named] Pida a la presidencia de la red que nombre a alguien.
       *[other] Vuelva para ver qué se puede hacer.
    }
personal-comments = Lo que dijo debajo de registros
    .why = Para que quienes leen un registro puedan hablar de él.
    .since = Se queda con el registro, en todas sus versiones. El borrado lo elimina.
personal-follows = Conversaciones que sigue
    .why = Para avisarle de lo que se dice.
    .since = Se queda hasta que deje de seguirlas. El borrado lo elimina.
personal-reports = Acoso que denunció
    .why = Para que lo vea la única persona nombrada.
    .since = el día en que se resolvió

kept-waiting = Esperan en este dispositivo:
kept-signed-out = Su sesión ha terminado. Entre de nuevo y se enviará.
kept-others = También esperan aquí entradas de otra persona: se envían cuando ella entre.
kept-refused = No admitido:
kept-remove = Quitar de este dispositivo
## Archivos
file-field = Archivo
file-taken = PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, texto sin formato o CSV; { NUMBER($megabytes) } MB como máximo
file-choose-again = Elija el archivo de nuevo: el navegador no lo conserva.
portrait-missing = Elija una imagen
portrait-is-none = Elija una imagen JPEG o PNG que esté completa
portrait-too-many-pixels = Elija una imagen de { NUMBER($millions) } millones de píxeles como máximo
file-missing = Elija un archivo
file-too-large = Elija un archivo de { NUMBER($megabytes) } MB como máximo
file-refused =
    { $code ->
        [empty] El archivo está vacío: elija otro
        [name] Dé al archivo un nombre sencillo con una sola extensión, como informe.pdf
        [unknown] No se aceptan archivos de este tipo: guárdelo como PDF o en uno de los formatos indicados
        [runs] No se aceptan páginas web, dibujos SVG ni programas: guárdelo como PDF o como imagen
        [macros] No se aceptan documentos con macros: guárdelo sin ellas o como PDF
        [two] El archivo puede leerse como dos cosas a la vez: guárdelo de nuevo o como PDF
       *[broken] El archivo está cortado o dañado: guárdelo de nuevo y elíjalo otra vez
    }
file-disguised = El archivo es de tipo { $kind } y su nombre dice otra cosa: póngale la extensión correcta
file-kind =
    { $code ->
        [pdf] Documento PDF
        [odt] Texto de OpenDocument
        [ods] Hoja de cálculo de OpenDocument
        [odp] Diapositivas de OpenDocument
        [docx] Documento de Word
        [xlsx] Libro de Excel
        [pptx] Diapositivas de PowerPoint
        [png] Imagen PNG
        [jpg] Imagen JPEG
        [csv] Tabla en CSV
       *[txt] Texto sin formato
    }
file-about = { $kind }, { $size }
file-kilobytes = { NUMBER($kilobytes) } kB
file-megabytes = { $megabytes } MB
files-away = No se puede acceder ahora a los archivos
    .reason = El lugar donde están los archivos no responde. No se guardó nada y no se perdió nada.
    .next = Inténtelo de nuevo en unos minutos. Si estaba enviando un archivo, elíjalo otra vez.
personal-files = Archivos que usted aportó
    .why = Para que los demás sepan quién los dio.
    .since = El archivo se conserva mientras exista el registro del que forma parte. La supresión quita su nombre.
