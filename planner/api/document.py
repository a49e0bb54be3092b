"""The OpenAPI document of the whole API, and the page to read and try it; all assets are our own."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiJsonRenderer2
from drf_spectacular.views import SpectacularAPIView
from rest_framework.permissions import IsAuthenticated


class SchemaView(SpectacularAPIView):
    """OpenAPI 3.1 as JSON, for whoever may use the API."""

    permission_classes = [IsAuthenticated]
    renderer_classes = [OpenApiJsonRenderer2, OpenApiJsonRenderer]
    metadata_class = None


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """The browsable page; trying a call acts as the signed-in person."""
    return render(request, "planner/api_docs.html")
