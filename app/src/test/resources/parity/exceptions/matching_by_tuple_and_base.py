class AppError(Exception):
    pass


class Missing(AppError, KeyError):
    pass


for make in (Missing("m"), AppError("a"), IndexError("i"), ZeroDivisionError("z"), OSError(2, "gone")):
    try:
        raise make
    except (AppError, ValueError) as e:
        print("app", type(e).__name__, e)
    except LookupError as e:
        print("lookup", e)
    except ArithmeticError as e:
        print("arithmetic", e)
    except Exception as e:
        print("any", type(e).__name__, e, e.args)
