### /letter: a letter is written, published and run from the chat.

command-letter = Publier et suivre une lettre

letter-menu = <b>Les lettres du bureau</b>
letter-menu-empty = <b>Il n’y a pas encore de lettre au bureau</b>
letter-menu-line =
    <b>{ $title }</b> : { $status }, { $count ->
        [0] aucun signataire
        [one] { $count } signataire
        [many] { $count } de signataires
       *[other] { $count } signataires
    }. Clôture : { $when }
button-letter-new = Une nouvelle lettre
button-letter-go-on = Reprendre la lettre commencée
button-letter-menu = Toutes les lettres
letter-new-begin =
    <b>Une nouvelle lettre</b>
    Je pose dix questions, l’une après l’autre. Personne d’autre n’en voit rien avant la publication. « Mettre de côté » garde ce que vous avez écrit.
    Si la lettre existe déjà en fichier (docx, md ou txt), vous pouvez l’envoyer maintenant.

ask-letter-language = <b>Dans quelle langue la lettre est-elle écrite ?</b>
    D’autres langues peuvent être ajoutées ensuite. Touchez-en une, ou écrivez son nom.
label-letter-language = Langue
choice-letter-language-en = English
choice-letter-language-fr = Français
choice-letter-language-es = Español
choice-letter-language-ar = العربية
choice-letter-language-ru = Русский
choice-letter-language-pt = Português
words-letter-language-en = en | anglais | English
words-letter-language-fr = fr | français | French
words-letter-language-es = es | espagnol | español | Spanish
words-letter-language-ar = ar | arabe | العربية | Arabic
words-letter-language-ru = ru | russe | русский | Russian
words-letter-language-pt = pt | portugais | português | Portuguese
refused-letter-language-unknown = Je ne connais pas de langue « { $typed } ». Écrivez son nom en français, ou son code, par exemple : swahili, ou sw
refused-letter-language-there = La lettre a déjà cette langue. Choisissez-en une autre, ou mettez ceci de côté et changez le texte existant.

ask-letter-title = <b>Quel est le titre ?</b> ({ $language })
    Il figure au-dessus de la lettre et dans toutes les listes.

    <i>Par exemple : Aux côtés de celles et ceux qui défendent les droits</i>
label-letter-title = Titre
ask-letter-addressee = <b>À qui est-elle adressée ?</b> ({ $language })

    <i>Par exemple : Le Secrétaire général des Nations Unies</i>
label-letter-addressee = Destinataire
ask-letter-summary =
    <b>Que demande-t-elle, en deux ou trois phrases ?</b> ({ $language })
    C’est ce qu’on lit en premier, et cela figure dans l’appel à partager.

    <i>Par exemple : Les personnes qui défendent les droits sont en danger. Nous demandons aux Nations Unies de prendre la parole avant le vote de juin.</i>
label-letter-summary = Résumé
ask-letter-text = <b>Maintenant, la lettre elle-même</b> ({ $language })
    Collez-la ici, en plusieurs messages si elle est longue ; le gras, l’italique et les liens restent. Ou envoyez un fichier (docx, md ou txt).
label-letter-text = Texte
ask-letter-text-more =
    <b>Est-ce tout le texte ?</b> { $count ->
        [one] { $count } caractère
        [many] { $count } de caractères
       *[other] { $count } caractères
    } jusqu’ici.

    Il commence ainsi : « { $begins } »
    Il finit ainsi : « { $ends } »

    S’il manque quelque chose, envoyez la suite maintenant ; elle est ajoutée à la fin.
