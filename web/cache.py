"""What is computed from the whole graph is kept until another graph is published."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from flask import current_app

from web.index import version

P = ParamSpec("P")
T = TypeVar("T")
_EXTENSION = "kg-computed"
_LIMIT = 2000


def per_release(function: Callable[P, T]) -> Callable[P, T]:
    """Keep a function's results, by its arguments, for as long as the same release is published."""

    @wraps(function)
    def kept(*args: P.args, **kwargs: P.kwargs) -> T:
        held: dict[Any, Any] = current_app.extensions.setdefault(_EXTENSION, {})
        key = (function.__module__, function.__qualname__, args, tuple(sorted(kwargs.items())))
        stamp = version()
        found = held.get(key)
        if found is None or found[0] != stamp:
            if len(held) >= _LIMIT:
                held.clear()
            found = held[key] = (stamp, function(*args, **kwargs))
        result: T = found[1]
        return result

    return kept
