import queue
import threading


class ChatRoom:
    def __init__(self):
        self.members = {}
        self.lock = threading.Lock()

    def join(self, name):
        inbox = queue.Queue()
        with self.lock:
            self.members[name] = inbox
        return inbox

    def send(self, sender, text):
        with self.lock:
            for name, inbox in self.members.items():
                if name != sender:
                    inbox.put((sender, text))

    def close(self):
        with self.lock:
            for inbox in self.members.values():
                inbox.put(None)


def client(name, inbox, lines):
    while (message := inbox.get()) is not None:
        sender, text = message
        lines.append(f"{name} hears {sender}: {text}")


room = ChatRoom()
logs, threads = {}, []
for name in ("ann", "ben", "cat"):
    logs[name] = []
    threads.append(threading.Thread(target=client, args=(name, room.join(name), logs[name])))
for t in threads:
    t.start()
room.send("ann", "hi all")
room.send("ben", "hello ann")
room.send("cat", "bye")
room.close()
for t in threads:
    t.join()
for name in logs:
    print(*logs[name], sep="\n")
