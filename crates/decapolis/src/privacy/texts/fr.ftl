# Mots de la vie privée : ce qui est conservé, ses propres données, l'effacement ; et jusqu'où les pages sont pour tous.

## Ce qui est conservé
privacy-title = Vie privée
privacy-sentence = Ce que ce réseau conserve de vous, pourquoi, combien de temps, et ce que vous pouvez y faire.
held-title = Ce qui est conservé
held-caption = Données sur des personnes
held-nothing-else = Rien d'autre n'est conservé de vous. Ce tableau vient du programme lui-même : ce qui n'y est pas n'est pas gardé.
column-what = Quoi
column-why = Pourquoi
column-how-long = Combien de temps
column-since = À compter de, ou ce que cela devient
days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
months =
    { $count ->
        [one] { $count } mois
        [many] { $count } de mois
       *[other] { $count } mois
    }
with-the-record = aussi longtemps que l'objet
rights-title = Ce que vous pouvez faire
rights-export = Sous « Votre compte », vous pouvez tout télécharger en un fichier, quand vous voulez.
rights-erase = Vous pouvez aussi y demander votre effacement. Votre nom, votre adresse et votre accès disparaissent aussitôt ; une sauvegarde restaurée vous efface de nouveau avant que quiconque la voie. Ce que vous avez écrit dans un poste reste avec le poste, et le secrétariat vérifie si une phrase vous nomme. Qui n’occupe plus de poste depuis deux ans est compté pour l’exploitant.
elsewhere-title = Où vont encore vos données
elsewhere-none = Nulle part. Aucune page ne demande rien à une autre entreprise, et les courriels ne portent pas d'images cachées.
elsewhere-cookie = Les seuls cookies sont celui qui vous garde connecté, ceux qui gardent votre choix de langue et d'apparence, et un qui dit pendant une demi-minute ce que vous venez de faire. Là où l’on interroge des habitants sans compte, un de plus dit pendant six mois qu’un appareil est le même. Ce que vous saisissez à une entrée, comme note ou comme vote sans réseau attend dans votre navigateur jusqu’à son arrivée.
elsewhere-backups = Les sauvegardes sont gardées { $days } jours. Une personne effacée y reste jusque-là, et est effacée de nouveau si l'une est restaurée.
not-promised-title = Ce qui n'est pas promis
not-promised-operator = Le secret vis-à-vis de qui gère le serveur.
not-promised-ballots = Des scrutins valables pour des élections légales.
not-promised-posts = L'anonymat d'un poste qu'une seule personne occupe.
not-promised-mailbox = La protection d'une boîte aux lettres que d'autres lisent.
not-promised-mail = La remise du courrier.

## Accessibilité
accessibility-title = Accessibilité
accessibility-sentence = Chacun doit pouvoir utiliser ce réseau, quels que soient ses moyens de lire et d'appuyer.
standard-title = La norme que nous suivons
standard-sentence = Les pages sont faites pour satisfaire aux Règles pour l'accessibilité des contenus Web 2.2 au niveau AA. Elles fonctionnent au clavier seul, sans script, avec un texte à 200 %, sur 320 pixels, dans les langues de droite à gauche et imprimées.
standard-tests = Avant chaque version, une machine examine chaque page dans chaque langue, dans une fenêtre large et une étroite, et une version avec un défaut n'est pas publiée.
limits-title = Ce qui n'est pas encore bon
limits-written = Ce que les gens écrivent peut être difficile à lire ; nous ne pouvons pas le récrire.
limits-translations = Ce que quelqu'un a écrit peut manquer dans votre langue ; il est alors montré tel quel.
limits-judged = Une machine trouve environ un tiers des obstacles. Des personnes qui dépendent d'aides techniques n'ont pas encore examiné ces pages.
tell-us-title = Dites-le-nous
tell-us-sentence = Si quelque chose vous gêne, dites-le au secrétariat de votre réseau. Indiquez la page et ce que vous utilisiez.

## Vos données
data-title = Vos données
data-sentence = Voici ce qui est conservé de vous. Emportez-le, ou demandez votre effacement.
download = Tout télécharger pour des programmes
erase-me-review = Voir ce que fait l'effacement
erasure-title = Demander votre effacement
erasure-sentence = Rien ne s'est encore passé. Lisez ce qui part et ce qui reste, puis décidez.
erasure-is-final = Personne ne peut revenir en arrière.
gone-title = Ceci part aussitôt
stays-title = Ceci reste, sans votre nom, et pourquoi
vacant-title = Ces postes deviennent vacants
sure-question = En êtes-vous sûr ?
sure-answer = Oui, effacez-moi
sure-missing = Cochez la case si vous voulez être effacé
erase-me = M'effacer
keep-me = Garder mon compte
erased-title = Vous avez été effacé
erased-sentence = Votre nom, votre adresse et votre accès ont disparu. Merci de ce que vous avez donné au réseau.

## Textes laissés
looks-title = Textes laissés par des personnes effacées
looks-sentence = Chacun a été écrit par quelqu'un qui a été effacé depuis. Vérifiez s'il le nomme et, si oui, demandez à la ville de le changer.
looked-at = Vérifié
no-looks = Rien à vérifier.

## Before somebody is forgotten
notices = Quand on vous a annoncé votre effacement
    .why = Pour vous prévenir deux fois avant de le faire.
    .since = Disparaît quand vous occupez de nouveau un poste, ou avec vous.
notice-subject = { $network } va vous oublier
notice-why = Depuis presque deux ans, vous n'occupez aucun poste dans { $network }. Il n'y a donc plus de raison de garder votre nom et votre adresse.
notice-day = Ils seront effacés le { $day }, pour toujours.
notice-stay = Si vous occupez un poste, ou allez en occuper un, demandez au responsable de votre ville ou au secrétariat de l'inscrire avant ce jour. Alors rien n'est effacé.
notice-link = Ce qui est gardé de vous et pourquoi

## Own data to read
download-to-read = Tout télécharger pour le lire
own-data-title = Ce qui est conservé de vous
own-data-sentence = État au { $day }. Les mêmes données pour des programmes se trouvent dans l’autre fichier de votre compte.
own-data-nothing = Rien de ce genre n’est conservé.
