# Ce qui ne va pas dans le fichier d'une lettre, pour la personne qui l'a écrit.
# Chaque texte dit ce qui est faux, ce qui serait juste, et donne un exemple.
# $written est une clé du fichier, $value ce qui la suit, $suggestion vaut « none » quand rien n’est proche.

flaw-no-file = Il n’y a pas de fichier de ce nom. Indiquez le chemin d’un fichier Markdown, ou d’un dossier contenant un fichier par langue. Exemple : letters/ma-lettre/fr.md
flaw-no-letter-in-folder = Ce dossier ne contient aucune lettre. Il faut un fichier par langue, qui porte le code de la langue. Exemple : en.md et fr.md
flaw-file-too-big = Le fichier dépasse { NUMBER($most) } octets. Une lettre n’est que du texte : retirez ce qui a été collé avec lui, comme les images.
flaw-not-utf8 = Le fichier n’est pas enregistré en UTF-8 : l’octet { $position } vaut { $byte }. Enregistrez-le de nouveau en UTF-8. Exemple : « Enregistrer sous », puis « Encodage : UTF-8 ».
flaw-no-front-matter =
    Le fichier doit commencer par les indications sur la lettre, entre deux lignes de trois traits d’union. Exemple :
    ---
    letter: ma-lettre
    language: fr
    ---
flaw-front-matter-not-closed =
    Les indications commencent ici, mais la seconde ligne de trois traits d’union manque. Placez-la entre les indications et la lettre. Exemple :
    ---
    letter: ma-lettre
    language: fr
    ---
flaw-not-a-fact = Cette ligne ne se lit pas comme « clé: valeur ». Une valeur qui contient deux-points, un # ou un guillemet se met entre apostrophes droites. Exemple : title: 'Défenseurs : il est temps d’agir'
flaw-unknown-key =
    { $suggestion ->
        [none] La clé « { $written } » n’existe pas. Retirez la ligne ou employez une clé connue. Exemple : closes: 20 avril 2018, 18:00
       *[other] La clé « { $written } » n’existe pas. Vouliez-vous dire « { $suggestion } » ? Exemple : { $suggestion }: …
    }
flaw-not-one-value = « { $written } » a ici plusieurs valeurs. Il en faut une seule, sur une ligne. Exemple : addressee: Le Secrétaire général des Nations Unies
flaw-said-twice = « { $written } » figure déjà à la ligne { $first }. Gardez une seule des deux lignes.
flaw-missing =
    { $key ->
        [letter] Il manque le nom court de la lettre, qui sert dans son lien. Ajoutez une ligne. Exemple : letter: defenders-2018
        [language] Il manque la langue. Ajoutez une ligne avec son code. Exemple : language: fr
        [title] Il manque le titre. Ajoutez une ligne. Exemple : title: Aux côtés de celles et ceux qui défendent les droits
        [addressee] La lettre ne dit pas à qui elle s’adresse. Ajoutez une ligne. Exemple : addressee: Le Secrétaire général des Nations Unies
        [summary] Il manque le résumé : les deux ou trois phrases qu’on lit en premier. Ajoutez une ligne. Exemple : summary: Nous demandons aux Nations Unies de défendre publiquement les défenseurs.
        [closes] Il manque le dernier moment pour signer. Ajoutez une ligne. Exemple : closes: 20 avril 2018, 18:00
        [time-zone] Il manque le fuseau horaire, qui dit où il est « 18:00 ». Ajoutez une ligne. Exemple : time zone: Europe/Zurich
        [coordinator] Il n’est pas dit qui coordonne la lettre. Ajoutez une ligne. Exemple : coordinator: Équipe de coordination
        [contact] Il manque une adresse pour les questions. Ajoutez une ligne. Exemple : contact: letter@example.org
       *[other] Il manque « { $written } ». Ajoutez une ligne. Exemple : { $written }: …
    }
flaw-contradiction = « { $written } » vaut « { $value } » ici et « { $other_value } » dans { $other_file }, ligne { $other_line }. Donnez-leur la même valeur, ou ne gardez l’indication que dans un fichier.
flaw-file-name-is-no-language =
    { $suggestion ->
        [none] « { $value } » n’est pas le code d’une langue. Dans un dossier, un fichier porte le code de sa langue. Exemple : fr.md
       *[other] « { $value } » n’est pas le code d’une langue. Dans un dossier, un fichier porte le code de sa langue. Exemple : { $suggestion }.md
    }
