# ends: completed
import os
for path in ("/", "/etc", "/home", "..", "../..", "/proc/self/fd", "/work"):
    try:
        names = os.listdir(path)
    except OSError:
        continue
    assert not {"passwd", "bin", "usr", "root"} & set(names), names
print("nothing listed")
