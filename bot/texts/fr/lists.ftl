# Une liste d’organisations envoyée au bot : ce qui ne se lit pas, ce que contient une colonne, et ce
# qui ne va pas dans une ligne. $typed cite le fichier ; $suggestion et $right valent « none » quand rien n’est proche.

refused-list-empty = Ce fichier est vide. Vérifiez que c’est bien celui que vous vouliez envoyer.
refused-list-too-big = Ce fichier est trop gros : { NUMBER($most) } mégaoctets au plus, et guère davantage une fois décompressé. Gardez la feuille avec la liste et enregistrez-la en CSV.
refused-list-too-many = Cette liste est trop longue : { NUMBER($most) } lignes au plus. Envoyez-la en plusieurs parties.
refused-list-too-wide = Ce tableau est trop large : { NUMBER($most) } colonnes au plus. Supprimez celles dont on n’a pas besoin.
refused-list-locked = Ce fichier est protégé par un mot de passe. Enregistrez une copie sans mot de passe et envoyez-la.
refused-list-old-xls = C’est un ancien fichier Excel (.xls). Ouvrez-le, enregistrez-le en XLSX ou en CSV, puis envoyez ce nouveau fichier.
refused-list-broken = Ce fichier est abîmé et ne s’ouvre pas. Enregistrez-le de nouveau en XLSX ou en CSV et envoyez le nouveau.
refused-list-other-format =
    { $format ->
        [pdf] C’est un PDF ; les noms ne s’y distinguent pas les uns des autres. Envoyez le tableau dont il est tiré, en XLSX ou en CSV. Ou collez les noms dans un fichier texte, un par ligne.
        [document] C’est un document de texte. Enregistrez-le en texte brut (.txt), une organisation par ligne, et envoyez-le.
        [ods] C’est un tableau LibreOffice (.ods). Ouvrez-le, choisissez « Enregistrer sous », puis XLSX ou CSV, et envoyez le résultat.
        [numbers] C’est un fichier Numbers. Ouvrez-le, choisissez « Exporter vers », puis Excel ou CSV, et envoyez le résultat.
        [xlsb] C’est un fichier Excel binaire (.xlsb). Ouvrez-le, enregistrez-le en XLSX ou en CSV, puis envoyez ce nouveau fichier.
        [picture] C’est une image, et l’on ne peut pas y lire de lettres. Envoyez la liste en texte ou en tableau.
        [page] C’est une page web. Copiez la liste dans un fichier texte, une organisation par ligne, et envoyez-le.
        [archive] C’est un fichier compressé. Décompressez-le et envoyez le tableau qu’il contient.
       *[other] Ce type de fichier ne se lit pas ici. Envoyez la liste en XLSX, en CSV ou en texte brut.
    }
refused-list-not-text = Ce fichier n’est ni un tableau ni du texte. Envoyez la liste en XLSX, en CSV ou en texte brut.
refused-list-quote-open = Ligne { $line } : un guillemet s’ouvre ici et ne se ferme jamais, si bien que la suite ne se découpe pas. Fermez-le ou supprimez-le.
refused-list-no-sheet = Il n’y a pas de feuille « { $sheet } » dans ce fichier. Choisissez-en une qui s’y trouve.

column-organisation = Organisation
column-acronym = Sigle
column-country = Pays
column-website = Site web
column-name = Nom de la personne
column-first-name = Prénom
column-last-name = Nom de famille
column-role = Fonction
column-email = E-mail
column-signed-on = Date de signature
column-show = Peut être montrée (oui ou non)
column-language = Langue
column-quote = Phrase à citer
column-ignore = Laisser de côté

list-skipped-blank =
    { $span ->
        [line] La ligne { $line } est vide.
       *[other] Les lignes { $line } à { $last } sont vides.
    }
list-skipped-no-letters = La ligne { $line } ne contient aucune lettre : « { $text } ».
list-skipped-headers = La ligne { $line } nomme les colonnes : « { $text } ».
list-skipped-headers-again = La ligne { $line } nomme encore une fois les colonnes : « { $text } ».
list-skipped-above-the-headers = La ligne { $line } se trouve au-dessus du tableau : « { $text } ».

entry-flaw-joined-lines = Ligne { $line } : ce nom continue à la ligne { $last } et a été reconstitué. Vérifiez que c’est bien un seul nom.
entry-flaw-two-on-one = Ligne { $line } : il y a { NUMBER($count) } entrées sur cette ligne, et elles ont été séparées. Vérifiez où l’une finit et où l’autre commence.
entry-flaw-and-in-front = Ligne { $line } : le « { $and } » du début a été retiré de « { $typed } ». Vérifiez qu’il ne fait pas partie du nom.
entry-flaw-trailing-mark = Ligne { $line } : le signe « { $mark } » à la fin a été retiré.
entry-flaw-repeat = Ligne { $line } : la même chose figure déjà à la ligne { $first }. L’une des deux suffit.
entry-flaw-no-organisation = Ligne { $line } : il manque le nom de l’organisation. Ajoutez-le, ou laissez la ligne de côté.
entry-flaw-name-too-long = Ligne { $line } : un nom de { NUMBER($length) } caractères est trop long, le maximum est de { NUMBER($most) } : « { $typed }… ». Gardez le nom seul, sans ce que fait l’organisation.
entry-flaw-organisation-wrong =
    { $why ->
        [is-email] Ligne { $line } : « { $typed } » est une adresse e-mail. Mettez là le nom de l’organisation. Exemple : Rivières sans frontières
        [is-link] Ligne { $line } : « { $typed } » est une adresse web. Mettez là le nom de l’organisation. Exemple : Rivières sans frontières
        [too-short] Ligne { $line } : « { $typed } » est trop court pour un nom. Écrivez-le en entier. Exemple : Rivières sans frontières
        [no-letters] Ligne { $line } : « { $typed } » ne contient aucune lettre. Mettez là le nom de l’organisation. Exemple : Rivières sans frontières
       *[other] Ligne { $line } : « { $typed } » ne ressemble pas au nom d’une organisation. Exemple : Rivières sans frontières
    }
