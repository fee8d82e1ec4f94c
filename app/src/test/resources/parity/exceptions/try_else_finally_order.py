def run(fail):
    try:
        print("try")
        if fail:
            raise KeyError("k")
    except KeyError as error:
        print("except", error, repr(error))
    else:
        print("else")
    finally:
        print("finally")


run(False)
run(True)
try:
    try:
        pass
    except ValueError:
        print("not here")
    else:
        raise ValueError("from else")
except ValueError as error:
    print("outer", error)
