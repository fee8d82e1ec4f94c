match = [1, 2]
case = match[0]
_ = "underscore"
type = "kind"
print(match, case, _, type)
print(match [0], type.upper())
def match_all(match):
    match match:
        case [case, *_]:
            return case
        case _:
            return None
print(match_all([5, 6]), match_all(3))
