# Les mots dont chaque page a besoin.

## Cadre de la page
skip-link = Aller au contenu principal
menu = Menu
more = Plus
language-choice = Langue
theme = Apparence
theme-light = Claire
theme-dark = Sombre
theme-system = Comme sur cet appareil
sign-in = Se connecter
sign-out = Se déconnecter
footer = À propos de ce site
privacy = Confidentialité
accessibility = Accessibilité
saved = Enregistré.
page-as-data = Cette page en données
source-code = Code source

## Pages qui disent pourquoi il n’y a pas de page
not-found = Page introuvable
    .reason = Il n’y a rien à cette adresse, ou vous n’y avez pas accès.
    .next = Vérifiez l’adresse, lancez une recherche ou revenez à l’accueil.
not-allowed = Vous ne pouvez pas faire cela
    .next = Si vous pensez en avoir le droit, adressez-vous au secrétariat.
sign-in-needed = Connectez-vous pour continuer
    .reason = Cette page est réservée aux personnes connectées.
failed = Une erreur s’est produite
    .reason = L’erreur vient de nous. Votre saisie n’a pas été enregistrée.
    .next = Réessayez dans quelques minutes. Si l’erreur se répète, donnez cette référence au secrétariat : { $reference }
busy = Trop de monde à la fois
    .next = Réessayez dans quelques secondes. Rien n’a été perdu.
start-page = Accueil

## Formulaires
error-summary = Il y a un problème
error-prefix = Erreur :
save = Enregistrer
cancel = Annuler
continue-on = Continuer
change = Modifier
remove = Retirer
undo = Défaire
back = Retour
search = Rechercher
yes = Oui
no = Non
optional = facultatif

## Ce que l’on sait d’une condition ou d’une donnée
met = Remplie
not-met = Non remplie
not-known = Inconnu
year-and-source = { $year }, { $source }

## Jours à partir d’aujourd’hui
due-in =
    { $days ->
        [0] aujourd’hui
        [1] demain
        [one] dans { $days } jour
        [many] dans { $days } de jours
       *[other] dans { $days } jours
    }
days-late =
    { $days ->
        [one] { $days } jour de retard
        [many] { $days } de jours de retard
       *[other] { $days } jours de retard
    }
days-ago =
    { $days ->
        [0] aujourd’hui
        [1] hier
        [one] il y a { $days } jour
        [many] il y a { $days } de jours
       *[other] il y a { $days } jours
    }

## Listes
pagination = Pages
previous-page = Précédente
next-page = Suivante
page-of = Page { NUMBER($page) } sur { NUMBER($pages) }
results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
empty-list = Rien ici pour le moment
show-all = Tout afficher

## Les postes et ce qu’ils permettent
function-name =
    { $function ->
        [leader] responsables de ville
        [officer] agents de ville
        [assistant] assistants
        [president] présidences régionales
        [deputy] suppléances des présidences régionales
        [chair] la présidence du réseau
        [secretariat] le secrétariat
        [partner] partenaires
       *[other] personne
    }
refused-post-title = Votre poste ne le permet pas
refused-post-reason = Cette page est réservée à : { $functions }.
refused-post-remedy = Si vous occupez aussi un tel poste, passez à celui-ci ; sinon, adressez-vous au secrétariat.

## Autour de chaque page
post-of-home = { $title }, { $home }
your-account = Votre compte
demo-notice = Démonstration : les personnes et leurs propos sont inventés, les pratiques viennent de leurs sources.

## Mails
mail-sent-by = Envoyé par { $network }. Ouvrir un lien ne fait encore rien : une page vous demande d’abord.
mail-stop = Recevoir moins de courriels de ce type, ou aucun

## Links in mails
act-link-dead = Ce lien ne peut plus être utilisé
act-link-reason =
    { $code ->
        [link-expired] Son délai est passé.
        [post-ended] Vous n’occupez pas le poste auquel il a été envoyé.
       *[other] Ce qui est fait ne peut être annulé que pendant un jour.
    }
