# Palabras de las rondas de emparejamiento.

support = Apoyo entre pares
rounds = Rondas de emparejamiento
rounds-sentence = Muchas ciudades que buscan ayuda y muchas que la dan, reunidas de una vez. Usted dice a quién querría; deciden las reglas y los deseos, y cada cual ve por qué.
no-rounds = Todavía no hay rondas
no-rounds-sentence = La secretaría abre una para un programa.
wishes-until = Deseos hasta el { $day }
stage =
    { $stage ->
        [open] se reciben deseos
        [solving] emparejando
       *[published] publicada
    }
open-round = Abrir una ronda
open-sentence = Las reglas son firmes: no se propone una pareja que incumpla una. Lo demás lo deciden los deseos. Al abrirla, quienes pueden participar reciben un correo.
name = Nombre de la ronda
words = Para qué es
words-hint = Una o dos frases que ayuden a decidir si participar.
template = Programa
topic = Tema
closes = Último día para los deseos
closes-hint = Puede resolver la ronda antes, para ver cómo queda.
rule-region = Regiones
region-rule =
    { $rule ->
        [same] las dos son de la misma región
        [other] las dos son de regiones distintas
       *[any] cualquiera
    }
rule-size = Tamaño de las ciudades
size-rule = como mucho { NUMBER($times) } veces más habitantes
rule-language = Una lengua en la que trabajen ambas
rule-country = Países distintos
rule-past = Nunca antes emparejadas
past-rule =
    { $years ->
        [one] no en el último año
       *[other] no en los últimos { NUMBER($years) } años
    }
rule-tie = Sin vínculo declarado con la misma organización
any = cualquiera
yes = sí
no = no, no hace falta
seed = Semilla del sorteo
seed-hint = Decide entre iguales. Lo mejor es algo que nadie pueda elegir, como los números de un sorteo público.
seed-note = Entre iguales va primero el menor SHA-256 de semilla, salto de línea y entrada. Cualquiera puede recalcularlo.
error-template = Elija un programa
error-topic = Elija un tema
error-name = Dé un nombre a la ronda
error-words = Diga para qué es la ronda
error-seed = Escriba la semilla del sorteo
error-choice = Elija una opción de la lista
error-capacity = Diga a cuántas puede ayudar a la vez, de 1 a 5
error-twice = Ya la puso en la lista; elija otra o nadie
error-unranked = Diga qué significa no estar en su lista
error-reason = Dé el motivo; se guarda con la ronda
rules = Reglas de esta ronda
take-part = Participar
own-side = Su ciudad
side =
    { $side ->
        [helped] busca ayuda
       *[helper] da ayuda
    }
capacity = Si da ayuda: a cuántas ciudades a la vez
your-wishes = A quién querría
who-sees-wishes = Solo usted y la secretaría ven su lista. A nadie se le dice en qué lugar está.
keep-wishes = Guardar estos deseos
wish-1 = Primer deseo
wish-2 = Segundo deseo
wish-3 = Tercer deseo
wish-4 = Cuarto deseo
wish-5 = Quinto deseo
nobody-listed = nadie
order = ¿Están en orden?
order-ranked = sí, la primera es la que más querría
order-alike = no, todas me gustan igual
unranked = ¿Y quien no está en esta lista?
choose = elija
unranked-equal = también es bienvenida, después de estas
unranked-nobody = antes nadie que ellas
withdraw = Retirarse de la ronda
withdraw-note = No hace falta decir por qué. Las parejas de los demás se quedan como están siempre que se pueda.
what-came = Qué resultó
accept-there = Acepte o decline allí; no hace falta decir por qué.
goes-on-there = Continúa allí como apoyo entre ciudades: se les pregunta si participan.
you-withdrew = Se retiró de esta ronda.
nobody-found = Esta vez no se encontró a nadie para usted
nobody-for-helper = Nadie que buscara ayuda quedó con usted. Su oferta sigue en pie para la próxima ronda.
no-seat-left = Todas las que podían ayudar estaban ocupadas.
still-open = Todavía podrían ayudar: { $cities }.
why-not-others = ¿Por qué no otra?
ask-why = Preguntar por
show-why = Mostrar por qué
why-not = ¿Por qué no { $city }?
reason-decided = lo decidió la secretaría
reason-wish = deseo número { NUMBER($place) }
reason-one-of-wishes = uno de sus deseos
reason-both = lo querían las dos
reason-region = misma región
reason-language = una lengua en común
reason-size = tamaño parecido
risk =
    { $risk ->
        [against-rule] Atención: para esta pareja se dejó de lado una regla de la ronda.
        [not-wished] Atención: no estaba en la lista de la ciudad que busca ayuda.
        [no-language] Atención: ninguna lengua en la que trabajen las dos.
        [far-size] Atención: ciudades de tamaño muy distinto.
        [full] Atención: quien ayuda tiene ya tantas como dijo que podía.
       *[none] No se ve ningún riesgo.
    }
