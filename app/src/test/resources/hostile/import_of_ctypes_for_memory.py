# ends: failed AttributeError: module 'ctypes' has no attribute 'string_at'
import ctypes
ctypes.string_at(0)
