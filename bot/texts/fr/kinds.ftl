### Ce qu’est une organisation, et quel statut consultatif elle a : demandé là où une lettre le veut.

ask-kind =
    <b>Quel type d’organisation est { $organisation } ?</b>
    La liste peut être classée ainsi. Touchez ce qui convient le mieux, ou passez.
ask-ecosoc =
    <b>Votre organisation, { $organisation }, a-t-elle un statut consultatif auprès de l’ECOSOC ?</b>
    L’ECOSOC est le Conseil économique et social des Nations Unies. Les lettres à ses organes classent les organisations selon ce statut. Si vous ne savez pas, passez.
label-kind = Type
label-ecosoc = Statut ECOSOC
not-known = inconnu
noted-unknown = ✓ { $what } : inconnu
told-kind = Type : { $said }
told-ecosoc = Statut ECOSOC : { $said }

choice-kind-national = Organisation nationale
choice-kind-local = Organisation locale ou communautaire
choice-kind-international = Organisation internationale ou régionale
choice-kind-network = Réseau ou coalition
choice-kind-union = Syndicat ou association professionnelle
choice-kind-academic = Université ou institut de recherche
choice-kind-other = Autre chose
choice-ecosoc-general = Général
choice-ecosoc-special = Spécial
choice-ecosoc-roster = Liste (Roster)
choice-ecosoc-none = Pas de statut consultatif

words-kind-national = national|nationale|nationaux|organisation nationale|association nationale|ong nationale
words-kind-local = local|locale|communautaire|communauté|organisation locale|association locale|ong locale|organisation communautaire|organisation locale ou communautaire|de quartier|village
words-kind-international = international|internationale|régional|régionale|mondial|mondiale|organisation internationale|ong internationale|organisation régionale|organisation internationale ou régionale
words-kind-network = réseau|un réseau|coalition|une coalition|collectif|alliance|fédération|plateforme|plate-forme|réseau ou coalition
words-kind-union = syndicat|un syndicat|association professionnelle|ordre professionnel|centrale syndicale|syndicat ou association professionnelle
words-kind-academic = université|universitaire|recherche|institut|institut de recherche|centre de recherche|école|université ou institut de recherche
words-kind-other = autre|autre chose|aucun de ceux-là|rien de cela
words-ecosoc-general = général|générale|statut général|statut consultatif général
words-ecosoc-special = spécial|spéciale|statut spécial|statut consultatif spécial
words-ecosoc-roster = liste|roster|la liste|sur la liste|liste roster
words-ecosoc-none = aucun|aucune|non|pas de statut|sans statut|nous n’en avons pas|on n’en a pas|pas de statut consultatif|aucun statut|pas accréditée
words-change-kind = type|le type|type d’organisation
words-change-ecosoc = ecosoc|statut|le statut|statut ecosoc|statut consultatif

ask-consent-signing-more =
    <b>Votre signature peut-elle être gardée ?</b>
    Qui garderait les données : { $coordinator }. Il s’agit du nom, du pays et du site de votre organisation, { $asks ->
        [kind] de son type,
        [ecosoc] de son statut auprès de l’ECOSOC,
       *[both] de son type et de son statut auprès de l’ECOSOC,
    } de votre nom, de votre fonction et de votre adresse e-mail. Ils servent à compter cette signature et à montrer qu’elle est authentique. Une signature exprime une opinion : il faut donc un oui clair de votre part. Vos messages passent aussi par Telegram. Vous pouvez retirer la signature à tout moment. Les copies de la lettre déjà remises à ce moment-là ne peuvent pas être rappelées.
ask-consent-public-more =
    <b>Le nom de votre organisation peut-il être montré ?</b>
    Il figurerait sous la lettre, où tout le monde peut le lire, avec { $asks ->
        [kind] son type.
        [ecosoc] son statut auprès de l’ECOSOC.
       *[both] son type et son statut auprès de l’ECOSOC.
    } Sinon, la signature compte et le nom reste caché.

