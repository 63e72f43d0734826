# Mots des organes : conseils, comités, groupes de travail.

bodies = Organes
bodies-sentence = Qui décide et qui travaille sur quoi, jusqu’à quand.
kind-body = organe
body = Organe
holding-seats = Sièges dans des organes
verb =
    { $verb ->
        [renew] Prolonger ou clore
       *[other] Voir
    }
bodies-count =
    { $count ->
        [one] { $count } organe au travail
        [many] { $count } organes au travail
       *[other] { $count } organes au travail
    }
no-bodies = Ici se trouveront le conseil, les comités et les groupes de travail
no-bodies-sentence = Le secrétariat ou la présidence crée le premier.
closed-bodies = Clos
kind =
    { $kind ->
        [board] Conseil
        [committee] Comité
       *[other] Groupe de travail
    }
ends-soon = bientôt fini
over = terminé
closed = clos
since = depuis le { $from }
lasts = du { $from } au { $until }
ends-on = Son dernier jour est le { $day }. Sa présidence le prolonge, ou le clôt avec son résultat.
over-sentence = Son dernier jour est passé. Sa présidence ou le secrétariat dit ce qu’il en est sorti, ou le prolonge.
closed-with = Clos le { $day } : { $outcome }
seats-count =
    { $count ->
        [one] { $count } siège
        [many] { $count } sièges
       *[other] { $count } sièges
    }
no-seats = Personne n’y siège encore
no-seats-sentence = Le secrétariat ou la présidence donne des sièges à des postes de villes.
vacant = poste vacant
role =
    { $role ->
        [chair] Préside
       *[other] Membre
    }
make-body = Créer un organe
name = Nom
kind-of-body = Ce que c’est
remit = Mission
remit-hint = Ce qu’il décide ou produit, en une ou deux phrases.
region = Région
whole-network = tout le réseau
first-day = Premier jour
last-day = Dernier jour
last-day-hint = Un groupe de travail en a toujours un. Laissez vide pour un conseil ou un comité permanent.
give-seat = Donner un siège
city = Ville
city-hint = Le nom d’une ville membre, dans n’importe quelle langue.
post = Poste
function =
    { $function ->
        [leader] La personne qui dirige
       *[other] Un agent de la ville
    }
role-in-body = Y siège comme
end-a-seat = Mettre fin à un siège aujourd’hui
end-seat-of = Mettre fin au siège : { $whose }
renew-or-close = Prolonger ou clore
extend = Fixer ce dernier jour
outcome = Ce qu’il en est sorti
outcome-hint = Ce qu’il a décidé ou produit, et où c’est conservé.
close = Clore cet organe
terms-ending = Mandats qui s’achèvent bientôt
terms-sentence =
    { $days ->
        [one] D’ici { $days } jour, à temps pour une lettre ou une élection.
        [many] D’ici { $days } jours, à temps pour une lettre ou une élection.
       *[other] D’ici { $days } jours, à temps pour une lettre ou une élection.
    }
no-terms = Aucun mandat ne s’achève dans ce délai
terms-of-posts =
    { $count ->
        [one] { $count } poste
        [many] { $count } postes
       *[other] { $count } postes
    }
terms-of-seats =
    { $count ->
        [one] { $count } siège dans un organe
        [many] { $count } sièges dans des organes
       *[other] { $count } sièges dans des organes
    }
holder = Titulaire
error-name = Entrez un nom
error-kind = Choisissez ce que c’est
error-remit = Dites ce qu’il décide ou produit
error-no-last-day = Entrez le dernier jour : un groupe de travail en a toujours un
error-city = Entrez le nom d’une ville membre
error-function = Choisissez un poste
error-new-end = Entrez un jour à partir d’aujourd’hui
error-outcome = Dites ce qu’il en est sorti, ou pourquoi il finit
refused-title =
    { $code ->
        [not-maker] Le secrétariat et la présidence créent les organes
        [not-keeper] Vous ne tenez pas cet organe
        [closed] Cet organe a été clos
        [no-last-day] Il faut un dernier jour à un groupe de travail
        [not-conducting] Vous ne conduisez pas cette réunion
        [other-body] Cette réunion est celle d’un autre organe
       *[other] Ce poste y siège déjà
    }
refused-reason =
    { $code ->
        [not-maker] Vous agissez dans un poste d’une autre sorte.
        [not-keeper] Sa présidence, celle de sa région, celle du réseau et le secrétariat le font.
        [closed] Ce qu’il fut et son résultat restent tels quels.
        [no-last-day] Un groupe sans fin survit à son travail.
        [not-conducting] Le secrétariat, la présidence du réseau et qui dirige la réunion y invitent.
        [other-body] Une réunion est celle d’un seul organe.
       *[other] Un poste a un siège dans un organe.
    }
refused-remedy =
    { $code ->
        [closed] Créez un nouvel organe pour un nouveau travail.
        [no-last-day] Revenez et entrez-le.
        [has-seat] Mettez d’abord fin au siège actuel.
        [other-body] Faites une réunion propre pour cet organe.
       *[other] Demandez au secrétariat.
    }

## Réunions d’un organe
meetings = Réunions
body-and-meeting = Organe
meeting-of = C’est une réunion de « { $body } ».
see-body = Voir l’organe
invite-sentence = Est-ce la réunion d’un conseil, d’un comité ou d’un groupe de travail ? Ses membres sont invités d’un coup.
invite-members = Inviter ses membres
invite-rest =
    { $count ->
        [one] Inviter { $count } membre qui n’a pas été sollicité
       *[other] Inviter { $count } membres qui n’ont pas été sollicités
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_seat] Le siège est terminé.
        [close_body] L'organe est dissous.
        [invite_body] Ses membres sont invités ; qui l’était déjà, ou ne peut venir, a été laissé de côté.
       *[other] { "" }
    }
