import threading


class SingletonMeta(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Settings(metaclass=SingletonMeta):
    made = 0

    def __init__(self, value):
        Settings.made += 1
        self.value = value


class Registry:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                    cls._instance.items = {}
        return cls._instance


found = []


def use(n):
    found.append((Settings(n), Registry()))


threads = [threading.Thread(target=use, args=(n,)) for n in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len({id(s) for s, _ in found}), len({id(r) for _, r in found}), Settings.made)
