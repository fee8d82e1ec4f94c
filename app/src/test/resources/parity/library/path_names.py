import os.path

print(os.path.join("a", "b", "/c", "d"), os.path.splitext("x/y.tar.gz"), os.path.basename("/q/w.e"), os.path.normpath("a/../b//c/."), os.path.dirname("/a/b"))
