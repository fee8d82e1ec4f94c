# ends: deadlocked Deadlock: MainThread waits for the lock lock, which it holds
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()