why-rule =
    { $limit ->
        [region] { $city }: lo impide la regla sobre regiones.
        [size] { $city }: lo impide la regla sobre el tamaño de las ciudades.
        [language] { $city }: no tienen una lengua de trabajo en común, y esta ronda lo pide.
        [country] { $city } es del mismo país, y esta ronda pide países distintos.
        [past] { $city }: ya fueron pareja, y esta ronda es para parejas nuevas.
        [tie] { $city }: personas de ambas ciudades declararon un vínculo con la misma organización.
       *[other] { $city }: lo impide una regla de la ronda.
    }
why-full =
    { $seats ->
        [one] { $city } puede ayudar a una ciudad y tomó a una que había puesto más arriba.
       *[other] { $city } puede ayudar a { NUMBER($seats) } ciudades y tomó a las que había puesto más arriba.
    }
why-full-by-lot =
    { $seats ->
        [one] { $city } puede ayudar a una ciudad; entre las que puso igual decidió el sorteo.
       *[other] { $city } puede ayudar a { NUMBER($seats) } ciudades; entre las que puso igual decidió el sorteo.
    }
why =
    { $why ->
        [together] Está con { $city }.
        [forbidden] { $city }: la secretaría decidió en contra de esta pareja.
        [given-up] { $city }: fueron pareja y no se concretó.
        [not-wished] { $city } no estaba en su lista, y usted no quería a nadie más.
        [not-listed] { $city } buscaba a otras esta vez.
        [has-better] Está con una ciudad que puso por delante de { $city }.
        [has-equal] Está con una ciudad que puso a la par de { $city }.
        [no-seats] { $city } no ayuda a nadie esta vez.
       *[decided] { $city }: lo impide una decisión de la secretaría sobre otra pareja.
    }
limit =
    { $limit ->
        [region] la regla sobre regiones
        [size] la regla sobre tamaños
        [language] la lengua común
        [country] los países distintos
        [past] ninguna pareja anterior
        [tie] ningún vínculo común
        [lists] las listas que excluyen a quien no está
       *[seats] un lugar más por cada ciudad que ayuda
    }
way-wishes = Todas podrían tener lugar, pero solo contra los deseos: fuerce una pareja donde le parezca justo.
way-relax = El menor cambio que daría lugar a todas: { $limits }.
way-seats =
    { $missing ->
        [one] Ninguna regla ayuda: aun así falta un lugar.
       *[other] Ninguna regla ayuda: aun así faltan { NUMBER($missing) } lugares.
    }
overview = Quién participa
helped = Ciudad que busca ayuda
those-helped = Ciudades que buscan ayuda
helper = Ciudad que da ayuda
helpers = Ciudades que dan ayuda
seats = Lugares que tienen
with-wishes = Listas entregadas
solve = Resolver la ronda
repair = Reparar con los menos cambios
proposal = Propuesta
published-pairs = Parejas
kept-as = Guardado entero: { $algorithm }, datos { $hash }, { $day }
new-pair = nueva
given-up = no se concretó
publish = Publicar y preguntar a ambas partes
look-before-publishing = Ver qué hace la publicación
publish-title = ¿Publicar esta ronda?
publish-sentence = Todavía no ha pasado nada. Se publica una sola vez y no se deshace; los cambios posteriores son reparaciones.
what-publishing-does = Qué hace la publicación
pairs-that-begin = Comienza
pairs-begin =
    { $pairs ->
        [one] 1 pareja, como «{ $programme }»
       *[other] { NUMBER($pairs) } parejas, como «{ $programme }»
    }
