# ends: failed ValueError: Exceeds the limit (4300 digits) for integer stri
x = int('9' * 10 ** 7)
print("got it")
