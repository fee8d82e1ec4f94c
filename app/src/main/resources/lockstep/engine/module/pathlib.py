"""Paths as objects."""

import os
from fnmatch import fnmatchcase

__all__ = ["Path", "PosixPath", "PurePath", "PurePosixPath"]


class PurePath:
    def __init__(self, *args):
        text = os.path.join(*[os.fspath(arg) for arg in args]) if args else ""
        root = "/" if text.startswith("/") else ""
        parts = [part for part in text.split("/") if part and part != "."]
        self._parts = parts
        self._root = root
        self._text = root + "/".join(parts) or "."

    def _with(self, parts):
        return type(self)(self._root + "/".join(parts))

    def __str__(self):
        return self._text

    __fspath__ = __str__

    def as_posix(self):
        return self._text

    def __repr__(self):
        return f"{type(self).__name__}({self._text!r})"

    def __eq__(self, other):
        return self._text == other._text if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return self._parts < other._parts if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._parts <= other._parts if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(self._text)

    def __truediv__(self, key):
        return type(self)(self._text, key)

    def __rtruediv__(self, key):
        return type(self)(key, self._text)

    def joinpath(self, *pathsegments):
        return type(self)(self._text, *pathsegments)

    @property
    def parts(self):
        return tuple([self._root, *self._parts] if self._root else self._parts)

    @property
    def name(self):
        return self._parts[-1] if self._parts else ""

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        name = self.name.lstrip(".")
        return ["." + part for part in name.split(".")[1:]] if not self.name.endswith(".") else []

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def root(self):
        return self._root

    anchor = root
    drive = ""

    @property
    def parent(self):
        return self._with(self._parts[:-1])

    @property
    def parents(self):
        found = []
        path = self
        while path.parent != path:
            path = path.parent
            found.append(path)
        return tuple(found)

    def is_absolute(self):
        return bool(self._root)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._with(self._parts[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(self.stem + suffix)

    def is_relative_to(self, other):
        other = PurePath(other)
        return self.parts[: len(other.parts)] == other.parts

    def relative_to(self, other, *, walk_up=False):
        other = type(self)(other)
        if self.is_relative_to(other):
            return type(self)("/".join(self.parts[len(other.parts) :]))
        if walk_up:
            return type(self)(os.path.relpath(self, other))
        raise ValueError(f"{self._text!r} is not in the subpath of {other._text!r}")

    def match(self, path_pattern):
        wanted = str(path_pattern).split("/")
        mine = self._parts[-len(wanted) :]
        return len(mine) == len(wanted) and all(fnmatchcase(a, b) for a, b in zip(mine, wanted))


class Path(PurePath):
    def __repr__(self):
        return f"PosixPath({self._text!r})"

    @classmethod
    def cwd(cls):
        return cls("/")

    home = cwd

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self._text)

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self._text)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self._text)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return os.stat(self._text)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self._text, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with open(self._text, encoding=encoding, newline=newline) as file:
            return file.read()

    def read_bytes(self):
        with open(self._text, "rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with open(self._text, "w", encoding=encoding, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with open(self._text, "wb") as file:
            return file.write(data)

    def iterdir(self):
        return iter([self / name for name in os.listdir(self._text)])

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        from glob import iglob

        return iter([self / name for name in iglob(str(pattern), root_dir=self._text, recursive=True) if name])

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob("**/" + str(pattern))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, folders, files in os.walk(self._text, top_down, on_error):
            yield type(self)(root), folders, files

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        if parents:
            os.makedirs(self._text, mode, exist_ok)
            return
        try:
            os.mkdir(self._text)
        except FileExistsError:
            if not exist_ok or not self.is_dir():
                raise

    def touch(self, mode=0o666, exist_ok=True):
        if not exist_ok and self.exists():
            raise FileExistsError(17, "File exists", self._text)
        open(self._text, "a").close()

    def unlink(self, missing_ok=False):
        try:
            os.remove(self._text)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self._text)

    def rename(self, target):
        os.rename(self._text, target)
        return type(self)(target)

    replace = rename

    def resolve(self, strict=False):
        if strict and not self.exists():
            raise FileNotFoundError(2, "No such file or directory", self._text)
        return type(self)(os.path.abspath(self._text))

    def absolute(self):
        return type(self)(os.path.join("/", self._text))

    def expanduser(self):
        return type(self)(os.path.expanduser(self._text))

    def samefile(self, other_path):
        return os.path.samefile(self._text, other_path)


PurePosixPath = PurePath
PosixPath = Path
