# Mots des livrets des participants : qui vient à une réunion, et avec quoi.

book = Livret des participants
see-book = Qui vient, ce qu’ils demandent et proposent
print-it = Imprimer
nobody = Personne n’a encore de place
vacant = vacant
asks = Demande
offers = Propose
inhabitants = { $count } habitants
