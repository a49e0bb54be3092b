"""`manage.py serve`: the whole product on one machine. Web, worker and beat under one supervisor."""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from honcho.manager import Manager

from planner.services.demo import demo_account

# Threads that wait for the model cost next to nothing; so many generations can be in flight at once.
WORKER_THREADS = 320
# Pages come first: a plan that is being written has seconds, a click has not. But only a little: on SQLite whoever
# writes holds the one lock that all others wait for, and hundreds who ask how far it is must not keep it from going on.
# Linux weighs sessions against each other where it groups processes by session (/proc/self/autogroup, see sched(7)),
# and honcho gives each part its own.
_BEHIND = "(echo 5 > /proc/self/autogroup) 2>/dev/null; exec nice -n 5 "
# How a part ends that was asked to: by the signal itself, or as a shell reports it.
_STOPPED = {-signal.SIGTERM, -signal.SIGINT, 128 + signal.SIGTERM, 128 + signal.SIGINT}


class Command(BaseCommand):
    """Prepares the database and static files, says where to go, then runs everything until it is stopped."""

    help = "Prepare and run web, worker and beat."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Blocks until one part ends or Ctrl-C; the exit code is that of the part that ended."""
        call_command("migrate", interactive=False, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        self._greet()
        code = self._supervise()
        if code:
            raise CommandError("A part of the product stopped; the lines above say why.", returncode=code)

    def _greet(self) -> None:
        host = f"[{settings.HOST}]" if ":" in settings.HOST else settings.HOST
        lines = ["", f"  Hybrid Planner: http://{host}:{settings.PORT}/", "  Sign up there to make your first plan."]
        if settings.DEMO_ACCOUNT and (demo := demo_account()):
            lines.append(f"  Or sign in to the demo account: {demo.username} / {demo.password}")
        if not settings.OPENROUTER_API_KEY:
            lines.append("  Plans are written by the local planner; set OPENROUTER_API_KEY to add an AI model.")
        self.stdout.write("\n".join([*lines, "  Stop with Ctrl-C.", ""]))
        self.stdout.flush()

    def _supervise(self) -> int:
        manager = Manager()
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "planner.settings", "PYTHONUNBUFFERED": "1"}
        celery = f"{sys.executable} -m celery --quiet -A planner"
        parts = {
            "web": f"{sys.executable} -m gunicorn planner.wsgi",
            "worker": f"{_BEHIND}{celery} worker --pool threads --concurrency {WORKER_THREADS} --loglevel WARNING"
            " --without-gossip --without-mingle",
            "beat": f"{celery} beat --loglevel WARNING",
        }
        for name, command in parts.items():
            manager.add_process(name, command, env=environment, cwd=str(settings.BASE_DIR))
        manager.loop()
        code = int(manager.returncode or 0)
        return 0 if code in _STOPPED else code
