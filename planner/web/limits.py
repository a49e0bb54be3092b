"""Rate limits in fixed windows, counted exactly and shared by all processes through the database (decision 3)."""

from __future__ import annotations

import ipaddress
import logging
import time
from contextlib import nullcontext

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connection, transaction
from django.db.models import F
from django.http import HttpRequest

from planner.env import Rate
from planner.errors import TooMany
from planner.models import RateWindow

log = logging.getLogger(__name__)
# One statement, so that simultaneous calls cannot pass together; both databases know ON CONFLICT and RETURNING.
_COUNT = """
INSERT INTO rate_windows (key, started, count) VALUES (%(key)s, %(now)s, 1)
ON CONFLICT (key) DO UPDATE SET
  count = CASE WHEN rate_windows.started <= %(now)s - %(seconds)s THEN 1 ELSE rate_windows.count + 1 END,
  started = CASE WHEN rate_windows.started <= %(now)s - %(seconds)s THEN %(now)s ELSE rate_windows.started END
RETURNING started, count
"""


def spend(key: str, rate: Rate) -> None:
    """Count one act under `key`. Raises TooMany, with the true waiting time, beyond the rate."""
    now = int(time.time())
    with connection.cursor() as cursor:
        cursor.execute(_COUNT, {"key": key, "now": now, "seconds": rate.seconds})
        started, count = cursor.fetchone()
    if count > rate.count:
        raise TooMany(retry_after=max(1, started + rate.seconds - now))


def spend_if_possible(key: str, rate: Rate) -> None:
    """As spend; where the database cannot count, the act is allowed: a plan outweighs a limit."""
    try:
        # One statement needs no transaction of its own; inside another's, its failure must not spoil that one.
        with transaction.atomic() if connection.in_atomic_block else nullcontext():
            spend(key, rate)
    except DatabaseError:
        log.warning("limit_not_counted")


def give_back(key: str) -> None:
    """Take back one counted act, such as a sign-in that turned out right."""
    RateWindow.objects.filter(pk=key, count__gt=0).update(count=F("count") - 1)


def refuse_spent(key: str, rate: Rate) -> None:
    """Raises TooMany where `key` has no act left, without counting one."""
    now = int(time.time())
    window = RateWindow.objects.filter(pk=key, started__gt=now - rate.seconds, count__gte=rate.count).first()
    if window is not None:
        raise TooMany(retry_after=max(1, window.started + rate.seconds - now))


def sweep(longest_seconds: int = 86_400) -> int:
    """Remove windows that no rate can still ask for; gives their number."""
    removed, _ = RateWindow.objects.filter(started__lte=int(time.time()) - longest_seconds).delete()
    return removed


def client_address(request: HttpRequest) -> str:
    """The caller's network: an IPv4 address, or an IPv6 /64, since one customer owns all of that.

    `X-Forwarded-For` counts only as far as `TRUSTED_PROXIES` own proxies wrote it.
    """
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",") if hop.strip()]
    proxies = settings.TRUSTED_PROXIES
    address = hops[-proxies] if proxies and len(hops) >= proxies else request.META.get("REMOTE_ADDR", "")
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    return str(ipaddress.ip_network(f"{ip}/64", strict=False)) if ip.version == 6 else str(ip)
