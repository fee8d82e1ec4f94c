def fail(kind, text):
    raise kind(text)

def collect():
    errors = []
    for kind, text in [(ValueError, "bad"), (KeyError, "missing")]:
        try:
            fail(kind, text)
        except Exception as e:
            e.add_note("note on " + text)
            errors.append(e)
    raise ExceptionGroup("collected", errors)

try:
    collect()
except ExceptionGroup as group:
    raise ExceptionGroup("outer", [group, RuntimeError("last")]) from group
