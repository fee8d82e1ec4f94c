import string

print(string.Template("$who likes ${what} $$5").substitute(who="tim", what="kung"), string.capwords("hello world"))
try: string.Template("$who").substitute()
except KeyError as e: print(repr(e))
print(string.Template("$who $x").safe_substitute(who=1))
