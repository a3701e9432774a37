### La lettre qui fait suite : comment elle commence, qui elle invite, et qui a suivi.

command-followup = La lettre qui fait suite
button-followup = Lettre qui fait suite
followup-which = <b>Quelle lettre ?</b>
    Touchez une lettre terminée pour commencer celle qui lui fait suite. Ou touchez une lettre qui fait déjà suite à une autre.
followup-none = Aucune lettre ne peut avoir de suite pour le moment. Une suite commence quand une lettre est close ou remise ; /letter montre où en sont les vôtres.
followup-head = <b>Après « { $title } »</b>
followup-line = <b>« { $title } »</b> fait suite à « { $before } ». Ont signé de nouveau : { $count } sur { $total }.
followup-since-nothing = Rien n’est encore noté de ce qui s’est passé depuis. Les réponses et les résultats figurent dans chaque invitation. Ajoutez-les d’abord.
followup-not-over = Cette lettre peut encore être signée, ou n’a jamais été publiée. Une suite peut commencer quand elle est close.
followup-not-yours = Seules les personnes qui organisent toutes les lettres peuvent en commencer une. Adressez-vous à l’une d’elles, ou à une personne qui administre.
followup-how = Une suite commence comme toute nouvelle lettre. Les langues, les règles, la coordination et le contact de celle-ci vous sont proposés.
button-followup-new = Commencer la lettre qui fait suite
followup-begin = <b>Une lettre qui fait suite à « { $title } »</b>
    Je pose dix questions, l’une après l’autre, et je propose ce que la lettre précédente avait. Personne d’autre n’en voit rien avant la publication.
    Si la lettre existe déjà en fichier (docx, md ou txt), vous pouvez l’envoyer maintenant.
followup-taken-over = Elle fait suite à « { $title } » et en a les règles et l’ordre de la liste ; vérifiez-les ci-dessous. La lettre précédente se lisait dans ces langues : { $languages }.

inviting-head = <b>Invitations :</b> « { $title } », qui fait suite à « { $before } »
desk-again = Signataires de « { $before } » qui ont signé de nouveau : { $count } sur { $total }.
button-desk-inviting = Invitations
inviting-whom = <b>Qui a signé la lettre précédente</b>
inviting-whom-nobody = Personne ne figure sous la lettre précédente : il n’y a personne à inviter.
inviting-whom-chat = À inviter dans la conversation : { $count }
inviting-whom-mail = À inviter par e-mail : { $count }
inviting-whom-no-mail = À inviter par e-mail seulement, et ce bot n’envoie pas d’e-mails : { $count }
inviting-whom-already = Invitées, ou ayant déjà signé : { $count }
inviting-whom-not-asked = N’ont pas accepté d’être invitées : { $count }
inviting-whom-unreachable = Ont accepté, mais restent injoignables : { $count }
inviting-whom-elsewhere = Ont signé sur papier ou par e-mail, rien d’autre n’est gardé ici : { $count }
inviting-running = <b>Les invitations partent.</b> { $left ->
        [one] { $left } est encore à envoyer.
        [many] { $left } sont encore à envoyer.
       *[other] { $left } sont encore à envoyer.
    }
inviting-sent = <b>Ce que sont devenues les invitations</b>
inviting-is-sent = Pas encore de réponse : { $count }
inviting-is-opened = Ont commencé à répondre : { $count }
inviting-is-signed = Ont signé : { $count }
inviting-is-declined = Pas cette fois : { $count }
inviting-is-passed-on = Transmises à une autre personne : { $count }
inviting-is-unreachable = Injoignables : { $count }
inviting-is-withdrawn = Ne veulent plus d’invitation : { $count }
inviting-second-later = Sans réponse, une organisation peut recevoir une seconde invitation à partir du { $when }.
inviting-second-too-late = Il ne reste pas assez de temps pour une seconde invitation avant la clôture.
inviting-open = La réponse est possible jusqu’au { $when }.
inviting-draft = Personne ne peut encore être invité : la lettre est un brouillon. Publiez-la d’abord.
inviting-not-yet = Personne ne peut encore être invité : la lettre ouvre le { $when }.
inviting-over = Personne ne peut plus être invité : la lettre n’est plus ouverte.
inviting-as-of = <i>État du { $when }. Ce message se met à jour tout seul.</i>
button-inviting-invite = Inviter ({ $count })
button-inviting-second = Inviter une seconde fois ({ $count })
button-inviting-stop = Arrêter les invitations
button-inviting-look = Voir l’invitation
button-inviting-test = Me l’envoyer pour essai
button-inviting-before = La lettre précédente
button-inviting-refresh = Actualiser
button-inviting-back = Aux invitations

inviting-ask = <b>Inviter { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    } à signer « { $title } » ?</b>
    Dans la conversation : { $chat }. Par e-mail : { $mail }. Chaque organisation reçoit un seul message, dans la langue de la personne qui la représente. Vous pouvez arrêter à tout moment ; les messages arrivés restent.
