"""Fitting: any wished plan in, a lawful one out, with every adjustment and its reason.

Wishes whose place is lawful keep it. Each other one goes to the nearest lawful place: the same day, then the nearest
days of its week, then of the month; at full length where that exists, else as long as the month allows. What fits
nowhere stays in the adjustments without a new place. A lawful plan that keeps the hours of its focus areas comes back
as it was; tasks outside their hours are brought into them while free time allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from .board import Board, Place
from .calendar import LONGEST_MINUTES, SHORTEST_MINUTES, Calendar
from .focus_hours import FocusHours, hours_for
from .homing import NONE_THIS_WEEK, away_words, bring_home, hours_words, is_home
from .plan_data import MOST_DESCRIPTION, MOST_FOCUS_AREA, MOST_SUMMARY, Difficulty, Plan, Task, Week, clean_text
from .slots import exists, minute_of, moment_of, on_mark, wall
from .words import day_name
from .words import say as _

USUAL_MINUTES = 45


@dataclass(frozen=True, slots=True)
class Wish:
    """A task as somebody wants it: at a time (aware), or on a day, or just done. Minutes count without an end."""

    description: str
    focus_area: str = ""
    difficulty: Difficulty = Difficulty.MODERATE
    reason: str = ""
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    minutes: int | None = None
    is_completed: bool = False


@dataclass(frozen=True, slots=True)
class WishedWeek:
    """A week as somebody wants it; undated wishes belong into it."""

    number: int
    focus: str = ""
    goals: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class WishedPlan:
    """A plan as somebody wants it."""

    summary: str = ""
    weeks: tuple[WishedWeek, ...] = ()


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What became of a wish that could not stay as it was. `to` is None where it fits nowhere."""

    task: str
    from_: datetime | None
    to: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """A lawful plan, and what was changed to make it so."""

    plan: Plan
    adjustments: tuple[Adjustment, ...] = ()


def wishes_of(plan: Plan) -> WishedPlan:
    """A plan as the wish for itself."""
    return WishedPlan(
        plan.summary,
        tuple(
            WishedWeek(week.number, week.focus, week.goals, tuple(_wish(task) for task in week.tasks))
            for week in plan.weeks
        ),
    )


def _wish(task: Task) -> Wish:
    return Wish(
        task.description,
        task.focus_area,
        task.difficulty,
        task.reason,
        task.start,
        task.end,
        is_completed=task.is_completed,
    )


@dataclass(slots=True)
class _Wanted:
    """A wish being placed. Minutes since 1970; `start` is None where no time was wished."""

    wish: Wish
    week: int
    order: int
    start: int | None
    minutes: int
    day: date | None
    exact: bool
    hours: tuple[FocusHours, ...] = ()
    reasons: list[str] = field(default_factory=list)
    place: Place | None = None


def fit(wished: WishedPlan, calendar: Calendar, *, fixed: Sequence[Task] = ()) -> Fitted:
    """Make a wished plan lawful.

    `fixed` tasks are in the returned plan as they are; they count against all limits and are never adjusted.
    Every wish is either in the plan or in the adjustments with no new place.
    """
    board = Board(calendar, fixed)
    wanted = [
        _wanted(wish, week.number, order, calendar)
        for order, (week, wish) in enumerate((week, wish) for week in wished.weeks for wish in week.wishes)
    ]
    for one in sorted(wanted, key=_by_start):
        if one.exact and not one.reasons and one.start is not None and not board.objection(one.start, one.minutes):
            one.place = board.take(one.start, one.minutes, one.wish.description)
    for one in sorted(wanted, key=_dated_first):
        if one.place is None:
            _place_near(one, board)
    _bring_home(wanted, board)
    tasks = [_task(one, calendar) for one in wanted if one.place]
    adjustments = tuple(_adjustment(one, calendar) for one in wanted if one.reasons)
    return Fitted(_plan(wished, [*tasks, *fixed], calendar), adjustments)


def _bring_home(wanted: Sequence[_Wanted], board: Board) -> None:
    """Those that wished for another time or day are told that it was not in their hours."""
    for one in bring_home(sorted((one for one in wanted if one.hours), key=_by_start), board):
        assert one.place is not None
        if one.start is not None or one.day not in {None, board.day_of(one.place.start)}:
            one.reasons.append(hours_words(one.hours))


def _by_start(one: _Wanted) -> tuple[int, int]:
    return one.start or 0, one.order


def _dated_first(one: _Wanted) -> tuple[bool, int]:
    """Those that want a day go before those that go anywhere."""
    return one.day is None, one.order


def _wanted(wish: Wish, week: int, order: int, calendar: Calendar) -> _Wanted:
    """A wish with what can be known before looking at the board: its length and its wanted place."""
    minutes, length_reason = _length(wish, calendar)
    start, day = _wished_place(wish, calendar)
    exact = wish.start is not None and on_mark(wish.start) and exists(wish.start)
    one = _Wanted(wish, week, order, start, minutes, day, exact, hours_for(calendar.focus_hours, wish.focus_area))
    if length_reason:
        one.reasons.append(length_reason)
    if wish.start is not None and not exact:
        one.reasons.append(_clock_reason(wish.start))
    return one


def _length(wish: Wish, calendar: Calendar) -> tuple[int, str | None]:
    """Lawful minutes, and why they are not the wished ones."""
    if wish.start and wish.end:
        seconds = wish.end.timestamp() - wish.start.timestamp()
    else:
        seconds = (wish.minutes or USUAL_MINUTES) * 60
    most = min(LONGEST_MINUTES, calendar.daily_minutes)
    minutes = round(seconds / 60)
    if minutes > most:
        return most, _("shortened to {most} minutes, the most a task may last here", most=most)
    if minutes < SHORTEST_MINUTES:
        least = SHORTEST_MINUTES
        return least, _("lengthened to {least} minutes, the least a task may last", least=least)
    return minutes, _("rounded to whole minutes") if seconds % 60 else None


