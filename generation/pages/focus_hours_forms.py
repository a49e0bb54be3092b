"""The rows of hours by focus area: when somebody likes to do what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy

from generation.pages.weekdays import WEEKDAY_CHOICES, WeekdayBox, weekday_boxes
from planner.domain.focus_hours import (
    MOST_FOCUS_HOURS,
    FocusHours,
    FocusHoursError,
    focus_hours_json,
    read_focus_hours,
)
from planner.domain.plan_data import MOST_FOCUS_AREA

PREFIX = "focus"
# The buttons that only change the rows.
ADD_HOURS, REMOVE_HOURS = "add_focus", "remove_focus"


class FocusHoursForm(forms.Form):
    """One row: a focus area, from, to, and the days where not every day is meant. All of it is read by the domain."""

    area = forms.CharField(label=gettext_lazy("Focus area"), required=False, max_length=MOST_FOCUS_AREA)
    start = forms.CharField(label=gettext_lazy("From"), required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    end = forms.CharField(label=gettext_lazy("To"), required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    days = forms.MultipleChoiceField(
        label=gettext_lazy("Only on"), choices=WEEKDAY_CHOICES, required=False, widget=forms.CheckboxSelectMultiple
    )

    @property
    def weekdays(self) -> list[WeekdayBox]:
        """The days as boxes to tick."""
        return weekday_boxes(self["days"])

    @property
    def is_blank(self) -> bool:
        """An untouched row, or one whose every field was emptied."""
        return not any(self.cleaned_data.get(name) for name in self.fields)

    @property
    def wire(self) -> dict[str, Any]:
        """The row in the API's shape; an end of 00:00 is midnight."""
        data = self.cleaned_data
        end = data.get("end", "")[:5]
        return {
            "focusArea": data.get("area", ""),
            "start": data.get("start", "")[:5],
            "end": "24:00" if end == "00:00" else end,
            "days": data.get("days", []),
        }


# The API's words for a row's fields, and the form's.
_ROW_FIELDS = {"focusArea": "area", "start": "start", "end": "end", "days": "days"}


class FocusRows(forms.BaseFormSet[FocusHoursForm]):
    """The rows. A blank row is none; there is always one to write in."""

    hours: tuple[FocusHours, ...] = ()
    default_error_messages = forms.BaseFormSet.default_error_messages | {
        "too_many_forms": gettext_lazy("Give at most %(num)d rows of hours."),
    }

    def initial_form_count(self) -> int:
        """All rows are sent whole: none of them stands for something stored."""
        return 0

    def total_form_count(self) -> int:
        """As sent; else the given rows and a blank one."""
        if self.is_bound:
            return super().total_form_count()
        given = len(self.initial or ())
        return max(given, min(MOST_FOCUS_HOURS, given + 1))

    def clean(self) -> None:
        """Read the rows; each mistake is told at its field."""
        rows = [form for form in self.forms if form.is_valid() and not form.is_blank]
        try:
            self.hours = read_focus_hours([form.wire for form in rows])
        except FocusHoursError as mistakes:
            for index, name, sentence in mistakes.errors:
                rows[index].add_error(_ROW_FIELDS.get(name), sentence)

    @property
    def wire(self) -> list[dict[str, Any]]:
        """What was read, in the stored shape."""
        return focus_hours_json(self.hours)


_Rows = forms.formset_factory(FocusHoursForm, formset=FocusRows, extra=0, max_num=MOST_FOCUS_HOURS, validate_max=True)


def focus_rows(data: Any = None, *, initial: Sequence[Mapping[str, Any]] = ()) -> FocusRows:
    """The rows as sent, or the stored ones."""
    rows = [row if "area" in row else _row_initial(row) for row in initial]
    return cast("FocusRows", _Rows(data, initial=rows, prefix=PREFIX))


def sent_rows(data: QueryDict) -> FocusRows:
    """The rows of a form that was sent; one without any is one with none."""
    if f"{PREFIX}-TOTAL_FORMS" not in data:
        data = data.copy()
        data |= {f"{PREFIX}-TOTAL_FORMS": "0", f"{PREFIX}-INITIAL_FORMS": "0"}
    return focus_rows(data)


def edited_rows(data: QueryDict) -> FocusRows:
    """What was typed, without the row that is to go; a blank one always follows. Nothing is checked yet."""
    gone = data.get(REMOVE_HOURS, "")
    rows = [row for index, row in enumerate(sent_rows(data).forms) if str(index) != gone]
    edited = focus_rows(initial=_typed(rows))
    if ADD_HOURS in data:
        edited.forms[-1].fields["area"].widget.attrs["autofocus"] = True
    return edited


def _row_initial(wire: Mapping[str, Any]) -> dict[str, Any]:
    values = {field: wire.get(name, "") for name, field in _ROW_FIELDS.items()}
    return values | {"end": "00:00" if values["end"] == "24:00" else values["end"]}


def _typed(rows: Sequence[FocusHoursForm]) -> list[dict[str, Any]]:
    typed = [{name: row[name].value() for name in row.fields} for row in rows]
    return [row for row in typed if any(row.values())]
