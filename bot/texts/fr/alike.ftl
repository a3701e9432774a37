### Why two organisations look alike; `alike-<reason>` for each reason of the comparison.

alike-same-name = le même nom
alike-inflection = les mêmes mots sous une autre forme
alike-acronym = le sigle correspond
alike-abbreviation = mots abrégés
alike-words-added = mots ajoutés ou omis
alike-words-differ = quelques mots diffèrent
alike-spelling = orthographe un peu différente
alike-word-order = les mots dans un autre ordre
alike-transliteration = le même nom dans une autre écriture
alike-translation = le nom dans une autre langue
alike-two-names = deux noms en un
alike-website = le même site web
alike-email-domain = le même domaine d’e-mail
alike-place-added = un lieu ajouté
alike-chapter = peut-être une section nationale ou locale
alike-country-differs = un autre pays est indiqué
alike-place-differs = un autre lieu est indiqué
