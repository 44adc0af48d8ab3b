"""A bounded cache of answers: the least recently used go when the bytes are up."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

Entry = tuple[str, int | None, bytes]
"""Media type, rows, body."""
OVERHEAD = 512
"""What an entry takes besides its body: key, query text, bookkeeping."""


class Cache:
    """Answers by request and release, at most `capacity` bytes of them; 0 keeps nothing."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.size = 0
        self._entries: OrderedDict[Hashable, Entry] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Entry | None:
        """Return the answer kept for a key, or None."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None:
                self._entries.move_to_end(key)
            return entry

    def put(self, key: Hashable, entry: Entry) -> None:
        """Keep an answer, unless it would take more than a sixteenth of the room."""
        cost = len(entry[2]) + OVERHEAD
        if cost > self.capacity // 16:
            return
        with self._lock:
            before = self._entries.pop(key, None)
            if before is not None:
                self.size -= len(before[2]) + OVERHEAD
            self._entries[key] = entry
            self.size += cost
            while self.size > self.capacity:
                _, old = self._entries.popitem(last=False)
                self.size -= len(old[2]) + OVERHEAD

    def __len__(self) -> int:
        return len(self._entries)
