# ends: completed
import time
for seconds in (-1, float("nan"), float("inf"), 10 ** 30, "1", None, 1e-300):
    try:
        time.sleep(seconds)
        print("slept")
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__)
