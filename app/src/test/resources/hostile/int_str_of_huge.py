# ends: failed ValueError: Exceeds the limit (4300 digits) for integer stri
x = str(1 << 10 ** 7)
print("got it")
