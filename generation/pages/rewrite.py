"""Rewriting one week with a wish, and asking the model again: ask, follow, compare, apply or drop, undo.

Each address names what is rewritten, so that only its owner gets there and always finds the way back.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from generation import rewrites
from generation.pages.rewrite_page import (
    MOST_WISH,
    ask_context,
    back_of,
    comparison_context,
    running_context,
)
from generation.rewrite_store import Subject
from generation.rewrites import Rewrite
from generation.subjects import address_of, own_subject, read
from planner.errors import Gone, NotFound, TooLate
from planner.models import User
from planner.pages.accounts import form_methods
from planner.pages.kept import keeps_typed
from planner.web.htmx import PersonRequest, go, render_page
from planner.web.limits import spend_if_possible
from staging.copies import PlanCopy
from staging.pages.drafts import count_save


@keeps_typed
@form_methods
def ask(request: PersonRequest, kind: str, ref: str, week: int) -> HttpResponse:
    """The wish for one week; sent, the week is written anew. A result that is only shown comes along in the form."""
    subject = own_subject(request.user, kind, ref)
    if subject != Subject(kind, ref):
        return go(request, "rewrite-week", subject.kind, subject.ref, week)
    copy = read(owner=request.user, subject=subject, sent=request.POST.get("copy", ""))
    if copy is None:
        return go(request, address_of(subject))
    context = ask_context(owner=request.user, subject=subject, copy=copy, week=week)
    if context["week"].is_over:
        messages.error(request, _("This week is over. There is nothing left to write anew."))
        return go(request, back_of(subject, week))
    if "wish" in request.POST:
        return _begun(request, subject, copy, context)
    return _ask_page(request, context)


def _ask_page(request: PersonRequest, context: dict[str, Any], *, away: bool = False) -> HttpResponse:
    typed = {"copy": request.POST.get("copy", ""), "wish": request.POST.get("wish", request.GET.get("wish", ""))}
    fresh = {"rewrite_id": uuid4(), "away": away}
    return render_page(request, "generation/rewrite_ask.html", context | typed | fresh, status=503 if away else 200)


def _begun(request: PersonRequest, subject: Subject, copy: PlanCopy, context: dict[str, Any]) -> HttpResponse:
    spend_if_possible(f"generate:{request.user.pk}", settings.GENERATION_RATE)
    rewrite_id = _identifier(request.POST.get("rewrite_id", ""))
    begun = rewrites.begin(
        owner=request.user,
        subject=subject,
        copy=copy,
        week=context["week"].number,
        wish=request.POST["wish"].strip()[:MOST_WISH],
        rewrite_id=rewrite_id,
    )
    if not begun:
        return _ask_page(request, context, away=True)
    return go(request, "rewrite", subject.kind, subject.ref, rewrite_id)


def _identifier(text: str) -> UUID:
    """The id that the form carried, so that a double click asks once."""
    try:
        return UUID(text)
    except ValueError:
        return uuid4()


@keeps_typed
@require_POST
def try_again(request: PersonRequest, kind: str, ref: str) -> HttpResponse:
    """Ask the model again for a plan that it did not write, or not all of it."""
    subject = own_subject(request.user, kind, ref)
    copy = read(owner=request.user, subject=subject, sent=request.POST.get("copy", ""))
    if copy is None or not rewrites.may_try_again(owner=request.user, origin=copy.origin):
        return go(request, address_of(subject))
    spend_if_possible(f"generate:{request.user.pk}", settings.GENERATION_RATE)
    rewrite_id = _identifier(request.POST.get("rewrite_id", ""))
    if rewrites.begin(owner=request.user, subject=subject, copy=copy, week=None, rewrite_id=rewrite_id):
        return go(request, "rewrite", subject.kind, subject.ref, rewrite_id)
    messages.error(request, _("This is not possible just now. Nothing was changed; try again in a moment."))
    return go(request, address_of(subject))


def of_a_rewrite(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Hands a view the person's rewrite; one that is over is told, with the way to ask again."""

    @wraps(view)
    def found(request: PersonRequest, kind: str, ref: str, pk: UUID) -> HttpResponse:
        subject = own_subject(request.user, kind, ref)
        if subject != Subject(kind, ref):
            messages.error(request, _("This plan was saved or kept meanwhile. Ask for the new week here."))
            return go(request, address_of(subject))
        rewrite = rewrites.look(owner=request.user, rewrite_id=pk)
        if rewrite is None:
            return _over(request, subject)
        if rewrite.asked.subject != Subject(kind, ref):
            raise NotFound
        return view(request, rewrite)

    return found


