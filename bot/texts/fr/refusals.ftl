### Ce qui n’a pas pu être accepté, ce qui le serait, et un exemple. Personne n’est en faute.

refused-choose-one = Touchez l’un des boutons ci-dessous, ou écrivez ce qui y figure.
refused-cannot-skip = Cette réponse est nécessaire à la signature : on ne peut donc pas la passer.
refused-nothing-before = C’est la première question ; il n’y a rien avant.
refused-nothing-to-keep = Il n’y a pas ici de réponse précédente à garder.
refused-already-answered = Chaque question a déjà sa réponse.
refused-signing-needs-consent = Sans cet accord, la signature ne peut pas être gardée et s’arrête donc ici. Rien n’est parti. Si vous changez d’avis, touchez « Oui ». Sinon, touchez « Mettre de côté » ; vous pouvez ensuite effacer vos réponses.
refused-signed-before = Vous avez déjà signé pour { $organisation }{ $number ->
    [0] {""}
   *[other] {" "}(numéro { $number })
}. /status montre cette signature. Pour signer au nom d’une autre organisation, revenez en arrière et écrivez son nom.
refused-only-text = Je ne peux lire que des réponses écrites : pas d’images, de fichiers ni de messages vocaux. Écrivez votre réponse, s’il vous plaît.
refused-no-mail = L’envoi des codes par e-mail est impossible en ce moment, la signature ne peut donc pas être confirmée. Vos réponses sont gardées ; essayez de nouveau plus tard.

refused-letter-unknown = Je ne connais pas cette lettre. Il manque peut-être la fin du lien ; voici les lettres que j’ai.
refused-letter-draft = Cette lettre n’est pas encore publiée.
refused-letter-not-yet-open = On ne peut pas encore signer cette lettre.
refused-letter-closed = La signature est terminée : on ne peut plus rien ajouter. Vos réponses sont gardées.
refused-letter-delivered = Cette lettre est déjà remise ; on ne peut plus la signer.
refused-letter-cancelled = L’équipe de coordination a annulé cette lettre.

refused-country-unknown = Je ne connais pas de pays appelé « { $typed } ». Écrivez le nom d’un pays dans la langue de votre choix, par exemple : Uruguay. Si vous ne dépendez d’aucun pays en particulier, touchez le bouton.

refused-quote-itself = Écrivez la phrase elle-même, ou passez cette question.
refused-day-unclear = Je ne vois pas de quel jour il s’agit, ou il n’est pas entre aujourd’hui et la fin de la signature. Écrivez-le avec son mois, par exemple : { $example }

refused-handover-over = Ce lien ne marche plus : il a déjà servi, quelqu’un l’a repris, ou il a plus d’une semaine. Demandez-en un nouveau à votre collègue.

refused-code-shape = Le code a six chiffres. Écrivez-les comme dans l’e-mail, par exemple : 123456
refused-code-wrong = Ce n’est pas le code du dernier e-mail. { $left ->
    [0] Il n’est plus valable ; demandez un nouveau code.
    [one] Il vous reste un essai.
    [many] Il vous reste { $left } d’essais.
   *[other] Il vous reste { $left } essais.
}
refused-code-expired = Ce code date de plus de dix minutes et n’est plus valable. Demandez un nouveau code.
refused-code-used-up = Ce code a connu trop d’essais et n’est plus valable. Demandez un nouveau code.
refused-code-too-many = Plusieurs codes sont déjà partis. Pour protéger la boîte aux lettres, le prochain peut partir { $minutes ->
    [0] dans un instant
    [one] dans une minute
    [many] dans { $minutes } de minutes
   *[other] dans { $minutes } minutes
}. Un code met parfois du temps à arriver ; regardez aussi dans le dossier des courriers indésirables.

refused-empty = Rien de lisible n’est arrivé. Écrivez votre réponse sous forme de texte.
refused-unreadable = Un caractère ne peut pas s’afficher ({ $character }). Écrivez de nouveau la réponse, sans ce caractère.
refused-too-long = Cette réponse a { $length } caractères ; il y a de la place pour { $most }. Raccourcissez-la, s’il vous plaît.
refused-no-letters = Cette réponse ne contient aucune lettre. Écrivez-la avec des mots.

