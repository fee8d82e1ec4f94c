def show(convert, *arguments):
    try:
        print(convert(*arguments))
    except ValueError as e:
        print(type(e).__name__, e)


for text in ("\u0663", "\u0663.\u0661e\u0662", "\u2003 7 \u00a0", "\x1c5", "5\x1f", "\x1c\u0665", "\u00b2", "\uff21",
             "\U0001d7d8\U0001d7d9", "-\u0664", "1\u06602", "\u0661_\u0662", "\u212a", "\u0130nf", " \t\n\r\f\v6", "\u3007"):
    show(int, text)
    show(float, text)
    show(int, text, 16)
for data in (b" 7 ", b"\xa07", b"\x1c7", b"\xd9\xa3"):
    show(int, data)
    show(float, data)
