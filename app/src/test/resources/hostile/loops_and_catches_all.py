# ends: timed-out
# within: 300 ms
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
