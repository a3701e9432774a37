### L’invitation à la lettre qui suit, et signer de nouveau en quelques gestes.

invited-before = Vous avez signé <b>{ $before }</b> ({ $year }) pour <b>{ $organisation }</b>, { $country }.
invited-newcomer = Signée par <b>{ $organisation }</b>, { $country } : <b>{ $before }</b> ({ $year }).
invited-newcomer-hidden = Votre organisation a signé <b>{ $before }</b> ({ $year }).
invited-since = <b>Ce qui s’est passé depuis</b>
invited-outcome = { $day } : { $words }
invited-delivered = Elle a été remise le { $day }.
invited-closed = { $count ->
    [0] Personne d’autre ne l’a signée.
    [one] Une organisation l’a signée.
    [many] { $count } d’organisations l’ont signée.
   *[other] { $count } organisations l’ont signée.
}
invited-next =
    La coalition écrit de nouveau : <b>{ $title }</b>
    À : { $addressee }
    Ouverte jusqu’au { $when }
invited-last-time = La dernière fois, vous avez dit oui à ceci : { $what }.
invited-last-time-nothing = La dernière fois, vous avez dit oui à la signature seule : aucun nom montré, aucun message.
invited-question = <b>Souhaitez-vous signer aussi cette lettre ?</b> « Signer de la même façon » vous montre chaque réponse avant tout envoi.
invited-newcomer-question = <b>Souhaitez-vous signer cette lettre pour l’organisation ?</b> Il vous sera demandé qui vous êtes et ce que vous acceptez.
invited-once-more = Vous n’avez pas encore répondu. Le temps vous a peut-être manqué. Je ne poserai plus la question.
invited-quiet = Il y a quelque chose pour vous ici.
invited-status = Vous êtes invité·e à signer « { $title } » pour <b>{ $organisation }</b>. La lettre est ouverte jusqu’au { $when }.
button-invited-open = Invitation : { $organisation }

button-invited-same = Signer de la même façon
button-invited-anew = Signer avec d’autres réponses
button-invited-change = Changer mes données
button-invited-read = Lire la lettre
button-invited-no = Pas cette fois
button-invited-pass = Je ne peux plus signer pour elle
button-invited-code = L’e-mail est arrivé chez moi : envoyer un code
button-invited-begin = Signer et dire qui je suis
button-invited-after-all = Finalement, je veux bien
button-invited-keep = Je réponds moi-même

invited-declined = C’est noté. Vous ne recevez plus de message sur « { $title } ». Si vous changez d’avis, le bouton ci-dessous ramène l’invitation, jusqu’au { $when }.
invited-signed = Vous avez déjà signé. Voici ce qui est enregistré :
invited-pass =
    Avec ce lien, une autre personne peut signer « { $title } » pour <b>{ $organisation }</b>. Il marche une seule fois, pendant une semaine, pour qui l’ouvre en premier. Ne l’envoyez qu’à cette personne.

    { $link }

    Votre nom et votre adresse ne sont pas transmis.
invited-own-link = C’est le lien pour votre collègue. Envoyez-le à la personne qui peut signer maintenant.
invited-proven = Merci, le code est juste. Ce qui est connu de vous est rempli : vous pouvez le regarder et le changer avant de signer.
invited-code-again = Un nouveau code part vers la même adresse. L’ancien ne marche plus.
refused-invitation-over = Ce lien ne marche pas. Chaque lien sert une seule fois, à une seule personne. Si vous avez reçu plusieurs e-mails, ouvrez le plus récent, ou demandez à qui vous a envoyé le lien.

again-head = <b>Regardez ceci avant de signer.</b> Rien n’est encore envoyé.
again-answers = <b>Ce que vous répondez</b>
again-answer = → <b>{ $answer }</b>
again-quote = Votre phrase pour la presse appartient à la lettre précédente. Elle n’est pas reprise.
again-declare = Avec « Signer maintenant », vous déclarez pouvoir signer « { $title } » pour <b>{ $organisation }</b>, et vous donnez les réponses ci-dessus.
again-changed = Quelque chose a changé depuis que ceci vous a été montré. Regardez-le encore une fois.
again-one-more = Il reste une question qui ne vous a pas été posée la dernière fois. Vos autres réponses sont gardées.
button-again-sign = Signer maintenant
button-again-on = ☑ { $what }
button-again-off = ☐ { $what }
button-again-back = ← Retour à l’invitation

ask-mailbox =
    <b>Écrivez le code du nouvel e-mail.</b>
    Il a été envoyé à l’adresse qui a reçu l’invitation. Il a six chiffres et reste valable dix minutes.
label-mailbox = Code
choice-mailbox-resend = Envoyer un nouveau code
choice-mailbox-somebody-else = Ce n’est pas mon adresse
words-mailbox-resend = nouveau code|encore|renvoyer|envoyer un nouveau code
words-mailbox-somebody-else = pas moi|quelqu’un d’autre|ce n’est pas mon adresse|pas mon adresse|ce n’est pas ma boîte|pas ma boîte
status-proving = <b>{ $organisation }</b> : en attente du code envoyé à l’adresse de l’invitation. « { $title } »

data-invitations = Invitations à une lettre qui suit

mail-invited-since = Ce qui s’est passé depuis :
mail-invited-first = Vous recevez deux e-mails au plus sur cette lettre.
mail-invited-last = C’est le dernier e-mail sur cette lettre.
mail-invitation-subject = Une lettre que votre organisation a signée : signerez-vous la suivante ?
mail-invitation-body =
    Bonjour,

    Une lettre signée par votre organisation ({ $organisation }, { $country }) : « { $before } » ({ $year }).

    { $since }

    La coalition écrit de nouveau : « { $title } », à { $addressee }. La lettre est ouverte jusqu’au { $when }.

    Pour la lire et la signer, ouvrez ce lien. Il ouvre une conversation dans Telegram et n’est que pour vous :

    { $link }

    Si une autre personne peut maintenant signer pour votre organisation, ouvrez le lien et choisissez « Je ne peux plus signer pour elle ». Vous recevez alors un lien pour votre collègue.

    { $last } Pour ne plus recevoir d’invitation : { $stop }

    { $coordinator }
mail-invitation-by-reply-subject = Une lettre que votre organisation a signée : signerez-vous la suivante ?
mail-invitation-by-reply-body =
    Bonjour,

    Une lettre signée par votre organisation ({ $organisation }, { $country }) : « { $before } » ({ $year }).

    { $since }

    La coalition écrit de nouveau : « { $title } », à { $addressee }. La lettre est ouverte jusqu’au { $when }.

    Pour la lire et la signer, ouvrez ce lien. Il ouvre une conversation dans Telegram et n’est que pour vous :

    { $link }

    Si une autre personne peut maintenant signer pour votre organisation, ouvrez le lien et choisissez « Je ne peux plus signer pour elle ». Vous recevez alors un lien pour votre collègue.

    { $last } Pour ne plus recevoir d’invitation, écrivez « stop » à { $contact }.

    { $coordinator }