inviting-ask-mail = Le lien d’un e-mail marche une seule fois, pour qui l’ouvre en premier.
button-inviting-yes = Oui, inviter ({ $count })
button-inviting-no = Non, pas maintenant
inviting-meanwhile = Quelque chose a changé depuis que vous avez regardé. Relisez, s’il vous plaît.
inviting-begun = { $count ->
        [0] Il n’y avait plus personne à inviter.
        [one] { $count } invitation part.
        [many] { $count } d’invitations partent.
       *[other] { $count } invitations partent.
    }
inviting-stopped = Les invitations sont arrêtées. { $count ->
        [0] Tous les messages étaient déjà partis.
        [one] { $count } organisation n’a rien reçu et peut être invitée une autre fois.
        [many] { $count } d’organisations n’ont rien reçu et peuvent être invitées une autre fois.
       *[other] { $count } organisations n’ont rien reçu et peuvent être invitées une autre fois.
    }
inviting-second-ask = <b>Inviter une seconde fois { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    } à signer « { $title } » ?</b>
    La première invitation date d’il y a trois jours ou plus et reste sans réponse. Le nouveau message dit que c’est le dernier. Personne n’est invité une troisième fois.
button-inviting-second-yes = Oui, inviter encore ({ $count })
inviting-look = <b>{ $language } :</b> voici comment elle arrive. Les boutons ne font rien ici.
inviting-look-end = Chaque invitation nomme l’organisation, et ce que cette personne a accepté. Rien n’a été envoyé à d’autres personnes.
inviting-test-end = Voici comment elle arrive. Les boutons ne font rien ici, et rien n’a été envoyé à d’autres personnes.
inviting-look-nobody = Personne ne figure sous la lettre précédente : il n’y a pas d’invitation à montrer.
inviting-sample = Votre organisation

button-came = Qui a suivi
toast-came-counting = Je compte…
came-head = <b>Qui a suivi</b> de « { $before } » à « { $title } »
came-again = <b>Ont suivi : { $count } sur { $total }</b>
came-count = { $what } : { $count }
came-newer = <b>{ $count ->
        [one] { $count } organisation figure sous la nouvelle lettre.
        [many] { $count } d’organisations figurent sous la nouvelle lettre.
       *[other] { $count } organisations figurent sous la nouvelle lettre.
    }</b>
came-merged = { $came } organisations de la lettre précédente figurent sous la nouvelle par { $count ->
        [one] { $count } signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    }. Certaines en forment une seule maintenant, ou plusieurs.
came-is-signed = A signé de nouveau
came-is-changed = A signé, avec des changements
came-is-uncounted = A signé, ne compte pas encore
came-is-silent = Invitée, sans réponse
came-is-declined = Pas cette fois
came-is-passed-on = A transmis à une autre personne
came-is-unreachable = Injoignable
came-is-not-yet = Pas encore invitée
came-is-not-allowed = N’a pas accepté d’être invitée
came-is-new = Nouvelle
came-is-again = De la lettre précédente
came-is-elsewhere = Sur papier ou par e-mail
button-came-list = { $what } ({ $count })
button-came-png = Image
button-came-svg = Image à imprimer
button-came-csv = Tableau (CSV)
button-came-xlsx = Tableau (Excel)
button-came-back = Aux totaux
came-png-caption = Qui a suivi
came-svg-caption = Qui a suivi, à imprimer en toute taille
came-csv-caption = Qui a suivi, nom par nom. Un nom que son organisation ne montre pas n’y est pas. Cet export est consigné.
came-xlsx-caption = Qui a suivi, nom par nom. Un nom que son organisation ne montre pas n’y est pas. Cet export est consigné.
came-list = <b>{ $what } : { $count }</b>
came-one = N° { $number } : { $organisation }, { $country }
came-one-kept-back = N° { $number } : { $organisation }, { $country } <i>(nom non publié)</i>
came-one-forgotten = N° { $number } : <i>le nom n’est plus conservé</i>
came-column-earlier = N°, lettre précédente
came-column-organisation = Organisation
came-column-country = Pays
came-column-became = Ce qu’elle est devenue
came-column-newer = N°, nouvelle lettre
came-kept-back = (nom non publié)
came-sheet-organisations = Organisations
came-sheet-totals = Totaux
came-chart-title = { $title } : qui a suivi
came-chart-earlier = La lettre précédente, « { $title } » : { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    }
came-chart-newer = La nouvelle lettre : { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    }

refused-follows-none = La lettre « { $letter } » ne fait suite à aucune autre : personne n’a pu suivre.
help-export-came-along = Quelles organisations d’une lettre précédente ont suivi, en tableau ou en image. Les noms non publiés n’y sont pas. Exemple : undersigned export came-along defenders-2018 --kind xlsx --to came-along.xlsx
option-came-kind = Ce qu’il faut écrire : un tableau (csv, xlsx) ou une image (png, svg).

card-followed-open = Une lettre qui lui fait suite est ouverte : « { $title } », jusqu’au { $when }.
card-followed = Une lettre lui a fait suite : « { $title } ».
