"""The New plan form: the goals and choices, and the commitments as rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from generation.models import SaveMode
from generation.pages.weekdays import WEEKDAY_CHOICES, WeekdayBox, weekday_boxes
from generation.types import MOST_DAYS_OFF, MOST_FOCUS_AREAS, MOST_GOALS
from planner.domain.calendar import Complexity, Weekend
from planner.domain.commitments import MOST_COMMITMENTS, Commitment, CommitmentError, read_commitments
from planner.domain.month import Month
from planner.pages.months import month_choices
from planner.pages.zones import ZoneSelect, known_zone

ROWS = "commitments"
COMPLEXITIES = [
    (Complexity.SIMPLE.value, gettext_lazy("Simple: up to 1 hour a day")),
    (Complexity.BALANCED.value, gettext_lazy("Balanced: up to 2 hours a day")),
    (Complexity.AMBITIOUS.value, gettext_lazy("Ambitious: up to 3½ hours a day")),
]
WEEKENDS = [
    (Weekend.REST.value, gettext_lazy("Rest: nothing on weekends")),
    (Weekend.MIXED.value, gettext_lazy("Mixed: at most one short task a day")),
    (Weekend.WORK.value, gettext_lazy("Work: like other days")),
]


class DatesField(forms.CharField):
    """Dates such as 2026-12-24, separated by commas, blanks or lines, or sent as several inputs of one name."""

    def to_python(self, value: Any) -> Any:
        """The dates; what is not a date is told back in the person's own words."""
        words = [word for word in re.split(r"[\s,;]+", super().to_python(value) or "") if word]
        dates, wrong = [], []
        for word in words[: MOST_DAYS_OFF + 1]:
            try:
                dates.append(date.fromisoformat(word))
            except ValueError:
                wrong.append(word[:40])
        if wrong:
            raise forms.ValidationError(_("Write dates like 2026-12-24. Not understood: %s") % ", ".join(wrong[:5]))
        if len(words) > MOST_DAYS_OFF:
            raise forms.ValidationError(_("Give at most %d days off.") % MOST_DAYS_OFF)
        return sorted(set(dates))


class SeveralInputs(forms.Textarea):
    """One box, or several inputs of the same name: both are read."""

    def value_from_datadict(self, data: Any, _files: Any, name: str) -> Any:
        """All values on lines of their own."""
        return "\n".join(data.getlist(name)) if hasattr(data, "getlist") else data.get(name)

    def format_value(self, value: Any) -> str | None:
        """Dates as lines."""
        if isinstance(value, list | tuple):
            return "\n".join(str(day) for day in value)
        text: str | None = super().format_value(value)
        return text


class NewPlanForm(forms.Form):
    """Goals, choices and generation options. Everything but the goals has a default that is remembered."""

    goals_text = forms.CharField(
        label=gettext_lazy("What do you want from this month?"),
        max_length=MOST_GOALS,
        widget=forms.Textarea(attrs={"rows": 6, "autofocus": True}),
        error_messages={"required": gettext_lazy("Write at least one goal.")},
    )
    focus_areas = forms.CharField(
        label=gettext_lazy("Focus areas"),
        max_length=MOST_FOCUS_AREAS,
        required=False,
        widget=forms.TextInput(),
    )
    complexity = forms.ChoiceField(
        label=gettext_lazy("How much?"), choices=COMPLEXITIES, required=False, widget=forms.RadioSelect
    )
    weekend = forms.ChoiceField(
        label=gettext_lazy("Weekends"), choices=WEEKENDS, required=False, widget=forms.RadioSelect
    )
    month = forms.ChoiceField(
        label=gettext_lazy("Month"),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose this month or one of the next 24.")},
    )
    days_off = DatesField(label=gettext_lazy("Days off"), required=False, widget=SeveralInputs(attrs={"rows": 2}))
    time_zone = forms.CharField(label=gettext_lazy("Time zone"), required=False, widget=ZoneSelect)
    save_mode = forms.ChoiceField(
        label=gettext_lazy("Save mode"), choices=SaveMode.choices, required=False, widget=forms.RadioSelect
    )
    create_staging_backup = forms.BooleanField(label=gettext_lazy("Create staging backup"), required=False)
    save_as_default = forms.BooleanField(label=gettext_lazy("Save as default"), required=False)
    generation_id = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["month"]).choices = month_choices(today)
        self.fields["month"].initial = Month.default(today).first.isoformat()
        self.fields["complexity"].initial = Complexity.BALANCED.value
        self.fields["weekend"].initial = Weekend.REST.value
        self.fields["generation_id"].initial = uuid4

    def clean_goals_text(self) -> str:
        """With plain line ends, as integrations send them."""
        text: str = self.cleaned_data["goals_text"]
        return text.replace("\r\n", "\n")

    def clean_time_zone(self) -> str:
        """A name that this server does not know is passed over: it must not stand between a person and a plan."""
        name: str = self.cleaned_data["time_zone"]
        return name if known_zone(name) else ""

    def clean_create_staging_backup(self) -> bool | None:
        """None where the options were not on the form at all: then the stored ones count."""
        shown = "save_mode" in self.data or "create_staging_backup" in self.data
        return self.cleaned_data["create_staging_backup"] if shown else None

    @property
    def origin(self) -> UUID:
        """The generation's id: the form's own, so that sending it twice generates once."""
        try:
            return UUID(self.cleaned_data["generation_id"])
        except ValueError:
            return uuid4()


