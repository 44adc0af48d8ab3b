"""Many documents at once: a function over many arguments by several processes, in order, with bounded memory.

Processes are started afresh (not forked): a store on disk has threads, which a fork would break. They cost a
second each, so that a few documents are done in this process.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

PROCESSES = 2
FEW = 8
WAITING = 16
"""Results that may wait to be taken: memory does not grow with the number of documents."""

Argument = TypeVar("Argument")
Result = TypeVar("Result")


def ordered(function: Callable[[Argument], Result], arguments: Sequence[Argument]) -> Iterator[Result]:
    """Yield function(argument) for each argument, in their order. The function must be one of a module."""
    if len(arguments) < FEW:
        yield from map(function, arguments)
        return
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[Result]] = deque()
        for argument in arguments:
            waiting.append(pool.submit(function, argument))
            if len(waiting) >= WAITING:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def batches(
    items: Iterable[Argument], weight: Callable[[Argument], tuple[object, int]], most: int
) -> Iterator[list[Argument]]:
    """Yield items together as they come, until they weigh `most`; of one kind (but None) only one is in a batch.

    weight: returns an item's kind and what it weighs.
    """
    batch: list[Argument] = []
    kinds: set[object] = set()
    total = 0
    for item in items:
        kind, weighs = weight(item)
        if kind is not None and kind in kinds:
            yield batch
            batch, kinds, total = [], set(), 0
        batch.append(item)
        kinds.add(kind)
        total += weighs
        if total >= most:
            yield batch
            batch, kinds, total = [], set(), 0
    if batch:
        yield batch
