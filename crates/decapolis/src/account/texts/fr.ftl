# Se connecter, se déconnecter, ses propres réglages.

sign-in-title = Se connecter
sign-in-sentence = Ouvrez le lien que votre réseau vous a envoyé. Il mène à une page avec un seul bouton.
invitation-title = Se connecter au réseau
invitation-sentence = Rien ne s’est encore passé. Appuyez sur le bouton pour vous connecter sur cet appareil.
sign-in-as = Se connecter en tant que { $name }
link-spent-title = Ce lien ne peut plus servir
link-spent-sentence = Il a été utilisé, il a expiré ou il est incomplet. Demandez-en un autre au secrétariat.
account-title = Votre compte
you-may-because = Vous agissez en qualité de { $title }, { $home }.
you-may-until = Vous agissez en qualité de { $title }, { $home }, car vous occupez ce poste jusqu’au { $until }.
which-post = Dans quel poste voulez-vous agir ?
act-in-this-post = Agir dans ce poste
sign-out = Se déconnecter
