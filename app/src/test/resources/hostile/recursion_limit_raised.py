# ends: out-of-memory The program needed more than
# runner: 30000 ms
import sys
sys.setrecursionlimit(10**9)
def f(n):
    return f(n + 1) + 1
f(0)
