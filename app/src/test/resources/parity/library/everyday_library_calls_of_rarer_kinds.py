import _thread
import logging
import operator
import sys
import types
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from urllib.parse import urldefrag

print(urldefrag("http://x.test/a?b=1#top"), urldefrag("plain").fragment == "", urldefrag("a#b").geturl())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None


class Later:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None


print(isinstance(Manager(), AbstractContextManager), issubclass(int, AbstractContextManager))
print(isinstance(Later(), AbstractAsyncContextManager), isinstance(Later(), AbstractContextManager))

log = logging.getLogger("shop")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(funcName)s:%(lineno)d:%(message)s"))
log.addHandler(handler)
log.setLevel("INFO")


def buy():
    logging.LoggerAdapter(log, {"user": "ann"}).info("through an adapter")


buy()


class Countdown:
    def __length_hint__(self):
        return 7


class Wrong:
    def __length_hint__(self):
        return -1


print(operator.length_hint(Countdown()), operator.length_hint([1, 2]), operator.length_hint(object(), 4))
try:
    operator.length_hint(Wrong())
except ValueError as e:
    print(e)
print(types.MethodType(lambda self, x: (self, x), 5)(6), types.MethodType(str.upper, "a")())
for function, instance in ((5, 6), (len, None)):
    try:
        types.MethodType(function, instance)
    except TypeError as e:
        print(e)
done = _thread.allocate_lock()
done.acquire()
_thread.start_new_thread(lambda a, b=0: (print("thread", a, b), done.release()), (1,), {"b": 2})
done.acquire()


class Meta(type):
    def __new__(cls, name, bases, namespace):
        print(name, bases)
        return super().__new__(cls, name, bases, namespace)


class Base(metaclass=Meta):
    pass


class Derived(Base):
    pass


print(Base.__bases__)
