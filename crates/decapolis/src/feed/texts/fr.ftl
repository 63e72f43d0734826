## Un agenda à soi
calendar-title = Vos rencontres dans votre agenda
calendar-sentence = Votre logiciel d’agenda s’abonne à une adresse à vous et montre les rencontres où vos postes ont une place, comme provisoires celles qui vous sont gardées, et les séances où vous intervenez. Il se met à jour seul.
make-address = Créer une adresse
new-address = Créer une nouvelle adresse
end-address = Supprimer l’adresse
keep-secret = Qui a cette adresse lit ces rencontres sans se connecter. Ne la donnez qu’à votre logiciel d’agenda. Une nouvelle adresse met fin à celle-ci.
address = Adresse pour votre agenda
made-on = Créée le
account = Votre compte
feed-name = Rencontres : { $network }
done =
    { $act ->
        [begin_feed] L’adresse est créée. Copiez-la dans votre logiciel d’agenda.
        [end_feed] L’adresse ne donne plus rien.
       *[other] { "" }
    }
personal-feed = Adresse de votre agenda
    .why = Pour que votre logiciel d’agenda puisse chercher vos rencontres.
    .since = le jour où vous l’avez créée
