### La presse : ce que dit la page du dossier.

press-heading = Pour la presse : une lettre commune à { $addressee }
press-embargo = EMBARGO : merci de ne rien publier avant le { $when }.
press-open = La lettre peut être signée jusqu’au { $when }. Les chiffres ci-dessous peuvent encore augmenter.
press-closed = La lettre ne peut plus être signée depuis le { $when }. Elle n’a pas encore été remise.
press-delivered = La lettre a été remise le { $day }.
press-figures = Chiffres clés
press-count = { $count ->
    [0] Aucune organisation n’a encore signé.
    [one] Une organisation a signé.
    [many] { $count } d’organisations ont signé.
   *[other] { $count } organisations ont signé.
}
press-countries = Pays où travaillent les organisations nommées : { $count }.
press-regions = Régions du monde où se trouvent ces pays : { $count }.
press-quotes = Phrases qui peuvent être citées
press-no-quotes = Aucune organisation signataire n’a encore donné de phrase pour la presse.
press-quote = « { $words } »
press-contact = Contact
press-contact-line = { $coordinator } : { $contact }
press-page = La lettre et ses signataires : { $link }
press-link = Où les organisations signent : { $link }
press-files = Dans ce fichier
press-file-letter = { $file } : la lettre, avec les organisations nommées.
press-file-growth = { $file } : comment la lettre a grandi, pour l’écran.
press-file-places = { $file } : où travaillent les organisations nommées, pour l’écran.
press-file-print = { $file } : la même image, à imprimer en toute taille.
press-made = État au { $when }. Ce qui peut être montré peut changer : demandez un nouveau dossier avant d’imprimer.