### L’équipe de coordination active les questions, et corrige une réponse.

letter-kind-on = Type d’organisation : demandé
letter-kind-off = Type d’organisation : non demandé
letter-kind-means = Une question de plus, pour une liste par type. On peut la passer.
letter-ecosoc-on = Statut ECOSOC : demandé
letter-ecosoc-off = Statut ECOSOC : non demandé
letter-ecosoc-means = Une question de plus, pour les lettres aux organes des Nations Unies, dont les listes suivent ce statut. On peut la passer.
button-kind-on = Demander le type
button-kind-off = Ne pas demander le type
button-ecosoc-on = Demander le statut ECOSOC
button-ecosoc-off = Ne pas demander le statut ECOSOC

letter-order-region = Par région, puis par nom
letter-order-kind = Par type d’organisation
letter-order-ecosoc = Par statut ECOSOC
letter-order-unknown-kind = { $count ->
    [one] Pour { $count } signataire
    [many] Pour { $count } de signataires
   *[other] Pour { $count } signataires
}, le type n’est pas connu. La liste se termine par ces noms, sous « Autres ».
letter-order-unknown-ecosoc = { $count ->
    [one] Pour { $count } signataire
    [many] Pour { $count } de signataires
   *[other] Pour { $count } signataires
}, le statut n’est pas connu. La liste nommerait ces organisations parmi celles qui n’en ont pas. Renseignez-vous avant que la lettre parte aux Nations Unies.
button-unknown-kind = Les passer en revue
button-unknown-ecosoc = Les passer en revue

review-sort-kind =
    <b>Quel type d’organisation est le numéro { $number }, { $organisation } ?</b>
    Jusqu’ici : { $said }
review-sort-ecosoc =
    <b>Quel statut consultatif auprès de l’ECOSOC a le numéro { $number }, { $organisation } ?</b>
    Jusqu’ici : { $said }

    La base de données des Nations Unies (esango.un.org) le dit, et donne l’orthographe du nom.
button-sort-kind = Type : { $said }
button-sort-ecosoc = ECOSOC : { $said }
button-sort-unknown = Inconnu
button-sort-next = La suivante sans réponse
button-sort-back = Revenir au numéro { $number }
did-sort-kind = Numéro { $number }, type : { $said }
did-sort-ecosoc = Numéro { $number }, statut ECOSOC : { $said }
sort-all-known = Il ne manque plus rien sous « { $title } ».
toast-sort-meanwhile = Quelqu’un l’a changé entre-temps. Regardez de nouveau, s’il vous plaît.

### Ce qui figure dans les listes ; cela existe en plus de langues que le bot n’en parle.

finished-kind-national = Organisations nationales
finished-kind-local = Organisations locales et communautaires
finished-kind-international = Organisations internationales et régionales
finished-kind-network = Réseaux et coalitions
finished-kind-union = Syndicats et associations professionnelles
finished-kind-academic = Universités et instituts de recherche
finished-others = Autres
finished-ecosoc-general = Statut consultatif général auprès de l’ECOSOC
finished-ecosoc-special = Statut consultatif spécial auprès de l’ECOSOC
finished-ecosoc-roster = Liste (Roster) de l’ECOSOC

### Les listes qui arrivent, et les lettres en fichiers.

data-organisation-kind = Type d’organisation
data-ecosoc-status = Statut ECOSOC
column-kind = Type d’organisation
column-ecosoc = Statut ECOSOC
entry-flaw-kind-unclear = Ligne { $line } : « { $typed } » n’est pas un type connu ici, il a été laissé de côté. Exemple : réseau
entry-flaw-ecosoc-unclear = Ligne { $line } : « { $typed } » n’est pas un statut auprès de l’ECOSOC, il a été laissé de côté. Exemple : Spécial
flaw-asks = « { $value } » ne peut pas être demandé. Il y en a deux : kind (le type) et ecosoc (le statut). Exemple : asks: kind, ecosoc
