# ends: completed
import sys, time, threading
sys.modules.clear()
sys.modules["threading"] = None
threading.Thread = None
time.sleep = lambda x: None
del threading.main_thread
print("gone")