label-letter-text-more = Tout le texte
choice-letter-text-more-whole = C’est tout le texte
choice-letter-text-more-again = Recommencer le texte
words-letter-text-more-whole = c’est tout le texte | c’est tout | tout | fini
words-letter-text-more-again = recommencer le texte | recommencer
refused-letter-text-too-long = Le texte aurait { $length } caractères ; le maximum est de { $most }. Mettez-en une partie dans une annexe avec un lien, par exemple : [Annexe](https://example.org/annexe)

letter-file-read = Je lis « { $name } ». Cela prend un instant.
letter-file-taken = « { $name } » a été lu.
letter-file-unused = « { $name } » a été lu, mais aucun texte n’est plus demandé. Rien n’a été changé.
letter-losses = Vérifiez ces endroits, qui n’ont pas pu rester tels quels :
refused-letter-file-kind = Je ne peux pas lire « { $name } ». Enregistrez-le en document Word (docx) ou en texte simple (md, txt) et envoyez-le. Ce qui est venu avant est gardé.
refused-letter-file-too-big =
    Ce fichier est trop gros : j’accepte au plus { $most ->
        [one] { $most } mégaoctet
        [many] { $most } de mégaoctets
       *[other] { $most } mégaoctets
    }. Envoyez-en un plus petit, par exemple sans images.
refused-letter-file-empty = Il n’y a pas de texte dans ce fichier. Envoyez-en un autre, ou collez le texte ici.
refused-only-text-or-file = Je ne peux pas lire de texte dans une image ou un message vocal. Écrivez-le, ou envoyez-le en fichier, par exemple : lettre.docx

ask-letter-coordinator =
    <b>Qui coordonne la lettre ?</b>
    Les signataires lisent que leurs données sont gardées sous ce nom : mieux vaut donc une organisation ou une équipe.

    <i>Par exemple : Équipe de coordination du Réseau des défenseurs</i>
label-letter-coordinator = Coordination
ask-letter-contact =
    <b>Où peut-on poser des questions à son sujet ?</b>
    Une adresse e-mail ou un site web. Toute personne qui lit la lettre peut voir ce contact.

    <i>Par exemple : lettre@example.org</i>
label-letter-contact = Contact
refused-letter-contact = Ce n’est ni une adresse e-mail ni un site web. Écrivez l’adresse en entier, par exemple : lettre@example.org ou https://example.org

ask-letter-closes =
    <b>Jusqu’à quand peut-on la signer ?</b>
    Écrivez-le comme vous le diriez, avec une ville pour l’heure.

    <i>Par exemple : vendredi 18h Genève</i>
label-letter-closes = Clôture
ask-letter-opens = <b>À partir de quand peut-on la signer ?</b>
    Écrivez-le avec une ville pour l’heure, ou touchez le bouton.

    <i>Par exemple : lundi 9h Nairobi</i>
label-letter-opens = Ouverture
choice-letter-opens-at-once = Dès la publication
words-letter-opens-at-once = dès la publication | tout de suite | maintenant
ask-letter-embargo = <b>Jusqu’à quand rien ne doit-il être publié sur la lettre ?</b>
    Jusque-là, l’appel prêt à partager dit « À ne pas publier avant … ». On peut signer et partager le lien comme d’habitude.

    <i>Par exemple : vendredi 10h New York</i>
label-letter-embargo = Embargo
choice-letter-embargo-none = Pas d’embargo
words-letter-embargo-none = pas d’embargo | non
refused-letter-closes-before-it-opens = La clôture serait avant l’ouverture. Écrivez un autre moment, ou changez d’abord l’autre.

ask-letter-slug =
    <b>Quel nom court le lien aura-t-il ?</b>
    Des minuscules de a à z, des chiffres et des tirets, 32 au plus. Il ne change plus une fois la lettre publiée.

    <i>Par exemple : defenseurs-2018</i>
label-letter-slug = Nom court
refused-letter-slug = On ne peut pas en faire un lien. Écrivez des minuscules de a à z, des chiffres et des tirets, par exemple : defenseurs-2018
refused-letter-slug-taken = Une autre lettre a déjà ce nom. Écrivez-en un autre, par exemple : { $right }

letter-drafted = <b>Le brouillon est gardé.</b> Seul le bureau peut le voir.
letter-so-far = <b>Votre lettre jusqu’ici :</b> « { $title } »
letter-parts = <b>Toutes les parties de</b> « { $title } »
letter-whole-words =
    <b>{ $language }</b>
    { $title }
    À : { $addressee }
    { $summary }
    Texte : { $count ->
        [one] { $count } caractère
        [many] { $count } de caractères
       *[other] { $count } caractères
    }
letter-whole-times =
    Ouverture : { $opens }
    Clôture : <b>{ $closes }</b>
    Embargo : { $embargo }
letter-whole-contact = Coordination : { $coordinator }
    Contact : { $contact }
    Fait suite à : { $follows }
    Lien : { $link }
letter-follows-none = aucune lettre précédente
letter-whole-policy = <b>Règles</b>
letter-whole-order = Ordre de la liste : { $order }
letter-changed = C’est changé.
letter-published-meanwhile = La lettre a été publiée entre-temps ; ceci n’a donc pas été changé.
letter-part-meanwhile = { $name } a changé ceci entre-temps. On y lit maintenant : « { $now } ». Votre propre réponse figure plus bas : gardez-la, écrivez-en une autre, ou mettez-la de côté.
letter-meanwhile = { $name } a changé la lettre entre-temps, le { $when }. Regardez-la de nouveau avant de décider.
letter-already = Rien n’a été changé : { $name } a agi avant vous, le { $when }. État de la lettre : { $status }.

button-letter-words = Texte : { $language }
button-letter-add-language = Une autre langue
button-letter-title = Titre
button-letter-addressee = Destinataire
button-letter-summary = Résumé
button-letter-text = Texte
button-letter-out = Retirer cette langue
button-letter-parts = Toutes les parties
button-letter-closes = Clôture
button-letter-opens = Ouverture
button-letter-embargo = Embargo
button-letter-coordinator = Coordination
button-letter-contact = Contact
button-letter-slug = Nom court
button-letter-policy = Règles pour signer
button-letter-order = Ordre de la liste
button-letter-follows = Fait suite à
button-letter-preview = Aperçu
button-letter-publish = Publier
button-letter-drop = Supprimer
button-letter-back = Revenir à la lettre

letter-policy = <b>Règles pour signer</b> « { $title } »
letter-code-on = Code par e-mail : demandé
letter-code-off = Code par e-mail : non demandé
letter-code-means = Chaque signataire recopie un code reçu par e-mail. Cela montre que l’adresse est bien la sienne.
letter-review-on = Examen : par l’équipe de coordination
letter-review-off = Examen : aucun
letter-review-means = Avec un examen, une signature compte une fois que l’équipe de coordination l’a approuvée.
letter-risk-on = Haut risque : oui
letter-risk-off = Haut risque : non
letter-risk-means = Pour les lettres qui peuvent mettre des gens en danger. Les données personnelles sont effacées un mois après la clôture au lieu de six, et aucun reçu n’est envoyé sans demande.
button-code-on = Demander un code
button-code-off = Ne pas demander de code
button-review-on = Examiner chaque signature
button-review-off = Ne pas examiner les signatures
button-risk-on = Signer peut mettre en danger
button-risk-off = Signer ne met personne en danger
letter-order =
    <b>Dans quel ordre la liste doit-elle paraître ?</b>
    Maintenant : { $order }
letter-order-alphabetical = Par nom
letter-order-country = Par pays, puis par nom
letter-order-signing = Dans l’ordre des signatures
letter-follows =
    <b>À quelle lettre celle-ci fait-elle suite ?</b>
    Un bouton y mène alors, avec le nombre de ses signataires.
button-letter-follows-none = Aucune lettre précédente
toast-letter-signed = Il y a déjà une signature ; ceci ne peut plus être changé. Ce qui a été accepté reste tel quel.

letter-preview = <i>{ $note }</i>
letter-preview-note = Ceci est un aperçu ({ $language }). Les signataires voient la lettre ainsi, avec un bouton pour signer.

letter-edition-look = Voici ce que serait la prochaine édition ({ $language })
letter-edition-head = <b>Changements pour</b> « { $title } »
letter-edition-change = • { $language } : { $what }
ask-letter-edition =
    <b>En faire l’édition { $next } ?</b> { $count ->
        [0] Quelqu’un a commencé à signer l’édition { $number } ;
        [one] { $count } organisation a signé, jusqu’à l’édition { $number } ;
        [many] { $count } d’organisations ont signé, jusqu’à l’édition { $number } ;
       *[other] { $count } organisations ont signé, jusqu’à l’édition { $number } ;
    } chaque signature reste avec le texte qui a été signé. Toute nouvelle signature vaut pour la nouvelle édition. Ce que vous n’avez pas changé est repris.
label-letter-edition = Nouvelle édition
choice-letter-edition-look = La regarder d’abord
choice-letter-edition-make = Créer la nouvelle édition
choice-letter-edition-more = Changer autre chose d’abord
choice-letter-edition-drop = Abandonner ces changements
words-letter-edition-look = la regarder d’abord | regarder d’abord | regarder | aperçu
words-letter-edition-make = créer la nouvelle édition | créer | faire la nouvelle édition | faire | oui
words-letter-edition-more = changer autre chose d’abord | changer autre chose | autre chose
words-letter-edition-drop = abandonner ces changements | abandonner | non
button-letter-edition = Changements pour la prochaine édition
letter-edition-dropped = Les changements sont abandonnés. La lettre est comme avant.
letter-edition-meanwhile = { $name } a créé l’édition { $number } entre-temps. Vos changements sont gardés ; regardez-la avant de décider.
letter-edition-made = <b>L’édition { $number } est en place.</b> Les signatures précédentes restent avec leur propre édition.
letter-edition-told = { $name } a créé l’édition { $number } de « { $title } ».
letter-words-changed = L’équipe de coordination a changé le texte de « { $title } ». Relisez-le avant de signer, s’il vous plaît ; vos réponses sont gardées.

letter-card-head = <b>{ $title }</b>
letter-card-count = Signataires : { $count }. Édition { $number }.
letter-card-embargo = Embargo jusqu’au { $when }. L’appel prêt à partager le dit ; on peut signer et partager le lien comme d’habitude.
letter-card-link = { $link }
letter-state-draft = Un brouillon. Clôture prévue : { $when }
letter-state-open = Ouverte jusqu’au <b>{ $when }</b>
letter-state-not-yet = Publiée. Ouverture : { $opens }. Clôture : <b>{ $when }</b>
letter-state-over = La date limite est passée : { $when }
letter-state-closed = Close. La date limite était : { $when }
letter-state-delivered = Remise le { $day }
letter-state-cancelled = Annulée. La date limite était : { $when }

button-letter-kit = Kit de partage
button-letter-change = Changer des parties
button-letter-extend = Une autre date limite
button-letter-close = Clore maintenant
button-letter-reopen = Rouvrir
button-letter-deliver = Marquer comme remise
button-letter-cancel = Annuler la lettre
button-letter-add-file = Ajouter le document remis
button-letter-other-file = Un autre document remis
button-letter-not-now = Non, laisser ainsi

letter-ask-publish =
    <b>Publier « { $title } » ?</b>
    Toute personne qui a le lien peut la signer aussitôt, jusqu’au { $when }. Son nom court ne change plus. Dès que quelqu’un a signé, changer le texte crée une nouvelle édition.
button-letter-publish-yes = Oui, la publier
letter-ask-publish-later =
    <b>Publier « { $title } » ?</b>
    Toute personne qui a le lien peut la lire aussitôt. Ouverture : { $opens }. Clôture : { $when }.
letter-done-publish = <b>C’est publié.</b> Le kit de partage contient le lien, un appel et un code QR.
letter-told-publish = { $name } a publié « { $title } ».
letter-ask-close =
    <b>Clore « { $title } » maintenant ?</b>
    Dès cet instant, personne ne peut plus signer. La date limite était : { $when }. Les signataires ne sont pas prévenus automatiquement ; on peut la rouvrir.
button-letter-close-yes = Oui, la clore maintenant
letter-done-close = <b>La lettre est close.</b>
letter-told-close = { $name } a clos « { $title } ».
letter-ask-reopen =
    <b>Rouvrir « { $title } » ?</b>
    On peut la signer aussitôt, jusqu’au { $when }. Les signataires ne sont pas prévenus automatiquement.
button-letter-reopen-yes = Oui, la rouvrir
letter-done-reopen = <b>La lettre est de nouveau ouverte.</b>
letter-told-reopen = { $name } a rouvert « { $title } ».
letter-ask-cancel =
    <b>Annuler « { $title } » pour toujours ?</b>
    Personne ne peut plus la signer, et elle disparaît de la liste des lettres. { $count ->
        [0] Il n’y a aucune signature.
        [one] La signature ({ $count }) reste enregistrée et n’est pas transmise. Ce qu’elle a de personnel est effacé après le { $until }.
        [many] Les { $count } de signatures restent enregistrées et ne sont pas transmises. Ce qu’elles ont de personnel est effacé après le { $until }.
       *[other] Les { $count } signatures restent enregistrées et ne sont pas transmises. Ce qu’elles ont de personnel est effacé après le { $until }.
    } Les signataires ne sont pas prévenus automatiquement. On ne peut pas revenir en arrière.
button-letter-cancel-yes = Oui, pour toujours
letter-ask-drop =
    <b>Supprimer le brouillon « { $title } » pour toujours ?</b>
    Seul le bureau l’a vu. On ne peut pas revenir en arrière.
letter-done-cancel = <b>La lettre est annulée.</b>
letter-done-drop = Le brouillon est supprimé.
letter-told-cancel = { $name } a annulé « { $title } ».
refused-letter-needs-mail = Elle demande un code par e-mail, et ce bot n’a pas de serveur de messagerie : personne ne pourrait confirmer une signature. Changez les règles pour signer, ou prévenez la personne qui gère le bot.
refused-letter-close-past = La date limite est passée. Écrivez-en d’abord une autre, par exemple : vendredi 18h Genève

ask-letter-new-close =
    <b>Jusqu’à quand doit-elle être ouverte ?</b>
    Date limite actuelle : { $old }. La nouvelle peut être plus tôt ou plus tard, mais pas dans le passé.

    <i>Par exemple : vendredi 18h Genève</i>
label-letter-new-close = Nouvelle date limite
ask-letter-new-close-sure =
    <b>Changer la date limite de « { $title } » ?</b>
    Avant : { $old }
    Après : <b>{ $new }</b>
    Si elle était close, elle est de nouveau ouverte. Les signataires ne sont pas prévenus automatiquement.
label-letter-new-close-sure = Changement
choice-letter-new-close-sure-yes = Oui, la changer
words-letter-new-close-sure-yes = oui, la changer | oui | changer
letter-done-extend = <b>La date limite est changée.</b>
letter-told-extend = { $name } a changé la date limite de « { $title } ».

ask-letter-delivered-day = <b>Quand « { $title } » a-t-elle été remise ?</b>
    Touchez une réponse, ou écrivez le jour.

    <i>Par exemple : 13 avril 2018</i>
label-letter-delivered-day = Remise
choice-letter-delivered-day-today = Aujourd’hui
choice-letter-delivered-day-yesterday = Hier
words-letter-delivered-day-today = aujourd’hui
words-letter-delivered-day-yesterday = hier
refused-letter-day-to-come = Ce jour est encore à venir. Écrivez le jour de la remise, au plus tard aujourd’hui, par exemple : { $example }
ask-letter-delivered-sure =
    <b>Marquer « { $title } » comme remise le { $day } ?</b>
    { $count ->
        [0] Il n’y a aucune signature.
        [one] { $count } organisation l’a signée.
        [many] { $count } d’organisations l’ont signée.
       *[other] { $count } organisations l’ont signée.
    } Personne ne peut signer ensuite, et on ne peut pas revenir en arrière. La liste est conservée telle qu’elle est alors, et j’en fais le document final. Les signataires ne sont pas prévenus automatiquement.
label-letter-delivered-sure = Marquer
choice-letter-delivered-sure-yes = Oui, elle a été remise
words-letter-delivered-sure-yes = oui, elle a été remise | oui
letter-done-deliver = <b>Elle est marquée comme remise.</b>
letter-told-deliver = { $name } a marqué « { $title } » comme remise.
ask-letter-delivered-file =
    <b>Voulez-vous ajouter le document remis ?</b>
    Envoyez-le ici en fichier. Toute personne qui lit « { $title } » peut ensuite l’ouvrir. Vérifiez donc d’abord quels noms s’y trouvent. Si vous passez cette question, le document que je prépare est donné à sa place.
label-letter-delivered-file = Document remis
letter-file-kept =
    « { $name } » est gardé ; toute personne qui lit la lettre peut l’ouvrir.
    Empreinte (SHA-256) : <code>{ $hash }</code>
button-delivered = Le document remis
delivered-caption =
    Le document qui a été remis : { $name }
    Empreinte (SHA-256) : <code>{ $hash }</code>

kit-not-open = Le kit de partage est là tant que la lettre est publiée et n’est pas close.
kit-head =
    <b>Kit de partage pour</b> « { $title } »
    Les messages suivants sont prêts à être transférés, un par langue. Ensuite viennent le code QR et une page à imprimer.

    { $link }
kit-borrowed = Je ne parle pas ces langues : { $languages }. L’appel y a votre titre et votre résumé, avec mes mots autour ({ $language }). Traduisez mes mots avant de le transférer.
kit-call-title = <b>{ $title }</b>
kit-call-why = À : { $addressee }

    { $summary }
kit-call-how =
    Votre organisation signera-t-elle ? C’est possible jusqu’au { $when }. Il faut deux minutes environ, dans une conversation sur Telegram. On lit la lettre et on répond à quelques questions.

    { $link }
kit-call-embargo = À ne pas publier avant le { $when }.
kit-qr-caption = Le code QR mène à la lettre.
kit-png-caption = Le code QR en image (PNG)
kit-svg-caption = Le code QR à imprimer dans toutes les tailles (SVG)
kit-sheet-caption = L’appel en document

signature-earlier-edition = Depuis, l’équipe de coordination a changé le texte de la lettre. Votre signature reste avec le texte que vous avez signé.
button-signed-text = Le texte que j’ai signé
signed-text-caption = La lettre avec le texte que vous avez signé
