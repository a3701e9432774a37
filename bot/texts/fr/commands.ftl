### Ce que la ligne de commande dit à qui fait tourner le bot.

letter-added-delivered = La lettre « { $letter } » est enregistrée comme remise (langues : { $languages }). Tout le monde peut la lire ; personne ne peut plus la signer.
letter-added = La lettre « { $letter } » est enregistrée comme brouillon (langues : { $languages }). Ensuite : undersigned letters open { $letter }
letter-replaced = La lettre « { $letter } » remplace sa version précédente (langues : { $languages }). Personne n’avait signé celle-là.
letter-opened = La lettre « { $letter } » est ouverte jusqu’au { $when }. Son lien est https://t.me/YOUR_BOT?start={ $letter }
letter-ended = La lettre « { $letter } » est close. { $count ->
    [0] Aucune organisation n’y figure.
    [one] Une organisation y figure.
    [many] { $count } d’organisations y figurent.
   *[other] { $count } organisations y figurent.
}

signatures-count = { $count ->
    [0] Aucune organisation ne figure sous la lettre
    [one] Une organisation figure sous la lettre
    [many] { $count } d’organisations figurent sous la lettre
   *[other] { $count } organisations figurent sous la lettre
} ; { $kept ->
    [0] aucun nom n’est caché.
    [one] un nom reste caché.
    [many] { $kept } de noms restent cachés.
   *[other] { $kept } noms restent cachés.
}
signatures-kept-back = Noms cachés, à ne pas publier ; leur lecture est inscrite :
letters-list-empty = Il n’y a pas encore de lettre. Ajoutez-en une avec : undersigned letters add FICHIER

flaws-found = { $count ->
    [0] Une chose n’est pas encore juste
    [one] Une chose n’est pas encore juste
    [many] { $count } de choses ne sont pas encore justes
   *[other] { $count } choses ne sont pas encore justes
}, rien n’est donc enregistré :

refused-letter-not-found = Il n’y a pas de lettre « { $letter } ». « undersigned letters list » montre celles qui existent.
refused-letter-signed = La lettre « { $letter } » porte déjà une signature : son texte ne peut plus changer. Rien n’est enregistré. Donnez au nouveau texte un nom à lui, à la ligne « letter: ».
refused-follows-unknown = La lettre « { $letter } » dit faire suite à « { $follows } », qui n’est pas ici. Ajoutez d’abord celle-là, ou retirez la ligne « follows: ».
refused-needs-mail = La lettre « { $letter } » demande un code par e-mail, et aucun serveur de messagerie n’est réglé. Personne ne pourrait confirmer sa signature. Réglez SMTP_URL et MAIL_FROM (docs/settings.md), ou écrivez « code: no » dans la lettre et ajoutez-la de nouveau.
refused-deadline-past = La lettre « { $letter } » se termine le { $closes }, qui est passé. Écrivez une date « closes: » plus tardive et ajoutez-la de nouveau.
refused-letter-is-open = La lettre « { $letter } » est déjà ouverte.
refused-letter-is-delivered = La lettre « { $letter } » est déjà remise et reste close.
refused-letter-is-cancelled = La lettre « { $letter } » est annulée et reste close.
refused-letter-not-open = La lettre « { $letter } » n’est pas ouverte : il n’y a rien à clore.

letters-list-line =
    { $letter } : { $status }, se termine le { $when }
      { $title }
      Langues : { $languages }. { $count ->
        [0] Aucune signature
        [one] Une signature
        [many] { $count } de signatures
       *[other] { $count } signatures
    }, pas encore dans le compte : { $others }, dont { $pending } en attente d’accord.

status-word-draft = brouillon
status-word-open = ouverte
status-word-closed = close
status-word-delivered = remise
status-word-cancelled = annulée

help-program = Recueille les signatures d’organisations sous une lettre commune, dans une conversation Telegram.
help-run = Lancer le bot. Sans TELEGRAM_TOKEN, c’est une répétition sur cet ordinateur. Ctrl-C l’arrête ; rien n’est perdu.
help-rehearse = Essayer le bot sur cet ordinateur, sans compte Telegram : une page du navigateur où plusieurs personnes lui parlent, et une boîte aux lettres.
help-letters = Ajouter des lettres à partir de fichiers, les ouvrir aux signatures, les clore.
help-letters-add = Enregistrer une lettre depuis un fichier Markdown, ou depuis un dossier avec un fichier par langue. Une lettre que personne n’a signée est remplacée. Exemple : undersigned letters add letters/defenders-2018
help-letters-list = Montrer toutes les lettres : leur état, leur date limite et le nombre de signatures.
help-letters-open = Ouvrir la lettre aux signatures. Exemple : undersigned letters open defenders-2018
help-letters-close = Terminer maintenant la signature d’une lettre. Exemple : undersigned letters close defenders-2018
help-signatures = Voir qui figure sous une lettre.
help-signatures-list = Montrer les signataires dont le nom peut paraître, et compter les autres. Exemple : undersigned signatures list defenders-2018
help-doctor = Vérifier les réglages, le jeton, la base de données, le disque et la messagerie, et dire quoi faire pour chacun.
argument-file = Un fichier Markdown avec les indications sur la lettre en tête, ou un dossier de tels fichiers (docs/example-letter.md en est un).
argument-letter = Le nom court de la lettre, comme à sa ligne « letter: ».
option-port = Le port de la page ; s’il est pris, le prochain qui est libre. PORT le règle aussi.
option-keep = Garder dans cette base de données ce qui se dit ; sans elle, la répétition recommence à neuf chaque fois.
option-kept-back = Montrer aussi les noms qui restent cachés. Leur lecture est inscrite dans la chaîne d’audit.

