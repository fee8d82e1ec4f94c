# ends: completed
count = 0
for kind in (int, str, list, dict, type, object, Exception, type(len), type(None)):
    try:
        setattr(kind, "harm", 1)
    except TypeError:
        count += 1
print(count)
