# Palabras de los libros de participantes: quién viene a una reunión y qué trae.

book = Libro de participantes
see-book = Quién viene, qué pide y qué ofrece
print-it = Imprimir
nobody = Nadie tiene plaza todavía
vacant = vacante
asks = Pide
offers = Ofrece
inhabitants = { $count } habitantes
