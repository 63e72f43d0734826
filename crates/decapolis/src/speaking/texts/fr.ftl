# Listes de parole : qui veut parler à un point, dans quel ordre, qui parle et qui a parlé.

speaking-list = Liste de parole
go-to-list = Aller à la liste de parole
list-of = Liste de parole : { $item }
there-is-a-list = Ici on demande la parole.
look-again = Regarder de nouveau

## Where it stands
no-list = Il n’y a pas de liste de parole pour ce point en ce moment.
is-open = La liste de parole est ouverte.
is-closed = La liste de parole est close : personne ne s’y ajoute plus. Ceux qui y sont parlent encore.
your-place = Vous êtes au rang { NUMBER($place) } de la liste.
you-speak = Vous avez la parole.
you = vous
point-of-order = motion d’ordre
spoke-before = a déjà parlé à ce point
speaks-now = A la parole
waiting-count =
    { $count ->
        [0] Sur la liste
        [one] { $count } personne sur la liste
       *[other] { $count } personnes sur la liste
    }
nobody-waits = Personne sur la liste
have-spoken = Ont parlé

## Asking
ask-to-speak = Je demande la parole
ask-point = Pour une motion d’ordre
take-back = Je ne veux plus parler

## For who conducts
who = Qui
next = Suivant
out = Retirer
call = Donner la parole à { $who }
put-first = Mettre { $who } en premier
take-out = Retirer { $who }
note-spoken = A parlé
add-head = Inscrire quelqu’un
add-note = qui a levé la main
add-them = Inscrire
open-head = Liste de parole
open-list = Ouvrir la liste
end-head = Clore ou terminer
end-note = terminer supprime la liste et tous ses noms
close-list = Clore la liste
reopen-list = La rouvrir
end-list = Le point est terminé
error-post = Choisissez qui

## How it works
how-it-works = Comment cela marche
rule-order = Qui n’a pas encore parlé à ce point passe avant qui a déjà parlé. Sinon, qui a demandé le premier passe le premier.
rule-point = Qui demande pour une motion d’ordre attend comme les autres, jusqu’à ce que qui conduit la réunion le mette en premier.
rule-partners = Les partenaires sont hors de la salle à ce point : ils ne s’inscrivent pas et ne voient pas la liste.
rule-kept = La liste est supprimée à la fin de la réunion, ou quand qui conduit dit que le point est terminé.
rule-private = Ce qui se dit ici reste ici : la liste est supprimée à la fin du point, au plus tard { NUMBER($minutes) } minutes après la fin que lui donne l’ordre du jour. Aucun export n’en contient rien.

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] C’est à qui conduit la réunion
        [not-there] C’est pour ceux qui sont dans la salle
        [not-running] Il n’y a pas de liste en ce moment
        [closed] La liste n’est pas ouverte
        [in-line] Cette personne est déjà sur la liste
        [not-in-line] Cette personne n’est pas sur la liste
       *[no-point] Ce n’était pas pour une motion d’ordre
    }
refused-reason =
    { $code ->
        [not-conductor] Le secrétariat, la présidence du réseau, qui dirige sa région et qui la préside tiennent les listes.
        [not-there] Demande la parole qui a une place à la réunion ; pas les partenaires quand ils sont hors de la salle.
        [not-running] Il y a des listes tant que la réunion dure et que le point n’est pas terminé.
        [closed] Qui conduit la réunion l’ouvre et la clôt.
        [in-line] On est sur la liste une fois à la fois.
        [not-in-line] Elle a eu la parole, ou y a renoncé.
       *[no-point] Seule une motion d’ordre passe en premier.
    }
refused-remedy =
    { $code ->
        [closed] Levez la main : qui conduit peut encore vous inscrire.
        [in-line] Redemandez une fois que la personne a parlé.
        [not-in-line] Regardez la liste de nouveau.
       *[other] Demandez à qui conduit la réunion.
    }

## What is kept of a person
personal-turns = Où vous avez demandé la parole à une réunion en cours, sauf sous la règle de Chatham House et sans les partenaires, où aucun export n’en contient rien
    .why = Qui conduit la réunion donne la parole dans l’ordre.
personal-since = après la fin de la réunion ; en privé, avec la fin du point

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_speaking_list] C’est fait.
        [ask_to_speak] C’est noté.
        [put_in_line] La personne est inscrite.
        [give_turn] C’est noté.
       *[other] { "" }
    }
