"""What lets a browser install the planner as an app: its manifest, its service worker, and the page shown offline.

All three are the same for everybody and hold nothing personal. They are templates, since static names carry a hash.
"""

from __future__ import annotations

import hashlib

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe


@login_not_required
@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """The web app manifest."""
    return render(request, "app/manifest.json", content_type="application/manifest+json")


@login_not_required
@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker. Served from the root, as it may only look after addresses below its own."""
    version = hashlib.sha256(_offline_page().encode()).hexdigest()[:16]
    response = render(request, "app/worker.js", {"version": version}, content_type="text/javascript")
    response["Cache-Control"] = "no-cache"
    return response


@login_not_required
@require_safe
def offline(_request: HttpRequest) -> HttpResponse:
    """The page that the service worker shows where the planner cannot be reached."""
    return HttpResponse(_offline_page())


def _offline_page() -> str:
    """Rendered without the request, so that nothing of a person can be on it."""
    return render_to_string("app/offline.html")
