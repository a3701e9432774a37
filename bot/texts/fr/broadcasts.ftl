### A broadcast under way, what became of it, and how one stops it.

broadcast-foot = Vous recevez ce message parce que vous avez signé « { $title } » et accepté d’en avoir des nouvelles.
broadcast-stop-letter = Plus rien sur cette lettre
broadcast-stop-all = Plus rien du tout
stopped-letter = C’est arrêté. Vous n’aurez plus de nouvelles de « { $title } ». Votre signature reste telle quelle, et dans /status vous pouvez changer d’avis.
stopped-all = C’est arrêté. Vous ne recevrez plus de nouvelles, d’aucune lettre. Ce que vous demandez vous-même arrive toujours.
button-updates-again = Recevoir de nouveau les nouvelles
updates-again = Merci. Les nouvelles reviennent, pour les lettres où vous les avez acceptées.
toast-preview = Ceci est un aperçu ; rien n’est arrêté.

button-broadcast-one = { $state } : { $words }
broadcast-state-draft = brouillon
broadcast-state-approval = attend une approbation
broadcast-state-scheduled = prévu
broadcast-state-running = envoi en cours
broadcast-state-paused = en pause
broadcast-state-done = envoyé
broadcast-state-cancelled = annulé
broadcast-is-draft = <b>Brouillon d’un message aux signataires :</b> « { $title } »
broadcast-is-approval = <b>Message en attente d’approbation :</b> « { $title } »
broadcast-is-scheduled = <b>Message prévu pour le { $when } :</b> « { $title } »
broadcast-is-running = <b>Envoi en cours :</b> « { $title } »
broadcast-is-paused = <b>Envoi en pause :</b> « { $title } »
broadcast-is-done = <b>Message envoyé, terminé le { $when } :</b> « { $title } »
broadcast-is-cancelled = <b>Envoi annulé :</b> « { $title } ». Ce qui est déjà arrivé reste chez les destinataires.
broadcast-progress =
    Envoyés : { $sent } sur { $total }
    Injoignables : { $unreachable }
    N’acceptent plus : { $withdrawn }
    Échecs : { $failed }
    Incertains : { $uncertain }
broadcast-speed =
    { $rate } par minute ; { $minutes ->
        [0] ce sera terminé dans un instant
        [one] encore { $minutes } minute environ
        [many] encore { $minutes } de minutes environ
       *[other] encore { $minutes } minutes environ
    }
broadcast-stopped-message = L’envoi s’est arrêté de lui-même : Telegram a refusé trois fois le message ({ $why }). Annulez le reste, corrigez le texte, et envoyez-le aux personnes qui ne l’ont pas reçu.
broadcast-stopped-many = L’envoi s’est arrêté de lui-même : plus d’un cinquième des messages ont échoué. Regardez la liste ; vous pouvez continuer ou annuler.
broadcast-uncertain =
    { $count ->
        [one] Pour { $count } message, on ne peut pas savoir s’il est arrivé
        [many] Pour { $count } de messages, on ne peut pas savoir s’ils sont arrivés
       *[other] Pour { $count } messages, on ne peut pas savoir s’ils sont arrivés
    }, car la connexion s’est coupée à ce moment-là. Si vous renvoyez, des personnes le recevront peut-être deux fois ; sinon, des personnes ne l’auront peut-être pas.
button-broadcast-pause = Mettre en pause
button-broadcast-resume = Continuer
button-broadcast-cancel = Annuler le reste
button-broadcast-refresh = Actualiser
button-broadcast-back = Revenir au message
button-broadcast-failed-again = Renvoyer ceux qui ont échoué
button-broadcast-uncertain-again = Renvoyer les incertains
button-broadcast-file = La liste en fichier
broadcast-cancel-ask =
    <b>Annuler le reste ?</b> L’ont déjà reçu : { $sent }. { $left ->
        [one] { $left } personne ne le recevrait pas.
        [many] { $left } de personnes ne le recevraient pas.
       *[other] { $left } personnes ne le recevraient pas.
    }
button-broadcast-cancel-yes = Oui, annuler le reste
button-broadcast-cancel-no = Non, revenir
button-broadcast-list-failed = Échecs ({ $count })
button-broadcast-list-uncertain = Incertains ({ $count })
button-broadcast-list-unreachable = Injoignables ({ $count })
button-broadcast-list-withdrawn = N’acceptent plus ({ $count })
button-broadcast-list-sent = Envoyés ({ $count })
broadcast-list-failed = <b>Échecs, et leur raison</b>
broadcast-list-uncertain = <b>Incertains</b>
broadcast-list-unreachable = <b>Injoignables : le bot est bloqué ou le compte n’existe plus</b>
broadcast-list-withdrawn = <b>N’acceptaient plus quand leur tour est venu</b>
broadcast-list-sent = <b>Envoyés</b>
broadcast-recipient = Numéro { $number } : { $organisation } ({ $why })
broadcast-file-caption = Qui l’a reçu, qui ne l’a pas reçu, et pourquoi. Ce fichier contient des données personnelles ; gardez-le pour vous.

stop-page-title = Les nouvelles par e-mail
stop-page-ask = Faut-il arrêter de vous écrire au sujet de « { $title } » ? La signature de votre organisation reste telle quelle.
stop-page-button = Arrêter ces e-mails
stop-page-done = C’est fait. Vous ne recevrez plus d’e-mails au sujet de « { $title } ». La signature de votre organisation reste telle quelle.
stop-page-unknown = Ce lien n’est pas entier. Ouvrez-le de nouveau depuis l’e-mail, ou écrivez à l’adresse qui s’y trouve.
