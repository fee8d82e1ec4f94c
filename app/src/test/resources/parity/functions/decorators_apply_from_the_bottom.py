def tag(name):
    print("make", name)

    def wrap(function):
        print("wrap", name, function.__name__)

        def inner(*args, **kwargs):
            return f"<{name}>{function(*args, **kwargs)}</{name}>"

        return inner

    return wrap


@tag("b")
@tag("i")
def greet(who, *, mark="!"):
    return "hello " + who + mark


print(greet("you"), greet("me", mark="?"))
print(greet.__name__, greet.__qualname__)
