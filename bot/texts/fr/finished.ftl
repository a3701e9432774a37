### Ce qui figure sur une lettre achevée en plus de ses propres mots, et pourquoi elle n’a pu être composée.
### La première partie existe dans plus de langues que le bot n’en parle.

finished-undersigned = { $count ->
    [one] Nous, l’organisation soussignée
    [many] Nous, les { $count } d’organisations soussignées
   *[other] Nous, les { $count } organisations soussignées
}
finished-kept-back = { $count ->
    [one] et { $count } organisation dont le nom n’est pas publié
    [many] et { $count } d’organisations dont les noms ne sont pas publiés
   *[other] et { $count } organisations dont les noms ne sont pas publiés
}
finished-all-kept-back = { $count ->
    [one] { $count } organisation dont le nom n’est pas publié
    [many] { $count } d’organisations dont les noms ne sont pas publiés
   *[other] { $count } organisations dont les noms ne sont pas publiés
}
finished-elsewhere = { $count ->
    [one] et { $count } organisation qui a signé sur papier ou par e-mail
    [many] et { $count } d’organisations qui ont signé sur papier ou par e-mail
   *[other] et { $count } organisations qui ont signé sur papier ou par e-mail
}
finished-earlier-text = A signé cette lettre avant la modification de son texte, le { $day }.
finished-late = Organisations ayant signé après la remise
finished-without-status = Les organisations suivantes, qui n’ont pas le statut consultatif, partagent aussi les vues exprimées dans cette lettre : { $names }.

refused-finished-no-font = Cette lettre ne peut pas être composée en PDF : aucune police du bot n’a les signes { $signs }. Ils se trouvent dans : { $where }. Le document Word les a tous, et Word peut l’enregistrer en PDF.
