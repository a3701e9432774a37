### Un texte qui change après avoir été signé : ce qui est demandé, dit et répondu.

ask-edition-kind = <b>De quelle sorte de changement s’agit-il ?</b>
    { $all ->
        [one] { $all } signataire a signé le texte d’avant.
        [many] { $all } de signataires ont signé le texte d’avant.
       *[other] { $all } signataires ont signé le texte d’avant.
    } Environ { $share } mots sur 100 diffèrent. { $numbers ->
        [yes] Des chiffres en font partie, comme une date.
       *[no] Aucun chiffre n’en fait partie.
    }

    <b>De petites corrections</b> : orthographe, ponctuation, un lien erroné. Aucun signataire ne pourrait s’y opposer. Chaque signataire l’apprend une fois, voit ce qui change et peut se retirer.

    <b>Plus que cela</b> : ce que la lettre dit ou demande est différent. Il est demandé à chaque signataire si son organisation soutient le nouveau texte.

    Dans le doute, posez la question. La différence se trouve au-dessus.
label-edition-kind = Sorte de changement
choice-edition-kind-editorial = De petites corrections : informer
choice-edition-kind-substantive = Plus que cela : poser la question
words-edition-kind-editorial = de petites corrections informer | de petites corrections | petites corrections | les informer | informer
words-edition-kind-substantive = plus que cela poser la question | plus que cela | poser la question | leur demander | demander | plus
edition-difference = <i>Ce qui change ({ $language })</i>

ask-edition-silent = <b>Et sans réponse ?</b>
    <b>Sur la liste, avec le texte signé</b> : l’organisation reste sur la liste. Un † à côté de son nom dit qu’elle a signé un texte antérieur.

    <b>Hors de la liste jusqu’à la réponse</b> : elle quitte tout de suite la liste et le compte. Elle y revient quand elle soutient le nouveau texte.
label-edition-silent = Sans réponse
choice-edition-silent-as-signed = Sur la liste, avec le texte signé
choice-edition-silent-not-listed = Hors de la liste jusqu’à la réponse
words-edition-silent-as-signed = sur la liste avec le texte signé | sur la liste | avec le texte signé
words-edition-silent-not-listed = hors de la liste jusqu’à la réponse | hors de la liste | hors liste | pas sur la liste
ask-edition-due = <b>Jusqu’à quand demandez-vous une réponse ?</b>
    Il y a deux rappels au plus : à mi-chemin, et la veille. Le délai ne peut pas dépasser la clôture de la lettre.

    Touchez un bouton, ou écrivez le moment.
    <i>Par exemple : vendredi 18 h Genève</i>
label-edition-due = Réponse avant
choice-edition-due-3-days = Dans trois jours
choice-edition-due-7-days = Dans sept jours
choice-edition-due-close = À la clôture de la lettre
words-edition-due-3-days = dans trois jours | trois jours | 3 jours
words-edition-due-7-days = dans sept jours | sept jours | une semaine | dans une semaine | 7 jours
words-edition-due-close = à la clôture de la lettre | à la clôture
ask-edition-new-due = <b>Jusqu’à quand demandez-vous maintenant une réponse ?</b>
    Le délai ne peut pas dépasser la clôture de la lettre. Touchez un bouton, ou écrivez le moment.

    <i>Par exemple : vendredi 18 h Genève</i>
label-edition-new-due = Réponse avant
choice-edition-new-due-3-days = Dans trois jours
choice-edition-new-due-7-days = Dans sept jours
choice-edition-new-due-close = À la clôture de la lettre
words-edition-new-due-3-days = dans trois jours | trois jours | 3 jours
words-edition-new-due-7-days = dans sept jours | sept jours | une semaine | dans une semaine | 7 jours
words-edition-new-due-close = à la clôture de la lettre | à la clôture
refused-edition-due-soon = Cela laisse moins de douze heures, et il fait peut-être nuit chez certains signataires. Choisissez un moment plus tardif, par exemple : { $example }
refused-edition-due-late = La clôture de la lettre vient avant, le { $when }. Choisissez un moment plus proche, ou changez d’abord la date limite de la lettre.
edition-letter-over = La lettre a été remise ou annulée ; son texte reste tel quel. Rien n’a été changé.
edition-due-passed = Il reste trop peu de temps jusque-là. Choisissez un autre moment.

ask-edition-sure = <b>Créer l’édition { $next } ?</b>
    { $kind ->
        [substantive] { $all ->
                [one] Réponse demandée à { $all } signataire, avant le { $due }.
                [many] Réponse demandée à { $all } de signataires, avant le { $due }.
               *[other] Réponse demandée à { $all } signataires, avant le { $due }.
            }
       *[editorial] { $all ->
                [one] L’information part à { $all } signataire.
                [many] L’information part à { $all } de signataires.
               *[other] L’information part à { $all } signataires.
            }
    }
    Dans la conversation : { $chat }
    Par e-mail : { $mail }
    Impossible à joindre : { $nobody }
    { $silent ->
        [not-listed] Sans réponse, ces organisations sont hors de la liste, dès maintenant.
        [as-signed] Sans réponse, elles restent sur la liste, avec le texte signé.
       *[other] Leurs signatures restent telles quelles.
    }
