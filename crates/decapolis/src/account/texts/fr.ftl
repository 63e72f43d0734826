# Se connecter, se déconnecter, ses propres réglages.

sign-in-title = Se connecter
sign-in-sentence = Indiquez votre adresse électronique et vous recevrez un lien, ou ouvrez le lien que votre réseau vous a envoyé.
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
your-email = Votre adresse électronique
email-hint = Celle que votre réseau connaît. Vous recevrez un courriel avec un lien.
send-me-a-link = M’envoyer un lien
too-often-title = Trop de liens ont été demandés
too-often-sentence = Un lien a été demandé trop souvent d’ici. Réessayez dans une heure.
mail-sent-title = Regardez votre courrier
mail-sent-sentence = Si le réseau connaît cette adresse, un courriel avec un lien est en route. Il vaut 10 minutes. Ouvrez-le dans ce navigateur et appuyez sur le bouton.
code = Code
code-hint = Seulement si vous avez ouvert le lien dans un autre navigateur : il montre six chiffres. Saisissez-les ici.
wrong-code = Ce code est faux ou trop ancien. Saisissez les six chiffres que montre le lien, ou demandez un nouveau lien
elsewhere-title = Vous l’avez demandé dans un autre navigateur
elsewhere-sentence = Rien ne s’est encore passé. Si vous avez vous-même demandé à vous connecter, retournez à ce navigateur et saisissez-y ce code. Ne le dites à personne.
type-this-code = Votre code : { $code }
mail-subject = Votre lien de connexion
mail-asked = Quelqu’un a demandé à se connecter à { $network } avec cette adresse.
mail-how = Ouvrez le lien dans le navigateur où vous l’avez demandé. Il vaut 10 minutes et une seule fois. Ouvert ailleurs, il montre un code.
mail-not-you = Si ce n’était pas vous, ne faites rien. Sans ce courriel, personne ne peut se connecter.
mail-sign-in = Se connecter
sessions = Où vous êtes connecté
session-since = depuis { $began }, dernière utilisation { $seen }
this-browser = ce navigateur
end-session = Fermer cette session
sign-out-everywhere = Se déconnecter partout
mails-stay-here = Ceci est un réseau de démonstration : il n’envoie aucun courriel. Quiconque est connecté peut lire les courriels aux postes ; un lien de connexion n’est montré qu’à son destinataire.
see-mails = Lire les courriels
personal-link = L'adresse à laquelle votre dernier lien de connexion a été envoyé
    .why = Pour que le lien ne serve que pour cette adresse.
    .since = Elle reste jusqu'au lien suivant. L'effacement la supprime.
your-portrait = Votre photo
your-calendar = Vos rencontres dans votre agenda
your-data = Vos données

## Ending the sessions of others
others-title = Fermer les sessions de quelqu'un
others-sentence = À utiliser si un appareil est perdu ou si quelqu'un d'autre lit une boîte aux lettres. La personne est déconnectée partout aussitôt et aucun de ses liens ne marche plus. Elle peut en demander un nouveau.
others-email = Adresse électronique de la personne
others-end = Déconnecter cette personne partout
others-unknown = Entrez l'adresse de quelqu'un de ce réseau
## Jetons des programmes
programs-title = Programmes
programs-sentence = Un jeton permet à un programme de lire, et d’écrire si vous le dites, pour l’un de vos postes. Il ne fait rien de plus que ce que vous choisissez, et prend fin quand vous quittez le poste.
tokens-caption = Vos jetons
program-name = Programme
program-name-hint = Un nom qui vous le rappelle : « Portail de données ouvertes ».
token-post = Lit pour le poste
token-scope = Ce qu’il peut faire
scope-public = Ce que tout le monde lit
scope-members = Ce que tous les membres lisent
scope-post = Ce que le poste lui-même lit
token-days = Combien de temps il est valable
token-for-days = { $days } jours
make-token = Créer un jeton
token-made = Copiez le jeton maintenant. Vous ne le verrez qu’une fois.
last-used = Dernière utilisation
never-used = pas encore
token-until = Valable jusqu’au
which-token = Quel jeton voulez-vous révoquer ?
end-token = Révoquer ce jeton
error-no-program-name = Saisissez un nom pour le programme
error-long-program-name = Saisissez un nom de { $letters } lettres au plus
error-program-name-taken = Vous avez déjà un jeton de ce nom. Si vous ne l’avez pas copié, révoquez-le et créez-en un autre.
error-no-scope = Choisissez ce qu’il peut faire
error-no-days = Choisissez combien de temps il est valable
refused-token-title = Ce jeton ne peut pas être créé
refused-token-post = Vous n’occupez pas ce poste.
refused-token-post-remedy = Choisissez l’un de vos postes.
refused-token-enough = Vous avez { $count } jetons, ce qui est le maximum.
refused-token-enough-remedy = Révoquez-en un dont vous n’avez plus besoin.
what-programs-read = Ce que les programmes peuvent lire
token-without-post = a pris fin avec le poste
token-expired = expiré
## Being welcomed, and assisting
welcome-title = Se connecter en tant que { $name }
welcome-sentence = Appuyez sur le bouton : nous envoyons un lien à votre adresse. Il vaut 10 minutes, dans ce navigateur.
you-draft-until = Vous lisez et rédigez pour { $title }, { $home }, jusqu’au { $until }. Le titulaire du poste envoie ce que vous rédigez.
as-its-assistant = comme assistant : vous lisez et rédigez
you-stand-in = vous assurez l’intérim jusqu’à une nomination
your-assistants = Vos assistants

## The way to the register of ties
ties-to-declare = Liens à déclarer
## Programs that write
scope-write = Ce que le poste lui-même lit, et ce qu’y fait son titulaire : exprimer des besoins, demander, répondre

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_others_sessions] Toutes les sessions de cette personne sont fermées.
        [end_sessions] Déconnecté là-bas.
        [end_token] Le jeton ne fonctionne plus.
       *[other] { "" }
    }
