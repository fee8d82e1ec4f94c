# ends: out-of-memory The program needed more than
# runner: 30000 ms
import io
x = io.StringIO()
while True:
    x.write("a" * 10 ** 6)
