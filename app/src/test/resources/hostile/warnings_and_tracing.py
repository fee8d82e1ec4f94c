# ends: completed
import sys
for name in ("settrace", "setprofile", "_getframe", "_current_frames", "exc_info"):
    print(name, hasattr(sys, name))
