"""Values as a program's source has them: Python's literals, its calls of dates and of classes with named arguments."""

from __future__ import annotations

import ast
import re

_MOST_TEXT, _MOST_DEPTH = 200_000, 120
_CALL = re.compile(
    r"(?:datetime\.)?datetime\((\d{4}), ?(\d{1,2}), ?(\d{1,2}), ?(\d{1,2})(?:, ?(\d{1,2}))?[^()]{0,40}(?:\([^()]{0,40}\))?\)"
)
_DATE_CALL = re.compile(r"(?:datetime\.)?date\((\d{4}), ?(\d{1,2}), ?(\d{1,2})\)")
_TIME_CALL = re.compile(r"(?:datetime\.)?time\((\d{1,2})(?:, ?(\d{1,2}))?(?:, ?\d{1,2})?\)")
_NAMED_ARGUMENTS = re.compile(r"\b[A-Za-z_]\w{0,40}\(\s*[a-z_]\w{0,40}\s*=")


def python_value(text: str) -> object:
    """The value of a Python literal (single quotes, None, True, tuples, `Task(name=…)`), or None."""
    if ("'" not in text and not _NAMED_ARGUMENTS.search(text)) or len(text) > _MOST_TEXT:
        return None
    try:
        return _value(ast.parse(without_calls(text).strip(), mode="eval").body)
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return None


def _value(node: ast.expr, depth: int = 0) -> object:
    """The value of a literal's node: sequences as lists, calls with named arguments as mappings. Nothing is run."""
    if depth > _MOST_DEPTH:
        raise ValueError
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str | int | float) else None
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return [_value(one, depth + 1) for one in node.elts]
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        return {str(_value(key, depth + 1)): _value(one, depth + 1) for key, one in pairs if key is not None}
    if isinstance(node, ast.Call) and node.keywords and not node.args:
        return {word.arg: _value(word.value, depth + 1) for word in node.keywords if word.arg}
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return None
    return ast.literal_eval(node)


def without_calls(text: str) -> str:
    """`datetime(2026, 12, 7, 9, 0)`, `date(2026, 12, 7)` and `time(9, 0)` as strings."""
    if "date" not in text and "time(" not in text:
        return text
    text = _CALL.sub(
        lambda call: f'"{call[1]}-{int(call[2]):02d}-{int(call[3]):02d}T{int(call[4]):02d}:{int(call[5] or 0):02d}"',
        text,
    )
    text = _DATE_CALL.sub(lambda call: f'"{call[1]}-{int(call[2]):02d}-{int(call[3]):02d}"', text)
    return _TIME_CALL.sub(lambda call: f'"{int(call[1]):02d}:{int(call[2] or 0):02d}"', text)
