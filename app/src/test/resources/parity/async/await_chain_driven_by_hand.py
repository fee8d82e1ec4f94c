class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def inner(name):
    try:
        return await Ask(name) * 2
    finally:
        print("leaving", name)


async def outer():
    first = await inner("one")
    second = await inner("two")
    return first + second


work = outer()
print(type(work).__name__, work.__name__)
print(work.send(None))
print(work.send(10))
try:
    work.send(20)
except StopIteration as stop:
    print("result", stop.value)
try:
    work.send(None)
except RuntimeError as error:
    print(error)

work = outer()
work.send(None)
try:
    work.throw(KeyError("thrown"))
except KeyError as error:
    print("came out", error)

work = outer()
work.send(None)
print(work.close())
late = outer()
try:
    late.send(1)
except TypeError as error:
    print(error)
late.close()
for wrong in (lambda: iter(work), lambda: next(work), lambda: len(work)):
    try:
        wrong()
    except TypeError as error:
        print(error)
