### Ce qui a été remis : les documents, et le document final aux signataires.

frozen-working = Le document final est préparé à partir de la liste telle qu’elle était : { $done } sur { $total } documents.
frozen-done = Le document final est conservé, avec la liste telle qu’elle a été remise. { $count ->
    [one] { $count } document peut être ressorti à tout moment, octet pour octet.
    [many] { $count } de documents peuvent être ressortis à tout moment, octet pour octet.
   *[other] { $count } documents peuvent être ressortis à tout moment, octet pour octet.
}
frozen-no-pdf = { $count ->
    [one] Dans { $count } langue, certaines lettres de la liste manquent à mes polices : le document y est en Word, sans PDF.
    [many] Dans { $count } de langues, certaines lettres de la liste manquent à mes polices : le document y est en Word, sans PDF.
   *[other] Dans { $count } langues, certaines lettres de la liste manquent à mes polices : le document y est en Word, sans PDF.
}

final-offer =
    <b>Envoyer le document final aux signataires de « { $title } » ?</b>
    { $count ->
        [one] { $count } personne le recevra : elle a signé et accepté de savoir ce que devient la lettre.
        [many] { $count } de personnes le recevront : elles ont signé et accepté de savoir ce que devient la lettre.
       *[other] { $count } personnes le recevront : elles ont signé et accepté de savoir ce que devient la lettre.
    } Rien n’est envoyé avant que vous ne le disiez.
final-nobody = Parmi les signataires, personne n’a accepté de savoir ce que devient la lettre : le document final n’est donc envoyé à personne. Il figure sur la fiche de la lettre.
button-final-send = Envoyer maintenant
button-final-look = Voir d’abord le message
button-final-later = Pas maintenant
button-final = Document final aux signataires
button-as-delivered = Telle qu’elle a été remise

final-words = Merci d’avoir signé. « { $title } » a été remise à { $addressee } le { $day }, avec { $count ->
    [one] { $count } organisation signataire
    [many] { $count } d’organisations signataires
   *[other] { $count } organisations signataires
}. Voici le document final.
final-words-publish = Vous pouvez le publier et en parler autour de vous.
final-words-embargo = Vous pouvez le publier à partir de ce moment : { $when }. Merci de le garder pour vous jusque-là.
button-public-page = La page de la lettre
button-my-signatures = Ma signature
composing-paper = Avec le message : le document final, à chaque personne dans sa langue

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
frozen-is-over = Leur durée de conservation est passée : les documents sont effacés, et il ne reste que leurs empreintes.
frozen-in-the-making = Les documents sont en préparation. Cela prend un moment.
button-frozen-paper = { $kind }, { $language }
button-frozen-make = Faire les documents qui manquent
button-final-anew = Faire une nouvelle copie publique
button-delivered-check = Vérifier un document
frozen-caption =
    Tel qu’il a été remis : { $name }
    Empreinte (SHA-256) : <code>{ $hash }</code>

ask-delivered-check =
    <b>Quel document faut-il vérifier ?</b>
    Envoyez-le comme fichier, et non comme image. Je vous dis s’il s’agit, octet pour octet, de ce qui a été remis de « { $title } ».
label-delivered-check = Document
delivered-check-same =
    <b>C’est le même.</b> « { $name } » est, octet pour octet, un document qui a été remis de « { $title } ».
    Empreinte (SHA-256) : <code>{ $hash }</code>
delivered-check-other =
    <b>C’en est un autre.</b> « { $name } » n’est aucun des documents qui ont été remis de « { $title } ». Un document que l’on a ouvert puis enregistré a, lui aussi, d’autres octets.
    Empreinte (SHA-256) : <code>{ $hash }</code>

refused-frozen-none = Rien n’est conservé de « { $letter } » telle qu’elle a été remise. Elle est conservée au moment où l’on indique qu’elle a été remise.
refused-frozen-not-there = Il n’y a pas de tel document de « { $letter } ». Il y a : { $there }
refused-frozen-over = La durée de conservation de ce document de « { $letter } » est passée, et il est effacé. Son empreinte était { $hash }
