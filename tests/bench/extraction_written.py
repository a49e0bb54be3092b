from __future__ import annotations


def cases():
    yield from ()
