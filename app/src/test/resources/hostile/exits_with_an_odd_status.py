# ends: failed The program ended itself with status 255.
import sys
sys.exit(10 ** 30)
