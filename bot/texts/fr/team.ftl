### Un groupe de l’équipe, et ce qu’il apprend.

team-head = <b>Un groupe pour « { $title } »</b>
team-groups = { $count ->
    [0] Aucun groupe n’est relié.
    [one] { $count } groupe est relié.
    [many] { $count } de groupes sont reliés.
   *[other] { $count } groupes sont reliés.
}
team-what = Un groupe relié reçoit un mot quand une question ou une signature arrive, quand le dernier jour commence, et quand la lettre est close. Il n’apprend jamais qui a écrit ou signé en confiance. Seules les personnes qui ont un rôle au bureau peuvent y décider.
team-link = Touchez le bouton et choisissez le groupe. Ouvrez ce lien vous-même : pour une personne sans rôle, il ne fait rien. Il marche une seule fois, jusqu’au { $when }.
button-team-link = Relier un groupe
button-team-choose = Choisir le groupe
button-team-back = Retour
button-team-end = Ne plus informer : relié le { $when }
team-ended = Le groupe ne reçoit plus rien sur cette lettre.
team-linked = Ce groupe reçoit désormais un mot sur ce qui se passe autour de « { $title } » : une question ou une signature qui arrive, le dernier jour, la clôture. Rien de confidentiel n’est dit ici.
team-linked-rules = Seules les personnes qui ont un rôle au bureau peuvent décider ici. L’une d’elles peut y mettre fin avec /unlink@{ $bot }.
team-unlinked = Ce groupe ne reçoit plus rien sur « { $title } ».
team-not-linked = Le groupe n’est pas relié. Le lien a déjà servi, date de plus de deux jours, ou n’est pas fait pour vous. Demandez-en un nouveau à l’équipe de coordination de la lettre.
team-linked-yours = Le groupe reçoit désormais un mot sur ce qui se passe autour de « { $title } ».
team-linked-told = { $name } a relié un groupe à « { $title } ». Il apprend qu’il se passe quelque chose, et rien de confidentiel. Vous pouvez y mettre fin depuis le bureau.
team-question = Une question est arrivée au sujet de « { $title } ».
team-question-over = Il y avait une question au sujet de « { $title } ».
team-answered = { $name } a répondu, { $when }.
button-team-look = Regarder en privé
team-withdrawn = La signature numéro { $number } sous « { $title } » a été retirée après la remise de la lettre. La liste publiée est à remplacer.
team-last-day =
    « { $title } » : la clôture est le { $when }. { $count ->
        [0] Aucune organisation n’a encore signé.
        [one] { $count } organisation a déjà signé.
        [many] { $count } d’organisations ont déjà signé.
       *[other] { $count } organisations ont déjà signé.
    }
team-closed = « { $title } » est close. { $count ->
    [0] Aucune organisation n’a signé.
    [one] { $count } organisation a signé.
    [many] { $count } d’organisations ont signé.
   *[other] { $count } organisations ont signé.
}
