import threading
import time


def greet(name, delay):
    time.sleep(delay)
    print(f"Hello from {name}")


t1 = threading.Thread(target=greet, args=("Thread 1", 0.05))
t2 = threading.Thread(target=greet, kwargs={"name": "Thread 2", "delay": 0.15})
t1.start()
t2.start()
print("Main program continues...")
t1.join()
t2.join()
print("All threads are done")
