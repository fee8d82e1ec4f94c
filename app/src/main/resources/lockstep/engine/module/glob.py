"""Paths that match a pattern."""

import os
from fnmatch import fnmatchcase

__all__ = ["escape", "glob", "iglob"]


def _has_magic(text):
    return any(c in text for c in "*?[")


def escape(pathname):
    return "".join(["[" + c + "]" if c in "*?[" else c for c in pathname])


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    parts = pathname.split("/")
    start = "/" if pathname.startswith("/") else ""
    yield from _found(start, [part for part in parts if part], root_dir or "", recursive, include_hidden)


def _found(base, parts, root, recursive, hidden):
    if not parts:
        if base and os.path.exists(os.path.join(root, base)):
            yield base
        return
    part, rest = parts[0], parts[1:]
    here = os.path.join(root, base) or "."
    if recursive and part == "**":
        yield from _found(base, rest, root, recursive, hidden) if rest else _tree(base, root, hidden)
        for name in _folders(here, hidden):
            yield from _found(os.path.join(base, name), parts, root, recursive, hidden) if rest else ()
        return
    if not _has_magic(part):
        yield from _found(os.path.join(base, part), rest, root, recursive, hidden)
        return
    try:
        names = os.listdir(here)
    except OSError:
        return
    for name in names:
        if fnmatchcase(name, part) and (hidden or part.startswith(".") or not name.startswith(".")):
            path = os.path.join(base, name)
            if not rest or os.path.isdir(os.path.join(root, path)):
                yield from _found(path, rest, root, recursive, hidden)


def _folders(here, hidden):
    try:
        names = os.listdir(here)
    except OSError:
        return []
    return [name for name in names if os.path.isdir(os.path.join(here, name)) and (hidden or name[:1] != ".")]


def _tree(base, root, hidden):
    if base:
        yield os.path.join(base, "") if os.path.isdir(os.path.join(root, base)) else base
    here = os.path.join(root, base) or "."
    for name in os.listdir(here) if os.path.isdir(here) else ():
        path = os.path.join(base, name)
        if os.path.isdir(os.path.join(root, path)):
            for inner in _tree(path, root, hidden):
                yield inner.rstrip("/")
        else:
            yield path
