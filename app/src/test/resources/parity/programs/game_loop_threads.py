import queue
import threading
import time


class Game:
    def __init__(self):
        self.position = 0
        self.velocity = 0
        self.frames = 0
        self.lock = threading.Lock()
        self.inputs = queue.Queue()
        self.running = threading.Event()
        self.running.set()

    def physics(self):
        while self.running.is_set():
            with self.lock:
                self.position += self.velocity
            time.sleep(0.002)

    def drawing(self):
        while self.running.is_set():
            with self.lock:
                self.frames += 1
            time.sleep(0.004)

    def handle_input(self):
        for key in iter(self.inputs.get, "quit"):
            with self.lock:
                self.velocity += {"left": -1, "right": 1, "stop": -self.velocity}[key]
            print("key", key, "velocity", self.velocity)
        self.running.clear()


game = Game()
threads = [threading.Thread(target=f) for f in (game.physics, game.drawing, game.handle_input)]
for t in threads:
    t.start()
for key in ("right", "right", "left", "stop", "quit"):
    time.sleep(0.02)
    game.inputs.put(key)
for t in threads:
    t.join()
print("moved:", game.position > 0, "drawn:", game.frames > 3)
