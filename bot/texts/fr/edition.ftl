### Un texte qui change après avoir été signé : ce qui est demandé, dit et répondu.

ask-edition-kind = <b>De quelle sorte de changement s’agit-il ?</b>
    { $all ->
        [one] { $all } signataire a signé d’autres mots que ceux-ci.
        [many] { $all } de signataires ont signé d’autres mots que ceux-ci.
       *[other] { $all } signataires ont signé d’autres mots que ceux-ci.
    } Environ { $share } mots sur 100 diffèrent. { $numbers ->
        [yes] Des chiffres en font partie, comme une date.
       *[no] Aucun chiffre n’en fait partie.
    }

    <b>De petites corrections</b> : orthographe, ponctuation, un lien erroné. Aucun signataire ne pourrait s’y opposer. Chacun est informé une fois, voit ce qui change et peut se retirer.

    <b>Plus que cela</b> : ce que la lettre dit ou demande est différent. Il est demandé à chaque signataire si son organisation soutient le nouveau texte.

    Dans le doute, demandez-leur. La différence se trouve au-dessus.
label-edition-kind = Sorte de changement
choice-edition-kind-editorial = De petites corrections : les informer
choice-edition-kind-substantive = Plus que cela : leur demander
words-edition-kind-editorial = de petites corrections les informer | de petites corrections | petites corrections | les informer | informer
words-edition-kind-substantive = plus que cela leur demander | plus que cela | leur demander | demander | plus
edition-difference = <i>Ce qui change ({ $language })</i>

ask-edition-silent = <b>Qu’en est-il de ceux qui ne répondent pas ?</b>
    <b>Listés comme signés</b> : ils restent sur la liste. La lettre finale indique à côté de leur nom qu’ils ont signé un texte antérieur.

    <b>Pas listés avant leur réponse</b> : ils quittent tout de suite la liste et le compte, et y reviennent avec leur réponse.
label-edition-silent = Sans réponse
choice-edition-silent-as-signed = Listés comme signés
choice-edition-silent-not-listed = Pas listés avant leur réponse
words-edition-silent-as-signed = listés comme signés | listés | comme signés
words-edition-silent-not-listed = pas listés avant leur réponse | pas listés | non listés
ask-edition-due = <b>Jusqu’à quand demandez-vous une réponse ?</b>
    Ils reçoivent deux rappels au plus : à mi-chemin, et la veille. Ce ne peut être après la clôture de la lettre.

    Touchez un bouton, ou écrivez-le.
    <i>Par exemple : vendredi 18 h Genève</i>
label-edition-due = Réponse jusqu’à
choice-edition-due-3-days = Dans trois jours
choice-edition-due-7-days = Dans sept jours
choice-edition-due-close = À la clôture de la lettre
words-edition-due-3-days = dans trois jours | trois jours | 3 jours
words-edition-due-7-days = dans sept jours | sept jours | une semaine | dans une semaine | 7 jours
words-edition-due-close = à la clôture de la lettre | à la clôture
ask-edition-new-due = <b>Jusqu’à quand demandez-vous maintenant une réponse ?</b>
    Pas après la clôture de la lettre. Touchez un bouton, ou écrivez-le.

    <i>Par exemple : vendredi 18 h Genève</i>
label-edition-new-due = Réponse jusqu’à
choice-edition-new-due-3-days = Dans trois jours
choice-edition-new-due-7-days = Dans sept jours
choice-edition-new-due-close = À la clôture de la lettre
words-edition-new-due-3-days = dans trois jours | trois jours | 3 jours
words-edition-new-due-7-days = dans sept jours | sept jours | une semaine | dans une semaine | 7 jours
words-edition-new-due-close = à la clôture de la lettre | à la clôture
refused-edition-due-soon = Cela laisse moins de douze heures, et certains dorment peut-être. Choisissez un moment plus tardif, par exemple : { $example }
refused-edition-due-late = La lettre se ferme avant, le { $when }. Choisissez un moment plus proche, ou changez d’abord la date limite de la lettre.
edition-letter-over = La lettre a été remise ou annulée ; son texte reste tel quel. Rien n’a été changé.
edition-due-passed = Il reste trop peu de temps jusque-là. Choisissez un autre moment.

