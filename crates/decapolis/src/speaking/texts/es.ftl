# Listas de palabra: quién quiere hablar en un punto, en qué orden, quién habla y quién ha hablado.

speaking-list = Lista de palabra
go-to-list = Ir a la lista de palabra
list-of = Lista de palabra: { $item }
there-is-a-list = Aquí se pide la palabra.
look-again = Mirar de nuevo

## Where it stands
no-list = Ahora no hay lista de palabra para este punto.
is-open = La lista de palabra está abierta.
is-closed = La lista de palabra está cerrada: nadie más se apunta. Quienes están en ella aún hablan.
your-place = Es usted el número { NUMBER($place) } de la lista.
you-speak = Tiene la palabra.
you = usted
point-of-order = cuestión de orden
spoke-before = ya habló en este punto
speaks-now = Tiene la palabra
waiting-count =
    { $count ->
        [0] En la lista
        [one] { $count } persona en la lista
       *[other] { $count } personas en la lista
    }
nobody-waits = No hay nadie en la lista
have-spoken = Han hablado

## Asking
ask-to-speak = Pido la palabra
ask-point = Para una cuestión de orden
take-back = Ya no quiero hablar

## For who conducts
who = Quién
next = Siguiente
out = Quitar
call = Dar la palabra a { $who }
put-first = Poner primero a { $who }
take-out = Quitar a { $who }
note-spoken = Ha hablado
add-head = Apuntar a alguien
add-note = quien levantó la mano
add-them = Apuntar
open-head = Lista de palabra
open-list = Abrir la lista
end-head = Cerrar o terminar
end-note = terminar elimina la lista y todos sus nombres
close-list = Cerrar la lista
reopen-list = Abrirla de nuevo
end-list = El punto ha terminado
error-post = Elija quién

## How it works
how-it-works = Cómo funciona
rule-order = Quien no ha hablado en este punto va antes que quien ya habló. Por lo demás, va primero quien la pidió antes.
rule-point = Quien la pide para una cuestión de orden espera como los demás, hasta que quien dirige el encuentro le pone primero.
rule-partners = Los socios están fuera de la sala en este punto: no se apuntan ni ven la lista.
rule-kept = La lista se elimina cuando termina el encuentro, o cuando quien dirige dice que el punto ha terminado.
rule-private = Lo que se dice aquí queda aquí: la lista se elimina cuando termina el punto, a más tardar { NUMBER($minutes) } minutos después del final que le da el orden del día. Ninguna exportación la contiene.

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] Esto corresponde a quien dirige el encuentro
        [not-there] Esto es para quienes están en la sala
        [not-running] Ahora no hay lista
        [closed] La lista no está abierta
        [in-line] Ya está en la lista
        [not-in-line] No está en la lista
       *[no-point] No la pidió para una cuestión de orden
    }
refused-reason =
    { $code ->
        [not-conductor] Llevan las listas la secretaría, la presidencia de la red, quien dirige su región y quien lo preside.
        [not-there] Pide la palabra quien tiene plaza en el encuentro; los socios no, cuando están fuera de la sala.
        [not-running] Hay listas mientras dura el encuentro y el punto no ha terminado.
        [closed] La abre y la cierra quien dirige el encuentro.
        [in-line] Se está en la lista una sola vez.
        [not-in-line] Se le dio la palabra, o renunció.
       *[no-point] Solo una cuestión de orden va primero.
    }
refused-remedy =
    { $code ->
        [closed] Levante la mano: quien dirige aún puede apuntarle.
        [in-line] Pídala de nuevo cuando haya hablado.
        [not-in-line] Mire la lista de nuevo.
       *[other] Pregunte a quien dirige el encuentro.
    }

## What is kept of a person
personal-turns = Dónde pidió la palabra en un encuentro en curso, salvo con la regla de Chatham House y sin los socios, donde ninguna exportación lo contiene
    .why = Quien dirige el encuentro da la palabra por orden.
personal-since = tras el final del encuentro; en privado, con el final del punto

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_speaking_list] Hecho.
        [ask_to_speak] Anotado.
        [put_in_line] Está en la lista.
        [give_turn] Anotado.
       *[other] { "" }
    }
