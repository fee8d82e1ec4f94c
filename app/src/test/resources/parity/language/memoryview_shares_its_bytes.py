data = bytearray(b"abcdef")
view = memoryview(data)
view[0] = 65
view[2:4] = b"XY"
print(data, view[1], bytes(view[2:4]), len(view), view[::2].tobytes(), view.tolist(), view == b"AbXYef")
print(view.readonly, memoryview(b"x").readonly, view.nbytes)
try:
    memoryview(b"abc")[0] = 1
except TypeError as e:
    print(e)
try:
    memoryview("text")
except TypeError as e:
    print(e)
