# coroutine-based scheduler a la Beazley
from collections import deque
import time, heapq
class Scheduler:
    def __init__(self): self.ready = deque(); self.sleeping = []; self.current = None; self.sequence = 0
    async def sleep(self, delay):
        deadline = time.time() + delay
        self.sequence += 1
        heapq.heappush(self.sleeping, (deadline, self.sequence, self.current))
        self.current = None
        await switch()
    def new_task(self, coro): self.ready.append(coro)
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                deadline, _, coro = heapq.heappop(self.sleeping)
                delta = deadline - time.time()
                if delta > 0: time.sleep(delta)
                self.ready.append(coro)
            self.current = self.ready.popleft()
            try:
                self.current.send(None)
                if self.current: self.ready.append(self.current)
            except StopIteration: pass
sched = Scheduler()
class Awaitable:
    def __await__(self): yield
def switch(): return Awaitable()
class QueueClosed(Exception): pass
class AsyncQueue:
    def __init__(self): self.items = deque(); self.waiting = deque(); self._closed = False
    def close(self):
        self._closed = True
        if self.waiting and not self.items: sched.ready.append(self.waiting.popleft())
    async def put(self, item):
        if self._closed: raise QueueClosed()
        self.items.append(item)
        if self.waiting: sched.ready.append(self.waiting.popleft())
    async def get(self):
        while not self.items:
            if self._closed: raise QueueClosed()
            self.waiting.append(sched.current); sched.current = None
            await switch()
        return self.items.popleft()
async def producer(q, count):
    for n in range(count): print('Producing', n); await q.put(n); await sched.sleep(.01)
    print('Producer done'); q.close()
async def consumer(q):
    try:
        while True: item = await q.get(); print('Consuming', item)
    except QueueClosed: print('Consumer done')
q = AsyncQueue(); sched.new_task(producer(q, 4)); sched.new_task(consumer(q)); sched.run()
def countdown(n):
    while n > 0: print('T-minus', n); yield; n -= 1
def countup(n):
    x = 0
    while x < n: print('Up', x); yield; x += 1
tasks = deque([countdown(2), countup(3)])
while tasks:
    t = tasks.popleft()
    try: next(t); tasks.append(t)
    except StopIteration: pass
import types
@types.coroutine
def gen_switch(): x = yield "hello"; return x
async def c(): r = await gen_switch(); return r * 2
k = c(); print(k.send(None))
try: k.send(21)
except StopIteration as e: print(e.value)
k = c()
try: k.send(5)
except TypeError as e: print(e)
k.close()
try: k.send(None)
except RuntimeError as e: print(e)
async def thrower():
    try: await gen_switch()
    except ValueError as e: return f"caught {e}"
k = thrower(); k.send(None)
try: k.throw(ValueError("v"))
except StopIteration as e: print(e.value)
import inspect
k = c(); print(inspect.getcoroutinestate(k), k.cr_frame is not None, k.cr_running, k.__class__.__name__); k.close(); print(inspect.getcoroutinestate(k))
