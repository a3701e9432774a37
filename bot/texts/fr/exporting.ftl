### Exporter des fichiers, dans la conversation et en ligne de commande.

command-export = Exporter une liste ou la lettre finie
button-desk-export = Exporter
export-which = <b>Que voulez-vous exporter ? Choisissez la lettre.</b>
export-what =
    <b>« { $title } » : que voulez-vous exporter ?</b>
    Les listes et les lettres ne nomment que les organisations qui peuvent être montrées en ce moment.
button-export-list = Liste des signataires
button-export-letter = La lettre finie
button-export-press = Dossier de presse
button-export-charts = Graphiques
button-export-proof = Preuve des accords
export-kind-xlsx = Excel
export-kind-csv = CSV
export-kind-json = JSON
export-kind-html = Pour un site web
export-kind-docx = Word
export-kind-pdf = PDF
export-kind-press-kit = ZIP : citations, chiffres, lettre, graphiques
export-kind-chart-png = Progression, PNG
export-kind-chart-svg = Progression, SVG
export-kind-countries-png = Pays, PNG
export-kind-countries-svg = Pays, SVG
export-kind-proof = Partie publique, données
export-kind-proof-pdf = Partie publique, PDF
export-kind-proof-whole = En entier, données
export-kind-proof-whole-pdf = En entier, PDF
export-head = <b>{ $what }</b> ({ $kind }) : « { $title } »
export-holds = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}, dont { $named ->
    [one] { $named } avec son nom
    [many] { $named } avec leur nom
   *[other] { $named } avec leur nom
} ; { $kept ->
    [0] aucun nom n’est caché.
    [one] { $kept } nom reste caché.
    [many] { $kept } de noms restent cachés.
   *[other] { $kept } noms restent cachés.
}
export-holds-whole = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}, chacune avec son nom et la personne qui la représente ; { $kept ->
    [0] aucune n’a demandé à ne pas être montrée.
    [one] { $kept } a demandé à ne pas être montrée, et figure tout de même ici.
    [many] { $kept } ont demandé à ne pas être montrées, et figurent tout de même ici.
   *[other] { $kept } ont demandé à ne pas être montrées, et figurent tout de même ici.
}
export-holds-numbers = Des nombres seulement : ni organisation ni personne n’est nommée.
export-holds-chosen = { $named ->
    [one] { $named } organisation de votre choix.
    [many] { $named } d’organisations de votre choix.
   *[other] { $named } organisations de votre choix.
} Seules celles qui peuvent être montrées peuvent être choisies.
export-holds-later = Les organisations de votre choix sont comptées quand le fichier est préparé. Seules celles qui peuvent être montrées peuvent être choisies.
export-form = La liste est longue. Voici la forme de ses lignes :
export-line = · { $line }
export-personal =
    <b>Ce fichier contient des données personnelles de { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }.</b> Cet export est consigné.
export-not-personal = Ce fichier ne contient aucune donnée personnelle. Cet export est consigné.
export-locked = 🔒 Seule votre clé { $key } peut l’ouvrir.
export-not-locked = Qui a le fichier peut le lire. Avec votre clé age, personne d’autre que vous ne le peut.
button-export-is-locked = 🔒 Verrouillé pour votre clé
button-export-is-open = Non verrouillé
button-export-key = Verrouiller avec ma clé age
button-export-other-key = Une autre clé
button-export-lock = Verrouiller pour ma clé
button-export-no-lock = Ne pas verrouiller
button-export-forget-key = Oublier ma clé
export-key-forgotten = J’ai oublié votre clé. Les fichiers verrouillés pour elle le restent.
ask-export-key =
    <b>Pour quelle clé age faut-il verrouiller les fichiers ?</b>
    age est un programme gratuit qui verrouille des fichiers. Envoyez la clé publique : elle commence par <code>age1</code>. Gardez la clé secrète pour vous : sans elle, personne n’ouvre le fichier, et moi non plus.
label-export-key = Clé publique
ask-export-countries =
    <b>De quels pays ?</b>
    Des noms ou des codes, séparés par des virgules. Par exemple : Kenya, Pérou, FR
