## A picture of oneself
portrait-title = Votre photo
portrait-sentence = Ceux qui viennent aux mêmes rencontres la voient à côté de votre nom dans le livret des participants, et personne d’autre. C’est à vous de choisir : sans photo, votre nom est seul.
file-label = Photo
file-hint = Une image JPEG ou PNG. Son centre est gardé, en petit ; ce que l’appareil a noté, comme le lieu, ne l’est pas.
use-picture = Utiliser cette photo
remove-picture = Retirer la photo
account = Votre compte
done =
    { $act ->
        [set_portrait] Votre photo est changée.
        [remove_portrait] Votre photo n’est plus là.
       *[other] { "" }
    }
personal-portrait = Votre photo
    .why = Pour que les gens se reconnaissent à une rencontre.
    .since = le jour où vous l’avez mise
