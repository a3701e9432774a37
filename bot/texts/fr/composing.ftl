### Un message en préparation : ses éléments, ses destinataires, l’aperçu, et la dernière question.

command-broadcast = Écrire aux signataires
button-desk-broadcast = Messages aux signataires
composing-which = Pour quelle lettre voulez-vous écrire aux signataires ?
composing-list =
    <b>Messages aux signataires de « { $title } »</b>
    Brouillons : { $drafts }
    Envoyés ou prévus : { $sent }
button-composing-new = Un nouveau message
button-composing-copies = Copier un message précédent
button-composing-list = Tous les messages
composing-copies =
    { $count ->
        [0] Il n’y a encore rien à copier.
       *[other] Lequel faut-il copier ? La copie est un brouillon ; rien ne part.
    }
composing-copied = Voici la copie. L’heure d’envoi n’a pas été reprise.
composing-untitled = pas encore de texte

composing-hub = <b>Votre message aux signataires jusqu’ici :</b> « { $title } »
composing-draft-by = Un brouillon ; dernière modification par : { $name }
composing-waits = Attend une approbation, demandée par : { $name }
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
composing-only-after = Seulement les signatures d’après : { $what }
composing-only-got = Seulement les personnes qui n’ont pas reçu « { $what } »
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
composing-when-typed = C’est { $when }. Plus bas figure le même moment à l’heure de la lettre.
composing-silent-on = Il arrive sans son.
composing-silent-off = Il arrive avec un son.
composing-late-on = Les personnes qui signent plus tard le reçoivent aussi.
composing-late-off = Les personnes qui signent plus tard ne le reçoivent pas.
composing-flaw-no-text = Il n’y a pas encore de texte. Écrivez-en un d’abord ; une image ou un fichier l’accompagne.
composing-flaw-long =
    Le message est trop long de { $over ->
        [one] { $over } caractère
        [many] { $over } de caractères
       *[other] { $over } caractères
    } (langue du texte : { $language }). Le maximum est de { $most }, avec la ligne du bas. Votre texte est gardé ; raccourcissez-le.
composing-flaw-nobody = Personne ne le recevrait. Choisissez d’autres destinataires.
composing-flaw-due = L’heure prévue est passée. Choisissez-en une autre.
composing-not-ready = Il ne peut pas encore partir. Ce qui manque figure à la fin de ce message.
composing-too-late = Ce message a été envoyé, annulé ou supprimé entre-temps. Ce que vous venez d’envoyer n’a pas servi.
composing-kept = Le brouillon est gardé. /broadcast le montre de nouveau.
composing-changed = Il a été modifié entre-temps (dernière modification par : { $name }). Regardez-le de nouveau avant de continuer.
toast-composing-left = Ce n’est plus un brouillon. Voici où il en est.
toast-composing-one-group = Il faut garder au moins un groupe.
toast-composing-own = Quelqu’un d’autre doit l’approuver : il est de vous.

button-composing-to = À qui
button-composing-text = Texte : { $language }
button-composing-languages = Texte dans une autre langue
button-composing-media = Image ou fichier
button-composing-buttons = Boutons
button-composing-when = Quand
button-composing-silent-on = Sans son
button-composing-silent-off = Avec un son
button-composing-late-on = Aussi aux signatures suivantes
button-composing-late-off = Pas aux signatures suivantes
button-composing-sample = Voir dix destinataires
button-composing-preview = Aperçu
button-composing-test-me = M’envoyer un essai
button-composing-test-team = Envoyer un essai aux autres
button-composing-send = Envoyer…
button-composing-send-waits = En attente d’approbation…
button-composing-drop = Supprimer
button-composing-all = Tous les messages
button-composing-back = Revenir au message
button-composing-to-back = Retour
composing-drop = Supprimer le brouillon « { $words } » ? Il disparaît pour toute l’équipe de coordination.
button-composing-drop-yes = Oui, supprimer
button-composing-drop-no = Non, garder
composing-dropped = Le brouillon est supprimé.

ask-composing-text = Écrivez le texte dans cette langue : { $language }. Le gras, les liens et la mise en forme restent comme vous les mettez. Il y a de la place pour { $room } caractères.
label-composing-text = Texte
composing-text-so-far = Voici le texte jusqu’ici ({ $language }). Vous pouvez le copier depuis le message suivant, le modifier et le renvoyer.
button-composing-text-first = Aussi pour les autres langues
button-composing-text-out = Retirer ce texte
ask-composing-media = Envoyez une image ou un fichier. Le texte qui l’accompagne a alors au plus 1 024 caractères, avec la ligne du bas.
label-composing-media = Image ou fichier
button-composing-media-out = Retirer
composing-caption-left = Les mots sous l’image ou le fichier n’ont pas été repris, car il y a déjà un texte.
ask-composing-buttons =
    Écrivez les boutons, un par ligne : les mots du bouton, une barre, et l’adresse. Au plus { $most }. Par exemple :

    { $right }
