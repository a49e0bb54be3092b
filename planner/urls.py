"""Every address of the product. Floors above this one are named by strings only."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path, re_path

from planner.pages.accounts import staff_door
from planner.web.health import alive, ready

urlpatterns = [
    path("", include("planner.pages.urls")),
    path("", include("staging.pages.urls")),
    path("", include("generation.pages.urls")),
    path("api/", include("planner.api.urls")),
    path("api/", include("staging.api.urls")),
    path("api/", include("generation.api.urls")),
    path("admin/login/", staff_door),
    path("admin/", admin.site.urls),
    re_path(r"^healthz/?$", alive, name="healthz"),
    re_path(r"^readyz/?$", ready, name="readyz"),
]

handler400 = "planner.pages.errors.bad_request"
handler403 = "planner.pages.errors.forbidden"
handler404 = "planner.pages.errors.not_found"
handler500 = "planner.pages.errors.server_error"
