"""How the web side answers: what may be kept for how long, and what a browser may do with it."""

from hashlib import sha256
from typing import Final

from aiohttp import web

KEPT: Final = "public, max-age=30"
"""Seconds for which browsers and proxies keep a page: a name stays no longer than these."""
KEPT_FOR_GOOD: Final = "public, max-age=31536000, immutable"
NOT_KEPT: Final = "no-store"
RULES: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
    " base-uri 'none'; frame-ancestors {framed_by}"
)
NOTHING_ALLOWED: Final = (
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
    " microphone=(), payment=(), usb=(), browsing-topics=()"
)
HEADERS: Final = {
    "Content-Security-Policy": RULES.format(framed_by="'none'"),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": NOTHING_ALLOWED,
    "Cache-Control": NOT_KEPT,
}
FRAMED: Final = {"Content-Security-Policy": RULES.format(framed_by="*")}
ELSEWHERE: Final = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
}
"""For what other sites may show or read: the number and the feeds."""
HTML: Final = "text/html"


def answer(
    request: web.Request, content: bytes, kind: str, kept: str = KEPT, **headers: str
) -> web.Response:
    """The content, or 304 for whoever has it already."""
    etag = sha256(content).hexdigest()[:24]
    varies = ", ".join(filter(None, (headers.pop("Vary", ""), "Accept-Encoding")))
    known = {"Cache-Control": kept, "ETag": f'W/"{etag}"', "Vary": varies, **headers}
    if _has_it(request, etag):
        return web.Response(status=304, headers=known)
    is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    charset = "utf-8" if is_text and "json" not in kind else None
    response = web.Response(body=content, content_type=kind, charset=charset, headers=known)
    if is_text:
        response.enable_compression()
    return response


def _has_it(request: web.Request, etag: str) -> bool:
    asked = request.if_none_match or ()
    return any(one.value in (etag, "*") for one in asked)


async def dress(request: web.Request, response: web.StreamResponse) -> None:
    """The headers that every answer has, where it has none of its own; not which versions run."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = "Undersigned"
    if "*" in response.headers["Content-Security-Policy"]:
        response.headers.pop("X-Frame-Options", None)
