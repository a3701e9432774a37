### Un message en préparation : ses éléments, ses destinataires, l’aperçu, et la dernière question.

command-broadcast = Écrire aux signataires
button-desk-broadcast = Messages aux signataires
composing-which = Pour quelle lettre voulez-vous écrire aux signataires ?
composing-list = <b>Messages pour « { $title } »</b>
    Brouillons : { $drafts }
    Envoyés ou prévus : { $sent }
button-composing-new = Un nouveau message
button-composing-copies = Copier un message précédent
button-composing-list = Tous les messages
composing-copies = { $count ->
    [0] Il n’y a encore rien à copier.
   *[other] Lequel faut-il copier ? La copie est un brouillon ; rien n’est envoyé.
}
composing-copied = Voici la copie. L’heure d’envoi n’a pas été reprise.
composing-untitled = pas encore de texte

composing-hub = <b>Votre message jusqu’ici :</b> « { $title } »
composing-draft-by = Un brouillon ; dernière modification par : { $name }
composing-waits = Attend un second regard ; demandé par : { $name }
composing-approved = Approuvé par : { $name }
composing-to = <b>À</b> { $count ->
    [0] personne
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
} : { $groups }
composing-only-languages = Seulement dans ces langues : { $what }
composing-only-countries = Seulement de ces pays : { $what }
composing-only-role = Seulement si la fonction contient « { $what } »
composing-only-after = Seulement qui a signé après : { $what }
composing-only-got = Seulement qui n’a pas reçu « { $what } »
composing-no-text = <b>Texte :</b> pas encore
composing-text-own = <b>{ $language }</b> ({ $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}) : { $words }
composing-text-other = <b>{ $language }</b> ({ $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}) : pas de texte propre ; le texte reçu sera dans cette langue : { $other }
composing-text-none = <b>{ $language }</b> ({ $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}) : pas encore de texte
composing-media-none = <b>Image ou fichier :</b> aucun
composing-media-photo = <b>Image ou fichier :</b> une image
composing-media-document = <b>Image ou fichier :</b> un fichier
composing-buttons-none = <b>Boutons :</b> aucun
composing-button = Bouton « { $label } » : { $link }
composing-now = <b>Quand :</b> dès que vous l’envoyez
composing-due = <b>Quand :</b> { $when }
composing-when-typed = C’est { $when }. Plus bas, c’est le même moment à l’heure de la lettre.
composing-silent-on = Il arrive sans son.
composing-silent-off = Il arrive avec un son.
composing-late-on = Qui signe plus tard le reçoit aussi.
composing-late-off = Qui signe plus tard ne le reçoit pas.
composing-flaw-no-text = Il n’y a pas encore de texte. Écrivez-en un d’abord ; une image ou un fichier l’accompagne.
composing-flaw-long = Le message est trop long de { $over ->
        [one] { $over } signe
        [many] { $over } de signes
       *[other] { $over } signes
    } (langue du texte : { $language }). Au plus { $most } signes entrent, avec la ligne du bas. Votre texte est gardé ; raccourcissez-le.
composing-flaw-nobody = Personne ne le recevrait. Choisissez d’autres destinataires.
composing-flaw-due = L’heure prévue est passée. Choisissez-en une autre.
composing-not-ready = Il ne peut pas encore partir. Ce qui manque est à la fin de ce message.
composing-too-late = Ce message a été envoyé, annulé ou supprimé entre-temps. Ce que vous venez d’envoyer n’a pas servi.
composing-kept = Le brouillon est gardé. /broadcast le montre à nouveau.
composing-changed = Il a été modifié entre-temps (dernière modification par : { $name }). Relisez-le avant de continuer.
toast-composing-left = Ce n’est plus un brouillon. Voici où il en est.
toast-composing-one-group = Il faut garder au moins un groupe.
toast-composing-own = Quelqu’un d’autre doit l’approuver : c’est le vôtre.

button-composing-to = À qui
button-composing-text = Texte : { $language }
button-composing-languages = Texte dans une autre langue
button-composing-media = Image ou fichier
button-composing-buttons = Boutons
button-composing-when = Quand
button-composing-silent-on = Sans son
button-composing-silent-off = Avec un son
button-composing-late-on = Aussi à qui signe plus tard
button-composing-late-off = Pas à qui signe plus tard
button-composing-sample = En voir dix
button-composing-preview = Aperçu
button-composing-test-me = Essai chez moi
button-composing-test-team = Essai chez les autres
button-composing-send = Envoyer…
button-composing-send-waits = Attend l’accord…
button-composing-drop = Supprimer
button-composing-all = Tous les messages
button-composing-back = Retour au message
button-composing-to-back = Retour
composing-drop = Supprimer le brouillon « { $words } » ? Il disparaît pour toute l’équipe.
button-composing-drop-yes = Oui, supprimer
button-composing-drop-no = Non, garder
composing-dropped = Le brouillon est supprimé.

