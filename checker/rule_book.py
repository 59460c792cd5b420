"""Every source and dated figure that the package states, found by looking into its modules.

For the command line, the build and the watch; a page never loads it.
"""

import importlib
import pkgutil

import checker

from .law import Dated, Source


def modules():
    """Every module of the package, imported, in the order of their names."""
    names = [found.name for found in pkgutil.walk_packages(checker.__path__, "checker.")]
    return [importlib.import_module(name) for name in sorted(names) if name != "checker.__main__"]


def _held(value, kind):
    """The objects of a kind in a value: itself, or those in a dict or a tuple."""
    values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
    return [one for one in values if isinstance(one, kind)]


def _stated(kind):
    """Each object of a kind once, in the order of the modules."""
    found = {}
    for module in modules():
        for value in vars(module).values():
            for one in _held(value, kind):
                found[id(one)] = one
    return list(found.values())


def sources():
    """Source id -> Source, sorted by id."""
    return {source.id: source for source in sorted(_stated(Source), key=lambda source: source.id)}


def dated():
    """Name -> Dated, sorted by name."""
    return {figure.name: figure for figure in sorted(_stated(Dated), key=lambda figure: figure.name)}


def figures():
    """Name -> Dated, of the figures that guides quote (those with a unit)."""
    return {name: figure for name, figure in dated().items() if figure.unit}
