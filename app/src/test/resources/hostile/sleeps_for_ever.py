# ends: timed-out
# within: 300 ms
import time
time.sleep(10 ** 9)
