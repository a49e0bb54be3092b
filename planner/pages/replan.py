"""Replan: name days off, see what would move and why, apply it or drop it, and take it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from planner.access import own_plan
from planner.domain.month import Month
from planner.models import MonthlyPlan, User
from planner.services.calendars import asked_calendar
from planner.services.carrying import unfinished_in
from planner.services.replan import Preview, apply_replan, preview_replan, undo_replan, undoable_replan
from planner.web.htmx import PersonRequest, go, render_page

PAGE = "planner/replan.html"


class DaysOffForm(forms.Form):
    """The plan's days off from today on, each a box to tick."""

    days_off = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Days off"),
        coerce=date.fromisoformat,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": gettext_lazy("Choose days of this month, from today on.")},
    )

    def __init__(self, data: QueryDict | None = None, *, days: Iterable[date], chosen: Iterable[date] = ()) -> None:
        super().__init__(data, initial={"days_off": [day.isoformat() for day in chosen]})
        field = cast("forms.TypedMultipleChoiceField", self.fields["days_off"])
        self.labels = {day.isoformat(): date_format(day, "D j") for day in days}
        field.choices = list(self.labels.items())

    @property
    def weeks(self) -> Iterator[list[tuple[int, Any]]]:
        """The boxes week by week, each with its weekday (1 is Monday)."""
        dated = ((date.fromisoformat(box.data["value"]), box) for box in self["days_off"])
        for _week, of_week in groupby(dated, key=lambda pair: pair[0].isocalendar()[:2]):
            yield [(day.isoweekday(), box) for day, box in of_week]

    @property
    def chosen(self) -> str:
        """The chosen days in words."""
        return ", ".join(self.labels[value] for value in self["days_off"].value() or [] if value in self.labels)


@dataclass(frozen=True, slots=True)
class Offer:
    """What the page of a plan offers: to replan the rest of its month, and to undo the last replan."""

    can_replan: bool
    can_undo: bool


def replan_offer(*, owner: User, plan: MonthlyPlan) -> Offer:
    """For an active plan whose month is not over."""
    now = timezone.now()
    ahead = Month(plan.month_year).last >= now.astimezone(owner.zone).date()
    return Offer(plan.is_active and ahead, undoable_replan(plan=plan, now=now) is not None)


@require_safe
def replan(request: PersonRequest, pk: int) -> HttpResponse:
    """The days off to choose, and what would move with those chosen; nothing is changed."""
    plan, now = own_plan(request.user, pk), timezone.now()
    stored = [date.fromisoformat(day) for day in plan.days_off]
    days = _choosable(request.user, plan, now)
    form = DaysOffForm(request.GET if "look" in request.GET else None, days=days, chosen=stored)
    chosen = stored
    if form.is_bound:
        chosen = form.cleaned_data["days_off"] if form.is_valid() else []
    preview = preview_replan(owner=request.user, plan=plan, days_off=chosen, as_of=now)
    return _show(request, plan, form, preview)


def _choosable(owner: User, plan: MonthlyPlan, now: datetime) -> list[date]:
    """The days from today on that are not off anyway."""
    calendar = asked_calendar(owner=owner, month=plan.month_year, preference=plan.preferences, now=now)
    today = now.astimezone(owner.zone).date()
    return [day for day in calendar.month.days() if day >= today and calendar.hours_on(day) is not None]


def _show(
    request: PersonRequest, plan: MonthlyPlan, form: DaysOffForm, preview: Preview, *, changed: bool = False
) -> HttpResponse:
    is_over = Month(plan.month_year).last < preview.as_of.astimezone(request.user.zone).date()
    context = {
        "plan": plan,
        "form": form,
        "preview": preview,
        "changed": changed,
        "is_over": is_over,
        "left": unfinished_in(owner=request.user, plan=plan, now=preview.as_of) if is_over else (),
        "days_off": [day for day in map(date.isoformat, preview.days_off) if day in form.labels],
        "as_of": preview.as_of.isoformat(),
        "can_apply": form.is_valid() or not form.is_bound,
    }
    return render_page(request, PAGE, context)


@require_POST
def apply(request: PersonRequest, pk: int) -> HttpResponse:
    """Do what was shown. Where the plan was changed meanwhile, show what would move now instead."""
    plan, now = own_plan(request.user, pk), timezone.now()
    days = _choosable(request.user, plan, now)
    form = DaysOffForm(request.POST, days=days)
    if not form.is_valid():
        preview = preview_replan(owner=request.user, plan=plan, days_off=[], as_of=now)
        return _show(request, plan, form, preview)
    newer = apply_replan(
        owner=request.user,
        plan=plan,
        days_off=form.cleaned_data["days_off"],
        as_of=_moment(request.POST.get("as_of", ""), now),
        mark=request.POST.get("mark", ""),
    )
    if newer is not None:
        return _show(request, plan, DaysOffForm(days=days, chosen=newer.days_off), newer, changed=True)
    messages.success(request, _("The rest of the month is replanned. You can undo this for 24 hours."))
    return go(request, "plan", pk)


def _moment(text: str, now: datetime) -> datetime:
    """The moment that a preview was computed for; an unreadable one is now."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return now
    return moment if moment.tzinfo is not None and abs((now - moment).days) <= 1 else now


@require_POST
def undo(request: PersonRequest, pk: int) -> HttpResponse:
    """Take the last replan back."""
    undone = undo_replan(owner=request.user, plan=own_plan(request.user, pk))
    if undone is None:
        messages.error(request, _("There is no replan of the last 24 hours to undo."))
    else:
        sentence = _("The replan is undone; what you ticked since stays ticked.")
        if undone.stayed:
            stayed = ngettext(
                "%(count)d task that was changed since stays where it is.",
                "%(count)d tasks that were changed since stay where they are.",
                undone.stayed,
            )
            sentence = f"{sentence} {stayed % {'count': undone.stayed}}"
        messages.success(request, sentence)
    return go(request, "plan", pk)
