"""Many people at once on the whole product, `manage.py serve` as it is: drafts, waiting times, 300 plans in flight."""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import requests

from tests.bench.figures import percentile, row, spread
from tests.bench.generating import BODY
from tests.bench.product import WHOLE, Product, product
from tests.bench.standin import StandIn, stand_in
from tests.make import coming_month
from tests.servers import no_servers, own_servers

USERS, ROUNDS, IN_FLIGHT, PROBERS = 20, 5, 300, 4
# Seconds that somebody types, and looks at what came, before the next press.
TYPES, LOOKS = (1, 3), (1, 2)
PAGES = ("/", "/plans/", "/drafts/", "/plans/new")
NEW_PLAN = "/plans/new"
GENERATE = "/api/hybrid-plan/generate"
Servers = Callable[[], AbstractContextManager[dict[str, str]]]


def _ask(running: Product, person: requests.Session, *, wait: bool = False) -> dict[str, Any]:
    """One generate call; without `wait` the answer is the draft."""
    headers = {} if wait else {"Prefer": "respond-async"}
    body = BODY | {"month": coming_month().isoformat()}
    answer = person.post(running.url + GENERATE, json=body, headers=headers, timeout=90)
    answer.raise_for_status()
    return answer.json()["data"]


def _status(running: Product, person: requests.Session, data: dict[str, Any]) -> dict[str, Any]:
    answer = person.get(f"{running.url}{data['statusUrl']}", timeout=60)
    answer.raise_for_status()
    return answer.json()["data"]


