"""Every error that a user can meet, as one tree; each message says what is wrong, where, and what to do.

KgError                                                           exit status
├─ DocumentError         a document cannot be taken in                 2
│  ├─ UnsupportedDocument      no reader for this kind of file
│  ├─ UnreadableDocument       damaged, encrypted, empty, too large
│  └─ InvalidTable             wrong cells: all of them, by row and column
├─ GraphError            the graph does not hold what was asked        3
│  ├─ InvalidGraph             the SHACL shapes are violated
│  └─ UnknownEntity            no such IRI in the graph
├─ QueryError            a query cannot be answered                    4
│  ├─ MalformedQuery           a syntax error, with its line and column
│  ├─ RefusedQuery             an operation that is not allowed here
│  ├─ QueryTimeout             over its time or memory
│  ├─ AnswerTooLarge           over the cap on rows or bytes
│  ├─ ClientGone               nobody is there any more to be answered
│  └─ TooManyQueries           the queue is full
│     └─ TooManyOfOneClient       one client's share is used up
├─ FormatError           a format is not known or not offered          5
│  ├─ UnknownFormat
│  └─ NotAcceptable
├─ StoreError            the store cannot be used                      6
│  ├─ StoreUnavailable         missing, damaged, unreachable
│  ├─ StoreLocked              another process is writing
│  └─ StoreFull                no room left on the disk
├─ SettingsError         a setting is wrong; raised at start           7
└─ AidError              a model that was to help did not; what the
                         rules read stands                             8

The HTTP status of each is decided in `web/errors.py`, the exit status here, once, for the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


class KgError(Exception):
    """The root; `str(error)` is one line, fit to be shown to a user."""

    exit_status: ClassVar[int] = 1


class DocumentError(KgError):
    """A document cannot be taken in."""

    exit_status = 2


class UnsupportedDocument(DocumentError):
    """No reader exists for this kind of file."""


class UnreadableDocument(DocumentError):
    """The file is damaged, encrypted, empty, binary or too large."""


class InvalidTable(DocumentError):
    """A table breaks its schema.

    `problems` holds every wrong cell as one line of text each: row, column, reason.
    """

    def __init__(self, message: str, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class GraphError(KgError):
    """The graph does not hold what was asked of it."""

    exit_status = 3


class InvalidGraph(GraphError):
    """The data violates the SHACL shapes; `report` holds one line for each violation."""

    def __init__(self, message: str, report: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.report = tuple(report)


class UnknownEntity(GraphError):
    """No such IRI in the graph."""


class QueryError(KgError):
    """A query cannot be answered."""

    exit_status = 4


class MalformedQuery(QueryError):
    """A syntax error; `line` and `column` count from 1 and are None where the engine gives no position."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class RefusedQuery(QueryError):
    """The query asks for something that is not allowed here (an update, SERVICE, a file)."""


class QueryTimeout(QueryError):
    """The query was stopped: over its time (`seconds`) or its memory."""

    def __init__(self, message: str, seconds: float | None = None) -> None:
        super().__init__(message)
        self.seconds = seconds


class AnswerTooLarge(QueryError):
    """The answer is over the cap named by `limit` (rows or bytes)."""

    def __init__(self, message: str, limit: int | None = None) -> None:
        super().__init__(message)
        self.limit = limit


class ClientGone(QueryError):
    """The client closed its connection before the answer was there."""


class TooManyQueries(QueryError):
    """The queue of queries is full; try again after `retry_after` seconds."""

    def __init__(self, message: str, retry_after: int = 1) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class TooManyOfOneClient(TooManyQueries):
    """One client has as many queries running as it may have at once."""


class FormatError(KgError):
    """A format is not known or cannot be offered."""

    exit_status = 5


class UnknownFormat(FormatError):
    """The format's name is not known."""


class NotAcceptable(FormatError):
    """None of the media types asked for can be given; `offered` lists those that can."""

    def __init__(self, message: str, offered: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.offered = tuple(offered)


class StoreError(KgError):
    """The store cannot be used."""

    exit_status = 6


class StoreUnavailable(StoreError):
    """The store is missing, damaged or out of reach."""


class StoreLocked(StoreError):
    """Another process is writing to the store."""


class StoreFull(StoreError):
    """No room is left on the disk."""


class SettingsError(KgError):
    """A setting is wrong; raised at start, never per request."""

    exit_status = 7


class AidError(KgError):
    """A model that was to help with a document did not answer, or not as asked; what the rules read stands."""

    exit_status = 8
