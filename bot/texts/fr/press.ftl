### La presse : ce que dit la page du dossier.

press-heading = Pour la presse : une lettre commune à { $addressee }
press-embargo = EMBARGO : merci de ne rien publier avant le { $when }.
press-open = La lettre peut être signée jusqu’au { $when }. Les chiffres ci-dessous peuvent encore grandir.
press-closed = La lettre ne peut plus être signée depuis le { $when }. Elle n’a pas encore été remise.
press-delivered = La lettre a été remise le { $day }.
press-figures = Chiffres clés
press-count = { $count ->
    [0] Aucune organisation n’a encore signé.
    [one] Une organisation a signé.
    [many] { $count } d’organisations ont signé.
   *[other] { $count } organisations ont signé.
}
press-countries = { $count ->
    [0] Aucun pays n’est connu.
    [one] Celles qui sont nommées travaillent dans un pays.
    [many] Celles qui sont nommées travaillent dans { $count } de pays.
   *[other] Celles qui sont nommées travaillent dans { $count } pays.
}
press-regions = { $count ->
    [0] Aucune région n’est connue.
    [one] Elles se trouvent dans une région du monde.
    [many] Elles se trouvent dans { $count } de régions du monde.
   *[other] Elles se trouvent dans { $count } régions du monde.
}
press-quotes = Phrases qui peuvent être citées
press-no-quotes = Aucun signataire n’a encore donné de phrase pour la presse.
press-quote = « { $words } »
press-contact = Contact
press-contact-line = { $coordinator } : { $contact }
press-page = La lettre et ses signataires : { $link }
press-link = Où les organisations signent : { $link }
press-files = Dans ce fichier
press-file-letter = { $file } : la lettre, avec celles qui sont nommées.
press-file-growth = { $file } : comment la lettre a grandi, pour l’écran.
press-file-places = { $file } : où travaillent les signataires, pour l’écran.
press-file-print = { $file } : la même image, à imprimer en toute taille.
press-made = État au { $when }. Ce qui peut être montré peut changer : demandez un nouveau dossier avant d’imprimer.
