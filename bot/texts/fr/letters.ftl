### La fiche de la lettre, son texte, et la liste des lettres.

letters-none = Il n’y a pas de lettre à signer ici en ce moment.
letters-head = <b>Les lettres</b>
letters-open =
    <b>{ $title }</b>
    À : { $addressee }
    Ouverte jusqu’au { $when }
letters-delivered =
    <b>{ $title }</b>
    À : { $addressee }
    Remise le { $day }. { $count ->
        [0] Aucune organisation ne l’a signée.
        [one] Une organisation l’a signée.
        [many] { $count } d’organisations l’ont signée.
       *[other] { $count } organisations l’ont signée.
    }
letters-past =
    <b>{ $title }</b>
    À : { $addressee }
    Close. { $count ->
        [0] Aucune organisation ne l’a signée.
        [one] Une organisation l’a signée.
        [many] { $count } d’organisations l’ont signée.
       *[other] { $count } organisations l’ont signée.
    }

card-head =
    <b>{ $title }</b>
    À : { $addressee }
card-open =
    Ouverte aux signatures jusqu’au { $when }, { $days ->
        [0] aujourd’hui
        [one] demain
        [many] dans { $days } de jours
       *[other] dans { $days } jours
    }.
card-last-hours =
    Ouverte aux signatures jusqu’au { $when }, { $hours ->
        [0] encore quelques minutes
        [one] encore une heure
        [many] encore { $hours } d’heures
       *[other] encore { $hours } heures
    }.
card-not-yet = On peut la signer à partir du { $when }.
card-closed = La signature s’est terminée le { $when }.
card-delivered = Remise le { $day }. On ne peut plus la signer.
card-count = { $count ->
    [0] Aucune organisation n’a encore signé.
    [one] Une organisation a signé.
    [many] { $count } d’organisations ont signé.
   *[other] { $count } organisations ont signé.
}
card-summary = { $summary }
card-follows = Cette lettre fait suite à « { $title } », { $count ->
    [0] qu’aucune organisation n’a signée
    [one] qu’une organisation a signée
    [many] que { $count } d’organisations ont signée
   *[other] que { $count } organisations ont signée
}.

card-yours = Vous avez signé pour <b>{ $organisations }</b>. /status montre { $count ->
    [one] votre signature
    [many] vos signatures
   *[other] vos signatures
}.

page-foot = <i>Page { $page }</i>
document-caption = La lettre en document, à lire ou à imprimer.

ask-organisers =
    Pour toute question sur cette lettre, voici qui recueille les signatures : <b>{ $coordinator }</b>.

    Adresse : { $contact }
share-letter =
    Pour inviter d’autres organisations, transférez ce message ou copiez le lien. Il suffit de l’ouvrir pour lire et signer ici <b>{ $title }</b>.

    { $link }
share-call = Votre organisation signera-t-elle cette lettre commune ? « { $title } »

button-letter = { $title }
button-read = Lire la lettre
button-sign = Signer pour mon organisation
button-ask = Poser une question
button-share = Partager
button-card = Revenir à la lettre
button-document = En document
button-earlier-letter = La lettre précédente
button-next-page = Page suivante →
button-previous-page = ← Page précédente
button-copy-contact = Copier l’adresse
button-copy-link = Copier le lien
button-forward = Transférer à un contact
button-read-in = Lire en { $language }