def _wished_place(wish: Wish, calendar: Calendar) -> tuple[int | None, date | None]:
    if wish.start is None:
        return None, wish.day
    return minute_of(wish.start), wish.start.astimezone(calendar.zone).date()


def _clock_reason(start: datetime) -> str:
    if not exists(start):
        return _("that time does not exist: the clocks go forward")
    return _("tasks start on a 5-minute mark")


def _place_near(one: _Wanted, board: Board) -> None:
    """Put a wish down as near as can be, at full length first, and note why it is not where it was wanted."""
    if one.start is not None and not one.reasons:
        one.reasons.append(board.objection(one.start, one.minutes) or _("that place is taken"))
    elif one.start is not None and (objection := board.objection(one.start, one.minutes)):
        one.reasons.append(objection)
    longest = board.longest_anywhere()
    if longest and longest < one.minutes:
        one.reasons.append(_shortened(one.minutes, longest))
        one.minutes = longest
    one.place = _put(one, board) if longest else None
    if one.place is None:
        one.reasons.append(_("no free time is left for it in this month"))
    elif one.start is None and one.day is not None and board.day_of(one.place.start) != one.day:
        one.reasons.append(_("there is no room for it on {day}", day=day_name(one.day)))


def _shortened(minutes: int, longest: int) -> str:
    return _(
        "shortened from {minutes} to {longest} minutes, as no longer stretch is free",
        minutes=minutes,
        longest=longest,
    )


def _days(one: _Wanted, board: Board) -> Iterable[date]:
    if one.day is None:
        return board.by_load(one.week)
    return board.by_distance(one.day, board.calendar.month.week_of(one.day))


def _put(one: _Wanted, board: Board) -> Place | None:
    for day in _days(one, board):
        start = board.nearest(day, one.minutes, _clock_on(one, day, board.calendar))
        if start is not None:
            return board.take(start, one.minutes, one.wish.description)
    return None


def _clock_on(one: _Wanted, day: date, calendar: Calendar) -> int | None:
    """The wanted time of day on another date; None where no time was wished."""
    if one.wish.start is None:
        return None
    local = one.wish.start.astimezone(calendar.zone)
    return minute_of(wall(calendar.zone, day, local.hour * 60 + local.minute))


def _task(one: _Wanted, calendar: Calendar) -> Task:
    assert one.place is not None
    wish = one.wish
    start = moment_of(one.place.start, calendar.zone)
    area = clean_text(wish.focus_area, MOST_FOCUS_AREA)
    return Task(
        description=clean_text(wish.description, MOST_DESCRIPTION) or area or _("Untitled task"),
        focus_area=area,
        start=start,
        end=moment_of(one.place.start + one.place.minutes, calendar.zone),
        difficulty=wish.difficulty,
        reason=clean_text(_reason(one, start, calendar), MOST_DESCRIPTION),
        is_completed=wish.is_completed,
    )


def _reason(one: _Wanted, start: datetime, calendar: Calendar) -> str:
    """Why the task stands there: the wish's own reason where it was kept, the truth where it was moved or is away."""
    assert one.place is not None
    told = _told(one, start, calendar)
    if is_home(calendar, one.place, one.hours):
        return told
    away = away_words(one.hours, one.place.start, calendar, NONE_THIS_WEEK)
    if told.endswith(away):
        return told
    return f"{clean_text(told, MOST_DESCRIPTION - len(away) - 1)} {away}" if one.reasons else away


def _told(one: _Wanted, start: datetime, calendar: Calendar) -> str:
    if not one.reasons:
        return one.wish.reason
    told = "; ".join(one.reasons)
    if one.wish.start is None or one.wish.start.timestamp() == start.timestamp():
        return f"{told[:1].upper()}{told[1:]}."
    wished = one.wish.start.astimezone(calendar.zone)
    return _(
        "Moved from {day} {time}: {reason}", day=day_name(wished.date()), time=f"{wished:%H:%M}", reason=f"{told}."
    )


def _adjustment(one: _Wanted, calendar: Calendar) -> Adjustment:
    wish = one.wish
    from_ = wish.start.astimezone(calendar.zone) if wish.start else None
    to = moment_of(one.place.start, calendar.zone) if one.place else None
    text = clean_text(wish.description, MOST_DESCRIPTION) or _("Untitled task")
    return Adjustment(text, from_, to, "; ".join(one.reasons))


def _plan(wished: WishedPlan, tasks: Iterable[Task], calendar: Calendar) -> Plan:
    """Tasks by the calendar weeks of their dates, under the focus and goals wished for those weeks."""
    weeks = {week.number: week for week in reversed(wished.weeks)}
    by_week: dict[int, list[Task]] = {}
    for task in sorted(tasks, key=lambda task: task.start.timestamp()):
        by_week.setdefault(calendar.month.week_of(task.day), []).append(task)
    return Plan(
        clean_text(wished.summary, MOST_SUMMARY),
        tuple(_week(number, weeks.get(number), tuple(by_week[number])) for number in sorted(by_week)),
    )


def _week(number: int, wished: WishedWeek | None, tasks: tuple[Task, ...]) -> Week:
    if wished is None:
        return Week(number, tasks=tasks)
    goals = (clean_text(goal, MOST_DESCRIPTION) for goal in wished.goals)
    return Week(number, clean_text(wished.focus, MOST_DESCRIPTION), tuple(goal for goal in goals if goal), tasks)
