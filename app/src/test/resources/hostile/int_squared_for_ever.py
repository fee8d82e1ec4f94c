# ends: timed-out
# runner: 1000 ms
x = 3
while True:
    x = x * x
