"""Heaps in lists: the smallest item is the first."""

__all__ = ["heapify", "heappop", "heappush", "heappushpop", "heapreplace", "merge", "nlargest", "nsmallest"]


def _up(heap, place, first=0):
    item = heap[place]
    while place > first:
        above = (place - 1) >> 1
        other = heap[above]
        if not item < other:
            break
        heap[place] = other
        place = above
    heap[place] = item


def _down(heap, place):
    """Sinks the hole to a leaf by the smaller child, then lets the item rise again."""
    count = len(heap)
    first = place
    item = heap[place]
    child = 2 * place + 1
    while child < count:
        right = child + 1
        if right < count and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _up(heap, place, first)


def heappush(heap, item, /):
    heap.append(item)
    _up(heap, len(heap) - 1)


def heappop(heap, /):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _down(heap, 0)
    return first


def heapreplace(heap, item, /):
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _down(heap, 0)
    return first


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(heap, /):
    for place in reversed(range(len(heap) // 2)):
        _down(heap, place)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(0, n)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(0, n)]


def merge(*iterables, key=None, reverse=False):
    entries = []
    for number, iterable in enumerate(iterables):
        source = iter(iterable)
        for value in source:
            entries.append((value if key is None else key(value), number, value, source))
            break
    while entries:
        best = 0
        for place in range(1, len(entries)):
            mine, other = entries[place][0], entries[best][0]
            if (other < mine) if reverse else (mine < other):
                best = place
        rank, number, value, source = entries[best]
        yield value
        for value in source:
            entries[best] = (value if key is None else key(value), number, value, source)
            break
        else:
            del entries[best]
