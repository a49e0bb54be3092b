"""The staff's metrics page, and the same figures for Prometheus."""

from __future__ import annotations

import ipaddress
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from generation.metrics import PERIODS, Metrics, Part, measure, totals
from generation.models import SaveMode, Strength
from generation.pages.charts import MOST_DATES, Chart, Point, columns, rows
from generation.pages.prometheus import CONTENT_TYPE, exposition
from generation.pages.wording import reason_of
from planner.errors import TooMany
from planner.models.plans import GenerationMode
from planner.web.authentication import TokenAuthentication
from planner.web.htmx import PersonRequest, render_page

_MARKS = {"immediate": "good", "staging": "staged", "preview": "preview"}


@require_safe
def staff_metrics(request: PersonRequest) -> HttpResponse:
    """What the product did in the last 7, 30 or 90 days. Staff only."""
    if not request.user.is_staff:
        raise PermissionDenied
    days = _period(request.GET.get("days", ""))
    found = measure(now=timezone.now(), days=days)
    context = {"found": found, "days": days, "periods": PERIODS, "figures": _figures(found), "parts": _parts(found)}
    return render_page(request, "generation/metrics.html", context | {"days_chart": _days_chart(found)})


def _period(asked: str) -> int:
    return next((days for days in PERIODS if str(days) == asked), PERIODS[0])


def _figures(found: Metrics) -> list[tuple[str, str, str]]:
    """The numbers on top: value, what it is, of how many."""
    expired, told = found.drafts.expired, found.drafts.purged
    return [
        (str(found.generations), _("plans generated"), _("%d plans saved") % found.saves),
        (_percent(found.kept), _("of saves worked"), _of(found.kept)),
        (_percent(found.fallbacks), _("fell back on the local planner"), _of(found.fallbacks)),
        (_percent(found.staged), _("were kept as drafts"), _("%d drafts wait now") % found.drafts.waiting),
        (
            _percent(expired),
            _("of removed drafts expired unsaved"),
            _("%(unseen)d unseen, %(seen)d seen, %(saved)d saved before") % told,
        ),
    ]


def _percent(part: Part) -> str:
    return "–" if part.percent is None else _("%d %%") % part.percent


def _of(part: Part) -> str:
    return _("%(count)d of %(of)d") % {"count": part.count, "of": part.of}


def _parts(found: Metrics) -> list[dict[str, Any]]:
    """The charts with what their tables say."""
    return [
        _latency_part(found),
        _part("asked", _("Save mode asked for"), _labelled(SaveMode, found.asked_modes)),
        _part("defaults", _("Save mode in people's options"), _labelled(SaveMode, found.default_modes)),
        _part("strength", _("What Auto leans to"), _labelled(Strength, found.strengths)),
        _part("modes", _("What was done with plans"), _labelled(GenerationMode, found.modes)),
        _part("reasons", _("Why the local planner stood in"), _explained(found.reasons)),
    ]


def _labelled(words: Any, counted: dict[str, int]) -> list[tuple[str, str, int]]:
    return [(name, str(words(name).label), count) for name, count in counted.items()]


def _explained(reasons: dict[str, int]) -> list[tuple[str, str, int]]:
    return [(code, str(reason_of(code)), count) for code, count in reasons.items()]


def _part(name: str, title: str, counted: list[tuple[str, str, int]]) -> dict[str, Any]:
    most = max((count for _name, _label, count in counted), default=0)
    points = [Point(label, count, str(count), _MARKS.get(key, "")) for key, label, count in counted]
    lines = [(label, [count]) for _key, label, count in counted]
    return {
        "id": name,
        "title": title,
        "heads": [_("Number")],
        "rows": lines if most else [],
        "chart": rows(points, most=most),
    }


def _latency_part(found: Metrics) -> dict[str, Any]:
    labels = {latency.mode: str(GenerationMode(latency.mode).label) for latency in found.latencies}
    points = [
        Point(f"{labels[latency.mode]}, {name}", value, f"{value} ms", _MARKS[latency.mode])
        for latency in found.latencies
        for name, value in (("p50", latency.p50), ("p95", latency.p95))
    ]
    lines = [(labels[one.mode], [one.count, one.p50, one.p95]) for one in found.latencies]
    most = max((point.value for point in points), default=0)
    heads = [_("Number"), _("p50 ms"), _("p95 ms")]
    return {
        "id": "latency",
        "title": _("Latency by mode"),
        "heads": heads,
        "rows": lines,
        "chart": rows(points, most=most),
    }


def _days_chart(found: Metrics) -> Chart:
    most = max((day.total for day in found.days), default=0)
    points = [Point(date_format(day.day, "j M"), day.total, str(day.total)) for day in found.days]
    lines = [(0, "0", ""), (most, str(most), "")][: 2 if most else 1]
    return columns(points, most=most, lines=lines, labels=MOST_DATES)


@login_not_required
@require_safe
def prometheus(request: HttpRequest) -> HttpResponse:
    """Counts for a Prometheus server: to a staff member's token, or to this machine itself."""
    refused = None if _from_here(request) else _refusal(request)
    if refused is not None:
        return refused
    text = exposition(totals(), measure(now=timezone.now(), days=PERIODS[0]))
    return HttpResponse(text, content_type=CONTENT_TYPE)


def _from_here(request: HttpRequest) -> bool:
    """Whether a program of this machine asks. What a proxy hands on comes from elsewhere, whoever wrote its headers."""
    if any(request.headers.get(name) for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP")):
        return False
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def _refusal(request: HttpRequest) -> HttpResponse | None:
    """401 without a valid token, 403 for a token of somebody who is not staff; None for staff."""
    try:
        found = TokenAuthentication().authenticate(Request(request))
    except AuthenticationFailed:
        found = None
    except TooMany as limit:
        return HttpResponse(status=429, headers={"Retry-After": str(limit.retry_after)})
    if found is None:
        return HttpResponse(
            "A staff token is needed.\n", CONTENT_TYPE, status=401, headers={"WWW-Authenticate": "Bearer"}
        )
    return None if found[0].is_staff else HttpResponse("A staff token is needed.\n", CONTENT_TYPE, status=403)
