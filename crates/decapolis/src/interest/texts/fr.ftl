# Mots du registre des intérêts.

interests = Liens déclarés
interests-sentence = Avec qui les titulaires ont des liens que d’autres doivent connaître. Chacun peut le lire.
declarations = Déclarations
no-declarations = Personne n’a rien déclaré ici
no-declarations-sentence = Chaque titulaire déclare pour soi.
earlier = Déclarations antérieures
shown = { NUMBER($count) } affichées
declare = Déclarer pour vous
declare-sentence = Ce que vous déclarez est public, avec votre nom et votre poste. Vous y mettez fin ici aussi ; cela reste au registre.
declare-tie = Déclarer un lien
own-declarations = Ce que vous avez déclaré
nothing-button = Déclarer qu’il n’y a rien
missing = Qui n’a pas encore déclaré
missing-sentence = Ils n’ont dit ni qu’ils ont des liens, ni qu’ils n’en ont pas.
people-count =
    { $count ->
        [one] { $count } personne
        [many] { $count } personnes
       *[other] { $count } personnes
    }
column-home = De la part de
column-post = Poste
column-holder = Titulaire
kind =
    { $kind ->
        [employment] Emploi
        [shares] Parts
        [advice] Conseil rémunéré
        [family] Famille
        [gift] Cadeau ou voyage
        [nothing] Rien à déclarer
       *[other] Autre lien
    }
tie = { $kind } : { $named }
all-kinds = tous les liens
kind-of-tie = Sorte de lien
show = Montrer
ended = terminé
since = depuis le { $from }
lasts = du { $from } au { $until }
end = Ce lien a pris fin
declared-by = Déclaré par
declared-on = Déclaré le
organisation = Avec
see-it = voir sa page
named-below = une autre, nommée ci-dessous
named = Nom, si c’en est une autre
named-hint = Une entreprise, une fondation, un bureau.
words = En quoi consiste le lien
words-hint = Une phrase. Ne nommez personne d’autre sans son accord.
first-day = Depuis
last-day = Dernier jour
last-day-hint = Laissez vide tant qu’il dure.
error-kind = Choisissez une sorte de lien
error-named = Choisissez une organisation ou nommez-en une autre, pas les deux
error-words = Dites en quoi consiste le lien
refused-title =
    { $code ->
        [no-post] Seuls les titulaires déclarent
        [has-ties] Vous avez déclaré des liens en cours
        [said-already] Vous l’avez déjà dit
        [not-yours] Quelqu’un d’autre l’a déclaré
        [no-tie] Il n’y a pas de lien à finir
       *[other] C’est déjà terminé
    }
refused-reason =
    { $code ->
        [no-post] Les liens se déclarent dans un poste.
        [has-ties] Il ne peut n’y avoir rien à côté d’eux.
        [said-already] Votre déclaration tient.
        [not-yours] Elle seule peut y mettre fin.
        [no-tie] Qu’il n’y a rien prend fin au premier lien déclaré.
       *[other] Cela reste au registre.
    }
refused-remedy =
    { $code ->
        [has-ties] Mettez-y fin d’abord, s’ils sont finis.
        [not-yours] Si c’est faux, écrivez au secrétariat.
       *[other] Revenez au registre.
    }
personal = Liens déclarés
personal-why = Pour que chacun voie avec qui les titulaires ont des liens, dans vos mots.
personal-since = Cela reste au registre après la fin. L’effacement le supprime.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [declare_nothing] Enregistré : vous n'avez rien à déclarer.
        [declare_interest] Déclaré. C'est public.
        [end_interest] Terminé à partir d'aujourd'hui.
       *[other] { "" }
    }
