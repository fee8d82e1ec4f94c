import pickle
import threading


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Node:
    pass


def top():
    def inner():
        pass

    return inner


def show(value):
    try:
        pickle.dumps(value)
        print("pickled")
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


point = pickle.loads(pickle.dumps(Point(1, [2, "three", None, 4.5, True, 10**30])))
print(point.x, point.y, type(point).__name__)
node = Node()
node.itself = node
node.pair = (node, {1: {2}, "k": b"bytes", (1, 2): frozenset([3])})
copy = pickle.loads(pickle.dumps(node))
print(copy.itself is copy, copy.pair[0] is copy, copy.pair[1])
print(pickle.loads(pickle.dumps([top, Point, len, ValueError, int])) == [top, Point, len, ValueError, int])
error = pickle.loads(pickle.dumps(ValueError("bad", 3)))
print(repr(error))
print(pickle.loads(pickle.dumps("abc".upper))())
for value in (lambda: 1, top(), threading.Lock(), (x for x in []), threading):
    show(value)
top_before = top


def top():
    pass


show(top_before)
try:
    pickle.loads(b"")
except EOFError as end:
    print(end)
