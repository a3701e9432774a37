### L’information : ce que deviennent les données, en entier. Les faits de la lettre y entrent.

notice-head = <b>Ce que deviennent vos données</b>
notice-part-controller = <b>Qui est responsable.</b> { $controller }, { $contact }.
notice-part-recipients = <b>Qui les reçoit.</b> { $recipients }
notice-part-storage = <b>Où elles sont gardées.</b> { $storage }
notice-part-retention = <b>Combien de temps.</b> { $retention }
notice-part-withdrawal = <b>Comment les retirer.</b> { $withdrawal }
notice-part-rights = <b>Vos droits.</b> { $rights }
notice-part-authority = <b>Où déposer une plainte.</b> { $authority }

notice-recipients = L’équipe de coordination de la lettre ; son destinataire et le public, dans la mesure de votre accord ; Telegram, qui transporte chaque message de cette conversation et peut le lire ; le serveur de messagerie qui envoie le code.
notice-storage = Dans une seule base de données chiffrée, que gère l’équipe de coordination. Vos messages restent aussi dans cette conversation, sur les serveurs de Telegram, jusqu’à ce que vous les effaciez.
notice-retention = Jusqu’à { $months ->
    [0] la fin de la signature
    [one] un mois après la fin de la signature
    [many] { $months } de mois après la fin de la signature
   *[other] { $months } mois après la fin de la signature
}. Ensuite, votre nom, votre fonction, votre adresse et votre compte sont effacés ; le nombre de signatures reste. Les copies de secours disparaissent 35 jours plus tard.
notice-retention-or-longer = Jusqu’à { $months ->
    [0] la fin de la signature
    [one] un mois après la fin de la signature
    [many] { $months } de mois après la fin de la signature
   *[other] { $months } mois après la fin de la signature
}. Si vous acceptez d’être invité·e à la lettre qui suit, jusqu’à { $more } mois après la fin de cette signature, sauf si vous retirez cet accord. Ensuite, votre nom, votre fonction, votre adresse et votre compte sont effacés ; le nombre de signatures reste. Les copies de secours disparaissent 35 jours plus tard.
notice-withdrawal = Avec /status, à tout moment : chaque accord séparément, ou toute la signature. Les copies de la lettre déjà remises ne peuvent pas être rappelées.
notice-rights = Voir avec /mydata tout ce qui est gardé sur vous, le corriger avec /status, et le faire effacer avec /forgetme. Pour tout le reste, écrivez à { $contact }.
notice-authority = Auprès de l’autorité de protection des données du pays où vous vivez ou travaillez.

button-whole-notice = Que deviennent mes données ?
button-where-was-i = Où en étais-je ?
