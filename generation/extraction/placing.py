"""Pieces → a wished plan: what dates, weeks and times mean in the month that was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol
from zoneinfo import ZoneInfo

from planner.domain.fitting import Wish, WishedPlan, WishedWeek
from planner.domain.month import Month
from planner.domain.plan_data import MOST_FOCUS_AREA, Difficulty

from .clocks import DAY_MINUTES
from .days import Day
from .pieces import Piece, Reading, WeekNote

LONGEST_TASK = 16 * 60


class Slot(Protocol):
    """What is needed of an offered slot."""

    @property
    def number(self) -> int: ...
    @property
    def day(self) -> date: ...
    @property
    def start(self) -> datetime: ...
    @property
    def end(self) -> datetime: ...


@dataclass(slots=True)
class Tally:
    """How the tasks came to their places; the notes and the confidence are made of it."""

    tasks: int = 0
    undated: int = 0
    untimed: int = 0
    unmeasured: int = 0
    other_month: int = 0
    counted: int = 0
    odd_weekday: int = 0
    unknown_slot: int = 0
    twice: int = 0
    mended_end: int = 0
    shifted: int = 0


@dataclass(slots=True)
class Placer:
    """Turns the pieces of one reading into wishes."""

    month: Month
    zone: ZoneInfo
    slots: Mapping[int, Slot]
    areas: Sequence[str] = ()
    tally: Tally = field(default_factory=Tally)
    day_numbers: bool = False
    local_zulu: bool = False
    landed: dict[int, Counter[int]] = field(default_factory=dict)
    dated: dict[int, date] = field(default_factory=dict)

    def plan(self, reading: Reading) -> WishedPlan:
        """The wished plan of a reading."""
        self.day_numbers = _counts_the_month(reading.pieces)
        self.local_zulu = self._means_local(reading.pieces)
        self.dated = self._dated_weeks(reading)
        by_week: dict[int, list[Wish]] = {}
        for piece, week in zip(reading.pieces, self._weeks(reading), strict=True):
            wish = self._wish(piece, week, reading)
            number = self.month.week_of(wish.day) if wish.day else min(max(week or 1, 1), self.month.weeks)
            self.landed.setdefault(week or number, Counter())[number] += 1
            if wish not in by_week.setdefault(number, []):
                by_week[number].append(wish)
            else:
                self.tally.twice += 1
        return WishedPlan(reading.summary, self._weeks_of(by_week, reading))

    def _weeks_of(self, by_week: dict[int, list[Wish]], reading: Reading) -> tuple[WishedWeek, ...]:
        self.tally.tasks = sum(len(wishes) for wishes in by_week.values())
        weeks = []
        told = self._notes(reading)
        for number in sorted(by_week):
            note = told.get(number)
            wishes = tuple(sorted(by_week[number], key=_by_time))
            weeks.append(WishedWeek(number, note.focus if note else "", note.goals if note else (), wishes))
        return tuple(weeks)

    def _notes(self, reading: Reading) -> dict[int, WeekNote]:
        """What is said of a week, under the calendar week in which most of its tasks lie."""
        told: dict[int, WeekNote] = {}
        for number, note in sorted(reading.weeks.items()):
            landed = self.landed.get(number)
            told.setdefault(landed.most_common(1)[0][0] if landed else number, note)
        return told

    def _weeks(self, reading: Reading) -> list[int | None]:
        """The week of each piece; where weekdays run on without weeks, a new week begins when they start over."""
        known = sorted({self.month.week_of(slot.day) for slot in self.slots.values() if slot.day in self.month})
        running = known[0] if known else 1
        weeks: list[int | None] = []
        before = -1
        for piece in reading.pieces:
            weekday = piece.when.day.weekday if piece.when.day else None
            if piece.week is None and weekday is not None:
                running += weekday < before
                before = weekday
            weeks.append(piece.week if piece.week is not None else running if weekday is not None else None)
        return weeks

    def _wish(self, piece: Piece, week: int | None, reading: Reading) -> Wish:
        slot = self.slots.get(piece.slot) if piece.slot is not None else None
        if slot:
            return self._in_slot(piece, slot)
        self.tally.unknown_slot += piece.slot is not None and bool(self.slots)
        instant = self._instant(piece)
        day = instant.date() if instant else self._date(piece, week, reading)
        start = instant or self._moment(day, piece)
        end = self._end(piece, start) if start else None
        self._count(piece, day, start, end)
        return self._made(piece, start, end, day if day and day in self.month else None, _minutes(piece, start, end))

    def _in_slot(self, piece: Piece, slot: Slot) -> Wish:
        start = slot.start.astimezone(self.zone)
        minutes = piece.when.minutes
        end = _later(start, minutes) if minutes else slot.end.astimezone(self.zone)
        self.tally.unmeasured += minutes is None
        return self._made(piece, start, end, start.date(), minutes)

    def _made(
        self, piece: Piece, start: datetime | None, end: datetime | None, day: date | None, minutes: int | None
    ) -> Wish:
        return Wish(
            description=piece.text,
            focus_area=self._area(piece)[:MOST_FOCUS_AREA],
            difficulty=piece.difficulty or Difficulty.MODERATE,
            reason=piece.reason,
            start=start,
            end=end,
            day=day,
            minutes=minutes,
            is_completed=piece.is_completed,
        )

    def _area(self, piece: Piece) -> str:
        if piece.area is not None and not piece.focus:
            return self.areas[piece.area - 1] if 1 <= piece.area <= len(self.areas) else ""
        return piece.focus

    def _count(self, piece: Piece, day: date | None, start: datetime | None, end: datetime | None) -> None:
        self.tally.undated += day is None
        self.tally.untimed += start is None
        self.tally.unmeasured += end is None and not piece.when.minutes

    # Dates

    def _date(self, piece: Piece, week: int | None, reading: Reading) -> date | None:
        day = piece.when.day
        if day is None:
            return None
        found = self._named_date(day)
        if found:
            self.tally.odd_weekday += day.weekday is not None and found.weekday() != day.weekday
            return found
        if day.is_date and day.month is not None:
            return self._from_another_month(day, week)
        return self._counted_date(day, week, reading)

    def _named_date(self, day: Day) -> date | None:
        """The date that is named, where it lies in the month; the other reading of 07/12 where only that one does."""
        if day.day is None:
            return None
        pairs = [(day.month or self.month.first.month, day.day), *([day.other] if day.other else [])]
        for month, number in pairs:
            found = _date(day.year or self.month.first.year, month, number)
            if found and found in self.month:
                return found
        return None

    def _from_another_month(self, day: Day, week: int | None) -> date | None:
        """A date of another month: the same weekday of the same week of this one."""
        self.tally.other_month += 1
        named = _date(day.year or self.month.first.year, day.month or 1, day.day or 1)
        if day.year is None and day.weekday is not None and day.day:
            same = _date(self.month.first.year, self.month.first.month, day.day)
            if same and same.weekday() == day.weekday and week is None:
                return same
        weekday = day.weekday if day.weekday is not None else named.weekday() if named else None
        number = week or ((day.day or 1) - 1) // 7 + 1
        return self._nth(number, weekday) if weekday is not None else None

    def _counted_date(self, day: Day, week: int | None, reading: Reading) -> date | None:
        """A weekday of a week, or a day that is only counted."""
        if day.weekday is not None and day.ordinal:
            numbers = [day.ordinal] if day.ordinal > 0 else [5, 4]
            return next((found for number in numbers if (found := self.month.nth_weekday(number, day.weekday))), None)
        if day.weekday is not None and week is not None:
            return self._in_dated_week(week, day.weekday, reading) or self._nth(week, day.weekday)
        if day.nth is None:
            return None
        if self.day_numbers or week is None:
            return _date(self.month.first.year, self.month.first.month, day.nth)
        return self._nth(week, (day.nth - 1) % 7) if 1 <= day.nth <= 7 else None

    def _dated_weeks(self, reading: Reading) -> dict[int, date]:
        """The Monday of each week whose tasks name dates of one calendar week: its bare weekdays are meant there, too."""
        mondays: dict[int, set[date]] = {}
        for piece in reading.pieces:
            found = self._named_date(piece.when.day) if piece.when.day and piece.week is not None else None
            if found and piece.week is not None:
                mondays.setdefault(piece.week, set()).add(found - timedelta(days=found.weekday()))
        return {week: min(days) for week, days in mondays.items() if len(days) == 1}

    def _in_dated_week(self, week: int, weekday: int, reading: Reading) -> date | None:
        """The weekday within the dates that the week's own heading names."""
        note = reading.weeks.get(week)
        first = self._named_date(note.days[0]) if note and note.days else self.dated.get(week)
        if first is None:
            return None
        found = first + timedelta(days=(weekday - first.weekday()) % 7)
        return found if found in self.month else None

    def _nth(self, week: int, weekday: int) -> date | None:
        """The n-th such weekday (product rule); where the month has none, the calendar week's."""
        self.tally.counted += 1
        if week > 6:
            number = self._week_of_year(week)
            return self.month.date_of(number, weekday) if number else self.month.nth_weekday(1, weekday)
        return self.month.nth_weekday(week, weekday) or self.month.date_of(week, weekday) or self._last(week, weekday)

    def _last(self, week: int, weekday: int) -> date | None:
        return self.month.nth_weekday(4, weekday) if week >= 5 else None

    def _week_of_year(self, week: int) -> int | None:
        """The number in the month of a calendar week of the year."""
        for number in range(1, self.month.weeks + 1):
            if any(day.isocalendar()[1] == week for day in self.month.week_days(number)):
                return number
        return None

    # Times

    def _instant(self, piece: Piece) -> datetime | None:
        """The instant of a full date and time with an offset, on the user's clocks, where it lies in the month."""
        day, clock = piece.when.day, piece.when.start
        if day is None or clock is None or clock.offset is None or day.year is None or self.local_zulu:
            return None
        named = _date(day.year, day.month or 0, day.day or 0)
        if named is None:
            return None
        there = timezone(timedelta(minutes=clock.offset))
        moment = (datetime.combine(named, datetime.min.time(), there) + timedelta(minutes=clock.minutes)).astimezone(
            self.zone
        )
        return moment if moment.date() in self.month else None

    def _moment(self, day: date | None, piece: Piece) -> datetime | None:
        """The wall time of a piece on a date."""
        clock = piece.when.start
        if day is None or clock is None:
            return None
        wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=clock.minutes)
        return _existing(wall.replace(tzinfo=self.zone))

    def _end(self, piece: Piece, start: datetime) -> datetime | None:
        clock, end = piece.when.start, piece.when.end
        if end is None or clock is None:
            return _later(start, piece.when.minutes) if piece.when.minutes else None
        if end.offset is not None and clock.offset is not None:
            length = (end.minutes - end.offset) - (clock.minutes - clock.offset)
        else:
            length = end.minutes - clock.minutes
        length %= DAY_MINUTES
        if not 0 < length <= LONGEST_TASK:
            self.tally.mended_end += 1
            return _later(start, piece.when.minutes) if piece.when.minutes else None
        return _later(start, length)

    def _means_local(self, pieces: Sequence[Piece]) -> bool:
        """Whether a Z (or another zone's offset) was put behind local times: read as instants they fall into the night."""
        timed = [piece for piece in pieces if piece.when.start and piece.when.start.offset is not None]
        if not timed:
            return False
        nights = sum(_is_night(self._instant_minutes(piece)) for piece in timed)
        local_nights = sum(_is_night(piece.when.start.minutes) for piece in timed if piece.when.start)
        shifted = nights > 0 and local_nights == 0
        self.tally.shifted = len(timed) if shifted else 0
        return shifted

    def _instant_minutes(self, piece: Piece) -> int:
        clock = piece.when.start
        day = self._named_date(piece.when.day) if piece.when.day else None
        if clock is None or clock.offset is None:
            return DAY_MINUTES // 2
        noon = datetime.combine(day or self.month.first, datetime.min.time(), UTC) + timedelta(hours=12)
        here = noon.astimezone(self.zone).utcoffset() or timedelta()
        return (clock.minutes - clock.offset + int(here.total_seconds() // 60)) % DAY_MINUTES


def _is_night(minutes: int) -> bool:
    return minutes < 5 * 60 or minutes >= 23 * 60 + 30


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _existing(moment: datetime) -> datetime:
    """The moment, or in the gap of a clock change the one that the clocks show instead."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo)


def _later(start: datetime, minutes: int) -> datetime:
    """So many real minutes later."""
    return (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)


def _minutes(piece: Piece, start: datetime | None, end: datetime | None) -> int | None:
    """A task's length: between its times where those are known."""
    if start and end:
        return round((end.timestamp() - start.timestamp()) / 60)
    if piece.when.minutes:
        return piece.when.minutes
    clock, until = piece.when.start, piece.when.end
    length = until.minutes - clock.minutes if clock and until else 0
    return length if 0 < length <= LONGEST_TASK else None


def _by_time(wish: Wish) -> tuple[bool, float]:
    moment = (
        wish.start.timestamp()
        if wish.start
        else datetime.combine(wish.day, datetime.max.time(), UTC).timestamp()
        if wish.day
        else 0.0
    )
    return (wish.start is None and wish.day is None), moment


def _counts_the_month(pieces: Sequence[Piece]) -> bool:
    """Whether counted days (`Day 9`) run through the month and not through each week."""
    return any(piece.when.day and piece.when.day.nth is not None and piece.when.day.nth > 7 for piece in pieces)
