"""The OpenAPI document of the whole API, and the page to read and try it; all assets are our own."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe
from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiJsonRenderer2
from drf_spectacular.views import SpectacularAPIView
from rest_framework.permissions import IsAuthenticated


class SchemaView(SpectacularAPIView):
    """OpenAPI 3.1 as JSON, for whoever may use the API; in English, as the names in it are."""

    permission_classes = [IsAuthenticated]
    renderer_classes = [OpenApiJsonRenderer2, OpenApiJsonRenderer]
    metadata_class = None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """The document, the same for everybody."""
        with translation.override("en"):
            response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        response["Content-Language"] = "en"
        return response


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """The browsable page; trying a call acts as the signed-in person."""
    return render(request, "planner/api_docs.html")