ask-composing-text = Écrivez le texte dans cette langue : { $language }. Le gras, les liens et la mise en forme restent comme vous les tapez. Jusqu’à { $room } signes entrent.
label-composing-text = Texte
composing-text-so-far = Voici le texte jusqu’ici ({ $language }). Vous pouvez le copier du message suivant, le modifier et le renvoyer.
button-composing-text-first = Aussi pour les autres langues
button-composing-text-out = Retirer ce texte
ask-composing-media = Envoyez une image ou un fichier. Il accompagne le texte, qui a alors au plus 1 024 signes avec la ligne du bas.
label-composing-media = Image ou fichier
button-composing-media-out = Retirer
composing-caption-left = Les mots sous l’image ou le fichier n’ont pas été repris, car il y a déjà un texte.
ask-composing-buttons = Tapez les boutons, un par ligne : les mots du bouton, une barre, et l’adresse. Au plus { $most }. Par exemple :

    { $right }
label-composing-buttons = Boutons
button-composing-buttons-out = Retirer tous les boutons
ask-composing-when = Quand faut-il l’envoyer ? Par exemple : { $coming }
label-composing-when = Quand
choice-composing-when-now = Dès que je l’envoie
words-composing-when-now = dès que je l’envoie|maintenant|tout de suite|aussitôt|immédiatement
ask-composing-after = Seulement à qui a signé après quel jour ? Par exemple : { $today }
label-composing-after = Signé après
ask-composing-role = Quels mots la fonction de la personne doit-elle contenir ? Par exemple : directrice
label-composing-role = Fonction
ask-composing-countries = De quels pays ? Tapez-les avec des virgules. Par exemple : Kenya, France
label-composing-countries = Pays
ask-composing-reason = Qu’est-ce qui devrait changer ? La personne qui a préparé le message lira vos mots.
label-composing-reason = Raison
ask-composing-typed = Ce que vous tapez ou envoyez maintenant est gardé pour ce message. Vous pouvez aussi choisir un bouton.
label-composing-typed = Message
composing-languages = Dans quelle langue voulez-vous écrire un texte ? Sans texte propre, c’est le premier qui est envoyé.
composing-typed = <b>Gardé :</b> { $words }
    Qu’est-ce que c’est ?
button-composing-as-text = Le texte : { $language }
button-composing-as-below = Sous le texte : { $language }
button-composing-as-buttons = Les boutons
button-composing-as-nothing = Rien ; oublier

refused-composing-buttons = { $count ->
    [one] Il reste { $count } chose à corriger. Tapez à nouveau tous les boutons.
    [many] Il reste { $count } de choses à corriger. Tapez à nouveau tous les boutons.
   *[other] Il reste { $count } choses à corriger. Tapez à nouveau tous les boutons.
}
refused-composing-buttons-many = Cela fait { $count } boutons ; { $most } entrent.
refused-composing-button-bar = Ligne { $line }, « { $typed } » : il manque la barre entre les mots et l’adresse. Par exemple : { $right }
refused-composing-button-label = Ligne { $line }, « { $typed } » : les mots du bouton manquent ou sont illisibles. Par exemple : { $right }
refused-composing-button-label-long = Ligne { $line }, « { $typed } » : les mots ont { $length } signes, et { $most } entrent. Par exemple : { $right }
refused-composing-button-https = Ligne { $line }, « { $typed } » : l’adresse doit commencer par https://. Par exemple : { $right }
refused-composing-button-login = Ligne { $line }, « { $typed } » : l’adresse contient un identifiant, que chacun verrait. Par exemple : { $right }
refused-composing-button-link = Ligne { $line }, « { $typed } » : ce n’est pas une adresse sur le web. Par exemple : { $right }
refused-composing-media = C’était du texte. Envoyez une image ou un fichier, par exemple une photo ou un PDF ; ou revenez au message.
refused-composing-country = « { $typed } » n’est pas un pays que je connais avec certitude. Tapez son nom entier. Par exemple : Kenya, France

composing-audience = <b>À qui ?</b> « { $title } »
    Qui s’est retiré, ou n’a pas accepté de nouvelles, ne reçoit jamais ces messages.
