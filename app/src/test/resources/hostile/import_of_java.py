# ends: failed ModuleNotFoundError: No module named 'java.lang.System' in L
import java.lang.System
