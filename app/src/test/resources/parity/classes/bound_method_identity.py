class A:
    def m(self):
        return "m"


a = A()
b = a.m
print(b(), A.m(a), b == a.m, b is a.m, b.__self__ is a, b.__func__ is A.m)
a.m = lambda: "own"
print(a.m(), A.m(a))
try:
    A.m()
except TypeError as e:
    print(e)
A.late = lambda self, x: x * 2
print(A().late(4))
