def parse(text):
    return int(text)


def load():
    try:
        parse("seven")
    except ValueError:
        return {}["fallback"]


load()
