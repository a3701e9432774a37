### E-mails. The first line of a body is its greeting; facts go in as they are.

mail-code-subject = Your code: { $code }
mail-code-body =
    Hello,

    This is the code with which you confirm that { $organisation } signs the joint letter “{ $title }”:

    { $code }

    Please type it into the chat. It is good for { $minutes } minutes.

    If you did not ask for it, somebody typed your address by mistake. Nothing happens if you do nothing.

    { $coordinator }
