"""Time zones to choose from."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html
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


@lru_cache(maxsize=1)
def _options() -> dict[str, str]:
    """Each zone's option. Places have one name in all languages, so they are the same on all pages."""
    return {name: _option(name) for name in known_zones()}


def _option(name: str, mark: str = "") -> str:
    return format_html('<option value="{}"{}>{}</option>', name, SafeString(mark), name.replace("_", " "))


class ZoneSelect(forms.Select):
    """All time zones to choose from; written directly, as Django would run a template for each of the 500 options."""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:
        """The select with its options; an empty one leads without a choice so far, an older name where it is one."""
        chosen = str(value or "")
        none = format_html('<option value="" selected>{}</option>', _("Not chosen yet (UTC)"))
        mine = {chosen: _option(chosen, " selected") if chosen else none}
        options = _options() | mine if chosen in _options() else mine | _options()
        return format_html(
            "<select{}>{}</select>",
            flatatt(self.build_attrs(self.attrs, attrs) | {"name": name}),
            SafeString("".join(options.values())),
        )
