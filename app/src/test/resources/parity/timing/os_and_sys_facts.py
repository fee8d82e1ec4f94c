import os
import sys

print(os.cpu_count() >= 1, len(os.sched_getaffinity(0)) >= 1, os.getpid() == os.getpid(), isinstance(os.getpid(), int))
print(sys.version_info >= (3, 9), sys.maxsize, sys.getrecursionlimit(), sys.argv[1:], sys.byteorder)
print(sys.getswitchinterval(), sys.platform == "linux")
