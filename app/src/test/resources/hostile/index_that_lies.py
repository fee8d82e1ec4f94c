# ends: completed
class X:
    def __index__(self):
        x.clear()
        return 5
x = list(range(10))
for call in (lambda: x[X()], lambda: x.insert(X(), 1), lambda: x[X():], lambda: x * X(), lambda: x.pop(X())):
    try:
        call()
    except (IndexError, TypeError) as error:
        pass
    x = list(range(10))
print("whole")
