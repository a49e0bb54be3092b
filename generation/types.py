"""The vocabulary of a generation: what is asked, what is known, what is decided, what comes out. All frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from planner.domain.calendar import Complexity, Weekend
from planner.domain.commitments import Commitment
from planner.domain.fitting import Adjustment
from planner.domain.focus_hours import FocusHours
from planner.domain.month import Month
from planner.domain.plan_data import Plan
from planner.domain.words import marked as gettext_noop
from planner.domain.words import say as _

# How much both faces take: characters of goals and focus areas, and dates.
MOST_GOALS, MOST_FOCUS_AREAS, MOST_DAYS_OFF = 10_000, 1_000, 31


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """A checked New plan form or API body. None leaves the choice to what is stored (or the default month)."""

    goals_text: str
    complexity: Complexity = Complexity.BALANCED
    focus_areas: str = ""
    weekend: Weekend = Weekend.REST
    commitments: tuple[Commitment, ...] = ()
    month: Month | None = None
    days_off: frozenset[date] = frozenset()
    focus_hours: tuple[FocusHours, ...] | None = None
    save_mode: str | None = None
    create_staging_backup: bool | None = None
    override_user_preferences: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """Stored defaults of a user, or the built-in ones."""

    default_save_mode: str = "preview"
    auto_create_staging: bool = True
    staging_ttl_hours: int = 24
    preference_strength: str = "balanced"


@dataclass(frozen=True, slots=True)
class Quota:
    """Used and allowed model generations of one month."""

    used: int
    limit: int

    @property
    def share(self) -> float:
        """0 to 1; an allowance of none counts as used up."""
        return min(1.0, self.used / self.limit) if self.limit else 1.0


@dataclass(frozen=True, slots=True)
class Context:
    """What the decision looks at. `quota_used` is the share of this month's model generations, 0 to 1."""

    is_first_time_user: bool
    has_good_history: bool
    plan_complexity: str
    quota_used: float


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule of the decision table that spoke, with its sentence."""

    rule: int
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to save now, and whether to keep a draft where not; and why."""

    save_mode: str
    save_now: bool
    stage: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Usage:
    """What the model's server says it took. Cost in US dollars where told."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A lawful plan and who wrote it. `error` is the model's reason code where it failed or was not asked."""

    plan: Plan
    source: str = "local"
    fallback: bool = False
    adjustments: tuple[Adjustment, ...] = ()
    confidence: int = 0
    notes: tuple[str, ...] = ()
    error: str = ""
    model: str = ""
    usage: Usage | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class Persisted:
    """What became of the plan: its mode, the saved plan or the draft's key, and a sentence where saving failed."""

    mode: str
    plan_id: int | None = None
    staging_key: str | None = None
    save_error: str | None = None


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """Everything both faces tell about a finished generation."""

    generation_id: UUID
    preference_id: int | None
    month: Month
    written: Written
    options: Options
    context: Context
    decision: Decision
    persisted: Persisted
    latency_ms: int
    generated_at: datetime

    @property
    def message(self) -> str:
        """One sentence about what was done, in the words of the original contract."""
        if self.written.fallback and self.written.source == "local":
            return _("Plan generated using fallback data")
        return _(_MESSAGES[self.persisted.mode])


_MESSAGES = {
    "immediate": gettext_noop("Plan generated and saved successfully"),
    "staging": gettext_noop("Plan generated and staged for review"),
    "preview": gettext_noop("Plan generated for preview"),
}
