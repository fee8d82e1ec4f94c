def overridden():
    try:
        return "try"
    finally:
        return "finally"


def swallowed():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def in_a_loop():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return "after the loop"


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def breaks():
    while True:
        try:
            break
        finally:
            print("cleanup")
    return "broken"


print(overridden(), swallowed(), in_a_loop(), value_is_kept(), breaks())
