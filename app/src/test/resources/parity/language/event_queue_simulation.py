import heapq
from itertools import count

class Simulation:
    def __init__(self):
        self.now, self.queue, self.ids, self.log = 0.0, [], count(), []
    def schedule(self, delay, action, *args, priority=0):
        event = [self.now + delay, priority, next(self.ids), action, args]
        heapq.heappush(self.queue, event)
        return event
    def cancel(self, event): event[3] = None
    def run(self, until=float("inf")):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, _, action, args = heapq.heappop(self.queue)
            if action is not None:
                action(self, *args)

def arrive(sim, name, remaining):
    sim.log.append(f"{sim.now:5.1f} {name} arrives")
    sim.schedule(1.5, serve, name)
    if remaining:
        sim.schedule(1.0, arrive, name[0] + str(int(name[1:]) + 1), remaining - 1)

def serve(sim, name):
    sim.log.append(f"{sim.now:5.1f} {name} served")

sim = Simulation()
sim.schedule(0, arrive, "c1", 3)
doomed = sim.schedule(2.0, serve, "nobody")
sim.schedule(2.0, lambda s: s.log.append("      urgent"), priority=-1)
sim.cancel(doomed)
sim.run(until=4)
print(*sim.log, sep="\n")
print(sim.now, len(sim.queue))
