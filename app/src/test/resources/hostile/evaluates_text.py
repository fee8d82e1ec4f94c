# ends: failed NotImplementedError: eval() is not part of Lockstep's Python
print(eval("__import__('os').system('id')"))
