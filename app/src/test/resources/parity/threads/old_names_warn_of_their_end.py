import threading
import time
from threading import *

t = Thread(target=time.sleep, args=(0,))
print(t.getName(), t.isDaemon())
t.setDaemon(True)
t.setName("bob")
print(t.name, t.daemon)
c = Condition()
with c:
    c.notifyAll()
print(Event().isSet(), threading.currentThread().getName(), threading.activeCount())
print(len(threading.__all__), "settrace" in threading.__all__)


def lives_on():
    main = threading.main_thread()
    while main.is_alive():
        time.sleep(0.01)
    print("main is over")


Thread(target=lives_on).start()
