# ends: failed ModuleNotFoundError: No module named 'java' in Lockstep's Python
import java
