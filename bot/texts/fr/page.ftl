### La page publique d’une lettre, la liste des lettres sur le web, et les fils d’actualité.

page-skip = Aller à la lettre
page-home = Toutes les lettres
page-site = Lettres communes
page-languages = Langues
page-to = À : { $addressee }
page-count = { $count ->
    [0] Aucune organisation n’a encore signé
    [one] Une organisation a signé
    [many] { $count } d’organisations ont signé
   *[other] { $count } organisations ont signé
}
page-counted = Nombre au début de la journée du { $day }.
page-open = Ouverte aux signatures jusqu’au { $when }.
page-not-yet = On peut la signer à partir du { $when }.
page-closed = La signature s’est terminée le { $when }.
page-delivered = Remise le { $day }. On ne peut plus la signer.
page-sign = Signer pour mon organisation
page-sign-how = Le lien ouvre dans Telegram une conversation avec le bot qui recueille les signatures. Signer prend environ deux minutes.
page-sign-qr = Vous lisez sur un écran plus grand ? Scannez le code avec votre téléphone.
page-qr = Code QR avec le lien pour signer
page-names-not-shown = Pour la sécurité de celles et ceux qui signent, aucun nom n’est affiché ici.
page-signatories = Signataires
page-search = Nom d’une organisation
page-country = Pays
page-every-country = Tous les pays
page-show = Chercher
page-show-all = Afficher toutes les organisations signataires
page-found = { $count ->
    [0] Aucun nom de la liste ne correspond.
    [one] Un nom de la liste correspond.
    [many] { $count } de noms de la liste correspondent.
   *[other] { $count } noms de la liste correspondent.
}
page-kept-back = { $count ->
    [0] Tous les noms sont affichés
    [one] … et une organisation de plus dont le nom n’est pas affiché
    [many] … et { $count } d’organisations de plus dont les noms ne sont pas affichés
   *[other] … et { $count } organisations de plus dont les noms ne sont pas affichés
}
page-elsewhere = { $count ->
    [0] Aucune n’a signé sur papier ou par e-mail
    [one] … et une organisation de plus qui a signé sur papier ou par e-mail
    [many] … et { $count } d’organisations de plus qui ont signé sur papier ou par e-mail
   *[other] … et { $count } organisations de plus qui ont signé sur papier ou par e-mail
}
page-earlier-text = A signé avant la modification du texte de la lettre, le { $day }.
page-part = Page { $page } sur { $pages }
page-pages = Pages de la liste
page-next = Page suivante
page-previous = Page précédente
page-happened = Ce qui s’est passé depuis
page-reply = Réponse
page-outcome = Résultat
page-documents = La lettre telle qu’elle a été remise
page-document = Télécharger ({ $kind })
page-about = À propos de cette lettre
page-coordinator = Coordination
page-contact = Contact
page-earlier = Lettre précédente
page-later = Lettre qui suit
page-feeds = Nouvelles de cette lettre
page-no-traces = Cette page n’a pas de script, ne dépose pas de cookie et ne garde pas trace de votre visite.
page-none = Il n’y a pas de lettre à lire ici en ce moment.
page-unknown-title = Il n’y a pas de page ici
page-unknown = L’adresse est peut-être mal écrite, ou ce qu’elle désigne n’est pas public.
page-opened = La lettre est ouverte aux signatures

help-export-site = Écrire les pages publiques en fichiers, pour n’importe quel hébergeur. Exemple : undersigned export site public --url https://letters.example.org
argument-site-folder = Le dossier où écrire. Il doit être nouveau, vide, ou écrit par cette commande.
option-site-letter = Une seule lettre, par son nom court ; sans cela, toutes les lettres qui peuvent être montrées.
option-site-url = L’adresse à laquelle on trouvera les fichiers, pour les fils d’actualité et les moteurs de recherche.
option-site-bot = Le nom du bot sur Telegram, pour le lien de signature ; sans cela, on le demande à Telegram.
site-written = { $count ->
    [0] Aucun fichier écrit
    [one] Un fichier écrit
    [many] { $count } de fichiers écrits
   *[other] { $count } fichiers écrits
} dans { $folder }.
site-no-bot = Le nom du bot n’est pas connu : aucune page n’a de lien pour signer. Indiquez-le avec --bot.
site-nothing = Aucune lettre ne peut être montrée. Les brouillons, les lettres annulées et celles sous embargo sont laissés de côté.
site-not-empty = { $folder } contient des fichiers qui ne viennent pas d’ici. Indiquez un dossier nouveau ou vide.
rehearsing-page = Les pages publiques : { $url }
