"""Hands that have a keyboard and nothing else, and eyes that look at every stop on their way."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import ElementHandle, Locator, Page, expect

# What somebody sees of the element that has the focus: is it there, is it in sight, and does a ring say so.
# Radios, days and tasks wear the ring on what surrounds them; within a date the browser rings its own button. A part of
# the page that was only led to needs none: nothing can be done with it.
STOP = """
(wanted) => {
  const it = document.activeElement;
  const gone = !wanted.isConnected;
  if (!it || it === document.body) return { lost: true, there: false, gone };
  const part = it.matches("[tabindex='-1']:not(.task)");
  const picker = it.matches("[type=date], [type=time]") && !it.matches(":focus");
  const wearers = [it, it.closest("label"), it.matches(".task strong a") && it.closest(".task")].filter(Boolean);
  const ring = part || picker || wearers.map((one) => getComputedStyle(one)).some((style) =>
    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== "rgba(0, 0, 0, 0)");
  const box = it.getClientRects()[0] ?? new DOMRect();
  const along = (from, length) => [0.5, 0.1, 0.9].map((part) => from + length * part);
  const points = along(box.x, box.width).flatMap((x) => along(box.y, box.height).map((y) => [x, y]));
  const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
  const seen = hits.some((hit) => hit && (it.contains(hit) || hit.closest("label")?.contains(it)));
  const inSight = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const face = it.matches("[type=checkbox], [type=radio]") ? it.closest("label") ?? it : it;
  const shown = inSight(it) || inSight(face);
  return { lost: false, there: it === wanted, gone, ring, seen, shown, what: it.outerHTML.slice(0, 160) };
}
"""


class Keyboard:
    """Everything somebody without a pointer does on a page. Each stop on the way has to be in sight, with its ring."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.emulate_media(reduced_motion="reduce")

    def press(self, *keys: str) -> None:
        """Press keys, one after another, on a page that is ready for them."""
        self.page.wait_for_load_state()
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Write over what the field holds."""
        self.press("Control+a")
        self.page.keyboard.type(text)

    def tab_to(self, target: Locator, *, by: str = "Tab", most: int = 160) -> None:
        """Press Tab until the target has the focus. A page may put a new one in its place meanwhile."""
        wanted = target.element_handle()
        for _ in range(most):
            stop = self._look(wanted)
            if stop["there"]:
                return
            if stop["gone"]:
                wanted = target.element_handle()
            else:
                self.press(by)
        raise AssertionError(f"{target} cannot be reached by {by}")

    def walk(self) -> int:
        """Hold Tab down from the page's start to its end; gives the number of stops."""
        body = self.page.locator("body").element_handle()
        for stops in range(1000):
            self.page.keyboard.down("Tab")
            if self._look(body)["lost"]:
                self.page.keyboard.up("Tab")
                return stops
        raise AssertionError("This page has no end")

    def enter(self, target: Locator, *, by: str = "Tab") -> None:
        """Go there and press Enter."""
        self.tab_to(target, by=by)
        self.press("Enter")

    def check(self, target: Locator) -> None:
        """Go to a box and tick it by the space bar."""
        self.tab_to(target)
        self.press("Space")
        expect(target).to_be_checked()

    def write(self, target: Locator, text: str) -> None:
        """Go to a field and write over what it holds."""
        self.tab_to(target)
        self.type(text)

    def unfold(self, words: str) -> None:
        """Go to what is folded away and open it."""
        summary = self.page.locator("summary", has_text=words)
        self.enter(summary)
        expect(self.page.locator("details[open]", has=summary)).to_be_visible()

    def stands_on(self, target: Locator) -> None:
        """The focus came here by itself, and it can be seen."""
        expect(target).to_be_focused()
        self._look(target.element_handle())

    def _look(self, wanted: ElementHandle) -> dict[str, Any]:
        """What has the focus. It has to be in sight and ringed."""
        stop = self.page.evaluate(STOP, wanted)
        if not stop["lost"]:
            assert stop["shown"], f"has the focus and cannot be seen: {stop['what']}"
            assert stop["seen"], f"has the focus and lies behind something: {stop['what']}"
            assert stop["ring"], f"has the focus and no ring: {stop['what']}"
        return stop
