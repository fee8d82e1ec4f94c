# ends: failed KeyError: 'first'
import sys
def hook(*given):
    raise ValueError("in the hook")
sys.excepthook = hook
raise KeyError("first")
