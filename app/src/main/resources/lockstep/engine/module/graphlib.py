"""An order in which everything comes after what it depends on."""

__all__ = ["CycleError", "TopologicalSorter"]


class CycleError(ValueError):
    pass


class TopologicalSorter:
    """Each node knows how many of those before it are not done, and who comes after it."""

    def __init__(self, graph=None):
        self._after = {}
        self._open = {}
        self._ready = None
        self._given = 0
        self._finished = set()
        for node, before in (graph or {}).items():
            self.add(node, *before)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        for one in (node, *predecessors):
            self._after.setdefault(one, [])
            self._open.setdefault(one, 0)
        self._open[node] += len(predecessors)
        for one in predecessors:
            self._after[one].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node for node, count in self._open.items() if not count]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        seen = set()
        for start in self._after:
            path = [start]
            followers = [iter(self._after[start])]
            while path and not (len(path) == 1 and start in seen):
                for node in followers[-1]:
                    if node in path:
                        return [*path[path.index(node) :], node]
                    if node not in seen:
                        path.append(node)
                        followers.append(iter(self._after[node]))
                        break
                else:
                    seen.add(path.pop())
                    followers.pop()
        return None

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        self._prepared()
        ready, self._ready = tuple(self._ready), []
        self._given += len(ready)
        return ready

    def is_active(self):
        self._prepared()
        return len(self._finished) < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._prepared()
        for node in nodes:
            if node not in self._after:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._finished:
                raise ValueError(f"node {node!r} was already marked as done")
            if self._open[node]:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._finished.add(node)
            for follower in self._after[node]:
                self._open[follower] -= 1
                if not self._open[follower]:
                    self._ready.append(follower)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
