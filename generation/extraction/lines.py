"""One line that holds a task: `Mon 9:00-10:00 AM - Read chapter 1 (45 min, easy)`. What is not time is its text.

A line is peeled from both ends; its middle is never touched, so that `Read pages 9-10` stays whole.
"""

from __future__ import annotations

import re
from dataclasses import replace

from .clocks import DURATION, RANGE, TIME, duration_of, in_figures, read_clock, span_of
from .days import Day, day_at
from .labels import is_part_of_day
from .line_fields import WEEK, Line, metadata, number_of
from .pieces import unmarked
from .when import MOMENT, When, read_when
from .words import is_difficulty_word, short_weekday

MOST_LINE, MOST_TAIL, MOST_FOCUS = 600, 160, 40

_BULLET = re.compile(
    r"\s*(?:(?:[-*+•◦▪‣·●○►➤→✓✔✅☐☑□>▸–—]|\(?\d{1,3}\)|\d{1,3}\.(?!\d)|\(?[a-z]\)|[a-z]\.|\[(?P<box>[ xX✓])?\])\s+|[☐☑✅✔✓])+",
    re.UNICODE,
)
_DONE = re.compile(r"^\s*(?:[-*+•]\s*)?(?:\[[xX✓]\]|☑|✅)")
_ICON = re.compile(r"^(?:[\U0001F300-\U0001FAFF☀-➿⏰⏱⌚⏳️‍]\s*)+")
_COLUMNS = re.compile(r"\s+[|·•]\s+")
_CLOSERS = "·|)]}>）】:.,;*→➔➜⇒ "
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_GAP = re.compile(r"[\s,;:|–—·•*_`()（）「」：，、>\[\]@~=→➔➜⇒-]*")
CONNECT = re.compile(
    r"(?:on|at|in(?: the)?|during(?: the)?|from|every|am|um|ab|d\.|von|vom|le|el|los|il|op|em|no|na|das|de|du|den|dem|der|del|dalle ore|ore|the|a las?|alle|dalle|om|for|next|this|kannst du|solltest du|wirst du|tu peux|puedes|puoi|kun je)\s+(?=\S)",
    re.IGNORECASE,
)
_TAIL_GROUP = re.compile(r"\s*[*_]{0,2}[(\[（【{](?P<in>[^()\[\]{}（）【】]{1,160})[)\]）】}][*_.]{0,3}\s*$")
_TAIL_ASIDE = re.compile(r"\s+(?P<mark>\*{1,3}|_{1,3})(?P<in>[^\W\d_][^*_]{2,80})(?P=mark)?$")
_TAG = re.compile(r"(?<=\S)\s+(?:\[(?P<in>[^\W\d][\w &/-]{1,30})\])$")
_TAIL_PART = re.compile(
    r"\s+[-–—|·•@~→/]+\s+|\s*[|·•;]\s*|\s*(?:(?<!\d)[–—]|[–—](?!\d))\s*|,\s+|:\s+|\.\s+|\s{2,}|\s+(?=[★⭐☆]{1,5}$)"
    r"|[\s,]+(?=(?:at|from|for|um|von|am|le|el|il|op|de|à|a las?|alle|om|between|during|lasting|takes|on)\s)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:[,;|·•]|\s[-–—/]\s)\s*")


def read_line(text: str) -> Line:
    """A line (or cell, or list element) as a task's text and its fields."""
    text = _BREAK.sub(" ", text[:MOST_LINE])
    figures = in_figures(text)
    if figures != text:
        line = _read_line(figures)
        if " ".join(_WORD.findall(line.text)) in " ".join(_WORD.findall(text)):  # the task's text is as it was written
            return line
    return _read_line(text)


_WORD = re.compile(r"\w+")


def _read_line(text: str) -> Line:
    line = Line(text.strip(), done=bool(_DONE.match(text)))
    line.text = unbulleted(line.text)
    _peel_front(line)
    _peel_back(line)
    _take_tag(line)
    _take_bracketed(line)
    line.text = unmarked(line.text)
    _split_columns(line)
    _split_dashes(line)
    return line


_FRONT_TAG = re.compile(r"\[(?P<in>[^\W\d][\w &/-]{1,30})\]\s+(?=\S)")