label-composing-buttons = Boutons
button-composing-buttons-out = Retirer tous les boutons
ask-composing-when = Quand faut-il l’envoyer ? Par exemple : { $coming }
label-composing-when = Quand
choice-composing-when-now = Dès que je l’envoie
words-composing-when-now = dès que je l’envoie|maintenant|tout de suite|aussitôt|immédiatement
ask-composing-after = Seulement pour les signatures d’après quel jour ? Par exemple : { $today }
label-composing-after = Signé après
ask-composing-role = Quels mots la fonction de la personne doit-elle contenir ? Par exemple : direction
label-composing-role = Fonction
ask-composing-countries = De quels pays ? Écrivez-les séparés par des virgules. Par exemple : Kenya, France
label-composing-countries = Pays
ask-composing-reason = Qu’est-ce qui devrait changer ? La personne qui a préparé le message lira vos mots.
label-composing-reason = Raison
ask-composing-typed = Ce que vous écrivez ou envoyez maintenant est gardé pour ce message. Vous pouvez aussi choisir un bouton.
label-composing-typed = Message
composing-languages = Dans quelle langue voulez-vous écrire un texte ? Une personne dont la langue manque reçoit le premier texte.
composing-typed =
    <b>Gardé :</b> { $words }
    À quoi cela doit-il servir ?
button-composing-as-text = Comme texte : { $language }
button-composing-as-below = À la suite du texte : { $language }
button-composing-as-buttons = Comme boutons
button-composing-as-nothing = À rien ; oublier

refused-composing-buttons =
    { $count ->
        [one] Il reste { $count } chose à corriger. Écrivez de nouveau tous les boutons.
        [many] Il reste { $count } de choses à corriger. Écrivez de nouveau tous les boutons.
       *[other] Il reste { $count } choses à corriger. Écrivez de nouveau tous les boutons.
    }
refused-composing-buttons-many = Cela fait { $count } boutons ; il y a de la place pour { $most }.
refused-composing-button-bar = Ligne { $line }, « { $typed } » : il manque la barre entre les mots et l’adresse. Par exemple : { $right }
refused-composing-button-label = Ligne { $line }, « { $typed } » : les mots du bouton manquent ou sont illisibles. Par exemple : { $right }
refused-composing-button-label-long = Ligne { $line }, « { $typed } » : les mots ont { $length } caractères ; il y a de la place pour { $most }. Par exemple : { $right }
refused-composing-button-https = Ligne { $line }, « { $typed } » : l’adresse doit commencer par https://. Par exemple : { $right }
refused-composing-button-login = Ligne { $line }, « { $typed } » : l’adresse contient un identifiant, que chacun verrait. Par exemple : { $right }
refused-composing-button-link = Ligne { $line }, « { $typed } » : ce n’est pas une adresse sur le web. Par exemple : { $right }
refused-composing-media = C’était du texte. Envoyez une image ou un fichier, par exemple une photo ou un PDF ; ou revenez au message.
refused-composing-country = « { $typed } » n’est pas un pays que je connais avec certitude. Écrivez son nom en entier. Par exemple : Kenya, France

composing-audience =
    <b>À qui ?</b> « { $title } »
    Une personne qui s’est retirée, ou qui n’a pas accepté de nouvelles, ne reçoit jamais ces messages.
composing-group-confirmed = signées et confirmées
composing-group-pending = accord en attente
composing-group-unconfirmed = code pas encore saisi
composing-group-unfinished = commencées, pas envoyées
button-composing-only-in = ✓ Seulement : { $name }
button-composing-only-out = Seulement : { $name }
button-composing-group-in = ✓ { $name } ({ $count })
button-composing-group-out = { $name } ({ $count })
button-composing-countries = Pays
button-composing-role = Fonction
button-composing-after = Signatures d’après
button-composing-got = N’ont pas reçu
button-composing-clear-countries = Tous les pays
button-composing-clear-role = Toutes les fonctions
button-composing-clear-after = Quelle que soit la date
button-composing-clear-got = Quels que soient les messages reçus
composing-earlier =
    { $count ->
        [0] Rien n’a encore été envoyé pour cette lettre.
       *[other] Seulement aux personnes qui n’ont pas reçu lequel de ces messages ?
    }
