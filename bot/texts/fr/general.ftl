### L’aide, la langue, et ce qui se dit en dehors d’une question.

command-start = Commencer, ou voir où vous en êtes
command-letters = Les lettres à lire et à signer
command-status = Vos brouillons et vos signatures
command-language = Changer de langue
command-mydata = Tout ce qui est gardé sur vous
command-forgetme = Tout faire effacer
command-help = Comment cela marche
command-cancel = Mettre de côté ce qui est en cours

start-hello = Bienvenue. Ici, votre organisation peut lire et signer une lettre commune, en deux minutes environ.
start-go-on = Bienvenue de nouveau. Voici où vous en étiez.

help =
    <b>Ici, des organisations signent des lettres communes.</b>
    Lisez la lettre, répondez à quelques questions, confirmez avec un code reçu par e-mail : c’est tout. Rien ne part sans votre accord.

    /letters – les lettres à lire et à signer
    /status – vos brouillons et vos signatures ; vous pouvez les retirer à tout moment
    /ask – poser une question à l’équipe de coordination
    /language – changer de langue
    /mydata – tout ce qui est gardé sur vous
    /forgetme – tout faire effacer
    /cancel – mettre de côté ce qui est en cours ; rien n’est perdu

    Pendant la signature, vous pouvez aussi écrire <b>retour</b>, <b>passer</b> ou <b>annuler</b> au lieu de toucher un bouton.
help-privacy = Ce que vous écrivez est gardé chiffré. Seule l’équipe de coordination de la lettre le voit. Vos messages passent aussi par Telegram, et les conversations avec un bot n’y sont pas chiffrées de bout en bout. Si cela vous met en danger, ne signez pas ici.
language-ask = <b>Dans quelle langue parlons-nous ?</b>
language-en = English
language-fr = Français
language-set = Nous parlons maintenant français.
language-unknown = Je ne parle pas encore cette langue. Choisissez l’une de celles-ci, s’il vous plaît.
cancel-nothing = Il n’y a rien à mettre de côté.
nothing-asked = Aucune question n’est ouverte en ce moment : je n’ai donc rien gardé de ce message. Choisissez une lettre à lire ou à signer :
your-id = Votre numéro sur Telegram est <code>{ $id }</code>. Il vous désigne dans les réglages de ce bot ; ce n’est ni un secret ni un mot de passe.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire.
go-private = Je réponds dans une conversation privée : ainsi, personne d’autre ne lit ce qui concerne votre organisation.
button-go-private = Ouvrir la conversation privée

toast-answered = Cette question a déjà sa réponse. « Retour » y ramène, /status montre où vous en êtes.
toast-over = Ce bouton n’est plus valable. /status montre où vous en êtes.
toast-withdrawn-already = Cette signature est déjà retirée.

mail-refused = Le serveur de messagerie n’accepte pas le message pour <b>{ $email }</b>. Vérifiez l’adresse ; « Utiliser une autre adresse » permet de la changer.
mail-delayed = L’e-mail pour <b>{ $email }</b> n’est pas encore parti. Je continue d’essayer.

bot-about = Lire des lettres communes et les signer pour votre organisation, dans une conversation.
bot-description =
    Ici, des organisations de la société civile lisent des lettres communes et les signent.

    Il faut deux minutes environ : le nom de votre organisation, qui vous êtes, ce que vous acceptez, et un code reçu par e-mail. Vous pouvez vous arrêter, reprendre plus tard, et retirer votre signature à tout moment.
something-failed = Une erreur s’est produite de mon côté, et ce dernier message n’est pas enregistré. Vos réponses précédentes sont gardées ; /status montre où vous en êtes.
document-failed = Le document n’a pas pu être préparé. L’équipe de coordination le voit ; merci de réessayer plus tard.
