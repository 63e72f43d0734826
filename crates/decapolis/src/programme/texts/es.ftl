# Textos de los programas.

programmes = Programas
programmes-sentence = Lo que la red lleva a cabo, con su nombre actual, y cómo se llamaba antes.
running = En marcha
earlier = Anteriores
no-programmes = Aquí estarán los programas de la red
no-programmes-sentence = La secretaría los añade.
add = Añadir un programa
name = Nombre
words = Qué es
words-hint = En una o dos frases: para quién y qué recibe.
source = Fuente
source-hint = La decisión o página que lo dice, con su fecha.
first-day = En uso desde
since = desde el { $from }
lasts = del { $from } al { $until }
said-by = fuente: { $source }
names = Sus nombres
rename = Cambiar el nombre de este programa
end = Terminar este programa
outcome = Qué resultó
outcome-hint = También dónde continúa, si sigue en otra parte.
ended-with = Terminado el { $day }: { $outcome }
error-name = Escriba un nombre
error-words = Diga qué es
error-source = Diga dónde se decidió o se dice
error-future = Escriba una fecha que ya haya llegado
error-before-present = Escriba una fecha posterior al inicio del nombre actual
error-outcome = Diga qué resultó o por qué termina
refused-title =
    { $code ->
        [not-secretariat] La secretaría lleva los programas
        [ended] Este programa ha terminado
       *[other] Un nombre empieza después del anterior, y ya ha empezado
    }
refused-reason =
    { $code ->
        [not-secretariat] Para que nombres y fechas vengan de una mano.
        [ended] Sus nombres y su resultado quedan.
       *[other] Lo planeado aún no es un nombre.
    }
refused-remedy = Escriba a la secretaría.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_programme] El programa ha terminado.
       *[other] { "" }
    }
