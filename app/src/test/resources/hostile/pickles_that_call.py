# ends: completed
import pickle
class Evil:
    def __reduce__(self):
        return (__import__, ("os",))
try:
    made = pickle.loads(pickle.dumps(Evil()))
    print(type(made).__name__)
except Exception as error:
    print(type(error).__name__)
for data in (b"cos\nsystem\n(S'id'\ntR.", b"\x80\x04", b"", b"\xff" * 100, b"(" * 10000):
    try:
        pickle.loads(data)
        print("loaded")
    except Exception as error:
        print("refused")
