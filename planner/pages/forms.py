"""Forms of the ground floor: signing up and in, and one task."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.contrib.auth.forms import AuthenticationForm, UserCreationForm
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from planner.domain.calendar import LONGEST_MINUTES, MARK_MINUTES, SHORTEST_MINUTES
from planner.domain.month import Month
from planner.domain.plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, Difficulty, Task
from planner.errors import InvalidInput
from planner.models import User
from planner.services.plan_tasks import TaskChange

DIFFICULTIES = [
    (Difficulty.SIMPLE.value, _("Simple")),
    (Difficulty.MODERATE.value, _("Moderate")),
    (Difficulty.ADVANCED.value, _("Advanced")),
]


class SignInForm(AuthenticationForm):
    """User name and password."""


class SignUpForm(UserCreationForm[User]):
    """A new account: user name, password twice, and an e-mail address if wanted."""

    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_("Optional. Used only to tell you before a draft expires."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    class Meta:
        model = User
        fields = ("username", "email")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("usable_password", None)
        # Whatever is written for them without a browser, e-mail among it, is in the language that they signed up in.
        self.instance.language = get_language() or ""


class TaskForm(forms.Form):
    """One task: what, when and how long. Times are on the owner's clock; the rules are checked by the services."""

    task_description = forms.CharField(
        label=_("What to do"), max_length=MOST_DESCRIPTION, widget=forms.Textarea(attrs={"rows": 2})
    )
    focus_area = forms.CharField(label=_("Focus area"), max_length=MOST_FOCUS_AREA, required=False)
    day = forms.DateField(label=_("Day"), widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
    start = forms.TimeField(
        label=_("Start"), widget=forms.TimeInput(format="%H:%M", attrs={"type": "time", "step": 60 * MARK_MINUTES})
    )
    minutes = forms.IntegerField(
        label=_("Minutes"),
        min_value=SHORTEST_MINUTES,
        max_value=LONGEST_MINUTES,
        initial=45,
        widget=forms.NumberInput(attrs={"step": MARK_MINUTES}),
    )
    difficulty = forms.ChoiceField(label=_("Difficulty"), choices=DIFFICULTIES, initial=Difficulty.MODERATE.value)

    def __init__(self, *args: Any, zone: ZoneInfo, month: Month, task: Task | None = None, **kwargs: Any) -> None:
        kwargs["initial"] = _task_initial(task)
        super().__init__(*args, **kwargs)
        self.zone, self.task = zone, task
        self.fields["day"].widget.attrs |= {"min": month.first.isoformat(), "max": month.last.isoformat()}

    def clean(self) -> dict[str, Any]:
        """A time that the clocks skip on that day is refused."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if {"day", "start"} <= data.keys():
            data["begins"] = datetime.combine(data["day"], data["start"], tzinfo=self.zone)
            if data["begins"].astimezone(UTC).astimezone(self.zone).time() != data["start"]:
                self.add_error("start", _("The clocks change that day: this time does not exist."))
        return data

    def new_task(self) -> Task:
        """The task as entered."""
        data = self.cleaned_data
        return Task(
            description=data["task_description"],
            focus_area=data["focus_area"],
            start=data["begins"],
            end=self._end(data["begins"]),
            difficulty=Difficulty(data["difficulty"]),
            reason=str(_("You chose this time.")),
        )

    def change(self) -> TaskChange:
        """What differs from the task that the form was made for; an untouched place is not moved."""
        data, touched = self.cleaned_data, set(self.changed_data)
        start = data["begins"] if self.task is None or touched & {"day", "start"} else self.task.start
        moved = self.task is None or bool(touched & {"day", "start", "minutes"})
        return TaskChange(
            description=data["task_description"],
            focus_area=data["focus_area"],
            start=start if touched & {"day", "start"} else None,
            end=self._end(start) if moved else None,
            difficulty=Difficulty(data["difficulty"]),
        )

    def _end(self, start: datetime) -> datetime:
        """Real minutes later, also across a clock change."""
        end = start.astimezone(UTC) + timedelta(minutes=self.cleaned_data["minutes"])
        return end.astimezone(self.zone)


def _task_initial(task: Task | None) -> dict[str, Any]:
    if task is None:
        return {}
    return {
        "task_description": task.description,
        "focus_area": task.focus_area,
        "day": task.day,
        "start": task.start.time(),
        "minutes": task.minutes,
        "difficulty": task.difficulty.value,
    }


def show_refusal(form: forms.Form, refusal: InvalidInput, names: Mapping[str, str]) -> None:
    """Put a service's field errors at the form's fields; `names` maps the service's words to the form's."""
    for name, sentences in refusal.details.items():
        field = names.get(name, name)
        form.add_error(field if field in form.fields else None, [*sentences])


def focus_first_mistake(*forms_: forms.BaseForm) -> None:
    """Put the cursor where the first mistake is; without one it stays where the form has it."""
    wrong = next(((form, name) for form in forms_ for name in form.fields if name in form.errors), None)
    if wrong is None:
        return
    for field in (field for form in forms_ for field in form.fields.values()):
        field.widget.attrs.pop("autofocus", None)
    form, name = wrong
    form.fields[name].widget.attrs["autofocus"] = True


# The services' words for a task's fields, where the form has others.
TASK_NAMES = {"start_time": "start", "end_time": "minutes"}
