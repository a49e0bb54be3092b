"""XML as values, and HTML as lines of text."""

from __future__ import annotations

import html
import re

from .words import plain_words

MOST_TAGS = 20_000
MOST_DEPTH = 40
_TAG = re.compile(
    r"<!--.{0,5000}?-->|<!\[CDATA\[(?P<cdata>.{0,5000}?)\]\]>|<[?!][^>]{0,500}>"
    r"|<(?P<close>/)?(?P<name>[^\W\d][\w:.-]{0,60})(?P<attributes>(?:\s+[\w:.-]{1,60}\s*=\s*(?:\"[^\"<]{0,600}\"|'[^'<]{0,600}'))*)\s*(?P<empty>/)?>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_HTML = frozenset(
    [
        "html",
        "body",
        "head",
        "title",
        "meta",
        "link",
        "style",
        "script",
        "noscript",
        "div",
        "span",
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "colgroup",
        "col",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "hr",
        "strong",
        "b",
        "em",
        "i",
        "u",
        "s",
        "small",
        "mark",
        "sub",
        "sup",
        "time",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "nav",
        "aside",
        "blockquote",
        "a",
        "img",
        "code",
        "pre",
        "form",
        "label",
        "input",
        "button",
        "details",
        "summary",
        "center",
        "font",
    ]
)
_BLOCKS = re.compile(
    r"</?(?:p|div|ul|ol|section|article|thead|tbody|table|html|body|head|hr|pre|h[1-6])\b[^>]{0,200}>|<br\s*/?>",
    re.IGNORECASE,
)


def looks_like_xml(text: str) -> bool:
    """Whether elements that are not HTML's make up the text."""
    names = {match["name"].lower() for match in _first_tags(text) if match["name"] and match["close"]}
    return bool(names - _HTML) and text.lstrip()[:1] == "<"


def looks_like_html(text: str) -> bool:
    """Whether the text is marked up with HTML's lists, tables or headings."""
    return bool(re.search(r"<(?:li|td|dd|h[1-6]|p)\b[^>]{0,200}>", text, re.IGNORECASE))


def _first_tags(text: str) -> list[re.Match[str]]:
    found = []
    for match in _TAG.finditer(text):
        found.append(match)
        if len(found) >= 200:
            break
    return found


class _Element:
    """An element being read."""

    __slots__ = ("children", "closed", "name", "text")

    def __init__(self, name: str) -> None:
        self.name = name
        self.children: dict[str, object] = {}
        self.text: list[str] = []
        self.closed = False

    def add(self, name: str, value: object) -> None:
        """Add a child; a second one of the same name makes a list."""
        known = self.children.get(name)
        if name not in self.children:
            self.children[name] = value
        elif isinstance(known, _Several):
            known.append(value)
        else:
            self.children[name] = _Several([known, value])

    def value(self) -> object:
        """The element as a text where it has nothing but one, else as a mapping."""
        text = html.unescape(" ".join("".join(self.text).split()))
        if not self.children:
            return text
        return {**self.children, **({"text": text} if text else {})}


class _Several(list[object]):
    """The values of equally named children."""


def read_xml(text: str) -> tuple[object, bool]:
    """The value of an XML text, and whether it was cut: an element that is not closed is left out then."""
    root = _Element("")
    stack = [root]
    position = 0
    for seen, match in enumerate(_TAG.finditer(text), 1):
        if seen > MOST_TAGS or len(stack) > MOST_DEPTH:
            break
        stack[-1].text.append(text[position : match.start()])
        position = match.end()
        _step(stack, match)
    cut = len(stack) > 1
    _close_containers(stack)
    return _plain(root.children), cut


def _step(stack: list[_Element], match: re.Match[str]) -> None:
    if match["cdata"] is not None:
        stack[-1].text.append(html.escape(match["cdata"]))
    elif match["name"] and match["close"]:
        _close(stack, match["name"])
    elif match["name"]:
        element = _Element(match["name"])
        for name, double, single in _ATTRIBUTE.findall(match["attributes"] or ""):
            element.add(name, html.unescape(double or single))
        stack.append(element)
        if match["empty"]:
            _close(stack, match["name"])


def _close(stack: list[_Element], name: str) -> None:
    """Close the innermost element of that name, and with it whatever was forgotten inside."""
    if not any(element.name == name for element in stack[1:]):
        return
    while len(stack) > 1:
        element = stack.pop()
        element.closed = True
        stack[-1].add(element.name, element.value())
        if element.name == name:
            return


def _close_containers(stack: list[_Element]) -> None:
    """At a cut, keep open elements that hold complete ones, and drop the innermost that was being written."""
    while len(stack) > 1:
        element = stack.pop()
        holds_elements = any(isinstance(child, dict | _Several) for child in element.children.values())
        if holds_elements or any(plain_words(name) in ("task", "item", "activity") for name in element.children):
            stack[-1].add(element.name, element.value())


def _plain(value: object, depth: int = 0) -> object:
    if depth > MOST_DEPTH:
        return None
    if isinstance(value, _Several):
        return [_plain(one, depth + 1) for one in value]
    return {name: _plain(one, depth + 1) for name, one in value.items()} if isinstance(value, dict) else value


def html_lines(text: str) -> str:
    """HTML as Markdown-like lines: headings, list items and table rows keep their meaning."""
    text = re.sub(r"\n[ \t]*", " ", text)
    text = re.sub(r"<(style|script|head)\b.{0,4000}?</\1>", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"<h([1-6])\b[^>]{0,200}>", "\n\n## ", text, flags=re.IGNORECASE)
    text = re.sub(r"<dt\b[^>]{0,200}>", "\n\n## ", text, flags=re.IGNORECASE)
    text = re.sub(r"<dd\b[^>]{0,200}>", "\n- ", text, flags=re.IGNORECASE)
    text = re.sub(r"<li\b[^>]{0,200}>", "\n- ", text, flags=re.IGNORECASE)
    text = re.sub(r"<tr\b[^>]{0,200}>", "\n|", text, flags=re.IGNORECASE)
    text = re.sub(r"</t[dh]>", " |", text, flags=re.IGNORECASE)
    text = re.sub(r"</?(?:strong|b)>", "**", text, flags=re.IGNORECASE)
    text = _BLOCKS.sub("\n", text)
    return html.unescape(re.sub(r"<[^<>]{0,300}>", " ", text))
