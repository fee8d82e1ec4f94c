def a():
    try:
        return "try"
    finally:
        print("finally a")
def b():
    for i in range(5):
        try:
            if i == 2:
                break
            if i == 1:
                continue
            print("i", i)
        finally:
            print("f", i)
    else:
        print("no")
def c():
    try:
        raise ValueError("one")
    except ValueError as e:
        try:
            raise TypeError("two")
        except TypeError as f:
            print(repr(f.__context__), f.__cause__)
        print("still", e)
    try:
        e
    except NameError as n:
        print(n)
def d():
    try:
        try:
            raise KeyError("x")
        except IndexError:
            print("no")
    except (ValueError, KeyError) as e:
        print("got", e, type(e).__name__)
    else:
        print("no else")
    finally:
        print("end")
def e():
    try:
        pass
    except Exception:
        print("never")
    else:
        print("else")
def f():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise
        except ValueError as again:
            print("again", again, again.__context__)
def g():
    class E(Exception):
        pass
    try:
        raise E
    except Exception as x:
        print(repr(x), str(x) == "")
def h():
    try:
        raise RuntimeError("a") from None
    except RuntimeError as x:
        print(x.__suppress_context__, x.__cause__)
    try:
        raise
    except RuntimeError as x:
        print(x)
    try:
        raise 5
    except TypeError as x:
        print(x)
    try:
        try:
            1 / 0
        except "a":
            pass
    except TypeError as x:
        print(x)
def i():
    def gen():
        try:
            yield 1
        except GeneratorExit:
            print("exit")
            raise
    it = gen()
    next(it)
    it.close()
    def bad():
        yield 1
        raise StopIteration
    try:
        list(bad())
    except RuntimeError as x:
        print(x, repr(x.__cause__))
def j():
    x = 10
    try:
        x = 1 // 0
    except ZeroDivisionError as z:
        print(z)
    try:
        [].pop()
    except IndexError as z:
        print(z)
    try:
        {}["a"]
    except KeyError as z:
        print(z)
    try:
        int("abc")
    except ValueError as z:
        print(z)
    try:
        "a" + 1
    except TypeError as z:
        print(z)
    try:
        1 + "a"
    except TypeError as z:
        print(z)
    try:
        None.foo
    except AttributeError as z:
        print(z)
    try:
        nothing = None; nothing()
    except TypeError as z:
        print(z)
    try:
        [1][2]
    except IndexError as z:
        print(z)
    try:
        for _ in 5: pass
    except TypeError as z:
        print(z)
    try:
        a, b = 1, 2, 3
    except ValueError as z:
        print(z)
    try:
        a, b = [1]
    except ValueError as z:
        print(z)
    try:
        len(5)
    except TypeError as z:
        print(z)
    try:
        1 < "a"
    except TypeError as z:
        print(z)
    try:
        {[]: 1}
    except TypeError as z:
        print(z)
    try:
        print(undefined_name)
    except NameError as z:
        print(z, z.name if hasattr(z, "name") else "")
    try:
        assert 1 == 2
    except AssertionError as z:
        print("assert", repr(z))
    try:
        import nonexistent_module_xyz
    except ImportError as z:
        print(type(z).__name__, z.name)
    try:
        raise OSError(2, "No such file", "f.txt")
    except FileNotFoundError as z:
        print(z, z.errno)
    except OSError as z:
        print(z, z.errno)
print(a()); b(); c(); d(); e(); f(); g(); h(); i(); j()
def k():
    try:
        with_exit()
    except ValueError as x:
        print("x", x.args)
class CM:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None, v, tb is not None)
        return self.swallow
def with_exit():
    with CM(True):
        raise KeyError(1)
    with CM(False) as c:
        print("in")
    with CM(False):
        raise ValueError(1, 2)
k()
def l():
    with CM(False):
        return "returned"
print(l())
def m():
    while True:
        with CM(False):
            break
m()
def n():
    try:
        return 1
    finally:
        return 2
print(n())
def o():
    for x in range(3):
        try:
            raise ValueError(x)
        except ValueError:
            continue
        finally:
            print("fin", x)
o()
class Exc(Exception):
    def __str__(self): return "custom"
try:
    raise Exc()
except Exc as x:
    print(x, repr(x))
    x.add_note("n")
    print(x.__notes__)
print(issubclass(KeyError, LookupError), isinstance(KeyError(), Exception))
