import bisect
import heapq

h = [5, 1, 9, 3]; heapq.heapify(h); heapq.heappush(h, 2); print(h, [heapq.heappop(h) for _ in range(5)], heapq.nlargest(2, [1, 5, 3]), list(heapq.merge([1, 4], [2, 3])))
a = [1, 3, 5]; bisect.insort(a, 4); print(a, bisect.bisect_left(a, 3), bisect.bisect(a, 3))
