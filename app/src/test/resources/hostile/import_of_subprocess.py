# ends: failed ModuleNotFoundError: No module named 'subprocess' in Lockste
import subprocess
subprocess.run(["id"])
