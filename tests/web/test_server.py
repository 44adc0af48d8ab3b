"""The documents for operators say what is so."""

import re
from dataclasses import fields
from pathlib import Path

from kg.settings import Settings, variable

DEPLOY = Path(__file__).resolve().parents[2] / "web" / "deploy"


def table():
    text = (DEPLOY / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`KG_.*?) \| (.*?) \|", text, re.MULTILINE)
    return {
        name: value
        for names, values in rows
        for name, value in zip(re.findall(r"KG_\w+", names), values.split(", ") + [""] * 9, strict=False)
    }


def test_every_setting_is_documented_with_its_default():
    documented = table()
    assert set(documented) == {variable(one.name) for one in fields(Settings)}
    for one in fields(Settings):
        if isinstance(one.default, int | float) and not isinstance(one.default, bool) and one.name != "workers":
            assert float(documented[variable(one.name)]) == one.default, one.name


def test_the_unit_and_the_image_use_only_settings_that_exist():
    known = {variable(one.name) for one in fields(Settings)}
    for name in ("quality-awards.service", "Dockerfile"):
        used = set(re.findall(r"KG_[A-Z_]+(?==)", (DEPLOY / name).read_text(encoding="utf-8")))
        assert used
        assert used - {"KG_NAME"} <= known


def test_the_unit_has_the_sections_and_the_commands_that_are_needed():
    unit = (DEPLOY / "quality-awards.service").read_text(encoding="utf-8")
    lines = [line for line in unit.splitlines() if line and not line.startswith("#")]
    sections = [line for line in lines if line.startswith("[")]
    assert sections == ["[Unit]", "[Service]", "[Install]"]
    assert all(re.fullmatch(r"\[\w+\]|\w+=.*", line) for line in lines)
    assert "ExecStart=/opt/quality-awards/bin/kg serve" in lines


def test_the_image_copies_what_it_runs():
    image = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    assert image.count("FROM python:") == 2
    assert "USER awards" in image
    assert 'CMD ["kg", "serve"]' in image
