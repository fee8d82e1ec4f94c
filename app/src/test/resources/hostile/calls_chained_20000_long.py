# ends: failed SyntaxError: too many nested operators and calls in one expr
x = f<<20000 x ()>>
