class Counter:
    total = 0
    names = []

    def add(self, name):
        self.names.append(name)
        self.total += 1


a, b = Counter(), Counter()
a.add("x")
a.add("y")
b.add("z")
print(a.total, b.total, Counter.total, a.names, Counter.names is b.names)
print(a.__dict__, vars(b))
del a.total
print(a.total)
try:
    del a.total
except AttributeError as error:
    print(error)
Counter.total = 100
print(a.total, b.total)
