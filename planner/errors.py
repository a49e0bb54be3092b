"""What can go wrong, as one small tree; each face turns it into its own answer in one place.

PlannerError                 code, HTTP status, one sentence for a person
├── InvalidInput       400   with a list of sentences for each field
├── NotYours           403   acting for somebody else
├── NotFound           404   unknown, ill-formed and foreign alike
├── AlreadyBegun       409   the same form was sent twice
├── StillRunning       409   the first call with this idempotency key is not done yet
├── TooLate            409   the time in which something could be undone is over
├── LastAdmin          409   the only administrator cannot leave
├── Gone               410   an expired draft, for its owner
├── KeyReused          422   an idempotency key came again with another body
└── TooMany            429   with the seconds after which it works again
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Sentence = str | Promise
Details = Mapping[str, Sequence[Sentence]]


class PlannerError(Exception):
    """Base of all errors that a person or an integrator is told about."""

    code = "error"
    status = 400
    sentence: Sentence = _("This did not work.")

    def __init__(self, sentence: Sentence | None = None, *, code: str | None = None) -> None:
        super().__init__(sentence or self.sentence)
        self.sentence = sentence or self.sentence
        self.code = code or self.code


class InvalidInput(PlannerError):
    """What was sent cannot be used; `details` says why, by field name (`non_field` for the whole)."""

    code = "invalid"
    sentence = _("Please check what you entered.")

    def __init__(self, details: Details, sentence: Sentence | None = None, *, code: str | None = None) -> None:
        super().__init__(sentence, code=code)
        self.details = {field: [str(line) for line in lines] for field, lines in details.items()}


class NotYours(PlannerError):
    """The caller named somebody else as the user."""

    code = "forbidden"
    status = 403
    sentence = _("You can only act for yourself.")


class NotFound(PlannerError):
    """No such thing for this person; the same answer whether it never existed or belongs to somebody else."""

    code = "not_found"
    status = 404
    sentence = _("There is nothing here under that address.")


class AlreadyBegun(PlannerError):
    """The same form was sent before; its first sending counts."""

    code = "already_begun"
    status = 409
    sentence = _("This plan is already being made.")


class StillRunning(PlannerError):
    """The first call with this idempotency key is being worked on; ask again after `retry_after` seconds."""

    code = "still_running"
    status = 409
    sentence = _("The first call with this idempotency key is still running. Try again in a moment.")
    retry_after = 2


class TooLate(PlannerError):
    """It could have been done earlier."""

    code = "too_late"
    status = 409
    sentence = _("It is too late for this.")


class LastAdmin(PlannerError):
    """Nobody could look after the site any more."""

    code = "last_admin"
    status = 409
    sentence = _("You are the only administrator. Make somebody else one first, then delete your account.")


class Gone(PlannerError):
    """The draft's time is over."""

    code = "expired"
    status = 410
    sentence = _("This draft has expired. Generate the plan again, or save the copy you still have open.")


class KeyReused(PlannerError):
    """An idempotency key stands for one call with one body."""

    code = "key_reused"
    status = 422
    sentence = _("This idempotency key was used before with another body. Take a new key for a new call.")


class TooMany(PlannerError):
    """A rate limit was reached; it works again after `retry_after` seconds."""

    code = "too_many_requests"
    status = 429
    sentence = _("That was a lot in a short time. Please wait a moment and try again.")

    def __init__(self, retry_after: int) -> None:
        super().__init__()
        self.retry_after = retry_after
