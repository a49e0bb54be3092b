"""What an object or a list is by its look: a task, a week, a row, a schema; and a task's fields with their roles."""

from __future__ import annotations

from collections.abc import Mapping

from .days import day_alone
from .evidence import says_enough
from .keys import role
from .labels import day_label, is_part_of_day, small_or_digits, time_label, week_label
from .lines import read_line
from .pieces import Context
from .records import Field
from .repeats import days_listed
from .words import plain_words

_MOST_REPEATED = 31
_TIMED = frozenset(["start", "end", "when", "day", "minutes", "hours", "slot", "done"])
_SINGLE = frozenset(["text", "start", "end", "when", "day", "minutes", "hours", "difficulty"])
_SCHEMA_KEYS = ("$schema", "properties", "additionalProperties", "$defs")


_CALLS = frozenset(["tool_use", "tool_call", "function_call", "function"])
_ARGUMENTS = ("input", "arguments", "parameters", "args", "function")


def envelope(mapping: Mapping[str, object]) -> object | None:
    """What a message's part carries: the arguments of a call, the text of `{"type": "text"}`, data put as `properties`."""
    kind = mapping.get("type")
    if kind == "text" and set(mapping) <= {"type", "text", "index", "annotations", "citations"}:
        text = mapping.get("text")
        return text if isinstance(text, str) and len(text) > MOST_REMARK else {}
    if kind in _CALLS:
        return next((mapping[name] for name in _ARGUMENTS if isinstance(mapping.get(name), Mapping | str)), None)
    if set(mapping) == {"key", "value"}:
        return {str(mapping["key"])[:80]: mapping["value"]}
    properties = mapping.get("properties")
    if isinstance(properties, Mapping) and properties and not any(map(_is_type, properties.values())):
        return properties
    return None


def _is_type(value: object) -> bool:
    """Whether a value below `properties` describes a type, as a schema's do."""
    return isinstance(value, Mapping) and any(name in value for name in _TYPE_KEYS)


_TYPE_KEYS = ("type", "$ref", "anyOf", "oneOf", "allOf", "items", "properties", "enum", "const")
MOST_REMARK = 20


def is_row(value: list[object]) -> bool:
    """Whether a list is one task as cells."""
    return (
        len(value) >= 2
        and all(not isinstance(cell, Mapping | list) for cell in value)
        and not all(isinstance(cell, str) and len(cell) > 25 for cell in value)
    )


def is_schema(mapping: Mapping[str, object]) -> bool:
    """A JSON schema that the answer repeats."""
    kind = mapping.get("type")
    return any(key in mapping for key in _SCHEMA_KEYS[:1] + _SCHEMA_KEYS[2:]) or (
        isinstance(kind, str)
        and kind in ("object", "array", "string")
        and any(key in mapping for key in ("properties", "items", "required"))
    )


def holds_mappings(value: object) -> bool:
    """Whether objects or lists stand right below a value."""
    values = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return any(isinstance(one, Mapping | list) for one in values)


def are_weeks(value: object) -> bool:
    """Whether a list's objects look like weeks: they hold a week's number, or lists and no time of their own."""
    if not isinstance(value, list) or not value or not all(isinstance(one, Mapping) for one in value):
        return False
    return all(_is_week(one) for one in value)


def _is_week(mapping: Mapping[str, object]) -> bool:
    names = {role(key) for key in mapping}
    days = [key for key in mapping if day_label(key, ())]
    numbered = any(role(key) == "week" for key in mapping) or any(
        isinstance(value, str) and week_label(value) for value in mapping.values()
    )
    nested = any(
        isinstance(value, Mapping | list) and role(key) not in ("goals", "skip") for key, value in mapping.items()
    )
    return nested and not names & {"day", "start", "when"} and bool(numbered or days or "goals" in names)


def flatten(mapping: Mapping[str, object]) -> list[Field]:
    """(key, role, value) of a mapping's own fields, those of `{"time": {"start": …}}` and the like among them."""
    fields: list[Field] = []
    several = _is_numbered_list(mapping)
    for key, value in mapping.items():
        name = role(key)
        if several and name == "numbered":
            continue
        if not isinstance(value, Mapping):
            fields.append(_plain_field(key, name, value))
        elif name in ("start", "end", "minutes", "hours") or (name in ("day", "when") and "year" in value):
            fields.append((key, name, _spelled_out(value)))
        elif _merges(name, value):
            fields.extend((inner, role(inner), one) for inner, one in value.items())
    return fields


