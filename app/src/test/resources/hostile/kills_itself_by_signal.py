# ends: failed The program ended itself by signal 9.
# runner: 40000 ms
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
