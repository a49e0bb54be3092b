"""The caller's drafts: look, edit, discard. Keeping and saving need the options upstairs."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.request import Request
from rest_framework.response import Response

from planner.api.described import KEY, described, success
from planner.web.api import PlannerView, envelope
from staging.api.serializers import DraftChangeSerializer, DraftSerializer
from staging.services import discard_draft, edit_draft, live_drafts, open_unsaved, read_posted

DRAFT_ANSWER = success("DraftAnswer", data=DraftSerializer())


class DraftsView(PlannerView):
    """The caller's live drafts."""

    @described("listDrafts", answer=success("DraftsAnswer", data=DraftSerializer(many=True)))
    def get(self, _request: Request) -> Response:
        """All of them, those that end first on top. Does not count as opening them."""
        return envelope(DraftSerializer(live_drafts(owner=self.person), many=True).data)


class DraftView(PlannerView):
    """One draft."""

    @described("getDraft", answer=DRAFT_ANSWER, refuses=(404, 410), parameters=(KEY,))
    def get(self, _request: Request, key: str) -> Response:
        """Open it; counted."""
        return envelope(DraftSerializer(open_unsaved(owner=self.person, key=key)).data)

    @described(
        "editDraft",
        body=DraftChangeSerializer,
        answer=DRAFT_ANSWER,
        refuses=(404, 410),
        parameters=(KEY,),
    )
    def patch(self, _request: Request, key: str) -> Response:
        """Replace its plan by an edited one that obeys the calendar rules."""
        plan = read_posted(owner=self.person, data=self.checked(DraftChangeSerializer)["plan_data"])
        return envelope(DraftSerializer(edit_draft(owner=self.person, key=key, plan=plan)).data)

    @described("discardDraft", answer=success("Success"), refuses=(404, 410, 429), parameters=(KEY,))
    def delete(self, _request: Request, key: str) -> Response:
        """Discard it."""
        self.count("save", settings.SAVE_RATE)
        discard_draft(owner=self.person, key=key)
        return envelope(message=_("Draft discarded."))
