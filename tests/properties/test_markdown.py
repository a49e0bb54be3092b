"""Whatever a person or a model wrote, a Markdown reader shows as it was written; none of it formats or links."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from planner.domain.markdown import inert

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKS = st.text(alphabet=st.sampled_from("ab 1.)#+-=*_`[](){}<>!|~&;:/\\\"'@\n\t"), max_size=40)
WRITTEN = MARKS | st.text(max_size=60).filter(lambda text: text.isprintable())


def _shown(markdown: str) -> tuple[set[str], str]:
    """Kinds of what a reader makes of a paragraph, and its text."""
    inline = [token for token in READER.parse(markdown) if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children}
    return kinds | {token.type for token in READER.parse(markdown)}, "".join(
        child.content for token in inline for child in token.children
    )


@given(WRITTEN)
def test_text_is_read_back_as_text(text):
    kinds, shown = _shown(inert(text))
    assert kinds <= {"text", "text_special", "inline", "paragraph_open", "paragraph_close"}
    assert shown == " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    ["http://evil.example", "www.evil.example", "javascript:alert(1)", "mailto:a@b.example", "HTTPS://x.example"],
)
def test_addresses_are_not_linked_by_readers_that_look_for_them(text):
    written = inert(text)
    assert not re.search(r"(\w://|www\.)", written)
    assert not written.lower().startswith(("javascript:", "mailto:"))
