"""Telling people before an unsaved draft ends: when that is soon, and the one e-mail about it.

A draft's end is claimed before its e-mail is sent, by a conditional update: however many beats and workers run, one of
them sends. A server that refuses gets another try with the next beat; a process killed between claim and sending
leaves the banner alone to tell.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F, Q
from django.db.models.functions import Now
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from staging.models import DraftQuerySet, PlanStaging

log = logging.getLogger(__name__)
SOON = timedelta(hours=6)
BATCH = 500


def send_reminders() -> int:
    """Send what is due; gives the number of e-mails. Without an e-mail server there is nothing to do."""
    if not settings.EMAIL_URL:
        return 0
    rows = _untold().exclude(user__email="").select_related("user").defer("plan_data", "ai_response_raw")
    return _send(rows.order_by("expires_at")[:BATCH], get_connection())


def _untold() -> DraftQuerySet:
    """Live drafts that end soon and whose end nobody was told of yet.

    A condition on the row alone: only such a one is asked again where two claims of it meet.
    """
    told = Q(reminded_expiry__isnull=False, reminded_expiry=F("expires_at"))
    return PlanStaging.objects.live().filter(expires_at__lte=Now() + SOON).exclude(told)


def _send(drafts: Iterable[PlanStaging], server: BaseEmailBackend) -> int:
    sent = 0
    for draft in drafts:
        if not _claim(draft):
            continue
        try:
            _reminder(draft, server).send()
        except (SMTPException, OSError) as fault:
            _release(draft)
            log.warning("reminder_not_sent", extra={"facts": {"fault": type(fault).__name__}})
            break
        sent += 1
    if sent:
        log.info("reminders_sent", extra={"facts": {"count": sent}})
    return sent


def _claim(draft: PlanStaging) -> bool:
    """Whether this process is the one that tells; a draft kept, saved or discarded meanwhile is left alone."""
    untold = _untold().filter(pk=draft.pk, expires_at=draft.expires_at)
    return bool(untold.update(reminded_expiry=F("expires_at")))


def _release(draft: PlanStaging) -> None:
    PlanStaging.objects.filter(pk=draft.pk, reminded_expiry=draft.expires_at).update(reminded_expiry=None)


def _reminder(draft: PlanStaging, server: BaseEmailBackend) -> EmailMultiAlternatives:
    """The e-mail: month and time on the owner's clock, and where to go. Nothing of the plan, no key."""
    address = settings.SITE_URL + reverse("drafts")
    with timezone.override(draft.user.zone), translation.override(draft.user.mail_language):
        subject = str(_("Your draft ends soon"))
        context = {"draft": draft, "name": draft.user.get_username(), "address": address}
        text = render_to_string("staging/reminder.txt", context)
        html = render_to_string("staging/reminder.html", context)
    message = EmailMultiAlternatives(subject, text, to=[draft.user.email], connection=server)
    message.attach_alternative(html, "text/html")
    return message
