level = "module"


def outer():
    level = "outer"

    def middle():
        def inner():
            nonlocal level
            level = "changed by inner"

        inner()
        return level

    result = middle()

    def to_module():
        global level
        level = "changed module"

    to_module()
    return result, level


print(outer(), level)
