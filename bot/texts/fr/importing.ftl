### A list of signatures that came by e-mail or on a form.

command-import = Importer une liste de signatures
ask-import-file =
    <b>Envoyez la liste sous forme de fichier, s’il vous plaît.</b>
    Un tableau (XLSX ou CSV, comme l’export d’un formulaire), ou un texte avec une organisation par ligne. Rien n’est enregistré avant que vous ayez tout vu et dit oui.
label-import-file = Le fichier
import-before = « { $name } » a déjà été importé, avec { $count ->
    [one] { $count } signature
    [many] { $count } de signatures
   *[other] { $count } signatures
}.
import-which = <b>Pour quelle lettre est cette liste ?</b>
import-offer = Vous avez envoyé « { $name } ». Est-ce une liste de signatures ? Rien n’est encore enregistré.
button-import-for = Oui, sous « { $title } »
refused-import-needs-file = Il faut ici un fichier. Touchez le trombone et choisissez-le, par exemple : signatures.xlsx
import-reading = Je lis « { $name } ». Cela prend un instant.
import-looking = Je cherche ce qui s’y trouve déjà. Cela prend un instant.
import-columns = <b>« { $name } » a { $count ->
        [one] { $count } ligne
        [many] { $count } de lignes
       *[other] { $count } lignes
    }. Est-ce juste ?</b>
import-columns-sheet = <b>« { $name } », feuille « { $sheet } », a { $count ->
        [one] { $count } ligne
        [many] { $count } de lignes
       *[other] { $count } lignes
    }. Est-ce juste ?</b>
import-column = { $header } → <b>{ $column }</b>, par exemple : { $sample }
import-column-unsure = { $header } → <b>{ $column }</b> (sans certitude), par exemple : { $sample }
button-columns-right = Les colonnes sont justes
button-column = { $header } → { $column }
import-column-ask = <b>Que contient « { $header } » ?</b>
    { $samples }
import-no-organisation = Une colonne doit contenir le nom de l’organisation. Choisissez-la d’abord.
button-import-drop = Abandonner la liste
import-dropped = La liste est abandonnée. Rien n’a été enregistré, et ce que j’avais lu est effacé.
refused-import-nobody = Je n’ai trouvé aucune organisation dans ce fichier. Vérifiez que c’est le bon ; une liste contient une organisation par ligne.

import-preview =
    <b>« { $name } » : voici ce que j’ai trouvé</b>
    Seraient ajoutées : { $taken }
    Nouvelles : { $new }
    Ressemblent à des signataires : { $alike }
    Deux fois dans le fichier : { $repeat }
    À vérifier : { $broken }
import-nothing-stored = <i>Rien n’est encore enregistré.</i>
import-accounted =
    <i>Le fichier a { $lines ->
        [one] { $lines } ligne
        [many] { $lines } de lignes
       *[other] { $lines } lignes
    } ; laissés de côté : { $headings ->
        [0] aucun titre
        [one] { $headings } titre
        [many] { $headings } de titres
       *[other] { $headings } titres
    } et { $skipped ->
        [0] rien d’autre
        [one] { $skipped } partie vide ou autre
        [many] { $skipped } de parties vides ou autres
       *[other] { $skipped } parties vides ou autres
    }.</i>
button-import-yes = Importer { $count }
button-import-alike = Ressemblances ({ $count })
button-import-repeat = Deux fois dans le fichier ({ $count })
button-import-broken = À vérifier ({ $count })
button-import-new = Nouvelles ({ $count })
button-import-columns = Changer les colonnes
button-import-back = Revenir à l’aperçu
button-earlier = ← Précédentes
button-later-ones = Suivantes →
import-rows-alike = <b>Celles-ci ressemblent à des organisations déjà présentes.</b> Touchez une ligne pour la prendre ou la laisser de côté ; rien n’est fusionné tout seul.
import-rows-repeat = <b>Celles-ci figurent deux fois dans le fichier.</b>
import-rows-broken = <b>Quelque chose n’est pas clair dans ces lignes.</b> Touchez une ligne pour la prendre ou la laisser de côté. Vous pouvez aussi corriger le fichier et l’envoyer de nouveau.
import-rows-new = <b>Celles-ci sont nouvelles.</b>
import-row-taken = ✓ Ligne { $line } : <b>{ $organisation }</b>, { $country }
import-row-left = – Ligne { $line } : <b>{ $organisation }</b>, { $country } (laissée de côté)
import-row-note = <i>{ $note }</i>
import-row-alike = <i>Comme le numéro { $number }, { $organisation } : { $reasons }</i>
import-row-alike-line = <i>Comme la ligne { $number }, { $organisation } : { $reasons }</i>
button-row-take = Avec la ligne { $line } : { $organisation }
button-row-leave = Sans la ligne { $line } : { $organisation }

