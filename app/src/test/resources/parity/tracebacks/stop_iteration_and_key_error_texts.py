def pick(table, key):
    return table[key]


pick({"a": 1}, ("b", 2))