act-link-remedy = Connectez-vous pour voir ce que vous pouvez faire.
not-from-this-page = Ce bouton n’a pas été pressé sur notre page
not-from-this-page-reason = Les programmes de courriel ouvrent les liens d’eux-mêmes ; nous n’acceptons donc le bouton que du navigateur où la page a été ouverte, avec les cookies activés.
not-from-this-page-remedy = Ouvrez de nouveau le lien de votre courriel et pressez-y le bouton.

## Ce qui est conservé d'une personne
former-holder = Une personne qui a occupé ce poste
personal-person = Nom, adresse électronique, langue, fuseau horaire
    .why = Pour que les autres sachent qui occupe un poste et puissent joindre cette personne.
    .since = la fin de votre dernier poste
personal-posts = Postes que vous occupez et avez occupés
    .why = Pour que l'on sache qui a parlé au nom d'une ville ou d'un organe, et quand.
    .since = Cela reste dans l'histoire du poste. Après l'effacement, sans votre nom.
personal-sessions = Connexions ouvertes
    .why = Pour que vous restiez connecté.
    .since = la connexion
personal-links = Liens de connexion
    .why = Pour que vous puissiez vous connecter. Seule une empreinte de chaque lien est conservée.
    .since = le jour où le lien a expiré
personal-acts = Ce que vous avez fait : l'acte, l'objet, l'heure
    .why = Pour que l'on puisse prouver plus tard qui a changé quoi.
    .since = Cela reste, sous un numéro tiré au hasard. Après l'effacement, rien ne mène de ce numéro à vous.
personal-mails = Courriels pour vous
    .why = Pour pouvoir les envoyer, et les renvoyer quand le serveur de courrier était absent.
    .since = l'envoi ou le refus du courriel
personal-stops = Genres de courriels que vous avez arrêtés
    .why = Pour que vous ne les receviez pas.
    .since = Cela reste jusqu'à ce que vous les vouliez de nouveau. L'effacement le supprime.

## A full disk
disk-full = Le disque est plein : rien n’a été enregistré
    .reason = Vous pouvez continuer à lire. Ce que vous avez envoyé n’a pas été gardé.
    .next = Gardez ce que vous avez écrit et prévenez qui gère ce réseau. Quand il y aura de la place, renvoyez-le : il ne compte qu’une fois.
## Jetons des programmes
refused-scope-title = Ce jeton ne donne pas accès à ces données
refused-scope-reason = Le jeton doit avoir la portée { $scope }.
refused-scope-remedy = Créez un jeton de cette portée dans votre compte, sous Programmes.
personal-tokens = Jetons de vos programmes
    .why = Pour que vos programmes puissent lire en votre nom. Seuls l’empreinte de chaque jeton et le jour de sa dernière utilisation sont gardés.
    .since = le jour de création du jeton
## Formulaires
form-too-long = Utilisez { NUMBER($max) } lettres au plus
form-day = Entrez un jour, par exemple 2026-04-13
form-time = Entrez une heure, par exemple 14:30
form-count = Entrez un nombre entier de { NUMBER($least) } à { NUMBER($most) }
form-backwards = Entrez un dernier jour qui ne précède pas le premier
## Assistants and drafts
assistant-of = Assistance de { $title }, { $home }
keep-as-draft = { $label } : garder comme brouillon pour le titulaire
only-the-holder = { $label } : seul le titulaire du poste le fait
for-the-holder-title = Un assistant ne peut pas faire cela
for-the-holder-reason = Vous agissez comme assistant de { $title } : vous lisez et rédigez pour ce poste.
for-the-holder-remedy = Demandez au titulaire du poste de le faire.
draft-refused-title = Ce brouillon ne peut être ni envoyé ni écarté
draft-refused-reason =
    { $code ->
        [draft-settled] Il a déjà été envoyé ou écarté.
       *[other] Il a été écrit pour un autre poste.
    }
draft-refused-remedy = Voyez sur votre bureau ce qui attend maintenant.
personal-assistances = Postes que vous assistez
    .why = Pour que vous puissiez lire et rédiger pour leurs titulaires.
    .since = Cela reste dans l’histoire du poste. L’effacement le supprime.
personal-drafts = Ce que vous avez rédigé pour d’autres
    .why = Pour que le titulaire du poste puisse l’envoyer.
    .since = le jour où cela a été envoyé ou écarté
