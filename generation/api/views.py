"""Generate, save, keep, take back, options: parse, call the service, serialise."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BooleanField, IntegerField

from generation import inflight
from generation.again import take_up
from generation.api.answers import ResultSerializer, SavedSerializer, UserContextSerializer
from generation.api.following import PREFER, accepted, wants_to_follow
from generation.api.serializers import (
    GenerateSerializer,
    OptionsChangeSerializer,
    OptionsSerializer,
    SaveSerializer,
)
from generation.live import begun_before, start
from generation.models import GenerationOptions
from generation.options import change_options, stored_options
from generation.saving import save_from_preview
from generation.service import generate
from generation.types import GenerationRequest, GenerationResult
from planner.access import own_plan
from planner.api.described import IDEMPOTENCY_KEY, KEY, PLAN_ID, described, success
from planner.errors import AlreadyBegun
from planner.models.plans import GenerationMode
from planner.web.api import PlannerView, envelope
from planner.web.idempotency import Turn, once
from planner.web.limits import spend_if_possible
from staging.access import own_draft
from staging.api.serializers import DraftSerializer
from staging.api.views import DRAFT_ANSWER
from staging.services import keep_draft, undo_save

GENERATED = success(
    "GenerateAnswer",
    preferenceId=IntegerField(required=False),
    data=ResultSerializer(),
    userContext=UserContextSerializer(),
)
SAVED = success("SaveAnswer", alreadySaved=BooleanField(), data=SavedSerializer())
OPTIONS = success("OptionsAnswer", data=OptionsSerializer())


class GenerateView(PlannerView):
    """From goals to a month's plan."""

    @described(
        "generatePlan",
        body=GenerateSerializer,
        answer=GENERATED,
        refuses=(409, 422, 429),
        parameters=(PREFER, IDEMPOTENCY_KEY),
    )
    def post(self, _request: Request) -> Response:
        """Valid input always gets a plan back; whether it is saved, kept or shown is decided and explained."""
        with once(self.request, call="generate") as turn:
            return turn.answer if turn.answer is not None else self._generated(turn)

    def _generated(self, turn: Turn) -> Response:
        asked = self.checked(GenerateSerializer)
        spend_if_possible(f"generate:{self.person.pk}", settings.GENERATION_RATE)
        if wants_to_follow(self.request):
            return turn.done_if_possible(self._followed(asked, turn), in_cache=True)
        again = take_up(owner=self.person, generation_id=turn.work) if turn.is_again else None
        result = again or generate(owner=self.person, request=asked, generation_id=turn.work)
        only_shown = result.persisted.mode == GenerationMode.PREVIEW
        return turn.done_if_possible(self._told(result), in_cache=only_shown)

    def _followed(self, asked: GenerationRequest, turn: Turn) -> Response:
        try:
            started = start(owner=self.person, request=asked, generation_id=turn.work)
        except AlreadyBegun:
            started = begun_before(owner=self.person, generation_id=turn.work)
        if started.result is not None:
            inflight.put(owner=self.person, result=started.result)
        return accepted(started)

    def _told(self, result: GenerationResult) -> Response:
        stored = result.preference_id is not None
        told = {"preferenceId": result.preference_id} if stored else {}
        context = {"hasUserPreferences": stored, "preferenceSaved": stored}
        return envelope(ResultSerializer(result).data, result.message, **told, userContext=context)


class SaveView(PlannerView):
    """Saving what was shown or staged."""

    @described(
        "savePlan",
        body=SaveSerializer,
        answer=SAVED,
        refuses=(404, 409, 410, 422, 429),
        parameters=(IDEMPOTENCY_KEY,),
    )
    def post(self, _request: Request) -> Response:
        """Save once and for all: sending it again answers with the same plan."""
        with once(self.request, call="save") as turn:
            return turn.answer if turn.answer is not None else self._saved(turn)

    def _saved(self, turn: Turn) -> Response:
        asked = self.checked(SaveSerializer)
        self.count("save", settings.SAVE_RATE)
        # The plan and the answer that tells of it stand together, so that a lost answer can be given again.
        with transaction.atomic():
            saved = SavedSerializer(save_from_preview(owner=self.person, **asked)).data
            return turn.done(envelope(saved, _("Plan saved successfully"), alreadySaved=saved["alreadySaved"]))


class OptionsView(PlannerView):
    """The caller's generation options."""

    @described("getOptions", answer=OPTIONS)
    def get(self, _request: Request) -> Response:
        """As they stand; made with the defaults on first sight."""
        return _options(stored_options(owner=self.person))

    @described("putOptions", body=OptionsChangeSerializer, answer=OPTIONS)
    def put(self, _request: Request) -> Response:
        """Change what is sent, like PATCH."""
        return self._change()

    @described("changeOptions", body=OptionsChangeSerializer, answer=OPTIONS)
    def patch(self, _request: Request) -> Response:
        """Change what is sent."""
        return self._change()

    def _change(self) -> Response:
        row = change_options(owner=self.person, changes=self.checked(OptionsChangeSerializer))
        return _options(row, _("Generation preferences updated successfully"))


def _options(row: GenerationOptions, message: str = "") -> Response:
    return envelope(OptionsSerializer(row).data, message)


class KeepView(PlannerView):
    """More time for a draft."""

    @described("keepDraft", answer=DRAFT_ANSWER, refuses=(404, 410, 429), parameters=(KEY,))
    def post(self, _request: Request, key: str) -> Response:
        """Give it its time anew, by the caller's stagingTtlHours; at most 30 days after it was made."""
        self.count("save", settings.SAVE_RATE)
        hours = stored_options(owner=self.person).staging_ttl_hours
        draft = keep_draft(owner=self.person, key=key, ttl_hours=hours)
        return envelope(DraftSerializer(draft).data, _("Draft kept longer."))


class UndoSaveView(PlannerView):
    """Taking a save back."""

    @described("undoSave", answer=DraftSerializer, refuses=(404, 409, 429), parameters=(PLAN_ID,))
    def post(self, _request: Request, plan_id: str) -> Response:
        """Within 24 hours of its saving: the plan is a draft again, and the one that it replaced is active again."""
        plan = own_plan(self.person, int(plan_id))
        self.count("save", settings.SAVE_RATE)
        hours = stored_options(owner=self.person).staging_ttl_hours
        draft = undo_save(owner=self.person, plan=plan, ttl_hours=hours)
        return Response(DraftSerializer(own_draft(self.person, draft.staging_key)).data)
