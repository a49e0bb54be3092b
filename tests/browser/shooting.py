"""Taking pictures of pages for docs/images."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.small_png import small_png

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
SIZES = {"wide": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
PAPER = {"width": 1123, "height": 794}  # A4, lying, at 96 dots an inch


def shoot(page: Page, name: str) -> None:
    """One page in both sizes and both schemes."""
    for size in SIZES:
        for scheme in ("light", "dark"):
            _shot(page, name, size, scheme)


def shoot_state(page: Page, name: str) -> None:
    """A state of a page that has its pictures: both sizes, and dark once."""
    for size, scheme in (("wide", "light"), ("wide", "dark"), ("phone", "light")):
        _shot(page, name, size, scheme)


def shoot_paper(page: Page, name: str) -> None:
    """What a printer gets of the page."""
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print", color_scheme="light")
    page.screenshot(path=IMAGES / f"{name}-paper.png")
    page.emulate_media(media="screen")


def shrink_all() -> None:
    """Make the pictures small once all are taken: the pages do not wait for it."""
    for path in IMAGES.glob("*.png"):
        path.write_bytes(small_png(path.read_bytes()))


def _shot(page: Page, name: str, size: str, scheme: str) -> None:
    page.set_viewport_size(SIZES[size])
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.evaluate(
        "const here = document.querySelector('[data-shot-here]'); here ? here.scrollIntoView() : scrollTo(0, 0)"
    )
    page.screenshot(path=IMAGES / f"{name}-{size}{'-dark' if scheme == 'dark' else ''}.png")
