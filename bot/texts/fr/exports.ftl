### Ce qui part en fichier : la liste des signataires d’une lettre, et la preuve de leurs accords.

register-nobody = Aucune organisation n’a signé
register-selection = { $count ->
    [0] Un choix parmi les signataires : aucune organisation
    [one] Un choix parmi les signataires : une organisation
    [many] Un choix parmi les signataires : { $count } d’organisations
   *[other] Un choix parmi les signataires : { $count } organisations
}
register-kept-back = { $count ->
    [0] Toutes les organisations sont nommées.
    [one] Une autre organisation a signé sans être nommée.
    [many] { $count } d’autres organisations ont signé sans être nommées.
   *[other] { $count } autres organisations ont signé sans être nommées.
}
register-elsewhere = { $count ->
    [0] Aucune autre signature n’a été recueillie sur papier ou par e-mail.
    [one] Une autre signature a été recueillie sur papier ou par e-mail.
    [many] { $count } d’autres signatures ont été recueillies sur papier ou par e-mail.
   *[other] { $count } autres signatures ont été recueillies sur papier ou par e-mail.
}
register-others = Autres
register-footnote = Ont aussi signé, sans statut consultatif auprès de l’ECOSOC :
register-totals = Totaux

register-column-number = N°
register-column-organisation = Organisation
register-column-name = Nom sans sigle
register-column-acronym = Sigle
register-column-country = Pays
register-column-code = Code
register-column-region = Région
register-column-kind = Type
register-column-ecosoc = Statut ECOSOC
register-column-representative = Représentation
register-column-quote = Pour la presse
register-column-letter = Lettre
register-column-at = État au (UTC)
register-column-count = Signataires
register-column-named = Nommées
register-column-kept-back = Non nommées
register-column-elsewhere = Recueillies ailleurs
register-column-countries = Pays différents

proof-title = Preuve des accords
proof-heading = Lettre commune « { $title } », adressée à { $addressee }
proof-count = { $count ->
    [0] Aucune signature ne figure sous la lettre.
    [one] Une signature figure sous la lettre.
    [many] { $count } de signatures figurent sous la lettre.
   *[other] { $count } signatures figurent sous la lettre.
}
proof-made = Établie le { $when } d’après les registres à ce moment. Les heures ci-dessous sont en UTC. Une empreinte courte entre crochets est le début de celle du fichier de données qui accompagne ce papier.
proof-redacted = Les données personnelles ont été retirées de cette copie. Ses empreintes sont celles de la preuve entière.
proof-whole = Cette copie contient des données personnelles. Gardez-la comme des originaux signés.
proof-audit = Dernier maillon de la chaîne d’audit : { $head }
proof-hash = Empreinte de tous les enregistrements (SHA-256) : { $hash }
proof-text = Texte en « { $language } » : { $hash }
proof-signature = N° { $number }, { $organisation }, { $country }
proof-not-named = N° { $number }, nom non publié
proof-person = Représentation : { $name }, { $role }, { $email }
proof-shown = Représentation : { $representative }
proof-yes = Oui : { $what }.
proof-no = Non : { $what }.
proof-record = Édition { $edition }, texte [{ $text }]. Empreinte de cet enregistrement (SHA-256) : { $hash }
proof-authority = Droit de signer déclaré, { $when }.
proof-board = Accord du conseil, { $when }.
proof-code = Code reçu par e-mail saisi, { $when }.
proof-correction = Correction par la représentation, { $when }.
proof-handed-over = Signature transmise à une autre personne, { $when }.
proof-review = Examen par l’équipe de coordination, { $when }.
proof-again = Confirmation renouvelée, { $when }.
proof-imported = Reprise d’un fichier par l’équipe de coordination, { $when }.
