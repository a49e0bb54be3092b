"""The door for a WSGI server."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from planner.roomy import roomy

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "planner.settings")
application = roomy(get_wsgi_application())