label-edition-sure = Certitude
choice-edition-sure-yes = Oui, la créer
words-edition-sure-yes = oui | oui, la créer | la créer
edition-being-told = L’information part maintenant aux signataires, peu à peu. Vous verrez ici quand ce sera fait.
edition-all-told = Toutes les organisations que l’on peut joindre ont appris que le texte est modifié. Organisations concernées : { $count }. Impossibles à joindre : { $nobody }.

difference-title = Ce qui a changé
difference-legend = Barré : supprimé. Gras : nouveau.
difference-legend-signs = [–…–] : supprimé. [+…+] : nouveau.
difference-none = Rien n’a changé dans cette langue.
difference-formatting = Seule la mise en forme a changé.
difference-page = <b>Ce qui a changé</b>
difference-caption = Ce qui a changé, en document
button-text-difference = Ce qui a changé
button-text-document = Les changements en document
button-text-new = Lire le nouveau texte

changed-quiet = Quelque chose que vous avez fait ici a changé. Regardez-le quand personne ne vous voit.
changed-editorial = <b>L’équipe de coordination a corrigé la lettre « { $title } ».</b>
    Votre signature pour { $organisation } reste telle quelle. Vous n’avez rien à faire ; si vous n’êtes pas d’accord, vous pouvez la retirer.
changed-editorial-many = <b>L’équipe de coordination a corrigé la lettre « { $title } ».</b>
    Vos signatures pour { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    } restent telles quelles. Vous n’avez rien à faire ; si vous n’êtes pas d’accord, vous pouvez retirer chacune d’elles.
changed-substantive = <b>Le texte que vous avez signé a changé :</b> « { $title } ».
    { $organisation } soutient-elle le nouveau texte ? Répondez avant le { $when }. { $silent ->
        [not-listed] D’ici là, elle n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste sur la liste, avec le texte que vous avez signé.
    }
changed-substantive-many = <b>Le texte que vous avez signé a changé :</b> « { $title } ».
    Vous l’avez signé pour { $count ->
        [one] { $count } organisation.
        [many] { $count } d’organisations.
       *[other] { $count } organisations.
    } Soutiennent-elles le nouveau texte ? Répondez avant le { $when }. { $silent ->
        [not-listed] D’ici là, elles ne sont pas sur la liste.
       *[as-signed] Sans réponse, elles restent sur la liste, avec le texte que vous avez signé.
    }
button-text-keep = Oui, nous soutenons le nouveau texte
button-text-keep-all = Oui, toutes ({ $count })
button-text-each = Répondre pour chacune
button-text-answer = Regarder et répondre
changed-reminder = Le texte de « { $title } » a changé, et { $count ->
        [one] { $organisation } n’a pas encore répondu.
        [many] { $count } de vos organisations n’ont pas encore répondu.
       *[other] { $count } de vos organisations n’ont pas encore répondu.
    } Soutenez-vous le nouveau texte ? Répondez avant le { $when }.
text-changed-again = Le texte a encore changé depuis ce message. Voici en quoi il diffère de ce que vous avez signé.
text-over = « { $title } » a été remise ou annulée ; rien ne peut plus y être changé. /status montre où en est votre signature.
text-kept = <b>Merci.</b> { $count ->
        [one] { $organisation } soutient
        [many] { $count } d’organisations soutiennent
       *[other] { $count } organisations soutiennent
    } le nouveau texte de « { $title } » (édition { $number }). { $listed ->
        [yes] Rien d’autre n’est nécessaire.
       *[no] La signature elle-même n’est pas encore confirmée ; /status montre ce qui manque.
    }
signature-text-changed = <b>Le texte a changé.</b> Soutenez-vous le nouveau ? Répondez avant le { $when }. { $silent ->
        [not-listed] D’ici là, votre organisation n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste sur la liste, avec le texte que vous avez signé.
    }
signature-text-late = <b>Le texte a changé et vous n’avez pas répondu.</b> { $silent ->
        [not-listed] Votre organisation n’est pas sur la liste.
       *[as-signed] Votre organisation est sur la liste, avec le texte que vous avez signé.
    } Vous pouvez encore répondre jusqu’à la remise de la lettre.
signature-on-hold = Votre organisation n’est pas sur la liste pour le moment. Adressez-vous à l’équipe de coordination.

button-changed-text = Texte modifié
button-more = Suite
changed-text-editorial = <b>Texte modifié de « { $title } »</b>
    Édition { $number }, du { $day } : de petites corrections.

    Organisations concernées : { $all }
    Pas encore informées : { $waiting }
    Informées : { $silent_count }
    Retirées depuis : { $withdrawn }
    Impossibles à joindre : { $nobody }
changed-text-substantive = <b>Texte modifié de « { $title } »</b>
    Édition { $number }, du { $day } : il est demandé aux signataires de dire si leur organisation la soutient.

    Organisations concernées : { $all }
    Question pas encore posée : { $waiting }
    Question posée, sans réponse : { $silent_count }
    Soutiennent le texte : { $kept }
    Retirées : { $withdrawn }
    Impossibles à joindre : { $nobody }