## Mail in
mail-reply = Vous pouvez aussi répondre directement à ce courriel.
reply-refused = Votre réponse n’a pas été prise
reply-reason =
    { $code ->
        [link-expired] Le délai pour répondre à ce courriel est passé.
        [post-ended] Vous n’occupez pas le poste qui a été interrogé.
        [empty] Nous n’avons trouvé aucun mot de vous au-dessus du courriel cité.
        [too-large] Elle dépasse 10 Mo.
        [too-many-files] Plus de 10 fichiers y étaient joints.
       *[other] Ce dont il s’agissait n’existe plus.
    }
reply-remedy =
    { $code ->
        [link-expired] Connectez-vous pour voir ce que vous pouvez faire.
        [post-ended] La personne qui l’occupe maintenant peut répondre.
        [empty] Écrivez au-dessus du courriel cité et renvoyez-le.
        [too-large] Renvoyez-la sans les fichiers ; un lien vers eux suffit.
        [too-many-files] Renvoyez-la sans les fichiers ; un lien vers eux suffit.
        [words] Renvoyez-la.
       *[other] Connectez-vous pour voir ce qu’il y a.
    }
reply-your-words = Voici ce que vous avez écrit :
reply-by-page = Répondre plutôt sur une page
reply-without-files-subject = Votre réponse a été prise sans ses fichiers
reply-without-files = Vos mots ont été pris. Ces fichiers ne l’ont pas été, car aucun fichier n’est conservé ici. Un lien dans votre texte suffit.
reply-confirm-subject = Cette réponse est-elle de vous ?
reply-from-elsewhere = Une réponse à l’un de vos courriels est venue de cette adresse, et nous ne pouvons pas savoir si elle est de vous :
reply-its-words = Voici ce qu’elle dit :
reply-from-calendar =
    { $said ->
        [comes] Indiqué dans un agenda : je viens.
        [stays-away] Indiqué dans un agenda : je ne viens pas.
        [perhaps] Indiqué dans un agenda : peut-être.
       *[other] Indiqué dans un agenda, sans oui ni non.
    }
reply-not-yours = Rien n’est encore fait. Si elle n’est pas de vous, vous n’avez rien à faire.
reply-confirm = Elle est de moi : la voir et l’envoyer
personal-mails-in = Courriels que vous avez envoyés en réponse
    .why = Pour corriger une réponse mal coupée, et pour qu’aucune ne soit prise deux fois.
    .since = le jour où le courriel est arrivé
## Mails in one
digest-subject =
    { $pace ->
        [daily] Ce qui est arrivé depuis hier
       *[other] Ce qui est arrivé cette semaine
    }

## Ce qui se dit sous un dossier
discussion-refused =
    { $code ->
        [no-post] Seules les personnes qui occupent un poste parlent ici
        [too-many] C’est assez pour un jour
        [not-yours] Quelqu’un d’autre l’a dit
        [hidden] Ce commentaire est masqué
        [hidden-before] Quelqu’un l’a masqué avant vous
        [not-a-moderator] Vous ne pouvez pas masquer ce commentaire
        [not-hidden] Ce commentaire n’est pas masqué
        [nothing-to-appeal] Il n’y a rien à décider
        [not-the-decider] C’est à un autre poste de décider
        [your-own] Ce commentaire est le vôtre
        [nobody-named] Personne n’est désigné pour le lire
       *[other] C’est réglé
    }
discussion-refused-reason =
    { $code ->
        [no-post] Vous n’occupez aucun poste dans ce réseau.
        [too-many] On prend au plus { NUMBER($most) } de vos commentaires par jour, pour que chacun soit entendu.
        [not-yours] Un commentaire est modifié par la personne qui l’a dit.
        [hidden] Tant qu’il est masqué, rien n’y est modifié.
        [hidden-before] Il a été masqué le { $day } ; votre raison n’a pas été gardée.
        [not-a-moderator] Son auteur, les gens à qui appartient le dossier et le secrétariat le masquent.
        [not-hidden] Il est montré à toutes les personnes qui lisent le dossier.
        [nothing-to-appeal] Vous l’avez masqué, un recours a déjà été fait, ou c’est décidé.
        [not-the-decider] Cela se trouve sur un seul bureau, jamais sur celui de la personne qui l’a masqué.
        [your-own] Vous pouvez le modifier ou le masquer.
        [nobody-named] Le réseau n’a désigné aucun poste étranger à vous deux.
       *[other] On a déjà dit ce qui a été fait.
    }