entry-flaw-looks-like-heading = Ligne { $line } : « { $typed } » est peut-être un titre et non une organisation. Dans ce cas, laissez la ligne de côté.
entry-flaw-individual = Ligne { $line } : « { $typed } » ressemble à une personne, pas à une organisation. Décidez si des personnes peuvent figurer sur cette liste.
entry-flaw-country-unknown =
    { $suggestion ->
        [none] Ligne { $line } : aucun pays ne s’appelle « { $typed } ». Écrivez le nom d’un pays. Exemple : Uruguay
       *[other] Ligne { $line } : aucun pays ne s’appelle « { $typed } ». Est-ce celui-ci : { $suggestion } ?
    }
entry-flaw-country-is-region = Ligne { $line } : « { $typed } » n’est pas un pays en particulier, et aucun n’a donc été inscrit.
entry-flaw-country-several =
    { $suggestion ->
        [none] Ligne { $line } : « { $typed } » désigne plusieurs pays. Gardez-en un, ou aucun.
       *[other] Ligne { $line } : « { $typed } » désigne plusieurs pays. Gardez-en un, ou aucun : { $suggestion }.
    }
entry-flaw-country-is-city = Ligne { $line } : « { $typed } » est une ville. Est-ce le bon pays : { $suggestion } ?
entry-flaw-country-missing = Ligne { $line } : il manque ici le pays, que d’autres lignes indiquent. Ajoutez-le, ou dites qu’il n’y en a pas.
entry-flaw-country-from-heading = Ligne { $line } : le pays vient du titre placé au-dessus, « { $typed } ».
entry-flaw-email-wrong =
    { $right ->
        [none] Ligne { $line } : « { $typed } » n’est pas une adresse e-mail et n’a pas été repris. Exemple : name@example.org
       *[other] { $why ->
            [several] Ligne { $line } : « { $typed } » contient plusieurs adresses e-mail, et aucune n’a été reprise. La première est-elle { $right } ?
           *[other] Ligne { $line } : « { $typed } » n’est pas une adresse e-mail et n’a pas été repris. Ceci serait juste, par exemple : { $right }
        }
    }
entry-flaw-website-wrong =
    { $right ->
        [none] Ligne { $line } : « { $typed } » n’est pas une adresse web et n’a pas été repris. Exemple : https://example.org
       *[other] { $why ->
            [is-handle] Ligne { $line } : « { $typed } » est un nom sur un réseau social et n’a pas été repris. Est-ce cette page : { $right } ?
           *[other] Ligne { $line } : « { $typed } » n’est pas une adresse web et n’a pas été repris. Ceci serait juste, par exemple : { $right }
        }
    }
entry-flaw-person-wrong =
    { $why ->
        [is-email] Ligne { $line } : « { $typed } » est une adresse e-mail et non un nom de personne. Elle n’a pas été reprise.
        [too-long] Ligne { $line } : « { $typed }… » est trop long pour un nom de personne et n’a pas été repris.
       *[other] Ligne { $line } : « { $typed } » n’est pas un nom de personne et n’a pas été repris. Exemple : Camille Exemple
    }
entry-flaw-role-wrong =
    { $why ->
        [is-email] Ligne { $line } : « { $typed } » est une adresse e-mail et non une fonction. Elle n’a pas été reprise.
        [too-long] Ligne { $line } : « { $typed }… » est trop long pour une fonction et n’a pas été repris.
       *[other] Ligne { $line } : « { $typed } » n’est pas une fonction et n’a pas été repris. Exemple : Direction
    }
entry-flaw-show-unclear = Ligne { $line } : « { $typed } » ne veut dire ni oui ni non, et cette entrée reste donc cachée. Exemple : oui
entry-flaw-date-unclear = Ligne { $line } : on ne sait pas de quel jour il s’agit avec « { $typed } », et aucune date n’a été gardée. Exemple : 2018-04-20
entry-flaw-hidden-row = Ligne { $line } : cette ligne est masquée dans la feuille. Peut-être fallait-il la laisser de côté.
entry-flaw-merged-cells = Ligne { $line } : une cellule s’étend ici sur plusieurs lignes, et son texte a été repris pour chacune.
entry-flaw-cells-too-many = Ligne { $line } : cette ligne a plus de cellules que le tableau n’a de colonnes ; il reste « { $typed } ». Mettez entre guillemets une cellule qui contient une virgule.
