# ends: failed NotImplementedError: compile() is not part of Lockstep's Pyt
code = compile("1", "x", "eval")