def _take_tag(line: Line) -> None:
    """`[Garden] Plant the garlic`, where a time stood beside it: the tag is the focus area."""
    match = _FRONT_TAG.match(line.text) if line.when.start and "focus" not in line.roles else None
    if match:
        line.record.append(("focus", match["in"]))
        line.text = line.text[match.end() :]


def _take_bracketed(line: Line) -> None:
    """`Spanish (18:00-19:00): 20 verbs`: a range of times in brackets within the text is when it is done."""
    for match in _BRACKETED.finditer(line.text) if not line.when.start else ():
        one = metadata(match["in"])
        if one and one.when.end and not one.record and _is_new(line, one):
            line.when = line.when.joined(one.when)
            line.text = f"{line.text[: match.start()]}{line.text[match.end() :]}"
            return


_BRACKETED = re.compile(r"\s+[(\[](?P<in>[^()\[\]]{4,40})[)\]](?=[*_]{0,3}\s?[:：])")


def _split_dashes(line: Line) -> None:
    """`text – 17:00 to 18:00 – focus`: dashes part columns, where one of them is nothing but a time."""
    parts = [unmarked(part) for part in _DASHES.split(line.text)] if not line.when.start else []
    timed = next((one for part in parts[1:] if (one := metadata(part)) and one.when.start and _is_new(line, one)), None)
    if not timed:
        return
    others = [part for part in parts if part and metadata(part) is None]
    line.when = line.when.joined(timed.when)
    line.text = others[0] if others else ""
    if len(others) == 2 and len(others[1]) <= MOST_FOCUS and "focus" not in line.roles:
        line.record.append(("focus", others[1]))


_DASHES = re.compile(r"\s+[–—-]\s+")


def _split_columns(line: Line) -> None:
    """`text | focus` with fields beside them: strokes part columns."""
    parts = [part for part in _COLUMNS.split(line.text) if part.strip()]
    if len(parts) > 1 and (line.when or line.record) and len(parts[1]) <= MOST_FOCUS and "focus" not in line.roles:
        line.text = unmarked(parts[0])
        line.record.append(("focus", unmarked(parts[1])))
        line.record.extend(("reason", unmarked(part)) for part in parts[2:3])


def unbulleted(text: str) -> str:
    """The text without bullets, numbers, check boxes and icons before it."""
    match = _BULLET.match(text)
    text = text[match.end() :] if match else text.strip()
    return _ICON.sub("", text)


def _peel_front(line: Line) -> None:
    position = 0
    while position < len(line.text):
        start = _GAP.match(line.text, position).end()  # type: ignore[union-attr]
        end = _take_at(line, start)
        if end is None:
            break
        position = end
    if position:
        text = line.text[position:].lstrip(_CLOSERS + "–—")
        line.text = _ICON.sub("", text.lstrip("` ") if text.count("`") % 2 else text)


def _take_at(line: Line, at: int) -> int | None:
    """Take the field that stands at a position; the position behind it, None where the text begins."""
    connect = CONNECT.match(line.text, at)
    for start in (at, connect.end()) if connect else (at,):
        for take in (
            _take_week,
            _take_slot,
            _take_moment,
            _take_span,
            _take_day,
            _take_length,
            _take_label,
            _take_part_of_day,
            _take_level,
        ):
            end = take(line, start)
            if end is not None:
                return end
    return None


def _take_week(line: Line, at: int) -> int | None:
    match = WEEK.match(line.text, at)
    if not match or line.week:
        return None
    line.week = number_of(match)
    return match.end()


_SLOT = re.compile(r"slot\s*#?\s*(\d{1,4})(?=\s*(?:[:(,|)\]–—-]|$))", re.IGNORECASE)


def _take_slot(line: Line, at: int) -> int | None:
    match = _SLOT.match(line.text, at)
    if not match or "slot" in line.roles:
        return None
    line.record.append(("slot", int(match[1])))
    return match.end()


def _take_moment(line: Line, at: int) -> int | None:
    """A date and time in one, as `2026-12-07T09:00:00+01:00`."""
    match = MOMENT.match(line.text, at)
    if not match or line.when.start:
        return None
    until = RANGE.match(line.text, match.start("h"))
    following = MOMENT.match(line.text, match.end() + 1) if line.text[match.end() : match.end() + 1] in "/–-" else None
    if following:
        line.when = line.when.joined(read_when(line.text[at : following.end()]))
        return following.end()
    end = until.end() if until and not match["num"] else match.end()
    line.when = line.when.joined(read_when(line.text[at:end]))
    return end