mails = Correos
mails-go =
    { $mails ->
        [one] 1 como máximo
       *[other] { NUMBER($mails) } como máximo
    }
who-gets-mails = uno a cada lado de una pareja, uno a cada ciudad que se queda sin nadie
left-without-help = Buscan ayuda y no tienen a nadie
left-without-work = Ayudarían y no tienen a nadie
still-silent = No han dicho a quién querrían
not-begun = No comienza: nadie ocupa uno de los cargos
nobody = nadie
last-day-passed = { $day }, ya pasó
last-day-ahead = { $day }, aún no ha pasado
back-to-round = Volver a la ronda
withdraw-title = ¿Retirarse de esta ronda?
withdraw-sentence = Todavía no ha pasado nada. No hace falta decir por qué, y a nadie se le reprocha.
what-withdrawing-does = Qué hace la retirada
ends = Termina
wishes-end = Su participación y sus deseos; ya nadie la incluye en su lista.
support-ends = Su apoyo entre ciudades con { $cities }
told = A quién se avisa
told-without-reason = A la otra parte, por correo: usted ya no participa. No se da ningún motivo.
stays = Qué queda
words-stay = Todo lo escrito; ambas partes pueden leerlo.
afterwards = Después
no-return = No puede volver a entrar en esta ronda.
others-are-repaired = La secretaría busca a alguien más para la otra parte.
no-other-side =
    { $side ->
        [helped] Todavía no ha entrado ninguna ciudad que dé ayuda. Vuelva para decir a quién querría; tres días antes del último día se lo recuerda un correo.
       *[helper] Todavía no ha entrado ninguna ciudad que busque ayuda. Vuelva para decir a quién querría; tres días antes del último día se lo recuerda un correo.
    }
running-and-past = Rondas en curso y pasadas
somebody-else-is-looked-for = La secretaría busca a alguien más para usted.
reason-languages = las dos trabajan en { $languages }
vacant-after = { $city }: ahora nadie ocupa el cargo. Quien lo ocupe después estará con { $other }; si se repara antes, se busca a alguien más para { $other }.
way-wishes-published = Todas podrían haber tenido un lugar, pero solo en contra de los deseos.
the-other-city = la ciudad con la que estaba
mail-opened-subject = Se abrió una ronda: { $programme }
mail-opened = Una ronda para «{ $programme }» reúne a ciudades que buscan ayuda con ciudades que la dan. Hasta el { $day } puede participar en uno de los lados y decir a quién querría.
mail-see-round = Ver la ronda
mail-remind-subject = Hasta el { $day }: diga a quién querría
mail-remind = Participa en una ronda y no ha dicho a quién querría. Puede hacerlo hasta el { $day }. Si no dice nada, todas las del otro lado le parecen igual de bien.
mail-left-subject = En la ronda no se encontró a nadie para usted
mail-left =
    { $side ->
        [helped] Esta vez no se encontró a nadie para usted en la ronda. Su página dice por qué no se cumplió cada deseo y quién podría ayudar todavía.
       *[helper] Esta vez nadie que buscara ayuda quedó con usted. Su oferta sigue en pie para la próxima ronda.
    }
mail-ended-subject = Terminó una pareja de la ronda
mail-ended =
    { $why ->
        [withdrew] Su apoyo entre ciudades con { $city } termina: { $city } ya no participa en la ronda. Nadie tiene que decir por qué, y no dice nada sobre usted.
        [vacant] Su apoyo entre ciudades con { $city } termina, porque allí nadie ocupa el cargo con el que se le emparejó. No dice nada sobre usted.
       *[repaired] La ronda se reparó tras un cambio, y su apoyo entre ciudades con { $city } no continúa. No dice nada sobre usted.
    }
