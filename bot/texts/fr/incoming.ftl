# Ce qui n’a pas pu être gardé d’un texte reçu, et ce qui en a été refusé.
# $count dit combien de fois, $example les premiers mots ; il vaut « none » quand il n’y en a pas.

loss-alignment = Paragraphes alignés à droite ou centrés, désormais à la marge : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-capitals = Passages affichés en majuscules, désormais tels qu’ils ont été saisis : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-chart = Graphiques laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-code-block = Passages présentés comme du code informatique, désormais en texte simple : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-color = Passages en couleur, désormais sans couleur : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-comment = Commentaires laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-control-character = Signes invisibles laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-custom-emoji = Emoji spéciaux, remplacés par des emoji ordinaires : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-drawing = Dessins et traits laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-embedded-object = Fichiers incorporés laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-emphasis = Paragraphes dont le gras ou l’italique n’a pas pu être entièrement gardé : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-equation = Formules, désormais sur une seule ligne : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-field = Dates, numéros et renvois automatiques, gardés tels qu’affichés en dernier : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-footer = Pieds de page laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-footnote = Notes de bas de page, désormais en liste à la fin : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-header = En-têtes laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-hidden-text = Passages masqués laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-html = Balises HTML laissées de côté, leurs mots gardés : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-image = Images laissées de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-link = Liens que les autres ne peuvent pas ouvrir, désormais en texte simple : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-list-in-quote = Listes dans une citation, désormais en simples lignes : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-page-break = Sauts de page laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-raised-text = Exposants et indices, désormais sur la ligne : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-ruby = Aides à la lecture au-dessus des mots laissées de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-spoiler = Passages masqués au toucher, désormais lisibles : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-symbol = Signes d’une police de symboles laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-table = Tableaux, désormais une ligne de texte par rangée : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-text-box = Zones de texte, dont les mots sont désormais dans le texte : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-tracked-deletion = Suppressions suivies appliquées, les mots laissés de côté : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-tracked-insertion = Insertions suivies acceptées, les mots gardés : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}
loss-underline = Passages soulignés, désormais sans le trait : { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}Le premier endroit : « { $example } ».
}

refused-docx-broken = Ce fichier ne s’ouvre pas comme un document Word. Ouvrez-le dans Word, enregistrez-le de nouveau comme document Word (.docx) et envoyez-le. Ou collez le texte ici.
refused-docx-locked = Ce document est protégé par un mot de passe : je ne peux pas le lire. Enregistrez une copie sans mot de passe et envoyez-la. Ou collez le texte ici.
refused-docx-old = C’est un document Word de l’ancien format (.doc), que je ne peux pas lire. Enregistrez-le dans le nouveau format (.docx) et envoyez-le. Ou collez le texte ici.
refused-docx-too-big = Ce document est trop gros. J’accepte des fichiers jusqu’à { NUMBER($most) } mégaoctets, avec un texte de la longueur d’une lettre. Retirez les images, ou collez le texte ici.
refused-docx-empty = Il n’y a pas de texte dans ce document. S’il contient des images de pages, envoyez le document d’origine. Ou collez le texte ici.
refused-text-too-big = Ce fichier est trop long pour une lettre. J’accepte au plus { NUMBER($most) } caractères. Envoyez le texte seul, ou collez-le ici.
refused-text-unreadable = Il n’y a pas de texte lisible dans ce fichier. Envoyez un fichier Word (.docx) ou en texte simple (.md), ou collez le texte ici.
