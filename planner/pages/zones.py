"""Time zones to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _


@lru_cache(maxsize=1)
def known_zones() -> tuple[str, ...]:
    """Names of all time zones by place, and UTC."""
    places = (name for name in _all_zones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return ("UTC", *sorted(places))


@lru_cache(maxsize=1)
def _all_zones() -> frozenset[str]:
    return frozenset(available_timezones())


def known_zone(name: str) -> bool:
    """Whether a browser's or person's name of a zone is one of ours, older names included."""
    return name in _all_zones()


class ZoneSelect(forms.Select):
    """All time zones to choose from; written directly, as Django would run a template for each of the 500 options."""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:
        """The select with its options; without a choice so far an empty one leads."""
        options = format_html_join("", '<option value="{}"{}>{}</option>', self._rows(str(value or "")))
        return format_html(
            "<select{}>{}</select>", flatatt(self.build_attrs(self.attrs, attrs) | {"name": name}), options
        )

    def _rows(self, chosen: str) -> Iterator[tuple[str, SafeString, str]]:
        mark = SafeString(" selected")
        if not chosen:
            yield "", mark, _("Not chosen yet (UTC)")
        names = known_zones() if chosen in {"", *known_zones()} else (chosen, *known_zones())
        for name in names:
            yield name, mark if name == chosen else SafeString(""), name.replace("_", " ")
