# ends: completed
import os
for name in ("system", "popen", "execv", "execvp", "spawnl", "posix_spawn", "fork", "kill", "startfile", "openpty"):
    call = getattr(os, name, None)
    print(name, call is None)
