"""With a model, New plan answers with the draft itself: no second request stands between a press and a plan."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.core.cache import cache
from django.urls import reverse

from generation.models import Generation
from tests.generation.pages.test_new_plan import form

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def model(settings, queue):
    settings.OPENROUTER_API_KEY = "sk-test"
    return queue


def test_the_answer_is_the_draft_and_says_where_it_is_to_be_found(pages, model):
    origin = uuid4()
    answer = pages.post("/plans/new", form(generation_id=str(origin)))
    page = answer.content.decode()
    address = reverse("result", args=[origin])
    assert answer.status_code == 200
    assert model == [str(origin)]
    assert page.count('class="task ') > 10
    assert f'data-address="{address}"' in page
    assert f'<noscript><meta http-equiv="refresh" content="3; url={address}"></noscript>' in page


def test_it_is_not_the_page_of_the_form(pages):
    assert pages.get("/plans/new").content.decode().count('aria-current="page"') == 2
    assert 'aria-current="page"' not in pages.post("/plans/new", form(generation_id=str(uuid4()))).content.decode()


def test_the_page_at_its_address_shows_the_same_draft(pages):
    origin = uuid4()
    answer = pages.post("/plans/new", form(generation_id=str(origin))).content.decode()
    again = pages.get(reverse("result", args=[origin])).content.decode()
    assert _weeks(again) == _weeks(answer)


def test_sent_twice_it_leads_to_the_first_ones_page(pages, model):
    sent = form(generation_id=str(uuid4()))
    pages.post("/plans/new", sent)
    again = pages.post("/plans/new", sent)
    assert (again.status_code, again["Location"]) == (303, reverse("result", args=[sent["generation_id"]]))
    assert (len(model), Generation.objects.count()) == (1, 1)


def test_without_a_cache_to_follow_it_in_the_plan_is_finished_at_once(pages, model, monkeypatch):
    def away(*_args, **_kwargs):
        raise ConnectionError

    monkeypatch.setattr(cache, "set", away)
    answer = pages.post("/plans/new", form(save_mode="preview"))
    assert (answer.status_code, model) == (200, [])
    assert "0 conflicts" in answer.content.decode()


def _weeks(page: str) -> str:
    return page[page.index('<div class="weeks"') : page.index("</main>")]
