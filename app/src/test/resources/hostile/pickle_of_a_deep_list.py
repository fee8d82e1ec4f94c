# ends: completed
import pickle
x = []
for _ in range(200000):
    x = [x]
try:
    pickle.dumps(x)
except (RecursionError, pickle.PicklingError) as error:
    print("too deep")
