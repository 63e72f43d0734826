# Palabras de privacidad: qué se guarda, los datos propios, el borrado; y hasta dónde las páginas sirven a todos.

## Qué se guarda
privacy-title = Privacidad
privacy-sentence = Qué guarda esta red de usted, por qué, cuánto tiempo y qué puede hacer al respecto.
held-title = Qué se guarda
held-caption = Datos sobre personas
held-nothing-else = No se guarda nada más de usted. Esta tabla sale del propio programa: lo que no está en ella no se conserva.
column-what = Qué
column-why = Por qué
column-how-long = Cuánto tiempo
column-since = Desde cuándo, o qué pasa después
days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
months =
    { $count ->
        [one] { $count } mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
with-the-record = tanto como el registro
rights-title = Qué puede hacer
rights-export = En «Su cuenta» puede descargarlo todo en un archivo cuando quiera.
rights-erase = Allí también puede pedir que se le borre. Su nombre, su dirección y su acceso desaparecen al momento; una copia de seguridad restaurada le borra de nuevo antes de que nadie la vea. Lo que escribió en un puesto queda con el puesto, y la secretaría mira si alguna frase le nombra. A quien lleva dos años sin puesto se le cuenta para quien opera la red.
elsewhere-title = Adónde más van sus datos
elsewhere-none = A ninguna parte. Ninguna página pide nada a otra empresa y los correos no llevan imágenes ocultas.
elsewhere-cookie = Las únicas cookies son la que mantiene su sesión, las que guardan el idioma y el aspecto elegidos, y una que durante medio minuto dice lo que acaba de hacer. Donde se pregunta a habitantes sin cuenta, una más dice durante medio año que un dispositivo es el mismo. Lo que introduce en una puerta, como nota o como voto mientras no hay red espera en su navegador hasta que llega.
elsewhere-backups = Las copias de seguridad se conservan { $days } días. Una persona borrada sigue en ellas hasta entonces, y se borra de nuevo si se restaura una.
not-promised-title = Qué no se promete
not-promised-operator = Secreto frente a quien gestiona el servidor.
not-promised-ballots = Votaciones válidas para elecciones legales.
not-promised-posts = Anonimato de un puesto que solo ocupa una persona.
not-promised-mailbox = Protección de un buzón que leen otros.
not-promised-mail = La entrega del correo.

## Accesibilidad
accessibility-title = Accesibilidad
accessibility-sentence = Todo el mundo ha de poder usar esta red, sea cual sea su modo de leer y de pulsar.
standard-title = La norma que seguimos
standard-sentence = Las páginas están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web 2.2 en el nivel AA. Funcionan solo con teclado, sin scripts, con texto al 200 %, en 320 píxeles, en idiomas de derecha a izquierda e impresas.
standard-tests = Antes de cada versión una máquina examina cada página en cada idioma, en una ventana ancha y en una estrecha, y no se publica una versión con hallazgos.
limits-title = Qué no está bien todavía
limits-written = Lo que escribe la gente puede ser difícil de leer; no podemos reescribirlo.
limits-translations = Lo que alguien escribió puede no estar en su idioma; entonces se muestra como se escribió.
limits-judged = Una máquina encuentra cerca de un tercio de las barreras. Personas que dependen de ayudas técnicas no han examinado aún estas páginas.
tell-us-title = Díganoslo
tell-us-sentence = Si algo le estorba, dígalo a la secretaría de su red. Indique qué página era y qué usaba.

## Sus datos
data-title = Sus datos
data-sentence = Esto se guarda de usted. Lléveselo o pida que se le borre.
download = Descargarlo todo para programas
erase-me-review = Ver qué hace el borrado
erasure-title = Pedir el borrado
erasure-sentence = Aún no ha pasado nada. Lea qué desaparece y qué queda, y decida después.
erasure-is-final = Nadie puede deshacerlo.
gone-title = Esto desaparece al momento
stays-title = Esto queda, sin su nombre, y por qué
vacant-title = Estos puestos quedan vacantes
sure-question = ¿Está seguro?
sure-answer = Sí, bórrenme
sure-missing = Marque la casilla si quiere que se le borre
erase-me = Borrarme
keep-me = Conservar mi cuenta
erased-title = Se le ha borrado
erased-sentence = Su nombre, su dirección y su acceso ya no están. Gracias por lo que dio a la red.

## Textos que quedan
looks-title = Textos que dejaron personas borradas
looks-sentence = Cada uno lo escribió alguien a quien se ha borrado después. Mire si le nombra y, si es así, pida a la ciudad que lo cambie.
looked-at = Mirado
no-looks = No hay nada que mirar.

## Before somebody is forgotten
notices = Cuándo se le avisó de que se borrarán sus datos
    .why = Para avisarle dos veces antes de hacerlo.
    .since = Desaparece cuando vuelva a tener un cargo, o con usted.
notice-subject = { $network } va a olvidarle
notice-why = Hace casi dos años que no tiene ningún cargo en { $network }, así que ya no hay motivo para guardar su nombre y su dirección.
notice-day = Se borrarán el { $day }, para siempre.
notice-stay = Si tiene un cargo o va a tenerlo, pida a la persona responsable en su ciudad o a la secretaría que lo anote antes de ese día. Entonces no se borra nada.
notice-link = Qué se guarda de usted y por qué

## Own data to read
download-to-read = Descargarlo todo para leerlo
own-data-title = Lo que se guarda de usted
own-data-sentence = Tal como era el { $day }. Los mismos datos para programas están en el otro archivo de su cuenta.
own-data-nothing = No se guarda nada de este tipo.
