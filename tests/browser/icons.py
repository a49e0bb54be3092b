"""Draws the app's icons from its mark: `python -m tests.browser.icons`, after `static/img/mark.svg` was changed."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import ARGUMENTS, chromium

IMAGES = Path(__file__).resolve().parents[2] / "static" / "img"
PAPER = "#fbf9f5"
# What a launcher may cut off a maskable icon is a tenth on each side; the mark keeps well within.
SHARES = {"app-192": (192, 1.0, ""), "app-512": (512, 1.0, ""), "app-180": (180, 0.72, PAPER)}
SHARES |= {"app-maskable-512": (512, 0.56, PAPER)}


def draw(page: Page, name: str, size: int, share: float, ground: str) -> None:
    """One icon: the mark in the middle, on nothing or on paper."""
    side = round(size * share)
    page.set_viewport_size({"width": size, "height": size})
    page.set_content(
        f"<style>body{{margin:0;height:100vh;display:grid;place-items:center;background:{ground or 'transparent'}}}"
        f"svg{{width:{side}px;height:{side}px}}</style>{(IMAGES / 'mark.svg').read_text()}"
    )
    page.screenshot(path=IMAGES / f"{name}.png", omit_background=not ground)


def main() -> None:
    """Draw them all."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        page = browser.new_page()
        for name, (size, share, ground) in SHARES.items():
            draw(page, name, size, share, ground)
        browser.close()


if __name__ == "__main__":
    main()
