# ends: failed AttributeError: 'int' object has no attribute 'write'
import sys
sys.stdout = None
print("x")
sys.stdout = 5
print("y")
