"""Being somebody in a browser without the sign-in page."""

from __future__ import annotations


def sign_in(page, live_server, user, client) -> None:
    """Give the page the session of a user."""
    client.force_login(user)
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
