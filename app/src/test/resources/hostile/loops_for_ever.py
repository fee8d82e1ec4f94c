# ends: timed-out
# within: 300 ms
while True:
    pass
