### Le résumé du jour.

ask-digest-hour =
    <b>À quelle heure le résumé doit-il arriver ?</b>
    Une fois par jour, en un message : ce qui est nouveau et ce qui vous attend. S’il n’y a ni l’un ni l’autre, rien n’arrive.

    <i>Touchez une heure, ou écrivez une autre heure pile, par exemple : 14</i>
ask-digest-zone =
    <b>À l’heure de quelle ville ?</b>
    La lettre suit l’heure de { $place }. Touchez le bouton pour la garder, ou écrivez une grande ville proche de vous.
label-digest-hour = Heure
label-digest-zone = À l’heure de
choice-digest-hour-7 = 7:00
choice-digest-hour-8 = 8:00
choice-digest-hour-9 = 9:00
choice-digest-hour-18 = 18:00
choice-digest-hour-20 = 20:00
choice-digest-zone-letter = L’heure de la lettre
words-digest-hour-7 = 7:00 | sept
words-digest-hour-8 = 8:00 | huit
words-digest-hour-9 = 9:00 | neuf
words-digest-hour-18 = 18:00 | six heures du soir
words-digest-hour-20 = 20:00 | huit heures du soir
words-digest-zone-letter = la lettre | l’heure de la lettre
refused-hour-not-whole = Le résumé n’arrive qu’à une heure pile. Choisissez { $before } ou { $after }, par exemple : { $before }
refused-hour-unclear = Je ne vois pas de quelle heure il s’agit. Écrivez une heure pile, de 0 à 23, par exemple : 8
refused-zone-unknown = Je ne connais pas l’heure d’un lieu appelé « { $typed } ». Écrivez une grande ville proche, par exemple : Genève
digest-set = Le résumé arrive chaque jour à { $hour }, heure de { $place }, s’il y a quelque chose à dire.
digest-is-on = Le résumé arrive chaque jour à { $hour }, heure de { $place }, s’il y a quelque chose à dire.
digest-is-off = Le résumé n’arrive plus.
button-digest = Changer le résumé
button-digest-hour = Une autre heure
button-digest-place = Une autre ville
button-digest-off = Arrêter le résumé

digest-head = <b>La journée au bureau</b>
digest-letter-open =
    <b>« { $title } »</b>
    Nouvelles depuis hier : { $new }, en tout : { $count }
    Accord en attente : { $pending }
    À examiner : { $review }
    Peut-être deux fois la même organisation : { $alike }
    Questions sans réponse : { $questions }
    { $days ->
        [0] La clôture est aujourd’hui.
        [one] Il reste { $days } jour.
        [many] Il reste { $days } de jours.
       *[other] Il reste { $days } jours.
    }
digest-letter-closed =
    <b>« { $title } »</b>, qui n’est plus ouverte
    Nouvelles depuis hier : { $new }, en tout : { $count }
    Accord en attente : { $pending }
    À examiner : { $review }
    Peut-être deux fois la même organisation : { $alike }
    Questions sans réponse : { $questions }
