# La boîte d’envoi, agir depuis un courriel, arrêter des courriels.

title = Courriels envoyés
demo-sentence = Un réseau de démonstration n’envoie aucun courriel. Lisez ici ce que les personnes recevraient sur ce que vous pouvez lire et utilisez les liens. Ce qui ne concerne qu’une personne, comme un lien de connexion, ou est confidentiel, elle seule le voit.
real-sentence = Quels courriels sont partis et lesquels ont été refusés. Leur contenu n’est pas conservé.
nothing = Il n’y a pas encore de courriel.
older = Courriels plus anciens
to = à { $name }
state =
    { $state ->
        [waiting] en attente d’envoi
        [kept] gardé ici
        [sent] envoyé
        [refused] refusé
        [gathered] regroupé, envoyé plus tard avec d’autres
        [digested] envoyé avec d’autres
       *[other] non envoyé
    }
stop-kind = À quel rythme viennent ces courriels
stop-title = À quel rythme vous recevez ce type de courriel
is-sent =
    { $kind ->
        [question] Vous recevez un courriel quand on vous pose une question. Sans lui, vous voyez toujours les questions sur votre page d’accueil.
        [answer] Vous recevez un courriel quand on répond à votre question. Sans lui, vous voyez toujours les réponses dans la note.
        [letter] Vous recevez un courriel quand le réseau vous écrit une lettre.
        [digest] Vous recevez en un seul courriel ce que vous avez voulu regrouper.
       *[other] Vous recevez des courriels de ce type.
    }
is-stopped =
    { $kind ->
        [question] Vous ne recevez plus de courriel quand on vous pose une question.
        [answer] Vous ne recevez plus de courriel quand on répond à votre question.
        [letter] Vous ne recevez plus de lettres du réseau. Les courriels sur vos questions et besoins continuent.
        [digest] Vous ne recevez plus de courriels regroupés.
       *[other] Vous ne recevez plus de courriels de ce type.
    }
you-act-as = Vous agissez en tant que { $name }, { $title }, { $home }. Ce lien ne fait que cela et ne vous connecte nulle part.
done-title = C’est fait
undo = Annuler
undo-sentence = Vous pouvez l’annuler pendant un jour.
latest-mails = Derniers courriels
## Confirming a reply
confirm-title = Cette réponse est-elle de vous ?
confirm-sentence = Elle est venue par courriel d’ailleurs. Envoyez-la seulement si vous l’avez écrite.
confirm-button = Elle est de moi : l’envoyer
confirm-receipt = Votre réponse est conservée et fait ce pour quoi elle était.
## How often
pace = Rythme
pace-name =
    { $pace ->
        [at-once] Aussitôt
        [daily] Une fois par jour, s’il y a eu quelque chose
        [weekly] Le lundi, s’il y a eu quelque chose
       *[never] Jamais
    }
keep-pace = Enregistrer
