# Ce dont les invités ont besoin à une rencontre, et ce à quoi ils consentent.

kind-need = ce dont vous avez besoin à une rencontre
say-it = Dites ce dont vous avez besoin à la rencontre
your-stay = Séjour, table et images
what-i-need = Ce dont j’ai besoin à la rencontre
what-i-need-sentence = Dites-le une fois. Vous pouvez le changer jusqu’à la fin de la rencontre.
what-they-need = Ce dont { $name } a besoin
what-they-need-sentence = { $title }. Notez ce qu’on vous dit au téléphone. Ce à quoi on consent, chacun le dit soi-même.
say-what-i-need = Dire ce dont j’ai besoin
you-said-it = Vous avez dit ce dont vous avez besoin. Vous pouvez encore le changer.
you-said-nothing = Le secrétariat réserve chambres et tables d’après ce que vous dites.
you-said-on = Vous l’avez dit le { $day }.
they-said-on = Cela a été dit le { $day }. Ce que vous enregistrez le remplace.
keep-needs = Enregistrer
days-and-table = Jours, hôtel et table
print = Imprimer

## Le formulaire
arrives = J’arrive le
arrives-hint = Un jour au lieu de la rencontre. Laissez vide tant que vous ne le savez pas.
leaves = Je repars le
nights = Nuits à l’hôtel de la rencontre
nights-hint = Aucune, si vous dormez ailleurs.
dinner = Dîner
dines-yes = Je viens au dîner
dines-no = Je ne viens pas au dîner
what-i-eat = Ce que je mange
diet =
    { $diet ->
        [anything] De tout
        [vegetarian] Végétarien
        [vegan] Végane
        [halal] Halal
        [kosher] Casher
        [gluten-free] Sans gluten
       *[other] Autre chose, comme je le dis plus bas
    }
diet-words = Ce que la cuisine doit savoir
care-hint = Pour la cuisine seule. Cela peut révéler santé ou croyance : omettez-le si vous préférez.
access = Ce qu’il me faut pour participer
access-hint = Marches, vue, ouïe, une pièce calme, quelqu’un avec vous. Pour qui prépare les salles seul ; cela peut révéler votre santé.
visa = Lettre pour un visa
wants-letter = J’ai besoin d’une lettre d’invitation
passport-name = Nom comme au passeport
passport-hint = Pour la lettre seule.
error-arrives = Entrez un jour qui n’est pas après la rencontre
error-leaves = Entrez un jour qui n’est ni avant la rencontre ni avant votre arrivée
error-nights = N’entrez pas plus de nuits qu’il n’y en a entre les deux jours
error-dinner = Dites si vous venez au dîner
error-diet = Choisissez ce que vous mangez
error-passport-name = Entrez le nom comme il est au passeport

## Consentement
pictures-and-recordings = Images et enregistrements de moi
consent-note = non, sauf si vous dites oui
consent-to =
    { $matter ->
        [picture] Peut-on vous voir sur des images de la rencontre ?
       *[other] Peut-on vous entendre ou vous voir dans des enregistrements ?
    }
consent-otherwise =
    { $matter ->
        [picture] Images : l’inverse dans ces séances
       *[other] Enregistrements : l’inverse dans ces séances
    }
consent-answer =
    { $answer ->
        [yes] oui
       *[other] non
    }
consent-but = { $word }, mais l’inverse dans { $items }
error-consent = Dites oui ou non
keep-consents = Enregistrer ce à quoi je consens
consent-history = Ce que vous avez dit jusqu’ici
whole-meeting = toute la rencontre
consent-line =
    { $answer ->
        [yes] { $day } : oui aux { $matter ->
            [picture] images
           *[other] enregistrements
        } dans { $item }
        [no] { $day } : non aux { $matter ->
            [picture] images
           *[other] enregistrements
        } dans { $item }
       *[other] { $day } : pour les { $matter ->
            [picture] images
           *[other] enregistrements
        } dans { $item }, comme dans toute la rencontre
    }

## Qui le lit
who-reads-it = Qui le lit
who-reads-needs = Vous et le secrétariat. Si quelqu’un d’autre prend votre siège, vos réponses disparaissent.
who-reads-care = Ce que vous mangez et ce qu’il vous faut pour participer sert à la cuisine et aux salles, et à rien d’autre. Ni partenaires, ni présidence, ni collègues ne le lisent.
how-long = Régime et accès sont supprimés { NUMBER($care) } jours après la rencontre, le reste { NUMBER($rest) } jours après. Ce à quoi vous avez consenti reste deux ans, tant que les images servent.

## Listes
lists = Listes
what-guests-need = Ce dont les invités ont besoin
answered-sentence = { NUMBER($answered) } invités sur { NUMBER($count) } ont dit ce dont ils ont besoin.
who-answered = Qui a répondu
guests = Invités
nobody-comes = Personne n’a encore de siège
nobody-comes-sentence = À qui prend un siège, on demande ici ce dont il a besoin.
ask-guests =
    { $count ->
        [one] Demander à { $count } invité à qui on n’a pas demandé
       *[other] Demander aux { $count } invités à qui on n’a pas demandé
    }
