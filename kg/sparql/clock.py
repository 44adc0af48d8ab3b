"""One timer of an event loop for many waits of the same length, nearly all of which end before their time.

To start a timer and take it back costs a light query more than the wait itself; here it is an entry in a queue.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable


class Wait:
    """Something that is to end within the time; `late` is called when it has not."""

    __slots__ = ("due", "late")

    def __init__(self, due: float, late: Callable[[], None]) -> None:
        self.due = due
        self.late: Callable[[], None] | None = late

    def end(self) -> None:
        """Note that it has ended."""
        self.late = None


class Clock:
    """Calls who still waits after `delay` seconds, on one event loop."""

    _last: Clock | None = None

    def __init__(self, loop: asyncio.AbstractEventLoop, delay: float) -> None:
        self.loop, self.delay = loop, delay
        self._waits: deque[Wait] = deque()
        self._running = False

    @classmethod
    def of(cls, loop: asyncio.AbstractEventLoop, delay: float) -> Clock:
        """Return a loop's clock; the one of the last call is kept, since a process has one loop."""
        last = cls._last
        if last is None or last.loop is not loop or last.delay != delay:
            last = cls._last = cls(loop, delay)
        return last

    def begin(self, late: Callable[[], None]) -> Wait:
        """Return a wait that begins now."""
        wait = Wait(self.loop.time() + self.delay, late)
        self._waits.append(wait)
        if not self._running:
            self._running = True
            self.loop.call_later(self.delay, self._look)
        return wait

    def _look(self) -> None:
        """Call those whose time is up, in the order in which they began, and look again when the next one's is."""
        waits, now = self._waits, self.loop.time()
        overdue = []
        while waits and (waits[0].late is None or waits[0].due <= now):
            overdue.append(waits.popleft())
        self._running = bool(waits)
        if waits:
            self.loop.call_later(max(waits[0].due - now, 0.001), self._look)
        for wait in overdue:
            if wait.late is not None:
                wait.late()
