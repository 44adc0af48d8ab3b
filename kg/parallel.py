"""Many documents at once: a function over many arguments by several processes, in order, with bounded memory.

Processes are started afresh (not forked): a store on disk has threads, which a fork would break. They cost a
second each, so that a few documents are done in this process.
"""

from __future__ import annotations

import gc
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import active_children, get_context
from typing import TypeVar
from weakref import WeakSet

PROCESSES = 2
FEW = 8
WAITING = 16
"""Results that may wait to be taken: memory does not grow with the number of documents."""
ROOM = 400_000
"""Sum of the sizes of arguments of which more may wait: the processes then work on while a batch is stored."""

GRACE = 3.0
"""Seconds that a process has to hand over what it has under way, when the work is broken off."""

Argument = TypeVar("Argument")
Result = TypeVar("Result")
_POOLS: WeakSet[ProcessPoolExecutor] = WeakSet()
"""Those at work, so that an interrupt can stop them wherever it is noticed."""


def ordered(
    function: Callable[[Argument], Result],
    arguments: Sequence[Argument],
    size: Callable[[Argument], int] = lambda argument: ROOM,
) -> Iterator[Result]:
    """Yield function(argument) for each argument, in their order. The function must be one of a module.

    size: how large an argument is: of small ones, more results may wait (`ROOM`).
    """
    if len(arguments) < FEW:
        yield from map(function, arguments)
        return
    pool = ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn"), initializer=_undisturbed)
    _POOLS.add(pool)
    waiting: deque[tuple[Future[Result], int]] = deque()
    held = 0
    try:
        for argument in arguments:
            waiting.append((pool.submit(function, argument), size(argument)))
            held += waiting[-1][1]
            while len(waiting) >= WAITING and held >= ROOM:
                done, weighs = waiting.popleft()
                held -= weighs
                yield done.result()
        while waiting:
            yield waiting.popleft()[0].result()
    except BaseException:
        stop()
        raise
    pool.shutdown()


def stop() -> None:
    """End the processes: what is under way may be handed over for some seconds, but nothing more is begun.

    A process that is ended while it hands over leaves this one waiting for the rest of it, for ever.
    """
    for pool in _POOLS:
        pool.shutdown(wait=False, cancel_futures=True)
    until = time.monotonic() + GRACE
    for process in active_children():
        process.join(max(0.0, until - time.monotonic()))
    for process in active_children():
        process.terminate()


def _undisturbed() -> None:
    """Leave an interrupt at the terminal to the process that began the work: it ends the others.

    What is read of a document is soon let go, and holds no circles: to look for these takes 3 % of the time otherwise.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000, 20, 100)


def batches(
    items: Iterable[Argument],
    weight: Callable[[Argument], tuple[object, int]],
    most: int,
    seconds: float = float("inf"),
) -> Iterator[list[Argument]]:
    """Yield items together as they come, until they weigh `most`; of one kind (but None) only one is in a batch.

    weight: returns an item's kind and what it weighs. seconds: after which a batch is given whatever it weighs.
    """
    batch: list[Argument] = []
    kinds: set[object] = set()
    total = 0
    begun = time.monotonic()
    for item in items:
        kind, weighs = weight(item)
        if kind is not None and kind in kinds:
            yield batch
            batch, kinds, total = [], set(), 0
        batch.append(item)
        kinds.add(kind)
        total += weighs
        if total >= most or time.monotonic() - begun >= seconds:
            yield batch
            batch, kinds, total, begun = [], set(), 0, time.monotonic()
    if batch:
        yield batch
