class ConfigError(Exception):
    """Bad configuration."""
def read(d, key):
    try:
        return int(d[key])
    except KeyError as e:
        raise ConfigError(f"no {key}") from e
    except ValueError as e:
        e.add_note(f"while reading {key!r}")
        raise
try:
    read({}, "port")
except ConfigError as e:
    print(repr(e), repr(e.__cause__), e.__suppress_context__)
try:
    try:
        1 / 0
    finally:
        read({"port": "x"}, "port")
except ValueError as e:
    print(e, e.__notes__, repr(e.__context__))
    raise ConfigError("giving up") from None
