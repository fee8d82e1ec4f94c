def run(handler_fails):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError as e:
            print("value", e.exceptions)
            if handler_fails:
                raise RuntimeError("from handler")
        except* TypeError as e:
            print("type", e.exceptions)
            raise
    except BaseException as e:
        print(repr(e))
        return e

run(False)
e = run(True)
print(e.__context__ is None, [type(x).__name__ for x in e.exceptions])
for i in range(3):
    try:
        if i == 1:
            raise OSError("plain")
    except* OSError as eg:
        print(i, repr(eg))
    else:
        print(i, "else")
    finally:
        print(i, "finally")
