# ends: timed-out
# within: 300 ms
import time
while True:
    try:
        time.sleep(10 ** 6)
    except BaseException:
        pass