label-export-countries = Pays
refused-not-an-age-key = Ce n’est pas une clé publique age. Voici à quoi elle ressemble : { $example }
refused-age-secret-key = C’est une clé secrète. Supprimez votre message : qui l’a peut ouvrir vos fichiers. Il me faut la clé publique, qui ressemble à ceci : { $example }
refused-export-country = Je ne connais pas le pays « { $typed } ». Envoyez des noms ou des codes, séparés par des virgules. Par exemple : Kenya, Pérou, FR
refused-export-country-unclear = « { $typed } » peut désigner plusieurs pays : { $near }. Envoyez-le de nouveau, avec le nom entier.
refused-export-not-delivered = Cette lettre n’est pas encore remise : personne n’a donc signé après la remise. La liste entière peut être exportée.
refused-export-too-big = Le fichier fait { $size } Mo, et je peux envoyer { $most } Mo au plus. Il peut être préparé sur le serveur avec : undersigned export. Ou choisissez un tableau : il vient en plusieurs parties.
button-export-menu-back = ← Retour
button-export-form = Forme des lignes
export-order-own = Ordre de la lettre
export-order-alphabetical = Par nom
export-order-country = Par pays
export-order-region = Par région
export-order-kind = Par type
export-order-ecosoc = Par statut ECOSOC
export-order-signing = Par ordre de signature
export-numbered-yes = Numéros : oui
export-numbered-no = Numéros : non
export-articles-yes = « Le » compte pour l’ordre : oui
export-articles-no = « Le » compte pour l’ordre : non
export-people-yes = Avec les personnes qui ont accepté : oui
export-people-no = Avec les personnes qui ont accepté : non
export-acronym-as-typed = Sigle : comme saisi
export-acronym-brackets = Sigle : Nom (SIG)
export-acronym-dash = Sigle : Nom – SIG
export-acronym-comma = Sigle : Nom, SIG
export-acronym-first = Sigle : SIG – Nom
export-acronym-slash = Sigle : SIG/Nom
export-acronym-alone = Sigle : seul
export-acronym-left-out = Sigle : laissé de côté
export-country-comma = Pays : Nom, Pays
export-country-dash = Pays : Nom – Pays
export-country-brackets = Pays : Nom (Pays)
export-country-left-out = Pays : laissé de côté
export-everybody = Toutes
export-only = Seulement { $countries }
export-late-yes = Seulement après la remise
export-late-no = Avant et après la remise
button-export-countries = Choisir des pays
button-export-everybody = De nouveau toutes
button-export-language = En { $language }
button-export-send = M’envoyer le fichier
button-export-other = Autre chose
toast-export = Le fichier est en préparation.
toast-export-counting = La liste est longue. Je compte.
export-progress = Votre fichier est en préparation : { $done } sur { $total }.
export-made = { $count ->
    [one] Votre fichier est prêt.
    [many] Votre fichier est prêt. Trop gros pour un seul message, il vient en { $count } de parties.
   *[other] Votre fichier est prêt. Trop gros pour un seul message, il vient en { $count } parties.
}
export-caption = Le voici. Gardez-le là où seules les personnes qui en ont besoin peuvent le lire.
export-caption-part = Partie { $part } sur { $of }. Gardez-la là où seules les personnes qui en ont besoin peuvent la lire.

help-export = Exporter une liste de signataires, la lettre finie, ses graphiques, un dossier de presse ou la preuve des accords. Chaque export est consigné. Exemple : undersigned export xlsx defenders-2018 --to list.xlsx
help-export-xlsx = La liste en classeur pour Excel. Exemple : undersigned export xlsx defenders-2018 --to list.xlsx --order country
help-export-csv = La liste en tableau. Exemple : undersigned export csv defenders-2018 --only KE --only UG > east.csv
help-export-json = La liste en données, de la forme de bot/papers/schemas/register.schema.json. Exemple : undersigned export json defenders-2018 --to list.json
help-export-html = La liste en morceau de page web. Exemple : undersigned export html defenders-2018 --numbered --to list.html
help-export-docx = La lettre finie en document Word. Exemple : undersigned export docx defenders-2018 --acronym brackets --to letter.docx
help-export-pdf = La lettre finie en PDF. Exemple : undersigned export pdf defenders-2018 --language fr --to letter.pdf
help-export-press-kit = Un ZIP pour la presse : citations permises, chiffres clés, contact, lettre, graphiques. Exemple : undersigned export press-kit defenders-2018 --to press.zip
help-export-chart-png = La progression de la lettre, pour l’écran. Exemple : undersigned export chart-png defenders-2018 --to growth.png
help-export-chart-svg = La progression de la lettre, à imprimer. Exemple : undersigned export chart-svg defenders-2018 --to growth.svg
help-export-countries-png = Où travaillent les organisations nommées, pour l’écran. Exemple : undersigned export countries-png defenders-2018 --to countries.png
help-export-countries-svg = La même image, à imprimer. Exemple : undersigned export countries-svg defenders-2018 --to countries.svg
help-export-proof = Les accords de chaque signature en données, sans rien de personnel au-delà de ce qui est public. Exemple : undersigned export proof defenders-2018 --to proof.json
help-export-proof-pdf = La même preuve sur papier. Exemple : undersigned export proof-pdf defenders-2018 --to proof.pdf
help-export-proof-whole = Les accords avec noms et adresses : à garder verrouillés. Exemple : undersigned export proof-whole defenders-2018 --age-recipient age1… --to proof.json.age
help-export-proof-whole-pdf = La même preuve sur papier. Exemple : undersigned export proof-whole-pdf defenders-2018 --age-recipient age1… --to proof.pdf.age
help-export-frozen = Un document tel qu’il a été remis, d’après ce qui a été gardé alors. Exemple : undersigned export frozen defenders-2018 fr --kind pdf --to letter.pdf
option-frozen-kind = pdf ou docx.
option-to = Le fichier à écrire ; sans lui, ou avec « - », le fichier va à la sortie standard.
option-order = alphabetical, country, region, kind, ecosoc ou signing ; sans cela, comme la lettre le demande.
option-language = La langue de la liste, par un code des langues de la lettre.
option-numbered = Numéroter les lignes.
option-articles = Si « The Coast Network » se trouve à la lettre T.
option-acronym = as-typed, brackets, dash, comma, first, slash, alone ou left-out.
option-country = comma, dash, brackets ou left-out.
option-people = Nommer les personnes qui ont accepté ; sans cela, dans les tableaux seulement.
option-only = Le code d’un pays, comme KE ; peut être donné plusieurs fois.
option-late = Seulement celles qui ont signé après la remise.
option-age-recipient = Verrouiller le fichier pour cette clé publique age ; peut être donné plusieurs fois.
choose-among = « { $typed } » n’est pas l’un de : { $choices }
export-written =
    Écrit dans { $file } : { $count ->
        [one] { $count } octet
        [many] { $count } d’octets
       *[other] { $count } octets
    }. Cet export est consigné.
