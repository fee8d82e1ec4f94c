# ends: timed-out
# within: 300 ms
class X:
    def __iter__(self): return self
    def __next__(self): return 1
print(sum(X()))
