import types

print(types.SimpleNamespace(a=1, b="x"), isinstance(len, types.BuiltinFunctionType), isinstance(lambda: 1, types.FunctionType))
