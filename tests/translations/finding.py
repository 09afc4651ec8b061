"""Every text of the window that wants a translation, read from the source as Python reads it.

``lupdate`` reads literal texts too, but not whose they are: it takes ``window.tr`` for a class called window, and it
follows no helper. So the texts are found here, and handed to it with their contexts.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

GUI = Path(__file__).parents[2] / "gui"
_OWNERS = {"window": "MainWindow", "_window": "MainWindow"}
"""Whose context a text gets that another object asks it to translate."""
_MAKERS = {"QCoreApplication", "QApplication"}


@dataclass(frozen=True, order=True)
class Text:
    """A text as translations know it.

    Attributes:
        context: where it is said.
        source: its English.
        counts: it has plural forms.
        one: the English singular of a text that counts and is not said by a table.
    """

    context: str
    source: str
    counts: bool = False
    one: str = ""


class UnreadableError(Exception):
    """A text that cannot be found by reading: it is put together, or held by a variable."""


@dataclass(frozen=True)
class _Module:
    name: str
    tree: ast.Module
    helpers: dict[str, str]
    """Functions that translate their first argument, with their context."""


def texts_of_the_window(root: Path = GUI) -> set[Text]:
    """Every text in the modules below ``root``.

    Raises:
        UnreadableError: a text is not literal, and its context has no table of texts either.
    """
    modules = [_parsed(path, root) for path in sorted(root.rglob("*.py"))]
    helpers = {(module.name, name): context for module in modules for name, context in module.helpers.items()}
    found: set[Text] = set()
    unread: list[tuple[str, str]] = []
    for module in modules:
        reader = _Reader(module, helpers)
        reader.visit(module.tree)
        found |= reader.found
        unread += reader.unread
    known = {each.context for each in found if each.counts is False} | TABLES
    lost = [where for context, where in unread if context not in known]
    if lost:
        raise UnreadableError("\n".join(lost))
    return found


TABLES = {"Command", "Told"}
"""Contexts whose texts a table holds; any text may be asked of them."""


def _parsed(path: Path, root: Path) -> _Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = path.relative_to(root.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    functions = (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))
    helpers = {each.name: context for each in functions if (context := _context_of(each))}
    return _Module(name, tree, helpers)


def _context_of(function: ast.FunctionDef) -> str:
    """The context of a helper: a function whose only argument is what it has translated."""
    names = [argument.arg for argument in function.args.args]
    calls = (each for each in ast.walk(function) if isinstance(each, ast.Call) and _is_translate(each))
    for call in calls:
        context, text = call.args[0], call.args[1]
        if len(names) == 1 and isinstance(text, ast.Name) and text.id == names[0] and isinstance(context, ast.Constant):
            return str(context.value)
    return ""


def _is_translate(call: ast.Call) -> bool:
    target = call.func
    is_named = isinstance(target, ast.Attribute) and target.attr == "translate" and isinstance(target.value, ast.Name)
    return is_named and target.value.id in _MAKERS


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, module: _Module, helpers: dict[tuple[str, str], str]) -> None:
        self.found: set[Text] = set()
        self.unread: list[tuple[str, str]] = []
        self._module = module
        self._all = helpers
        self._helpers = dict(module.helpers)
        self._class = ""
        self._inside = ""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            context = self._all.get((node.module or "", alias.name))
            if context:
                self._helpers[alias.asname or alias.name] = context

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before, self._inside = self._inside, node.name
        self.generic_visit(node)
        self._inside = before

    def visit_Call(self, node: ast.Call) -> None:
        target = node.func
        if isinstance(target, ast.Attribute) and target.attr == "tr":
            self._take(node, self._owner(target.value), node.args, len(node.args) > 2)
        elif _is_translate(node):
            self._translate(node)
        elif isinstance(target, ast.Name):
            self._named(node, target.id)
        self.generic_visit(node)

    def _translate(self, node: ast.Call) -> None:
        context = node.args[0].value if isinstance(node.args[0], ast.Constant) else ""
        if self._inside not in self._module.helpers and context != "Counted" and self._inside != "_say":
            self._take(node, str(context), node.args[1:], len(node.args) > 3)

    def _named(self, node: ast.Call, name: str) -> None:
        if name == "counted":
            self._counted(node)
        elif name == "to_translate":
            self._take(node, str(ast.literal_eval(node.args[0])), node.args[1:], False)
        elif name in self._helpers and self._inside != name:
            self._take(node, self._helpers[name], node.args, False)

    def _counted(self, node: ast.Call) -> None:
        one, many = (_literal(each) for each in (*node.args[1:3], None, None)[:2])
        if one is None or many is None:
            self.unread.append(("", self._where(node)))
        else:
            self.found.add(Text("Counted", many, True, one))

    def _owner(self, receiver: ast.expr) -> str:
        name = receiver.attr if isinstance(receiver, ast.Attribute) else getattr(receiver, "id", "")
        return self._class if name == "self" else _OWNERS.get(name, "")

    def _take(self, node: ast.Call, context: str, texts: Sequence[ast.expr], counts: bool) -> None:
        source = _literal(texts[0]) if texts else None
        if source is None or not context:
            self.unread.append((context, self._where(node)))
        else:
            self.found.add(Text(context, source, counts))

    def _where(self, node: ast.AST) -> str:
        return f"{self._module.name}, line {node.lineno}: {ast.unparse(node)}"


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def words_in(tree: ast.AST) -> Iterator[ast.AST]:
    """Every literal and put-together text of ``tree`` that is no docstring and no part of another."""
    docs = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    inner = {
        id(part)
        for each in ast.walk(tree)
        if isinstance(each, ast.JoinedStr)
        for part in ast.walk(each)
        if part != each
    }
    for each in ast.walk(tree):
        is_text = isinstance(each, ast.JoinedStr) or (isinstance(each, ast.Constant) and isinstance(each.value, str))
        if is_text and id(each) not in docs and id(each) not in inner:
            yield each
