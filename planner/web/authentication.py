"""How an API caller proves who they are: a bearer token, or the session of the pages with its CSRF token."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication, SessionAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from planner.env import Rate
from planner.models import User
from planner.services.people import token_owner
from planner.web.limits import client_address, spend

# 256 random bits cannot be guessed; the limit keeps the log and the database quiet.
WRONG_TOKENS = Rate(60, 60)


class TokenAuthentication(BaseAuthentication):
    """`Authorization: Bearer <token>`."""

    def authenticate(self, request: Request) -> tuple[User, str] | None:
        """The token's owner; None where no bearer token was sent. Raises AuthenticationFailed for a wrong one."""
        scheme, _, token = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            return None
        key = f"token:{client_address(request)}"
        user = token_owner(token.strip())
        if user is None:
            spend(key, WRONG_TOKENS)
            raise AuthenticationFailed
        return user, "token"

    def authenticate_header(self, _request: Request) -> str:
        """What a 401 asks for."""
        return "Bearer"


class SignedInSession(SessionAuthentication):
    """The session cookie of the pages."""


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Tells the OpenAPI document about bearer tokens."""

    target_class = TokenAuthentication
    name = "token"

    def get_security_definition(self, _auto_schema: Any) -> dict[str, str]:
        """The scheme in OpenAPI's words."""
        return {"type": "http", "scheme": "bearer"}


class SessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Tells the OpenAPI document about the pages' session."""

    target_class = SignedInSession
    name = "session"

    def get_security_definition(self, _auto_schema: Any) -> dict[str, str]:
        """The scheme in OpenAPI's words."""
        return {
            "type": "apiKey",
            "in": "cookie",
            "name": settings.SESSION_COOKIE_NAME,
            "description": "The pages' session; calls that change something also send X-CSRFToken.",
        }
