"""From the files of a data folder to values that know their place; nothing else reads them."""

from macros.load.folder import load
from macros.load.reader import read
from macros.load.source import Source
from macros.load.values import Mapping, Sequence, Text, Value

__all__ = ["Mapping", "Sequence", "Source", "Text", "Value", "load", "read"]
