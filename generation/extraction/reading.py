"""An answer → the readings of its parts, each part read in the form that it has."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from .blocks import Block, announced, fenced, is_code, is_reasoning, json_regions, outside, widest_region
from .jsonish import Budget, Parsed, has_entities, is_escaped, read_json, read_sound, unescaped, without_entities
from .labels import week_label
from .markup import html_lines, looks_like_html, looks_like_xml, read_xml
from .notations import looks_like_calendar, looks_like_toml, read_calendar, read_toml
from .pieces import Context, Piece, Reading
from .prose import Prose
from .remarks import is_no_answer, is_program, without_thinking
from .shapes import Walk
from .tables import read_csv
from .words import languages_of, short_language
from .yamlish import looks_like_yaml, read_yaml

_MOST_NESTED, _MOST_STUMP = 3, 160


@dataclass(slots=True)
class Reader:
    """Reads an answer's parts; shares the budget for mending and knows how deep one answer lies in another."""

    budget: Budget = field(default_factory=Budget)
    area_names: frozenset[str] = frozenset()
    nesting: int = 0

    def readings(self, text: str) -> list[tuple[Reading, str]]:
        """Each part that holds tasks, in order, with how it is announced (example, draft, final or "")."""
        text = without_entities(text) if has_entities(text) else text
        if is_escaped(text):
            text = unescaped(text)
        if text.lstrip()[:1] in ("{", "[") and (sound := self._sound(text)).pieces:
            return [(sound, "")]
        found, blocks = self._structured(text)
        if blocks and not any("\n" in block.text for block in blocks):
            listed = self._by_lines(text)
            if listed.pieces and len(listed.pieces) >= sum(len(reading.pieces) for reading, _ in found):
                return [(listed, "")]
        prose = outside(text, blocks) if blocks else text
        if sum(len(reading.pieces) for reading, _ in found) < 3:
            told = self.whole(prose)
            whole = any(not reading.is_cut for reading, _ in found)
            enough = 3 if whole else 2 if found else 1
            if len(told.pieces) >= enough:
                found.append((told, "" if not found else "final"))
        return found

    def _sound(self, text: str) -> Reading:
        """An answer that is sound JSON as a whole: whatever stands in its texts is no part of the answer's form."""
        parsed = read_sound(text)
        return self.walked(parsed, text, "json") if parsed else Reading()

    def _by_lines(self, text: str) -> Reading:
        """A text whose brackets stand within its lines only, read as a whole."""
        if looks_like_toml(text):
            return self._toml(text)
        return self._yaml(text) if looks_like_yaml(text) else Reading()

    def _structured(self, text: str) -> tuple[list[tuple[Reading, str]], list[Block]]:
        """What fenced blocks and JSON in prose hold, and where those stood."""
        blocks = fenced(text) if "```" in text or "~~~" in text else []
        found = [
            (_of_week(reading, block.before), announced(block.before))
            for block in blocks
            if not is_reasoning(block) and (reading := self.block(block)).pieces
        ]
        if not found:
            found, regions = self._regions(text if not blocks else outside(text, blocks))
            blocks = blocks or regions
        return found, blocks

    def _regions(self, text: str) -> tuple[list[tuple[Reading, str]], list[Block]]:
        """JSON that stands in prose; where brackets mislead, from the first to the last one."""
        regions = list(json_regions(text))
        read = [self.json(region.text) for region in regions]
        if _are_records(text, regions, read):
            return [(_together(read), announced(regions[0].before))], regions
        found = [
            (_of_week(reading, region.before), announced(region.before))
            for region, reading in zip(regions, read, strict=True)
            if reading.pieces
        ]
        misled = not found or any(reading.is_repaired or reading.is_cut for reading, _ in found)
        widest = widest_region(text) if regions and misled else None
        if widest and (len(regions) > 1 or not regions[-1].closed) and widest.text != regions[0].text:
            whole = self.json(widest.text)
            if len(whole.pieces) > sum(len(reading.pieces) for reading, _ in found):
                return [(whole, announced(widest.before))], [widest]
        return found, regions

    def _records(self, text: str) -> Reading | None:
        """A block of objects that are one task each."""
        regions = list(json_regions(text)) if text.lstrip()[:1] == "{" and read_sound(text) is None else []
        read = [self.json(region.text) for region in regions] if len(regions) > 1 else []
        return _together(read) if _are_records(text, regions, read) else None

    def block(self, block: Block) -> Reading:
        """A fenced block in the form that it has, whatever its tag says."""
        text = block.text.strip("\n")
        if has_entities(text):
            text = without_entities(text)
        if (records := self._records(text)) is not None:
            return records
        if text.lstrip()[:1] in ("{", "[", "(", "“") or is_escaped(text):
            reading = self.json(unescaped(text) if is_escaped(text) else text)
            if reading.pieces:
                return reading
        if is_code(block) and ((parts := self._regions(text)[0]) or is_program(text)):
            return parts[-1][0] if parts else Reading()
        reading = self.whole(text)
        if not reading.pieces and ("{" in text or "[" in text):
            parts = self._regions(text)[0]
            return parts[-1][0] if parts else reading
        return reading

    def whole(self, text: str) -> Reading:
        """A text without JSON: XML, CSV, YAML, HTML, Markdown or prose."""
        for looks, read in (
            (looks_like_xml, self._xml),
            (looks_like_calendar, self._calendar),
            (looks_like_toml, self._toml),
            (bool, self._csv),
            (looks_like_yaml, self._yaml),
        ):
            reading = read(text) if looks(_from_tag(text) if looks is looks_like_xml else text) else None
            if reading and reading.pieces:
                return reading
        prose = Prose(languages=languages_of(text[:50_000]), budget=self.budget)
        text = without_thinking(text)
        reading = prose.read(html_lines(text) if looks_like_html(text) else text)
        _drop_stump(reading, text)
        return Reading() if is_no_answer(text, reading) else reading

    def _xml(self, text: str) -> Reading:
        value, cut = read_xml(_from_tag(text))
        return self.walked(Parsed(value, cut=cut), text, "xml")

    def _calendar(self, text: str) -> Reading:
        return self.walked(Parsed(read_calendar(text)), text, "csv", Context(inside_tasks=True, tabled=True))

    def _toml(self, text: str) -> Reading:
        return self.walked(Parsed(read_toml(text)), text, "yaml")

    def _csv(self, text: str) -> Reading:
        rows = read_csv(text)
        return self.walked(Parsed(rows), text, "csv", Context(inside_tasks=True, tabled=True)) if rows else Reading()

    def _yaml(self, text: str) -> Reading:
        return self.walked(Parsed(read_yaml(text, self.budget)), text, "yaml")

    def json(self, text: str) -> Reading:
        """The reading of a text that begins as JSON does."""
        parsed = read_json(text, self.budget)
        return self.walked(parsed, text, "json") if parsed else Reading()

    def walked(self, parsed: Parsed, text: str, form: str, context: Context | None = None) -> Reading:
        """The reading of a parsed value."""
        reading = Reading(is_cut=parsed.cut, is_repaired=parsed.repaired, form=form)
        languages = _languages(parsed.value, text)
        walk = Walk(reading, languages, parsed.open_values, self._nested, area_names=self.area_names)
        walk.value(parsed.value, context or Context())
        reading.pieces = _without_open(reading, tail=parsed.tail_complete, whole_values=parsed.whole_values)
        if form in ("yaml", "xml", "csv"):
            _drop_stump(reading, text)
        return reading

    def _nested(self, text: str) -> Reading | None:
        """An answer inside an answer: a string that holds JSON or a whole plan."""
        if self.nesting >= _MOST_NESTED:
            return None
        inner = Reader(self.budget, self.area_names, self.nesting + 1)
        parts = inner.readings(text)
        return parts[-1][0] if parts else None


