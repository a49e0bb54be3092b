"""Forms of the settings page: generation options, the person's clock, hours and details, API tokens."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.forms import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from generation.models import LONGEST_TTL_HOURS, SHORTEST_TTL_HOURS, GenerationOptions, SaveMode, Strength
from generation.pages.weekdays import WEEKDAY_CHOICES
from planner.domain.clock import DAY_MINUTES, show_clock
from planner.models import User
from planner.models.people import LONGEST_BUFFER_MINUTES, WeekStart
from planner.pages.zones import ZoneSelect, known_zone


class OptionsForm(forms.Form):
    """Generation options."""

    default_save_mode = forms.ChoiceField(
        label=gettext_lazy("Save mode"), choices=SaveMode.choices, widget=forms.RadioSelect
    )
    auto_create_staging = forms.BooleanField(
        label=gettext_lazy("Keep plans that are not saved as drafts"), required=False
    )
    staging_ttl_hours = forms.IntegerField(
        label=gettext_lazy("Keep drafts for (hours)"), min_value=SHORTEST_TTL_HOURS, max_value=LONGEST_TTL_HOURS
    )
    preference_strength = forms.ChoiceField(
        label=gettext_lazy("Auto leans to"), choices=Strength.choices, widget=forms.RadioSelect
    )

    @classmethod
    def of(cls, row: GenerationOptions, data: Any = None) -> OptionsForm:
        """The form with the stored options."""
        return cls(data, initial={name: getattr(row, name) for name in cls.base_fields}, prefix=None)


class ClockForm(forms.Form):
    """Time zone, week start, buffer, and working hours for each weekday (an end of 00:00 is midnight)."""

    time_zone = forms.CharField(label=gettext_lazy("Time zone"), widget=ZoneSelect)
    week_start = forms.ChoiceField(label=gettext_lazy("Weeks begin on"), choices=WeekStart.choices)
    buffer_minutes = forms.IntegerField(
        label=gettext_lazy("Minutes free around everything"), min_value=0, max_value=LONGEST_BUFFER_MINUTES
    )

    def __init__(self, data: Any = None, *, owner: User) -> None:
        super().__init__(data, initial=_clock_initial(owner))
        for day, label in WEEKDAY_CHOICES:
            self.fields[f"{day}_off"] = forms.BooleanField(label=gettext_lazy("Day off"), required=False)
            for end, words in (("start", gettext_lazy("From")), ("end", gettext_lazy("To"))):
                time = forms.TimeInput(format="%H:%M", attrs={"type": "time", "aria-label": f"{label}, {words}"})
                self.fields[f"{day}_{end}"] = forms.TimeField(label=words, required=False, widget=time)

    def clean_time_zone(self) -> str:
        """An IANA name."""
        name: str = self.cleaned_data["time_zone"]
        if not known_zone(name):
            raise forms.ValidationError(_("Choose a time zone from the list."))
        return name

    def clean(self) -> dict[str, Any]:
        """Working hours in the stored shape."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        data["working_hours"] = {day: self._hours(data, day) for day, _label in WEEKDAY_CHOICES}
        return data

    def _hours(self, data: dict[str, Any], day: str) -> dict[str, str] | None:
        start, end = data.get(f"{day}_start"), data.get(f"{day}_end")
        if data.get(f"{day}_off") or {f"{day}_start", f"{day}_end"} & self.errors.keys():
            return None
        if start is None or end is None:
            self.add_error(f"{day}_start", _("Give both times, or mark the day as off."))
            return None
        first, last = start.hour * 60 + start.minute, end.hour * 60 + end.minute or DAY_MINUTES
        if first >= last:
            self.add_error(f"{day}_end", _("The end must be after the start."))
        return {"start": show_clock(first), "end": show_clock(last)}

    @property
    def days(self) -> list[tuple[Any, BoundField, BoundField, BoundField]]:
        """For each weekday: its name and the fields from, to and off."""
        return [(label, self[f"{day}_start"], self[f"{day}_end"], self[f"{day}_off"]) for day, label in WEEKDAY_CHOICES]


def _clock_initial(owner: User) -> dict[str, Any]:
    initial: dict[str, Any] = {name: getattr(owner, name) for name in ("time_zone", "week_start", "buffer_minutes")}
    for day, _label in WEEKDAY_CHOICES:
        hours = owner.working_hours.get(day)
        initial[f"{day}_off"] = hours is None
        shown = hours or {"start": "08:00", "end": "21:00"}
        initial[f"{day}_start"] = shown["start"]
        initial[f"{day}_end"] = "00:00" if shown["end"] == "24:00" else shown["end"]
    return initial


class TokenForm(forms.Form):
    """A new API token's name."""

    name = forms.CharField(label=gettext_lazy("What is it for?"), max_length=100)


class PersonForm(forms.Form):
    """The e-mail address, the language, and whether single keys act."""

    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        required=False,
        max_length=254,
        help_text=gettext_lazy("Optional. Used only to tell you before a draft expires."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        required=False,
        choices=[("", gettext_lazy("As the browser asks")), *settings.LANGUAGES],
    )
    shortcuts = forms.BooleanField(label=gettext_lazy("Keyboard shortcuts"), required=False)

    @classmethod
    def of(cls, owner: User) -> PersonForm:
        """The form with what is stored."""
        return cls(initial={name: getattr(owner, name) for name in cls.base_fields})
