def inner():
    try:
        yield 1
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("inner ends")
    return "done"


def outer():
    result = yield from inner()
    yield f"got {result}"


g = outer()
print(next(g), g.throw(ValueError("boom")), next(g))
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
def over_list():
    try:
        yield from [1, 2]
    except OSError:
        yield "mine"
g = over_list()
print(next(g), g.throw(OSError()))