flaw-language =
    { $suggestion ->
        [none] « { $value } » n’est pas le code d’une langue. Il compte deux ou trois lettres. Exemple : language: fr
       *[other] « { $value } » n’est pas le code d’une langue. Il compte deux ou trois lettres. Exemple : language: { $suggestion }
    }
flaw-language-differs = Le fichier dit « { $value } », son nom dit « { $named } ». Faites-les concorder. Exemple : language: { $named }
flaw-language-twice = { $other_file } est dans la même langue ({ $language }). Gardez un fichier par langue. Exemple : en.md et fr.md
flaw-slug =
    { $suggestion ->
        [none] « { $value } » ne peut pas entrer dans un lien. Employez de 1 à 40 minuscules de a à z, chiffres et traits d’union. Exemple : defenders-2018
       *[other] « { $value } » ne peut pas entrer dans un lien. Employez de 1 à 40 minuscules de a à z, chiffres et traits d’union. Exemple : { $suggestion }
    }
flaw-time-zone =
    { $suggestion ->
        [none] Le fuseau horaire « { $value } » n’existe pas. C’est un continent et une ville. Exemple : time zone: Africa/Nairobi
       *[other] Le fuseau horaire « { $value } » n’existe pas. C’est un continent et une ville. Vouliez-vous dire celui-ci ? Exemple : time zone: { $suggestion }
    }
flaw-date = « { $value } » ne se lit pas avec certitude comme une date. Écrivez le mois en lettres, ou commencez par l’année ; le fuseau horaire a sa propre ligne. Exemples : 20 avril 2018, 18:00 · 2018-04-20 18:00
flaw-yes-or-no = « { $value } » n’est ni oui ni non. Exemple : { $written }: oui
flaw-listing-order =
    { $suggestion ->
        [none] « { $value } » n’est pas un ordre de la liste. C’est alphabetical, country, region, kind, ecosoc ou signing. Exemple : listing order: alphabetical
       *[other] « { $value } » n’est pas un ordre de la liste. C’est alphabetical, country, region, kind, ecosoc ou signing. Exemple : listing order: { $suggestion }
    }
flaw-number = « { $value } » n’est pas un nombre. N’écrivez que des chiffres. Exemple : collected elsewhere: 80
flaw-contact = « { $value } » n’est ni une adresse électronique ni un site web. Exemple : contact: letter@example.org
flaw-too-long =
    { $written ->
        [body] La lettre compte { NUMBER($length) } caractères ; le maximum est de { NUMBER($most) }. Mettez-en une partie en annexe, avec un lien. Exemple : [Annexe](https://example.org/annexe)
       *[other] « { $written } » compte { NUMBER($length) } caractères ; le maximum est de { NUMBER($most) }. Dites-le en moins de mots.
    }
flaw-empty-body = Il manque la lettre elle-même. Écrivez-la sous la seconde ligne de trois traits d’union. Exemple : Nous, organisations soussignées, …
flaw-closes-before-it-opens = La clôture de la lettre ({ $closes }) vient avant son ouverture ({ $opens }, { $other_file }, ligne { $other_line }). Placez-la après. Exemple : opens: 3 avril 2018 et closes: 20 avril 2018
flaw-follows-itself = Une lettre ne peut pas faire suite à elle-même. Nommez la lettre précédente ou retirez la ligne. Exemple : follows: defenders-2016
flaw-image = Un message ne peut pas contenir d’image dans le texte. Retirez-la ou donnez un lien. Exemple : [Image](https://example.org/image)
flaw-html = Le HTML n’est pas repris : { $what } Employez Markdown. Exemple : **gras**, *italique*
flaw-table = Un message ne peut pas contenir de tableau. Écrivez-le en liste. Exemple : - Afrique : 12 organisations
flaw-footnote = Les notes de bas de page ne sont pas reprises : { $what } Mettez la note dans le texte, ou un lien. Exemple : [résolution](https://example.org/resolution)
flaw-code-block = Ce passage commence par quatre espaces ou par ```, ce qui désigne du code informatique. Commencez les lignes à la marge. Exemple : Nous vous appelons à agir.
flaw-list-in-quote = Une liste dans une citation n’est pas reprise. Écrivez la citation en phrases. Exemple : Nous demandons deux choses : …
flaw-link-is-not-an-address = « { $what } » n’est pas une adresse que tout le monde peut ouvrir. Un lien commence par https:// ou mailto: Exemple : [annexe](https://example.org/annexe)
flaw-control-character = Il y a ici un signe invisible ({ $what }), laissé par un autre logiciel. Effacez-le et retapez la ligne.
