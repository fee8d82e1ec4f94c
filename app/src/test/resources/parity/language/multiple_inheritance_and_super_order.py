class Root:
    def __init__(self, **kw):
        print("Root", kw)
    def hello(self): return ["Root"]
class A(Root):
    def __init__(self, a=0, **kw):
        print("A", a)
        super().__init__(**kw)
    def hello(self): return ["A"] + super().hello()
class B(Root):
    def __init__(self, b=0, **kw):
        print("B", b)
        super().__init__(**kw)
    def hello(self): return ["B"] + super().hello()
class C(A, B):
    def hello(self): return ["C"] + super().hello()
c = C(a=1, b=2, z=3)
print(c.hello(), [k.__name__ for k in C.mro()], super(A, c).hello())
try:
    class D(Root, A): pass
except TypeError as e:
    print(e)
try:
    class E(int, str): pass
except TypeError as e:
    print(e)
print(issubclass(C, Root), C.__bases__, isinstance(c, (int, B)))
