def dumps(value, indent=2, level=0):
    pad = " " * indent * (level + 1)
    end = " " * indent * level
    match value:
        case None: return "null"
        case True: return "true"
        case False: return "false"
        case str(): return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case int() | float(): return repr(value)
        case {} if not value: return "{}"
        case dict():
            body = ",\n".join(f"{pad}{dumps(str(k))}: {dumps(v, indent, level + 1)}" for k, v in value.items())
            return "{\n" + body + "\n" + end + "}"
        case [] | (): return "[]"
        case list() | tuple():
            return "[\n" + ",\n".join(pad + dumps(v, indent, level + 1) for v in value) + "\n" + end + "]"
        case _: raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")

print(dumps({"name": "x\"y", "list": [1, 2.5, None, True, {"deep": []}], 3: {}, "t": (1,)}))
try:
    dumps({"a": {1, 2}})
except TypeError as e:
    print(e)
