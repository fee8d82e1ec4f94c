import heapq, random, itertools, collections, enum, math, bisect, functools, operator
from dataclasses import dataclass, field
from typing import Any


class Kind(enum.Enum):
    ARRIVE = enum.auto()
    LEAVE = enum.auto()


@dataclass(order=True)
class Event:
    time: float
    seq: int = field(default_factory=itertools.count().__next__)
    kind: Kind = field(compare=False, default=Kind.ARRIVE)
    data: Any = field(compare=False, default=None)


class Bank:
    def __init__(self, tellers, seed):
        self.rnd = random.Random(seed)
        self.free = tellers
        self.line = collections.deque()
        self.events = []
        self.waits = []

    def at(self, time, kind, data=None):
        heapq.heappush(self.events, Event(time, kind=kind, data=data))

    def run(self, n):
        t = 0.0
        for i in range(n):
            t += self.rnd.expovariate(1.0)
            self.at(t, Kind.ARRIVE, i)
        while self.events:
            e = heapq.heappop(self.events)
            match e:
                case Event(kind=Kind.ARRIVE, data=who, time=now):
                    self.line.append((who, now))
                case Event(kind=Kind.LEAVE):
                    self.free += 1
            while self.free and self.line:
                who, came = self.line.popleft()
                self.free -= 1
                self.waits.append(e.time - came)
                self.at(e.time + self.rnd.triangular(0.5, 3, 1), Kind.LEAVE, who)
        return self.waits


w = Bank(2, 7).run(200)
print(len(w), f"{sum(w) / len(w):.6f} {max(w):.6f}")


def dijkstra(graph, start):
    dist = {start: 0}
    prev = {}
    todo = [(0, start)]
    while todo:
        d, u = heapq.heappop(todo)
        if d > dist.get(u, math.inf):
            continue
        for v, c in graph.get(u, {}).items():
            if (n := d + c) < dist.get(v, math.inf):
                dist[v], prev[v] = n, u
                heapq.heappush(todo, (n, v))
    return dist, prev


def path(prev, to):
    while to in prev:
        yield to
        to = prev[to]
    yield to


g = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}}
dist, prev = dijkstra(g, "a")
print(dist, "->".join(reversed([*path(prev, "e")])))


def queens(n, row=0, cols=0, d1=0, d2=0):
    if row == n:
        yield ()
        return
    for c in range(n):
        if not (cols >> c & 1 or d1 >> (row + c) & 1 or d2 >> (row - c + n) & 1):
            for rest in queens(n, row + 1, cols | 1 << c, d1 | 1 << row + c, d2 | 1 << row - c + n):
                yield (c, *rest)


print(sum(1 for _ in queens(6)), next(queens(8)))


def life(cells, steps):
    for _ in range(steps):
        near = collections.Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        cells = {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
    return cells


print(sorted(life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 4)))


class LRU(collections.OrderedDict):
    def __init__(self, size, *a, **k):
        self.size = size
        super().__init__(*a, **k)

    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.size:
            del self[next(iter(self))]


c = LRU(2)
c["a"] = 1
c["b"] = 2
c["a"]
c["c"] = 3
print(c, list(c), "b" in c)


class Trie:
    def __init__(self):
        self.kids = collections.defaultdict(Trie)
        self.end = False

    def add(self, word):
        node = functools.reduce(lambda n, ch: n.kids[ch], word, self)
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch in sorted(self.kids):
            yield from self.kids[ch].words(prefix + ch)


t = Trie()
for x in "to tea ten inn in i".split():
    t.add(x)
print(list(t.words()))


def hanoi(n, a="A", b="B", c="C"):
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c) if n else []


print(len(hanoi(8)), hanoi(2))


@functools.cache
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


print(edit("kitten", "sitting"), edit.cache_info().currsize > 10)
grades = [bisect.bisect([60, 70, 80, 90], s) for s in (33, 99, 77, 70, 89)]
print("".join("FDCBA"[i] for i in grades))
scores = []
for s in (5, 1, 4):
    bisect.insort(scores, s, key=lambda x: -x)
print(scores, heapq.nlargest(2, [3, 9, 4], key=lambda x: x % 5), heapq.nsmallest(2, "hello"), list(heapq.merge([1, 4], [2, 3], reverse=False)))
m = [[random.Random(i * j).randint(0, 9) for j in range(3)] for i in range(3)]
print(m, list(map(list, zip(*m))), [sum(r) for r in m], sum(m[i][i] for i in range(3)))
print(random.Random(5).choices("abc", weights=[5, 1, 1], k=8), random.Random(5).betavariate(1, 2), random.Random(2).normalvariate(), random.Random(9).getrandbits(70), random.Random(b"x").randbytes(3))
