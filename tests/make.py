"""Makes rows for tests, with defaults for all that a test does not care about."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from generation import rewrites
from generation.rewrite_store import Subject
from generation.subjects import read
from planner.domain.calendar import Complexity, Weekend
from planner.domain.month import Month
from planner.domain.plan_data import Difficulty, Plan, Task, Week
from planner.models import BusyTime, CalendarFile, GoalPreference, MonthlyPlan, User
from planner.models.plans import GenerationMode
from planner.services.plans import Origin, save_plan
from planner.services.preferences import store_preference
from staging.models import PlanStaging
from staging.services import DraftFacts, stage


def coming_month() -> date:
    """The first day of next month."""
    return Month.of(date.today()).shift(1).first


def weekday(number: int) -> date:
    """The n-th weekday (Monday to Friday) of next month; `make_values` puts tasks on the first ones, at 09:00."""
    return [day for day in Month(coming_month()).days() if day.weekday() < 5][number - 1]


def make_task(day: date, user: User, *, hour: int = 9, minutes: int = 60, text: str = "Read chapter 1", **more) -> Task:
    """A task of a user on a date at a full hour on their clock."""
    start = datetime(day.year, day.month, day.day, hour, tzinfo=user.zone)
    return Task(text, more.pop("area", "Reading"), start, start + timedelta(minutes=minutes), **more)


def make_values(user: User, *, tasks: int = 3, month: date | None = None) -> Plan:
    """A lawful plan: one task a weekday morning, from the month's first weekday on; then also in the afternoon."""
    first = Month(month or coming_month())
    days = [day for day in first.days() if day.weekday() < 5]
    places = [(day, hour) for hour in (9, 14, 11) for day in days][:tasks]
    made = sorted(
        (make_task(day, user, hour=hour, minutes=30, text=f"Read part {n}") for n, (day, hour) in enumerate(places, 1)),
        key=lambda task: task.start,
    )
    weeks: dict[int, list[Task]] = {}
    for task in made:
        weeks.setdefault(first.week_of(task.day), []).append(task)
    return Plan("A month of reading", tuple(Week(n, f"Part {n}", ("Read",), tuple(t)) for n, t in weeks.items()))


def make_preference(user: User, *, month: date | None = None, commitments=()) -> GoalPreference:
    """What a user asked of next month."""
    return store_preference(
        owner=user,
        month=month or coming_month(),
        goals_text="Read two books",
        focus_areas="Reading",
        complexity=Complexity.AMBITIOUS,
        weekend=Weekend.WORK,
        commitments=commitments,
        days_off=(),
    )


def make_plan(user: User, *, tasks: int = 3, month: date | None = None, **more) -> MonthlyPlan:
    """A saved plan."""
    month = month or coming_month()
    origin = Origin(
        uuid4(), GenerationMode.IMMEDIATE, more.pop("preference", None) or make_preference(user, month=month)
    )
    return save_plan(
        owner=user,
        plan=more.pop("plan", None) or make_values(user, tasks=tasks, month=month),
        month=month,
        origin=origin,
    ).plan


def make_history(user: User, month: date, *ticks: bool, **more) -> MonthlyPlan:
    """A saved plan of a month with one task a day from its first day on, done or not as told."""
    first = Month(month)
    weeks: dict[int, list[Task]] = {}
    for day, done in zip(first.days(), ticks, strict=False):
        weeks.setdefault(first.week_of(day), []).append(make_task(day, user, is_completed=done, **more))
    plan = Plan("A month", tuple(Week(number, "Part", ("Read",), tuple(tasks)) for number, tasks in weeks.items()))
    return make_plan(user, month=month, plan=plan)


def make_draft(user: User, *, tasks: int = 3, month: date | None = None, ttl_hours: int = 24) -> PlanStaging:
    """A live draft."""
    month = month or coming_month()
    facts = DraftFacts(uuid4(), make_preference(user, month=month), confidence=90)
    return stage(
        owner=user, plan=make_values(user, tasks=tasks, month=month), month=month, ttl_hours=ttl_hours, facts=facts
    )


def make_calendar_file(user: User, *, month: date | None = None, counts: bool = True, **busy) -> CalendarFile:
    """A calendar file with one busy time: the dentist, at nine of the month's tenth day."""
    month = month or coming_month()
    start = datetime(month.year, month.month, 10, 9, tzinfo=user.zone)
    file = CalendarFile.objects.create(user=user, month_year=month, name="work.ics", counts=counts)
    values = {"title": "Dentist", "start_time": start, "end_time": start + timedelta(hours=1)}
    BusyTime.objects.create(file=file, **values | busy)
    return file


def proposed(user: User, plan: MonthlyPlan, *, wish: str = "afternoons", week: int | None = None) -> UUID:
    """The id of a proposal for a week of a saved plan, its first one by default."""
    subject, identifier = Subject("plan", str(plan.pk)), uuid4()
    copy = read(owner=user, subject=subject)
    number = week or copy.plan.weeks[0].number
    rewrites.begin(owner=user, subject=subject, copy=copy, week=number, wish=wish, rewrite_id=identifier)
    return identifier


__all__ = [
    "Difficulty",
    "coming_month",
    "make_calendar_file",
    "make_draft",
    "make_history",
    "make_plan",
    "make_preference",
    "make_task",
    "make_values",
    "proposed",
    "weekday",
]
