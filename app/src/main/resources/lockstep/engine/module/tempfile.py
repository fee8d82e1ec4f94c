"""Files and folders with names that nobody else uses, in the run's folder."""

import os

__all__ = ["NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "gettempdir",
           "mkdtemp", "mkstemp", "mktemp", "template"]

template = "tmp"
tempdir = None
_letters = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    return tempdir or "/tmp"


def _free_name(suffix, prefix, dir):
    while True:
        name = "".join([_letters[byte % 37] for byte in os.urandom(8)])
        path = os.path.join(dir or gettempdir(), (template if prefix is None else prefix) + name + (suffix or ""))
        if not os.path.exists(path):
            return path


def mktemp(suffix="", prefix=None, dir=None):
    return _free_name(suffix, prefix, dir)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _free_name(suffix, prefix, dir)
    open(path, "x").close()
    return 3, path


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _free_name(suffix, prefix, dir)
    os.mkdir(path)
    return path


class _Temporary:
    def __init__(self, mode, path, delete, options):
        self.file = open(path, mode, **options)
        self.name = path
        self._delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._delete and os.path.exists(self.name):
                os.remove(self.name)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    options = {} if "b" in mode else {"encoding": encoding, "newline": newline}
    return _Temporary(mode, _free_name(suffix, prefix, dir), delete, options)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir)


def SpooledTemporaryFile(max_size=0, mode="w+b", **options):
    return NamedTemporaryFile(mode, **options)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        import shutil

        if os.path.exists(self.name):
            shutil.rmtree(self.name)

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"
