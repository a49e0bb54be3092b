"""Small words for times, used by templates of all floors."""

from __future__ import annotations

from datetime import timedelta

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

register = template.Library()


@register.filter
def time_left(left: timedelta) -> str:
    """How long something is still there, in its largest fitting unit: `3 days`, `23 h`, `40 min`."""
    minutes = max(0, -int(-left.total_seconds() // 60))  # a minute that has begun counts, so 24 hours read as such
    if minutes >= 48 * 60:
        days = minutes // (24 * 60)
        return ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
    return _("%d h") % (minutes // 60) if minutes >= 60 else _("%d min") % minutes
