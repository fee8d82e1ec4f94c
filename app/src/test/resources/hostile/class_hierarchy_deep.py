# ends: completed
C = object
for number in range(500):
    C = type("C", (C,), {})
print(len(C.__mro__))
