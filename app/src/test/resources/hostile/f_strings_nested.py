# ends: failed SyntaxError: f-string: expressions nested too deeply
x = <<300 x f"{>>1<<300 x }">>