def _timed(act: Callable[[], Any]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def drafts(running: Product) -> list[float]:
    """Milliseconds until each of so many people, all at once and again and again, has the draft."""
    people = running.people(USERS)
    with ThreadPoolExecutor(USERS) as pool:
        list(pool.map(lambda person: _ask(running, person), people))  # warms up
        rounds = [pool.map(lambda person: _timed(lambda: _ask(running, person)), people) for _ in range(ROUNDS)]
        return [one for times in rounds for one in times]


def people_at_work(running: Product) -> tuple[list[float], list[float]]:
    """As drafts, with people who type and look between two presses: milliseconds on the page, and through the API."""
    chance = random.Random(7)
    pauses = [[chance.uniform(*span) for span in (TYPES, LOOKS) * ROUNDS] for _ in range(USERS)]
    pages: list[float] = []
    calls: list[float] = []

    def work(person: requests.Session, pauses: list[float]) -> None:
        for types, looks in zip(pauses[::2], pauses[1::2], strict=True):
            form = _filled(person.get(running.url + NEW_PLAN, timeout=30).text)
            time.sleep(types)
            pages.append(_timed(lambda form=form: _pressed(running, person, form)))
            time.sleep(looks)
            calls.append(_timed(lambda: _ask(running, person)))

    people = running.people(USERS)
    with ThreadPoolExecutor(USERS) as pool:
        list(pool.map(work, people, [[0.0, 0.0]] * USERS))  # warms up
        pages.clear()
        calls.clear()
        list(pool.map(work, people, pauses))
    return pages, calls


def _filled(page: str) -> dict[str, str]:
    """The New plan form of a page, filled in."""
    hidden = dict(re.findall(r'name="(csrfmiddlewaretoken|generation_id)" value="([^"]+)"', page))
    rows = {"commitments-TOTAL_FORMS": "0", "commitments-INITIAL_FORMS": "0"}
    return (
        hidden
        | rows
        | {
            "goals_text": BODY["goalsText"],
            "focus_areas": BODY["focusAreas"],
            "complexity": BODY["taskComplexity"],
            "weekend": BODY["weekendPreference"],
            "month": coming_month().isoformat(),
            "save_mode": "preview",
        }
    )


def _pressed(running: Product, person: requests.Session, form: dict[str, str]) -> None:
    """Make my plan, up to the page on which the draft stands."""
    page = person.post(running.url + NEW_PLAN, data=form, timeout=90)
    page.raise_for_status()
    assert 'id="week-' in page.text, page.url


def waits(running: Product, *, in_background: bool) -> list[float]:
    """Milliseconds from asking to the finished result, one person after the other."""

    def ask() -> None:
        data = _ask(running, person, wait=not in_background)
        while in_background and data["status"] != "done":
            time.sleep(0.02)
            data = _status(running, person, data)

    (person,) = running.people(1)
    ask()
    return [_timed(ask) for _ in range(8)]


class Flight:
    """Many generations in flight at once: how each ended, what it took, and how other pages did meanwhile."""

    def __init__(self, running: Product) -> None:
        self.running = running
        self.sources: list[str] = []
        self.pages: list[float] = []
        self.memory = 0.0
        self._over = threading.Event()

    def fly(self) -> None:
        """Start all, look at other pages meanwhile, wait for all."""
        people = self.running.people(IN_FLIGHT)
        probers = [threading.Thread(target=self._probe, args=(one,)) for one in self.running.people(PROBERS)]
        with ThreadPoolExecutor(20) as pool:
            asked = list(pool.map(lambda person: (person, _ask(self.running, person)), people))
            for thread in probers:
                thread.start()
            self.sources = list(pool.map(self._wait, asked))
        self._over.set()
        for thread in probers:
            thread.join()

    def _probe(self, person: requests.Session) -> None:
        while not self._over.is_set():
            for page in PAGES:
                self.pages.append(_timed(lambda page=page: person.get(self.running.url + page, timeout=30)))
            self.memory = max(self.memory, self.running.memory())
            self._over.wait(0.2)

    def _wait(self, asked: tuple[requests.Session, dict[str, Any]]) -> str:
        person, data = asked
        while data["status"] != "done":
            self._over.wait(1)
            data = _status(self.running, person, data)
        facts = data["result"]["metadata"]
        return facts["source"] if facts["source"] == "ai" else f"{facts['source']}: {facts.get('error')}"


@contextmanager
def _whole(servers: Servers, model: StandIn) -> Iterator[Product]:
    """The whole product on servers that hold nothing yet."""
    common = {"OPENROUTER_API_KEY": "bench", "OPENROUTER_BASE_URL": model.url, "GENERATION_QUOTA": "100000"}
    with servers() as settings, product(parts=WHOLE, **common, **settings) as running:
        yield running


def _run_on(name: str, servers: Servers) -> None:
    with stand_in(first=None) as silent, _whole(servers, silent) as running:
        told = f"a model that never answers, {name}"
        pages, calls = people_at_work(running)
        row(f"Draft visible on the page, {USERS} people at once, {told}", spread(pages), "p95 < 150 ms")
        row(f"Draft visible through the API, {USERS} people at once, {told}", spread(calls), "p95 < 150 ms")
        row(f"Draft visible, {USERS} people in the same instant, {told}", spread(drafts(running)))
    with stand_in(first=1, lasting=1) as slow, _whole(servers, slow) as running:
        for background in (False, True):
            times = waits(running, in_background=background)
            way = "in the background" if background else "in one call"
            ratio = percentile(times, 0.5) / slow.own_ms()
            row(f"From asking to the result over the model's own time, {way}, {name}", f"{ratio:.3f}", "<= 1.05")
    with stand_in(first=6, lasting=12) as slow, _whole(servers, slow) as running:
        flight = Flight(running)
        flight.fly()
        failed = [source for source in flight.sources if source != "ai"]
        why = f" ({', '.join(sorted(set(failed)))})" if failed else ""
        peak = (
            f"{slow.most_at_once.value} at the model at once, {len(failed)} failed{why}, {flight.memory:.0f} MB in all"
        )
        row(f"{IN_FLIGHT} generations in flight, {name}", peak, "0 failed")
        row(f"Other pages meanwhile, {name}", spread(flight.pages), "p95 < 300 ms")


def run() -> None:
    """Both backends."""
    _run_on("PostgreSQL", own_servers)
    _run_on("SQLite", no_servers)
