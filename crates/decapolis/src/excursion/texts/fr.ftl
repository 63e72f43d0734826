# Visites de terrain : ce que les invités d’une rencontre voient de la ville d’accueil, et qui a une place.

kind-site-visit = Visite de terrain
holding-places = Places dans des visites de terrain
site-visits = Visites de terrain
site-visits-sentence = Voyez comment cela marche, là où cela marche. Les places sont pour ceux qui viennent à la rencontre.
visits-count =
    { $count ->
        [0] Pas encore de visites de terrain
        [one] { $count } visite de terrain
       *[other] { $count } visites de terrain
    }
no-visits = Aucune visite n’est encore prévue
no-visits-sentence = Ceux qui conduisent la rencontre les ajoutent ici.
see-visits = Voir les visites de terrain
keep-visits = Ajouter et modifier des visites
see-site-visit = Voir la visite
add-visit = Ajouter une visite
change-visit = Modifier la visite
save-visit = Enregistrer
cancel-visit = Annuler la visite
as-file = Qui vient, en fichier
print = Imprimer
thread = Fil

## Une visite
title = Titre
what-one-sees = Ce qu’on y voit
what-one-sees-hint = Ce qu’on y apprend, et de qui.
meeting-point = Où l’on se retrouve
meeting-point-hint = Un lieu qu’un invité trouve seul.
time = Heure
day = Jour
begins = Début
ends = Retour à
time-span = { $begins } à { $ends }
places = Places
places-hint = Au plus 200. On peut en ajouter plus tard ; ceux qui attendent avancent.
the-way = Le chemin
step-free =
    { $way ->
        [yes] sans marches
       *[no] avec des marches
    }
walking = Minutes à pied
walking-hint = En tout, d’un pas tranquille.
walks =
    { $minutes ->
        [0] pas de marche à pied
        [one] { $minutes } minute à pied
       *[other] { $minutes } minutes à pied
    }
access-words = Ce qu’il faut savoir encore du chemin
access-words-hint = Ascenseurs, sièges, sol, chaussures. Du chemin, pas d’une personne.
why-cancelled = Pourquoi
why-cancelled-hint = Tous ceux qui ont une place ou attendent le lisent dans un message.
error-title = Saisissez un titre
error-words = Dites ce qu’on y voit
error-meeting-point = Dites où l’on se retrouve
error-day = Choisissez un jour de la rencontre, ou deux jours avant ou après
error-ends = Elle finit après son début
error-step-free = Dites s’il y a des marches sur le chemin
error-reason = Dites pourquoi

## Places
places-left = { $left } places libres sur { $places }
full =
    { $waiting ->
        [0] complet
        [one] complet, { $waiting } attend
       *[other] complet, { $waiting } attendent
    }
cancelled = annulée
was-cancelled = Annulée le { $day }
has-begun = Elle a commencé : on ne prend plus de place et on n’en rend plus.
you-come = vous venez
you-wait = vous attendez, numéro { $position }
you-have-a-place = Vous avez une place. Si vous ne pouvez pas venir, rendez-la : elle va au premier qui attend.
take-place = Prendre une place
wait-for-place = Attendre une place
give-back =
    { $own ->
        [holds] Rendre la place
       *[waits] Ne plus attendre
    }
who-comes =
    { $count ->
        [0] Personne ne vient encore
        [one] { $count } vient
       *[other] { $count } viennent
    }
column-name = Nom
column-post = Poste
column-home = Ville ou organisation
column-place = Place attribuée
vacant = personne en ce moment
place-number = place nº { $number }
waits-as = attend, numéro { $position }
how-places-are-given = Comment les places sont données
rule-order = Les places sont données dans l’ordre des demandes. Quand toutes sont prises, on attend dans cet ordre.
rule-line = Une place rendue, ou dont le poste ne vient plus à la rencontre, va au premier qui attend. Un message le lui dit et elle est à lui aussitôt.
rule-one = De visites à la même heure, on en prend une ou l’on en attend une. La place appartient au poste et se transmet avec lui.
rule-closed = Les places sont closes quand la visite commence. Seuls ceux qui conduisent la rencontre voient qui vient.

## Messages
mail-moved-up-subject = Vous avez une place dans la visite de terrain
mail-moved-up = Une place s’est libérée et vous étiez en tête de ceux qui attendent. Elle est à vous.
mail-moved-up-then = Si vous ne pouvez pas venir, rendez-la sur la page : le suivant attend.
mail-changed-subject = Une visite de terrain a changé
mail-changed = L’heure ou le lieu de rendez-vous de votre visite a changé.
mail-cancelled-subject = Une visite de terrain est annulée
mail-cancelled = Une visite de terrain où vous avez une place ou en attendez une n’aura pas lieu.
mail-begins = Début : { $begins }.
mail-meet-at = On se retrouve ici :

## Refus
refused-title =
    { $code ->
        [not-conductor] Vous ne conduisez pas cette rencontre
        [not-attending] Les visites sont pour ceux qui viennent
        [not-ahead] La rencontre est finie ou annulée
        [cancelled] La visite est annulée
        [begun] La visite a commencé
        [has-place] Vous avez une place, ou en attendez une
        [overlaps] Vous avez une autre visite à cette heure
        [no-place] Vous n’avez pas de place ici
        [too-few] Plus de places sont déjà prises
       *[clash] Quelqu’un aurait deux visites à la fois
    }
refused-reason =
    { $code ->
        [not-conductor] Les visites sont ajoutées et modifiées par le secrétariat, la présidence et ceux qui conduisent la rencontre.
        [not-attending] Les places sont prises par ceux qui ont un siège à la rencontre.
        [not-ahead] Rien n’est plus ajouté ni pris.
        [cancelled] On ne prend ni ne rend plus de place, et rien n’est modifié.
        [begun] Les places sont closes quand une visite commence.
        [has-place] Un poste prend une place par visite.
        [overlaps] De visites à la même heure, on en prend une ou l’on en attend une.
        [no-place] Il n’y a rien à rendre.
        [too-few] Personne ne perd sa place parce qu’il y en aurait moins.
       *[clash] Un invité de cette visite a une place dans une autre à la nouvelle heure.
    }
refused-remedy =
    { $code ->
        [not-attending] Acceptez d’abord l’invitation à la rencontre.
        [overlaps] Rendez d’abord l’autre place.
        [too-few] Saisissez au moins autant de places qu’il y en a de prises.
        [clash] Choisissez une autre heure, ou annulez cette visite et ajoutez-en une autre.
       *[other] Demandez à ceux qui conduisent la rencontre.
    }

## Ce qui est gardé d’une personne
personal-places = Les places de vos postes dans des visites de terrain
    .why = On peut dire qui vient où, et combien.
personal-words = Les visites de terrain que vous avez décrites
    .why = On peut dire qui a écrit une visite.
personal-since = À compter de la fin de la visite.
personal-stays = Cela reste avec la visite, sans votre nom. Après un effacement, le secrétariat regarde si les mots vous nomment.

## Dit en haut de la page où mène un acte
done =
    { $act ->
        [add_site_visit] La visite est ajoutée.
        [change_site_visit] La visite est modifiée. Si l’heure ou le rendez-vous a changé, ceux qui viennent reçoivent un message.
        [cancel_site_visit] La visite est annulée. Tous ceux qui ont une place ou attendent reçoivent un message.
        [move_site_visit_place] C’est fait ; la page dit ce que vous avez.
       *[other] { "" }
    }
