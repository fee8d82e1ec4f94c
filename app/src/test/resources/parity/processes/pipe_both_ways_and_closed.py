import multiprocessing as mp


def child(other, conn):
    other.close()
    while True:
        try:
            item = conn.recv()
        except EOFError:
            print("child saw the end")
            break
        conn.send(item * 2)
    conn.close()


if __name__ == "__main__":
    here, there = mp.Pipe()
    p = mp.Process(target=child, args=(here, there))
    p.start()
    there.close()
    for item in (1, "ab", [3]):
        here.send(item)
        print(here.recv())
    print(here.poll(), here.poll(0.01), here.closed, here.readable, here.writable)
    here.close()
    p.join()
    print(here.closed, p.exitcode)
    reader, writer = mp.Pipe(duplex=False)
    print(reader.readable, reader.writable, writer.readable, writer.writable)
    writer.send_bytes(b"abcdef")
    writer.send_bytes(b"abcdef", 2, 3)
    print(reader.recv_bytes(), reader.recv_bytes())
    for name, call in [
        ("write to reader", lambda: reader.send(1)),
        ("read from writer", writer.recv),
        ("closed", here.recv),
        ("lambda", lambda: writer.send(lambda: 1)),
    ]:
        try:
            call()
        except Exception as error:
            print(name, type(error).__name__, error)
    writer.send({"a": 1})
    writer.close()
    print(reader.poll(1), reader.recv())
    try:
        reader.recv()
    except EOFError as error:
        print("EOFError", repr(error))
    a, b = mp.Pipe()
    b.close()
    try:
        a.send(1)
    except (BrokenPipeError, ConnectionResetError) as error:
        print(type(error).__name__, error)
