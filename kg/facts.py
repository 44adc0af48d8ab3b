"""The types of fact that documents are read for: their fields, and which of them are names of things.

The types down to `renamed_to` are those of the annotation guide (its field names, its meanings); the rest is
what tables and company reports say besides. A type here is used by the extractor, the table mappings, the
linker and `kg.describe`, which turns facts into triples.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactType:
    """A type of fact: `names` maps a field to the kinds of thing it may name, `values` lists the plain fields."""

    names: dict[str, tuple[str, ...]]
    values: tuple[str, ...] = ()


AWARD = ("award", "programme")
BODY = ("organization",)
RECIPIENT = ("organization", "person")
FRAMEWORK = ("framework", "edition")
EVERY = ("organization", "person", "award", "programme", "framework", "edition", "place", "conferral", "cycle", "event")
ANY = (*AWARD, *FRAMEWORK, *RECIPIENT, "product", "place")

FACT_TYPES: dict[str, FactType] = {
    "conferral": FactType(
        {
            "award": AWARD,
            "recipient": RECIPIENT,
            "conferred_by": BODY,
            "unit": BODY,
            "employer": BODY,
            "place": ("place",),
        },
        ("year", "year_end", "edition", "category", "tier", "sector", "recipient_kind", "note"),
    ),
    "finalist": FactType({"award": AWARD, "candidate": RECIPIENT}, ("stage", "year")),
    "uses_criteria": FactType({"award": AWARD, "standard": FRAMEWORK}),
    "derived_from": FactType({"standard": (*FRAMEWORK, *AWARD), "source": (*FRAMEWORK, *AWARD)}, ("same_structure",)),
    "administered_by": FactType({"subject": AWARD, "body": BODY}),
    "established_by": FactType({"subject": (*AWARD, *FRAMEWORK), "body": BODY}, ("role",)),
    "conferred_by": FactType({"subject": AWARD, "body": BODY}),
    "published_by": FactType({"subject": FRAMEWORK, "body": BODY}),
    "drafted_by": FactType({"subject": FRAMEWORK, "body": BODY}),
    "established": FactType({"subject": (*AWARD, *FRAMEWORK)}, ("year", "aspect")),
    "founded": FactType({"subject": BODY}, ("year",)),
    "located_in": FactType({"subject": (*RECIPIENT, *AWARD), "place": ("place",)}),
    "holds_certification": FactType({"subject": BODY, "certification": FRAMEWORK, "issuer": BODY}),
    "named_after": FactType({"subject": AWARD, "namesake": RECIPIENT}),
    "renamed_to": FactType({"subject": (*AWARD, *BODY), "new_name": (*AWARD, *BODY)}, ("year",)),
    # What company reports and tables say besides.
    "part_of": FactType({"award": AWARD, "programme": AWARD}),
    "open_to": FactType({"subject": AWARD}, ("recipient_kind",)),
    "sole_recipient": FactType({"award": AWARD, "recipient": RECIPIENT}, ("sector", "year")),
    "regarded_as": FactType({"subject": AWARD}, ("standing",)),
    "former": FactType({"subject": BODY}),
    "unit_of": FactType({"unit": BODY, "organization": BODY}),
    "system_framework": FactType({"subject": BODY, "standard": FRAMEWORK}),
    "observation": FactType({"subject": RECIPIENT}, ("counted", "number", "modifier", "as_of")),
    "other_honour": FactType({"recipient": RECIPIENT, "honour": ("honour",)}, ("times", "reason")),
    "developed_by": FactType({"subject": ("product",), "body": BODY}),
    "publication": FactType({"subject": ("product",), "venue": ("periodical",)}, ("date",)),
    # What only tables say. `subject_kind`, `object_kind` narrow the kinds that a name may be linked to.
    "attribute": FactType(
        {"subject": EVERY, "object": EVERY},
        ("property", "value", "datatype", "language", "subject_kind", "object_kind"),
    ),
    "candidacy": FactType(
        {"award": AWARD, "candidate": RECIPIENT},
        ("stage", "year", "edition", "category", "tier", "recipient_kind", "note"),
    ),
    "maintained_by": FactType({"subject": FRAMEWORK, "body": BODY}),
    "edition_of": FactType({"edition": FRAMEWORK, "framework": FRAMEWORK}),
    "lineage": FactType({"subject": (*FRAMEWORK, *AWARD), "object": (*FRAMEWORK, *AWARD)}, ("relation",)),
    "within": FactType({"subject": ("place",), "place": ("place",)}),
    "country": FactType({"subject": (*RECIPIENT, *AWARD), "place": ("place",)}),
    "renaming": FactType({"subject": (*AWARD, *BODY, *FRAMEWORK)}, ("former_name", "new_name", "date")),
    "change": FactType({"before": BODY, "after": BODY}, ("kind", "date")),
    "figure": FactType(
        {"subject": (*AWARD, *BODY), "country": ("place",)},
        ("counted", "number", "modifier", "category", "period_start", "as_of"),
    ),
    "different": FactType({"one": EVERY, "other": EVERY}),
}
"""Every type of fact by name. `other_honour` is a distinction that is not a quality award; it is never a conferral."""
