"""Any text that a model may answer with → a wished plan, a confidence and notes. Pure; this is its one door."""

from __future__ import annotations

from .door import Extraction, extract
from .incremental import Reader

__all__ = ["Extraction", "Reader", "extract"]
