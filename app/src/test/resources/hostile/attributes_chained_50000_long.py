# ends: failed SyntaxError: too many nested operators and calls in one expr
x = a<<50000 x .a>>
