### Ce qui a été remis : les documents, et le document final aux signataires.

frozen-working = Le document final est préparé à partir de la liste telle qu’elle était : { $done } sur { $total } documents.
frozen-done = Le document final est conservé, avec la liste telle qu’elle a été remise. { $count ->
    [one] { $count } document peut être retrouvé à tout moment, à l’octet près.
    [many] { $count } de documents peuvent être retrouvés à tout moment, à l’octet près.
   *[other] { $count } documents peuvent être retrouvés à tout moment, à l’octet près.
}
frozen-no-pdf = { $count ->
    [one] Dans { $count } langue, certains caractères de la liste manquent à mes polices : le document y est en Word, sans PDF.
    [many] Dans { $count } de langues, certains caractères de la liste manquent à mes polices : le document y est en Word, sans PDF.
   *[other] Dans { $count } langues, certains caractères de la liste manquent à mes polices : le document y est en Word, sans PDF.
}

final-offer =
    <b>Envoyer le document final aux signataires de « { $title } » ?</b>
    { $count ->
        [one] { $count } personne le recevra. Elle a signé et accepté de savoir ce que devient la lettre.
        [many] { $count } de personnes le recevront. Elles ont signé et accepté de savoir ce que devient la lettre.
       *[other] { $count } personnes le recevront. Elles ont signé et accepté de savoir ce que devient la lettre.
    } Rien n’est envoyé avant que vous ne le disiez.
final-nobody = Parmi les signataires, personne n’a accepté de savoir ce que devient la lettre : le document final n’est donc envoyé à personne. On peut l’ouvrir depuis la fiche de la lettre.
button-final-send = Envoyer maintenant
button-final-look = Voir d’abord le message
button-final-later = Pas maintenant
button-final = Document final aux signataires
button-as-delivered = Telle qu’elle a été remise

final-words = Merci d’avoir signé. « { $title } » a été remise à { $addressee } le { $day }, signée par { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}. Voici le document final.
final-words-publish = Vous pouvez le publier et en parler autour de vous.
final-words-at-risk = Il nomme des organisations, et le publier peut mettre quelqu’un en danger. Demandez d’abord à l’équipe de coordination.
final-words-embargo = Vous pouvez le publier à partir du { $when }. Merci de le garder pour vous jusque-là.
button-public-page = La page de la lettre
button-my-signatures = Ma signature
composing-paper = Avec le message : le document final, dans la langue de chaque personne

final-caption-today = La lettre avec la liste telle qu’elle est aujourd’hui.

frozen-head =
    <b>« { $title } » telle qu’elle a été remise</b>
    Conservée : { $when }
    Empreinte de la liste (SHA-256) : <code>{ $hash }</code>
frozen-gone = Attention : { $count ->
    [one] { $count } organisation qui y est nommée a retiré sa signature depuis, ou ne peut plus être nommée.
    [many] { $count } d’organisations qui y sont nommées ont retiré leur signature depuis, ou ne peuvent plus être nommées.
   *[other] { $count } organisations qui y sont nommées ont retiré leur signature depuis, ou ne peuvent plus être nommées.
} Ceci garde la trace de ce qui a été remis : merci de ne pas le publier ni le transmettre.
frozen-is-over = Les documents ne sont plus conservés. Ils sont effacés, et il ne reste que leurs empreintes.
frozen-in-the-making = Les documents sont en préparation. Cela prend un moment.
button-frozen-paper = { $kind }, { $language }
button-frozen-make = Préparer les documents qui manquent
button-final-anew = Préparer une nouvelle copie publique
button-delivered-check = Vérifier un document
frozen-caption =
    Tel qu’il a été remis : { $name }
    Empreinte (SHA-256) : <code>{ $hash }</code>

ask-delivered-check =
    <b>Quel document faut-il vérifier ?</b>
    Envoyez-le comme fichier, et non comme image. Je vous dis s’il est, à l’octet près, l’un des documents de « { $title } » qui ont été remis.
label-delivered-check = Document
delivered-check-same =
    <b>C’est le même.</b> « { $name } » est, à l’octet près, l’un des documents de « { $title } » qui ont été remis.
    Empreinte (SHA-256) : <code>{ $hash }</code>
delivered-check-other =
    <b>C’en est un autre.</b> « { $name } » n’est aucun des documents de « { $title } » qui ont été remis. Un document que l’on a ouvert puis enregistré compte, lui aussi, pour un autre.
    Empreinte (SHA-256) : <code>{ $hash }</code>

refused-frozen-none = Rien n’est conservé de « { $letter } » telle qu’elle a été remise. Elle est conservée au moment où l’on indique qu’elle a été remise.
refused-frozen-not-there = Ce document de « { $letter } » n’existe pas. Il y a : { $there }
refused-frozen-over = Ce document de « { $letter } » n’est plus conservé : sa durée de conservation est passée, et il est effacé. Son empreinte était { $hash }
