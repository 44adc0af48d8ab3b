"""Chinese: lists, tables and pages of one company; data only."""

from __future__ import annotations

from kg.extract.patterns.listed import Headings, Honours, Listed, Lists, Tables, Winners

_TABLES = Tables(
    numbering=r"序号|编号|#|(?i:no\.?)",
    date=r"(?:19|20)\d\d\s?(?:年|[./-])\s?\d{1,2}\s?月?(?:[./-]?\s?\d{1,2}\s?日?)?",
    place=r"[^\W\d_a-z][^\d;/|]{1,40}",
)
_WINNERS = Winners(
    declared=(r"[\s,，]*(?:(?:申报|承担|完成|实施|建设|推荐)(?:单位|企业|组织|机构)\s?[:：]\s?|[—–-]+\s?)$"),
    opens=r"(?:^|[,，。;；》”)）])\s*$",
)

LISTED = Listed(
    honours=Honours(undated=True),
    headings=Headings(leaves_to_title=True, bare=True),
    lists=Lists(joins=frozenset(("和", "及", "以及", "与")), unparted=True),
    tables=_TABLES,
    winners=_WINNERS,
)
