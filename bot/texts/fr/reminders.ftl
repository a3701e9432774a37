### Ce que le bot rappelle de lui-même, la date limite pour un agenda, et les étapes.

remind-draft =
    Vous avez commencé à signer « { $title } » pour <b>{ $organisation }</b>. Ce n’est pas encore terminé.

    Toutes vos réponses sont gardées. La lettre est ouverte jusqu’au { $when }.
remind-code =
    Il ne manque que le code : votre signature pour <b>{ $organisation }</b>, sous « { $title } », n’est pas encore confirmée.

    Le code précédent n’est plus valable. Touchez « Continuer » ; vous pourrez en demander un autre. La lettre est ouverte jusqu’au { $when }.
remind-approvals =
    Vous vouliez demander si { $count ->
        [one] { $count } organisation peut
        [many] { $count } d’organisations peuvent
       *[other] { $count } organisations peuvent
    } signer « { $title } ». Avez-vous une réponse ?

    La lettre est ouverte jusqu’au { $when }.
remind-week =
    « { $title } » : la clôture est dans { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }, le { $when }. Ce qui reste à terminer :
remind-day =
    « { $title } » : la clôture est dans { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    }, le { $when }. Ce qui reste à terminer :
remind-left-draft = <b>{ $organisation }</b> : il manque des réponses
remind-left-code = <b>{ $organisation }</b> : il ne manque que le code
remind-left-approval = <b>{ $organisation }</b> : accord en attente
remind-quiet = Vous vouliez terminer quelque chose ici.
remind-foot = { $left ->
    [0] C’est le dernier rappel à ce sujet.
   *[other] « Non merci » met fin à ces rappels.
}
remind-not-again = C’est entendu. Je ne reposerai pas la question pour <b>{ $organisation }</b>. La lettre est ouverte jusqu’au { $when }. Vous retrouvez tout avec /status.
button-no-thanks = Non merci
button-remind-status = Voir ce qui reste à terminer
button-remind-open = Ouvrir
button-remind-after-all = Me faire un rappel quand même
reminders-stopped = C’est entendu, plus de rappel pour cette lettre. Ce que vous avez commencé est gardé : vous le retrouvez avec /status.
reminders-resumed = C’est entendu, je vous le rappellerai. Vous pouvez arrêter les rappels à tout moment avec « Non merci ».

button-desk-reminders = Rappels
reminders-head = <b>Les rappels pour « { $title } »</b>
reminders-draft = { $state ->
    [on] ✓
   *[off] ✗
} Un jour après un brouillon inachevé : { $count ->
    [0] personne en ce moment
    [one] { $count } personne en ce moment
    [many] { $count } de personnes en ce moment
   *[other] { $count } personnes en ce moment
}
reminders-code = { $state ->
    [on] ✓
   *[off] ✗
} Deux heures après un code envoyé et non saisi : { $count ->
    [0] personne en ce moment
    [one] { $count } personne en ce moment
    [many] { $count } de personnes en ce moment
   *[other] { $count } personnes en ce moment
}
reminders-approval = { $state ->
    [on] ✓
   *[off] ✗
} Quand le conseil décide, ou après trois jours : { $count ->
    [0] personne en ce moment
    [one] { $count } personne en ce moment
    [many] { $count } de personnes en ce moment
   *[other] { $count } personnes en ce moment
}
reminders-week = { $state ->
    [on] ✓
   *[off] ✗
} Sept jours avant la clôture : { $count ->
    [0] personne en ce moment
    [one] { $count } personne en ce moment
    [many] { $count } de personnes en ce moment
   *[other] { $count } personnes en ce moment
}
reminders-day = { $state ->
    [on] ✓
   *[off] ✗
} Un jour avant la clôture : { $count ->
    [0] personne en ce moment
    [one] { $count } personne en ce moment
    [many] { $count } de personnes en ce moment
   *[other] { $count } personnes en ce moment
}
reminders-rules = Seules les personnes qui n’ont pas terminé reçoivent un rappel. Chacune en reçoit trois au plus et peut les arrêter en touchant un bouton. Entre 21 h et 8 h, à l’heure de la lettre, rien n’est envoyé.
reminders-quiet = Cette lettre est à haut risque : ses rappels ne nomment rien et arrivent sans son.
button-reminders-draft = { $state ->
    [on] Activer : brouillon
   *[off] Désactiver : brouillon
}
button-reminders-code = { $state ->
    [on] Activer : code
   *[off] Désactiver : code
}
button-reminders-approval = { $state ->
    [on] Activer : accord
   *[off] Désactiver : accord
}
button-reminders-week = { $state ->
    [on] Activer : sept jours avant
   *[off] Désactiver : sept jours avant
}
button-reminders-day = { $state ->
    [on] Activer : un jour avant
   *[off] Désactiver : un jour avant
}

data-reminders = Les rappels que vous avez reçus
data-reminders-stopped = Les lettres dont vous ne voulez pas de rappel

button-calendar = La date limite dans mon agenda
calendar-caption = Ouvrez ce fichier : votre agenda prend la date limite, avec une alarme un jour avant. Si la date change, touchez de nouveau le bouton : le nouveau fichier remplace l’ancien.
calendar-summary = Dernier moment pour signer : { $title }
calendar-description = On peut signer jusqu’au { $when } : { $link }
calendar-quiet-summary = Date limite
calendar-quiet-description = Jusqu’au { $when }

milestone-number = { $count ->
    [one] { $count } organisation a signé « { $title } ».
    [many] { $count } d’organisations ont signé « { $title } ».
   *[other] { $count } organisations ont signé « { $title } ».
}
milestone-closed = « { $title } » est close. { $count ->
    [0] Aucune organisation n’a signé.
    [one] { $count } organisation a signé.
    [many] { $count } d’organisations ont signé.
   *[other] { $count } organisations ont signé.
}
milestone-ask = Voulez-vous que je prépare un court message pour les signataires ? Vous le voyez et le changez d’abord. Rien n’est envoyé sans vous.
milestone-prepared = Voici un brouillon. Changez-le comme vous voulez ; rien n’est envoyé sans votre accord.
milestone-left = C’est entendu. Rien n’est envoyé.
milestone-draft-number = { $count ->
    [one] { $count } organisation a signé « { $title } ». Merci d’avoir commencé.
    [many] { $count } d’organisations ont signé « { $title } ». Merci d’en faire partie.
   *[other] { $count } organisations ont signé « { $title } ». Merci d’en faire partie.
}

    Faites suivre la lettre à d’autres qui voudraient la signer : { $link }
milestone-draft-closed = « { $title } » est close. { $count ->
    [0] Merci de votre soutien.
    [one] { $count } organisation l’a signée. Merci.
    [many] { $count } d’organisations l’ont signée. Merci d’en faire partie.
   *[other] { $count } organisations l’ont signée. Merci d’en faire partie.
}

    Vous apprendrez quand elle aura été remise. La lettre : { $link }
button-milestone = Préparer un message
button-milestone-no = Pas maintenant