composing-group-confirmed = signé et confirmé
composing-group-pending = accord en attente
composing-group-unconfirmed = code pas encore tapé
composing-group-unfinished = commencé, pas envoyé
button-composing-only-in = ✓ Seulement : { $name }
button-composing-only-out = Seulement : { $name }
button-composing-group-in = ✓ { $name } ({ $count })
button-composing-group-out = { $name } ({ $count })
button-composing-countries = Pays
button-composing-role = Fonction
button-composing-after = Signé après
button-composing-got = N’a pas reçu
button-composing-clear-countries = Tous les pays
button-composing-clear-role = Toutes les fonctions
button-composing-clear-after = Peu importe quand
button-composing-clear-got = Peu importe ce qui est reçu
composing-earlier = { $count ->
    [0] Rien n’a encore été envoyé pour cette lettre.
   *[other] Seulement à qui n’a pas reçu lequel ?
}
button-composing-earlier = { $words }
composing-nobody-left-out = Aucune signature de la lettre n’est laissée de côté.
composing-left-out = <b>Signatures laissées de côté</b>
composing-out-withdrawn = Retirées ou refusées : { $count }
composing-out-state = Dans un état qui n’est pas choisi : { $count }
composing-out-consent = N’ont pas accepté de nouvelles : { $count }
composing-out-muted = Ne veulent plus aucune nouvelle : { $count }
composing-out-unreachable = Injoignables : { $count }
composing-out-got = Ont reçu le message précédent : { $count }
composing-out-conditions = Écartées par vos conditions : { $count }
composing-out-once = Le reçoivent déjà, pour une autre organisation : { $count }
composing-count = { $what } : { $count }
composing-by-mail = Dont par courriel : { $count }
composing-sample = <b>Par exemple, { $count ->
    [one] { $count } d’entre elles
    [many] { $count } d’entre elles
   *[other] { $count } d’entre elles
}</b>
composing-sample-one = { $organisation }, { $country } ({ $language })
composing-sample-kept = { $organisation }, { $country } ({ $language }), nom gardé confidentiel
composing-sample-unfinished = Une personne qui a commencé à signer ({ $language })

composing-preview = <b>Aperçu dans cette langue : { $language }.</b> { $count ->
        [one] { $count } personne reçoit
        [many] { $count } de personnes reçoivent
       *[other] { $count } personnes reçoivent
    } exactement le message suivant :
composing-preview-other = <b>Aperçu pour qui parle cette langue : { $language }.</b> Sans texte propre, c’est celui de cette langue : { $other }. { $count ->
        [one] { $count } personne reçoit
        [many] { $count } de personnes reçoivent
       *[other] { $count } personnes reçoivent
    } exactement le message suivant :
composing-preview-end = C’était l’aperçu. Rien n’a été envoyé à personne d’autre.
preview-failed = Telegram n’a pas pris ce message : tel quel, personne ne peut le recevoir. Changez le texte, l’image ou les boutons, puis regardez encore l’aperçu.
composing-test-own = <b>Un essai.</b> Voici ce que vous recevriez :
composing-test-end = C’était l’essai. Personne d’autre ne l’a reçu.
composing-test-from = <b>Un essai, qu’aucun signataire n’a reçu.</b> { $name } vous montre le message suivant, pour « { $title } » :
composing-test-sent = { $count ->
    [0] Personne d’autre n’organise cette lettre : personne n’a reçu l’essai.
    [one] L’essai est parti chez { $count } autre membre de l’équipe.
    [many] L’essai est parti chez { $count } d’autres membres de l’équipe.
   *[other] L’essai est parti chez { $count } autres membres de l’équipe.
}

composing-send-ask = <b>Envoyer à { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    } ?</b> « { $title } »
composing-send-means = Les destinataires sont recomptés au départ. Qui n’accepte plus de nouvelles à ce moment ne reçoit rien. Vous pouvez suspendre ou annuler le reste ; ce qui est arrivé ne se reprend pas.
button-composing-go = Oui, envoyer maintenant
button-composing-plan = Oui, envoyer à cette heure
composing-eyes-needed = Une autre personne de l’équipe doit d’abord l’approuver.
composing-eyes-asked = L’accord des autres personnes de l’équipe est demandé.
composing-eyes-nobody = Personne d’autre n’organise cette lettre et ne pourrait l’approuver. Qui administre peut inviter quelqu’un avec /roles.
composing-eyes-sent = { $count ->
    [one] La demande est partie chez { $count } autre membre de l’équipe. Vous saurez la réponse.
    [many] La demande est partie chez { $count } d’autres membres de l’équipe. Vous saurez la réponse.
   *[other] La demande est partie chez { $count } autres membres de l’équipe. Vous saurez la réponse.
}
button-composing-ask-eyes = Demander l’accord des autres
composing-eyes = <b>{ $name } vous demande un regard.</b> Un message pour « { $title } » est prêt pour { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }. Regardez l’aperçu avant de l’approuver.
button-composing-approve = Approuver
button-composing-not-yet = Pas encore
composing-yes-told = { $name } a approuvé votre message pour « { $title } ». Il n’est pas encore envoyé.
composing-yes-said = Merci. { $name } le sait et peut l’envoyer maintenant.
composing-no-told = { $name } n’approuve pas encore votre message pour « { $title } » : { $reason }
composing-no-said = Merci. { $name } le sait et peut le modifier.
composing-cost = L’envoi se fait à { $rate } messages par seconde, pour lesquels Telegram prend environ { $stars ->
    [one] { $stars } étoile
    [many] { $stars } d’étoiles
   *[other] { $stars } étoiles
} sur le solde du robot.
