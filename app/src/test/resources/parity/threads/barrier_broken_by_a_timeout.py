import threading

barrier = threading.Barrier(2)
try:
    barrier.wait(timeout=0.01)
except threading.BrokenBarrierError as e:
    print(type(e).__name__, repr(str(e)))
print(barrier.broken)
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("still broken")
barrier.reset()
print(barrier.broken)