button-composing-earlier = { $words }
composing-nobody-left-out = Aucune signature de la lettre n’est laissée de côté.
composing-left-out = <b>Signatures laissées de côté</b>
composing-out-withdrawn = Retirées ou écartées : { $count }
composing-out-state = Dans un état qui n’est pas choisi : { $count }
composing-out-consent = N’ont pas accepté de nouvelles : { $count }
composing-out-muted = Ne veulent plus aucune nouvelle : { $count }
composing-out-unreachable = Injoignables : { $count }
composing-out-got = Ont reçu le message précédent : { $count }
composing-out-conditions = Écartées par vos conditions : { $count }
composing-out-once = Le reçoivent déjà, pour une autre organisation : { $count }
composing-count = { $what } : { $count }
composing-by-mail = Dont par e-mail : { $count }
composing-sample = <b>Par exemple, { $count ->
    [one] { $count } d’entre elles
    [many] { $count } d’entre elles
   *[other] { $count } d’entre elles
}</b>
composing-sample-one = { $organisation }, { $country } ({ $language })
composing-sample-kept = { $organisation }, { $country } ({ $language }), nom caché
composing-sample-unfinished = Une personne qui a commencé à signer ({ $language })

composing-preview = <b>Aperçu dans cette langue : { $language }.</b> { $count ->
        [one] { $count } personne reçoit
        [many] { $count } de personnes reçoivent
       *[other] { $count } personnes reçoivent
    } exactement le message suivant :
composing-preview-other =
    <b>Aperçu pour les personnes qui parlent cette langue : { $language }.</b> Il n’y a pas de texte pour elles. Elles reçoivent celui de cette langue : { $other }. { $count ->
        [one] { $count } personne reçoit
        [many] { $count } de personnes reçoivent
       *[other] { $count } personnes reçoivent
    } exactement le message suivant :
composing-preview-end = C’était l’aperçu. Rien n’a été envoyé à personne d’autre.
preview-failed = Telegram n’a pas accepté ce message : tel quel, personne ne peut le recevoir. Changez le texte, l’image ou les boutons, puis regardez de nouveau l’aperçu.
composing-test-own = <b>Un essai.</b> Voici ce que vous recevriez :
composing-test-end = C’était l’essai. Personne d’autre ne l’a reçu.
composing-test-from = <b>Un essai, envoyé à aucun signataire.</b> { $name } vous montre le message suivant, pour « { $title } » :
composing-test-sent =
    { $count ->
        [0] Personne d’autre n’organise cette lettre : personne n’a reçu l’essai.
        [one] L’essai est envoyé à { $count } autre membre de l’équipe.
        [many] L’essai est envoyé à { $count } d’autres membres de l’équipe.
       *[other] L’essai est envoyé à { $count } autres membres de l’équipe.
    }

composing-send-ask = <b>Envoyer à { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    } ?</b> « { $title } »
composing-send-means = Les destinataires sont comptés de nouveau au départ. Une personne qui n’accepte plus de nouvelles à ce moment ne reçoit rien. Vous pouvez mettre en pause ou annuler le reste ; ce qui est arrivé ne se reprend pas.
button-composing-go = Oui, envoyer maintenant
button-composing-plan = Oui, envoyer à cette heure
composing-eyes-needed = Une autre personne de l’équipe doit d’abord l’approuver.
composing-eyes-asked = L’approbation des autres membres de l’équipe est demandée.
composing-eyes-nobody = Personne d’autre n’organise cette lettre, et personne ne peut donc l’approuver. Une personne qui administre peut inviter quelqu’un avec /roles.
composing-eyes-sent =
    { $count ->
        [one] La demande est envoyée à { $count } autre membre de l’équipe. Vous saurez la réponse.
        [many] La demande est envoyée à { $count } d’autres membres de l’équipe. Vous saurez la réponse.
       *[other] La demande est envoyée à { $count } autres membres de l’équipe. Vous saurez la réponse.
    }
button-composing-ask-eyes = Demander l’approbation des autres
composing-eyes =
    <b>{ $name } demande votre approbation.</b> Un message pour « { $title } » est prêt pour { $count ->
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
composing-cost =
    L’envoi se fait à { $rate } messages par seconde, pour lesquels Telegram prend environ { $stars ->
        [one] { $stars } étoile
        [many] { $stars } d’étoiles
       *[other] { $stars } étoiles
    } sur le solde du bot.
