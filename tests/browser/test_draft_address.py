"""The draft comes as the answer to the form itself; its page is still one that can be loaded again, left and found."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from generation.models import Generation

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
RESULT = re.compile("/plans/result/")


@pytest.fixture
def sent(page) -> list[str]:
    """Every form that the browser sends."""
    forms: list[str] = []
    page.on("request", lambda asked: asked.method == "POST" and forms.append(asked.url))
    return forms


@pytest.fixture
def draft(page, signed_in, upstream, queue, sent):
    """A page on which a draft stands and the model writes."""
    page = signed_in(page)
    page.goto("/plans/new")
    page.get_by_label("What do you want from this month?").fill("Learn TypeScript\nRun a 10k")
    page.get_by_label("Month", exact=True).select_option(index=1)
    page.get_by_role("button", name="Generate plan").last.click()
    expect(page.locator("#live")).to_contain_text("Writing week")
    return page


def test_one_answer_brings_it_and_it_has_its_address(draft, sent):
    assert len(sent) == 1
    expect(draft).to_have_url(RESULT)


def test_loaded_again_it_is_there_and_nothing_is_sent_again(draft, sent):
    expect(draft).to_have_url(RESULT)
    draft.reload()
    expect(draft.locator("#live")).to_contain_text("Writing week")
    assert (len(sent), Generation.objects.count()) == (1, 1)


def test_left_and_come_back_to_it_is_there_and_the_form_is_before_it(draft, sent):
    expect(draft).to_have_url(RESULT)
    draft.goto("/plans/")
    draft.go_back()
    expect(draft.locator("#live")).to_contain_text("Writing week")
    draft.go_back()
    expect(draft).to_have_url(re.compile("/plans/new"))
    assert (len(sent), Generation.objects.count()) == (1, 1)
