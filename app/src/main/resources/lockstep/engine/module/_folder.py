"""The part of os that is about files."""

import sys

import _file
from _code import load

path = load("os.path")
_text = path._text
curdir, pardir, extsep, altsep, pathsep, devnull, defpath = ".", "..", ".", None, ":", "/dev/null", "/bin"
error = OSError
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class PathLike:
    @classmethod
    def __subclasshook__(cls, subclass):
        return hasattr(subclass, "__fspath__")


def fspath(path):
    return path if isinstance(path, (str, bytes)) else _text(path)


def getcwd():
    return "/"


def chdir(path):
    if not _file.status(_abs(path), path)[0]:
        raise NotADirectoryError(20, "Not a directory", path)
    if _abs(path) != "/":
        raise NotImplementedError(
            "os.chdir() is not part of Lockstep's Python: the working directory is always /; use longer paths"
        )


def _abs(name):
    return path.abspath(name)


def listdir(path="."):
    return _file.names(_abs(path), path)


def mkdir(path, mode=0o777, *, dir_fd=None):
    _file.make_directory(_abs(path), path)


def makedirs(name, mode=0o777, exist_ok=False):
    name = _text(name)
    parent = path.dirname(_abs(name))
    if parent != "/" and not path.exists(parent):
        makedirs(parent, mode, True)
    try:
        mkdir(name)
    except FileExistsError:
        if not exist_ok or not path.isdir(name):
            raise


def rmdir(path, *, dir_fd=None):
    _file.remove_directory(_abs(path), path)


def removedirs(name):
    rmdir(name)
    parent = path.dirname(_abs(name))
    while parent != "/":
        try:
            rmdir(parent)
        except OSError:
            break
        parent = path.dirname(parent)


def remove(path, *, dir_fd=None):
    _file.remove(_abs(path), path)


unlink = remove


def rename(src, dst, **kwargs):
    try:
        _file.rename(_abs(src), _abs(dst), src)
    except OSError as error:
        raise type(error)(error.errno, error.strerror, src, None, dst) from None


replace = renames = rename


def _field(place):
    return property(lambda self: tuple.__getitem__(self, place))


class stat_result(tuple):
    _path = None

    def __new__(cls, values):
        return tuple.__new__(cls, values)

    st_mode, st_ino, st_dev, st_nlink, st_uid, st_gid, st_size = map(_field, range(7))
    st_atime = st_mtime = st_ctime = property(lambda self: self[8])


def _telling(name):
    method = getattr(tuple, name)

    def told(self, *args):
        if self._path is not None:
            _file.tell_time(self._path)
        return method(self, *args)

    told.__name__ = name
    return told


# whoever looks at all of it looks at times too
for _name in ("__getitem__", "__iter__", "__contains__", "__add__", "__mul__", "__rmul__", "index", "count",
              "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__repr__", "__hash__"):
    setattr(stat_result, _name, _telling(_name))
stat_result.__module__ = "os"


def stat(path, *, dir_fd=None, follow_symlinks=True):
    directory, size, changed, number = _file.status(_abs(path), path)
    changed /= 1000
    found = stat_result((0o40755 if directory else 0o100644, number, 1, 1, 0, 0, size, changed, changed, changed))
    found._path = _abs(path)
    return found


lstat = stat


def access(path, mode, **kwargs):
    return _exists(path)


_exists = path.exists


class DirEntry:
    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        return path.isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return path.isfile(self.path)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return stat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def close(self):
        pass


def scandir(path="."):
    return _Scan([DirEntry(_text(path), name) for name in listdir(path)])


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = _text(top)
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = [name for name in names if path.isdir(path.join(top, name))]
    files = [name for name in names if name not in folders]
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files




def getenv(key, default=None):
    import os

    return os.environ.get(key, default)


def putenv(key, value, /):
    pass


def unsetenv(key, /):
    pass


def getlogin():
    return "learner"


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def uname():
    return ("Linux", "lockstep", "6.0", "#1", "x86_64")


def getloadavg():
    return (0.0, 0.0, 0.0)


def get_terminal_size(fd=1, /):
    import shutil

    return shutil.get_terminal_size()


def abort():
    import os

    os._die(6)


def times():
    from time import monotonic, process_time

    return (process_time(), 0.0, 0.0, 0.0, monotonic())


def nice(increment, /):
    return 0


def sched_yield():
    from time import sleep

    sleep(0)


def strerror(code, /):
    return {
        1: "Operation not permitted", 2: "No such file or directory", 13: "Permission denied", 17: "File exists",
        22: "Invalid argument", 28: "No space left on device", 32: "Broken pipe",
    }.get(code, f"Unknown error {code}")


def fsync(fd, /):
    pass


def isatty(fd, /):
    return False


def _refused(name, instead):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"os.{name}() is not part of Lockstep's Python yet: {instead}")

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


fork = _refused("fork", "start a multiprocessing.Process, whose target is what the child does")
wait = _refused("wait", "call join() of the multiprocessing.Process")
waitpid = _refused("waitpid", "call join() of the multiprocessing.Process and read its exitcode")
system = _refused("system", "a program has no other programs to run")
popen = _refused("popen", "a program has no other programs to run")


def kill(pid, signal, /):
    import os

    import _process

    if signal in (19, 20, 21, 22):
        raise NotImplementedError("stopping a process is not part of Lockstep's Python: wait for a multiprocessing.Event")
    if pid == os.getpid():
        if signal:
            import signal as signals

            signals._raise(signal)
        return
    from multiprocessing.process import _children

    unjoined = [child for child in _children if child.pid == pid and child._exit is None]
    number = pid - os.getpid() + _process.number()
    if number < 0 or not (_process.signal(number, int(signal)) or unjoined):
        raise ProcessLookupError(3, "No such process")