def _spelled_out(value: Mapping[str, object]) -> str:
    """`{"year": 2026, "month": 12, "day": 7}` and `{"hour": 18, "minute": 30}` as texts; other parts side by side."""
    number = {name: small_or_digits(part) for name, part in value.items()}
    year, month, day = (number.get(name) for name in ("year", "month", "day"))
    hour, minute = number.get("hour", number.get("hours")), number.get("minute", number.get("minutes")) or 0
    told = [f"{year:04d}-{month:02d}-{day:02d}"] if year and month and day else []
    told += [f"{hour:02d}:{minute:02d}"] if hour is not None else []
    return " ".join(told or [str(part) for part in value.values() if isinstance(part, str | int)])[:120]


def _is_numbered_list(mapping: Mapping[str, object]) -> bool:
    """Whether an object lists tasks under numbered names: `{"task_1": {…}, "task_2": {…}}`."""
    return sum(role(key) == "numbered" and isinstance(value, Mapping) for key, value in mapping.items()) > 1


def _plain_field(key: str, name: str, value: object) -> Field:
    """A field with its list as one value where it should be one, and a time known for one by its value."""
    if isinstance(value, list) and 0 < len(value) <= 2 and name in _SINGLE and all(map(_is_scalar, value)):
        value = value[0] if len(value) == 1 else " - ".join(map(str, value))
    if name in ("", "tasks") and isinstance(value, str) and time_label(value) and not day_label(key, ()):
        name = "when"
    if name == "focus" and plain_words(key) in ("tag", "dag") and isinstance(value, str) and day_label(value, ()):
        name = "day"  # a German `Tag` is a day, an English one is not
    if name == "slot" and key == "s" and isinstance(value, str) and _is_sentence(value):
        name = "summary"  # the compact form's `s` beside the weeks
    return key, name, value


def _is_sentence(text: str) -> bool:
    return (" " in text.strip() or not any(char.isdigit() for char in text)) and not time_label(text)


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float)


def _merges(name: str, value: Mapping[str, object]) -> bool:
    """Whether an inner object only groups fields of the same task."""
    names = {role(key) for key in value}
    flat = not any(
        isinstance(one, Mapping | list) and role(key) in ("tasks", "weeks", "day") for key, one in value.items()
    )
    if name in ("text", "numbered"):
        return flat and "text" in names
    return (
        flat
        and "text" not in names
        and bool(names & {"start", "end", "minutes", "difficulty", "when"})
        and not any(day_label(key, ()) for key in value)
    )


def is_task(fields: list[Field], mapping: Mapping[str, object], context: Context) -> bool:
    """Whether an object is one task, and not a container of tasks."""
    names = {name for _, name, value in fields if not isinstance(value, Mapping | list) and value not in (None, "")}
    has_text = any(name in ("text", "numbered") and isinstance(value, str) for _, name, value in fields)
    timed = bool(names & _TIMED)
    if _holds_tasks(mapping, plain=has_text and bool(names & {"start", "when", "slot"})):
        return False
    if not has_text and sum(day_label(key, ()) is not None or is_part_of_day(key) for key in mapping) >= 2:
        return False
    if has_text:
        return _text_is_a_task(fields, names, context, timed=timed)
    named_otherwise = bool(names & {"focus", "summary", "tasks", "goals", ""}) and bool(
        names & {"start", "when", "slot", "minutes"}
    )
    return named_otherwise and (context.inside_tasks or "slot" not in names or len(names) > 2)


def is_record(fields: list[Field], mapping: Mapping[str, object], context: Context) -> bool:
    """Whether an object is a record of something that has a name and perhaps a moment, and no container of tasks."""
    names = {name for _, name, value in fields if not isinstance(value, Mapping | list) and value not in (None, "")}
    timed = "text" in names and bool(names & {"day", "start", "when", "done"})
    return timed and not says_enough(fields, context) and not _holds_tasks(mapping, plain=True) and _is_flat(mapping)


def _is_flat(mapping: Mapping[str, object]) -> bool:
    return not any(holds_mappings(value) for value in mapping.values())


