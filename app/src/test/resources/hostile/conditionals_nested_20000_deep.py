# ends: failed SyntaxError: too many nested parentheses
x = <<20000 x 1 if 1 else >>1
