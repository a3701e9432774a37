### Les clés et la chaîne d’audit sur la ligne de commande.

help-keys = Voir si les clés ouvrent tout, et passer le tout sous une nouvelle clé.
help-keys-check = Dire quelles clés sont là et lesquelles il faut, combien de valeurs chacune scelle, et si chaque valeur s’ouvre. Ne change rien.
help-keys-rotate =
    Sceller tout de nouveau sous une nouvelle clé, et se défaire de l’ancienne. Interrompue à tout moment, la rotation continue au prochain appel.

    Les sauvegardes d’avant ne s’ouvrent qu’avec l’ancienne clé : tant que vous les gardez, gardez-en une copie avec elles. Arrêtez d’abord le bot.

keys-current = La clé { $key } scelle ce qui est nouveau, et jusqu’ici { $count ->
    [0] rien
    [one] une valeur
    [many] { $count } de valeurs
   *[other] { $count } valeurs
}.
keys-older = La clé { $key } est plus ancienne ; elle scelle { $count ->
    [0] zéro valeur
    [one] une valeur
    [many] { $count } de valeurs
   *[other] { $count } valeurs
}.
keys-sound = { $count ->
    [0] Rien n’est encore scellé.
    [one] La seule valeur scellée s’ouvre.
    [many] Les { $count } de valeurs scellées s’ouvrent toutes.
   *[other] Les { $count } valeurs scellées s’ouvrent toutes.
}
keys-several = Il y a plus d’une clé. undersigned keys rotate passe le tout sous { $key } ; les autres peuvent ensuite partir.
keys-missing = La clé { $key } est nécessaire et n’est pas là ; elle scelle { $count ->
    [0] zéro valeur
    [one] une valeur
    [many] { $count } de valeurs
   *[other] { $count } valeurs
}. Remettez-la derrière les autres, dans SEALING_KEYS ou dans le fichier de clés, après une virgule.
keys-wrong = La clé appelée { $key } n’est pas celle qui a scellé { $count ->
    [0] zéro valeur
    [one] une valeur
    [many] { $count } de valeurs
   *[other] { $count } valeurs
} sous ce nom. Cherchez la bonne dans votre copie des clés.
keys-broken = { $count ->
    [0] Chaque valeur s’ouvre
    [one] Une valeur ne s’ouvre pas
    [many] { $count } de valeurs ne s’ouvrent pas
   *[other] { $count } valeurs ne s’ouvrent pas
} alors que la clé est là. Elles ont été modifiées hors de ce programme : remettez une sauvegarde, avec ses clés.
keys-broken-one = Ne s’ouvre pas : { $place }, ligne { $row }

keys-rotation-begins = Une nouvelle clé est en tête dans { $keys }. L’ancienne y reste jusqu’à ce que tout s’ouvre sans elle.
keys-rotation-goes-on = Il y a plusieurs clés dans { $keys } : une rotation s’est interrompue, elle continue.
keys-rotation-to-the-first = Tout passe sous la clé { $key }, la première de SEALING_KEYS.
keys-sealing-again = Nouveau scellement
keys-codes-ended = { $count ->
    [0] Aucun code envoyé par e-mail ne s’arrête.
    [one] Un code envoyé par e-mail ne vaut plus ; qui l’attend peut en demander un autre.
    [many] { $count } de codes envoyés par e-mail ne valent plus ; qui en attend un peut en demander un autre.
   *[other] { $count } codes envoyés par e-mail ne valent plus ; qui en attend un peut en demander un autre.
}
keys-links-ended = { $count ->
    [0] Aucun lien de passation ne s’arrête.
    [one] Un lien pour transmettre une signature ne marche plus ; qui l’a créé peut en créer un autre.
    [many] { $count } de liens pour transmettre une signature ne marchent plus ; qui en a créé un peut en créer un autre.
   *[other] { $count } liens pour transmettre une signature ne marchent plus ; qui en a créé un peut en créer un autre.
}
keys-rotated-in-file = Tout s’ouvre avec la seule clé { $key } ; l’ancienne n’est plus dans { $keys }. Copiez ce fichier en lieu sûr et faites maintenant une sauvegarde : les précédentes ne s’ouvrent qu’avec l’ancienne clé.
keys-rotated-in-settings = Tout s’ouvre avec la seule clé { $key }. Retirez le reste ({ $old }) de SEALING_KEYS et faites maintenant une sauvegarde. Gardez l’ancienne clé aussi longtemps que les sauvegardes d’avant.
keys-how-to-rotate =
    SEALING_KEYS contient une seule clé, { $key } : rien vers quoi tourner. Mettez-en une nouvelle devant, sous un nom à elle, et relancez :

    SEALING_KEYS=2027:CE-QUE-CECI-AFFICHE,{ $key }:COMME-AVANT
    openssl rand -base64 32

help-audit = Voir si le registre de ce qui s’est passé est entier.
help-audit-verify = Vérifier chaque entrée de la chaîne d’audit, et dire où elle se rompt. Avec une tête gardée ailleurs, cela montre aussi si la base de données a été ramenée à un état antérieur.
help-audit-head = Afficher la tête de la chaîne : le nombre d’entrées et le dernier maillon. Gardez-la hors de cette machine.
help-audit-list = Montrer les dernières entrées : quand, quoi et sur quel élément. Rien de personnel n’y figure.
option-audit-head = Une tête donnée plus tôt, comme le bot en envoie chaque jour. Exemple : 120:9f2c… avec les 64 signes
option-audit-last = Combien d’entrées montrer.

audit-empty = Rien n’est encore inscrit.
audit-whole = La chaîne est entière. { $count ->
    [0] Aucune entrée
    [one] Une entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}, tête { $head }
audit-whole-and-known = La chaîne est entière, et la tête venue de l’extérieur en fait partie. { $count ->
    [0] Aucune entrée
    [one] Une entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}, tête { $head }
audit-break-entry-missing = La chaîne se rompt : il manque l’entrée { $entry }.
audit-break-entry-changed = La chaîne se rompt : l’entrée { $entry } a été modifiée, ajoutée ou déplacée.
audit-break-end-missing = La chaîne se rompt : elle a été coupée ou rallongée, à partir de l’entrée { $entry }.
audit-break-facts-changed = Les faits gardés avec l’entrée { $entry } ne sont pas ceux qui ont été inscrits.
audit-break-another-chain = L’entrée { $entry } n’est pas celle de la tête venue de l’extérieur : c’est une autre base de données, ou elle a été ramenée en arrière puis continuée.
audit-break-put-back = La base de données a été ramenée à un état antérieur : la tête venue de l’extérieur compte plus d’entrées. Elles manquent à partir de l’entrée { $entry }.
audit-state-broken = La partie scellée de la chaîne ne s’ouvre pas ({ $place }). undersigned keys check dit si une clé est en cause.
audit-broken-advice = Quelqu’un qui a accès au fichier de la base de données l’a modifié. Gardez-en une copie telle quelle, et comparez-la à vos sauvegardes.
audit-head-unreadable = Ce n’est pas une tête. Une tête se présente ainsi : le nombre d’entrées, deux-points, et 64 signes de 0-9 et a-f.
