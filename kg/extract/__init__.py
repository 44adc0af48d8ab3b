"""Text becomes facts: a document's sentences, lists and tables are read by the rule table of its language.

`facts` is the whole of it; the engine knows no language (english.py and chinese.py are data), opens no connection
and needs no model. The only home of spaCy.
"""

from __future__ import annotations

from kg.extract.engine import facts

__all__ = ["facts"]
