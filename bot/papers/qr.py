"""A link as a QR code. What draws is loaded when the first one is asked for."""


def qr_png(link: str) -> bytes:
    """PNG, 1080 pixels wide. Raises ValueError for an empty link or one of over 1,000 signs.

    Takes some tenths of a second of CPU: not to be called on the event loop.
    """
    from bot.papers.picture_png import png
    from bot.papers.qr_picture import qr_picture

    return png(qr_picture(link))


def qr_svg(link: str) -> bytes:
    """The same as SVG, for print in any size."""
    from bot.papers.picture_svg import svg
    from bot.papers.qr_picture import qr_picture

    return svg(qr_picture(link))
