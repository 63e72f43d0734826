# Words of search.

navigation = Buscar
title = Buscar en la red
label = ¿Qué busca?
hint = Palabras en cualquier idioma. "Dos palabras" van juntas, -palabra excluye.
search = Buscar
kinds = Tipos de resultados
all = Todo
counted = { $label } ({ $count })
hits =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
alike = nada tiene estas palabras; estos tienen palabras parecidas
most = nada tiene todas estas palabras; estos tienen la mayoría
nothing-for = No se encontró nada para: { $words }
nothing-sentence = Pruebe con menos palabras o con otras. Lo que no está abierto para usted no se busca.
not-ready = La búsqueda se está preparando
not-ready-sentence = Vuelva a intentarlo en un momento.
languages = Idiomas
topics = Temas
pages = Partes de los resultados
before = resultados anteriores
after = más resultados
shown = { $first } a { $last }
