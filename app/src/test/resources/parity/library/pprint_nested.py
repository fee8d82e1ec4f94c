import pprint

pprint.pprint({"key%d" % i: list(range(i * 5)) for i in range(5)}); pprint.pprint([{"a": 1, "b": [1, 2, 3]}] * 10, width=40)
