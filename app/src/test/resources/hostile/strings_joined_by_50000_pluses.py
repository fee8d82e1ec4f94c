# ends: failed SyntaxError: too many nested operators and calls in one expr
x = <<50000 x 'a'+>>'b'
print(len(x))
