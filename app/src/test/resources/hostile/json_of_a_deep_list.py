# ends: completed
import json
x = []
for _ in range(200000):
    x = [x]
for call in (lambda: json.dumps(x), lambda: json.loads("[" * 200000), lambda: json.loads("[" * 200000 + "]" * 200000)):
    try:
        call()
    except (RecursionError, ValueError) as error:
        print(type(error).__name__)
