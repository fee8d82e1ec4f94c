def numbers():
    try:
        for i in range(10):
            yield i
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")


g = numbers()
print(next(g), next(g))
g.close()
g.close()
print(list(g))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
