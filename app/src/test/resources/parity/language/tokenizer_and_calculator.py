class Token:
    __slots__ = ("kind", "text", "at")
    def __init__(self, kind, text, at): self.kind, self.text, self.at = kind, text, at
    def __repr__(self): return f"{self.kind}:{self.text!r}"

def tokens(source):
    i = 0
    while i < len(source):
        c = source[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            yield Token("num", source[start:i], start)
        elif c in "+-*/()^":
            yield Token("op", c, i)
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    yield Token("end", "", i)

class Parser:
    LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    def __init__(self, source):
        self.stream = tokens(source)
        self.now = next(self.stream)
    def advance(self):
        old, self.now = self.now, next(self.stream, None)
        return old
    def parse(self, least=0):
        left = self.atom()
        while self.now.kind == "op" and (level := self.LEVELS.get(self.now.text, -1)) > least:
            op = self.advance().text
            right = self.parse(level - (op == "^"))
            match op:
                case "+": left += right
                case "-": left -= right
                case "*": left *= right
                case "/": left /= right
                case "^": left **= right
        return left
    def atom(self):
        token = self.advance()
        if token.kind == "num":
            return float(token.text) if "." in token.text else int(token.text)
        if token.text == "-":
            return -self.parse(2)
        if token.text == "(":
            value = self.parse()
            if self.now.text != ")":
                raise SyntaxError(f"missing ) at {self.now.at}")
            self.advance()
            return value
        raise SyntaxError(f"unexpected {token}")

print(list(tokens("1+2.5")))
for source in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "-3 + 5", "1 / 0", "2 $ 3", "(1", "1 +", "1.2.3"]:
    try:
        print(source, "=", Parser(source).parse())
    except (SyntaxError, ArithmeticError, ValueError) as e:
        print(source, "->", type(e).__name__, e)
