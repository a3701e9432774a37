### Les e-mails. La première ligne d’un texte salue ; les faits y entrent tels quels.

mail-code-subject = Votre code : { $code }
mail-code-body =
    Bonjour,

    Voici le code pour confirmer la signature de votre organisation ({ $organisation }) sous la lettre commune « { $title } » :

    { $code }

    Écrivez-le dans la conversation. Il est valable { $minutes } minutes.

    Si vous ne l’avez pas demandé, quelqu’un a écrit votre adresse par erreur. Si vous ne faites rien, rien ne se passe.

    { $coordinator }

mail-update-subject = Nouvelles de « { $title } »
mail-update-body =
    { $words }

    Vous recevez ce message parce que votre organisation a signé « { $title } » et a accepté d’en avoir des nouvelles.
    Pour arrêter ces e-mails : { $stop }

    { $coordinator }
mail-update-by-reply-subject = Nouvelles de « { $title } »
mail-update-by-reply-body =
    { $words }

    Vous recevez ce message parce que votre organisation a signé « { $title } » et a accepté d’en avoir des nouvelles.
    Pour arrêter ces e-mails, écrivez « stop » à { $contact }.

    { $coordinator }
