import sys
import traceback


def f(): raise ValueError("boo")
try: f()
except ValueError as e:
    print(traceback.format_exception_only(e), traceback.format_exc().count("\n"))
    print("".join(traceback.format_exception(e)).splitlines()[-1], traceback.extract_tb(e.__traceback__)[-1].name)
