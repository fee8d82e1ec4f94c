# ends: failed NotImplementedError: exec() is not part of Lockstep's Python
exec("import os; os.abort()")
