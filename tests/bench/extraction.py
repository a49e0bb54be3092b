"""Scores the extraction against its corpus: recovery by kind, beside plain JSON reading. `python -m tests.bench.extraction`"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from generation.extraction import Extraction
from generation.extraction.door import extracted
from planner.domain.fitting import WishedPlan

from . import extraction_damage, extraction_json, extraction_times
from .extraction_baselines import careful_repair, plain_json, plain_repair
from .extraction_cases import Case, Verdict, invented, judged

_LEAST_RECOVERED, _LEAST_RANKED = 0.96, 0.9


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case read by us."""

    case: Case
    result: Extraction | None
    verdict: Verdict | None
    made_up: int
    seconds: float

    @property
    def recovered(self) -> bool:
        return self.verdict is not None and self.verdict.recovered


def corpus() -> list[Case]:
    """Every case, in a fixed order."""
    from . import extraction_hostile, extraction_text, extraction_written

    makers = (
        extraction_json,
        extraction_times,
        extraction_damage,
        extraction_text,
        extraction_written,
        extraction_hostile,
    )
    return list(chain.from_iterable(maker.cases() for maker in makers))


def blind(number: int) -> list[Case]:
    """The cases of a blind round, 1 to 10: scored once, and only then looked at."""
    from . import extraction_written

    return list(extraction_written.cases(extraction_written.BLIND[number - 1]))


def read(case: Case) -> Outcome:
    """Our reading of a case, judged and timed; a crash counts as not recovered."""
    begun = time.perf_counter()
    try:
        result = extracted(case.text, month=case.month, zone=case.zone, slots=case.slots, areas=case.areas)
    except Exception:
        return Outcome(case, None, None, 0, time.perf_counter() - begun)
    seconds = time.perf_counter() - begun
    return Outcome(case, result, judged(case, result.wished), len(invented(case, result.wished)), seconds)


def baseline(case: Case, reader: Callable[[Case], WishedPlan]) -> bool:
    """Whether a simple reader recovers a case."""
    try:
        return judged(case, reader(case)).recovered
    except Exception:
        return False


def ranking(outcomes: Iterable[Outcome]) -> float:
    """How often a right reading has more confidence than a wrong one; ties count half. Over readings with tasks."""
    told = [(one.recovered, one.result.confidence) for one in outcomes if one.result and one.result.wished.weeks]
    right = [confidence for recovered, confidence in told if recovered]
    wrong = [confidence for recovered, confidence in told if not recovered]
    if not right or not wrong:
        return 1.0
    won = sum((one > other) + 0.5 * (one == other) for one in right for other in wrong)
    return won / (len(right) * len(wrong))


_BASELINES = (
    ("json.loads", plain_json),
    ("json_repair, plain", plain_repair),
    ("json_repair, careful", careful_repair),
)


def rows(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, int, int, list[int]]]:
    """By kind: cases, recovered by us, recovered by each baseline."""
    kinds = dict.fromkeys(one.case.kind for one in outcomes)
    for kind in kinds:
        of_kind = [one for one in outcomes if one.case.kind == kind]
        others = [sum(baseline(one.case, reader) for one in of_kind) for _, reader in _BASELINES]
        yield kind, len(of_kind), sum(one.recovered for one in of_kind), others


def report(outcomes: Sequence[Outcome]) -> None:
    """Print the table and the figures that must hold."""
    names = " | ".join(f"{name:>20}" for name, _ in _BASELINES)
    print(f"{'kind':<28} | cases | {'extraction':>14} | {names}")
    total = [0] * len(_BASELINES)
    for kind, count, ours, others in rows(outcomes):
        total = [known + more for known, more in zip(total, others, strict=True)]
        shares = " | ".join(f"{other:>20}" for other in others)
        print(f"{kind:<28} | {count:>5} | {ours:>6} {ours / count:>6.0%} | {shares}")
    recovered = sum(one.recovered for one in outcomes)
    shares = " | ".join(f"{other:>12} {other / len(outcomes):>6.1%}" for other in total)
    print(f"{'all':<28} | {len(outcomes):>5} | {recovered:>6} {recovered / len(outcomes):>6.1%} | {shares}")
    slowest = max(outcomes, key=lambda one: one.seconds)
    print(
        f"crashes: {sum(one.result is None for one in outcomes)}   invented tasks: {sum(one.made_up for one in outcomes)}"
    )
    print(f"confidence ranks right above wrong: {ranking(outcomes):.1%}")
    print(f"slowest case: {slowest.seconds * 1000:.0f} ms ({slowest.case.kind}: {slowest.case.name})")


def complain(outcomes: Iterable[Outcome]) -> None:
    """Print what is wrong with each case that was not recovered."""
    for one in outcomes:
        if one.recovered and not one.made_up:
            continue
        print(f"\n=== {one.case.kind}: {one.case.name}  confidence {one.result.confidence if one.result else 'CRASH'}")
        if one.verdict:
            print("  missing", *one.verdict.missing[:3], sep="\n    ")
            print("  surplus", *one.verdict.surplus[:3], sep="\n    ")
        print(f"  text {one.case.text[:300]!r}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the bench; 1 when a figure that must hold does not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true", help="show what went wrong")
    parser.add_argument("--kind", default="", help="only kinds that contain this")
    parser.add_argument("--blind", type=int, choices=tuple(range(1, 11)), help="a blind round in place of the corpus")
    options = parser.parse_args(arguments)
    cases = blind(options.blind) if options.blind else corpus()
    outcomes = [read(case) for case in cases if options.kind in case.kind]
    if options.failures:
        complain(outcomes)
    report(outcomes)
    share = sum(one.recovered for one in outcomes) / len(outcomes)
    sound = all(one.result is not None and not one.made_up for one in outcomes)
    return 0 if share >= _LEAST_RECOVERED and sound and ranking(outcomes) >= _LEAST_RANKED else 1


if __name__ == "__main__":
    sys.exit(main())
