class NetworkErrors(ExceptionGroup):
    def __new__(cls, message, errors, host="?"):
        self = super().__new__(NetworkErrors, message, errors)
        self.host = host
        return self

    def derive(self, errors):
        return NetworkErrors(self.message, errors, self.host)

group = NetworkErrors("net", [TimeoutError("slow"), ExceptionGroup("inner", [ValueError("v"), OSError(2, "gone")])], "h1")
group.add_note("while testing")
match, rest = group.split(OSError)
print(match, match.host, match.__notes__)
print(rest, rest.exceptions, rest.host)
print(group.subgroup(lambda e: isinstance(e, ValueError)).exceptions)
print(group.subgroup(KeyError), isinstance(group, Exception), repr(group.args[0]))