mail-ended-next = Lo escrito sigue siendo legible para ambas partes. La secretaría busca a alguien más para usted y se lo dirá por correo.
left-over = Sin pareja
decide-title = Decidir sobre una pareja
decide-note = La ronda se resuelve de nuevo en el acto, para que vea qué cambia. Las parejas nuevas llevan una marca.
what-is-decided = Decisión
decision =
    { $kind ->
        [forced] son pareja
        [forbidden] no son pareja
       *[free] como digan los deseos
    }
reason = Motivo
reason-hint = Se guarda con la ronda. Las ciudades no lo ven; quien pregunta el porqué sabrá que usted lo decidió.
decide = Decidir y resolver de nuevo
kind-round = ronda de emparejamiento
kind-entry = ronda de emparejamiento
step-verb =
    { $verb ->
        [solve] Resolver y publicar
        [repair] Reparar tras un cambio
       *[wish] Diga a quién querría
    }
holding-rounds = Rondas de emparejamiento por resolver
holding-entries = Deseos por decir en rondas de emparejamiento
personal-entries = Rondas de emparejamiento en las que participó
personal-entries-why = Se guarda con la ronda, para poder explicar a cada cual su pareja; nombra su puesto.
personal-words = Lo que escribió en rondas de emparejamiento
personal-words-why = El fin de una ronda y los motivos de las decisiones, para quien tenga que explicarlos.
personal-stays = Mientras se guarde la ronda
refused-title =
    { $code ->
        [not-secretariat] Las rondas las lleva la secretaría
        [not-of-a-city] Participan las ciudades
        [in-already] Ya participa
        [closed] Ya no se reciben deseos
        [published] La ronda está publicada
        [not-solved] Todavía no hay nada que publicar ni reparar
        [still-open] Alguien puede decir todavía a quién querría
        [outdated] Algo cambió después de resolver la ronda
        [full] La ronda está completa
        [not-yours] Es la parte de otra ciudad
       *[withdrawn] Ya se retiró
    }
refused-reason =
    { $code ->
        [not-secretariat] Las rondas las abre, resuelve y publica la secretaría.
        [not-of-a-city] En una ronda participan solo puestos de ciudades miembros.
        [in-already] Un puesto participa una vez, de un lado.
        [closed] El último día para los deseos ya pasó.
        [published] Lo publicado se repara tras una retirada, y no se resuelve otra vez.
        [not-solved] Antes hay que resolver y publicar la ronda.
        [still-open] El último día para los deseos no ha pasado y no todas las que participan han dicho a quién querrían.
        [outdated] Desde entonces alguien entró, cambió sus deseos o se retiró, y esta solución no lo sabe.
        [full] Una ronda admite 150 puestos.
        [not-yours] Cada cual dice sus deseos y se retira por sí mismo.
       *[withdrawn] Esta parte ha terminado.
    }
refused-remedy =
    { $code ->
        [not-secretariat] Escriba a la secretaría.
        [not-of-a-city] Pida apoyo entre pares.
        [in-already] Cambie sus deseos o retírese.
        [closed] Pida apoyo entre pares o espere a la próxima ronda.
        [published] Repare la ronda.
        [not-solved] Resuelva la ronda, mírela y publíquela después.
        [still-open] Espere a que pase el último día o a que todas lo hayan dicho.
        [outdated] Resuelva la ronda de nuevo, mírela y publíquela después.
        [full] Espere a la próxima ronda.
        [not-yours] Abra su propia parte.
       *[withdrawn] Participe en la próxima ronda.
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_round] La ronda está abierta.
        [enter_round] Participa. Diga abajo con quién le gustaría trabajar.
        [wish_in_round] Sus deseos están guardados. Solo los lee quien lleva la ronda.
        [solve_round] Resuelta. La propuesta está abajo; no obliga a nadie hasta que se publique.
        [decide_in_round] Anotado, y resuelto de nuevo.
        [publish_round] Publicada. Se pregunta a ambas partes de cada pareja.
        [repair_round] Reparada con los menos cambios posibles.
        [leave_round] Está fuera de la ronda. Nadie pregunta por qué.
       *[other] { "" }
    }
