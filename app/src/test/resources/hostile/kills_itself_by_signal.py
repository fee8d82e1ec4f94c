# ends: failed The program ended itself with status 137.
# runner: 40000 ms
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
