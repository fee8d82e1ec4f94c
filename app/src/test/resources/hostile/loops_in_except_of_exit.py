# ends: timed-out
# within: 300 ms
import sys
while True:
    try:
        sys.exit(1)
    except SystemExit:
        pass
    except KeyboardInterrupt:
        pass
