import json

print(json.dumps({"a": [1, 2.5, None, True, "é\n\"", {"b": ()}], "z": {}, 3: 1e20, None: float("inf")}))
print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True), json.dumps([1, 2], separators=(",", ":")), json.dumps("é", ensure_ascii=False))
print(json.loads('{"a": [1, -2.5e3, "x\\u00e9\\n", null, true, false, {}], "b": {"c": []}}'))
for bad in ['{"a": 1,}', '[1, 2', '{a: 1}', '', '[1 2]', '"abc', '{"a" 1}', 'nul', '1 2', '[1,]']:
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(repr(bad), e)
try: json.dumps({1, 2})
except TypeError as e: print(e)
class Enc(json.JSONEncoder):
    def default(self, o): return list(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {1}}, cls=Enc), json.dumps([1], indent="--"), json.dumps({"a": 1}, default=str))
