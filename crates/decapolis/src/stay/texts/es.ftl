# Lo que necesitan los invitados en una reunión, y lo que consienten.

kind-need = lo que necesita en una reunión
say-it = Diga qué necesita en la reunión
your-stay = Estancia, mesa e imágenes
what-i-need = Lo que necesito en la reunión
what-i-need-sentence = Dígalo una vez. Puede cambiarlo hasta que termine la reunión.
what-they-need = Lo que necesita { $name }
what-they-need-sentence = { $title }. Anote lo que le dicen por teléfono. Lo que consienten lo dicen ellos mismos.
say-what-i-need = Decir lo que necesito
you-said-it = Ya dijo lo que necesita. Aún puede cambiarlo.
you-said-nothing = La secretaría reserva habitaciones y mesas según lo que usted diga.
you-said-on = Lo dijo el { $day }.
they-said-on = Se dijo el { $day }. Lo que guarde ocupa su lugar.
keep-needs = Guardarlo
days-and-table = Días, hotel y mesa
print = Imprimir

## El formulario
arrives = Llego el
arrives-hint = Un día del lugar de la reunión. Déjelo vacío mientras no lo sepa.
leaves = Me voy el
nights = Noches en el hotel de la reunión
nights-hint = Ninguna, si duerme en otro lugar.
dinner = Cena
dines-yes = Voy a la cena
dines-no = No voy a la cena
what-i-eat = Lo que como
diet =
    { $diet ->
        [anything] De todo
        [vegetarian] Vegetariano
        [vegan] Vegano
        [halal] Halal
        [kosher] Kósher
        [gluten-free] Sin gluten
       *[other] Otra cosa, como digo abajo
    }
diet-words = Lo que la cocina debe saber
care-hint = Solo para la cocina. Puede revelar salud o creencias: déjelo si lo prefiere.
access = Lo que necesito para participar
access-hint = Escalones, vista, oído, una sala tranquila, alguien que le acompañe. Solo para quien prepara las salas; puede revelar su salud.
visa = Carta para un visado
wants-letter = Necesito una carta de invitación
passport-name = Nombre como en el pasaporte
passport-hint = Solo para la carta.
error-arrives = Escriba un día que no sea posterior a la reunión
error-leaves = Escriba un día que no sea anterior a la reunión ni a su llegada
error-nights = Escriba no más noches de las que hay entre los dos días
error-dinner = Diga si va a la cena
error-diet = Elija lo que come
error-passport-name = Escriba el nombre como está en el pasaporte

## Consentimiento
pictures-and-recordings = Imágenes y grabaciones mías
consent-note = no, salvo que diga que sí
consent-to =
    { $matter ->
        [picture] ¿Puede salir en imágenes de la reunión?
       *[other] ¿Puede salir en grabaciones de sonido o vídeo?
    }
consent-otherwise =
    { $matter ->
        [picture] Imágenes: al revés en estas sesiones
       *[other] Grabaciones: al revés en estas sesiones
    }
consent-answer =
    { $answer ->
        [yes] sí
       *[other] no
    }
consent-but = { $word }, pero al revés en { $items }
error-consent = Diga sí o no
keep-consents = Guardar lo que consiento
consent-history = Lo que dijo hasta ahora
whole-meeting = toda la reunión
consent-line =
    { $answer ->
        [yes] { $day }: sí a { $matter ->
            [picture] imágenes
           *[other] grabaciones
        } en { $item }
        [no] { $day }: no a { $matter ->
            [picture] imágenes
           *[other] grabaciones
        } en { $item }
       *[other] { $day }: para { $matter ->
            [picture] imágenes
           *[other] grabaciones
        } en { $item }, como en toda la reunión
    }

## Quién lo lee
who-reads-it = Quién lo lee
who-reads-needs = Usted y la secretaría. Si otra persona toma su asiento, sus respuestas desaparecen.
who-reads-care = Lo que come y lo que necesita para participar se usa para la cocina y las salas y para nada más. Ni socios, ni presidencia, ni colegas lo leen.
how-long = La dieta y el acceso se borran { NUMBER($care) } días después de la reunión; lo demás, { NUMBER($rest) } días después. Lo que consintió queda dos años, mientras se usan las imágenes.

## Listas
lists = Listas
what-guests-need = Lo que necesitan los invitados
answered-sentence = { NUMBER($answered) } de { NUMBER($count) } invitados han dicho lo que necesitan.
who-answered = Quién respondió
guests = Invitados
nobody-comes = Nadie tiene asiento todavía
nobody-comes-sentence = A quien toma un asiento se le pregunta aquí qué necesita.
ask-guests =
    { $count ->
        [one] Preguntar a { $count } invitado a quien no se preguntó
       *[other] Preguntar a los { $count } invitados a quienes no se preguntó
    }
