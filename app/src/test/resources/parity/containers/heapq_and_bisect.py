import bisect
import heapq

h = []
for x in [5, 1, 4, 1, 3]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.nsmallest(2, h), heapq.nlargest(2, h))
heapq.heapify(h)
print(heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2))
