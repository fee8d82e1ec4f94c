import ctypes
import multiprocessing as mp


def bump(value, array, raw):
    with value.get_lock():
        value.value += 5
    for i in range(len(array)):
        array[i] = array[i] * 2
    raw[0] = 9


if __name__ == "__main__":
    v = mp.Value("i", 1)
    a = mp.Array("d", [1.5, 2.5, 3.0])
    r = mp.RawArray("i", 3)
    p = mp.Process(target=bump, args=(v, a, r))
    p.start()
    p.join()
    print(v.value, a[:], list(r), a[0], a[-1], len(a), a[1:], a[::2])
    a[0:2] = [7, 8]
    print(list(a))
    z = mp.Array("i", 4)
    print(z[:], sum(z))
    free = mp.Value("d", 2.5, lock=False)
    free.value *= 2
    print(free.value)
    print(mp.Value("i").value, mp.Value("b", 200).value, mp.Value(ctypes.c_int, 3).value, mp.Value("f", 0.5).value)
    print(mp.Value(ctypes.c_double, 1).value, mp.Value("c", b"x").value, mp.Value(ctypes.c_bool, 0).value)
    c = mp.Array("c", b"hello")
    print(c.value, c[0], len(c))
    print(type(v).__name__, v, a)
    for name, call in [
        ("index", lambda: a[10]),
        ("string", lambda: setattr(v, "value", "x")),
        ("float", lambda: setattr(v, "value", 1.5)),
        ("typecode", lambda: mp.Value("z", 1)),
        ("size", lambda: a.__setitem__(slice(0, 2), [1])),
        ("raw lock", lambda: free.get_lock()),
    ]:
        try:
            print(name, call())
        except Exception as error:
            print(name, type(error).__name__, error)
    with v.get_lock():
        with v:
            v.value = 3
    print(v.value, v.get_obj().value)
    mine = mp.Lock()
    w = mp.Value("i", 4, lock=mine)
    print(w.get_lock() is mine)
