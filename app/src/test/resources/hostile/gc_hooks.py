# ends: completed
import gc
print(len(gc.get_objects()) >= 0)
