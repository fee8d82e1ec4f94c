import io
import os

try: open("nope.txt")
except FileNotFoundError as e: print(repr(e), e, e.errno, e.filename)
try: open(".")
except IsADirectoryError as e: print(e)
try: open("nodir/x", "w")
except FileNotFoundError as e: print(e)
try: open("x", "q")
except ValueError as e: print(e)