def _take_span(line: Line, at: int) -> int | None:
    """A range of times, or one time. Only the first one counts; a second one belongs to the text."""
    if line.when.start:
        return None
    match = RANGE.match(line.text, at)
    span = span_of(match) if match else None
    if span:
        line.when = line.when.joined(When(start=span.start, end=span.end))
        return span.to
    match = TIME.match(line.text, at)
    clock = read_clock(match["a"]) if match else None
    if not match or not clock or not clock.sure:
        return None
    line.when = line.when.joined(When(start=clock))
    return match.end()


def _take_day(line: Line, at: int) -> int | None:
    found = day_at(line.text, at)
    if not found:
        return _take_short_weekday(line, at)
    known = line.when.day
    if known and (known.weekday is not None or found.day.is_date) and (known.is_date or not found.day.is_date):
        return None
    part = _PART_BEHIND.match(line.text, found.end)
    if part and is_part_of_day(part["word"]) and found.day.weekday is not None:
        line.when = line.when.joined(When(day=found.day))
        return part.end()
    moment = read_when(line.text[at : at + 60])
    follows = day_at(line.text, found.end + 1) if not found.day.is_date else None
    if (
        not (follows and follows.day.is_date)
        and not _ends_field(line.text, found.end)
        and not (moment.start and _field_follows(line.text, found.end))
    ):
        return None
    line.when = line.when.joined(When(day=found.day))
    return found.end


_PART_BEHIND = re.compile(r"\s+(?P<word>[^\W\d_]{4,12})(?=\s*[:(,–—])")
_SHORT_WEEKDAY = re.compile(r"(?P<word>[^\W\d_]{1,3})[.,]{0,2}\s*")


def _take_short_weekday(line: Line, at: int) -> int | None:
    """`Di, 8.12.` and `8.12. (Di)`: two letters beside a date, which alone says all; `Di 18-19 Uhr` in front."""
    match = _SHORT_WEEKDAY.match(line.text, at)
    if not match or short_weekday(match["word"]) is None:
        return None
    if line.when.day and line.when.day.is_date:
        return (
            match.end() if line.text[at - 1 : at] == "(" and line.text[match.end() : match.end() + 1] == ")" else None
        )
    found = day_at(line.text, match.end())
    if found and found.day.is_date:
        return match.end()
    heads = at == 0 and not line.when.day and match["word"][0].isupper() and RANGE.match(line.text, match.end())
    if heads:
        line.when = line.when.joined(When(day=Day(weekday=short_weekday(match["word"]))))
    return match.end() if heads else None


def _ends_field(text: str, at: int) -> bool:
    return not text[at:].strip() or bool(re.match(r"\s*[,:;|)\]–—*_(=]|\s+[-–—]\s|\.\s|T\d", text[at:]))


def _field_follows(text: str, at: int) -> bool:
    rest = text[_GAP.match(text, at).end() :]  # type: ignore[union-attr]
    rest = CONNECT.sub("", rest, count=1) if CONNECT.match(rest) else rest
    part = _PART_OF_DAY.match(rest)
    rest = rest[part.end() :] if part and is_part_of_day(part["word"]) else rest
    match = TIME.match(rest) or RANGE.match(rest)
    return bool(match) or day_at(rest, 0) is not None


def _take_length(line: Line, at: int) -> int | None:
    match = DURATION.match(line.text, at)
    if not match or line.when.minutes or not _ends_field(line.text, match.end()):
        return None
    minutes = duration_of(match)
    line.when = line.when.joined(When(minutes=minutes))
    return match.end() if minutes else None


_NAMED_TASK = re.compile(
    r"[*_]{0,3}(?:(?i:task|activity|session|aufgabe|tâche|tarea|compito|taak|tarefa|todo|to do)(?:\s*#?\d{1,3})?\s*[:：.)–-]|TODO(?=\s))[*_]{0,3}\s*",
)


def _take_label(line: Line, at: int) -> int | None:
    match = _NAMED_TASK.match(line.text, at)
    return match.end() if match else None


