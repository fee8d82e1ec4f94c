import sys

print("out first")
sys.exit("stopped: nothing to do")
