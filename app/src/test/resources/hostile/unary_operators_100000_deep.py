# ends: failed SyntaxError: too many nested parentheses
x = <<100000 x ->>1
