### Taking files out, in the chat and on the command line.

command-export = Sortir une liste ou la lettre finie
button-desk-export = Exporter
export-which = <b>Que voulez-vous sortir ? Choisissez la lettre.</b>
export-what =
    <b>« { $title } » : que voulez-vous sortir ?</b>
    Les listes et les lettres ne nomment que les organisations qui peuvent être montrées en ce moment.
button-export-xlsx = Tableau pour Excel
button-export-csv = Tableau en CSV
button-export-json = Données en JSON
button-export-html = Liste pour un site web
button-export-docx = La lettre finie, Word
button-export-pdf = La lettre finie, PDF
button-export-proof = Preuve des accords, partie publique
button-export-proof-whole = Preuve des accords, en entier
export-holds = <b>{ $what } :</b> « { $title } »
    { $count ->
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
export-line = · { $line }
export-personal =
    <b>Ce fichier contient des données personnelles de { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }.</b> Cette sortie est consignée.
export-not-personal = Ce fichier ne contient aucune donnée personnelle. Cette sortie est consignée.
button-export-order-alphabetical = Par nom
button-export-order-country = Par pays
button-export-order-region = Par région
button-export-order-signing = Par ordre de signature
button-export-language = En { $language }
button-export-send = M’envoyer le fichier
button-export-other = Autre chose
toast-export = Le fichier est en préparation.
export-caption = Le voici. Gardez-le là où seules les personnes qui en ont besoin peuvent le lire.

help-export = Sortir une liste de signataires, la lettre finie ou la preuve des accords. Exemple : undersigned export xlsx defenders-2018 --to list.xlsx
argument-what = xlsx, csv, json, html, docx, pdf, proof ou proof-whole.
option-to = Le fichier à écrire ; sans lui, ou avec « - », le fichier va à la sortie standard.
option-order = alphabetical, country, region ou signing ; sans cela, comme la lettre le demande.
option-language = La langue de la liste, par un code des langues de la lettre.
export-written =
    Écrit dans { $file } : { $count ->
        [one] { $count } octet
        [many] { $count } d’octets
       *[other] { $count } octets
    }. Cette sortie est consignée.
