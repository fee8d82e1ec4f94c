class Loud:
    def speak(self): return super().speak().upper()
class Twice:
    def speak(self): return super().speak() * 2
class Animal:
    def speak(self): return "meow"
mixins = [Loud, Twice]
class Cat(*mixins, Animal): pass
print(Cat().speak(), [c.__name__ for c in Cat.__mro__])
try:
    class Wrong(Animal, *[Animal]): pass
except TypeError as e:
    print(e)
try:
    class Wrong(object, Animal): pass
except TypeError as e:
    print(e)
