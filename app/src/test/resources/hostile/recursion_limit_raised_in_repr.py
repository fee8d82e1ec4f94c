# ends: too-deep RecursionError: maximum recursion depth exceeded while getti
import sys
sys.setrecursionlimit(10**8)
class X:
    def __repr__(self):
        return repr([self])
repr(X())
