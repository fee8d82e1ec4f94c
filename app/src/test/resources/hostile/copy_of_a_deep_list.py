# ends: completed
import copy
x = []
for _ in range(200000):
    x = [x]
try:
    copy.deepcopy(x)
except RecursionError as error:
    print("too deep")