discussion-refused-remedy =
    { $code ->
        [too-many] Continuez demain, ou écrivez directement à quelqu’un.
        [hidden] Dites pourquoi il devrait être montré, sur la page du commentaire.
        [not-a-moderator] Signalez-le, si c’est du harcèlement.
        [nobody-named] Demandez à la présidence du réseau de désigner quelqu’un.
       *[other] Revenez en arrière pour voir ce qui est possible.
    }
personal-comments = Ce que vous avez dit sous des dossiers
    .why = Pour que les personnes qui lisent un dossier puissent en parler.
    .since = Cela reste avec le dossier, dans chaque version. L’effacement le supprime.
personal-follows = Discussions que vous suivez
    .why = Pour vous avertir de ce qui se dit.
    .since = Cela reste jusqu’à ce que vous cessiez de suivre. L’effacement le supprime.
personal-reports = Harcèlement que vous avez signalé
    .why = Pour que la seule personne désignée le regarde.
    .since = le jour où c’est réglé

kept-waiting = En attente sur cet appareil :
kept-signed-out = Votre session est terminée. Connectez-vous à nouveau et tout sera envoyé.
kept-others = Des saisies d’une autre personne attendent ici aussi : elles partent quand elle se connecte.
kept-refused = Refusé :
kept-remove = Retirer de cet appareil
## Fichiers
file-field = Fichier
file-taken = PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, texte brut ou CSV ; { NUMBER($megabytes) } Mo au plus
file-choose-again = Choisissez à nouveau le fichier : le navigateur ne le garde pas.
portrait-missing = Choisissez une photo
portrait-is-none = Choisissez une image JPEG ou PNG entière
portrait-too-many-pixels = Choisissez une image de { NUMBER($millions) } millions de pixels au plus
file-missing = Choisissez un fichier
file-too-large = Choisissez un fichier de { NUMBER($megabytes) } Mo au plus
file-refused =
    { $code ->
        [empty] Le fichier est vide : choisissez-en un autre
        [name] Donnez au fichier un nom simple avec une seule extension, comme rapport.pdf
        [unknown] Ce type de fichier n’est pas accepté : enregistrez-le en PDF ou dans un des formats indiqués
        [runs] Les pages web, les dessins SVG et les programmes ne sont pas acceptés : enregistrez-le en PDF ou comme image
        [macros] Les documents avec macros ne sont pas acceptés : enregistrez-le sans elles ou en PDF
        [two] Le fichier peut se lire comme deux choses à la fois : enregistrez-le à nouveau ou en PDF
       *[broken] Le fichier est coupé ou endommagé : enregistrez-le à nouveau et choisissez-le encore une fois
    }
file-disguised = Le fichier est de type { $kind } et son nom dit autre chose : donnez-lui la bonne extension
file-kind =
    { $code ->
        [pdf] Document PDF
        [odt] Texte OpenDocument
        [ods] Feuille de calcul OpenDocument
        [odp] Diapositives OpenDocument
        [docx] Document Word
        [xlsx] Classeur Excel
        [pptx] Diapositives PowerPoint
        [png] Image PNG
        [jpg] Image JPEG
        [csv] Tableau CSV
       *[txt] Texte brut
    }
file-about = { $kind }, { $size }
file-kilobytes = { NUMBER($kilobytes) } ko
file-megabytes = { $megabytes } Mo
files-away = Les fichiers ne sont pas accessibles pour le moment
    .reason = Le lieu où se trouvent les fichiers ne répond pas. Rien n’a été enregistré et rien n’est perdu.
    .next = Réessayez dans quelques minutes. Si vous envoyiez un fichier, choisissez-le à nouveau.
personal-files = Fichiers que vous avez apportés
    .why = Pour que les autres sachent qui les a donnés.
    .since = Le fichier reste aussi longtemps que l’objet dont il fait partie. L’effacement en retire votre nom.
