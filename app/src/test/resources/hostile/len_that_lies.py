# ends: completed
class X:
    def __len__(self):
        return 2 ** 70
    def __getitem__(self, n):
        return n
for call in (lambda: len(X()), lambda: list(X()), lambda: bool(X()), lambda: list(reversed(X()))):
    try:
        call()
    except (OverflowError, MemoryError, ValueError) as error:
        print(type(error).__name__)
