# El escritorio y la portada.

navigation = Escritorio
greeting = Buenos días, { $name }
need-label = ¿Qué necesita?
need-hint = Basta una frase. Verá quién se le parece, qué funcionó y quién puede ayudar. Nadie fuera de su ciudad la ve hasta que usted lo diga.
get-a-brief = Obtener un informe
waiting = Le espera a usted
waiting-count =
    { $count ->
        [one] { $count } asunto
        [many] { $count } asuntos
       *[other] { $count } asuntos
    }
nothing-waits = No hay nada pendiente
nothing-waits-sentence = Aquí aparece lo que otros piden a su cargo, con su fecha límite.
offers = Ofrecimientos a otras ciudades
your-city-page = la página de su ciudad

## La portada
front-title = Ciudades que se ayudan
front-sentence = Una red de ciudades cuyos responsables digitales preguntan, responden y conservan lo que funcionó.
city-label = ¿De qué ciudad es usted?
city-hint = Cualquier ciudad del mundo, en cualquier alfabeto: Köln, Colonia, كولونيا
show-likest = Ver ciudades parecidas
numbers = La red en cifras honestas
members = Ciudades miembros

## Sources
sources-title = De dónde vienen los datos
sources-sentence = Datos abiertos sobre ciudades y países, con la atribución que pide cada licencia.
