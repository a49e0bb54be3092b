"""Corpus forms that are damaged JSON: fenced, prosed, commented, badly quoted, escaped, cut."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable, Iterator

from .extraction_cases import Case, case_of, wanted
from .extraction_json import compact, dumps, seed, seed_task, weekly
from .extraction_plans import SOURCES, Item, Source

_PREAMBLES = (
    "Sure! Here's your personalised plan for the month:\n\n",
    "Here is the plan in the requested JSON format:\n",
    "I've looked at your goals {and commitments} and made this plan. Week 1 starts on Monday at 9:00 sharp!\n\n",
    "Natürlich! Hier ist dein Plan:\n\n",
    "",
)
_CLOSINGS = (
    "\n\nLet me know if you'd like any changes! For example, I could move Monday's tasks to 8:00.",
    "\n\nHope this helps [good luck]!",
    "\n\n**Notes**\n- I kept Tuesday 9:00-10:00 free for your meeting.\n- Drink water.",
    "",
)


def fences() -> Iterator[Case]:
    """Fenced and surrounded by prose."""
    for index, source in enumerate(SOURCES):
        text = dumps(seed(source), 2 if index % 2 else None)
        before, after = _PREAMBLES[index % 5], _CLOSINGS[index % 4]
        yield case_of(source, "fenced", "json", f"```json\n{text}\n```")
        yield case_of(
            source, "fenced", "with prose", f"{before}```{('json', '', 'JSON')[index % 3]}\n{text}\n```{after}"
        )
        yield case_of(source, "prose around", "no fence", f"{before}{text}{after}")
        if index % 2:
            yield case_of(source, "fenced", "unclosed", f"{before}```json\n{text}\n")
        else:
            yield case_of(source, "fenced", "tildes", f"{before}~~~json\n{text}\n~~~{after}")


def thinking() -> Iterator[Case]:
    """Reasoning before the answer, with tempting tasks in it."""
    for index, source in enumerate(SOURCES):
        text = dumps(seed(source))
        wrong = dumps(
            weekly(
                source,
                source.by_calendar_week(),
                lambda item, s=source: {**seed_task(item, s), "task_description": f"Maybe {item.text}"},
            )
        )
        think = f"Let me see. Monday 9:00-10:00 could be a nap. First idea:\n```json\n{wrong}\n```\nNo, too much."
        blocks = (
            f"<think>\n{think}\n</think>\n\n{text}",
            f"<thinking>{think}</thinking>\n```json\n{text}\n```",
            f"{think}\n</think>\n{text}",
            f"<|channel|>analysis<|message|>{think}<|end|><|start|>assistant<|channel|>final<|message|>{text}",
            f"<reasoning>{think}</reasoning>\nHere you go:\n{text}",
            f"[THINK]{think}[/THINK]{text}",
            f'```thinking\nMonday 9:00 nap? {{"task": "nap"}}\n```\n```json\n{text}\n```',
        )
        yield case_of(source, "think-blocked", f"variant {index % 7}", blocks[index % 7])
        yield case_of(source, "think-blocked", "never ends", f"<think>{think}", ())


def several() -> Iterator[Case]:
    """A draft before the final, an example before the plan, one block a week."""
    for index, source in enumerate(SOURCES):
        text = dumps(seed(source), 1)
        draft = dumps(
            weekly(
                source,
                source.by_calendar_week(),
                lambda item, s=source: {**seed_task(item, s), "task_description": f"Rough: {item.text}"},
            ),
            1,
        )
        example = dumps(
            {
                "monthly_summary": "Example",
                "weekly_breakdown": [
                    {
                        "week": 1,
                        "focus": "X",
                        "goals": [],
                        "daily_tasks": {
                            "Monday": [
                                {
                                    "task_description": "Example task",
                                    "start_time": f"{source.month.first}T09:00:00",
                                    "end_time": f"{source.month.first}T10:00:00",
                                }
                            ]
                        },
                    }
                ],
            }
        )
        weeks = [f"### Week {week['week']}\n```json\n{dumps(week)}\n```" for week in seed(source)["weekly_breakdown"]]
        forms = (
            f"First draft:\n```json\n{draft}\n```\nThat is too heavy on Mondays. Final plan:\n```json\n{text}\n```",
            f"```json\n{draft}\n```\n\nWait, I should fix the times. Here is the corrected version:\n\n```json\n{text}\n```",
            f"{draft}\n\nRevised:\n{text}",
            f"The required format looks like this, for example:\n```json\n{example}\n```\nHere is your plan:\n```json\n{text}\n```",
            "\n\n".join(weeks),
            "\n".join(dumps(week) for week in seed(source)["weekly_breakdown"]),
        )
        yield case_of(source, "several blocks", f"variant {index % 6}", forms[index % 6])
        yield case_of(source, "several blocks", f"variant {(index + 3) % 6}", forms[(index + 3) % 6])


def _python(value: object) -> str:
    return repr(value)


def quotes() -> Iterator[Case]:
    """Python literals, single, smart and unescaped quotes, comments."""
    for index, source in enumerate(SOURCES):
        plan = seed(source)
        plan["approved"], plan["parent"] = True, None
        pretty = dumps(plan, 2)
        yield case_of(source, "Python literals", "repr", _python(plan))
        yield case_of(source, "Python literals", "assigned", f"```python\nplan = {_python(plan)}\nprint(plan)\n```")
        smart = re.sub(r'"([^"\\]*)"', "“\\1”", pretty)
        yield case_of(source, "smart quotes", "double", smart)
        if not any("'" in item.text for item in source.items):
            yield case_of(source, "single quotes", "all", pretty.replace('"', "'"))
        quoted = weekly(
            source,
            source.by_calendar_week(),
            lambda item, s=source: {**seed_task(item, s), "task_description": f'{item.text} of "Dune" today'},
        )
        expected = [_replaced(item, f'{item.text} of "Dune" today') for item in source.items]
        yield case_of(
            source,
            "unescaped quotes",
            "inside",
            dumps(quoted, 1 if index % 2 else None).replace('\\"', '"'),
            wanted(expected),
        )
        lines = pretty.split("\n")
        commented = "\n".join(
            f"{line}  // {'good, isn' + chr(39) + 't it' if at % 4 else 'note'}" if at % 3 == 0 else line
            for at, line in enumerate(lines)
        )
        hashed = "\n".join(f"{line} # week goal" if line.strip().startswith('"focus"') else line for line in lines)
        blocks = pretty.replace('"daily_tasks"', '/* the tasks of each day */ "daily_tasks"')
        yield case_of(source, "comments", f"style {index % 3}", (commented, hashed, blocks)[index % 3])
        bare = re.sub(r'"(\w+)":', r"\1:", pretty)
        yield case_of(
            source,
            "unquoted keys",
            "JSON5",
            bare if index % 2 else bare.replace("\n", ",\n").replace("{,", "{").replace("[,", "[").replace(",,", ","),
        )


def _replaced(item: Item, text: str) -> Item:
    return Item(item.day, item.start, item.minutes, text, item.focus, item.level, item.reason)


def commas() -> Iterator[Case]:
    """Missing and surplus commas and closers."""
    for index, source in enumerate(SOURCES):
        pretty, tight = dumps(seed(source), 2), dumps(seed(source))
        chance = random.Random(index)
        lines = pretty.split("\n")
        spots = [at for at, line in enumerate(lines) if line.endswith(",")]
        for at in chance.sample(spots, max(1, len(spots) // 6)):
            lines[at] = lines[at][:-1]
        yield case_of(source, "missing commas", "some", "\n".join(lines))
        yield case_of(source, "missing commas", "between objects", tight.replace("}, {", "} {"))
        yield case_of(source, "surplus commas", "trailing", re.sub(r"\n(\s*[}\]])", r",\n\1", pretty))
        yield case_of(source, "missing closers", "the last ones", tight.rstrip("]}"))
        yield case_of(source, "missing closers", "some of the last", pretty.rstrip()[: -1 - index % 3].rstrip())
        yield case_of(source, "missing closers", "of a week", tight.replace(']}}, {"week"', ']}, {"week"', 1))


def escaped() -> Iterator[Case]:
    """HTML-escaped and encoded twice."""
    for index, source in enumerate(SOURCES):
        text = dumps(seed(source), 1 if index % 2 else None)
        yield case_of(source, "HTML-escaped", "whole", html.escape(text))
        yield case_of(source, "HTML-escaped", "in pre", f"<pre><code>{html.escape(text)}</code></pre>")
        yield case_of(source, "double-encoded", "string", json.dumps(text))
        yield case_of(source, "double-encoded", "no outer quotes", json.dumps(text)[1:-1])
        if index % 3 == 0:
            yield case_of(source, "double-encoded", "thrice", json.dumps(json.dumps(text)))
            yield case_of(source, "HTML-escaped", "twice", html.escape(html.escape(text)))


def truncated() -> Iterator[Case]:
    """Cut at many points, in many forms. Whether the task that was cut counts is left open, when it is right."""
    for index, source in enumerate(SOURCES):
        tight, pretty = dumps(seed(source)), dumps(seed(source), 2)
        for number, share in enumerate((0.35, 0.62, 0.88)):
            text = (tight, pretty, f"```json\n{pretty}")[(index + number) % 3]
            yield _cut(source, text[: int(len(text) * share) + index], "}")
        text, slots, areas = compact(source)
        cut = text[: int(len(text) * (0.4 + 0.05 * index))]
        case = _cut(source, cut, "]")
        yield Case(
            "truncated",
            f"slot form, {source.name}",
            cut,
            source.month,
            source.zone,
            case.expected,
            case.optional,
            slots,
            areas,
        )
        if index % 2 == 0:
            yield _cut(
                source, json.dumps(tight, ensure_ascii=False)[: int(len(tight) * 0.7)], "}", name="double-encoded"
            )
            yield _cut(source, _python(seed(source))[: int(len(tight) * 0.66)], "}", name="Python")


def _cut(source: Source, text: str, closer: str, name: str = "seed JSON") -> Case:
    """Expected are tasks whose closing bracket is there; one that has only begun is optional."""
    expected, optional = [], []
    for week in source.by_calendar_week().values():
        for item in week:
            plain = text.replace('\\\\"', '"').replace('\\"', '"')
            needle = item.text if item.text in plain else None
            at = plain.find(needle) if needle else -1
            if at >= 0:
                (expected if closer in plain[at:] else optional).append(item)
    return case_of(source, "truncated", name, text, wanted(expected), optional=wanted(optional))


def lists() -> Iterator[Case]:
    """Odds and ends of models' JSON."""
    variants: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("ellipsis at the end of a list", lambda text: text.replace("}]", "}, ...]", 1)),
        ("JavaScript constant", lambda text: f"const plan = {text};\nexport default plan;"),
        ("raw line ends in strings", lambda text: text.replace("; ", ";\n")),
        ("byte order mark and NUL", lambda text: "\ufeff" + text.replace(" ", "\x00 ", 5)),
        ("lone surrogates", lambda text: text.replace('"focus": "', '"focus": "\ud83d ', 1)),
        ("escaped surrogate", lambda text: text.replace('"focus": "', '"focus": "\\ud83d ', 1)),
        ("NaN and Infinity", lambda text: text.replace('{"week"', '{"score": NaN, "limit": 1e999, "week"')),
        ("huge number", lambda text: text.replace('{"week"', '{"big": ' + "9" * 5000 + ', "week"', 1)),
        (
            "windows line ends",
            lambda text: json.dumps(json.loads(text), indent=1, ensure_ascii=False).replace("\n", "\r\n"),
        ),
        ("fat arrows", lambda text: text.replace('": ', '" => ')),
    )
    for index, (name, change) in enumerate(variants):
        source = SOURCES[index % len(SOURCES)]
        yield case_of(source, "odds and ends", name, change(dumps(seed(source))))


def cases() -> Iterator[Case]:
    """All of them."""
    for make in (fences, thinking, several, quotes, commas, escaped, truncated, lists):
        yield from make()