def _languages(value: object, text: str) -> tuple[str, ...]:
    """The languages of a plan's day names; short ones (`Mo`, `ma`) are settled by their company."""
    short = short_language(_short_keys(value))
    return tuple(dict.fromkeys([*short[:1], *languages_of(text[:100_000]), *short]))


def _short_keys(value: object, depth: int = 0) -> set[str]:
    if depth > 12 or not isinstance(value, dict | list):
        return set()
    keys = {key for key in value if isinstance(key, str) and len(key) <= 4} if isinstance(value, dict) else set()
    for one in list(value.values() if isinstance(value, dict) else value)[:60]:
        keys |= _short_keys(one, depth + 1)
    return keys


def _from_tag(text: str) -> str:
    at = text.find("<")
    return text[at:] if at >= 0 else text


def _are_records(text: str, regions: list[Block], read: list[Reading]) -> bool:
    """Whether objects that follow one another are one task each, as in JSON lines, and not versions of a plan."""
    gaps = (text[one.end : other.start] for one, other in pairwise(regions))
    return (
        sum(len(reading.pieces) for reading in read) > 1
        and all(len(reading.pieces) <= 1 for reading in read)
        and not any(gap.strip(" \n\t,;") for gap in gaps)
        and not any("[" in region.text for region in regions)
    )


def _of_week(reading: Reading, before: str) -> Reading:
    """A reading whose tasks name no week, in the week that stands above it."""
    lines = before.strip().rsplit("\n", 1)
    week = week_label(lines[-1].strip(" *#_:`")) if lines[-1] else None
    if week and all(piece.week is None for piece in reading.pieces):
        reading.pieces = [replace(piece, week=week) for piece in reading.pieces]
    return reading


def _together(read: list[Reading]) -> Reading:
    """The readings of the parts of one list as one."""
    whole = Reading(form="json")
    for reading in read:
        whole.take(reading)
    return whole


def _drop_stump(reading: Reading, text: str) -> None:
    """Drop a last task that lacks what all others have, where the text stops in it."""
    pieces = reading.pieces
    if (
        len(pieces) < 3
        or text.endswith("\n")
        or _length_told(pieces[-1]) >= frozenset.intersection(*(_length_told(piece) for piece in pieces[:-1]))
    ):
        return
    words = pieces[-1].text.split()
    if words and words[-1] in text[text.rstrip().rfind("\n") - _MOST_STUMP :]:
        pieces.pop()
        reading.is_cut = True


def _length_told(piece: Piece) -> frozenset[str]:
    """What a piece was given, an end and a length being as good."""
    return piece.given - {"end", "minutes"} | ({"length"} if piece.given & {"end", "minutes"} else set())


def _without_open(reading: Reading, *, tail: bool, whole_values: bool) -> list[Piece]:
    """Drop the task that the text was cut in, unless it has all that the one before it has, or says what, when and how long."""
    kept: list[Piece] = []
    for piece in reading.pieces:
        as_others = tail and bool(kept) and piece.given >= kept[-1].given
        when = piece.when
        told = whole_values and when.day is not None and bool(when.start and (when.end or when.minutes))
        if not piece.is_open or (piece.slot is None and (as_others or told)):
            kept.append(replace(piece, is_open=False))
    return kept
