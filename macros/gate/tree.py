"""HTML text into a tree whose elements know their line, by html5lib's parser and a lean tree builder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from html5lib.constants import E as EXPLANATIONS
from html5lib.constants import tableInsertModeElements
from html5lib.html5parser import HTMLParser
from html5lib.treebuilders.base import TreeBuilder

HTML = "http://www.w3.org/1999/xhtml"


class Element:
    """One element: name, attributes, children in order (elements and text) and the line of its start tag.

    The camel-case methods are the ones html5lib calls on a node of any tree builder.
    """

    __slots__ = ("attributes", "children", "line", "name", "nameTuple", "namespace", "parent")

    def __init__(self, name: str, namespace: str | None = HTML, line: int = 0) -> None:
        self.name = name
        self.namespace = namespace
        self.nameTuple = (namespace, name)
        self.attributes: dict[str, str] = {}
        self.children: list[Element | str] = []
        self.parent: Element | None = None
        self.line = line

    def appendChild(self, node: Element) -> None:
        """Add `node` as the last child."""
        node.parent = self
        self.children.append(node)

    def insertText(self, data: str, insertBefore: Element | None = None) -> None:
        """Add text, at the end or just before the child `insertBefore`."""
        if insertBefore is None:
            self.children.append(data)
        else:
            self.children.insert(self.children.index(insertBefore), data)

    def insertBefore(self, node: Element, refNode: Element) -> None:
        """Add `node` just before the child `refNode`."""
        node.parent = self
        self.children.insert(self.children.index(refNode), node)

    def removeChild(self, node: Element) -> None:
        """Take the child `node` out of the tree."""
        self.children.remove(node)
        node.parent = None

    def reparentChildren(self, newParent: Element) -> None:
        """Hand all children over to `newParent`."""
        for child in self.children:
            if isinstance(child, Element):
                child.parent = newParent
        newParent.children.extend(self.children)
        self.children = []

    def cloneNode(self) -> Element:
        """Return a copy with the same attributes and no children or parent."""
        clone = Element(self.name, self.namespace, self.line)
        clone.attributes = dict(self.attributes)
        return clone

    def hasContent(self) -> bool:
        """Tell whether there is any child or text."""
        return bool(self.children)

    def get(self, name: str) -> str | None:
        """Return the value of the attribute `name`, or None where it is absent."""
        return self.attributes.get(name)

    def descendants(self) -> Iterator[Element]:
        """Yield every element below this one, in document order."""
        waiting = self.children[::-1]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Element):
                yield node
                waiting.extend(reversed(node.children))

    def ancestors(self) -> Iterator[Element]:
        """Yield the parent, its parent and so on."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def inside(self, *names: str) -> bool:
        """Tell whether one of the elements around this one has one of these names."""
        return any(node.name in names for node in self.ancestors())

    def start_tag(self) -> str:
        """Return the start tag as a message shows it, cut at 80 characters."""
        attributes = "".join(f' {name}="{value}"' for name, value in self.attributes.items())
        tag = f"<{self.name}{attributes}>"
        return tag if len(tag) <= 80 else f"{tag[:79]}…"


class _Builder(TreeBuilder):
    """Builds `Element`s and notes the line on which each start tag ends."""

    parser: HTMLParser
    documentClass = staticmethod(lambda: Element("#document", None))

    def createElement(self, token: dict[str, Any]) -> Element:
        """Make an element out of a start tag that html5lib read."""
        line = self.parser.tokenizer.stream.position()[0]
        element = Element(token["name"], token.get("namespace", self.defaultNamespace), line)
        element.attributes = {
            ":".join(part for part in name[:2] if part) if isinstance(name, tuple) else name: value
            for name, value in token["data"].items()
        }
        return element

    def insertElementNormal(self, token: dict[str, Any]) -> Element:
        """Make an element and put it into the innermost open one."""
        element = self.createElement(token)
        self.openElements[-1].appendChild(element)
        self.openElements.append(element)
        return element

    def insertText(self, data: str, parent: Element | None = None) -> None:
        """Add text; text loose in a table, which html5lib moves without a word, is a parse error here."""
        if self.insertFromTable and self.openElements[-1].name in tableInsertModeElements:
            self.parser.parseError("unexpected-char-implies-table-voodoo")
        super().insertText(data, parent)

    def insertComment(self, token: dict[str, Any], parent: Element | None = None) -> None:
        """Leave comments out of the tree: nobody sees them."""

    def insertDoctype(self, token: dict[str, Any]) -> None:
        """Leave the doctype out of the tree: a wrong one is a parse error."""


def parse(html: str) -> tuple[Element, list[tuple[int, str, dict[str, Any]]]]:
    """Return the document and every parse error as (line, html5lib's code, details)."""
    parser = HTMLParser(tree=_Builder)
    parser.tree.parser = parser
    document: Element = parser.parse(html)
    return document, [(line, code, details) for (line, _), code, details in parser.errors]


def explain(code: str, details: dict[str, Any]) -> str:
    """Return html5lib's own English explanation of a parse error."""
    return str(EXPLANATIONS[code] % details)
