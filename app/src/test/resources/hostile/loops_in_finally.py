# ends: timed-out
# within: 300 ms
def f():
    while True:
        try:
            return
        finally:
            continue
f()
