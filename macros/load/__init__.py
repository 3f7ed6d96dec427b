"""From the files of a data folder to values that know their place; nothing else reads them."""

from .folder import load
from .onthouden import Onthouden
from .reader import read
from .source import Source
from .values import Mapping, Sequence, Text, Value

__all__ = ["Mapping", "Onthouden", "Sequence", "Source", "Text", "Value", "load", "read"]