ask-edition-sure = <b>Créer l’édition { $next } ?</b>
    { $kind ->
        [substantive] { $all ->
                [one] { $all } signataire doit répondre avant ceci : { $due }.
                [many] { $all } de signataires doivent répondre avant ceci : { $due }.
               *[other] { $all } signataires doivent répondre avant ceci : { $due }.
            }
       *[editorial] { $all ->
                [one] { $all } signataire est informé.
                [many] { $all } de signataires sont informés.
               *[other] { $all } signataires sont informés.
            }
    }
    Dans la conversation : { $chat }
    Par e-mail : { $mail }
    Impossible à joindre : { $nobody }
    { $silent ->
        [not-listed] Sans réponse, ils ne sont pas listés, dès maintenant.
        [as-signed] Sans réponse, ils restent listés sous le texte qu’ils ont signé.
       *[other] Leurs signatures restent telles quelles.
    }
label-edition-sure = Certitude
choice-edition-sure-yes = Oui, la créer
words-edition-sure-yes = oui | oui, la créer | la créer
edition-being-told = Les signataires sont informés maintenant, peu à peu. Vous verrez ici quand ce sera fait.
edition-all-told = Informés du texte changé : { $count ->
        [one] { $count } signataire.
        [many] { $count } de signataires.
       *[other] { $count } signataires.
    } { $nobody ->
        [0] Tout le monde peut être joint.
        [one] { $nobody } ne peut pas être joint.
        [many] { $nobody } ne peuvent pas être joints.
       *[other] { $nobody } ne peuvent pas être joints.
    }

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
    { $organisation } soutient-elle le nouveau texte ? Répondez avant ceci : { $when }. { $silent ->
        [not-listed] D’ici là, elle n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste listée sous le texte que vous avez signé.
    }
changed-substantive-many = <b>Le texte que vous avez signé a changé :</b> « { $title } ».
    Vous l’avez signé pour { $count ->
        [one] { $count } organisation.
        [many] { $count } d’organisations.
       *[other] { $count } organisations.
    } Soutiennent-elles le nouveau texte ? Répondez avant ceci : { $when }. { $silent ->
        [not-listed] D’ici là, elles ne sont pas sur la liste.
       *[as-signed] Sans réponse, elles restent listées sous le texte que vous avez signé.
    }
button-text-keep = Oui, nous soutenons le nouveau texte
button-text-keep-all = Oui, toutes ({ $count })
button-text-each = Répondre pour chacune
button-text-answer = Regarder et répondre
changed-reminder = Le texte de « { $title } » a changé, et { $count ->
        [one] { $organisation } n’a pas encore répondu.
        [many] { $count } de vos organisations n’ont pas encore répondu.
       *[other] { $count } de vos organisations n’ont pas encore répondu.
    } Soutenez-vous le nouveau texte ? Répondez avant ceci : { $when }.
text-changed-again = Le texte a encore changé depuis ce message. Voici en quoi il diffère de ce que vous avez signé.
text-over = « { $title } » a été remise ou annulée ; rien ne peut plus y être changé. /status montre où en est votre signature.
text-kept = <b>Merci.</b> { $count ->
        [one] { $organisation } soutient
        [many] { $count } d’organisations soutiennent
       *[other] { $count } organisations soutiennent
    } l’édition { $number } de « { $title } ». { $listed ->
        [yes] Rien d’autre n’est nécessaire.
       *[no] La signature elle-même n’est pas encore confirmée ; /status montre ce qui manque.
    }
signature-text-changed = <b>Le texte a changé.</b> Dites si vous soutenez le nouveau, avant ceci : { $when }. { $silent ->
        [not-listed] D’ici là, votre organisation n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste listée sous le texte que vous avez signé.
    }
signature-text-late = <b>Le texte a changé et vous n’avez pas répondu.</b> { $silent ->
        [not-listed] Votre organisation n’est pas sur la liste.
       *[as-signed] Votre organisation est listée sous le texte que vous avez signé.
    } Vous pouvez encore répondre jusqu’à la remise de la lettre.
signature-on-hold = Votre organisation n’est pas sur la liste pour le moment. Adressez-vous à l’équipe de coordination.

