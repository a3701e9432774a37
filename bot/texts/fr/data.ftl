### Les données d’une personne : ce qui est gardé sur elle, et comment tout s’efface.

my-data-page = Tout ce qui est gardé sur vous, à lire.
my-data-json = La même chose sous forme de données, pour une machine.
data-title = Ce qui est gardé sur vous
data-intro = Voici tout ce que ce bot garde sur vous, au moment de votre demande.
data-nothing = Rien.
data-account = Votre compte
data-drafts = Ce que vous avez commencé
data-signatures = Vos signatures
data-codes-sent = Codes envoyés à vous depuis un jour (UTC)
data-audit = Ce qui est inscrit à ce sujet (UTC)
data-telegram-id = Numéro sur Telegram
data-language = Langue
data-reachable = Peut recevoir des messages
data-letter = Lettre
data-title-of-letter = Titre
data-conversation = Pour quoi
data-answers = Vos réponses
data-text-hash = Empreinte du texte (SHA-256)
data-status = État
data-number = Numéro
data-organisation = Organisation
data-country = Pays
data-website = Site web
data-name = Nom
data-role = Fonction
data-email = E-mail
data-quote = Phrase pour la presse
data-created = Commencé (UTC)
data-changed = Dernier changement (UTC)
data-consents = Accords
data-purpose = But
data-given = Donné
data-at = Quand (UTC)
data-how = Comment
data-notice-hash = Empreinte de l’information
data-wording = Ce qui vous a été demandé
data-confirmations = Confirmations
data-kind = Quoi
data-what = Quoi
data-subject = À propos de
data-questions = Vos questions à l’équipe de coordination
data-opened = Commencé (UTC)
data-messages = Ce qui a été écrit
data-written-by = Par qui
data-words = Mots
data-roles = Vos rôles au bureau
data-role-at-the-desk = Rôle
data-answers-given = Ce que vous avez écrit aux signataires pour l’équipe
data-digest = Votre résumé du jour
data-hour = Heure
data-zone = Fuseau horaire
data-key-for-files = La clé pour laquelle vos fichiers sont verrouillés
data-public-key = Clé publique

forget-ask =
    <b>Faut-il vous oublier ?</b>

    Effacés aussitôt : votre compte ici, vos brouillons, tous les messages qui vous attendent encore, votre nom, votre fonction et votre adresse e-mail{ $count ->
        [0] {"."}
        [one] , aussi dans la signature que vous avez donnée.
        [many] , aussi dans les { $count } de signatures que vous avez données.
       *[other] , aussi dans les { $count } signatures que vous avez données.
    }

    Ce qui reste : le fait que quelqu’un a signé, comme un nombre. Reste aussi le nom d’une organisation qui a accepté d’être montrée, car la lettre est celle de l’organisation. S’il doit disparaître aussi, retirez d’abord la signature avec /status.

    Telegram garde vos messages dans cette conversation, pas moi : supprimez la conversation pour les effacer. Les copies de la lettre déjà remises ne peuvent pas être rappelées. Les copies de secours disparaissent après 35 jours.
button-forget-yes = M’oublier maintenant
button-forget-no = Non, tout garder
button-forget = M’oublier
button-my-data = D’abord voir mes données
forgotten = C’est fait. Plus rien ne vous désigne ici. Si vous écrivez de nouveau, nous repartons de zéro.
erasure-ahead = La lettre « { $title } » est close depuis quelque temps. Le { $day }, les données personnelles de ses signataires sont effacées, comme cela leur a été dit ; les nombres restent. Les données des personnes qui ont accepté une invitation à la lettre suivante sont gardées deux ans au plus. Avant cette date, mettez en lieu sûr ce qu’il vous faut encore avec des noms.
audit-head-daily = La tête du jour de la chaîne d’audit, pour vos dossiers : <code>{ $head }</code>