def _take_part_of_day(line: Line, at: int) -> int | None:
    """`Morning (7:00-7:30): Run`: the part of the day says no more than the time beside it."""
    match = _PART_OF_DAY.match(line.text, at)
    if not match or line.when.start or not is_part_of_day(match["word"]):
        return None
    timed = RANGE.match(line.text, match.end()) or TIME.match(line.text, match.end())
    return match.end() if timed else None


_PART_OF_DAY = re.compile(r"(?P<word>[^\W\d_]{4,12})[\s,:(*_–—-]{1,6}")


def _take_level(line: Line, at: int) -> int | None:
    """A word for difficulty in brackets, or followed by a colon or dash."""
    match = re.compile(r"(?P<word>[^\W\d_]{3,16}|[★⭐☆]{1,5})[*_]*\s*(?:\]|\)|:|\s[-–—|]\s)").match(line.text, at)
    if not match or "difficulty" in line.roles or not (is_difficulty_word(match["word"]) or match["word"][0] in "★⭐"):
        return None
    line.record.append(("difficulty", match["word"]))
    return match.end()


def _peel_back(line: Line) -> None:
    """Take fields off the end of the text, one at a time, until none is there."""
    for _ in range(12):
        text = line.text.rstrip(" .*_") if line.text.endswith((".", "*", "_", " ")) else line.text
        match = _TAIL_GROUP.search(text[-200:])
        if match and _take_group(line, match["in"]):
            line.text = text[: len(text) - len(match[0])]
            continue
        if match and (before := _before_area(line, text[: len(text) - len(match[0])], match["in"])):
            line.text = before
            continue
        aside = _TAIL_ASIDE.search(text[-120:])
        if aside and _take_part(line, aside["in"]):
            line.text = text[: len(text) - len(aside[0])]
            continue
        tag = _TAG.search(text[-60:]) if line.when.start and "focus" not in line.roles else None
        if tag:
            line.record.append(("focus", tag["in"]))
            line.text = text[: len(text) - len(tag[0])]
            continue
        part = _tail(line, text)
        if part is None:
            return
        line.text = part


def _before_area(line: Line, text: str, inside: str) -> str | None:
    """`Read on – 18:00 to 19:00 (Reading)`: what stands in brackets behind the task's time is its focus area."""
    if line.when.start or "focus" in line.roles or len(inside) > MOST_FOCUS:
        return None
    timed = replace(line, record=[*line.record, ("focus", unmarked(inside))])
    before = _tail(timed, text)
    if before is None or not timed.when.start:
        return None
    line.when, line.record = timed.when, timed.record
    return before


def _tail(line: Line, text: str) -> str | None:
    """The text without its last part where that part is a field; None where it is not."""
    cut = max(0, len(text) - MOST_TAIL)
    for match in _TAIL_PART.finditer(text, cut + 1):
        if _take_part(line, text[match.end() :]):
            return text[: match.start()]
    return None


def _take_group(line: Line, inside: str) -> bool:
    """Fields in brackets: all parts are fields, or one is and another one is taken for the focus area."""
    parts = [part for part in _SPLIT.split(inside) if part.strip()]
    if not parts or (len(parts) > 1 and _take_part(line, inside)):
        return bool(parts)
    known = [metadata(part) for part in parts]
    unknown = [part for part, one in zip(parts, known, strict=True) if one is None]
    if len(unknown) == len(parts) or len(unknown) > 1 or (unknown and "focus" in line.roles):
        return False
    taken = [_take_part(line, part) for part, one in zip(parts, known, strict=True) if one is not None]
    if not any(taken):
        return False
    if unknown:
        line.record.append(("focus", unmarked(unknown[0])))
    return True


def _take_part(line: Line, part: str) -> bool:
    one = metadata(part.strip(" *_."))
    if one is None or not _is_new(line, one):
        return False
    line.when = line.when.joined(one.when)
    line.record.extend(one.record)
    line.week = line.week or one.week
    return True


def _is_new(line: Line, one: Line) -> bool:
    """Whether fields say nothing that is known already: a second time belongs to the text."""
    when = line.when
    clash = (one.when.start and when.start) or (one.when.minutes and when.minutes)
    both_days = one.when.day and when.day and when.day.is_date and one.when.day.is_date
    return not clash and not both_days and not (one.roles & line.roles) and not (one.week and line.week)