changed-text-until = Une réponse est demandée avant le { $when }. { $silent ->
        [not-listed] Sans réponse, ces organisations sont hors de la liste.
       *[as-signed] Sans réponse, ces organisations restent sur la liste, avec le texte signé.
    }
changed-text-over = La demande est terminée : plus personne ne reçoit de rappel. { $silent ->
        [not-listed] Sans réponse, une organisation est hors de la liste.
       *[as-signed] Sans réponse, une organisation reste sur la liste, avec le texte signé.
    } Les réponses comptent encore jusqu’à la remise de la lettre.
button-text-names = Qui n’a pas répondu
button-text-nudge = Envoyer un rappel maintenant, une fois
button-text-more-time = Une autre date limite de réponse
button-text-end = Terminer la demande
button-text-end-yes = Oui, la terminer
changed-text-nudged = Un rappel part maintenant, ou au matin s’il fait nuit. C’est le dernier. Qui ne veut pas de rappels n’en reçoit pas.
toast-text-answered = La réponse est déjà donnée. /status montre où cela en est.
toast-nudged = Vous avez déjà envoyé un rappel. Il n’y en a pas d’autre après celui-là.
changed-text-longer = La date limite de réponse est changée. Qui n’a pas répondu la voit avec /status.
changed-text-end-ask = <b>Terminer la demande ?</b> { $all ->
        [one] { $all } organisation est concernée.
        [many] { $all } d’organisations sont concernées.
       *[other] { $all } organisations sont concernées.
    } Soutiennent le texte : { $kept }. Plus personne ne reçoit de rappel. { $silent ->
        [not-listed] Sans réponse, une organisation reste hors de la liste.
       *[as-signed] Sans réponse, une organisation reste sur la liste, avec le texte signé.
    }
changed-text-silent = <b>Sans réponse</b>
    Si quelqu’un a répondu par e-mail, touchez l’organisation et consignez la réponse.
button-text-silent = { $number }. { $organisation }
button-text-unreached = { $number }. { $organisation } (impossible à joindre)
toast-nobody-silent = Toutes les organisations ont répondu.
changed-text-one = <b>{ $organisation }</b>, numéro { $number }
    Qu’a-t-elle écrit ? Gardez l’e-mail : il est la preuve.
button-text-said-kept = Elle soutient le nouveau texte
button-text-said-withdrawn = Elle se retire
changed-text-noted-kept = Noté : { $organisation } soutient le nouveau texte, par e-mail.
changed-text-noted-withdrawn = Noté : { $organisation } s’est retirée, par e-mail.
text-said-for-you-kept = L’équipe de coordination a noté que { $organisation } soutient le nouveau texte de « { $title } », par e-mail. Si ce n’est pas le cas, vous pouvez retirer la signature ou écrire à { $contact }.
text-said-for-you-withdrawn = L’équipe de coordination a noté que { $organisation } s’est retirée de « { $title } », par e-mail. Si ce n’est pas le cas, écrivez à { $contact }.
edition-over = <b>Le temps de répondre sur le texte modifié de « { $title } » est écoulé.</b>
    Soutiennent le texte : { $kept }
    Retirées : { $withdrawn }
    Sans réponse : { $silent_count }
    Impossibles à joindre : { $nobody }
    { $silent ->
        [not-listed] Sans réponse, une organisation est hors de la liste. Elle peut encore répondre jusqu’à la remise de la lettre.
       *[as-signed] Sans réponse, une organisation reste sur la liste, avec le texte signé. Elle peut encore répondre jusqu’à la remise de la lettre.
    }
edition-over-for-good = <b>Le temps de répondre sur le texte modifié de « { $title } » est écoulé.</b>
    Soutiennent le texte : { $kept }
    Retirées : { $withdrawn }
    Sans réponse : { $silent_count }
    Impossibles à joindre : { $nobody }
    { $silent ->
        [not-listed] Sans réponse, une organisation est hors de la liste.
       *[as-signed] Sans réponse, une organisation reste sur la liste, avec le texte signé.
    }

mail-text-editorial-subject = Une lettre que votre organisation a signée
mail-text-editorial-body =
    Bonjour,

    L’équipe de coordination a corrigé la lettre « { $title } », que { $organisation } a signée. Sa signature reste telle quelle.

    { $words }

    Si { $organisation } n’est pas d’accord, écrivez à { $contact }.

    { $coordinator }
mail-text-substantive-subject = Une lettre que votre organisation a signée
mail-text-substantive-body =
    Bonjour,

    Le texte de la lettre « { $title } », que { $organisation } a signée, a changé :

    { $words }

    { $organisation } soutient-elle le nouveau texte ? Écrivez « nous le soutenons » ou « nous nous retirons » à { $contact }, avant le { $when }. { $silent ->
        [not-listed] D’ici là, elle n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste sur la liste, avec le texte qu’elle a signé.
    }

    { $coordinator }

data-changed-texts = Textes modifiés
data-edition = Édition
data-answer = Réponse
register-column-edition = Édition
receipt-edition = C’est l’édition { $number } de la lettre.
