"""What is held on a person, as a page to read and as data for a machine."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.papers.paper import Paper
from bot.texts import catalogue
from bot.texts.markup import escape

STYLE = (
    "body{font:16px/1.55 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em;"
    "color:#1c1c1a;background:#fdfdfb}h1{font-size:1.6em}h2{margin-top:2em;font-size:1.2em}"
    "table{border-collapse:collapse;width:100%;margin:.4em 0 1.2em}"
    "th,td{text-align:start;vertical-align:top;padding:.3em .8em .3em 0;"
    "border-bottom:1px solid #d8d8d0}th{font-weight:600;width:12em}"
)


def data_json(held: Mapping[str, Any]) -> Paper:
    """UTF-8 JSON, indented, every field that the database holds on the person."""
    content = json.dumps(held, ensure_ascii=False, indent=2, default=str).encode()
    return Paper("my-data.json", "application/json", content)


def data_page(held: Mapping[str, Any], language: str) -> Paper:
    """The same as one HTML page with nothing from elsewhere in it."""

    def word(key: str) -> str:
        return escape(catalogue.plain(language, key))

    body = "".join(_sections(held, language))
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{word("data-title")}</title>'
        f"<style>{STYLE}</style></head><body><h1>{word('data-title')}</h1>"
        f"<p>{word('data-intro')}</p>{body}</body></html>"
    )
    return Paper("my-data.html", "text/html", page.encode())


def _sections(held: Mapping[str, Any], language: str) -> Iterator[str]:
    for part, content in held.items():
        yield f"<h2>{escape(_label(language, part))}</h2>"
        if isinstance(content, Mapping):
            yield _table(content, language)
        elif content:
            yield from _list(content, language)
        else:
            yield f"<p>{escape(catalogue.plain(language, 'data-nothing'))}</p>"


def _list(content: Sequence[Any], language: str) -> Iterator[str]:
    for one in content:
        if isinstance(one, Mapping):
            yield _table(one, language)
        else:
            yield f'<p dir="auto">{escape(str(one))}</p>'


def _table(content: Mapping[str, Any], language: str) -> str:
    rows = (
        f"<tr><th>{escape(_label(language, key))}</th><td dir='auto'>"
        f"{_cell(value, language)}</td></tr>"
        for key, value in content.items()
    )
    return f"<table>{''.join(rows)}</table>"


def _cell(value: Any, language: str) -> str:
    if isinstance(value, Mapping):
        return _table(value, language)
    if isinstance(value, list):
        return "".join(_list(value, language))
    if isinstance(value, bool):
        return escape(catalogue.plain(language, "answer-yes" if value else "answer-no"))
    return escape(str(value)) if value not in (None, "") else "–"


def _label(language: str, key: str) -> str:
    """The field's name in words where there are any; a question's key is its own label."""
    for text in (f"data-{key.replace('_', '-')}", f"label-{key}"):
        if catalogue.has(language, text):
            return catalogue.plain(language, text)
    return key.replace("_", " ")
