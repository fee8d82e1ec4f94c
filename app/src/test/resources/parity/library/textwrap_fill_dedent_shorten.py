import textwrap

print(textwrap.fill("The quick brown fox jumps over the lazy well-known dog " * 2, 30)); print(repr(textwrap.dedent("  a\n    b\n"))); print(textwrap.shorten("Hello  world foo bar", 12)); print(textwrap.indent("a\nb", "> "))
