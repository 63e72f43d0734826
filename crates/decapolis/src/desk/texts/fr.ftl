# Le bureau et la page d’accueil.

navigation = Bureau
greeting = Bonjour, { $name }
need-label = De quoi avez-vous besoin ?
need-hint = Une phrase suffit. Vous voyez qui vous ressemble, ce qui a marché et qui peut aider. Personne hors de votre ville ne la voit sans votre accord.
get-a-brief = Obtenir une synthèse
waiting = En attente de votre part
waiting-count =
    { $count ->
        [one] { $count } point
        [many] { $count } points
       *[other] { $count } points
    }
nothing-waits = Rien ne vous attend
nothing-waits-sentence = Ce que d’autres demandent à votre poste apparaît ici, avec sa date limite.
offers = Offres aux autres villes
your-city-page = la page de votre ville

## La page d’accueil
front-title = Des villes qui s’entraident
front-sentence = Un réseau de villes dont les responsables du numérique demandent, répondent et gardent ce qui a marché.
city-label = De quelle ville venez-vous ?
city-hint = Toute ville du monde, dans toute écriture : Köln, Cologne, كولونيا
show-likest = Voir les villes semblables
numbers = Le réseau en chiffres honnêtes
members = Villes membres

## Sources
sources-title = D’où viennent les faits
sources-sentence = Données ouvertes sur les villes et les pays, avec l’attribution que demande chaque licence.
