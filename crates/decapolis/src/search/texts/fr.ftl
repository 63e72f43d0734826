# Words of search.

navigation = Rechercher
title = Rechercher dans le réseau
label = Que cherchez-vous ?
hint = Des mots dans toute langue. "Deux mots" vont ensemble, -mot exclut.
search = Rechercher
kinds = Types de résultats
all = Tout
counted = { $label } ({ $count })
hits =
    { $count ->
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
alike = rien n’a ces mots ; ceux-ci ont des mots proches
most = rien n’a tous ces mots ; ceux-ci en ont la plupart
nothing-for = Rien n’a été trouvé pour : { $words }
nothing-sentence = Essayez moins de mots ou d’autres mots. Ce qui ne vous est pas ouvert n’est pas cherché.
not-ready = La recherche se prépare
not-ready-sentence = Réessayez dans un instant.
languages = Langues
topics = Thèmes
pages = Parties des résultats
before = résultats précédents
after = plus de résultats
shown = { $first } à { $last }
