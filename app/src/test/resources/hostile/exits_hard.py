# ends: failed The program ended itself with status 7.
# runner: 40000 ms
import os
print("before", flush=True)
os._exit(7)
print("after")
