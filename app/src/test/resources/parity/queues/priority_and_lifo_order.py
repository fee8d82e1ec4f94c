import queue

p = queue.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b")]:
    p.put(item)
print([p.get() for _ in range(3)])
s = queue.LifoQueue()
for i in range(3):
    s.put(i)
print([s.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
print(simple.get(), simple.empty())
try:
    p.put((1, {}))
    p.put((1, {}))
except TypeError as e:
    print(e)
