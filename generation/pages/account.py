"""Taking all one's data along, one plan as text, and leaving for good."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.db.models import prefetch_related_objects
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import resolve_url
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from generation.export import files_of, markdown_of
from generation.leaving import delete_account as leave
from planner.access import own_plan
from planner.errors import TooMany
from planner.models import AuditAction, User
from planner.pages.forms import focus_first_mistake
from planner.services.audit import record
from planner.services.demo import USERNAME as DEMO
from planner.web.htmx import PersonRequest, SeeOther, render_page
from planner.web.limits import give_back, spend
from planner.web.zipping import zipped


class LeaveForm(forms.Form):
    """The password, and the user name typed out."""

    username = forms.CharField(
        label=gettext_lazy("Your user name, to confirm"),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "autofocus": True}),
    )
    password = forms.CharField(
        label=gettext_lazy("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, data: Any = None, *, owner: User) -> None:
        super().__init__(data)
        self.owner = owner

    def clean_username(self) -> str:
        """Exactly the person's own."""
        name: str = self.cleaned_data["username"]
        if name != self.owner.get_username():
            raise forms.ValidationError(_("This is not your user name."))
        return name

    def clean_password(self) -> str:
        """The person's own."""
        password: str = self.cleaned_data["password"]
        if not self.owner.check_password(password):
            raise forms.ValidationError(_("The password is not right."))
        return password


@require_POST
def download_data(request: PersonRequest) -> StreamingHttpResponse:
    """Everything that is this person's, as a ZIP that is made while it is sent."""
    spend(f"export:{request.user.pk}", settings.EXPORT_RATE)
    record(action=AuditAction.DATA_EXPORTED, actor=request.user)
    now = timezone.now()
    response = StreamingHttpResponse(zipped(files_of(owner=request.user), now=now), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="hybrid-planner-{now:%Y-%m-%d}.zip"'
    return response


@require_safe
def plan_text(request: PersonRequest, pk: int) -> HttpResponse:
    """One saved plan as Markdown."""
    plan = own_plan(request.user, pk)
    prefetch_related_objects([plan], "weeks__tasks", "user")
    record(action=AuditAction.DATA_EXPORTED, actor=request.user, subject=f"plan:{plan.pk}")
    response = HttpResponse(markdown_of(plan), content_type="text/markdown; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="plan-{plan.month_year:%Y-%m}.md"'
    return response


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def delete_account(request: PersonRequest) -> HttpResponse:
    """Delete the account after its password and name were typed; nothing else asks before it acts."""
    form = LeaveForm(request.POST or None, owner=request.user)
    try:
        if request.method == "POST" and _checked(request, form):
            return _left(request)
    except TooMany as limit:
        # A fresh form: rendering the bound one would check the password after all.
        response = _leave_page(request, LeaveForm(owner=request.user), limit)
        response.status_code, response["Retry-After"] = limit.status, str(limit.retry_after)
        return response
    focus_first_mistake(form)
    return _leave_page(request, form)


def _leave_page(request: PersonRequest, form: LeaveForm, limit: TooMany | None = None) -> HttpResponse:
    is_demo = settings.DEMO_ACCOUNT and request.user.username == DEMO
    context = {"form": form, "limit": limit, "is_demo": is_demo}
    return render_page(request, "generation/delete_account.html", context)


def _checked(request: PersonRequest, form: LeaveForm) -> bool:
    """Guessing the password from an open session is limited like signing in, together with changing it."""
    key = f"password:{request.user.pk}"
    spend(key, settings.SIGN_IN_RATE)
    valid = form.is_valid()
    if valid or "password" not in form.errors:
        give_back(key)
    return valid


def _left(request: PersonRequest) -> HttpResponse:
    leave(owner=request.user)
    logout(request)
    messages.success(request, _("Your account and everything in it are gone."))
    return SeeOther(resolve_url("sign-in"))
