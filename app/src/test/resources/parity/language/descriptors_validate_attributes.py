class Typed:
    def __init__(self, kind):
        self.kind = kind
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__[self.name]
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value
    def __delete__(self, instance):
        del instance.__dict__[self.name]

class Person:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age):
        self.name, self.age = name, age

p = Person("Ada", 36)
print(p.name, p.age, p.__dict__, Person.name.kind)
for value in ["x", 3.5]:
    try:
        p.age = value
    except TypeError as e:
        print(e)
del p.age
try:
    p.age
except KeyError as e:
    print("KeyError", e)

class Lazy:
    def __init__(self, f):
        self.f = f
    def __get__(self, instance, owner):
        value = instance.__dict__[self.f.__name__] = self.f(instance)
        return value

class Data:
    @Lazy
    def total(self):
        print("computing")
        return 42

d = Data()
print(d.total, d.total)
