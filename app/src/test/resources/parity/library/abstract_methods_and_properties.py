from abc import ABC, abstractmethod


class Base(ABC):
    @abstractmethod
    def go(self): ...
    @property
    @abstractmethod
    def z(self): ...
try: Base()
except TypeError as e: print(e)
class D(Base):
    def go(self): return 1
    z = 3
print(D().go(), isinstance(D(), Base), Base.__abstractmethods__ == {"go", "z"})
