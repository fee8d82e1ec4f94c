"""Paths, and what lies at them in the run's folder."""

import _file

__all__ = [
    "abspath", "basename", "commonpath", "commonprefix", "curdir", "dirname", "exists", "expanduser", "expandvars",
    "extsep", "getatime", "getctime", "getmtime", "getsize", "isabs", "isdir", "isfile", "islink", "ismount", "join",
    "lexists", "normcase", "normpath", "pardir", "pathsep", "realpath", "relpath", "samefile", "sep", "split",
    "splitdrive", "splitext",
]

curdir, pardir, sep, extsep, pathsep, altsep, devnull, defpath = ".", "..", "/", ".", ":", None, "/dev/null", "/bin"


def _text(path):
    if isinstance(path, str):
        return path
    if hasattr(path, "__fspath__"):
        return path.__fspath__()
    if isinstance(path, bytes):
        return path.decode()
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def join(a, *p):
    path = _text(a)
    for part in p:
        part = _text(part)
        if part.startswith("/") or not path:
            path = part
        else:
            path += part if path.endswith("/") else "/" + part
    return path


def split(p):
    p = _text(p)
    head, slash, tail = p.rpartition("/")
    head += slash
    if head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _text(p)
    dot = p.rfind(".")
    start = p.rfind("/") + 1
    while start < dot and p[start] == ".":
        start += 1
    return (p[:dot], p[dot:]) if dot > start else (p, "")


def splitdrive(p):
    return "", _text(p)


def isabs(s):
    return _text(s).startswith("/")


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    lead = "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not lead and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return lead + "/".join(parts) or "."


def abspath(path):
    return normpath(join("/", path))


realpath = abspath


def normcase(s):
    return _text(s)


def relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    mine = [part for part in abspath(path).split("/") if part]
    base = [part for part in abspath(start).split("/") if part]
    same = 0
    while same < len(mine) and same < len(base) and mine[same] == base[same]:
        same += 1
    return "/".join([".."] * (len(base) - same) + mine[same:]) or "."


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for place, part in enumerate(low):
        if part != high[place]:
            return low[:place]
    return low


def commonpath(paths):
    parts = commonprefix([[part for part in _text(path).split("/") if part] for path in paths])
    return ("/" if _text(paths[0]).startswith("/") else "") + "/".join(parts)


def expanduser(path):
    path = _text(path)
    return "/" + path[1:].lstrip("/") if path.startswith("~") else path


def expandvars(path):
    return _text(path)


def _status(path):
    return _file.status(abspath(path), path)


def exists(path):
    try:
        _status(path)
    except (OSError, ValueError):
        return False
    return True


lexists = exists


def isdir(s):
    try:
        return _status(s)[0]
    except (OSError, ValueError):
        return False


def isfile(path):
    try:
        return not _status(path)[0]
    except (OSError, ValueError):
        return False


def islink(path):
    return False


def ismount(path):
    return abspath(path) == "/"


def getsize(filename):
    return _status(filename)[1]


def getmtime(filename):
    changed = _status(filename)[2] / 1000
    _file.tell_time(abspath(filename))
    return changed


getctime = getatime = getmtime


def samefile(f1, f2):
    return _status(f1)[3] == _status(f2)[3]
