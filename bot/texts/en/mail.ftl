### E-mails. The first line of a body is its greeting; facts go in as they are.

mail-code-subject = Your code: { $code }
mail-code-body =
    Hello,

    This is the code with which you confirm that { $organisation } signs the joint letter “{ $title }”:

    { $code }

    Please type it into the chat. It is good for { $minutes } minutes.

    If you did not ask for it, somebody typed your address by mistake. Nothing happens if you do nothing.

    { $coordinator }

mail-update-subject = News of “{ $title }”
mail-update-body =
    { $words }

    You get this because your organisation signed “{ $title }” and agreed to hear of it.
    To stop these e-mails: { $stop }

    { $coordinator }
mail-update-by-reply-subject = News of “{ $title }”
mail-update-by-reply-body =
    { $words }

    You get this because your organisation signed “{ $title }” and agreed to hear of it.
    To stop these e-mails, write “stop” to { $contact }.

    { $coordinator }
