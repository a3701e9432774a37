### A broadcast under way, what became of it, and how one stops it.

broadcast-foot = Vous recevez ceci parce que vous avez signé « { $title } » et accepté d’en avoir des nouvelles.
broadcast-stop-letter = Plus rien sur cette lettre
broadcast-stop-all = Plus rien du tout
stopped-letter = Arrêté. Vous n’aurez plus de nouvelles de « { $title } ». Votre signature reste telle quelle, et dans /status vous pouvez changer d’avis.
stopped-all = Arrêté. Vous ne recevrez plus de nouvelles, d’aucune lettre. Ce que vous demandez vous-même arrive toujours.
button-updates-again = Je veux bien des nouvelles
updates-again = Merci. Les nouvelles reviennent, pour les lettres où vous les avez acceptées.
toast-preview = Ceci est un aperçu ; rien n’est arrêté.

button-broadcast-one = { $state } : { $words }
broadcast-state-draft = brouillon
broadcast-state-approval = attend un accord
broadcast-state-scheduled = prévu
broadcast-state-running = en route
broadcast-state-paused = en pause
broadcast-state-done = envoyé
broadcast-state-cancelled = annulé
broadcast-is-draft = <b>Brouillon d’un message :</b> « { $title } »
broadcast-is-approval = <b>Attend un second regard :</b> « { $title } »
broadcast-is-scheduled = <b>Prévu pour le { $when } :</b> « { $title } »
broadcast-is-running = <b>En route :</b> « { $title } »
broadcast-is-paused = <b>En pause :</b> « { $title } »
broadcast-is-done = <b>Envoyé, terminé le { $when } :</b> « { $title } »
broadcast-is-cancelled = <b>Annulé :</b> « { $title } ». Ce qui était arrivé reste où c’est.
broadcast-progress = { $sent } sur { $total } envoyés
    Injoignables : { $unreachable }
    N’acceptent plus : { $withdrawn }
    Échecs : { $failed }
    Incertains : { $uncertain }
broadcast-speed = { $rate } par minute, { $minutes ->
    [0] terminé dans un instant
    [one] encore { $minutes } minute environ
    [many] encore { $minutes } de minutes environ
   *[other] encore { $minutes } minutes environ
}
broadcast-stopped-message = Il s’est arrêté de lui-même : Telegram a refusé trois fois le message lui-même ({ $why }). Annulez-le, corrigez le texte, et envoyez-le à qui ne l’a pas reçu.
broadcast-stopped-many = Il s’est arrêté de lui-même : plus d’un cinquième des messages ont échoué. Regardez la liste ; vous pouvez continuer ou annuler.
broadcast-uncertain = { $count ->
    [one] Pour { $count } message, personne ne sait s’il est arrivé
    [many] Pour { $count } de messages, personne ne sait s’ils sont arrivés
   *[other] Pour { $count } messages, personne ne sait s’ils sont arrivés
}, car la ligne s’est coupée à ce moment. Si vous renvoyez, certains le recevront deux fois ; sinon, certains ne l’auront pas.
button-broadcast-pause = Mettre en pause
button-broadcast-resume = Continuer
button-broadcast-cancel = Annuler le reste
button-broadcast-refresh = Actualiser
button-broadcast-back = Retour au message
button-broadcast-failed-again = Renvoyer à qui a échoué
button-broadcast-uncertain-again = Renvoyer aux incertains
button-broadcast-file = La liste en fichier
broadcast-cancel-ask = <b>Annuler le reste ?</b> { $sent } l’ont déjà ; { $left ->
    [one] { $left } personne ne le recevrait pas.
    [many] { $left } de personnes ne le recevraient pas.
   *[other] { $left } personnes ne le recevraient pas.
}
button-broadcast-cancel-yes = Oui, annuler
button-broadcast-cancel-no = Non, revenir
button-broadcast-list-failed = Échecs ({ $count })
button-broadcast-list-uncertain = Incertains ({ $count })
button-broadcast-list-unreachable = Injoignables ({ $count })
button-broadcast-list-withdrawn = N’acceptent plus ({ $count })
button-broadcast-list-sent = Envoyés ({ $count })
broadcast-list-failed = <b>Échecs, et pourquoi</b>
broadcast-list-uncertain = <b>Incertains</b>
broadcast-list-unreachable = <b>Injoignables : le robot est bloqué ou le compte n’existe plus</b>
broadcast-list-withdrawn = <b>N’acceptaient plus quand leur tour est venu</b>
broadcast-list-sent = <b>Envoyés</b>
broadcast-recipient = Numéro { $number } : { $organisation } ({ $why })
broadcast-file-caption = Qui l’a reçu, qui non, et pourquoi. Il y a là des données personnelles ; gardez-les pour vous.

stop-page-title = E-mails avec des nouvelles
stop-page-ask = Faut-il arrêter de vous écrire au sujet de « { $title } » ? La signature de votre organisation reste telle quelle.
stop-page-button = Arrêter ces e-mails
stop-page-done = C’est fait. Vous ne recevrez plus d’e-mails au sujet de « { $title } ». La signature de votre organisation reste telle quelle.
stop-page-unknown = Ce lien n’est pas entier. Ouvrez-le à nouveau depuis l’e-mail, ou écrivez à l’adresse qui s’y trouve.