def _text_is_a_task(fields: list[Field], names: set[str], context: Context, *, timed: bool) -> bool:
    labels = [value for _, name, value in fields if name == "text" and isinstance(value, str)]
    if all(day_label(label, ()) or week_label(label) for label in labels):
        return False
    told = timed or context.inside_tasks or bool(names & {"difficulty"})
    return told and says_enough(fields, context)


def _holds_tasks(mapping: Mapping[str, object], *, plain: bool) -> bool:
    """Whether tasks hang below an object. With `plain`, a list of mere texts below a timed task are its steps."""
    if _is_numbered_list(mapping):
        return True
    for key, value in mapping.items():
        if not isinstance(value, Mapping | list) or not value:
            continue
        name = role(key)
        if day_label(key, ()) or week_label(key) or _is_named_task(name, value, mapping):
            return True
        if name in ("tasks", "weeks", "week", "day", "text", "numbered") and not _merges(
            name, value if isinstance(value, Mapping) else {}
        ):
            if not plain or holds_mappings(value):
                return True
        elif name == "" and holds_mappings(value):
            return True
    return False


def _is_named_task(name: str, value: object, mapping: Mapping[str, object]) -> bool:
    """`{"name": "Monday", "task": {…}}`: the text beside an inner task is the name of its day or week."""
    if name not in ("text", "numbered") or not isinstance(value, Mapping):
        return False
    labels = [one for key, one in mapping.items() if role(key) == "text" and isinstance(one, str)]
    inner = {role(key) for key in value}
    return "text" in inner and bool(labels) and all(day_label(label, ()) or week_label(label) for label in labels)


def only_times(value: Mapping[str, object]) -> bool:
    """Whether an object says when (how long, how hard) something is and not what."""
    names = {role(key) for key in value}
    return bool(names & {"start", "when"}) and names <= {
        "start",
        "end",
        "when",
        "minutes",
        "hours",
        "difficulty",
        "focus",
        "reason",
        "done",
        "day",
        "week",
    }


def is_stump(value: object) -> bool:
    """Whether a mender made a text of the beginning of an object that the answer was cut in."""
    return isinstance(value, str) or (isinstance(value, list) and len(value) == 1 and isinstance(value[0], str))


def are_dated_lines(values: list[object]) -> bool:
    """Whether a list holds nothing but texts that each name a day and a time."""
    lines = [read_line(value).when for value in values[:_MOST_REPEATED] if isinstance(value, str)]
    return (
        bool(lines) and len(lines) == min(len(values), _MOST_REPEATED) and all(one.day and one.start for one in lines)
    )


def holds_task_lists(value: object) -> bool:
    """Whether slots are no offer any more, but have tasks in them."""
    return isinstance(value, list) and any(
        isinstance(one, Mapping) and any(role(key) == "tasks" or plain_words(key) == "task" for key in one)
        for one in value
    )


def on_each_day(fields: list[Field], mapping: Mapping[str, object]) -> list[list[Field]]:
    """A task's fields, once for each of the days that it lists, be it as `recurrence: Mon, Wed` or as a list."""
    for key, value in mapping.items():
        days = [] if role(key) in ("skip", "text", "reason", "goals") else _days_in(value)
        if len(days) > 1:
            rest = [field for field in fields if field[0] != key]
            return [[*rest, (key, "day", one)] for one in days[:_MOST_REPEATED]]
    return [fields]


def _days_in(value: object) -> list[str]:
    if isinstance(value, str):
        return days_listed(value)
    named = [one for one in value if isinstance(one, str) and day_alone(one)] if isinstance(value, list) else []
    return named if isinstance(value, list) and len(named) == len(value) else []


def are_goals_with_tasks(value: object) -> bool:
    """Whether goals are the plan itself: below some of them lie tasks that say when they are."""
    goals = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return any(
        role(key) in ("tasks", "weeks") and _hold_times(one)
        for goal in goals
        if isinstance(goal, Mapping)
        for key, one in goal.items()
    )


def _hold_times(value: object) -> bool:
    """Whether a list, or one of those below the names of an object, holds tasks that say when they are."""
    if isinstance(value, Mapping):
        return any(_hold_times(one) for one in value.values() if isinstance(one, list))
    if not isinstance(value, list):
        return False
    fields = (role(key) for task in value if isinstance(task, Mapping) for key in task)
    return are_dated_lines(value) or any(name in ("day", "start", "when", "slot", "week") for name in fields)
