# Les mots des actions.

actions = Actions à mener
actions-sentence = Qui fait quoi et jusqu’à quand, comme les réunions l’ont convenu.
kind-action = action à mener
holding-actions = Actions ouvertes de réunions
verb =
    { $verb ->
        [answer] Dire où elle en est
       *[other] Voir
    }
state =
    { $state ->
        [late] en retard
        [open] ouverte
        [done] faite
       *[other] abandonnée
    }
which-of-them = Lesquelles
show = Afficher
actions-shown =
    { $state ->
        [late]
            { $count ->
                [one] { $count } en retard
                [many] { $count } en retard
               *[other] { $count } en retard
            }
        [done]
            { $count ->
                [one] { $count } faite
                [many] { $count } faites
               *[other] { $count } faites
            }
       *[other]
            { $count ->
                [one] { $count } ouverte
                [many] { $count } ouvertes
               *[other] { $count } ouvertes
            }
    }
no-actions = Rien ici
no-actions-sentence = Ce qu’une réunion confie à votre ville se trouve ici, depuis la réunion jusqu’à ce que ce soit fait.
due-on = jusqu’au { $day }
due-before = avant : jusqu’au { $day }
who-does-it = Qui le fait
until-when = Jusqu’à quand
which-meeting = De la réunion
which-item = De quel point
the-whole-meeting = la réunion entière
which-item-hint = Le titre du point de l’ordre du jour. Laissez vide pour la réunion entière.
closed-item = Point à huis clos
not-for-partners = Pas pour les partenaires
what-is-to-do = Ce qui est à faire
what-is-to-do-hint = Une phrase qui dit ce qui sera là quand ce sera fait.
choose-owner = choisissez un poste
how-it-stands = Où en est-elle ?
how-it-stands-sentence = Dites que c’est fait et ce qui le montre, que ce sera plus tard et pourquoi, ou à qui de votre maison vous le transmettez.
say-turn =
    { $turn ->
        [done] C’est fait
        [handed-on] Quelqu’un d’autre de chez nous s’en charge
       *[other] Ce sera plus tard
    }
what-shows-it = Ce qui le montre, ou pourquoi plus tard
what-shows-it-hint = Fait : ce qui est là maintenant. Plus tard : la raison, qui est gardée.
what-shows-it-or-why = Ce qui le montre, ou pourquoi plus tard ou transmis
what-shows-it-or-why-hint = Fait : ce qui est là maintenant. Plus tard ou transmis : la raison, qui est gardée.
link = Un lien qui le montre
link-hint = Où cela se voit, si c’est sur le web.
new-day = Nouveau jour
new-day-hint = Seulement si c’est plus tard.
send-answer = Le dire
answer-receipt = Vous avez dit où en est l’action.
hand-on = La transmettre
hand-on-to = À qui
hand-on-hint = La personne est prévenue par courriel, avec cette raison.
why = Pourquoi
reopen = La rouvrir
not-done-after-all = Pas faite, finalement
drop-it = L’abandonner
drop-hint = Le poste qui l’a est prévenu, avec cette raison. Elle reste dans la liste de la réunion.
settled-on =
    { $state ->
        [done] Faite le { $day }
       *[other] Abandonnée le { $day }
    }
what-happened = Ce qui s’est passé
turn =
    { $kind ->
        [done] Faite
        [reopened] De nouveau ouverte
        [later] Ce sera plus tard
        [handed-on] Transmise
       *[other] Abandonnée
    }
thread = Fil
mail-says =
    { $kind ->
        [new] La réunion « { $meeting } » a confié à votre poste quelque chose à faire jusqu’au { $day } :
        [handed-on] Ceci a été transmis à votre poste. Cela vient de la réunion « { $meeting } », pour le { $day } :
        [called-back] Ceci n’est plus à faire par vous : qui vous l’avait transmis s’en charge finalement. Cela vient de la réunion « { $meeting } », pour le { $day } :
        [soon] De la réunion « { $meeting } », pour le { $day } :
        [late] De la réunion « { $meeting } ». C’était pour le { $day } et c’est en retard :
       *[other] Personne n’a plus à le faire. Cela venait de la réunion « { $meeting } », pour le { $day } :
    }
mail-subject =
    { $kind ->
        [new] Quelque chose à faire après une réunion
        [handed-on] Une action vous a été transmise
        [called-back] Reprise : une action qui vous avait été transmise
        [soon] Dans une semaine : votre action
        [late] En retard : votre action
       *[other] Votre action a été abandonnée
    }
mail-how = Depuis ce courriel, vous pouvez dire que c’est fait ou que ce sera plus tard, ou le transmettre à un autre poste de votre maison, sans vous connecter.
mail-answer = Dire où elle en est
mail-see = La voir
error-what = Dites ce qui est à faire
error-owner = Choisissez un poste
error-day = Indiquez un jour à partir d’aujourd’hui
error-turn = Dites si c’est fait ou si ce sera plus tard
error-link = Indiquez une adresse qui commence par https://
error-shows = Dites ce qui montre que c’est fait, ou donnez un lien
error-reason = Dites pourquoi
refused-title =
    { $code ->
        [not-conducting] C’est à qui conduit la réunion
        [not-owner] Ce n’est pas à vous de le dire
        [settled] Cette action n’est plus ouverte
        [not-done] Cette action n’est pas faite
        [same-owner] Elle est déjà à ce poste
        [not-among-them] Elle ne peut être confiée à ce poste
       *[other] Il s’est passé autre chose depuis
    }
refused-reason =
    { $code ->
        [not-conducting] Vous y participez, ou non.
        [not-owner] Le poste qui la mène dit où elle en est.
        [settled] Elle est faite ou abandonnée.
        [not-done] Seul ce qui est fait peut être rouvert.
        [same-owner] Une action se transmet à un autre poste.
        [not-among-them] Une action se confie aux villes qui assistent à la réunion, à la ville qui l’a, ou au secrétariat.
       *[other] Seul ce que vous avez dit en dernier se retire.
    }
refused-remedy =
    { $code ->
        [not-conducting] Demandez à qui la préside.
        [not-owner] Demandez-leur, ou au secrétariat.
        [moved-on] Ouvrez sa page et voyez où elle en est.
       *[other] Ouvrez sa page et choisissez à nouveau.
    }

## Ce qui est gardé d’une personne
personal-opened = Actions que vous avez notées dans vos postes
    .why = Qui les mène doit savoir ce qui a été convenu.
personal-answered = Ce que vous avez dit d’actions dans vos postes
    .why = La réunion lit ce que ses actions sont devenues.
personal-stays = Cela reste avec le poste, sans votre nom. Après un effacement, le secrétariat regarde si une phrase vous nomme.

## Dit en haut de la page suivante
done =
    { $act ->
        [answer_action] Vous avez dit où elle en est. La réunion le lit.
        [hand_action_on] Elle est transmise, et l’autre poste est prévenu.
        [reopen_action] Elle est de nouveau ouverte.
        [drop_action] Elle est abandonnée, et le poste qui l’avait est prévenu.
       *[other] { "" }
    }