no-token = TELEGRAM_TOKEN n’est pas réglé : c’est donc une répétition, avec le vrai bot, et rien ne quitte cet ordinateur.
running = Le bot travaille. Sa base de données est { $database }. Ctrl-C l’arrête ; rien n’est perdu.
rehearsing = La répétition est ouverte sur { $url }   (Ctrl-C y met fin)
stopping = Arrêt : ce qui est commencé se termine.
keys-beside = La clé qui ouvre les données scellées est à côté de la base de données, dans { $keys }. Qui prend les deux peut tout lire : gardez une copie de la clé ailleurs. Mieux encore, mettez-la dans SEALING_KEYS et effacez le fichier.

settings-wrong = { $count ->
    [0] Un réglage n’est pas juste, rien n’est donc lancé :
    [one] Un réglage n’est pas juste, rien n’est donc lancé :
    [many] { $count } de réglages ne sont pas justes, rien n’est donc lancé :
   *[other] { $count } réglages ne sont pas justes, rien n’est donc lancé :
}
settings-flaw = { $variable } : { $wrong }. Serait juste : { $right }

trouble-in-use = La base de données { $database } est occupée : le bot tourne déjà. Arrêtez-le d’abord, ou donnez à DATABASE un autre fichier.
trouble-keys-missing = Il manque la clé de la base de données { $database } ({ $detail }). Remettez le fichier de clés, ou donnez à SEALING_KEYS la clé qui a servi. Sans elle, les données scellées sont illisibles.
trouble-wrong-key = La clé donnée pour la base de données { $database } n’est pas celle qui l’a scellée ({ $detail }). Donnez à SEALING_KEYS celle qui a servi.
trouble-keys-exposed = D’autres comptes de cette machine peuvent lire le fichier de clés ({ $detail }). Protégez-le avec : chmod 600 { $database }.keys
trouble-database-too-new = La base de données { $database } vient d’une version plus récente de ce programme. Mettez le programme à jour.
trouble-not-our-database = { $database } n’est pas une base de données de ce programme. Donnez à DATABASE un autre fichier.
trouble-token = Telegram ne connaît pas le jeton. Copiez-le de nouveau depuis @BotFather dans TELEGRAM_TOKEN.
trouble-telegram = Telegram ne répond pas ({ $detail }). Vérifiez la connexion, puis relancez.
trouble-disk = { $database } n’a pas pu servir ({ $detail }). Vérifiez que le dossier existe et qu’on peut y écrire.
trouble-other = Le démarrage est impossible : { $detail }

doctor-at-work = Examen en cours
doctor-settings = Les réglages sont lisibles.
doctor-no-token = TELEGRAM_TOKEN n’est pas réglé : seule une répétition est possible. @BotFather vous donne un jeton.
doctor-telegram = Telegram connaît le jeton : le bot est @{ $name }.
doctor-telegram-away = { $url } ne répond pas comme le fait Telegram ({ $detail }). Vérifiez la connexion et TELEGRAM_API_URL.
doctor-disk = { $folder } a { $megabytes } Mo libres ; il en faut 500.
doctor-no-database = Il n’y a pas encore de base de données ; le premier lancement crée { $database }.
doctor-database = La base de données { $database } est saine : { $letters ->
    [0] aucune lettre
    [one] une lettre
    [many] { $letters } de lettres
   *[other] { $letters } lettres
}, { $open } en cours de signature ; { $waiting ->
    [0] aucun message n’attend
    [one] un message attend
    [many] { $waiting } de messages attendent
   *[other] { $waiting } messages attendent
} de partir.
doctor-database-in-use = La base de données { $database } est occupée : le bot tourne donc. Arrêtez-le pour la faire examiner.
doctor-letters-need-mail = Une lettre ouverte demande des codes par e-mail, et aucun serveur de messagerie n’est réglé : personne ne peut confirmer. Réglez SMTP_URL et MAIL_FROM.
doctor-set-aside = { $count ->
    [0] Aucun message n’est mis de côté.
    [one] Un message n’a pas pu être traité et se trouve mis de côté :
    [many] { $count } de messages n’ont pas pu être traités et se trouvent mis de côté :
   *[other] { $count } messages n’ont pas pu être traités et se trouvent mis de côté :
}
doctor-set-aside-one = { $when }, { $what } : { $error }
doctor-no-mail = SMTP_URL n’est pas réglé : les lettres qui demandent un code par e-mail ne peuvent pas être ouvertes.
doctor-mail = Le serveur de messagerie { $host } répond sur le port { $port }.
doctor-mail-away = Le serveur de messagerie { $host } ne répond pas correctement sur le port { $port } ({ $detail }). Vérifiez SMTP_URL.