refused-organisation-too-long = Ce nom a { $length } caractères ; il y a de la place pour { $most }. Écrivez le nom seul, par exemple : Réseau des défenseurs (RD)
refused-organisation-too-short = Un seul caractère suffit rarement pour un nom. Écrivez-le en entier, par exemple : Réseau des défenseurs (RD)
refused-organisation-no-letters = Je n’y vois aucune lettre. Écrivez le nom de l’organisation, par exemple : Réseau des défenseurs (RD)
refused-organisation-is-email = Cela ressemble à une adresse e-mail ; cette question vient plus tard. Écrivez le nom de l’organisation, par exemple : Réseau des défenseurs (RD)
refused-organisation-is-link = Cela ressemble à un lien ; cette question vient dans un instant. Écrivez le nom de l’organisation, par exemple : Réseau des défenseurs (RD)
refused-organisation-is-command = Cela ressemble à une commande. Écrivez le nom de l’organisation, par exemple : Réseau des défenseurs (RD)
refused-organisation-is-greeting = Bonjour. Écrivez le nom de l’organisation, par exemple : Réseau des défenseurs (RD)

refused-name-too-long = Cette réponse a { $length } caractères ; il y a de la place pour { $most }. Écrivez votre nom seul, par exemple : Camille Exemple
refused-name-no-letters = Je n’y vois aucune lettre. Écrivez votre nom, par exemple : Camille Exemple
refused-name-is-email = Cela ressemble à une adresse e-mail ; cette question vient dans un instant. Écrivez votre nom, par exemple : Camille Exemple
refused-name-is-link = Cela ressemble à un lien ou à un nom de compte. Écrivez votre nom, par exemple : Camille Exemple

refused-role-too-long = Cette réponse a { $length } caractères ; il y a de la place pour { $most }. Raccourcissez-la, par exemple : Direction
refused-role-no-letters = Je n’y vois aucune lettre. Écrivez votre fonction, par exemple : Direction
refused-role-is-email = Cela ressemble à une adresse e-mail ; c’est la question suivante. Écrivez votre fonction, par exemple : Direction
refused-role-is-link = Cela ressemble à un lien. Écrivez votre fonction, par exemple : Direction

refused-email-no-at = Une adresse e-mail a un @ au milieu. Écrivez-la en entier, par exemple : { $right }
refused-email-two = Il semble y avoir deux adresses. Écrivez-en une seule, par exemple : { $right }
refused-email-space = Il y a une espace dans l’adresse. Écrivez-la sans espace, par exemple : { $right }
refused-email-no-dot = Il manque quelque chose après le @, par exemple « .org ». Une adresse entière ressemble à ceci : { $right }
refused-email-characters = Le caractère « { $character } » ne peut pas se trouver à cet endroit dans une adresse. Une adresse juste ressemble à ceci : { $right }
refused-email-too-long = Cette adresse a { $length } caractères, plus que les { $most } qu’une adresse peut avoir. Vérifiez-la, par exemple : direction@example.org

refused-website-too-long = Cette adresse a { $length } caractères ; il y a de la place pour { $most }. La page d’accueil suffit, par exemple : example.org
refused-website-is-email = Cela ressemble à une adresse e-mail. Écrivez l’adresse du site web, par exemple : example.org, ou passez cette question.
refused-website-is-handle = C’est un nom de compte ; je ne sais pas de quel site. Écrivez l’adresse entière, par exemple : { $right }
refused-website-space = Il y a une espace dans l’adresse. Écrivez-la sans espace, par exemple : { $right }
refused-website-scheme = Seule une adresse web peut être gardée ici, par exemple : example.org
refused-website-login = Cette adresse contient un nom d’utilisateur ou un mot de passe. Écrivez-la sans eux, par exemple : example.org
refused-website-port = Écrivez l’adresse sans le nombre qui suit les deux-points, par exemple : { $right }
refused-website-no-dot = Une adresse web contient un point. Écrivez-la en entier, par exemple : { $right }
refused-website-is-number = Cette adresse est un nombre. Écrivez le nom du site, par exemple : example.org
refused-website-local = Cette adresse ne marche que sur un seul ordinateur. Écrivez l’adresse publique, par exemple : example.org
refused-website-characters = Un caractère n’a pas sa place dans une adresse web. Une adresse juste ressemble à ceci : example.org
