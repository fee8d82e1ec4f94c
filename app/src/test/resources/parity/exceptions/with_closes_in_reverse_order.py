class Resource:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value, trace is None)
        return self.swallow


with Resource("a") as a, Resource("b") as b:
    print(a, b)
with Resource("quiet", True):
    raise ValueError("swallowed")
try:
    with Resource("loud"):
        with Resource("inner") as x:
            raise KeyError("up")
except KeyError as error:
    print("caught", error)


def leaves():
    for i in range(3):
        with Resource(str(i)):
            if i == 1:
                return "returned"


print(leaves())
for i in range(2):
    with Resource("loop"):
        continue
try:
    with 5:
        pass
except TypeError as error:
    print(error)
