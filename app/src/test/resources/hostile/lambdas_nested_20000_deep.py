# ends: failed SyntaxError: too many nested parentheses
x = <<20000 x lambda: >>1
