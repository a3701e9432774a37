### Ce qu’une lettre a donné : réponses et résultats.

outcomes-since = <b>Ce qui s’est passé depuis</b>
outcome-kind-reply = réponse
outcome-kind-outcome = résultat
outcome-line = <b>{ $day }</b> ({ $kind }) : { $words }
outcome-line-link = <b>{ $day }</b> ({ $kind }) : { $words } { $link }

outcomes-head = <b>Réponses et résultats de « { $title } »</b>
    Toute personne qui peut lire la lettre les voit.
outcomes-none = <b>Réponses et résultats de « { $title } »</b>
    Il n’y en a pas encore. Ce que vous ajoutez figure sur la fiche et la page de la lettre, pour toute personne qui peut la lire.
button-outcomes = Réponses et résultats
button-outcome-new = Ajouter
button-outcome-one = { $day } : { $words }

outcome-one = <b>{ $day }</b> ({ $kind })
outcome-in-language = { $language } : { $words }
outcome-link = En savoir plus : { $link }
outcome-added = <b>C’est ajouté.</b> Qui lit la lettre le voit désormais.
outcome-changed = <b>C’est modifié.</b>
outcome-meanwhile = Rien n’a été modifié : { $name } l’a fait entre-temps ({ $when }). Voici ce qui est écrit à présent.
outcome-gone = <b>C’est supprimé.</b>
outcome-gone-meanwhile = Quelqu’un d’autre l’a supprimé entre-temps ; rien n’a donc été modifié.
outcome-out-ask = <b>Supprimer ceci ?</b> Qui lit la lettre ne le verra plus. Ce qui a été envoyé aux signataires leur reste.
outcome-drafted = Ceci est un brouillon. Rien n’a été envoyé : regardez-le, modifiez-le et envoyez-le quand il convient.
button-outcome-tell = Informer les signataires
button-outcome-words = Texte : { $language }
button-outcome-add-words = Ajouter le texte : { $language }
button-outcome-day = Un autre jour
button-outcome-kind = Réponse ou résultat
button-outcome-link = Lien
button-outcome-out = Supprimer
button-outcome-out-yes = Oui, supprimer
button-outcome-out-no = Non, garder

outcome-broadcast =
    Des nouvelles de « { $title } »

    { $day } ({ $kind }) : { $words }
outcome-broadcast-link =
    Des nouvelles de « { $title } »

    { $day } ({ $kind }) : { $words }

    { $link }

ask-outcome-kind =
    <b>Que s’est-il passé ?</b>
    Une réponse répond à la lettre. Un résultat est ce qui s’en est suivi, par exemple une résolution.
label-outcome-kind = Nature
choice-outcome-kind-reply = Une réponse
choice-outcome-kind-outcome = Un résultat
words-outcome-kind-reply = une réponse | réponse
words-outcome-kind-outcome = un résultat | résultat
ask-outcome-day = <b>Quel jour ?</b>
    Touchez un bouton, ou écrivez le jour.

    <i>Par exemple : 13 avril 2018</i>
label-outcome-day = Jour
choice-outcome-day-today = Aujourd’hui
choice-outcome-day-yesterday = Hier
words-outcome-day-today = aujourd’hui
words-outcome-day-yesterday = hier
ask-outcome-words = <b>En une ou deux phrases : que s’est-il passé ?</b>
    Merci d’écrire dans cette langue : { $language }. Les autres langues de la lettre peuvent être ajoutées ensuite. Toute personne qui peut lire la lettre peut le lire.

    <i>Par exemple : Le bureau du Secrétaire général a répondu et promet un rapport.</i>
label-outcome-words = Texte
ask-outcome-link = <b>Où peut-on le lire ?</b>
    Écrivez une adresse web, ou passez cette question.

    <i>Par exemple : https://example.org/reply</i>
label-outcome-link = Lien
refused-outcome-link = Ce n’est pas une adresse web complète. Elle commence par https://, par exemple : { $right }
