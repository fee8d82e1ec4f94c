import io

raw = io.BytesIO(b"first line\nsecond line\nthird")
reader = io.BufferedReader(raw)
print(reader.readline(), reader.peek(3)[:3], reader.read(6), reader.tell(), reader.readable(), reader.writable())
reader.seek(0)
print([line for line in reader], reader.read(), isinstance(reader, io.BufferedIOBase))
buffer = bytearray(4)
reader.seek(0)
print(reader.readinto(buffer), buffer)
target = io.BytesIO()
writer = io.BufferedWriter(target)
print(writer.write(b"hello "), writer.write(b"world"))
writer.flush()
print(target.getvalue(), writer.readable(), writer.writable())
try:
    writer.write("text")
except TypeError as error:
    print(error)
with io.BufferedReader(io.BytesIO(b"in a block")) as inside:
    print(inside.read(2), inside.read())
print(inside.closed, type(reader), type(writer))
try:
    inside.read()
except ValueError as error:
    print(type(error).__name__)
