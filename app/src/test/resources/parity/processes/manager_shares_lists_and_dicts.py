import multiprocessing as mp


def fill(shared_list, shared_dict, number):
    shared_list.append(number * number)
    shared_dict[number] = str(number)


if __name__ == "__main__":
    with mp.Manager() as manager:
        l = manager.list()
        d = manager.dict(start=0)
        workers = [mp.Process(target=fill, args=(l, d, n)) for n in range(4)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        print(sorted(l), sorted(map(str, d.keys())), len(l), len(d))
        print(sorted(map(str, d.values())), d.get("none"), d.get("none", 3), 2 in d, "x" in d)
        l.sort(reverse=True)
        print(l, l[0], l[-1], l[1:3], l.index(4), l.count(0))
        l.extend([7, 8])
        l.insert(0, 5)
        l.remove(9)
        print(l.pop(), l.pop(0), list(l), str(l), repr(l).startswith("<ListProxy object, typeid 'list' at 0x"))
        l += [1]
        l[0] = "first"
        del l[1]
        print(l[:], [x for x in l], l + [2], l * 2)
        l.reverse()
        print(l)
        d.update({"a": 1}, b=2)
        print(d["a"], d.pop("b"), d.setdefault("c", 9), sorted(map(str, d.items()))[0])
        print(type(l).__name__, type(d).__name__, l._getvalue() == list(l), d.copy() == dict(d))
        for name, call in [
            ("key", lambda: d["missing"]),
            ("index", lambda: l[50]),
            ("pop", lambda: d.pop("missing")),
            ("attribute", lambda: l.nothing()),
        ]:
            try:
                print(name, call())
            except Exception as error:
                print(name, type(error).__name__, error)
        d.clear()
        print(d, len(d), dict(d))
