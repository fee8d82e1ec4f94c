# ends: timed-out
# within: 300 ms
import atexit, sys
@atexit.register
def f():
    while True:
        pass
