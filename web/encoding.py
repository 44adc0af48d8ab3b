"""Compressed answers, gzip or zstd: whole bodies and streams alike."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator

import zstandard

SMALL = 1400
"""Bodies below this many bytes fit one packet and are sent as they are."""
OFFERED = ("zstd", "gzip")


def choose(accepted: str) -> str:
    """Return the encoding to use for an Accept-Encoding header: `zstd`, `gzip`, or `` for none."""
    if not accepted:
        return ""
    wanted: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameter = part.partition(";")
        try:
            wanted[name.strip()] = float(parameter.partition("=")[2] or 1)
        except ValueError:
            wanted[name.strip()] = 0.0
    best = max(OFFERED, key=lambda name: wanted.get(name, 0.0))
    return best if wanted.get(best, 0.0) > 0 else ""


def compress(body: bytes, encoding: str) -> bytes:
    """Return a whole body in an encoding; the same body gives the same bytes."""
    if encoding == "zstd":
        return zstandard.ZstdCompressor(level=3).compress(body)
    return gzip.compress(body, 4, mtime=0)


def stream(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Give the pieces of a body in an encoding; each piece leaves at once, so that a reader sees progress."""
    pack, flush, finish = packer(encoding)
    try:
        for chunk in chunks:
            yield pack(chunk) + flush()
        yield finish()
    finally:
        close = getattr(chunks, "close", None)
        if close is not None:
            close()


def packer(encoding: str) -> tuple[Callable[[bytes], bytes], Callable[[], bytes], Callable[[], bytes]]:
    """Return the three steps of packing a stream: a piece in, what is ready out, the end."""
    if encoding == "zstd":
        zstd = zstandard.ZstdCompressor(level=3).compressobj()
        return zstd.compress, lambda: zstd.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK), zstd.flush
    zipper = zlib.compressobj(4, zlib.DEFLATED, 31)
    return zipper.compress, lambda: zipper.flush(zlib.Z_SYNC_FLUSH), zipper.flush
