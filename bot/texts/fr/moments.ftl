### Les moments que l’équipe de coordination écrit : montrés en entier, et demandés quand ils ne sont pas clairs.

moment-in-full = { $day }, { $clock } (heure locale : { $place }, { $offset })
moment-in-full-utc = { $day }, { $clock } ({ $offset })
moment-example = { $day }, { $clock }, { $place }

moment-assumed-zone = Aucun fuseau horaire n’est indiqué : c’est l’heure de la lettre qui compte.
moment-assumed-time = Aucune heure précise n’est indiquée : vérifiez-la.
moment-assumed-year = Aucune année n’est indiquée : c’est la prochaine fois que cette date arrive.
moment-assumed-month = Aucun mois n’est indiqué : vérifiez-le.
moment-assumed-week = Vérifiez la date : c’est le prochain jour de ce nom.
moment-assumed-midnight = Minuit est compris comme la fin du jour indiqué : la date montrée est donc celle du lendemain.

refused-moment-no-date = Je ne trouve ni date ni heure dans « { $typed } ». Écrivez-les, par exemple : { $example }
refused-moment-no-such-date = Ce jour n’est pas dans le calendrier : « { $typed } ». Vérifiez-le et écrivez-le de nouveau, par exemple : { $example }
refused-moment-no-such-time = Cette heure n’existe pas : « { $typed } ». Vérifiez-la et écrivez-la de nouveau, par exemple : { $example }
refused-moment-past = C’est déjà passé : { $moment }. Écrivez un moment à venir, par exemple : { $example }
refused-moment-too-far = « { $typed } » est dans plus de dix ans ; il y a peut-être un chiffre de trop. Écrivez-le de nouveau, par exemple : { $example }
refused-moment-zone-unknown = Je ne sais pas ce qu’est « { $typed } » : ni un jour, ni un lieu dont je connaisse l’heure. Écrivez une grande ville proche, par exemple : { $example }
refused-moment-left-over = Je comprends le reste, mais pas « { $typed } ». Écrivez le moment sans cela, par exemple : { $example }
refused-moment-ambiguous-numbers = « { $typed } » peut se lire de plusieurs façons. Laquelle est la bonne ? Pour ne pas se tromper, écrivez le nom du mois, par exemple : { $example }
refused-moment-ambiguous-zone = Dans « { $typed } », le fuseau horaire peut se comprendre de plusieurs façons. Lequel est le bon ? Pour ne pas se tromper, écrivez une ville, par exemple : { $example }
refused-moment-weekday-clash = Le jour de la semaine et la date dans « { $typed } » sont deux jours différents. Lequel est le bon ? Vous pouvez aussi l’écrire de nouveau, par exemple : { $example }
refused-moment-dst-gap = Cette heure n’existe pas à cet endroit, à cause du changement d’heure : « { $typed } ». Quel moment est le bon ? Vous pouvez aussi en écrire un autre, par exemple : { $example }
refused-moment-dst-twice = Cette heure arrive deux fois à cet endroit, à cause du changement d’heure : « { $typed } ». Laquelle est la bonne ? Vous pouvez aussi écrire un autre moment, par exemple : { $example }
