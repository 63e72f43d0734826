# El presupuesto de una reunión.

kind-line = una línea de un presupuesto
budget = Presupuesto
budget-sentence = Lo que se prevé que cueste la reunión, lo que se ha gastado y quién paga. Lo lleva la secretaría; lo leen quienes presiden.
as-file = Como archivo
paid-for-somebody = Se pagó algo para una persona
lines = Líneas
lines-caption = Líneas del presupuesto, con lo que comprometen las becas y lo que se pagó para personas
one-line = Una línea del presupuesto
no-lines = Aún no hay nada previsto
no-lines-sentence = La secretaría añade lo que costará la reunión y quién lo paga.
shares = Quién paga qué
shares-caption = Lo que paga cada uno y el total en cada moneda
whole = Todo en { $currency }
over = por encima de lo previsto
planned-and-spent = { $planned } previstos, { $spent } comprometidos o gastados.
bursaries = Becas de viaje
read-from-bursaries = Se lee de las becas de esta reunión.
for-people = Pagado para personas
read-from-gifts = Se lee del registro de obsequios.
not-known =
    { $count ->
        [one] De { $count } línea del registro de obsequios nadie sabe cuánto valía; aquí no cuenta.
       *[other] De { $count } líneas del registro de obsequios nadie sabe cuánto valían; aquí no cuentan.
    }
how-it-counts = Cómo se cuenta
rule-read = Las becas y lo que otros pagaron para personas se leen de donde se llevan. Nunca se escriben dos veces.
rule-currencies = Cada suma está en la moneda en que se paga. Nada se convierte; por eso hay un total por moneda.
rule-who-reads = Esto lo leen la secretaría, quien preside esta reunión y la presidencia de la red. Quién pagó qué y para quién lo leen los miembros en el registro de obsequios.

## Una línea
heading = Para qué
heading-name =
    { $heading ->
        [venue] Sede
        [catering] Comidas
        [interpretation] Interpretación
        [equipment] Equipos
        [printing] Impresión
        [travel] Viajes de ponentes y personal
        [staff] Personal
       *[other] Otra cosa
    }
who-pays = Quién paga
payer =
    { $payer ->
        [network] la red
        [host] la ciudad anfitriona
        [partner] un socio
       *[other] otra organización
    }
payer-name = Cuál
payer-name-hint = El nombre del socio o de la organización.
currency = Moneda
currency-hint = Tres letras, como EUR.
planned = Previsto
planned-hint = Como 1200 o 1.200,50; nada es 0.
spent = Comprometido o gastado
spent-hint = Lo firmado o pagado hasta ahora. Déjelo vacío mientras no haya nada.
deviation = Desviación
note = Nota
note-hint = El contrato o la oferta, en pocas palabras.
add-line = Añadir una línea
change-line = Cambiar la línea
remove-line = Quitar la línea
error-heading = Diga para qué es
error-payer = Diga quién paga
error-payer-name = Escriba el nombre de quien paga
error-currency = Escriba tres letras, como EUR
error-sum = Escriba una suma como 1200 o 1.200,50

## Negativas
refused-title =
    { $code ->
        [not-shown] El presupuesto es para la secretaría y quienes presiden
        [not-secretariat] El presupuesto lo lleva la secretaría
        [too-many-lines] Un presupuesto no tiene más líneas
       *[other] La reunión se canceló
    }
refused-reason =
    { $code ->
        [not-shown] Las sumas de ofertas y contratos no son para todos.
        [not-secretariat] Lo anota quien encarga y paga.
        [too-many-lines] Ya tiene doscientas.
       *[other] No se prevé nada más para ella.
    }
refused-remedy =
    { $code ->
        [too-many-lines] Junte las líneas de un mismo concepto.
        [cancelled] Cambie las líneas que hay a lo que costó al final.
       *[other] Pregunte a la secretaría.
    }

## Lo que se guarda de una persona
personal-lines = Notas que escribió en presupuestos de reuniones
    .why = Se puede decir cuánto costó una reunión y quién pagó.
personal-stays = Se queda con la línea, sin su nombre. Tras un borrado, la secretaría mira si una nota la nombra.

## Lo que dice arriba la página a la que lleva un acto
done =
    { $act ->
        [add_budget_line] La línea está añadida.
        [change_budget_line] La línea está cambiada.
        [remove_budget_line] La línea está quitada.
       *[other] { "" }
    }
