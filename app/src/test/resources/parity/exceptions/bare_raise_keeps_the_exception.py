def again():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            pass
        raise


try:
    again()
except ValueError as error:
    print(repr(error), error.__context__)
try:
    raise
except RuntimeError as error:
    print(error)