class CommitmentForm(forms.Form):
    """One row: weekdays, from, to, and what. All of it is read by the domain."""

    day = forms.MultipleChoiceField(
        label=gettext_lazy("Days"), choices=WEEKDAY_CHOICES, required=False, widget=forms.CheckboxSelectMultiple
    )
    start = forms.CharField(label=gettext_lazy("From"), required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    end = forms.CharField(label=gettext_lazy("To"), required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    description = forms.CharField(label=gettext_lazy("What"), required=False, max_length=200)

    @property
    def is_blank(self) -> bool:
        """An untouched row."""
        return not any(self.cleaned_data.get(name) for name in ("start", "end", "description"))

    @property
    def wires(self) -> list[dict[str, str]]:
        """The row in the API's shape: one commitment a day."""
        data = self.cleaned_data
        row = {
            "startTime": data.get("start", "")[:5],
            "endTime": data.get("end", "")[:5],
            "description": data.get("description", ""),
        }
        return [{"dayOfWeek": day} | row for day in data["day"]]

    @property
    def weekdays(self) -> list[WeekdayBox]:
        """The days as boxes to tick."""
        return weekday_boxes(self["day"])

    def clean(self) -> dict[str, Any]:
        """A row that says when says on which days."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.is_blank and not data.get("day") and "day" not in self.errors:
            self.add_error("day", _("Choose at least one day."))
        return data


# The API's words for a row's fields, and the form's.
_ROW_FIELDS = {"dayOfWeek": "day", "startTime": "start", "endTime": "end", "description": "description"}


class CommitmentRows(forms.BaseFormSet[CommitmentForm]):
    """The rows. A blank row is no commitment; there is always one row to write in."""

    commitments: tuple[Commitment, ...] = ()

    def initial_form_count(self) -> int:
        """All rows are new: none of them stands for something stored."""
        return 0

    def total_form_count(self) -> int:
        """As sent; else the given rows."""
        return super().total_form_count() if self.is_bound else max(1, len(self.initial or ()))

    def clean(self) -> None:
        """Read the rows; each mistake is told at its field."""
        rows = [form for form in self.forms if form.is_valid() and not form.is_blank]
        days = [(form, wire) for form in rows for wire in form.wires]
        if len(days) > MOST_COMMITMENTS:
            raise forms.ValidationError(_("Give at most %d commitments; each day counts as one.") % MOST_COMMITMENTS)
        try:
            # A duplicate that was not changed is the same commitment.
            self.commitments = tuple(dict.fromkeys(read_commitments([wire for _form, wire in days])))
        except CommitmentError as mistakes:
            told = {(id(days[index][0]), name, sentence): days[index][0] for index, name, sentence in mistakes.errors}
            for (_key, name, sentence), form in told.items():
                form.add_error(_ROW_FIELDS.get(name), sentence)


_Rows = forms.formset_factory(
    CommitmentForm, formset=CommitmentRows, extra=0, max_num=MOST_COMMITMENTS, validate_max=True
)


def commitment_rows(data: Any = None, *, initial: Sequence[Mapping[str, Any]] = ()) -> CommitmentRows:
    """The rows as sent, or with first values."""
    return cast("CommitmentRows", _Rows(data, initial=list(initial), prefix=ROWS))


def rows_initial(wires: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Stored commitments as rows' first values: those that differ only in their day are one row."""
    rows: dict[tuple[str, ...], dict[str, Any]] = {}
    for wire in wires:
        values = {field: wire.get(name, "") for name, field in _ROW_FIELDS.items()}
        day = values.pop("day")
        row = rows.setdefault(tuple(values.values()), values | {"day": []})
        row["day"] = [*row["day"], day]
    return list(rows.values())


def rows_label(count: int) -> str:
    """How many commitments are set, for the folded part of the form."""
    return ngettext("%(count)d commitment", "%(count)d commitments", count) % {"count": count}
