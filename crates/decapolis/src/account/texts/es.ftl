# Entrar y salir, y la configuración propia.

sign-in-title = Iniciar sesión
sign-in-sentence = Escriba su dirección de correo y recibirá un enlace, o abra el enlace que le envió su red.
invitation-title = Iniciar sesión en la red
invitation-sentence = Todavía no ha pasado nada. Pulse el botón para iniciar sesión en este dispositivo.
sign-in-as = Entrar como { $name }
link-spent-title = Este enlace ya no sirve
link-spent-sentence = Se ha usado, ha caducado o está incompleto. Pida uno nuevo a la secretaría.
account-title = Su cuenta
you-may-because = Actúa como { $title }, { $home }.
you-may-until = Actúa como { $title }, { $home }, porque ocupa este cargo hasta el { $until }.
which-post = ¿En qué cargo quiere actuar?
act-in-this-post = Actuar en este cargo
sign-out = Cerrar sesión
your-email = Su dirección de correo electrónico
email-hint = La que conoce su red. Recibirá un correo con un enlace.
send-me-a-link = Enviarme un enlace
too-often-title = Se han pedido demasiados enlaces
too-often-sentence = Desde aquí se ha pedido un enlace demasiadas veces. Inténtelo de nuevo dentro de una hora.
mail-sent-title = Mire su correo
mail-sent-sentence = Si la red conoce esta dirección, un correo con un enlace está en camino. Vale 10 minutos. Ábralo en este navegador y pulse el botón.
code = Código
code-hint = Solo si abrió el enlace en otro navegador: muestra seis cifras. Escríbalas aquí.
wrong-code = Este código es incorrecto o demasiado antiguo. Escriba las seis cifras que muestra el enlace o pida otro enlace
elsewhere-title = Lo pidió en otro navegador
elsewhere-sentence = Todavía no ha pasado nada. Si usted pidió iniciar sesión, vuelva a ese navegador y escriba allí este código. No se lo diga a nadie.
type-this-code = Su código: { $code }
mail-subject = Su enlace para iniciar sesión
mail-asked = Alguien ha pedido iniciar sesión en { $network } con esta dirección.
mail-how = Abra el enlace en el navegador en que lo pidió. Vale 10 minutos y una sola vez. Abierto en otro lugar muestra un código.
mail-not-you = Si no fue usted, no haga nada. Sin este correo nadie puede iniciar sesión.
mail-sign-in = Iniciar sesión
sessions = Dónde tiene la sesión abierta
session-since = desde { $began }, último uso { $seen }
this-browser = este navegador
end-session = Cerrar esta sesión
sign-out-everywhere = Cerrar sesión en todas partes
mails-stay-here = Esta es una red de demostración: no envía correos. Quien haya iniciado sesión puede leer los correos a los cargos; un enlace para entrar solo lo ve su destinatario.
see-mails = Leer los correos
personal-link = La dirección a la que se envió su último enlace para entrar
    .why = Para que el enlace valga solo para esa dirección.
    .since = Queda hasta el enlace siguiente. El borrado la elimina.
your-portrait = Su foto
your-calendar = Sus encuentros en su calendario
your-data = Sus datos

## Ending the sessions of others
others-title = Cerrar las sesiones de otra persona
others-sentence = Úselo si se perdió un dispositivo o si alguien más lee un buzón. La persona queda desconectada de todas partes al momento y ya no le sirve ningún enlace. Puede pedir uno nuevo.
others-email = Correo electrónico de la persona
others-end = Cerrar todas las sesiones de esta persona
others-unknown = Escriba la dirección de alguien de esta red
## Claves de programas
programs-title = Programas
programs-sentence = Una clave permite que un programa lea, y escriba si usted lo dice, por uno de sus cargos. No hace más de lo que usted elija, y termina cuando usted deja el cargo.
tokens-caption = Sus claves
program-name = Programa
program-name-hint = Un nombre con el que lo reconozca: «Portal de datos abiertos».
token-post = Lee por el cargo
token-scope = Qué puede hacer
scope-public = Lo que lee todo el mundo
scope-members = Lo que leen todos los miembros
scope-post = Lo que lee el propio cargo
token-days = Cuánto tiempo vale
token-for-days = { $days } días
make-token = Crear una clave
token-made = Copie la clave ahora. Solo la verá esta vez.
last-used = Último uso
never-used = todavía no
token-until = Vale hasta
which-token = ¿Qué clave quiere terminar?
end-token = Terminar esta clave
error-no-program-name = Escriba un nombre para el programa
error-long-program-name = Escriba un nombre de { $letters } letras como máximo
error-program-name-taken = Ya tiene una clave con este nombre. Si no la copió, termínela y cree otra.
error-no-scope = Elija qué puede hacer
error-no-days = Elija cuánto tiempo vale
refused-token-title = Esta clave no se puede crear
refused-token-post = Usted no ocupa este cargo.
refused-token-post-remedy = Elija uno de sus cargos.
refused-token-enough = Tiene { $count } claves, que es el máximo.
refused-token-enough-remedy = Termine una que ya no necesite.
what-programs-read = Qué pueden leer los programas
token-without-post = terminó con el cargo
token-expired = caducada
## Being welcomed, and assisting
welcome-title = Entrar como { $name }
welcome-sentence = Pulse el botón y enviamos un enlace a su dirección. Vale 10 minutos, en este navegador.
you-draft-until = Lee y redacta para { $title }, { $home }, hasta el { $until }. Quien ocupa el cargo envía lo que redacta.
as-its-assistant = como asistente: lee y redacta
you-stand-in = lo ocupa en funciones hasta que se nombre a alguien
your-assistants = Sus asistentes

## The way to the register of ties
ties-to-declare = Vínculos por declarar
## Programs that write
scope-write = Lo que lee el propio cargo, y lo que hace en él quien lo ocupa: plantear necesidades, preguntar, contestar

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_others_sessions] Se cerraron todas las sesiones de esta persona.
        [end_sessions] Sesión cerrada allí.
        [end_token] El token ya no sirve.
       *[other] { "" }
    }