state-name =
    { $state ->
        [answered] dicho
        [asked] preguntado
       *[other] sin preguntar
    }
list-name =
    { $list ->
        [hotel] Hotel
        [dinner] Cena
        [access] Acceso
        [letters] Cartas para visados
       *[other] Imágenes
    }
list-sentence =
    { $list ->
        [hotel] Quién duerme en el hotel de la reunión, y cuánto tiempo.
        [dinner] Quién va a la cena y qué come. Dé a la cocina las cantidades; nombres, solo donde deba saber de quién se trata.
        [access] Lo que necesitan los invitados para participar. Déselo a quien prepara las salas y a nadie más.
        [letters] Quién necesita una carta de invitación. El nombre lleva a la carta, lista para imprimir y firmar.
       *[other] Quién puede salir en imágenes y grabaciones. Quien no dijo nada dijo que no.
    }
as-file = Como archivo
counted = Contado
rooms = Habitaciones
nobody-on-list = Nadie está en esta lista
nobody-on-list-sentence = Los invitados aparecen cuando dicen lo que necesitan.
column-name = Nombre
column-post = Puesto
column-home = Ciudad u organización
column-arrives = Llega
column-leaves = Se va
column-nights = Noches
column-diet = Come
column-words = En sus palabras
column-passport = Nombre en el pasaporte
column-pictures = En imágenes
column-recordings = En grabaciones

## La carta
letter = Carta de invitación
letter-for = Carta de invitación: { $name }
letter-sentence = Imprímala en su papel y fírmela. Dice lo que dijo el invitado y qué es la reunión.
letter-date = { $network }, a { $today }
letter-to-whom = A quien corresponda
letter-invites = { $network } invita a { $name } ({ $title }, { $home }) a una reunión de ciudades.
letter-meeting = «{ $meeting }» se celebra del { $first } al { $last } en: { $place }.
letter-stay = Se prevé que { $name } permanezca del { $from } al { $to } y regrese después a su país.
letter-asks = Agradeceríamos que se concediera a { $name } el visado que el viaje requiere.
letter-signature = Firma, nombre y sello:

## Correo
mail-subject = ¿Qué necesita en la reunión?
mail-asks = Tiene un asiento en una reunión. Diga antes del { $day } cuándo viene, dónde duerme, qué come y qué necesita para participar:
mail-who-reads = Solo lo lee la secretaría. También pregunta si puede salir en imágenes; sin su sí, no sale en ninguna.

## Negativas
refused-title =
    { $code ->
        [no-seat] No tiene asiento en esta reunión
        [not-secretariat] Esto es para la secretaría
        [not-yours] Esto es de otra persona
        [vacant] Nadie tiene ahora este asiento
        [cancelled] La reunión se canceló
        [over] La reunión terminó
        [own-consent] El consentimiento es de cada uno
       *[other] No se pide ninguna carta
    }
refused-reason =
    { $code ->
        [no-seat] Quien tomó un asiento dice lo que necesita allí.
        [not-secretariat] Nadie más lee dietas, accesos ni nombres de pasaportes.
        [not-yours] Lo que alguien necesita lo leen esa persona y la secretaría.
        [vacant] Se devolvió, o su puesto no tiene titular.
        [cancelled] Nadie necesita nada allí.
        [over] Lo que se necesitaba no se cambia después.
        [own-consent] Nadie consiente por otra persona, tampoco por teléfono.
       *[other] El invitado no la pidió, o no dio un nombre para ella.
    }
refused-remedy =
    { $code ->
        [no-seat] Responda primero a su invitación.
        [own-consent] Pídale que lo diga en su página.
       *[other] Pregunte a la secretaría.
    }

## Lo que se guarda de una persona
personal-care = Lo que come y lo que necesita para participar en reuniones, que puede revelar salud o creencias
    .why = Con ello se preparan cocina y salas, y nada más se hace con ello.
personal-needs = Cuándo llega a las reuniones y se va, noches de hotel, cena, y su nombre en el pasaporte si quiere una carta
    .why = Con ello se hacen habitaciones, mesas y cartas.
personal-consents = Si puede salir en imágenes y grabaciones de reuniones, con cada cambio
    .why = Puede mostrarse lo que aceptó, y cuándo.
personal-since = la reunión
personal-consents-since = que lo dijo

## Se dice arriba en la página a la que lleva un acto
done =
    { $act ->
        [say_stay_needs] Lo que necesita está guardado.
        [say_guest_needs] Está guardado. Lo ven en su página.
        [say_consents] Está guardado. Puede cambiarlo en cualquier momento.
        [ask_stay_needs] Se les está preguntando, unos pocos cada vez.
       *[other] { "" }
    }
