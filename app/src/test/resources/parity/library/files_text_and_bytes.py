import io
import os
import tempfile

folder = tempfile.mkdtemp()


def at(name):
    return os.path.join(folder, name)


with open(at("a.txt"), "w") as f:
    print(f.write("héllo\nwörld\n"), f.mode, f.closed)
    f.writelines(["x\n", "y"])
print(f.closed, os.path.getsize(at("a.txt")), os.path.exists(at("a.txt")), os.path.isfile(at("a.txt")), os.path.isdir("."))
with open(at("a.txt")) as f: print(f.read())
with open(at("a.txt"), encoding="utf-8") as f: print([l for l in f], f.readline() == "")
with open(at("a.txt")) as f: print(f.read(3), f.readline(), f.readlines())
for hint in (-1, 0, 1, 4, 9, None):
    with open(at("a.txt")) as f: print(hint, f.readlines(hint), f.readlines(1))
    with open(at("a.txt"), "rb") as f: print(hint, f.readlines(hint), f.readlines(1))
with open(at("a.txt"), "rb") as f: print(f.read(4), f.tell(), f.seek(0), f.read())
with open(at("a.txt"), "a") as f: f.write("!"); print(f.tell())
with open(at("a.txt"), "r+") as f: f.seek(0); f.write("J"); f.seek(0); print(repr(f.read()))
os.remove(at("a.txt"))
os.rmdir(folder)
