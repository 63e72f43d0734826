# Textos del registro de intereses.

interests = Vínculos declarados
interests-sentence = Con quién tienen vínculos las personas con cargo que otros deben conocer. Cualquiera puede leerlo.
declarations = Declaraciones
no-declarations = Nadie ha declarado nada aquí
no-declarations-sentence = Cada titular declara por sí mismo.
earlier = Declaraciones anteriores
shown = se muestran { NUMBER($count) }
declare = Declarar por usted
declare-sentence = Lo que declara es público, con su nombre y cargo. También lo termina aquí; queda en el registro.
declare-tie = Declarar un vínculo
own-declarations = Lo que usted declaró
nothing-button = Declarar que no hay nada
missing = Quién aún no ha declarado
missing-sentence = No han dicho ni que tienen vínculos ni que no los tienen.
people-count =
    { $count ->
        [one] { $count } persona
        [many] { $count } personas
       *[other] { $count } personas
    }
column-home = De
column-post = Cargo
column-holder = Titular
kind =
    { $kind ->
        [employment] Empleo
        [shares] Participaciones
        [advice] Asesoría pagada
        [family] Familia
        [gift] Regalo o viaje
        [nothing] Nada que declarar
       *[other] Otro vínculo
    }
tie = { $kind }: { $named }
all-kinds = todos
kind-of-tie = Tipo de vínculo
show = Mostrar
ended = terminado
since = desde el { $from }
lasts = del { $from } al { $until }
end = Este vínculo ha terminado
declared-by = Declarado por
declared-on = Declarado el
organisation = Con
see-it = ver su página
named-below = otra, nombrada abajo
named = Nombre, si es otra
named-hint = Una empresa, una fundación, una oficina.
words = En qué consiste el vínculo
words-hint = Una frase. No nombre a nadie más sin su permiso.
first-day = Desde
last-day = Último día
last-day-hint = Déjelo vacío mientras dure.
error-kind = Elija un tipo de vínculo
error-named = Elija una organización o nombre otra, no ambas
error-words = Diga en qué consiste el vínculo
refused-title =
    { $code ->
        [no-post] Solo declaran quienes tienen cargo
        [has-ties] Usted declaró vínculos vigentes
        [said-already] Ya lo dijo
        [not-yours] Lo declaró otra persona
        [no-tie] No hay vínculo que terminar
       *[other] Esto ya terminó
    }
refused-reason =
    { $code ->
        [no-post] Los vínculos se declaran en un cargo.
        [has-ties] No puede no haber nada junto a ellos.
        [said-already] Su declaración sigue vigente.
        [not-yours] Solo esa persona puede terminarlo.
        [no-tie] Que no hay nada termina con el primer vínculo que declare.
       *[other] Queda en el registro.
    }
refused-remedy =
    { $code ->
        [has-ties] Termínelos antes, si han terminado.
        [not-yours] Si es incorrecto, escriba a la secretaría.
       *[other] Vuelva al registro.
    }
personal = Vínculos declarados
personal-why = Para que todos vean con quién tienen vínculos las personas con cargo, con sus palabras.
personal-since = Queda en el registro después de terminar. El borrado lo elimina.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [declare_nothing] Guardado: no tiene nada que declarar.
        [declare_interest] Declarado. Es público.
        [end_interest] Terminado desde hoy.
       *[other] { "" }
    }
