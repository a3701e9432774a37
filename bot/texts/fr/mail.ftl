### Les e-mails. La première ligne d’un texte salue ; les faits y entrent tels quels.

mail-code-subject = Votre code : { $code }
mail-code-body =
    Bonjour,

    Voici le code pour confirmer la signature de votre organisation ({ $organisation }) sous la lettre commune « { $title } » :

    { $code }

    Écrivez-le dans la conversation. Il est valable { $minutes } minutes.

    Si vous ne l’avez pas demandé, quelqu’un a tapé votre adresse par erreur. Si vous ne faites rien, rien ne se passe.

    { $coordinator }