ask-import-how = <b>Comment ces organisations ont-elles donné leur accord ?</b>
label-import-how = Comment l’accord a été donné
choice-import-how-email = Par e-mail
choice-import-how-form = Sur un formulaire en ligne
choice-import-how-paper = Sur papier
ask-import-when =
    <b>Quand ?</b>
    Le jour où le dernier de ces accords est arrivé, par exemple : 3 avril 2018
label-import-when = Quand
choice-import-when-today = Aujourd’hui
choice-import-when-yesterday = Hier
refused-import-day = Je ne vois pas de quel jour il s’agit, ou il est encore à venir. Écrivez-le avec son mois, par exemple : { $example }
ask-import-where =
    <b>Où se trouve la preuve ?</b>
    Par exemple la boîte aux lettres électronique et le dossier. Cette indication est gardée scellée, pour le jour où quelqu’un la demande.

    <i>Par exemple : letter@example.org, dossier « Signatures »</i>
label-import-where = Où est la preuve
ask-import-shown =
    <b>Ont-elles accepté que leur nom soit montré ?</b>
    Là où la liste dit oui ou non, c’est elle qui compte.
label-import-shown = Noms à montrer
choice-import-shown-yes = Oui, les montrer
choice-import-shown-no = Non, seulement les compter
ask-import-updates = <b>Ont-elles accepté de recevoir par e-mail des nouvelles de la lettre ?</b>
label-import-updates = Nouvelles par e-mail
choice-import-updates-yes = Oui
choice-import-updates-no = Non
ask-import-follow-up = <b>Savaient-elles qu’elles peuvent être invitées à une lettre suivante, et l’ont-elles accepté ?</b>
    Elles doivent aussi savoir que leurs données sont gardées pour cela, deux ans au plus. Sinon, elles ne reçoivent pas d’invitation. Les invitations partent par e-mail ; il faut donc une adresse.
label-import-follow-up = Invitation à une lettre suivante
choice-import-follow-up-yes = Oui, elles ont accepté
choice-import-follow-up-no = Non, on ne l’a pas demandé
ask-import-sure =
    <b>Importer { $count ->
        [one] { $count } signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    } ?</b>
    En touchant « Oui », vous déclarez que chacune de ces organisations a accepté de signer cette lettre ({ $how }, { $when }). L’import peut être annulé en entier.
label-import-sure = Déclaration
choice-import-sure-sure = Oui, les importer
choice-import-sure-not-sure = Non, pas encore
import-not-sure = C’est entendu. Rien n’est enregistré ; la liste reste telle quelle dans le message plus haut.
import-storing = Je les enregistre. Vous verrez ici quand ce sera fini.
import-progress = { $done } sur { $total } enregistrées
import-stored = <b>{ $count ->
        [one] { $count } signature est importée.
        [many] { $count } de signatures sont importées.
       *[other] { $count } signatures sont importées.
    }</b> { $standing ->
        [one] { $standing } organisation figure maintenant
        [many] { $standing } d’organisations figurent maintenant
       *[other] { $standing } organisations figurent maintenant
    } sous la lettre. La source de chacune et votre déclaration sont consignées.
button-import-undo = Annuler cet import
import-undo-ask = <b>Annuler l’import de { $count ->
        [one] { $count } signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    } ?</b> Elles ne comptent plus, et ce que la liste en disait est effacé.