def _over(request: PersonRequest, subject: Subject) -> HttpResponse:
    return render_page(request, "generation/rewrite_over.html", {"back": address_of(subject)}, status=410)


@require_safe
@of_a_rewrite
def show(request: PersonRequest, rewrite: Rewrite) -> HttpResponse:
    """The comparison; while it is being written, how far that is. Without JavaScript the page loads itself again."""
    if rewrite.proposal is None:
        context = running_context(owner=request.user, asked=rewrite.asked)
        return render_page(request, "generation/rewrite_running.html", context)
    return _comparison(request, rewrite)


def _comparison(request: PersonRequest, rewrite: Rewrite, *, changed_since: bool = False) -> HttpResponse:
    context = comparison_context(owner=request.user, rewrite=rewrite)
    more = {"changed_since": changed_since, "rewrite_id": uuid4()}
    return render_page(request, "generation/rewrite.html", context | more, status=409 if changed_since else 200)


@require_safe
@of_a_rewrite
def follow(request: PersonRequest, rewrite: Rewrite) -> HttpResponse:
    """What the open page asks every second."""
    if rewrite.proposal is not None:
        return go(request, "rewrite", rewrite.asked.subject.kind, rewrite.asked.subject.ref, rewrite.asked.id)
    context = running_context(owner=request.user, asked=rewrite.asked)
    return render_page(request, "generation/_rewrite_live.html", context)


@require_POST
@of_a_rewrite
def stop(request: PersonRequest, rewrite: Rewrite) -> HttpResponse:
    """Do not wait for the model."""
    asked = rewrite.asked
    rewrites.stop(owner=request.user, rewrite_id=asked.id)
    return go(request, "rewrite", asked.subject.kind, asked.subject.ref, asked.id)


@require_POST
@of_a_rewrite
def apply(request: PersonRequest, rewrite: Rewrite) -> HttpResponse:
    """Put what was looked at in the plan; where the plan was changed since, show the comparison anew."""
    count_save(request)
    asked = rewrite.asked
    if not rewrites.apply(owner=request.user, rewrite=rewrite, seen=request.POST.get("seen", "")):
        return _anew(request, asked.subject, asked.id)
    address = f"{address_of(asked.subject)}?rewritten={asked.id}"
    return go(request, f"{address}#week-{asked.week}" if asked.week else address)


def _anew(request: PersonRequest, subject: Subject, rewrite_id: UUID) -> HttpResponse:
    rewrite = rewrites.look(owner=request.user, rewrite_id=rewrite_id)
    if rewrite is None or rewrite.proposal is None:
        return go(request, "rewrite", subject.kind, subject.ref, rewrite_id)
    return _comparison(request, rewrite, changed_since=True)


@require_POST
@of_a_rewrite
def drop(request: PersonRequest, rewrite: Rewrite) -> HttpResponse:
    """Leave everything as it is."""
    rewrites.drop(owner=request.user, rewrite_id=rewrite.asked.id)
    messages.success(request, _("Nothing was changed."))
    return go(request, back_of(rewrite.asked.subject, rewrite.asked.week))


@require_POST
def undo(request: PersonRequest, kind: str, ref: str, pk: UUID) -> HttpResponse:
    """The weeks back as they were, ticks kept."""
    subject = own_subject(request.user, kind, ref)
    count_save(request)
    week = _week_of(request.user, pk)
    if subject != Subject(kind, ref):
        messages.error(request, _("The plan was saved since, so this cannot be undone. Nothing was changed."))
        return go(request, back_of(subject, week))
    try:
        rewrites.undo(owner=request.user, rewrite_id=pk)
    except (TooLate, Gone) as late:
        messages.error(request, str(late.sentence))
        return go(request, back_of(subject, week))
    messages.success(request, _("Undone. It is as it was before."))
    return go(request, back_of(subject, week))


def _week_of(owner: User, rewrite_id: UUID) -> int | None:
    rewrite = rewrites.look(owner=owner, rewrite_id=rewrite_id)
    return rewrite.asked.week if rewrite else None
