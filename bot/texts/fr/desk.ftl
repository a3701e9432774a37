### The organisers' desk: roles, errands, jobs.

errand-set-aside = C’est mis de côté. Ce que vous avez écrit est gardé, et rien n’est parti. Vous pouvez reprendre quand vous voulez.
errand-deleted = C’est effacé. Il ne reste rien de ce que vous avez écrit.
ask-back = <b>Vouliez-vous dire l’une de ces réponses ?</b> Touchez la bonne, ou écrivez-la de nouveau.
job-failed = Cela n’a pas marché, et rien n’a été changé. Essayez de nouveau ; si cela échoue encore, prévenez la personne qui gère ce bot.
refused-file-gone = Telegram n’a plus ce fichier. Envoyez-le de nouveau, s’il vous plaît.
desk-somebody = une personne du bureau
all-letters = toutes les lettres
button-desk = Aller au bureau
button-roles = Qui est au bureau

roles-head = <b>Qui est au bureau</b>
roles-settings =
    { $count ->
        [0] Aucune personne n’est nommée administratrice dans les réglages du programme.
        [one] Une personne est nommée administratrice dans les réglages du programme ; cela ne se change que là.
        [many] { $count } de personnes sont nommées administratrices dans les réglages du programme ; cela ne se change que là.
       *[other] { $count } personnes sont nommées administratrices dans les réglages du programme ; cela ne se change que là.
    }
roles-organiser = <b>{ $name }</b> : organise { $letter }, depuis le { $when }
roles-admin = <b>{ $name }</b> : administre { $letter }, depuis le { $when }
roles-link = <b>{ $name }</b> : invitation envoyée, lien pas encore ouvert ; il marche jusqu’au { $when }. Pour { $letter }.
button-role-invite = Inviter quelqu’un
button-role-away = Retirer : { $name }
button-role-link-end = Reprendre le lien : { $name }

role-which =
    <b>Que pourra faire cette personne ?</b>
    Organiser, c’est publier, examiner les signatures et répondre. Administrer, c’est aussi donner des rôles et sortir des données.
button-role-organiser-all = Organiser toutes les lettres
button-role-admin-all = Administrer toutes les lettres
button-role-organiser = Organiser : { $title }
button-role-admin = Administrer : { $title }
ask-role-label =
    <b>Sous quel nom les autres membres du bureau connaissent-ils cette personne ?</b>
    Ce nom n’est montré qu’au bureau, jamais aux signataires.

    <i>Par exemple : Ana, Genève</i>
label-role-label = Nom au bureau
role-link-organiser =
    Ce lien permet d’organiser { $letter }. Il est fait pour <b>{ $name }</b>. Il marche une seule fois, pour la première personne qui l’ouvre, jusqu’au { $when }. Ne l’envoyez à personne d’autre :

    { $link }
role-link-admin =
    Ce lien permet d’administrer { $letter }. Il est fait pour <b>{ $name }</b>. Il marche une seule fois, pour la première personne qui l’ouvre, jusqu’au { $when }. Ne l’envoyez à personne d’autre :

    { $link }
role-offer-organiser =
    <b>On vous demande d’aider au bureau</b>
    Vous organiseriez { $letter } : publier, examiner les signatures, répondre aux questions, et voir ce que les signataires confient. Ce que vous faites est consigné. Les signataires ne voient jamais votre compte.
role-offer-admin =
    <b>On vous demande d’aider au bureau</b>
    Vous administreriez { $letter } : publier, examiner et répondre, et aussi donner des rôles et sortir des données. Ce que vous faites est consigné. Les signataires ne voient jamais votre compte.
role-offer-name = Les autres membres du bureau vous verront sous le nom « { $name } ».
button-role-accept = J’accepte d’aider
button-role-not-me = Ce n’est pas pour moi
role-accepted = Merci. Vous êtes maintenant au bureau, pour { $letter }. /desk montre ce qu’il y a à faire.
role-not-taken = C’est entendu. Le lien ne marche plus, et la personne qui l’a envoyé est prévenue.
role-taken-up = { $name } a ouvert le lien et est maintenant au bureau.
role-turned-down = { $name } a ouvert le lien et ne souhaite pas ce rôle.
role-link-ended = Le lien pour { $name } ne marche plus.
role-away-organiser = <b>Retirer son rôle à { $name } ?</b>
    Organise { $letter }, depuis le { $when }. Cela vaut aussitôt.
role-away-admin = <b>Retirer son rôle à { $name } ?</b>
    Administre { $letter }, depuis le { $when }. Cela vaut aussitôt.
button-role-away-yes = Oui, le retirer
button-role-away-no = Non, le garder
role-gone = { $name } n’a plus ce rôle au bureau.
role-lost = Vous n’avez plus de rôle pour { $letter }. Merci de votre aide.
refused-role-link-over = Ce lien ne marche plus : il a servi, a été repris, ou date de plus de deux jours. Demandez-en un nouveau, s’il vous plaît.
refused-role-link-own = C’est le lien que vous avez créé vous-même. Envoyez-le à la personne pour qui il est fait ; il peut encore servir.
refused-last-admin = { $name } est la seule personne qui administre : son rôle reste donc. Donnez-le d’abord à quelqu’un d’autre.
command-roles = Qui est au bureau

command-desk = Le bureau de l’équipe de coordination
desk-head = <b>Le bureau</b>
desk-letter = <b>Le bureau :</b> « { $title } »
desk-open =
    Ouverte jusqu’au { $when } : { $days ->
        [0] c’est aujourd’hui
        [one] il reste { $days } jour
        [many] il reste { $days } de jours
       *[other] il reste { $days } jours
    }
desk-not-yet = Publiée, pas encore ouverte ; clôture le { $when }
desk-over = La date limite est passée depuis le { $when }
desk-draft = Un brouillon ; seul le bureau peut le voir
desk-closed = Close
desk-delivered = Remise
desk-cancelled = Annulée
desk-standing =
    <b>{ $count ->
        [0] Aucune organisation
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    }</b> sous la lettre ; depuis ce matin : { $today }
desk-underway =
    Accord en attente : { $pending }
    Code pas encore saisi : { $code }
    Commencées, pas envoyées : { $drafts }
    Retirées : { $withdrawn }, écartées : { $declined }
desk-to-decide =
    <b>À décider</b>
    À examiner : { $review }
    Peut-être deux fois la même organisation : { $alike }
    Questions sans réponse : { $questions }
desk-nothing-to-decide = Il n’y a rien à décider.
desk-as-of = <i>État du { $when }. Ce message se met à jour tout seul.</i>
button-desk-review = Examiner ({ $count })
button-desk-questions = Questions ({ $count })
button-desk-letter = La lettre
button-desk-letter-new = Une nouvelle lettre
button-desk-kit = Kit de partage
button-desk-growth = Courbe des signatures
button-desk-map = Signatures par pays
button-desk-import = Importer une liste
button-desk-digest = Résumé du jour
button-desk-group = Relier un groupe
button-desk-again = Actualiser
chart-growth-caption = Les signatures au fil du temps
chart-country-caption = Les signatures par pays
chart-growth-title = { $title } : signatures
chart-country-title = { $title } : pays
chart-now = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
chart-closes = clôture le { $when }
chart-others = tous les autres
chart-nothing = Aucune signature pour le moment
chart-no-country = pays non indiqué