state-name =
    { $state ->
        [answered] dit
        [asked] demandé
       *[other] pas demandé
    }
list-name =
    { $list ->
        [hotel] Hôtel
        [dinner] Dîner
        [access] Accès
        [letters] Lettres pour visas
       *[other] Images
    }
list-sentence =
    { $list ->
        [hotel] Qui dort à l’hôtel de la rencontre, et combien de temps.
        [dinner] Qui vient au dîner et ce qu’il mange. Donnez les nombres à la cuisine ; des noms, seulement là où elle doit savoir qui.
        [access] Ce qu’il faut aux invités pour participer. Donnez-le à qui prépare les salles et à personne d’autre.
        [letters] Qui a besoin d’une lettre d’invitation. Un nom mène à la lettre, prête à être imprimée et signée.
       *[other] Qui peut être sur des images et des enregistrements. Qui n’a rien dit a dit non.
    }
as-file = En fichier
counted = Compté
rooms = Chambres
nobody-on-list = Personne n’est sur cette liste
nobody-on-list-sentence = Les invités y viennent à mesure qu’ils disent ce dont ils ont besoin.
column-name = Nom
column-post = Poste
column-home = Ville ou organisation
column-arrives = Arrive
column-leaves = Repart
column-nights = Nuits
column-diet = Mange
column-words = Dans ses mots
column-passport = Nom au passeport
column-pictures = Sur des images
column-recordings = Dans des enregistrements

## La lettre
letter = Lettre d’invitation
letter-for = Lettre d’invitation : { $name }
letter-sentence = Imprimez-la sur votre papier et signez-la. Elle dit ce que l’invité a dit et ce qu’est la rencontre.
letter-date = { $network }, le { $today }
letter-to-whom = À qui de droit
letter-invites = { $network } invite { $name } ({ $title }, { $home }) à une rencontre de villes.
letter-meeting = « { $meeting } » a lieu du { $first } au { $last } à l’adresse : { $place }.
letter-stay = Il est prévu que { $name } séjourne du { $from } au { $to }, puis rentre chez soi.
letter-asks = Nous vous saurions gré d’accorder à { $name } le visa que le voyage demande.
letter-signature = Signature, nom et cachet :

## Courriel
mail-subject = De quoi avez-vous besoin à la rencontre ?
mail-asks = Vous avez un siège à une rencontre. Dites avant le { $day } quand vous venez, où vous dormez, ce que vous mangez et ce qu’il vous faut pour participer :
mail-who-reads = Le secrétariat seul le lit. Il demande aussi si l’on peut vous voir sur des images ; sans votre oui, vous n’êtes sur aucune.

## Refus
refused-title =
    { $code ->
        [no-seat] Vous n’avez pas de siège à cette rencontre
        [not-secretariat] Ceci est pour le secrétariat
        [not-yours] Ceci est à quelqu’un d’autre
        [vacant] Personne n’a ce siège en ce moment
        [cancelled] La rencontre a été annulée
        [over] La rencontre est finie
        [own-consent] On consent pour soi-même
       *[other] Aucune lettre n’est demandée
    }
refused-reason =
    { $code ->
        [no-seat] Qui a pris un siège dit ce dont il y a besoin.
        [not-secretariat] Personne d’autre ne lit régimes, accès et noms de passeports.
        [not-yours] Ce dont quelqu’un a besoin, lui et le secrétariat le lisent.
        [vacant] Il a été rendu, ou son poste n’a pas de titulaire.
        [cancelled] Personne n’y a besoin de rien.
        [over] Ce dont on avait besoin ne se change pas après coup.
        [own-consent] Personne ne consent pour quelqu’un d’autre, même au téléphone.
       *[other] L’invité n’en a pas demandé, ou n’a pas donné de nom pour elle.
    }
refused-remedy =
    { $code ->
        [no-seat] Répondez d’abord à votre invitation.
        [own-consent] Priez-le de le dire sur sa page.
       *[other] Demandez au secrétariat.
    }

## Ce qui est gardé d’une personne
personal-care = Ce que vous mangez et ce qu’il vous faut pour participer aux rencontres, ce qui peut révéler santé ou croyance
    .why = Cuisine et salles en sont préparées, et rien d’autre n’en est fait.
personal-needs = Quand vous venez aux rencontres et repartez, nuits d’hôtel, dîner, et votre nom au passeport si vous voulez une lettre
    .why = Chambres, tables et lettres en sont faites.
personal-consents = Si l’on peut vous voir sur des images et enregistrements de rencontres, avec chaque changement
    .why = On peut montrer ce que vous avez accepté, et quand.
personal-since = la rencontre
personal-consents-since = que vous l’avez dit

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [say_stay_needs] Ce dont vous avez besoin est enregistré.
        [say_guest_needs] C’est enregistré. Ils le voient sur leur page.
        [say_consents] C’est enregistré. Vous pouvez le changer à tout moment.
        [ask_stay_needs] On le leur demande, quelques-uns à la fois.
       *[other] { "" }
    }