button-changed-text = Texte changé
button-more = Suite
changed-text-editorial = <b>Texte changé de « { $title } »</b>
    Édition { $number }, du { $day } : de petites corrections.

    Signataires concernés : { $all }
    Pas encore informés : { $waiting }
    Informés : { $silent_count }
    Retirés depuis : { $withdrawn }
    Impossibles à joindre : { $nobody }
changed-text-substantive = <b>Texte changé de « { $title } »</b>
    Édition { $number }, du { $day } : il est demandé aux signataires s’ils la soutiennent.

    Signataires concernés : { $all }
    Pas encore sollicités : { $waiting }
    Sollicités, sans réponse : { $silent_count }
    La soutiennent : { $kept }
    Retirés : { $withdrawn }
    Impossibles à joindre : { $nobody }
changed-text-until = Une réponse est demandée jusqu’à ceci : { $when }. { $silent ->
        [not-listed] Sans réponse, ils ne sont pas listés.
       *[as-signed] Sans réponse, ils restent listés sous le texte qu’ils ont signé.
    }
changed-text-over = La demande est terminée : plus personne ne reçoit de rappel. { $silent ->
        [not-listed] Qui n’a pas répondu n’est pas listé.
       *[as-signed] Qui n’a pas répondu reste listé sous le texte signé.
    } Les réponses comptent encore jusqu’à la remise de la lettre.
button-text-names = Qui n’a pas répondu
button-text-nudge = Les relancer maintenant, une fois
button-text-more-time = Une autre date limite de réponse
button-text-end = Terminer la demande
button-text-end-yes = Oui, la terminer
changed-text-nudged = Ils reçoivent un rappel maintenant. Qui ne veut pas de rappels n’en reçoit pas.
toast-text-answered = Une réponse est déjà donnée. /status montre où cela en est.
toast-nudged = Vous les avez déjà relancés. Je les relance de moi-même avant la date limite.
changed-text-longer = La date limite de réponse est changée. Ceux qui n’ont pas répondu la voient avec /status.
changed-text-end-ask = <b>Terminer la demande ?</b> { $all ->
        [one] { $all } signataire est concerné ;
        [many] { $all } de signataires sont concernés ;
       *[other] { $all } signataires sont concernés ;
    } soutiens reçus : { $kept }. Plus personne ne reçoit de rappel. { $silent ->
        [not-listed] Qui n’a pas répondu reste hors de la liste.
       *[as-signed] Qui n’a pas répondu reste listé sous le texte signé.
    }
changed-text-silent = <b>Sans réponse</b>
    Si quelqu’un a répondu par e-mail, touchez son organisation et consignez-le.
button-text-silent = { $number }. { $organisation }
button-text-unreached = { $number }. { $organisation } (impossible à joindre)
toast-nobody-silent = Tout le monde a répondu.
changed-text-one = <b>{ $organisation }</b>, numéro { $number }
    Qu’a-t-elle écrit ? Gardez l’e-mail : il est la preuve.
button-text-said-kept = Elle soutient le nouveau texte
button-text-said-withdrawn = Elle se retire
changed-text-noted-kept = Noté : { $organisation } soutient le nouveau texte, par e-mail.
changed-text-noted-withdrawn = Noté : { $organisation } s’est retirée, par e-mail.
edition-over = <b>Le temps de répondre sur le texte changé de « { $title } » est écoulé.</b>
    Le soutiennent : { $kept }
    Retirés : { $withdrawn }
    Sans réponse : { $silent_count }
    Impossibles à joindre : { $nobody }
    { $silent ->
        [not-listed] Qui n’a pas répondu n’est pas listé, et peut encore répondre jusqu’à la remise de la lettre.
       *[as-signed] Qui n’a pas répondu reste listé sous le texte signé, et peut encore répondre jusqu’à la remise de la lettre.
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

    { $organisation } soutient-elle le nouveau texte ? Écrivez « nous le soutenons » ou « nous nous retirons » à { $contact }, avant ceci : { $when }. { $silent ->
        [not-listed] D’ici là, elle n’est pas sur la liste.
       *[as-signed] Sans réponse, elle reste listée sous le texte qu’elle a signé.
    }

    { $coordinator }

data-changed-texts = Textes changés
data-edition = Édition
data-answer = Réponse
register-column-edition = Édition
receipt-edition = C’est l’édition { $number } de la lettre.
