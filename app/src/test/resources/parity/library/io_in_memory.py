import io

b = io.StringIO("one\ntwo\nthree"); print(b.readline(), list(b), b.tell()); b = io.StringIO(); print("x", 1, file=b); b.write("y"); print(repr(b.getvalue())); bb = io.BytesIO(b"abc"); print(bb.read(2), bb.read(), bb.getvalue())