button-undo-yes = Oui, l’annuler
button-undo-no = Non, les garder
import-stays = C’est entendu, { $count ->
    [one] { $count } signature reste
    [many] { $count } de signatures restent
   *[other] { $count } signatures restent
}.
import-undoing = J’annule l’import. Vous verrez ici quand ce sera fini.
import-undone = <b>Annulé : { $count ->
        [one] { $count } signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    }.</b> { $kept ->
        [0] Il ne reste rien de la liste.
        [one] { $kept } a été reprise par son organisation ou retirée entre-temps, et reste comme elle est.
        [many] { $kept } ont été reprises par leur organisation ou retirées entre-temps, et restent comme elles sont.
       *[other] { $kept } ont été reprises par leur organisation ou retirées entre-temps, et restent comme elles sont.
    }
imported-email = Demandé par e-mail, pas ici ; la réponse date du { $day } au plus tard, et l’équipe de coordination la garde. But : { $purpose }.
imported-form = Demandé sur un formulaire en ligne, pas ici ; la réponse date du { $day } au plus tard, et l’équipe de coordination la garde. But : { $purpose }.
imported-paper = Demandé sur papier, pas ici ; la réponse date du { $day } au plus tard, et l’équipe de coordination la garde. But : { $purpose }.

help-import = Importer des signatures venues par e-mail ou par formulaire, depuis un tableau (CSV, XLSX) ou une simple liste. Montre ce qui a été trouvé et demande avant d’enregistrer quoi que ce soit. Exemple : undersigned import list.xlsx --letter defenders-2018 --how email --on 2018-04-03 --proof letter@example.org --shown
argument-list = Un tableau (CSV ou XLSX) ou un texte avec une organisation par ligne.
option-how = Comment les organisations ont donné leur accord : email, form (formulaire) ou paper (papier).
option-on = Le jour où le dernier de ces accords est arrivé, par exemple 2018-04-03.
option-proof = Où se trouve la preuve ; cette indication est gardée scellée.
option-shown = Si elles ont accepté que leur nom soit montré. Là où la liste dit oui ou non, c’est elle qui compte.
option-updates = Si elles ont accepté de recevoir par e-mail des nouvelles de la lettre.
option-follow-up = Si elles savaient qu’elles peuvent être invitées à une lettre suivante, et l’ont accepté.
option-yes = Enregistrer sans demander encore une fois.
import-confirm =
    Enregistrer { $count ->
        [one] { $count } signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    } ? Vous déclarez que chaque organisation a donné son accord
import-nothing-done = Rien n’a été enregistré.
import-at-work = Enregistrement
import-done = { $count ->
    [one] { $count } signature est importée.
    [many] { $count } de signatures sont importées.
   *[other] { $count } signatures sont importées.
} Tout l’import peut être annulé dans la conversation, avec /import.
import-found =
    { $lines ->
        [one] { $lines } ligne lue
        [many] { $lines } de lignes lues
       *[other] { $lines } lignes lues
    }. Nouvelles : { $new }. Seraient enregistrées : { $taken }.
import-found-alike = Ressemblent à des organisations déjà présentes ({ $count }) :
import-found-repeat = Figurent deux fois dans le fichier ({ $count }) :
import-found-broken = À vérifier ({ $count }) :
import-found-line = comme la ligne { $number }, { $organisation } : { $reasons }
import-found-number = comme le numéro { $number }, { $organisation } : { $reasons }
refused-import-how = « { $typed } » n’est pas une forme d’accord connue ici. C’est email, form ou paper, par exemple : --how email
button-import-undo-that = Annuler : { $name }
import-looked = { $done } lignes sur { $total } regardées

### What people type for a button of the import.

words-import-how-email = email|e-mail|par email|par e-mail|courriel
words-import-how-form = formulaire|par formulaire|un formulaire|sur un formulaire en ligne|formulaire en ligne
words-import-how-paper = papier|sur papier|lettre
words-import-when-today = aujourd’hui|aujourd hui
words-import-when-yesterday = hier
words-import-shown-yes = oui|oui les montrer|les montrer|montrer
words-import-shown-no = non|non seulement les compter|seulement les compter|cacher
words-import-updates-yes = oui
words-import-updates-no = non
words-import-follow-up-yes = oui|oui elles ont accepté|elles ont accepté
words-import-follow-up-no = non|non on ne l’a pas demandé|on ne l’a pas demandé|pas demandé
words-import-sure-sure = oui|oui les importer|importer|les importer
words-import-sure-not-sure = non|non pas encore|pas encore|attendre
