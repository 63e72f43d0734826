# Ce qui se dit sous un dossier.

kind-comment = un commentaire
kind-report = confidentiel
verb-decide = Décidez s’il est montré
verb-look = Regardez-le
discussion = Ce qui se dit
nobody-talks = Personne n’a encore rien dit
nobody-talks-sentence = Une question, un document, un doute : quiconque lit ceci le lit.
your-comment = Votre commentaire
comment-hint = Chaque version est gardée et lisible.
say-it = Le dire
follow = M’avertir par courriel de ce qui se dit
unfollow = Ne plus m’avertir
written-on = écrit le { $day }
changed-times =
    { $count ->
        [one] modifié une fois
       *[other] modifié { $count } fois
    }
hidden-by = masqué par { $post } : { $reason }
hidden-tag = masqué
open-comment = toutes les versions
open-own-comment = toutes les versions, le modifier
comment-title = Un commentaire
comment-of = de { $who }, { $day }
back = Retour à l’endroit où c’est dit
history = Toutes les versions
version-number = version numéro { NUMBER($version) }
change-it = Le modifier
hide-it = Le masquer
why-hide = Pourquoi le masquer
why-hide-hint = Quiconque lit le dossier lit la raison, pas le commentaire.
appeal = Pourquoi il devrait être montré
appeal-hint = Un autre poste que celui qui l’a masqué décide.
send-appeal = Demander une décision
appealed = Son auteur dit : { $words }
show-again = Le montrer de nouveau
keep-hidden = Le laisser masqué
stays-hidden = Il est décidé qu’il reste masqué.
report = Signaler un harcèlement
report-title = Signaler un harcèlement
report-sentence = Une seule personne lit ce que vous écrivez : { $who }. Ni le secrétariat ni votre ville ne le voient ; cela n’est dans aucune liste ni recherche.
nobody-named = Le réseau n’a encore désigné personne d’étranger à vous deux. Demandez à la présidence de désigner quelqu’un, ou appelez-la.
what-happened = Ce qui s’est passé
send-report = L’envoyer à cette seule personne
reports = Signalements de harcèlement
reports-sentence = Ce qui est signalé à votre poste, et à personne d’autre.
no-reports = Rien n’est signalé à votre poste
no-reports-sentence = Les signalements vont au seul poste que le réseau a désigné.
confidential = Un signalement confidentiel
reported-by = signalé par { $who }, { $day }
about-comment = Le commentaire dont il s’agit
comment-gone = Le commentaire n’est plus là : son auteur est effacé.
what-was-done = Ce qui a été fait
settle = Le noter et clore
settled-on = réglé le { $day }
open-report = ouvert
name-reader = Qui lit les signalements de harcèlement
reader-sentence = Un signalement va au premier de ceux-ci qui est étranger aux deux parties : ni l’une des deux personnes, ni de leurs villes ou régions.
first-reader = En premier
second-reader = Si le premier n’est pas étranger aux deux parties
nobody = personne
save = Enregistrer
error-empty = Écrivez au moins une phrase
mail-comment-subject = { $city } : du nouveau dans la discussion
mail-comment = { $name } ({ $title }, { $city }) a dit sous « { $record } » :
mail-see = Le voir
mail-report-subject = Un signalement confidentiel vous attend
mail-report = Quelqu’un a signalé quelque chose à votre poste et à personne d’autre. Ce n’est pas dans ce courriel : connectez-vous pour le lire.
mail-read-report = Le lire

## Said at the top of the page that an act leads to
done =
    { $act ->
        [report_comment] Votre signalement est parti. Il est allé à la personne nommée et à personne d’autre.
        [hide_comment] Le commentaire est masqué. Son auteur lit la raison et peut faire appel.
        [appeal_comment] Votre appel attend quelqu'un qui ne l'a pas masqué.
        [decide_comment] Décidé.
        [settle_report] Le signalement est réglé.
       *[other] { "" }
    }
