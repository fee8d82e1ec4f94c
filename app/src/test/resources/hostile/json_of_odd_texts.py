# ends: completed
import json
for text in ("", "[", "{", '"', "[1,]", "nul", "1e999999999", "-", "1" * 5000, '{"a":' * 1000, '"\\ud800"', "\0", "NaN", "[" + "1," * 10 ** 4 + "1]"):
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        pass
print("done")
